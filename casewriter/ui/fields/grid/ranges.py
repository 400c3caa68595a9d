"""Ranges of cells: what is chosen, copied, cut and pasted as a spreadsheet does it."""

from PySide6.QtCore import QAbstractItemModel, QItemSelection, QItemSelectionModel, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QTableView

from casewriter.ui.fields.grid.cell_clipboard import Cells, copied_cells, pasted_cells
from casewriter.ui.fields.grid.columns import repeats
from casewriter.ui.fields.grid.model import GridModel


class RangesView(QTableView):
    """A table whose cells are chosen and exchanged in ranges.

    Attributes:
        pasted: how many of the pasted texts mean no value of their column, and how many columns
            there was no room for.
    """

    pasted = Signal(int, int)

    @property
    def grid(self) -> GridModel:
        """The model, by its own type."""
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def copy(self) -> None:
        """Put the chosen cells on the clipboard; a whole table has its headings with it."""
        chosen = self.chosen()
        if not chosen:
            return
        grid = self.grid
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        # The empty row below the others is no cell of the table.
        rows = [row for row in rows if row < len(grid.rows)] or rows[:1]
        cells = [[grid.copied(row, column) for column in columns] for row in rows]
        exact = {
            (down, along): number
            for down, row in enumerate(rows)
            for along, column in enumerate(columns)
            if (number := grid.exactly(row, column)) is not None
        }
        is_whole = len(columns) == len(grid.parts) and len(rows) == len(grid.rows) > 1
        heads = self._headings(0) if is_whole else ()
        QGuiApplication.clipboard().setMimeData(copied_cells(cells, heads, exact))

    def cut(self) -> None:
        """Put the chosen cells on the clipboard and empty them."""
        self.copy()
        self.grid.clear(self.chosen())

    def paste(self) -> None:
        """Write the cells of the clipboard from the current one on, as one step."""
        pasted = pasted_cells(QGuiApplication.clipboard().mimeData())
        if pasted is not None:
            self.put(pasted)

    def put(self, pasted: Cells) -> None:
        """Write cells from the current one on, as one step."""
        cells, exact = pasted.texts, pasted.exact
        chosen = self.chosen() or [(0, 0)]
        top, left = chosen[0]
        if len(cells) == 1 and len(cells[0]) == 1 and len(chosen) > 1:
            wide = chosen[-1][1] - left + 1
            cells = [cells[0] * wide for _ in range(chosen[-1][0] - top + 1)]
            exact = {}
        if repeats(cells[0], self._headings(left)):
            cells = cells[1:]
            exact = {(row - 1, column): number for (row, column), number in exact.items()}
        wide = max((len(line) for line in cells), default=0)
        beyond = max(0, wide - self.grid.make_room(left + wide) + left)
        misfits = self.grid.write_cells(top, left, cells, "paste", exact)
        self.choose(top, left, len(cells), max(wide, 1))
        self.pasted.emit(misfits, beyond)

    def choose(self, top: int, left: int, high: int, wide: int) -> None:
        """Choose a range of cells."""
        model: QAbstractItemModel = self.model()
        last_row = min(top + high, model.rowCount()) - 1
        last_column = min(left + wide, model.columnCount()) - 1
        self.setCurrentIndex(model.index(top, left))
        self.selectionModel().select(
            QItemSelection(model.index(top, left), model.index(last_row, last_column)),
            QItemSelectionModel.SelectionFlag.ClearAndSelect,
        )

    def chosen_rows(self) -> list[int]:
        """The rows that the chosen cells lie in."""
        return sorted({row for row, _ in self.chosen() if row < len(self.grid.rows)})

    def _headings(self, left: int) -> list[str]:
        return [self.grid.heading(column) for column in range(left, len(self.grid.parts))]

    def chosen(self) -> list[tuple[int, int]]:
        """The chosen cells, row and column, in reading order; the current one where none is."""
        places = [(index.row(), index.column()) for index in self.selectedIndexes()]
        if not places and self.currentIndex().isValid():
            places = [(self.currentIndex().row(), self.currentIndex().column())]
        return sorted(places)
