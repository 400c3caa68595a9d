"""A timeline: dated steps one below the other, as far apart as they were in time."""

from collections.abc import Callable, Sequence
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.drawing.sheet import Drawing, Inks, Sheet, width_of, wrapped

SIDE = 14
TITLE, DATE, EVENT, BY = 13.0, 12.0, 12.5, 11.5
LINE = 16
APART = 9
"""Pixels between two steps that happened at once."""
LONGEST_GAP = 46
"""Pixels that the longest pause adds; shorter ones add their share of it."""
ALL_GAPS = 110
"""Pixels that all pauses together may add: a long timeline is to fit on a page beside text."""
AT_ENDS = APIECE = 2
"""Steps that stay together at either end of a timeline, where fewer would be lost; and between."""
ABOVE = 2
"""Pixels between a place where a timeline is divided and the words of the step below."""
MIDDLE_MONTH, MIDDLE_DAY = 7, 16


class Step(Struct, frozen=True):
    """One step.

    Attributes:
        date: ISO 8601: year, month or day.
        what: what happened.
        who: who decided or did it.
        note: what kind of step it is, in words.
        hollow: whether it is marked as a step back.
    """

    date: str
    what: str
    who: str = ""
    note: str = ""
    hollow: bool = False


def timeline(
    title: str, steps: Sequence[Step], width: int, inks: Inks, *, date: Callable[[str], str]
) -> Drawing | None:
    """The timeline of a field.

    Args:
        title: of the whole.
        steps: in any order; those without a date come last.
        width: in pixels.
        inks: colours and typeface.
        date: a date in the edition's form.

    Returns:
        None where nothing is dated.
    """
    rows = _ordered(steps)
    if not rows:
        return None
    sheet = Sheet(width, inks)
    y = 20.0
    for line in wrapped(title, TITLE, width - 2 * SIDE):
        sheet.text(SIDE, y, line, TITLE, strong=True)
        y += 18
    dates, axis = _dates(rows, width, date)
    first = y = y + 8
    heights = []
    for row, said, gap in zip(rows, dates, _gaps(rows), strict=True):
        y += gap
        heights.append(y)
        y = _words(sheet, row, said, y, axis)
    sheet.line(((axis, first + 8), (axis, heights[-1] + 8)), inks.line, 2)
    for row, at in zip(rows, heights, strict=True):
        _mark(sheet, row, at, axis)
    told = "; ".join(_told(row, said) for row, said in zip(rows, dates, strict=True))
    made = sheet.finished(y + 4, title, told)
    return replace(made, parts=_parts(heights))


def _parts(heights: Sequence[float]) -> tuple[int, ...]:
    """Where a timeline may be divided between pages: above steps, a few apart."""
    last = len(heights) - AT_ENDS
    return tuple(round(at) - ABOVE for at in heights[AT_ENDS : last + 1 : APIECE])


def timeline_by_steps(
    steps: Sequence[Step], width: int, inks: Inks, *, date: Callable[[str], str]
) -> tuple[Drawing, ...]:
    """The timeline as a drawing to a step, one below the other, for pages to divide.

    Args:
        steps: in any order; those without a date come last.
        width: in pixels.
        inks: colours and typeface.
        date: a date in the edition's form.
    """
    rows = _ordered(steps)
    dates, axis = _dates(rows, width, date) if rows else ([], 0.0)
    made = []
    for place, (row, said, gap) in enumerate(zip(rows, dates, _gaps(rows), strict=True)):
        sheet = Sheet(width, inks)
        below = _words(sheet, row, said, gap, axis)
        upper = 0 if place else gap + 8
        lower = below if place < len(rows) - 1 else gap + 8
        sheet.line(((axis, upper), (axis, lower)), inks.line, 2)
        _mark(sheet, row, gap, axis)
        made.append(sheet.finished(below, said, _told(row, said)))
    return tuple(made)


def _ordered(steps: Sequence[Step]) -> list[Step]:
    """Steps in their order; none where nothing is dated."""
    rows = sorted(steps, key=lambda step: (not step.date, _year(step.date)))
    return rows if any(row.date for row in rows) else []


def _dates(rows: Sequence[Step], width: int, date: Callable[[str], str]) -> tuple[list[str], float]:
    """What stands for the dates, and how far from the left the axis is."""
    dates = [date(row.date) if row.date else "–" for row in rows]
    return dates, SIDE + min(max(width_of(said, DATE) for said in dates) + 16, width * 0.34)


def _gaps(rows: Sequence[Step]) -> list[float]:
    """How much further below the one before each step stands because of the pause."""
    pauses = _pauses(rows)
    longest = max(pauses, default=0)
    gap = min(LONGEST_GAP, ALL_GAPS * longest / sum(pauses)) if longest else 0.0
    return [0.0, *(gap * pause / longest if longest else 0.0 for pause in pauses)][: len(rows)]


def _told(row: Step, said: str) -> str:
    return ", ".join(part for part in (f"{said}: {row.what}", row.note, row.who) if part)


def _mark(sheet: Sheet, row: Step, y: float, axis: float) -> None:
    """The mark of a step on the axis: a ring for a step back."""
    sheet.dot(axis, y + 8, 5.5, sheet.inks.strong if row.date else sheet.inks.shape)
    if row.hollow and sheet.inks.ground:
        sheet.dot(axis, y + 8, 3, sheet.inks.ground)


def _words(sheet: Sheet, row: Step, said: str, y: float, axis: float) -> float:
    """The words of a step from a height on; gives the height below them."""
    base = y + 12
    left, room = axis + 16, sheet.width - axis - 16 - SIDE
    lowest = base
    for place, line in enumerate(wrapped(said, DATE, axis - SIDE - 12)):
        at = base + place * LINE
        sheet.text(axis - 14, at, line, DATE, colour=sheet.inks.quiet, anchor="end")
        lowest = max(lowest, at)
    at = base
    for line in wrapped(row.what, EVENT, room):
        sheet.text(left, at, line, EVENT)
        lowest = max(lowest, at)
        at += LINE
    below = " · ".join(part for part in (row.note, row.who) if part)
    for line in wrapped(below, BY, room):
        sheet.text(left, at, line, BY, colour=sheet.inks.quiet)
        lowest = max(lowest, at)
        at += LINE
    return lowest + APART


def _pauses(rows: Sequence[Step]) -> list[float]:
    """The years between each step and the one before; nought where one of them has no date."""
    return [
        max(0.0, _year(after.date) - _year(before.date)) if before.date and after.date else 0.0
        for before, after in pairwise(rows)
    ]


def _year(iso: str) -> float:
    """A date as a number of years. What is no date counts as the beginning of time.

    A year or month without more stands for its middle: a step of 2027 comes behind one of March.
    """
    parts = [int(part) if part.isdecimal() else 0 for part in iso.split("-")]
    year, *rest = parts
    month = rest[0] if rest else MIDDLE_MONTH
    day = rest[1] if rest[1:] else MIDDLE_DAY
    return year + (month - 1) / 12 + (day - 1) / 372
