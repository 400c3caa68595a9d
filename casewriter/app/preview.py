"""The process that sets pages beside the text, with a compiler that remembers."""

from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path as File
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from casewriter.domain.errors import CasewriterError
from casewriter.services.preview import (
    PagesFailed,
    PageShown,
    PagesSet,
    PreviewNews,
    PreviewWish,
    SetPages,
    ShowPage,
)

if TYPE_CHECKING:
    from casewriter.app.setting_pages import SettingPages

GRACE = 1.0


class PreviewProcess:
    """Pages set in a spawned process. Fulfils `services.preview.PageSetter`."""

    def __init__(self, library: File) -> None:
        """Start it; `library` is the folder whose attachments hold pictures."""
        # It is removed here: the process may be ended while it sets pages.
        self._folder = TemporaryDirectory(prefix="casewriter-")
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        work = partial(serve, str(library), self._folder.name)
        self._process = context.Process(target=work, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._lost = False

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself."""
        return self._lost

    def ask(self, wish: PreviewWish) -> None:
        """Ask, without waiting."""
        try:
            self._pipe.send_bytes(msgspec.msgpack.encode(wish))
        except OSError:
            self._lost = True

    def heard(self) -> tuple[PreviewNews, ...]:
        """The news since last asked, without waiting."""
        news: list[PreviewNews] = []
        try:
            while not self._lost and self._pipe.poll():
                news.append(msgspec.msgpack.decode(self._pipe.recv_bytes(), type=PreviewNews))
        except (EOFError, OSError):
            self._lost = True
        return tuple(news)

    def close(self) -> None:
        """Let go of it: while it sets pages it is ended, there is nothing to lose."""
        if self._pipe.closed:
            return
        self._pipe.close()
        self._process.terminate()
        self._process.join(GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        self._folder.cleanup()


def serve(library: str, folder: str, pipe: Connection) -> None:
    """The process: set and draw what is asked for last, until nobody listens."""
    from casewriter.app.setting_pages import SettingPages

    setting = SettingPages(File(library), File(folder))
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            wishes = [_next(pipe)]
            while pipe.poll():
                wishes.append(_next(pipe))
            for kind in (SetPages, ShowPage):
                last = next((wish for wish in reversed(wishes) if isinstance(wish, kind)), None)
                news = None if last is None else _carried_out(setting, last)
                if news is not None:
                    pipe.send_bytes(msgspec.msgpack.encode(news))
    setting.close()


def _next(pipe: Connection) -> PreviewWish:
    wish: PreviewWish = msgspec.msgpack.decode(pipe.recv_bytes(), type=PreviewWish)
    return wish


def _carried_out(setting: "SettingPages", wish: PreviewWish) -> PreviewNews | None:
    match wish:
        case ShowPage(page=page, width=width):
            looked = setting.look(page, width)
            if looked is None:
                return None
            return PageShown(page, looked.width, looked.height, looked.stride, looked.data)
        case SetPages(number=number):
            try:
                pages, places = setting.set(wish)
            except CasewriterError as error:
                facts = {name: str(fact) for name, fact in error.facts.items()}
                return PagesFailed(number, error.code, facts)
            return PagesSet(number, pages, places)
