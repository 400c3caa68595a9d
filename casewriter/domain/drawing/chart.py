"""A chart of one indicator: bars for a few dates, a line for many."""

import math
from collections.abc import Callable, Sequence

from msgspec import Struct

from casewriter.domain.drawing.sheet import Drawing, Inks, Sheet, width_of, wrapped

FEWEST = 2
"""A single value is no change that could be drawn."""
MOST_BARS = 12
SIDE = 14
TITLE, FIGURE, DATE = 13.0, 12.0, 11.5
SMALLEST = 9.0
"""Figures over bars shrink so far before every second one is left out: a number is never cut."""
PLOT = 110
"""The height of the longest bar, in pixels."""
WIDEST_BAR = 38


class Point(Struct, frozen=True):
    """A value and when it was measured.

    Attributes:
        date: ISO 8601: year, month or day.
        value: the number.
    """

    date: str
    value: float


def chart(
    title: str,
    points: Sequence[Point],
    width: int,
    inks: Inks,
    *,
    number: Callable[[float], str],
    date: Callable[[str], str],
) -> Drawing | None:
    """The chart of an indicator, its newest value in the strong colour.

    Bars stand on nought: their lengths compare as the numbers do.

    Args:
        title: the indicator with its unit.
        points: in any order; of several with one date the last counts.
        width: in pixels.
        inks: colours and typeface.
        number: a number in the edition's form.
        date: a date in the edition's form.

    Returns:
        None where there are not two dates with a number each.
    """
    known = {point.date: point for point in points if math.isfinite(point.value)}
    rows = [known[when] for when in sorted(known)]
    if len(rows) < FEWEST:
        return None
    sheet = Sheet(width, inks)
    y = 20.0
    for line in wrapped(title, TITLE, width - 2 * SIDE):
        sheet.text(SIDE, y, line, TITLE, strong=True)
        y += 18
    told = "; ".join(f"{date(row.date)}: {number(row.value)}" for row in rows)
    draw = _bars if len(rows) <= MOST_BARS else _curve
    bottom = draw(sheet, rows, y + 12, number, date)
    return sheet.finished(bottom + 12, title, told)


def _bars(
    sheet: Sheet,
    rows: Sequence[Point],
    top: float,
    number: Callable[[float], str],
    date: Callable[[str], str],
) -> float:
    scale, nought, step = _frame(sheet, rows, top)
    bar = min(WIDEST_BAR, step * 0.62)
    figures = [number(row.value) for row in rows]
    size, every = _fitted(figures, step)
    for place, row in enumerate(rows):
        x = SIDE + step * (place + 0.5)
        tip = nought - row.value * scale
        is_last = place == len(rows) - 1
        colour = sheet.inks.strong if is_last else sheet.inks.shape
        # A value of nought is a value: a line of a pixel shows that it was measured.
        sheet.bar(x - bar / 2, min(tip, nought), bar, max(abs(tip - nought), 1), colour)
        # Counted from the end: the newest figure is always said.
        if (len(rows) - 1 - place) % every:
            continue
        half = width_of(figures[place], size) / 2
        at = min(max(x, half), sheet.width - half)
        above = tip - 5 if row.value >= 0 else tip + FIGURE + 2
        sheet.text(at, above, figures[place], size, anchor="middle", strong=is_last)
    sheet.line(((SIDE, nought), (sheet.width - SIDE, nought)), sheet.inks.line)
    below = top + PLOT + (FIGURE + 6 if any(row.value < 0 for row in rows) else 0)
    return _dates(sheet, rows, below, step, date)


def _fitted(figures: Sequence[str], step: float) -> tuple[float, int]:
    """The size of figures side by side, and which of them are said: every one, or every second."""
    # The newest is bold: somewhat wider than its letters are counted.
    widest = max(width_of(figure, 1) for figure in figures) * 1.08
    size = min(FIGURE, max(SMALLEST, (step - 4) / widest))
    # The first and the last are pushed inwards where they would run out of the sheet.
    pushed = max(0.0, widest * size / 2 - SIDE - step / 2)
    return size, max(1, math.ceil((widest * size + 4 + 2 * pushed) / step - 1e-9))


def _curve(
    sheet: Sheet,
    rows: Sequence[Point],
    top: float,
    number: Callable[[float], str],
    date: Callable[[str], str],
) -> float:
    scale, nought, step = _frame(sheet, rows, top)
    places = [
        (SIDE + step * (place + 0.5), nought - row.value * scale) for place, row in enumerate(rows)
    ]
    sheet.line(((SIDE, nought), (sheet.width - SIDE, nought)), sheet.inks.line)
    sheet.line(places, sheet.inks.shape, 2)
    for place, (x, y) in enumerate(places):
        is_last = place == len(places) - 1
        sheet.dot(x, y, 4 if is_last else 3, sheet.inks.strong if is_last else sheet.inks.shape)
    for place in sorted({0, len(rows) - 1}):
        x, y = places[place]
        words = number(rows[place].value)
        half = width_of(words, FIGURE) / 2
        x = min(max(x, SIDE + half), sheet.width - SIDE - half)
        sheet.text(x, y - 8, words, FIGURE, anchor="middle", strong=place > 0)
    return _dates(sheet, rows, top + PLOT, step, date)


def _frame(sheet: Sheet, rows: Sequence[Point], top: float) -> tuple[float, float, float]:
    """Pixels of a unit, the height of nought, and pixels from one date to the next."""
    low, high = _range(rows)
    scale = PLOT / (high - low)
    return scale, top + high * scale, (sheet.width - 2 * SIDE) / len(rows)


def _dates(
    sheet: Sheet, rows: Sequence[Point], top: float, step: float, date: Callable[[str], str]
) -> float:
    """The dates below the axis; where they would touch, only every second or third is said."""
    words = [date(row.date) for row in rows]
    lines = [wrapped(said, DATE, max(step - 6, 40)) for said in words]
    widest = max(width_of(line, DATE) for said in lines for line in said)
    every = max(1, math.ceil((widest + 4) / step))
    lowest = top
    for place, said in enumerate(lines):
        # Counted from the end: the newest date is always said.
        if (len(lines) - 1 - place) % every:
            continue
        y = top + 18
        x = SIDE + step * (place + 0.5)
        for line in said:
            half = width_of(line, DATE) / 2
            at = min(max(x, half), sheet.width - half)
            sheet.text(at, y, line, DATE, colour=sheet.inks.quiet, anchor="middle")
            lowest = max(lowest, y)
            y += 15
    return lowest


def _range(rows: Sequence[Point]) -> tuple[float, float]:
    low = min(0.0, *(row.value for row in rows))
    high = max(0.0, *(row.value for row in rows))
    return (low, high) if high > low else (0.0, 1.0)
