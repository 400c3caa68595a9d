"""Sheets of a workbook as they were read, and the tables that they become."""

from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING

from msgspec import Struct, field

from casewriter.ui.prose.fragment import Table
from casewriter.ui.prose.html_tables import MOST_CELLS, Cell, table_from

if TYPE_CHECKING:
    from casewriter.ui.fields.grid.cell_clipboard import Cells

Place = tuple[int, int]
"""Row and column, counted from 0."""

MOST_PLACES = 200_000
"""Of a sheet that is read at all, empty ones between others counted."""


class Value(Struct, frozen=True):
    """What a cell holds.

    Attributes:
        words: as the sheet shows it, in the language of the answer it goes into.
        plain: a date as ISO 8601, else the words: for columns that know what they hold.
        exact: the number behind it.
    """

    words: str
    plain: str = ""
    exact: float | None = None


class Sheet(Struct, frozen=True):
    """One sheet.

    Attributes:
        name: as its tab says.
        values: place of a cell → what it holds; empty cells are left out.
        spans: place of a merged cell → columns and rows that it stretches over.
        uncounted: formulas whose results the file does not hold.
        is_large: it holds more than is read; `values` are not all.
    """

    name: str
    values: Mapping[Place, Value]
    spans: Mapping[Place, Place] = field(default_factory=dict)
    uncounted: int = 0
    is_large: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether nothing stands in it."""
        return not self.values

    @property
    def size(self) -> Place:
        """How many rows and columns are in use."""
        top, left, bottom, right = self._edges()
        return bottom - top + 1, right - left + 1

    def table(self) -> Table | None:
        """The sheet as a table of a text; None where it is larger than anybody reads."""
        rows, columns = self.size
        if self.is_large or rows * columns > MOST_CELLS:
            return None
        return table_from([list(self._line(row)) for row in self._rows()])

    def cells(self) -> "Cells | None":
        """The sheet as cells to be written into a table that is there; None where too large."""
        rows, columns = self.size
        if self.is_large or rows * columns > MOST_PLACES:
            return None
        # The editors of answers paste, too: they are loaded before their readers.
        from casewriter.ui.fields.grid.cell_clipboard import Cells

        top, left, _, right = self._edges()
        texts = [
            [
                value.plain or value.words if (value := self._at(row, column)) else ""
                for column in across
            ]
            for row in self._rows()
            for across in (range(left, right + 1),)
        ]
        exact = {
            (row - top, column - left): value.exact
            for (row, column), value in self.values.items()
            if value.exact is not None
        }
        return Cells(texts, exact)

    def _at(self, row: int, column: int) -> Value | None:
        return self.values.get((row, column))

    def _rows(self) -> range:
        top, _, bottom, _ = self._edges()
        return range(top, bottom + 1)

    def _edges(self) -> tuple[int, int, int, int]:
        if not self.values:
            return 0, 0, -1, -1
        rows = [row for row, _ in self.values]
        columns = [column for _, column in self.values]
        return min(rows), min(columns), max(rows), max(columns)

    def _line(self, row: int) -> Iterator[Cell]:
        _, left, bottom, right = self._edges()
        covered = self._covered()
        for column in range(left, right + 1):
            if (row, column) in covered:
                continue
            across, down = self.spans.get((row, column), (1, 1))
            value = self._at(row, column)
            words = " ".join(value.words.split()) if value else ""
            yield Cell(words, min(across, right - column + 1), min(down, bottom - row + 1), False)

    def _covered(self) -> set[Place]:
        _, _, bottom, right = self._edges()
        return {
            (row, column)
            for (top, left), (across, down) in self.spans.items()
            for row in range(top, min(top + down, bottom + 1))
            for column in range(left, min(left + across, right + 1))
            if (row, column) != (top, left)
        }


def is_own_name(name: str) -> bool:
    """Whether somebody gave a sheet its name, rather than the program."""
    return not any(name.startswith(usual) and name[len(usual) :].isdecimal() for usual in USUAL)


USUAL = ("Sheet", "Лист", "Парақ", "Leht", "Varaq", "Vərəq", "ფურცელი", "Թերթ", "Барак", "Tabelle")
"""What spreadsheets call a sheet that nobody has named."""
