"""The chart of an indicator and the drawing of a timeline, made from the rows of an answer."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication

from casewriter.domain import formats
from casewriter.domain.change import Changed, changed_in
from casewriter.domain.drawing import Drawing, Inks, Point, Step, chart, timeline
from casewriter.domain.kinds.evidence import points_of
from casewriter.domain.kinds.number import measured
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.drawn import DrawnPane
from casewriter.ui.fields.labels import option_label
from casewriter.ui.fields.numbers import show_number

Rows = Callable[[], tuple[View, ...]]
Current = Callable[[], int]
"""Gives the place of the row that is written on; -1 where none is."""


class ChartPane(DrawnPane):
    """The chart of the current row, else of the first that has one.

    Args:
        desk: what lies ready.
        rows: gives the rows as they are now.
        current: gives the place of the current row.
    """

    def __init__(self, desk: Desk, rows: Rows, current: Current) -> None:
        self._desk = desk
        self._rows = rows
        self._current = current
        super().__init__(self._chart, self._say, beside=True)

    def _place(self) -> int:
        rows = self._rows()
        at = self._current()
        if 0 <= at < len(rows) and len(points_of(rows[at])) > 1:
            return at
        drawn = (place for place, row in enumerate(rows) if len(points_of(row)) > 1)
        return next(drawn, -1)

    def _chart(self, width: int, inks: Inks) -> Drawing | None:
        place = self._place()
        if place < 0:
            return None
        row = self._rows()[place]
        return chart(
            _titled(row),
            [Point(date, value) for date, value in points_of(row).items()],
            width,
            inks,
            number=lambda value: show_number(value, row.language),
            date=lambda iso: formats.date(iso, row.language),
        )

    def _say(self) -> tuple[str, ...]:
        place = self._place()
        if place < 0:
            return (
                "",
                "",
                QCoreApplication.translate(
                    "Fields",
                    "A chart is drawn as soon as a row has two dated numbers: before and now, or "
                    "yearly values.",
                ),
            )
        row = self._rows()[place]
        title = QCoreApplication.translate("Fields", "Chart of row {number}")
        change = changed_in(row)
        return (
            title.format(number=place + 1),
            change_words(row, change) if change is not None else "",
            QCoreApplication.translate(
                "Fields",
                "Drawn from the numbers of the row. The table itself is the text version for "
                "readers who cannot see it.",
            ),
        )


class TimelinePane(DrawnPane):
    """The steps of a timeline in the order of their dates."""

    def __init__(self, desk: Desk, rows: Rows) -> None:
        self._desk = desk
        self._rows = rows
        super().__init__(self._timeline, self._say, beside=False)

    def _timeline(self, width: int, inks: Inks) -> Drawing | None:
        rows = self._rows()
        if not rows:
            return None
        steps = [
            Step(
                row.key("date"),
                row.text("what"),
                row.text("who"),
                _kind(row, self._desk.wording),
                hollow=row.key("kind") == "setback",
            )
            for row in rows
            if row.key("date") or row.text("what")
        ]
        first = rows[0]
        above = Path(first.path.field, first.path.rest.rpartition("/")[0])
        words = replace(first, path=above).text("title") or first.words.label
        return timeline(
            words, steps, width, inks, date=lambda iso: formats.date(iso, first.language)
        )

    def _say(self) -> tuple[str, ...]:
        if any(row.key("date") for row in self._rows()):
            return ("", "", "")
        said = QCoreApplication.translate(
            "Fields", "The timeline is drawn as soon as a step has its date."
        )
        return ("", "", said)


def change_words(row: View, change: Changed) -> str:
    """The change in words: "40 → 9 minutes: −31 (−77.5 %), better"."""
    language = row.language
    unit = row.key("unit")
    sign = formats.percent(language)

    def number(value: float) -> str:
        shown = show_number(value, language)
        return f"+{shown}" if value > 0 else shown

    if change.points:
        by = QCoreApplication.translate("Fields", "{number} percentage points")
        said = by.format(number=number(change.by))
    else:
        words = row.wording.unit_behind(unit, abs(change.by)) if unit else ""
        said = measured(number(change.by), unit, words) if words else number(change.by)
    if change.share is not None:
        said = f"{said} ({number(change.share)}{sign})"
    if change.direction:
        said = f"{said}: {_direction(change.direction)}"
    words = QCoreApplication.translate("Fields", "Change: {change}")
    return words.format(change=said)


def _direction(direction: str) -> str:
    return {
        "better": QCoreApplication.translate("Fields", "an improvement"),
        "worse": QCoreApplication.translate("Fields", "a change for the worse"),
        "same": QCoreApplication.translate("Fields", "no change"),
    }[direction]


def _kind(row: View, wording: str) -> str:
    key = row.key("kind")
    return option_label(row, Part("kind", "choice"), key, wording) if key else ""


def _titled(row: View) -> str:
    unit = row.key("unit")
    words = row.wording.unit(unit) if unit else ""
    label = row.text("label") or row.words.label
    return f"{label}, {words}" if words else label
