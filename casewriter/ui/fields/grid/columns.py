"""Which parts are columns of a grid, and how wide they are."""

from collections.abc import Sequence

from casewriter.domain.kinds.parts import Part

SHARES = {"prose": 3.0, "line": 2.2, "cites": 1.6, "choice": 1.4}
NARROWEST = {
    "prose": 150,
    "line": 106,
    "cites": 96,
    "choice": 100,
    "number": 84,
    "date": 78,
    "unit": 104,
}
AT_LEAST = 70
LIKED = {
    "prose": 340,
    "line": 230,
    "cites": 210,
    "choice": 140,
    "number": 104,
    "date": 112,
    "unit": 150,
}
LIKED_ELSE = 100
"""Pixels in which cells of each type are read in a line or two."""


def shared_widths(parts: Sequence[Part], room: int) -> list[int]:
    """The widths of columns, in pixels, that share a room; none gets too narrow to read."""
    least = [NARROWEST.get(part.type, AT_LEAST) for part in parts]
    shares = [SHARES.get(part.type, 1.0) for part in parts]
    over = max(0, room - sum(least))
    widths = [
        low + int(over * share / sum(shares)) for low, share in zip(least, shares, strict=True)
    ]
    if over and widths:
        widths[-1] += room - sum(widths)
    return widths


def liked_width(parts: Sequence[Part]) -> int:
    """The width, in pixels, at which columns need no more."""
    return sum(LIKED.get(part.type, LIKED_ELSE) for part in parts)


def in_grid(kind: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that are columns of the grid; the row's form has all of them."""
    wide = ("scope", "better") if kind == "indicators" else ()
    return tuple(part for part in parts if part.type != "series" and part.name not in wide)


def repeats(line: Sequence[str], headings: Sequence[str]) -> bool:
    """Whether a row repeats the headings of the columns it would go into."""
    said = [text.strip().casefold() for text in line[: len(headings)]]
    names = [name.casefold() for name in headings]
    return any(said) and all(text in ("", name) for text, name in zip(said, names, strict=False))
