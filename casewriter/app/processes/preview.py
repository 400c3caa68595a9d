"""The process that sets pages beside the text, with a compiler that remembers."""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path as File
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

import msgspec

from casewriter.app.processes.asked import AskedProcess
from casewriter.domain.errors import CasewriterError
from casewriter.services.preview import (
    PagesFailed,
    PageShown,
    PagesSet,
    PreviewNews,
    PreviewWish,
    SetPages,
    ShowPages,
)

if TYPE_CHECKING:
    from casewriter.app.processes.setting_pages import SettingPages


class PreviewProcess(AskedProcess[PreviewWish, PreviewNews]):
    """Pages set in a spawned process. Fulfils `services.preview.PageSetter`."""

    def __init__(self, library: File) -> None:
        """Start it; `library` is the folder whose attachments hold pictures."""
        # It is removed here: the process may be ended while it sets pages.
        self._folder = TemporaryDirectory(prefix="casewriter-")
        work = partial(serve, str(library), self._folder.name)
        news: msgspec.msgpack.Decoder[PreviewNews] = msgspec.msgpack.Decoder(PreviewNews)
        super().__init__(work, news)

    def close(self) -> None:
        """Let go of it: while it sets pages it is ended, there is nothing to lose."""
        super().close()
        self._folder.cleanup()


def serve(library: str, folder: str, pipe: Connection) -> None:
    """The process: set and draw what is asked for last, until nobody listens."""
    from casewriter.app.processes.setting_pages import SettingPages

    setting = SettingPages(File(library), File(folder))
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            wishes = [_next(pipe)]
            while pipe.poll():
                wishes.append(_next(pipe))
            for kind in (SetPages, ShowPages):
                last = next((wish for wish in reversed(wishes) if isinstance(wish, kind)), None)
                for news in () if last is None else _carried_out(setting, last):
                    pipe.send_bytes(msgspec.msgpack.encode(news))
    setting.close()


def _next(pipe: Connection) -> PreviewWish:
    wish: PreviewWish = msgspec.msgpack.decode(pipe.recv_bytes(), type=PreviewWish)
    return wish


def _carried_out(setting: "SettingPages", wish: PreviewWish) -> Iterator[PreviewNews]:
    match wish:
        case ShowPages(pages=pages, width=width):
            for page in pages:
                looked = setting.look(page, width)
                if looked is not None:
                    yield PageShown(page, looked.width, looked.height, looked.stride, looked.data)
        case SetPages(number=number):
            try:
                count, places = setting.set(wish)
            except CasewriterError as error:
                facts = {name: str(fact) for name, fact in error.facts.items()}
                yield PagesFailed(number, error.code, facts)
            else:
                yield PagesSet(number, count, places)
