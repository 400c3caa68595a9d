"""How the columns and cells of free tables are called on the screen."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication

from casewriter.domain.exhibits import (
    COLUMNS,
    CURRENCY,
    HEADING,
    OPTIONS,
    ROWS,
    TYPE,
    TYPES,
    YEAR,
    columns_of,
    headed,
    heading_of,
    measure_of,
    rows_of,
)
from casewriter.domain.kinds.exhibits import parts_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.view import View


def column_name(exhibit: View, column: str, number: int = 0) -> str:
    """The heading of a column, with what it is measured in; its place where it has none.

    Args:
        exhibit: the table.
        column: its id.
        number: its place counted from 1, where that is known already.
    """
    case, path = exhibit.case, exhibit.path
    heading = heading_of(case, path, column, exhibit.language)
    if not heading:
        known = () if number else columns_of(case, path)
        number = known.index(column) + 1 if column in known else number
        heading = QCoreApplication.translate("Fields", "Column {number}").format(number=number)
    return headed(heading, measure_of(case, path, column))


def exhibit_part(exhibit: View, steps: Sequence[str]) -> Part:
    """The part that a leaf inside of a free table is: of a column, or a cell."""
    inside, name = steps[0], steps[-1]
    if inside == ROWS:
        known = (
            part
            for part in parts_of(exhibit.case, exhibit.path, exhibit.language)
            if part.name == name
        )
        return next(known, Part(name, "line"))
    if name == TYPE:
        return Part(name, "choice", options=TYPES)
    return Part(name, "line")


def exhibit_place(exhibit: View, steps: Sequence[str]) -> str:
    """Where a leaf inside of a free table stands: "row 2, Budget", "Column “Budget”: type"."""
    inside, row, *rest = steps
    translate = QCoreApplication.translate
    if inside == ROWS:
        rows = rows_of(exhibit.case, exhibit.path)
        number = rows.index(row) + 1 if row in rows else 0
        place = translate("Places", "row {number}").format(number=number)
        return ", ".join((place, *(column_name(exhibit, column) for column in rest)))
    if inside == COLUMNS:
        known = columns_of(exhibit.case, exhibit.path)
        number = known.index(row) + 1 if row in known else 0
        place = translate("Fields", "Column {number}").format(number=number)
        said = dict(_column_parts()).get(rest[0] if rest else "", "")
        return ", ".join(part for part in (place, said) if part)
    return inside


def _column_parts() -> tuple[tuple[str, str], ...]:
    translate = QCoreApplication.translate
    return (
        (HEADING, translate("Fields", "heading")),
        (TYPE, translate("Fields", "what it holds")),
        (OPTIONS, translate("Fields", "what may be chosen")),
        (CURRENCY, translate("Fields", "currency")),
        (YEAR, translate("Fields", "year")),
    )
