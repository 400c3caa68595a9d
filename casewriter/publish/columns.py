"""How wide the columns of a table are, told from its words and without a page to try it on."""

import re
from functools import lru_cache
from itertools import accumulate, pairwise

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.publication import (
    Block,
    Box,
    Cell,
    Column,
    Heading,
    Inlines,
    Para,
    Run,
    Table,
    plain,
)
from casewriter.domain.style import Style
from casewriter.publish.lines import divisible, unbroken

WIDEST_UPRIGHT = 6
"""A table with more columns goes onto a page on its side, unless they are narrow: years."""

_BEFORE_NEXT, _TIGHT = 170, 30
"""The space behind a number, so that it does not run into the words of the next column; and where
numbers would otherwise be divided."""

# Measures of Noto Sans to its size: classes of letters, each as wide as its wider ones.
_CLASSES = (
    (0.36, "iljtfrI.,:;'’|()[]! -/"),
    (0.93, "mwMWжшщюыфмдЖШЩЮЫФМДО@%—…№"),
    (0.7, "ABCDEFGHJKLNOPQRSTUVXYZАБВГҒЕЗИЙКҚЛНҢПРСТУҰҮХҺЦЧЪЬЭӘЯІЇ"),
)
_WIDTHS = {letter: width for width, letters in _CLASSES for letter in letters}
_OTHERS = 0.6
_BOLD = 1.07
_TWIPS = 20
TWIPS_PER_MILLIMETRE = 56.6929
_AVERAGE = 96 / 8.5
"""In twentieths of a point to a point of its size, over whole texts."""
_CELL_EDGES = 170
_BOX_EDGES = 560
_HIGHEST_BOX = 24
"""Lines of a box that a page surely has room for."""
_COMFORT = 2000
"""Room in which texts can be read, in twentieths of a point."""
_KEPT_ON_A_LINE = 19
_LOOKED_AT = 60
"""Rows by which columns are measured: registers of hundreds of rows are alike throughout."""
_WORD_ENDS = re.compile(r"[ /-]")
_HEAD_ENDS = re.compile(r"[\s\u00ad]")


def fitting(table: Table, style: Style) -> Table:
    """A table as it stands on paper: turned, where that keeps it off a page on its side."""
    if not (table.turned and table.rows and is_wide(table, style)):
        return table
    across = zip(*table.rows, strict=True)
    next(across)
    turned = replace(
        table,
        columns=(
            Column(table.turned, 1.0),
            *(Column(_words(row[0]), 1.0, "end") for row in table.rows),
        ),
        rows=tuple(
            ((Para(column.title),), *cells)
            for column, cells in zip(table.columns[1:], across, strict=True)
        ),
    )
    if is_wide(turned, style):
        heads = (replace(head, title=_divisible(head.title)) for head in turned.columns)
        turned = replace(turned, columns=tuple(heads))
    return table if is_wide(turned, style) else turned


def _divisible(title: Inlines) -> Inlines:
    return tuple(
        replace(part, text=divisible(part.text)) if isinstance(part, Run) else part
        for part in title
    )


def _words(cell: Cell) -> Inlines:
    """What the first paragraph of a cell says."""
    return next((block.content for block in cell if isinstance(block, Para)), ())


def is_wide(table: Table, style: Style) -> bool:
    """Whether a table needs a page on its side."""
    if len(table.columns) <= WIDEST_UPRIGHT:
        return False
    upright = (style.paper.width - 2 * style.paper.side) * TWIPS_PER_MILLIMETRE
    return _comfortable(table, style.sizes.table, _TIGHT) > upright


def _comfortable(table: Table, size: float, gap: int) -> int:
    """The width at which texts can be read and nothing is divided, numbers so far apart.

    Heads above numbers may have as many lines as their words.
    """
    columns = (_column(table, place, size, gap) for place in range(len(table.columns)))
    return sum(
        need if column.align == "end" else max(need, min(most, _COMFORT))
        for column, (need, most) in zip(table.columns, columns, strict=True)
    )


def stands_sideways(blocks: tuple[Block, ...], place: int, style: Style) -> bool:
    """Whether a block is a wide table, or a heading that must not lose the one below it."""
    for block in blocks[place:]:
        if isinstance(block, Heading):
            continue
        return isinstance(block, Table) and is_wide(fitting(block, style), style)
    return False


def before_next(table: Table, width: int, size: float) -> int:
    """The space behind the numbers of a table that is so wide, in twentieths of a point."""
    return _BEFORE_NEXT if _comfortable(table, size, _BEFORE_NEXT) <= width else _TIGHT


