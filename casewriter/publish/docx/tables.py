"""Tables: a header row that repeats, rows that do not break, widths by share."""

import re
from itertools import accumulate, pairwise

from lxml import etree

from casewriter.domain.publication import Cell, Column, Para, Table
from casewriter.publish.docx.blocks import write_blocks
from casewriter.publish.docx.exhibits import (
    mark_place,
    write_caption,
    write_line,
    write_lines_below,
)
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import child, clean, paragraph, prop, w
from casewriter.publish.docx.targets import Entry, plain
from casewriter.publish.docx.text import looking, write_inlines

WIDEST_UPRIGHT = 6
"""A table with more columns goes onto a page on its side."""

_KEPT_WHOLE = 7
"""A table with at most so many rows is not divided between pages."""

_TALLEST = 24
"""A row of more lines may be divided: where it must not, some programs cut it off at the foot."""

_HIGHEST_WHOLE = 32
"""A table of more lines in all may be divided, however few its rows are."""

# Measures of Noto Sans in the size of tables, in twentieths of a point.
_LETTER, _BOLD_LETTER = 96, 106
_CELL_EDGES = 170
_BEFORE_NEXT = 170
"""The space behind a number, so that it does not run into the words of the next column."""
_KEPT_ON_A_LINE = 19
_LOOKED_AT = 60
"""Rows by which columns are measured: registers of hundreds of rows are alike throughout."""
_WORD_ENDS = re.compile(r"[ /-]")


def is_wide(table: Table) -> bool:
    """Whether a table needs a page on its side."""
    return len(table.columns) > WIDEST_UPRIGHT


def write_table(
    manuscript: Manuscript,
    parent: etree._Element,
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
    if entry:
        write_caption(manuscript, parent, table, entry)
    write_line(manuscript, parent, "UnitLine", manuscript.words.unit, table.unit)
    made = child(parent, "tbl")
    widths = _widths(table, width)
    heights = [_height(row, widths) for row in table.rows]
    whole = len(table.rows) <= _KEPT_WHOLE and sum(heights) <= _HIGHEST_WHOLE
    _properties(made, table, width)
    grid = child(made, "tblGrid")
    for each in widths:
        child(grid, "gridCol", w=each)
    _header(manuscript, made, table, widths, marked=entry is not None)
    for number, (row, height) in enumerate(zip(table.rows, heights, strict=True), start=1):
        # A row stays with the next one where the table is short, the last with its source.
        ends = number == len(table.rows)
        tall = height > _TALLEST
        kept = bool(table.source or table.note) and not tall if ends else whole
        _row(manuscript, made, table, row, widths, kept=kept, tall=tall)
    write_lines_below(manuscript, parent, table)


def _widths(table: Table, width: int) -> list[int]:
    """Whole widths, `width` in all.

    By the shares; but no column is narrower than its longest word, and one whose words all stand
    on one line leaves the rest to those that need more.
    """
    shares = [max(column.share, 0.05) for column in table.columns]
    wanted = [width * share / sum(shares) for share in shares]
    columns = [_column(table, place) for place in range(len(shares))]
    needed = [need for need, _ in columns]
    enough = [min(want, most) for want, (_, most) in zip(wanted, columns, strict=True)]
    hungry = [
        share if want <= most else 0.0
        for want, share, (_, most) in zip(wanted, shares, columns, strict=True)
    ]
    if any(hungry):
        rest = width - sum(enough)
        wanted = [
            each + rest * share / sum(hungry) for each, share in zip(enough, hungry, strict=True)
        ]
    spare = [max(want - need, 0.0) for want, need in zip(wanted, needed, strict=True)]
    short = sum(max(need - want, 0.0) for want, need in zip(wanted, needed, strict=True))
    if 0 < short <= sum(spare):
        given = short / sum(spare)
        wanted = [
            max(want, need) - rest * given
            for want, need, rest in zip(wanted, needed, spare, strict=True)
        ]
    edges = [round(edge) for edge in accumulate(wanted, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]


def _column(table: Table, place: int) -> tuple[int, int]:
    """What a column needs so that no word, date or number is divided, and what is enough for it."""
    column = table.columns[place]
    head = plain(column.title)
    lines = [line for row in table.rows[:_LOOKED_AT] for line in _letters(row[place : place + 1])]
    longest = max(map(len, lines), default=0)
    if longest > _KEPT_ON_A_LINE:
        words = (word for line in lines for word in _WORD_ENDS.split(line))
        whole = min(max(map(len, words)), _KEPT_ON_A_LINE)
    else:
        whole = longest
    edges = _CELL_EDGES + (_BEFORE_NEXT if column.align == "end" else 0)
    head_word = max(map(len, head.split()), default=0) * _BOLD_LETTER
    if head_word:
        # In a short word a wide letter weighs more than the average: "Now" was divided.
        head_word += _BOLD_LETTER
    return (
        max(head_word, whole * _LETTER) + edges,
        max(len(head) * _BOLD_LETTER, longest * _LETTER) + edges,
    )


def _letters(cells: tuple[Cell, ...]) -> list[str]:
    """The words of cells, a string to a paragraph."""
    lines: list[str] = []
    for cell in cells:
        for block in cell:
            if isinstance(block, Para):
                lines.append(plain(block.content))
            else:
                lines += _letters(block.items)
    return lines


def _height(cells: tuple[Cell, ...], widths: list[int]) -> int:
    """About how many lines a row has."""
    return max(
        (
            sum(
                1 + len(line) * _LETTER // max(width - _CELL_EDGES, 1) for line in _letters((cell,))
            )
            for cell, width in zip(cells, widths, strict=False)
        ),
        default=1,
    )


def _properties(made: etree._Element, table: Table, width: int) -> None:
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
    made: etree._Element,
    table: Table,
    widths: list[int],
    *,
    marked: bool,
) -> None:
    row = child(made, "tr")
    properties = child(row, "trPr")
    child(properties, "cantSplit")
    child(properties, "tblHeader")
    for column, width in zip(table.columns, widths, strict=True):
        para = paragraph(_cell(row, width), "TableHead")
        _align(para, column, last=column is table.columns[-1])
        if not marked:
            mark_place(manuscript, para, table.anchor)
            marked = True
        write_inlines(manuscript, para, column.title, looking(manuscript))


def _row(
    manuscript: Manuscript,
    made: etree._Element,
    table: Table,
    cells: tuple[Cell, ...],
    widths: list[int],
    *,
    kept: bool,
    tall: bool,
) -> None:
    row = child(made, "tr")
    if not tall:
        child(child(row, "trPr"), "cantSplit")
    missing = ((),) * (len(widths) - len(cells))
    for column, cell, width in zip(table.columns, cells + missing, widths, strict=True):
        made_cell = _cell(row, width)
        write_blocks(manuscript, made_cell, cell or (Para(()),), "table")
        for para in made_cell.iterchildren(w("p")):
            _align(para, column, last=column is table.columns[-1])
            if kept:
                prop(para, "keepNext")


def _cell(row: etree._Element, width: int) -> etree._Element:
    made = child(row, "tc")
    child(child(made, "tcPr"), "tcW", w=width, type="dxa")
    return made


def _align(para: etree._Element, column: Column, *, last: bool) -> None:
    if column.align == "end":
        if not last:
            prop(para, "ind", right=_BEFORE_NEXT)
        prop(para, "jc", val="right")
