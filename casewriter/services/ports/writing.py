"""What publishing needs: templates, house styles, writers."""

from collections.abc import Callable
from typing import BinaryIO, Protocol

from casewriter.domain.bibliography import Bibliography, References
from casewriter.domain.case import TemplateRef
from casewriter.domain.publication import Publication, Remark, Words
from casewriter.domain.style import Style
from casewriter.domain.template import Template
from casewriter.services.ports.turns import Step


class TemplateSource(Protocol):
    """Where templates come from."""

    def all(self) -> tuple[Template, ...]:
        """Every template, the newest version of each, in alphabetical order of their ids."""
        ...

    def get(self, ref: TemplateRef) -> Template:
        """That template in that version; WrongUse `template_unknown` where there is none."""
        ...


class StyleSource(Protocol):
    """Where house styles come from, and a publication's own words ("Table", "Contents")."""

    def all(self) -> tuple[Style, ...]:
        """Every style."""
        ...

    def get(self, name: str) -> Style:
        """The style of that id; WrongUse `style_unknown` where there is none."""
        ...

    def words(self, name: str, language: str) -> Words:
        """The words of a style in a language, else in English."""
        ...


class CitationStyle(Protocol):
    """Puts sources and citations into the words of a style."""

    def __call__(self, asked: Bibliography) -> References:
        """Every source and citation asked for, in the style of the edition's language."""
        ...


class PageNumbers(Protocol):
    """Puts the numbers of pages into the contents of a Word file."""

    def __call__(self, data: bytes, wait: Callable[[], object]) -> bytes:
        """The file with its numbers; `wait` is called meanwhile and may raise to cancel.

        Raises:
            MachineFailed: `pages_not_counted`, where nothing here can lay out a Word file.
        """
        ...


class Writer(Protocol):
    """Turns a publication into one format."""

    @property
    def name(self) -> str:
        """As on the command line."""
        ...

    @property
    def suffix(self) -> str:
        """Of the file, with its dot."""
        ...

    def write(
        self, publication: Publication, out: BinaryIO, read: Callable[[str], bytes], step: Step
    ) -> tuple[Remark, ...]:
        """Write the publication; `read` gives the bytes of a picture by its SHA-256.

        Returns:
            What could not be carried over as it was.
        """
        ...