def column_widths(table: Table, width: int, size: float) -> list[int]:
    """Whole widths, `width` in all.

    Half by the shares, half by how much each column says, so that rows become low; but no column
    is narrower than its longest word, and one whose words all stand on one line leaves the rest to
    those that need more.

    Args:
        table: what.
        width: of all of it, in twentieths of a point.
        size: of the letters in points.
    """
    shares = _shares(table)
    wanted = [width * share / sum(shares) for share in shares]
    gap = before_next(table, width, size)
    columns = [_column(table, place, size, gap) for place in range(len(shares))]
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
    elif short:
        # Nothing is left to give: all become narrower alike.
        wanted = [width * need / sum(needed) for need in needed]
    edges = [round(edge) for edge in accumulate(wanted, initial=0.0)]
    return [right - left for left, right in pairwise(edges)]


def _shares(table: Table) -> list[float]:
    """The parts of the width that columns are to have; they need not add up to anything."""
    given = [max(column.share, 0.05) for column in table.columns]
    said = [column.said for column in _measured(table)]
    if not any(said):
        return given
    # Columns of numbers look alike; what they say is no measure of the room they need.
    numbers = [
        words for words, each in zip(said, table.columns, strict=True) if each.align == "end"
    ]
    if numbers:
        alike = sum(numbers) / len(numbers)
        said = [
            alike if each.align == "end" else words
            for words, each in zip(said, table.columns, strict=True)
        ]
    return [
        share / sum(given) + words / sum(said) for share, words in zip(given, said, strict=True)
    ]


def _column(table: Table, place: int, size: float, gap: int) -> tuple[int, int]:
    """What a column needs so that no word, date or number is divided, and what is enough for it."""
    measured = _measured(table)[place]
    edges = _CELL_EDGES + (gap if table.columns[place].align == "end" else 0)
    return (
        round(measured.need * size * _TWIPS) + edges,
        round(measured.most * size * _TWIPS) + edges,
    )


class _Measured(Struct, frozen=True, gc=False):
    """The widths of a column, to the size of its letters.

    Attributes:
        need: of its longest word, date or number.
        most: of its longest line.
        said: of all that it says.
    """

    need: float
    most: float
    said: float


@lru_cache(maxsize=4)
def _measured(table: Table) -> tuple[_Measured, ...]:
    """The columns of a table. Remembered: each is asked about some five times."""
    rows = table.rows[:_LOOKED_AT]
    return tuple(
        _column_of(column.title, _letters(tuple(row[place] for row in rows if row[place:])))
        for place, column in enumerate(table.columns)
    )


def _column_of(title: Inlines, lines: list[str]) -> _Measured:
    head = plain(title)
    widths = [_width(line) for line in lines]
    longest = max(widths, default=0.0)
    if max(map(len, lines), default=0) > _KEPT_ON_A_LINE:
        words = {
            word[:_KEPT_ON_A_LINE] for line in lines for word in _WORD_ENDS.split(unbroken(line))
        }
        whole = max(map(_width, words))
    else:
        whole = longest
    head_word = max((_width(word) for word in _HEAD_ENDS.split(head)), default=0.0) * _BOLD
    return _Measured(
        need=max(head_word, whole), most=max(_width(head) * _BOLD, longest), said=sum(widths)
    )


def _width(text: str) -> float:
    """How wide a line is, to the size of its letters."""
    return sum([_WIDTHS.get(letter, _OTHERS) for letter in text])


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


def stands_whole(box: Box, style: Style) -> bool:
    """Whether a framed group is short enough not to be divided between pages."""
    size = style.sizes.text
    width = round((style.paper.width - 2 * style.paper.side) * TWIPS_PER_MILLIMETRE) - _BOX_EDGES
    return row_height((box.blocks,), [width], size) <= _HIGHEST_BOX


def head_height(table: Table, widths: list[int], size: float) -> int:
    """About how many lines the heads of columns have, which are so wide.

    Args:
        table: what.
        widths: in twentieths of a point.
        size: of the letters in points.
    """
    return max(
        (
            _wrapped(plain(column.title), (width - _CELL_EDGES) / (size * _TWIPS * _BOLD))
            for column, width in zip(table.columns, widths, strict=True)
        ),
        default=1,
    )


def _wrapped(text: str, width: float) -> int:
    """How many lines a text has whose words are not divided but at hyphens that may show."""
    lines, used = 1, 0.0
    for word in re.findall(r"[^\s\u00ad]+[\s\u00ad]?", text):
        if used and used + _width(word.rstrip()) > width:
            lines, used = lines + 1, 0.0
        used += _width(word)
    return lines


def row_height(cells: tuple[Cell, ...], widths: list[int], size: float) -> int:
    """About how many lines a row has."""
    letter = round(_AVERAGE * size)
    return max(
        (
            sum(1 + len(line) * letter // max(width - _CELL_EDGES, 1) for line in _letters((cell,)))
            for cell, width in zip(cells, widths, strict=False)
        ),
        default=1,
    )
