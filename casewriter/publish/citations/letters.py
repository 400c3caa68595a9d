"""The letters that tell works of one author and year apart.

The engine's own give out at the fourth author who needs them, so the styles leave places for them:
one behind every year, one behind every "no date", and around the year of a law that is given by its
day. What nobody needs is taken away.
"""

import re
from collections import Counter
from collections.abc import Sequence

from msgspec.structs import replace

from casewriter.publish.citations.reading import Piece

BEHIND_YEAR, BEHIND_NONE, OPENS, CLOSES = "\ue002\ue003\ue004\ue005"
BEGINS, ENDS = "\ue000\ue001"
"""Around the Latin letter of a work, which the edition may write in another alphabet."""
LATIN = "abcdefghijklmnopqrstuvwxyz"
_DATED = re.compile(f"(.*[^ ,] )([0-9]{{1,4}}{BEHIND_YEAR}.*)")
"""An author and a year with no more than a space between them."""


def letters_of(alone: Sequence[str]) -> list[str]:
    """For each work the letter it needs, in the order of the list; empty where it needs none.

    Args:
        alone: how each work is cited by itself.
    """
    times, so_far = Counter(alone), Counter[str]()
    letters: list[str] = []
    for short in alone:
        letters.append(_letters(so_far[short]) if times[short] > 1 else "")
        so_far[short] += 1
    return letters


def lettered(pieces: Sequence[Piece], letter: str) -> list[Piece]:
    """What the engine wrote of a work, with its letter or without the places for it."""
    mark = f"{BEGINS}{letter}{ENDS}" if letter else ""
    places = {BEHIND_YEAR: mark, BEHIND_NONE: mark and f"-{mark}"}
    made: list[Piece] = []
    for piece in pieces:
        text = piece.text.replace(f" {OPENS}", OPENS)
        if not letter:
            text = _without(text)
        for place, said in (*places.items(), (OPENS, ""), (CLOSES, "")):
            text = text.replace(place, said)
        if text:
            made.append(replace(piece, text=text))
    return made


def joined(citation: Sequence[Piece]) -> list[Piece]:
    """A citation of several works that names an author of several years once.

    "(World Bank 2019, 2021; Ministry 2020)"; semicolons where pages follow a year.
    """
    made: list[Piece] = []
    last = ""
    for piece in citation:
        found = _DATED.fullmatch(piece.text) if piece.source else None
        if found and found[1] == last:
            if made[-2].text.endswith(BEHIND_YEAR):
                made[-1] = replace(made[-1], text=", ")
            made.append(replace(piece, text=found[2]))
            continue
        made.append(piece)
        if piece.source:
            last = found[1] if found else ""
    return made


def _without(text: str) -> str:
    """A text without what stands between the places around a year."""
    before, opens, rest = text.partition(OPENS)
    return before + rest.partition(CLOSES)[2] if opens else text


def _letters(place: int) -> str:
    """What tells the work at a place among works of a year: a to z, then aa."""
    times, rest = divmod(place, len(LATIN))
    return (LATIN[times - 1] if times else "") + LATIN[rest]
