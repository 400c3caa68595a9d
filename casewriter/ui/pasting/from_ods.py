"""The sheets of an ODS (OpenDocument 1.3, part 3): cells as the sheet shows them, merged cells."""

from collections.abc import Iterator
from contextlib import suppress
from typing import TYPE_CHECKING

from casewriter.ui.pasting.odf import OFFICE, STYLE, TABLE, TEXT, words_of
from casewriter.ui.pasting.office import Parts
from casewriter.ui.pasting.sheets import MOST_PLACES, Place, Sheet, Value

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

MOST_SHEETS = 200
LAST = 2_000_000
"""Rows and columns beyond which nobody has written anything."""


def read_ods(data: bytes, name: str) -> tuple[Sheet, ...]:
    """The sheets that are in sight, in their order.

    Raises:
        Refused: where the file is damaged, locked, or larger inside than any workbook.
    """
    root = Parts(data, name).xml("content.xml")
    hidden = frozenset(_hidden(root))
    sheets = list(root.iter(f"{TABLE}table"))[:MOST_SHEETS]
    return tuple(
        _sheet(sheet) for sheet in sheets if sheet.get(f"{TABLE}style-name", "") not in hidden
    )


def _hidden(root: "Element") -> Iterator[str]:
    """The styles of sheets that are out of sight."""
    for style in root.iter(f"{STYLE}style"):
        said = style.find(f"{STYLE}table-properties")
        if said is not None and said.get(f"{TABLE}display") == "false":
            yield style.get(f"{STYLE}name", "")


def _sheet(table: "Element") -> Sheet:
    name = table.get(f"{TABLE}name", "")
    values: dict[Place, Value] = {}
    spans: dict[Place, Place] = {}
    number = 0
    for row in _rows(table):
        line = dict(_cells(row))
        times = _count(row, "number-rows-repeated")
        for _ in range(times if line else 0):
            for column, (value, span) in line.items():
                if value is not None:
                    values[number, column] = value
                if span != (1, 1):
                    spans[number, column] = span
            number += 1
            if len(values) > MOST_PLACES:
                return Sheet(name, values, is_large=True)
        number = min(number + (0 if line else times), LAST)
    return Sheet(name, values, spans)


def _rows(parent: "Element") -> "Iterator[Element]":
    for part in parent:
        if part.tag == f"{TABLE}table-row":
            yield part
        elif part.tag.removeprefix(TABLE) in {"table-header-rows", "table-rows", "table-row-group"}:
            yield from _rows(part)


def _cells(row: "Element") -> Iterator[tuple[int, tuple[Value | None, Place]]]:
    """Column → what stands there, and over how many columns and rows it stretches."""
    column = 0
    for cell in row:
        if cell.tag not in {f"{TABLE}table-cell", f"{TABLE}covered-table-cell"}:
            continue
        times = _count(cell, "number-columns-repeated")
        value = _value(cell) if cell.tag == f"{TABLE}table-cell" else None
        span = (_count(cell, "number-columns-spanned"), _count(cell, "number-rows-spanned"))
        if value is not None or span != (1, 1):
            for place in range(column, column + min(times, MOST_PLACES)):
                yield place, (value, span)
        column = min(column + times, LAST)


def _value(cell: "Element") -> Value | None:
    words = "\n".join(words_of(each) for each in cell.findall(f"{TEXT}p"))
    if not words.strip():
        return None
    kind = cell.get(f"{OFFICE}value-type", "")
    if kind == "date":
        return Value(words, cell.get(f"{OFFICE}date-value", "")[:10])
    if kind in {"float", "percentage", "currency"}:
        with suppress(ValueError):
            return Value(words, "", float(cell.get(f"{OFFICE}value", "")))
    return Value(words)


def _count(element: "Element", name: str) -> int:
    said = element.get(f"{TABLE}{name}", "1")
    return min(max(int(said), 1), LAST) if said.isdecimal() and len(said) < 9 else 1
