"""Pages of a PDF as pictures, one by one."""

import pypdfium2
from msgspec import Struct

from casewriter.domain.errors import BadInput

HIGHEST = 8_000
"""Dots; a page that is taller is drawn smaller: nobody reads it in one piece."""


class Looked(Struct, frozen=True):
    """A page as a picture: rows of red, green, blue and an unused byte for each dot."""

    width: int
    height: int
    stride: int
    data: bytes


def look(pages: pypdfium2.PdfDocument, number: int, width: int) -> Looked | None:
    """A page by its number, from 1, as wide as that in dots; nothing where there is none."""
    if not 1 <= number <= len(pages):
        return None
    page = pages[number - 1]
    scale = min(width / max(page.get_width(), 1), HIGHEST / max(page.get_height(), 1))
    drawn = page.render(scale=scale, rev_byteorder=True, prefer_bgrx=True)
    looked = Looked(drawn.width, drawn.height, drawn.stride, bytes(drawn.buffer))
    drawn.close()
    page.close()
    return looked


class Document:
    """A PDF that came from outside."""

    def __init__(self, data: bytes, name: str) -> None:
        """Open it.

        Args:
            data: the file.
            name: of the file.

        Raises:
            BadInput: `document_locked` or `document_damaged`.
        """
        try:
            self._pages = pypdfium2.PdfDocument(data)
        except pypdfium2.PdfiumError as error:
            locked = "password" in str(error).casefold()
            code = "document_locked" if locked else "document_damaged"
            raise BadInput(code, file=name) from error

    @property
    def count(self) -> int:
        """How many pages it has."""
        return len(self._pages)

    def look(self, number: int, width: int) -> Looked | None:
        """A page as `look` gives it."""
        return look(self._pages, number, width)

    def close(self) -> None:
        """Let go of it."""
        self._pages.close()
