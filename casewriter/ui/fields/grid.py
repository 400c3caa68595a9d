"""The grid on which tables, indicators and timelines are written."""

from PySide6.QtCore import (
    QAbstractItemModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QFrame,
    QTableView,
    QWidget,
)

from casewriter.domain.kinds.parts import Part
from casewriter.ui import theme
from casewriter.ui.fields.controls import is_undoing
from casewriter.ui.fields.grid_delegate import GridDelegate
from casewriter.ui.fields.grid_header import LOWEST_ROW, NUMBERS, Header
from casewriter.ui.fields.grid_model import GridModel
from casewriter.ui.fields.tsv import read_tsv, write_tsv
from casewriter.ui.widgets.scroll import ScrollBar

HIGHEST = 460
"""A longer grid scrolls inside its frame."""
SHARES = {"prose": 3.0, "line": 2.2, "cites": 1.6, "choice": 1.4}
NARROWEST = {"prose": 150, "line": 106, "cites": 96, "choice": 100, "number": 84, "date": 78}
AT_LEAST = 70


class GridView(QTableView):
    """A table for the keyboard: Enter edits, Tab goes on and past the end adds a row.

    Attributes:
        pasted: how many of the pasted texts mean no value of their column, and how many columns
            there was no room for.
        row_chosen: another row is the current one.
        sources_wanted: the writer edits a cell of sources.
    """

    pasted = Signal(int, int)
    row_chosen = Signal(int)
    sources_wanted = Signal(QModelIndex)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = QTimer(self)
        self._fits.setSingleShot(True)
        self._fits.setInterval(0)
        self._fits.timeout.connect(self.fit)
        self.setHorizontalHeader(Header(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Header(Qt.Orientation.Vertical, self))
        self.horizontalHeader().setFont(theme.font("emphasis"))
        self.verticalHeader().setFixedWidth(NUMBERS)
        self.verticalHeader().setDefaultSectionSize(LOWEST_ROW)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        assert corner is not None
        self._corner = corner
        corner.installEventFilter(self)
        self.setVerticalScrollBar(ScrollBar("paper"))
        self.setShowGrid(False)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setTabKeyNavigation(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ContiguousSelection)
        trigger = QAbstractItemView.EditTrigger
        self.setEditTriggers(trigger.DoubleClicked | trigger.EditKeyPressed | trigger.AnyKeyPressed)
        self.setItemDelegate(GridDelegate(self))
        self.setModel(model)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._fits.start())
        self.verticalScrollBar().valueChanged.connect(lambda *_: self._fits.start())
        model.dataChanged.connect(lambda *_: self._fits.start())
        model.rowsInserted.connect(lambda *_: self._fits.start())
        model.rowsRemoved.connect(lambda *_: self._fits.start())

    @property
    def grid(self) -> GridModel:
        """The model, by its own type."""
        model = self.model()
        assert isinstance(model, GridModel)
        return model

    def only_read(self) -> None:
        """Let cells be chosen and copied; the empty row, which waits for words, is out of sight."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setRowHidden(self.grid.rowCount() - 1, True)
        self._fits.start()

    # Rows and columns as wide and high as their words need.

    def fit(self) -> None:
        """Give rows in sight the height of their words, and the grid that of its rows."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() + HIGHEST)
        last = self.grid.rowCount() - 1 if last < 0 else last
        for row in range(first, min(last, first + 60) + 1):
            wanted = max(self.sizeHintForRow(row), LOWEST_ROW)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
        high = self.horizontalHeader().height() + self.verticalHeader().length() + 2
        if self.horizontalScrollBar().maximum() > 0:
            high += self.horizontalScrollBar().sizeHint().height()
        high = min(high, HIGHEST)
        if high != self.height():
            self.setFixedHeight(high)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; none gets too narrow to read."""
        super().resizeEvent(event)
        self.share_width()
        self._fits.start()

    _corner: QWidget | None = None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Ground the corner like the headings: a style sheet would keep one theme's colours."""
        corner = self._corner
        if corner is not None and watched is corner and event.type() == QEvent.Type.Paint:
            painter = QPainter(corner)
            painter.fillRect(corner.rect(), QColor(theme.current().raised))
            painter.end()
            return True
        return super().eventFilter(watched, event)

    def share_width(self) -> None:
        """Give every column its share of the width."""
        parts = self.grid.parts
        room = self.viewport().width()
        least = [NARROWEST.get(part.type, AT_LEAST) for part in parts]
        shares = [SHARES.get(part.type, 1.0) for part in parts]
        over = max(0, room - sum(least))
        widths = [
            low + int(over * share / sum(shares)) for low, share in zip(least, shares, strict=True)
        ]
        if over and widths:
            widths[-1] += room - sum(widths)
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undoing(event):
            event.ignore()
            return False
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell as soon as the keyboard comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Tab goes from cell to cell, and out at both ends."""
        at = self.currentIndex()
        place = at.row() * self.grid.columnCount() + at.column() + (1 if ahead else -1)
        if 0 <= place < self.grid.columnCount() * self.grid.rowCount():
            return False
        # The empty last row takes what is typed next; from its end Tab goes on to the page.
        return bool(QWidget.focusNextPrevChild(self, ahead))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, paste, empty cells, edit with Enter."""
        key = event.key()
        if is_undoing(event):
            event.ignore()
        elif event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.Cut):
            self.copy()
            self.grid.clear(self._chosen())
        elif event.matches(QKeySequence.StandardKey.Paste):
            self.paste()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.grid.clear(self._chosen())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.edit(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def edit(  # type: ignore[override]  # Qt overloads it; PySide's stubs know one form
        self,
        index: QModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Open the field of a cell; sources are chosen from a list."""
        opens = index.isValid() and bool(trigger & self.editTriggers())
        if opens and self.grid.parts[index.column()].type == "cites":
            self.sources_wanted.emit(index)
            return True
        return bool(super().edit(index, trigger, event))  # type: ignore[arg-type]  # Qt gives None

    def closeEditor(self, editor: QWidget, hint: QAbstractItemDelegate.EndEditHint) -> None:
        """After Tab in a field the next cell is current; typing opens its field."""
        hints = QAbstractItemDelegate.EndEditHint
        steps = {hints.EditNextItem: 1, hints.EditPreviousItem: -1}
        super().closeEditor(editor, hints.NoHint if hint in steps else hint)
        if hint in steps:
            at = self.currentIndex()
            columns = self.grid.columnCount()
            place = at.row() * columns + at.column() + steps[hint]
            place = max(0, min(place, columns * self.grid.rowCount() - 1))
            self.setCurrentIndex(self.model().index(place // columns, place % columns))
        self.setFocus()

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is written on."""
        super().currentChanged(current, previous)
        if current.row() != previous.row():
            self.row_chosen.emit(current.row())

    # Whole ranges.

    def copy(self) -> None:
        """Put the chosen cells on the clipboard as a spreadsheet does."""
        chosen = self._chosen()
        if not chosen:
            return
        rows = sorted({row for row, _ in chosen})
        columns = sorted({column for _, column in chosen})
        cells = [[self.grid.copied(row, column) for column in columns] for row in rows]
        QGuiApplication.clipboard().setText(write_tsv(cells))

    def paste(self) -> None:
        """Write the cells of the clipboard from the current one on, as one step."""
        text = QGuiApplication.clipboard().text()
        if not text:
            return
        cells = read_tsv(text)
        chosen = self._chosen() or [(0, 0)]
        top, left = chosen[0]
        if len(cells) == 1 and len(cells[0]) == 1 and len(chosen) > 1:
            wide = chosen[-1][1] - left + 1
            cells = [cells[0] * wide for _ in range(chosen[-1][0] - top + 1)]
        if self._is_heading(cells[0], left):
            cells = cells[1:]
        beyond = max(0, max((len(line) for line in cells), default=0) - len(self.grid.parts) + left)
        misfits = self.grid.write_cells(top, left, cells, "paste")
        self.choose(top, left, len(cells), max((len(line) for line in cells), default=1))
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
        return sorted({row for row, _ in self._chosen() if row < len(self.grid.rows)})

    def _chosen(self) -> list[tuple[int, int]]:
        places = [(index.row(), index.column()) for index in self.selectedIndexes()]
        if not places and self.currentIndex().isValid():
            places = [(self.currentIndex().row(), self.currentIndex().column())]
        return sorted(places)

    def _is_heading(self, line: list[str], left: int) -> bool:
        """Whether a row repeats the headings of the columns it would go into."""
        names = [
            str(self.grid.headerData(left + along, Qt.Orientation.Horizontal)).casefold()
            for along in range(min(len(line), len(self.grid.parts) - left))
        ]
        said = [text.strip().casefold() for text in line[: len(names)]]
        return any(said) and all(text in ("", name) for text, name in zip(said, names, strict=True))


def in_grid(kind: str, parts: tuple[Part, ...]) -> tuple[Part, ...]:
    """The parts that are columns of the grid; the row's form has all of them."""
    wide = ("scope", "better") if kind == "indicators" else ()
    return tuple(part for part in parts if part.type != "series" and part.name not in wide)
