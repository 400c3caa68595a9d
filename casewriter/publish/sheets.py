"""Tables of a publication as a workbook for Excel and LibreOffice Calc: a sheet for each.

Texts are written as texts: nothing that somebody typed into a case becomes a formula or a link.
"""

import re
from collections.abc import Callable, Iterable
from datetime import datetime
from typing import Any, BinaryIO

from casewriter.domain.publication import (
    Block,
    Box,
    Break,
    Cell,
    Column,
    Inline,
    Inlines,
    Items,
    Note,
    Para,
    Publication,
    Ref,
    Remark,
    Run,
    Table,
)
from casewriter.prose.clean import clean

Step = Callable[[int, int], None]

WIDTH = 110
"""Letters that the columns of a sheet take together."""
FILLED_WIDTH = 160
"""Letters of a sheet that somebody writes into, on the screen rather than on paper."""
LINE, LEAST_LINES, HIGHEST = 15.0, 2, 400.0
"""Points of a line, the lines of the lowest row, and the points of the highest: Excel takes 409."""
NAME = 31
"""Letters of a sheet's name; Excel takes no more."""
_FORBIDDEN = re.compile(r"[\[\]:*?/\\\x00-\x1f]")
_NUMBER = re.compile(r"-?\d{1,15}(?:\.\d{1,10})?")
_LONGEST = 32_767
"""Letters of a cell; Excel takes no more."""
_SETTINGS = {
    "in_memory": True,
    "strings_to_formulas": False,
    "strings_to_numbers": False,
    "strings_to_urls": False,
}


def write(
    publication: Publication, out: BinaryIO, read: Callable[[str], bytes], step: Step
) -> tuple[Remark, ...]:
    """Write every table; `read` is not needed, pictures have no place in a sheet."""
    from xlsxwriter import Workbook  # type: ignore[import-untyped]

    del read
    tables = [block for block in publication.blocks if isinstance(block, Table)]
    book = Workbook(out, _SETTINGS)
    created = datetime.fromisoformat(publication.created) if publication.created else None
    book.set_properties({"title": publication.cover.title, "author": "", "created": created})
    formats = _formats(book)
    names: set[str] = set()
    for number, table in enumerate(tables, start=1):
        sheet = book.add_worksheet(_name(_words(table.caption), number, names))
        _fill(sheet, table, formats)
        step(number, len(tables))
    if not tables:
        book.add_worksheet()
    book.close()
    return ()


def _formats(book: Any) -> dict[str, Any]:
    shared = {"text_wrap": True, "valign": "top", "font_name": "Calibri", "font_size": 11}
    return {
        "caption": book.add_format({"bold": True, "font_size": 13}),
        "head": book.add_format({**shared, "bold": True, "bottom": 1, "bg_color": "#E7EBE9"}),
        "start": book.add_format(shared),
        "end": book.add_format({**shared, "align": "right"}),
        "small": book.add_format({**shared, "text_wrap": False, "font_size": 9}),
        "filled": book.add_format({**shared, "locked": False, "bg_color": "#FFF8DC", "border": 1}),
    }


def _fill(sheet: Any, table: Table, formats: dict[str, Any]) -> None:
    sheet.write_string(0, 0, _words(table.caption), formats["caption"])
    top = 2
    shares = sum(column.share for column in table.columns) or 1
    filled = any(column.filled for column in table.columns)
    letters = FILLED_WIDTH if filled else WIDTH
    widths = [max(8, round(letters * column.share / shares)) for column in table.columns]
    for place, (column, wide) in enumerate(zip(table.columns, widths, strict=True)):
        sheet.set_column(place, place, wide, None, {"hidden": column.hidden})
        sheet.write_string(top, place, _words(column.title), formats["head"])
    for number, row in enumerate(table.rows, start=1):
        for place, (column, cell) in enumerate(zip(table.columns, row, strict=True)):
            _put(sheet, (top + number, place), column, _text(cell), formats)
    last = top + len(table.rows)
    if filled:
        # On a protected sheet not every program makes a row as high as its words.
        sheet.set_row(top, 2 * LINE)
        for number, row in enumerate(table.rows, start=1):
            sheet.set_row(top + number, _height(table, row, widths))
        _let_fill(sheet, table, top + 1, last)
    sheet.freeze_panes(top + 1, 0)
    sheet.autofilter(top, 0, max(last, top + 1), len(table.columns) - 1)
    sheet.set_landscape()
    sheet.fit_to_pages(1, 0)
    sheet.repeat_rows(top)
    for place, said in enumerate((table.unit, table.note, table.source), start=last + 2):
        if said:
            sheet.write_string(place, 0, _words(said), formats["small"])


def _put(
    sheet: Any, place: tuple[int, int], column: Column, text: str, formats: dict[str, Any]
) -> None:
    if column.filled:
        sheet.write_string(*place, text[:_LONGEST], formats["filled"])
    elif column.align == "end" and _NUMBER.fullmatch(text):
        sheet.write_number(*place, float(text), formats["end"])
    else:
        sheet.write_string(*place, text[:_LONGEST], formats[column.align])


def _height(table: Table, row: tuple[Cell, ...], widths: list[int]) -> float:
    """How high a row is, in points, so that every cell of it shows its words."""
    lines = (
        sum(-(-len(line) // wide) or 1 for line in _text(cell).split("\n"))
        for column, cell, wide in zip(table.columns, row, widths, strict=True)
        if not column.hidden
    )
    return min(max(max(lines, default=1), LEAST_LINES) * LINE, HIGHEST)


def _let_fill(sheet: Any, table: Table, first: int, last: int) -> None:
    """Lets a reader write where they are to, and nowhere else by mistake: there is no password."""
    allowed = ("format_cells", "format_columns", "format_rows", "sort", "autofilter")
    sheet.protect("", dict.fromkeys(allowed, True))
    for place, column in enumerate(table.columns):
        if column.choices and last >= first:
            choices = {"validate": "list", "source": list(column.choices)}
            sheet.data_validation(first, place, last, place, choices)


def _name(caption: str, number: int, names: set[str]) -> str:
    """A sheet's name that Excel takes and no other sheet has."""
    plain = " ".join(_FORBIDDEN.sub(" ", caption).split()).strip("' ")
    name = f"{number} {plain}".strip()[:NAME].strip("' ") or str(number)
    names.add(name.casefold())
    return name


def _text(cell: Cell) -> str:
    return "\n".join(_lines(cell))


def _lines(blocks: Iterable[Block]) -> Iterable[str]:
    for block in blocks:
        if isinstance(block, Para):
            yield _words(block.content)
        elif isinstance(block, Items):
            for place, item in enumerate(block.items, start=1):
                mark = f"{place}." if block.ordered else "•"
                yield f"{mark} {' '.join(_lines(item))}"
        elif isinstance(block, Box):
            yield from _lines(block.blocks)


def _words(content: Inlines) -> str:
    return "".join(_said(part) for part in content).strip()


def _said(part: Inline) -> str:
    match part:
        case Run(text=text) | Ref(text=text):
            return clean(text)[0]
        case Note(content=content):
            return f" [{_words(content)}]"
        case Break():
            return "\n"
