"""The process that draws the pages of a PDF that is read beside the text.

A file from outside is opened here and not in the window: whatever is wrong with it ends this alone.
"""

from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path as File
from typing import TYPE_CHECKING

import msgspec

from casewriter.app.processes.asked import AskedProcess
from casewriter.domain.errors import CasewriterError
from casewriter.services.preview import (
    OpenPages,
    PagesFailed,
    PageShown,
    PagesSet,
    PreviewNews,
    PreviewWish,
    ShowPages,
)

if TYPE_CHECKING:
    from casewriter.publish.pdf.looking import Document


class DocumentProcess(AskedProcess[PreviewWish, PreviewNews]):
    """Pages drawn in a spawned process. Fulfils `services.preview.PageSetter`."""

    def __init__(self, library: File) -> None:
        """Start it; `library` is the folder whose attachments hold documents."""
        news: msgspec.msgpack.Decoder[PreviewNews] = msgspec.msgpack.Decoder(PreviewNews)
        super().__init__(partial(serve, str(library)), news)


def serve(library: str, pipe: Connection) -> None:
    """The process: open and draw what is asked for last, until nobody listens."""
    reading = Reading(File(library))
    with suppress(EOFError, OSError, KeyboardInterrupt):
        while True:
            wishes = [_next(pipe)]
            while pipe.poll():
                wishes.append(_next(pipe))
            for kind in (OpenPages, ShowPages):
                last = next((wish for wish in reversed(wishes) if isinstance(wish, kind)), None)
                for news in () if last is None else reading.carried_out(last):
                    pipe.send_bytes(msgspec.msgpack.encode(news))
    reading.close()


class Reading:
    """One document at a time, from the attachments of a library."""

    def __init__(self, library: File) -> None:
        from casewriter.storage import open_attachments

        self._read = open_attachments(library).read
        self._pages: Document | None = None

    def carried_out(self, wish: PreviewWish) -> Iterator[PreviewNews]:
        """What comes of a wish; nothing where there is no such page."""
        from casewriter.publish.pdf.looking import Document

        match wish:
            case OpenPages(number=number, sha256=sha256, name=name):
                self.close()
                try:
                    self._pages = Document(self._read(sha256), name)
                except CasewriterError as error:
                    facts = {key: str(fact) for key, fact in error.facts.items()}
                    yield PagesFailed(number, error.code, facts)
                else:
                    yield PagesSet(number, self._pages.count, {})
            case ShowPages(pages=numbers, width=width) if self._pages is not None:
                for page in numbers:
                    looked = self._pages.look(page, width)
                    if looked is not None:
                        yield PageShown(
                            page, looked.width, looked.height, looked.stride, looked.data
                        )

    def close(self) -> None:
        """Let go of the document."""
        pages, self._pages = self._pages, None
        if pages is not None:
            pages.close()


def _next(pipe: Connection) -> PreviewWish:
    wish: PreviewWish = msgspec.msgpack.decode(pipe.recv_bytes(), type=PreviewWish)
    return wish
