"""Tables: a header row that repeats, rows that do not break, widths by share."""

from msgspec import Struct

from casewriter.domain.publication import Cell, Column, Para, Table, plain
from casewriter.publish.columns import (
    before_next,
    column_widths,
    fitting,
    row_height,
)
from casewriter.publish.docx.blocks import write_blocks
from casewriter.publish.docx.exhibits import (
    mark_place,
    write_caption,
    write_line,
    write_lines_below,
)
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    child,
    clean,
    paragraph,
    paragraphs,
    prop,
)
from casewriter.publish.docx.targets import Entry
from casewriter.publish.docx.text import in_cell, write_inlines

_KEPT_WHOLE = 7
"""A table with at most so many rows is not divided between pages."""

_TALLEST = 24
"""A row of more lines may be divided: where it must not, some programs cut it off at the foot."""

_HIGHEST_WHOLE = 10
"""A table of more lines in all may be divided, however few its rows are."""

_BEGINNING, _BEGUN = 2, 5
"""Rows that stay with the one below: a head with a single row at the foot of a page is no table.
Fewer do where so many lines stand below the head already."""

_LAST = 2
"""Rows that stay together at the end, for the same reason."""


class _Shape(Struct, frozen=True):
    """The widths of columns, and the space behind numbers; in twentieths of a point."""

    widths: list[int]
    gap: int


def write_table(
    manuscript: Manuscript,
    parent: Element,
    table: Table,
    entry: Entry | None,
    width: int,
) -> None:
    """Writes a table with its caption above and its source below.

    Args:
        manuscript: the file being written.
        parent: where.
        table: what.
        entry: its line in the list of tables; `None` if it has no caption.
        width: of the text on this page, in twentieths of a point.
    """
    table = fitting(table, manuscript.style)
    if entry:
        write_caption(manuscript, parent, table, entry)
    write_line(manuscript, parent, "UnitLine", manuscript.words.unit, table.unit)
    made = child(parent, "tbl")
    size = manuscript.style.sizes.table
    widths = column_widths(table, width, size)
    shape = _Shape(widths, before_next(table, width, size))
    heights = [row_height(row, widths, size) for row in table.rows]
    whole = len(table.rows) <= _KEPT_WHOLE and sum(heights) <= _HIGHEST_WHOLE
    _properties(made, table, width)
    grid = child(made, "tblGrid")
    for each in widths:
        child(grid, "gridCol", w=each)
    _header(manuscript, made, table, shape, marked=entry is not None)
    for number, (row, height) in enumerate(zip(table.rows, heights, strict=True), start=1):
        # A row stays with the next one where the table is short, the last with its source.
        ends = number == len(table.rows)
        tall = height > _TALLEST
        near_end = number + _LAST > len(table.rows)
        begins = number <= _BEGINNING and sum(heights[:number]) < _BEGUN
        near = begins or near_end
        kept = bool(table.source or table.note) if ends else whole or near
        kept = kept and (not tall or whole)
        _row(manuscript, made, table, row, shape, kept=kept, tall=tall)
    write_lines_below(manuscript, parent, table)


def _properties(made: Element, table: Table, width: int) -> None:
    properties = child(made, "tblPr")
    child(properties, "tblStyle", val="CaseTable")
    child(properties, "tblW", w=width, type="dxa")
    child(properties, "tblLayout", type="fixed")
    child(
        properties, "tblLook", val="04A0" if table.heads else "0420", firstRow=1, lastRow=0,
        firstColumn=int(table.heads), lastColumn=0, noHBand=0, noVBand=1,
    )  # fmt: skip
    title = clean(plain(table.caption))
    if title:
        child(properties, "tblCaption", val=title)


def _header(
    manuscript: Manuscript,
    made: Element,
    table: Table,
    shape: _Shape,
    *,
    marked: bool,
) -> None:
    row = child(made, "tr")
    row.children.append("<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>")
    for column, width in zip(table.columns, shape.widths, strict=True):
        para = paragraph(_cell(row, width), "TableHead")
        _align(para, column, shape.gap if column is not table.columns[-1] else 0)
        if not marked:
            mark_place(manuscript, para, table.anchor)
            marked = True
        write_inlines(manuscript, para, column.title, in_cell(manuscript))


def _row(
    manuscript: Manuscript,
    made: Element,
    table: Table,
    cells: tuple[Cell, ...],
    shape: _Shape,
    *,
    kept: bool,
    tall: bool,
) -> None:
    row = child(made, "tr")
    if not tall:
        row.children.append("<w:trPr><w:cantSplit/></w:trPr>")
    missing = ((),) * (len(shape.widths) - len(cells))
    for column, cell, width in zip(table.columns, cells + missing, shape.widths, strict=True):
        made_cell = _cell(row, width)
        write_blocks(manuscript, made_cell, cell or (Para(()),), "table")
        for para in paragraphs(made_cell):
            _align(para, column, shape.gap if column is not table.columns[-1] else 0)
            if kept:
                prop(para, "keepNext")


def _cell(row: Element, width: int) -> Element:
    made = child(row, "tc")
    made.children.append(f'<w:tcPr><w:tcW w:w="{width}" w:type="dxa"/></w:tcPr>')
    return made


def _align(para: Paragraph, column: Column, gap: int) -> None:
    if column.align == "end":
        if gap:
            prop(para, "ind", right=gap)
        prop(para, "jc", val="right")
