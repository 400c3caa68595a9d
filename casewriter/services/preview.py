"""Pages beside the text: what is asked of the process that sets them, and what it answers."""

from typing import Protocol

from msgspec import Struct

from casewriter.domain.leaves import Path
from casewriter.services.publishing import HOUSE_STYLE, Kind

Spot = tuple[int, float]
"""A page, from 1, and how far down on it, as a share of its height."""


class SetPages(Struct, frozen=True, tag=True):
    """Set the pages of a case as it is now.

    Attributes:
        number: of this wish; a later one makes it void.
        case: its canonical JSON, without the bytes of pictures.
        edition: the language.
        style: the id of the house style.
        kind: what the pages are for; a draft shows its gaps.
    """

    number: int
    case: bytes
    edition: str
    style: str = HOUSE_STYLE
    kind: Kind = "draft"


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


class ShowPages(Struct, frozen=True, tag=True):
    """Draw pages, counted from 1, each as wide as that in dots."""

    pages: tuple[int, ...]
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


PreviewWish = SetPages | OpenPages | ShowPages
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


def path_at(places: dict[str, Spot], page: int, share: float) -> Path | None:
    """The question that is answered at a spot of the pages: the last one that begins before it.

    Args:
        places: question or section → where it is answered.
        page: from 1.
        share: how far down on it, as a share of its height.

    Returns:
        Its path, or that of the chapter whose heading it is; None above the first of all. Where
        several begin together it is the innermost.
    """
    before = [(spot, len(path), path) for path, spot in places.items() if spot <= (page, share)]
    if not before:
        return None
    field, slash, rest = max(before)[2].partition("/")
    return Path(field, slash + rest)
