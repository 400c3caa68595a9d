"""What a search in a library finds, as a reader sees it."""

from collections.abc import Iterable
from itertools import islice
from typing import Literal

from msgspec import Struct

from casewriter.domain.search.asked import Query, places

HitKind = Literal["answer", "comment", "letter", "earlier"]
"""An answer or a source as it is now; a comment and its replies; the letter of a decision; what an
answer said once."""

BEFORE, BEHIND = 60, 150
"""Letters shown before the first word found, and from it on."""
TITLE = "front.title"


class Place(Struct, frozen=True):
    """A text of a library.

    Attributes:
        case: the id of its case.
        path: of the answer, or what the comment is about.
        language: of the answer, or empty.
        record: the id of the thread or decision, or empty.
    """

    case: str
    kind: HitKind
    path: str
    language: str = ""
    record: str = ""


class LibraryHit(Struct, frozen=True):
    """A text that holds what was looked for.

    Attributes:
        excerpt: some of it, around what was found.
        marks: first letter and the one behind the last of each word found, in the excerpt.
    """

    place: Place
    excerpt: str
    marks: tuple[tuple[int, int], ...]


class Found(Struct, frozen=True):
    """What was found; `more` where there is more than was asked for."""

    hits: tuple[LibraryHit, ...] = ()
    more: bool = False


def hit_in(query: Query, place: Place, text: str) -> LibraryHit | None:
    """A text as a hit; None where it does not hold what is looked for."""
    found = places(query, text, place.language)
    if not found:
        return None
    first = _densest(found, len(query.sought))
    start = _edge(text, max(0, first - BEFORE), forward=True)
    end = _edge(text, min(len(text), first + BEHIND), forward=False)
    end = max(end, next(b for a, b, _ in found if a == first))
    opening, closing = "…" if start else "", "…" if end < len(text) else ""
    excerpt = "".join(" " if sign in "\n\t" else sign for sign in text[start:end])
    shift = start - len(opening)
    marks: list[tuple[int, int]] = []
    for a, b, _ in found:
        if start <= a and b <= end and (not marks or a - shift >= marks[-1][1]):
            marks.append((a - shift, b - shift))
    return LibraryHit(place, f"{opening}{excerpt}{closing}", tuple(marks))


def _densest(found: tuple[tuple[int, int, int], ...], sought: int) -> int:
    """Where most of the words stand near each other: there a text shows best why it was found."""
    best, most = found[0][0], 0
    for number, (at, _, _) in enumerate(found):
        near: set[int] = set()
        for start, end, which in islice(found, number, None):
            if start > at + BEHIND:
                break
            if end <= at + BEHIND:
                near.add(which)
        if len(near) > most:
            best, most = at, len(near)
        if most == sought:
            break
    return best


def one_of_each_first(found: Iterable[Place]) -> tuple[Place, ...]:
    """Titles before everything; then the newest text of each case, then the second of each.

    What an answer said once is left out where it says so still.
    """
    listed = list(dict.fromkeys(found))
    now = {(place.case, place.path, place.language) for place in listed if place.kind == "answer"}
    rounds: dict[str, int] = {}
    ranked: list[tuple[int, int, int, Place]] = []
    for order, place in enumerate(listed):
        if place.kind == "earlier" and (place.case, place.path, place.language) in now:
            continue
        turn = rounds[place.case] = rounds.get(place.case, 0) + 1
        titled = place.kind == "answer" and place.path == TITLE
        ranked.append((0 if titled else 1, turn, order, place))
    return tuple(place for *_, place in sorted(ranked, key=lambda entry: entry[:3]))


def _edge(text: str, at: int, *, forward: bool) -> int:
    """The end of a word near a place, so that no excerpt begins or ends in the middle of one."""
    if at in (0, len(text)):
        return at
    step = 1 if forward else -1
    for distance in range(20):
        here = at + step * distance
        if 0 < here < len(text) and (text[here - 1].isspace() if forward else text[here].isspace()):
            return here
    return at
