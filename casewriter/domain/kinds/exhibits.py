"""The kind of a section's free exhibits, see `domain.exhibits`."""

import re
from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.exhibits import (
    COLUMNS,
    CURRENCY,
    HEADING,
    NUMBERS,
    ROWS,
    YEAR,
    cell_of,
    columns_of,
    headed,
    heading_of,
    is_picture,
    measure_of,
    options_of,
    rows_of,
    type_of,
)
from casewriter.domain.finding import Finding
from casewriter.domain.kinds.kind import misfits
from casewriter.domain.kinds.parts import Part, to_text
from casewriter.domain.kinds.people import Figures, picture, picture_findings
from casewriter.domain.kinds.rows import CAPTION, Rows, captioned, impossible_dates
from casewriter.domain.leaves import Path
from casewriter.domain.page import Page, runs
from casewriter.domain.publication import Block, Column, Gap, Para
from casewriter.domain.template import Field
from casewriter.domain.view import View

NUMBER = re.compile(r"[-+−–]?[\d\s\u00a0\u202f.,]*\d[\d.,]*\s*%?")
SHORT, LONG = 0.8, 3.0
"""Shares of a column of a few letters, and of one of sentences."""


class Exhibits(Rows):
    """Tables and pictures that no question asks for."""

    name = "exhibits"

    def columns(self, field: Field) -> tuple[Part, ...]:
        figure = Figures().columns(field)
        named = {part.name for part in figure}
        return (*figure, *(part for part in CAPTION if part.name not in named))

    def answered(self, view: View) -> bool:
        return bool(view.rows())

    def check(self, view: View) -> Iterator[Finding]:
        for row in view.rows():
            yield from misfits(self.columns(view.field), row)
            if is_picture(view.case, row.path):
                yield from picture_findings(row)
            else:
                yield from _table_findings(row)

    def blocks(self, view: View, page: Page) -> Iterator[Block]:
        for row in view.rows():
            if str(row.path) not in page.placed:
                yield from exhibit(row, page)


def _table_findings(row: View) -> Iterator[Finding]:
    """What a reader would miss in a table, and cells that their column cannot use."""
    case, path, language = row.case, row.path, row.language
    rows = [replace(row, path=path.child(ROWS, line)) for line in rows_of(case, path)]
    if not rows:
        return
    if not row.text("title"):
        yield Finding("table_without_title", "warning", path.child("title"), language)
    if not row.keys("source"):
        yield Finding("table_without_source", "advice", path.child("source"))
    parts = parts_of(case, path, language)
    for part in parts:
        if not heading_of(case, path, part.name, language):
            column = path.child(COLUMNS, part.name, HEADING)
            yield Finding("column_without_heading", "warning", column, language)
        if type_of(case, path, part.name) == "money":
            column = path.child(COLUMNS, part.name)
            for needed in (CURRENCY, YEAR):
                if not case.get(column.child(needed)):
                    yield Finding(f"column_without_{needed}", "warning", column.child(needed))
    for line in rows:
        yield from _cell_findings(parts, line)


def _cell_findings(parts: tuple[Part, ...], line: View) -> Iterator[Finding]:
    """Cells that their column cannot use, and days that no calendar has."""
    for finding in misfits(parts, line):
        value = line.case.get(finding.path, finding.language)
        facts = {"found": "" if value is None else to_text(value)}
        yield Finding("cell_unfit", "warning", finding.path, finding.language, facts)
    yield from impossible_dates(parts, line)


def parts_of(case: Case, exhibit: Path, language: str) -> tuple[Part, ...]:
    """The columns of a free table as parts of its rows, each named by its id.

    Args:
        case: the case.
        exhibit: the table.
        language: of the edition whose words may be chosen.
    """
    found = []
    for column in columns_of(case, exhibit):
        kind = type_of(case, exhibit, column)
        if kind in NUMBERS:
            currency = case.get(exhibit.child(COLUMNS, column, CURRENCY))
            unit = {"percent": "percent", "money": str(currency or "")}.get(kind, "")
            found.append(Part(column, "number", unit=unit))
        elif kind == "date":
            found.append(Part(column, "date"))
        else:
            words = options_of(case, exhibit, column, language)
            found.append(Part(column, "line", translated=True, options=words))
    return tuple(found)


def exhibit(row: View, page: Page) -> Iterator[Block]:
    """One free exhibit; nothing where it has neither a picture nor a row of a table."""
    if is_picture(row.case, row.path):
        if any(known.sha256 == row.picture("file") for known in row.case.attachments):
            yield picture(row, page)
        elif row.text("title") and page.draft:
            yield Gap(row.text("title"), str(row.path))
        return
    case, path, language = row.case, row.path, row.language
    parts = parts_of(case, path, language)
    cells = [[_cell(row, line, part, page) for part in parts] for line in rows_of(case, path)]
    cells = [line for line in cells if any(line)]
    if cells:
        headings = [
            headed(heading_of(case, path, part.name, language), measure_of(case, path, part.name))
            for part in parts
        ]
        yield captioned(
            row,
            page,
            tuple(
                _column(heading, part, [line[place] for line in cells])
                for place, (heading, part) in enumerate(zip(headings, parts, strict=True))
            ),
            tuple(tuple((Para(runs(text)),) for text in line) for line in cells),
        )


def _cell(row: View, line: str, part: Part, page: Page) -> str:
    """The words of a cell. What a column cannot use is still what somebody wrote."""
    value = row.case.get(row.path.child(ROWS, line, part.name))
    if part.type == "number" and isinstance(value, int | float) and not isinstance(value, bool):
        return page.number(value)
    if part.type == "date" and isinstance(value, str):
        return page.date(value)
    worded = cell_of(row.case, row.path, line, part.name, row.language)
    return worded or ("" if value is None else to_text(value))


def _column(heading: str, part: Part, cells: list[str]) -> Column:
    """A column as wide as its words ask for; numbers stand at its end."""
    said = [text for text in cells if text]
    counts = part.type == "number" or (bool(said) and all(NUMBER.fullmatch(text) for text in said))
    longest = max((len(text) for text in (heading, *said)), default=0)
    share = min(LONG, max(SHORT, longest / 12))
    return Column(runs(heading), share, "end" if counts else "start")
