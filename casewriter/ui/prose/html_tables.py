"""Tables of foreign HTML → grids: merged cells taken apart, headers found, empty edges cut off."""

import re
from collections.abc import Callable, Iterator
from itertools import takewhile
from typing import NamedTuple

from casewriter.domain.exhibits import Grid
from casewriter.ui.prose.fragment import Table
from casewriter.ui.prose.html_styles import is_hidden, rules_of
from casewriter.ui.prose.html_tree import Element

MOST_CELLS = 3_000
"""Above this a table is data for a file of its own rather than something to read in a text."""
WIDEST = 200
NUMBER = re.compile(r"[^\w\s]*\d[\d\s\u00a0\u202f.,:/−–-]*[^\w\s]*\s*")
LETTERS = re.compile(r"[^\W\d_]")


class Cell(NamedTuple):
    """A cell as its page has it."""

    words: str
    across: int
    down: int
    heads: bool


Lines = list[list[str]]


def lines_of(table: Element) -> Iterator[list[Element]]:
    """The rows of a table that are seen, each its cells; tables inside of cells have their own."""
    for part in table.content:
        if not isinstance(part, Element) or is_hidden(part, rules_of(part)):
            continue
        if part.tag == "tr":
            yield [
                cell
                for cell in part.content
                if isinstance(cell, Element)
                and cell.tag in {"td", "th"}
                and not is_hidden(cell, rules_of(cell))
            ]
        elif part.tag in {"thead", "tbody", "tfoot"}:
            yield from lines_of(part)


def is_layout(table: Element) -> bool:
    """Whether a table only puts things beside each other: in letterheads, on web pages."""
    if table.attrs.get("role") in {"presentation", "none"}:
        return True
    if any(inner.tag == "table" for inner in table.every() if inner is not table):
        return True
    lines = [line for line in lines_of(table) if line]
    return len(lines) < 2 or max(len(line) for line in lines) < 2


def size_of(table: Element) -> int:
    """How many cells it has."""
    return sum(len(line) for line in lines_of(table))


def table_of(table: Element, words: Callable[[Element], str], title: str) -> Table | None:
    """A table as a grid; None where no cell says anything.

    Args:
        table: the element.
        words: gives the text of a cell as one line.
        title: its caption.
    """
    heading_rows = sum(
        1
        for part in table.content
        if isinstance(part, Element) and part.tag == "thead"
        for _ in lines_of(part)
    )
    cells = [
        [
            Cell(
                words(cell),
                _span(cell, "colspan", WIDEST),
                _span(cell, "rowspan", MOST_CELLS),
                cell.tag == "th",
            )
            for cell in line
        ]
        for line in lines_of(table)
    ]
    return table_from(cells, heading_rows, title)


def table_from(cells: list[list[Cell]], heading_rows: int = 0, title: str = "") -> Table | None:
    """Cells as they stand in a page or a sheet as a table; None where no cell says anything.

    Args:
        cells: line by line, without the places that a cell beside or above covers.
        heading_rows: how many lines are known for headings; 0 where that is not said.
        title: its caption.
    """
    lines, merged = _taken_apart(cells)
    heading_rows = heading_rows or _headed(cells, lines)
    lines, dropped, title = _titled(lines, cells, title)
    grid, guessed = _headers(lines, max(0, heading_rows - dropped), title)
    return Table(grid, merged, guessed) if grid is not None else None


def table_of_cells(lines: Lines) -> Table | None:
    """Cells of a plain text as a table; None where no cell says anything."""
    width = max((len(line) for line in lines), default=0)
    grid, guessed = _headers([line + [""] * (width - len(line)) for line in lines], 0, "")
    return Table(grid, 0, guessed) if grid is not None else None


def _span(cell: Element, name: str, most: int) -> int:
    said = cell.attrs.get(name, "1").strip()
    return min(max(int(said), 1), most) if said.isdecimal() and len(said) < 6 else 1


