"""Everything that works without a window, put together. The command line uses this alone."""

from __future__ import annotations

import os
from datetime import UTC, datetime
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from msgspec import Struct

from casewriter.assets import resources
from casewriter.domain.errors import WrongUse
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.publish import WRITERS
from casewriter.publish.styles import StyleShelf

if TYPE_CHECKING:
    from collections.abc import Callable

    from casewriter.domain.bibliography import Bibliography, References
    from casewriter.domain.case import TemplateRef
    from casewriter.domain.form import FormWords
    from casewriter.domain.package import Person
    from casewriter.domain.review import Review
    from casewriter.domain.reviewing.filled import FilledMatrix, Filling
    from casewriter.domain.template import Template
    from casewriter.services.health import LibraryReport
    from casewriter.services.ports import Backups, Library, Step
    from casewriter.services.ports.packing import PostOffice
    from casewriter.services.ports.word import CopyReader
    from casewriter.services.ports.writing import Writer
    from casewriter.services.review_files import PaperWords
    from casewriter.services.settings import Settings
    from casewriter.services.word_copies import HandedOut

KEYS_VARIABLE = "CASEWRITER_KEYS"
"""A folder that the keys are kept in instead of the system's keyring."""
INDEXES_VARIABLE = "CASEWRITER_INDEXES"
LIBRARY_VARIABLE = "CASEWRITER_LIBRARY"


class Core(Struct, frozen=True):
    """The parts of the application that need no window."""

    templates: TemplateShelf
    styles: StyleShelf
    writers: tuple[Writer, ...]

    def cite(self, asked: Bibliography) -> References:
        """Sources and citations in the style of the edition's language."""
        from casewriter.publish.citations import references

        return references(asked)

    def paginate(self, data: bytes, wait: Callable[[], object]) -> bytes:
        """A Word file with the numbers of its pages, by LibreOffice."""
        from casewriter.publish.docx.paging import number_pages

        return number_pages(data, wait)

    def copies(self) -> HandedOut:
        """How review copies for Word are written."""
        from casewriter.publish.docx.review import write_review
        from casewriter.services.word_copies import HandedOut

        return HandedOut(self.styles, write_review)

    def copy_reader(self) -> CopyReader:
        """What reads review copies that come home."""
        from casewriter.exchange.word_review.asides import aside_words
        from casewriter.exchange.word_review.reading import Reader

        return Reader(partial(aside_words, resources("copies")))

    def form_words(self, language: str) -> tuple[str, FormWords]:
        """The words of blank forms, and the language they are in."""
        from casewriter.exchange.form_words import form_words

        return form_words(resources("forms"), language)

    @property
    def papers(self) -> PaperWords:
        """What the papers of a review are written with."""
        from casewriter.exchange.matrix_words import matrix_words
        from casewriter.exchange.review_forms import review_form
        from casewriter.services.review_files import PaperWords

        return PaperWords(
            words_of=partial(matrix_words, resources("matrix")),
            form_of=partial(review_form, resources("reviews")),
            styles=self.styles,
            writers=self.writers,
        )

    def filled_matrix(self, data: bytes, file: str) -> FilledMatrix:
        """A comment matrix that was filled in; raises as `exchange.matrix.read_matrix`."""
        from casewriter.exchange.matrix import read_matrix
        from casewriter.exchange.matrix_words import all_matrix_words

        return read_matrix(data, file, all_matrix_words(resources("matrix")))

    def filling(self, review: Review, filled: FilledMatrix) -> Filling:
        """What a filled matrix means for a review."""
        from casewriter.domain.reviewing.filled import filling
        from casewriter.exchange.matrix_words import all_matrix_words

        return filling(review, filled.lines, all_matrix_words(resources("matrix")))

    def clock(self) -> datetime:
        """Now, in UTC."""
        return datetime.now(UTC)

    def library(self, address: str | None) -> Library:
        """Open the library in a folder; None is the user's own.

        The templates that came into it with packages are known from then on.
        """
        from casewriter.services.kept_templates import know_kept
        from casewriter.storage import open_library

        folder = File(address) if address else default_library()
        library = open_library(folder, self.clock, who=writer, indexes=indexes)
        try:
            know_kept(library, self.templates)
        except BaseException:
            library.close()
            raise
        return library

    def template_of(self, ref: TemplateRef, address: str) -> Template:
        """The template of a case; where it came along with a package, the library has it.

        Raises:
            WrongUse: `template_unknown`.
        """
        try:
            return self.templates.get(ref)
        except WrongUse:
            self.library(address).close()
            return self.templates.get(ref)

    def verify(self, address: str | None, step: Step) -> LibraryReport:
        """Look at everything in a library; None is the user's own."""
        from casewriter.storage.full_check import full_check

        return full_check(File(address) if address else default_library(), step)

    def post(self) -> PostOffice:
        """Where packages are made and opened, with the keys of whoever works here."""
        from casewriter.exchange.keys import Keys
        from casewriter.exchange.post_office import Counter

        if named := os.environ.get(KEYS_VARIABLE):
            return Counter(Keys(File(named), in_file=True), self.templates)
        from platformdirs import user_config_path

        folder = user_config_path("casewriter", appauthor=False)
        return Counter(Keys(folder), self.templates)

    def me(self) -> Person:
        """Whoever works here, as the settings say; keys are added where something is signed."""
        from casewriter.domain.package import Person

        chosen = settings()
        return Person(
            name=chosen.name.strip(), organisation=chosen.organisation, country=chosen.country
        )

    @property
    def edits(self) -> bool:
        """Whether whoever works here is an editor of the hub."""
        return settings().role == "editor"

    def backups(self, address: str | None) -> Backups:
        """The backups of the library in a folder; None is the user's own."""
        from casewriter.storage import open_backups

        return open_backups(File(address) if address else default_library(), self.clock)


def build() -> Core:
    """The core, with nothing read or opened yet."""
    return Core(TemplateShelf(resources("templates")), StyleShelf(resources("styles")), WRITERS)


def writer() -> str:
    """Who works here: the name in the settings, else that of the account."""
    from casewriter.storage.holder import account

    return settings().name.strip() or account()


def settings() -> Settings:
    """What the person has chosen."""
    from casewriter.app.settings_store import JsonSettings
    from casewriter.services.events import Bus
    from casewriter.services.settings import Preferences

    return Preferences(JsonSettings(), Bus()).load()


def indexes() -> File:
    """Where indexes of words are kept: they are this machine's, and made anew where they are not.

    `CASEWRITER_INDEXES` names another folder.
    """
    if named := os.environ.get(INDEXES_VARIABLE):
        return File(named)
    from platformdirs import user_cache_path

    return user_cache_path("casewriter", appauthor=False) / "indexes"


def default_library() -> File:
    """Where the user's own cases are: `CASEWRITER_LIBRARY`, else the data folder."""
    if named := os.environ.get(LIBRARY_VARIABLE):
        return File(named)
    from platformdirs import user_data_path

    return user_data_path("casewriter", appauthor=False) / "library"
