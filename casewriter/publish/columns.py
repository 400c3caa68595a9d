"""How wide the columns of a table are, told from its words and without a page to try it on."""

import re
from itertools import accumulate, pairwise

from casewriter.domain.publication import Cell, Para, Table, plain

WIDEST_UPRIGHT = 6
"""A table with more columns goes onto a page on its side."""

BEFORE_NEXT = 170
"""The space behind a number, so that it does not run into the words of the next column."""

# Measures of Noto Sans, in twentieths of a point to a point of its size.
_LETTER, _BOLD_LETTER = 96 / 8.5, 106 / 8.5
_CELL_EDGES = 170
_KEPT_ON_A_LINE = 19
_LOOKED_AT = 60
"""Rows by which columns are measured: registers of hundreds of rows are alike throughout."""
_WORD_ENDS = re.compile(r"[ /-]")


def is_wide(table: Table) -> bool:
    """Whether a table needs a page on its side."""
    return len(table.columns) > WIDEST_UPRIGHT


def column_widths(table: Table, width: int, size: float) -> list[int]:
    """Whole widths, `width` in all.

    By the shares; but no column is narrower than its longest word, and one whose words all stand
    on one line leaves the rest to those that need more.

    Args:
        table: what.
        width: of all of it, in twentieths of a point.
        size: of the letters in points.
    """
    shares = [max(column.share, 0.05) for column in table.columns]
    wanted = [width * share / sum(shares) for share in shares]
    columns = [_column(table, place, size) for place in range(len(shares))]
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


def _column(table: Table, place: int, size: float) -> tuple[int, int]:
    """What a column needs so that no word, date or number is divided, and what is enough for it."""
    column = table.columns[place]
    letter, bold_letter = _LETTER * size, _BOLD_LETTER * size
    head = plain(column.title)
    lines = [line for row in table.rows[:_LOOKED_AT] for line in _letters(row[place : place + 1])]
    longest = max(map(len, lines), default=0)
    if longest > _KEPT_ON_A_LINE:
        words = (word for line in lines for word in _WORD_ENDS.split(line))
        whole = min(max(map(len, words)), _KEPT_ON_A_LINE)
    else:
        whole = longest
    edges = _CELL_EDGES + (BEFORE_NEXT if column.align == "end" else 0)
    head_word = max(map(len, head.split()), default=0) * bold_letter
    if head_word:
        # In a short word a wide letter weighs more than the average: "Now" was divided.
        head_word += bold_letter
    return (
        round(max(head_word, whole * letter)) + edges,
        round(max(len(head) * bold_letter, longest * letter)) + edges,
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


def row_height(cells: tuple[Cell, ...], widths: list[int], size: float) -> int:
    """About how many lines a row has."""
    letter = round(_LETTER * size)
    return max(
        (
            sum(1 + len(line) * letter // max(width - _CELL_EDGES, 1) for line in _letters((cell,)))
            for cell, width in zip(cells, widths, strict=False)
        ),
        default=1,
    )
