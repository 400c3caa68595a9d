"""Kinds that carry evidence: indicators, timelines, quotations."""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.drawing.chart import Point
from casewriter.domain.drawing.steps import Step
from casewriter.domain.finding import Finding
from casewriter.domain.kinds.parts import CONSENT, DATE, Part
from casewriter.domain.kinds.rows import CAPTION, Rows, captioned, cell, filled, told
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import (
    Block,
    Cell,
    Chart,
    Column,
    Para,
    Picture,
    Quotation,
    Run,
    Steps,
)
from casewriter.domain.template import Field
from casewriter.domain.view import View
from casewriter.prose.walk import is_blank

FEWEST_POINTS = 3
"""So many dated values or steps make a drawing worth its room on a page."""
UNNAMED = "–"
"""What stands for a name that an edition does not have yet."""
BETTER = ("higher", "lower")
"""Which values of an indicator are the good ones."""

STEPS = ("decision", "law", "launch", "milestone", "setback")
"""What a step of a timeline is; a drawing marks it."""


class Indicators(Rows):
    """Typed figures: what, in which unit, before and now, by whom counted."""

    name = "indicators"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return CAPTION

    def columns(self, field: Field) -> tuple[Part, ...]:
        return (
            Part("label", "line", translated=True),
            Part("unit", "unit", options=field.units),
            Part("baseline", "number"),
            Part("baseline_date", "date"),
            Part("value", "number"),
            Part("value_date", "date"),
            Part("scope", "line", translated=True),
            Part("source", "cites"),
            Part("series", "series"),
            Part("better", "choice", options=BETTER),
        )

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        for row in view.rows():
            if row.number("value") is None:
                continue
            for part in ("unit", "value_date", "source"):
                if not row.plain(part):
                    yield Finding(f"indicator_without_{part}", "warning", row.path.child(part))

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        rows = [row for row in view.rows() if filled(row, self.columns(view.field))]
        if not rows:
            return
        words = page.words
        before = any(row.number("baseline") is not None for row in rows)
        yield captioned(
            view,
            page,
            (
                Column(runs(words.indicator), 2.6),
                Column(runs(words.unit), 1.1),
                Column(runs(words.baseline), 1.1, "end"),
                Column(runs(words.now if before else words.value), 1.1, "end"),
                Column(runs(words.source), 1.5),
            ),
            tuple(self._cells(row, page) for row in rows),
        )
        yield from self._series(view, page, rows)
        for row in rows:
            yield from _charted(view, row, page)

    def _cells(self, row: View, page: Page) -> tuple[Cell, ...]:
        unit = row.key("unit")
        label: Cell = (Para(runs(row.text("label"))),)
        if row.text("scope"):
            label = (*label, Para(runs(row.text("scope")), "small"))
        return (
            label,
            (Para(runs(_unit(row, unit))),),
            _dated(row, "baseline", page),
            _dated(row, "value", page),
            (Para(page.sources(row.keys("source"))),),
        )

    def _series(self, view: View, page: Page, rows: list[View]) -> Iterator[Block]:
        """The yearly values, where there are some, as a table of their own."""
        points = [(row, _series(row)) for row in rows]
        dates = sorted({date for _, values in points for date in values})
        if not dates:
            return
        table = captioned(
            view,
            page,
            (
                Column(runs(page.words.indicator), 2.4),
                *(Column(runs(page.date(date)), 1.0, "end") for date in dates),
            ),
            tuple(
                (
                    (Para(runs(_labelled(row, UNNAMED))),),
                    *((Para(runs(_shown(values.get(date), page))),) for date in dates),
                )
                for row, values in points
                if values
            ),
        )

        caption = (*table.caption, Run(f": {page.words.by_year}"))
        side = runs(page.words.date)
        yield replace(
            table, anchor=f"{view.path}#series", caption=caption, source=(), note=(), turned=side
        )


class Timeline(Rows):
    """Dated steps of a reform."""

    name = "timeline"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return CAPTION

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("date", "date"),
            Part("what", "line", translated=True),
            Part("who", "line", translated=True),
            Part("kind", "choice", options=STEPS),
            Part("source", "cites"),
        )

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        columns = self.columns(view.field)
        rows = [row for row in view.rows() if filled(row, columns)]
        if not rows:
            return
        words = page.words
        printed = [part for part in columns if part.name != "kind"]
        yield captioned(
            view,
            page,
            (
                Column(runs(words.date), 1.3),
                Column(runs(words.event), 3.0),
                Column(runs(words.by), 1.7),
                Column(runs(words.source), 1.5),
            ),
            tuple(tuple(cell(row, part, page) for part in printed) for row in rows),
        )
        yield from _drawn_steps(view, page, rows)