def _taken_apart(cells: list[list[Cell]]) -> tuple[Lines, int]:
    """The cells in their columns, and how many of them stretched over several.

    The words of a merged cell stand in its first place. Below it they are repeated where they name
    rows or columns; a number would be counted twice.
    """
    lines: Lines = [[] for _ in cells]
    taken: list[dict[int, str]] = [{} for _ in cells]
    merged = 0
    for number, line in enumerate(cells):
        place = 0
        for cell in line:
            while place in taken[number]:
                place += 1
            merged += (cell.across > 1 or cell.down > 1) and bool(cell.words)
            named = cell.words if LETTERS.search(cell.words) else ""
            for row in range(number, min(number + cell.down, len(cells))):
                for column in range(place, min(place + cell.across, WIDEST)):
                    first = row == number and column == place
                    below = column == place and row > number
                    taken[row][column] = cell.words if first else named if below else ""
            place += cell.across
        width = max(taken[number], default=-1) + 1
        lines[number] = [taken[number].get(column, "") for column in range(width)]
    width = max((len(line) for line in lines), default=0)
    return [line + [""] * (width - len(line)) for line in lines], merged


def _headed(cells: list[list[Cell]], lines: Lines) -> int:
    """How many rows from the top are headings by their tags, or by how their cells are merged."""
    tagged = sum(
        1 for _ in takewhile(lambda line: line and all(cell.heads for cell in line), cells)
    )
    if tagged or not cells or not lines:
        return tagged
    first = [cell for cell in cells[0] if cell.words]
    if len(first) == 1 and first[0].across >= len(lines[0]):
        # The first row is the table's title: what follows may be headings of two storeys.
        return 1 + _headed(cells[1:], lines[1:]) if _storeys(cells[1:]) > 1 else 0
    return _storeys(cells) if _storeys(cells) > 1 else 0


def _storeys(cells: list[list[Cell]]) -> int:
    """How many rows the first row of cells takes up, with what is told apart below them."""
    if len(cells) < 2 or not any(cell.across > 1 for cell in cells[0]):
        return 1
    below = cells[1]
    if any(NUMBER.fullmatch(cell.words) and not _is_year(cell.words) for cell in below):
        return 1
    return 2


def _is_year(words: str) -> bool:
    return re.fullmatch(r"(?:19|20)\d\d", words.strip()) is not None


def _titled(lines: Lines, cells: list[list[Cell]], title: str) -> tuple[Lines, int, str]:
    """The lines without a first one that is the table's title alone."""
    if lines and cells and len(lines) > 2 and len(lines[0]) > 1:
        first = [cell for cell in cells[0] if cell.words]
        if len(first) == 1 and first[0].across >= len(lines[0]):
            return lines[1:], 1, title or first[0].words
    return lines, 0, title


def _headers(lines: Lines, heads: int, title: str) -> tuple[Grid | None, bool]:
    """The grid of lines, and whether its first line was only taken for the header."""
    lines = _without_empty(lines)
    if not lines:
        return None, False
    guessed = heads == 0
    if guessed:
        heads = 0 if len(lines) < 2 or _counts(lines[0]) else 1
    heads = min(heads, len(lines) - 1)
    header = tuple(
        ": ".join(dict.fromkeys(one for one in _spread(lines, heads, column) if one))
        for column in range(len(lines[0]))
    )
    rows = tuple(tuple(line) for line in lines[heads:])
    return Grid(header, rows, title=title), guessed and heads > 0


def _spread(lines: Lines, heads: int, column: int) -> list[str]:
    """The headings of a column where one above stretches over it: taken from its left."""
    said = [lines[row][column] for row in range(heads)]
    if heads > 1:
        for row in range(heads - 1):
            left = column
            while not said[row] and left > 0 and said[heads - 1]:
                left -= 1
                said[row] = lines[row][left]
    return said


def _counts(line: list[str]) -> bool:
    """Whether a line is numbers rather than headings; years are headings."""
    said = [cell for cell in line if cell]
    return bool(said) and all(NUMBER.fullmatch(cell) and not _is_year(cell) for cell in said)


def _without_empty(lines: Lines) -> Lines:
    """The lines without those, and without the columns, in which nothing stands."""
    lines = [line for line in lines if any(line)]
    columns = [
        column
        for column in range(len(lines[0]) if lines else 0)
        if any(line[column] for line in lines)
    ]
    return [[line[column] for column in columns] for line in lines]
