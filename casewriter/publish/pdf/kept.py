"""Pages that are set again and again while somebody writes, and looked at one by one."""

import json
from collections.abc import Callable
from pathlib import Path

import pypdfium2
import typst

from casewriter.domain.errors import MachineFailed
from casewriter.domain.publication import Publication
from casewriter.publish.pdf.floating import decide, placed
from casewriter.publish.pdf.looking import Looked, look
from casewriter.publish.pdf.pages import PLACE, pages
from casewriter.publish.pdf.pictures import Pictures
from casewriter.publish.pdf.setting import MAIN, compiler

_FORGOTTEN = "forgotten.typ"
_FORGETTING = 4
"""Trivial pages set after each real one: what typst remembers of older ones is let go, which holds
its memory at 0.4 GB instead of 0.9, and keeps what makes the next setting quick."""
_ASKED = (
    f"query({PLACE}).map(one => {{ let at = one.location().position(); "
    "(one.value, at.page, at.y.pt()) })"
)


class KeptPages:
    """The pages of one case, set anew with one compiler that remembers what did not change."""

    def __init__(self, read: Callable[[str], bytes], folder: Path) -> None:
        """Make an empty one.

        Args:
            read: gives the bytes of a picture by its SHA-256.
            folder: an empty one, for pages and pictures while they are being set.
        """
        self._folder = folder
        (self._folder / MAIN).write_text("", "utf-8")
        (self._folder / _FORGOTTEN).write_text("x", "utf-8")
        # A picture is looked through once: it never changes under its name.
        self._pictures = Pictures(self._folder, read, thorough=True)
        self._compiler = compiler(self._folder, system=True)
        self._forgetting = typst.Compiler(str(self._folder / _FORGOTTEN), root=str(self._folder))
        self._pages: pypdfium2.PdfDocument | None = None
        self._floating: frozenset[str] = frozenset()
        self.places: dict[str, tuple[int, float]] = {}

    @property
    def count(self) -> int:
        """How many pages there are."""
        return 0 if self._pages is None else len(self._pages)

    def set(self, publication: Publication) -> None:
        """Set the pages of a publication; `places` tells afterwards where answers begin.

        A place is the page, from 1, and how far down on it, as a share of its height.

        Raises:
            MachineFailed: `pages_not_set`; what was set before stays.
        """
        source, _ = pages(publication, self._pictures, lambda _done, _of: None, placed=True)
        folder, paper = self._folder, publication.style.paper
        (folder / MAIN).write_text(source, "utf-8")
        try:
            self._floating = placed(folder, self._compiler, source, paper, self._floating)
            decide(folder, self._floating)
            made = self._compiler.compile(format="pdf", pdf_tags=False)
            found = json.loads(self._compiler.eval(_ASKED))
        except RuntimeError as error:
            raise MachineFailed("pages_not_set", problem=str(error)) from error
        assert isinstance(made, bytes)
        self._let_go()
        self._pages = pypdfium2.PdfDocument(made)
        self.places = {}
        for path, number, down in found:
            height = self._pages.get_page_size(number - 1)[1]
            self.places.setdefault(path, (number, min(down / height, 1.0)))
        for _ in range(_FORGETTING):
            self._forgetting.compile(format="pdf")

    def look(self, number: int, width: int) -> Looked | None:
        """A page by its number, from 1, as wide as that in dots; nothing where there is none."""
        return None if self._pages is None else look(self._pages, number, width)

    def close(self) -> None:
        """Let go of everything."""
        self._let_go()

    def _let_go(self) -> None:
        if self._pages is not None:
            self._pages.close()
            self._pages = None
