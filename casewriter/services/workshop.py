"""What commands work with, as a protocol that the composition root fulfils."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from casewriter.domain.form import FormWords
    from casewriter.domain.package import Person
    from casewriter.domain.review import Review
    from casewriter.domain.reviewing.filled import FilledMatrix, Filling
    from casewriter.services.health import LibraryReport
    from casewriter.services.ports import (
        Backups,
        CitationStyle,
        Clock,
        Library,
        PageNumbers,
        Step,
        StyleSource,
        Writer,
    )
    from casewriter.services.ports.packing import PostOffice, Templates
    from casewriter.services.ports.word import CopyReader
    from casewriter.services.review_files import PaperWords
    from casewriter.services.word_copies import HandedOut


class Workshop(Protocol):
    """Everything that commands work with; built once, in the composition root."""

    @property
    def templates(self) -> Templates:
        """Templates."""
        ...

    @property
    def styles(self) -> StyleSource:
        """House styles."""
        ...

    @property
    def cite(self) -> CitationStyle:
        """Puts sources and citations into words."""
        ...

    @property
    def writers(self) -> tuple[Writer, ...]:
        """Formats that a publication can be written in."""
        ...

    @property
    def paginate(self) -> PageNumbers:
        """Counts the pages of a Word file."""
        ...

    def copies(self) -> HandedOut:
        """How review copies for Word are written."""
        ...

    def copy_reader(self) -> CopyReader:
        """What reads review copies that come home."""
        ...

    def form_words(self, language: str) -> tuple[str, FormWords]:
        """The words of blank forms, and the language they are in."""
        ...

    @property
    def papers(self) -> PaperWords:
        """What the papers of a review are written with."""
        ...

    def filled_matrix(self, data: bytes, file: str) -> FilledMatrix:
        """A comment matrix that was filled in; BadInput `matrix_…` where it is none."""
        ...

    def filling(self, review: Review, filled: FilledMatrix) -> Filling:
        """What a filled matrix means for a review."""
        ...

    @property
    def clock(self) -> Clock:
        """The time."""
        ...

    def post(self) -> PostOffice:
        """Where packages are made and opened."""
        ...

    def me(self) -> Person:
        """Whoever works here."""
        ...

    @property
    def edits(self) -> bool:
        """Whether whoever works here is an editor of the hub."""
        ...

    def library(self, address: str | None) -> Library:
        """Open a library: a folder, a database address, or the default where None."""
        ...

    def backups(self, address: str | None) -> Backups:
        """The backups of a library, which is not opened: addressed as in `library`."""
        ...

    def verify(self, address: str | None, step: Step) -> LibraryReport:
        """Look at everything in a library; nothing is written, and none is made."""
        ...
