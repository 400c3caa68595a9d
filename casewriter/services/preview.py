"""Pages beside the text: what is asked of the process that sets them, and what it answers."""

from typing import Protocol

from msgspec import Struct

Spot = tuple[int, float]
"""A page, from 1, and how far down on it, as a share of its height."""


class SetPages(Struct, frozen=True, tag=True):
    """Set the pages of a case as it is now.

    Attributes:
        number: of this wish; a later one makes it void.
        case: its canonical JSON, without the bytes of pictures.
        edition: the language.
        style: the id of the house style.
    """

    number: int
    case: bytes
    edition: str
    style: str


class OpenPages(Struct, frozen=True, tag=True):
    """Open a document that is attached to a source.

    Attributes:
        number: of this wish; a later one makes it void.
        sha256: of its bytes.
        name: of its file.
    """

    number: int
    sha256: str
    name: str


class ShowPage(Struct, frozen=True, tag=True):
    """Draw a page, from 1, as wide as that in dots."""

    page: int
    width: int


class PagesSet(Struct, frozen=True, tag=True):
    """The pages are there: how many, and where each question is answered."""

    number: int
    pages: int
    places: dict[str, Spot]


class PageShown(Struct, frozen=True, tag=True):
    """A drawn page: rows of red, green, blue and an unused byte for each dot."""

    page: int
    width: int
    height: int
    stride: int
    data: bytes


class PagesFailed(Struct, frozen=True, tag=True):
    """The pages could not be set: the code and facts of the error."""

    number: int
    code: str
    facts: dict[str, str]


PreviewWish = SetPages | OpenPages | ShowPage
PreviewNews = PagesSet | PageShown | PagesFailed


class PageSetter(Protocol):
    """Sets pages elsewhere while writing goes on here."""

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself."""
        ...

    def ask(self, wish: PreviewWish) -> None:
        """Ask, without waiting; of several wishes of a kind only the last is carried out."""
        ...

    def heard(self) -> tuple[PreviewNews, ...]:
        """The news since last asked, without waiting."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


def spot_of(places: dict[str, Spot], path: str) -> Spot | None:
    """Where a question is answered, or its chapter begins; None where neither is printed.

    Args:
        places: question or section → where it is answered.
        path: of a question, a row or a part of it.
    """
    for known in (path, path.partition("/")[0], path.partition(".")[0]):
        if known in places:
            return places[known]
    return None
