"""Pictures that find no room leave their place: text flows up before them, they head the next page.

Where a picture stands is known only when the pages are set. They are set once with everything in
its place; pictures that went to the next page and left much of theirs empty are told to float, and
the pages are set again. A picture has the number of its block for a name.
"""

import json
from collections.abc import Callable, Collection, Iterator
from pathlib import Path as File

import msgspec
import typst

from casewriter.domain.style import Paper

ENDED = '#metadata("")<flow>'
"""Marks where something ends: a paragraph, a table, what stands before a new page."""

_ROUNDS = 4
"""How often pictures are sought that float: one that leaves its place may drive another out."""
_ROOM = 0.14
"""The share of the height of text that may stay empty before a picture."""
_DECIDED = "decided.json"
"""Where the pages read what is decided. They stay the same themselves, so that typst need not read
them again, and remembers all that stands as it stood."""
_PICTURE = "#pictured("
_BEGINS = "picture:"
_STARTS = _CHAPTER, _TABLE = "chapter", "table"
"""What a picture should not stand above or within."""
_ASKED = (
    "query(<flow>).map(one => { let at = one.location().position(); "
    "(one.value, at.page, at.y.pt()) })"
)
_POINTS = 72 / 25.4

Place = tuple[str, int, float]
"""What is said at a place, its page, and how far down on it, in points."""


def decide(folder: File, names: Collection[str], *, trying: bool = False) -> None:
    """Lay beside the pages which pictures float.

    Args:
        folder: where the pages are set.
        names: theirs.
        trying: whether only places are wanted.
    """
    decided = msgspec.json.encode({"floating": sorted(names), "trying": trying})
    (folder / _DECIDED).write_bytes(decided)


def placed(
    folder: File,
    setter: typst.Compiler,
    source: str,
    paper: Paper,
    known: Collection[str] = (),
    *,
    trying: bool = False,
) -> frozenset[str]:
    """The names of pictures that float on some pages.

    Args:
        folder: where the pages are set.
        setter: sets them.
        source: the pages, which it has.
        paper: theirs.
        known: those that float already.
        trying: whether only places are wanted: without contents and without what runs above and
            below the text, which make typst set all pages several times. Where `setter` remembers
            the pages of a moment ago, the whole of them is set as quickly.

    Raises:
        RuntimeError: the pages cannot be set.
    """

    def setting(floating: Collection[str]) -> list[Place]:
        decide(folder, floating, trying=trying)
        return [tuple(each) for each in json.loads(setter.eval(_ASKED))]

    floating = frozenset(known)
    places: list[Place] = []
    for _ in range(_ROUNDS if _PICTURE in source else 0):
        places = setting(floating)
        found = homeless(places, paper, floating)
        if not found:
            return _settled(setting, paper, floating, places)
        floating |= found
        if _all_behind(places, floating):
            break
    return _settled(setting, paper, floating, setting(floating) if floating else [])


def _settled(
    setting: Callable[[Collection[str]], list[Place]],
    paper: Paper,
    floating: frozenset[str],
    places: list[Place],
) -> frozenset[str]:
    """Those that still float when all that find room where they belong stand there again.

    A picture floats because of how the pages were before others did; afterwards it may only have
    jumped over what stands on its own page.

    Args:
        setting: gives the places that such names lead to.
        paper: of the pages.
        floating: the names.
        places: theirs.
    """
    fewer = floating - jumped(places, floating)
    changes = fewer != floating
    return floating if changes and homeless(setting(fewer), paper, fewer) else fewer


def homeless(places: list[Place], paper: Paper, floating: Collection[str]) -> set[str]:
    """The names of pictures that should float, beside those that do."""
    return {*_leaving_room(places, paper, floating), *_overtaking(places, floating)}


def jumped(places: list[Place], floating: Collection[str]) -> set[str]:
    """Those that float above a chapter that they belong to, or between the rows of a table.

    What stands before them ends on their page then, so that they find room below it.
    """
    found = set()
    before = divided = chapter = table = 0
    for said, page, _ in places:
        name = said.removeprefix(_BEGINS)
        if name in floating and page == before and page in {chapter, divided}:
            found.add(name)
        elif said == _CHAPTER:
            chapter = page
        elif said == _TABLE:
            table = page
        elif not said:
            before, divided = page, page if 0 < table < page else divided
            table = 0
    return found


def _all_behind(places: list[Place], floating: Collection[str]) -> bool:
    """Whether all pictures float that one which does may drive out: those behind it in the text.

    Pictures on pages of their own have no name, and nothing drives them out.
    """
    first = min((int(name) for name in floating if name), default=0)
    names = (said.removeprefix(_BEGINS) for said, _, _ in places if said.startswith(_BEGINS))
    return all(name in floating for name in names if name and int(name) > first)


def _leaving_room(places: list[Place], paper: Paper, floating: Collection[str]) -> Iterator[str]:
    """Those on another page than what stands before them, which has room to spare.

    Those behind one that floats, with nothing between, float too: they would overtake it, or leave
    the room that it no longer leaves.
    """
    lowest = (paper.height - paper.bottom) * _POINTS
    spare = _ROOM * (paper.height - paper.bottom - paper.top) * _POINTS
    before, low, moved = 1, lowest, False
    for said, page, down in places:
        name = said.removeprefix(_BEGINS)
        if name != said:
            moved = moved or name in floating or (page > before and lowest - low > spare)
            if moved and name not in floating:
                yield name
        elif said not in _STARTS and (not said or not moved):
            before, low, moved = page, down, False


def _overtaking(places: list[Place], floating: Collection[str]) -> Iterator[str]:
    """Those that do not float and stand before an earlier one which does, or behind a later one.

    Earlier and later they are in the text.
    """
    latest = 0, 0.0
    waiting: list[tuple[tuple[int, float], str]] = []
    for said, page, down in places:
        name, at = said.removeprefix(_BEGINS), (page, down)
        if name in floating:
            latest = max(latest, at)
            yield from (other for place, other in waiting if place > at)
        elif name != said:
            waiting.append((at, name))
            if at < latest:
                yield name