class Quotes(Rows):
    """What people said, with their consent."""

    name = "quotes"

    def columns(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return (
            Part("words", "prose", translated=True),
            Part("who", "line", translated=True),
            Part("position", "line", translated=True),
            Part("place", "line", translated=True),
            Part("date", "date"),
            Part("consent", "choice", options=CONSENT),
        )

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        for row in view.rows():
            if not is_blank(row.doc("words")) and row.key("consent") != "given":
                yield Finding("quote_without_consent", "error", row.path.child("consent"))

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        for row in view.rows():
            quoted = told(page.prose(page, row.doc("words")))
            if not quoted or (row.key("consent") == "refused" and not page.draft):
                continue
            said = (row.text("who"), row.text("position"), row.text("place"))
            # A day is read in one breath; at the end of a line its year would stand alone.
            date = page.date(row.key("date")).replace(" ", "\u00a0")
            by = ", ".join(part for part in (*said, date) if part)
            yield Quotation(quoted, runs(by))


def _unit(row: View, unit: str) -> str:
    return "%" if unit == "percent" else row.wording.unit(unit)


def _labelled(row: View, unnamed: str) -> str:
    """An indicator with its unit; `unnamed` where an edition has no name of it yet."""
    unit, label = _unit(row, row.key("unit")), row.text("label") or unnamed
    if not unit:
        return label
    return f"{label}, {unit}" if "(" in label + unit else f"{label} ({unit})"


def _dated(row: View, part: str, page: Page) -> Cell:
    value = row.number(part)
    shown: Cell = (Para(runs("" if value is None else page.number(value))),)
    date = "" if value is None else page.date(row.key(f"{part}_date"))
    return (*shown, Para(runs(date), "small")) if date else shown


def points_of(row: View) -> dict[str, float]:
    """The dated numbers of an indicator: its yearly values, the one before and the latest."""
    points = _series(row)
    for part in ("baseline", "value"):
        value, date = row.number(part), row.key(f"{part}_date")
        if value is not None and DATE.fullmatch(date):
            points.setdefault(date, value)
    return points


def _series(row: View) -> dict[str, float]:
    series = row.plain("series")
    points: dict[str, float] = {}
    for point in series if isinstance(series, list) else ():
        if isinstance(point, dict) and isinstance(point.get("value"), int | float):
            points[str(point.get("date", ""))] = point["value"]
    return points


def _charted(view: View, row: View, page: Page) -> Iterator[Picture]:
    """The chart of an indicator with enough dates; before and now alone are read in the table."""
    points = {date: value for date, value in points_of(row).items() if DATE.fullmatch(date)}
    if len(points) < FEWEST_POINTS:
        return
    ordered = tuple(Point(date, points[date]) for date in sorted(points))
    title = _labelled(row, view.text("title") or view.words.label)
    told_of = "; ".join(f"{page.date(one.date)}: {page.number(one.value)}" for one in ordered)
    yield Picture(
        anchor=f"{row.path}#chart",
        caption=runs(title),
        sha256="",
        alt=f"{title}. {told_of}",
        source=page.sources(row.keys("source")),
        drawn=Chart(title, ordered),
    )


def _drawn_steps(view: View, page: Page, rows: list[View]) -> Iterator[Picture]:
    """The drawing of a timeline; a few steps are read in the table alone."""
    steps = tuple(
        Step(row.key("date"), row.text("what"), row.text("who"))
        for row in rows
        if DATE.fullmatch(row.key("date")) and row.text("what")
    )
    if len(steps) < FEWEST_POINTS:
        return
    title = view.text("title") or view.words.label
    told_of = "; ".join(f"{page.date(step.date)}: {step.what}" for step in steps)
    yield Picture(
        anchor=f"{view.path}#drawn",
        caption=runs(title),
        sha256="",
        alt=f"{title}. {told_of}",
        drawn=Steps(title, tuple(sorted(steps, key=lambda step: step.date))),
    )


def _shown(value: float | None, page: Page) -> str:
    return "–" if value is None else page.number(value)
