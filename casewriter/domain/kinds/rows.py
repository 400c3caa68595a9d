"""Kinds whose answer is rows of parts: the base, and tables whose columns a template names."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import FieldKind, misfits
from casewriter.domain.kinds.parts import DATE, Part
from casewriter.domain.kinds.simple import is_real
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import (
    Block,
    Cell,
    Column,
    Heading,
    Inlines,
    Items,
    Para,
    Quotation,
    Run,
    Table,
)
from casewriter.domain.template import Field
from casewriter.domain.view import View

CAPTION = (
    Part("title", "line", translated=True),
    Part("unit", "line", translated=True),
    Part("source", "cites"),
    Part("note", "line", translated=True),
)
"""What a table may say above and below itself."""

NOTHING: Cell = (Para((Run("–"),)),)
"""What stands in a cell that says nothing."""


class Rows(FieldKind):
    """Rows with stable ids, each of a few parts."""

    repeats = True

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return ()

    def answered(self, view: View) -> bool:
        return any(filled(row, self.columns(view.field)) for row in view.rows())

    def check(self, view: View) -> Iterator[Finding]:
        yield from super().check(view)
        columns = self.columns(view.field)
        rows = [row for row in view.rows() if filled(row, columns)]
        for row in rows:
            yield from misfits(columns, row)
            yield from impossible_dates(columns, row)
        if view.field.rows and rows:
            low, high = view.field.rows
            if not low <= len(rows) <= high:
                facts = {"count": len(rows), "low": low, "high": high}
                yield Finding("rows_out_of_range", "warning", view.path, facts=facts)


class TableKind(Rows):
    """A table whose columns the template names and types."""

    name = "table"

    def parts(self, field: Field) -> tuple[Part, ...]:  # noqa: ARG002
        return CAPTION

    def columns(self, field: Field) -> tuple[Part, ...]:
        return tuple(
            Part(
                column.key,
                column.kind,
                translated=column.kind in ("line", "prose"),
                options=column.options,
            )
            for column in field.columns
        )

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        columns = self.columns(view.field)
        rows = [row for row in view.rows() if filled(row, columns)]
        if not rows:
            return
        headings = view.words.columns
        yield captioned(
            view,
            page,
            tuple(
                Column(
                    runs(headings.get(column.name, column.name)),
                    share={"prose": 3.0, "line": 2.0, "cites": 1.4}.get(column.type, 1.1),
                    align="end" if column.type == "number" else "start",
                )
                for column in columns
            ),
            tuple(tuple(cell(row, column, page) for column in columns) for row in rows),
        )


def filled(row: View, columns: tuple[Part, ...]) -> bool:
    """Whether a row says anything in the view's language or without one."""
    return any(
        row.case.get(row.path.child(part.name), row.language if part.translated else NO_LANGUAGE)
        is not None
        for part in columns
    )


def impossible_dates(columns: tuple[Part, ...], row: View) -> Iterator[Finding]:
    """Days that no calendar has."""
    for part in columns:
        iso = row.key(part.name) if part.type == "date" else ""
        if DATE.fullmatch(iso) and not is_real(iso):
            path = row.path.child(part.name)
            yield Finding("date_impossible", "error", path, facts={"date": iso})


def cell(row: View, part: Part, page: Page) -> Cell:
    """One part of a row as a cell; an empty paragraph where it says nothing."""
    content: Inlines = ()
    match part.type:
        case "prose":
            return told(page.prose(page, row.doc(part.name))) or (Para(()),)
        case "number":
            value = row.number(part.name)
            content = runs("" if value is None else page.number(value))
        case "date":
            content = runs(page.date(row.key(part.name)))
        case "choice":
            key = row.key(part.name)
            content = runs(row.wording.option(row.name, key, part.name) if key else "")
        case "cites":
            content = page.sources(row.keys(part.name))
        case _:
            content = runs(row.text(part.name))
    return (Para(content),)


def told(blocks: Iterable[Block]) -> Cell:
    """A text where there is room for paragraphs and lists only, with every word it has."""
    cell: list[Para | Items] = []
    for block in blocks:
        match block:
            case Para() | Items():
                cell.append(block)
            case Quotation(blocks=inner):
                cell += inner
            case Heading(content=content):
                strong = (
                    replace(part, strong=True) if isinstance(part, Run) else part
                    for part in content
                )
                cell.append(Para(tuple(strong)))
            case _:
                continue
    return tuple(cell)


def says_nothing(cell: Cell) -> bool:
    """Whether a cell is empty."""
    return all(isinstance(block, Para) and not block.content for block in cell)


def captioned(
    view: View, page: Page, columns: tuple[Column, ...], rows: tuple[tuple[Cell, ...], ...]
) -> Table:
    """A table with the caption, unit, source and note that hang from its field.

    An empty cell has a dash, so that nobody takes it for an oversight. A column that no row fills
    is left out of a publication; in a draft it shows what may still be asked.
    """
    kept = [
        place
        for place in range(len(columns))
        if place == 0 or page.draft or not all(says_nothing(row[place]) for row in rows)
    ]
    columns = tuple(columns[place] for place in kept)
    rows = tuple(
        tuple(NOTHING if says_nothing(row[place]) else row[place] for place in kept) for row in rows
    )
    return Table(
        anchor=str(view.path),
        caption=runs(view.text("title") or view.words.label),
        columns=columns,
        rows=rows,
        unit=runs(view.text("unit")),
        source=page.sources(view.keys("source")),
        note=runs(view.text("note")),
    )
