"""The grid on which tables, indicators and timelines are written."""

from PySide6.QtCore import (
    QEvent,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    Qt,
    QTimer,
    Signal,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemDelegate,
    QAbstractItemView,
    QApplication,
    QFrame,
    QHeaderView,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.fields.controls import is_undoing
from casewriter.ui.fields.grid.columns import shared_widths
from casewriter.ui.fields.grid.delegate import GridDelegate
from casewriter.ui.fields.grid.header import LOWEST_ROW, NUMBERS, Corner, Header
from casewriter.ui.fields.grid.model import GridModel
from casewriter.ui.fields.grid.ranges import RangesView
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.scroll import ScrollBar

HIGHEST = 460
"""A longer grid scrolls inside its frame."""
SIDES = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
MOVES = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class GridView(RangesView):
    """A table for the keyboard, as in a spreadsheet.

    Typing or F2 edits a cell; Enter goes down, after Tab to where the row began; Tab goes on and
    past the end adds a row. Alt and an arrow move rows, Ctrl+D fills down.

    Attributes:
        row_chosen: another row is the current one.
        sources_wanted: the writer edits a cell of sources.
        menu_wanted: everything that can be done here is asked for, at a place of the screen.
        column_wanted: a heading was clicked twice.
        columns_moved: the column of the current cell is wanted so many places to the right.
        column_dragged: a column was dragged by its heading: which one, and where to.
    """

    row_chosen = Signal(int)
    sources_wanted = Signal(QModelIndex)
    menu_wanted = Signal(QPoint)
    column_wanted = Signal(int)
    columns_moved = Signal(int)
    column_dragged = Signal(int, int)

    def __init__(self, model: GridModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fits = QTimer(self)
        self._fits.setSingleShot(True)
        self._fits.setInterval(0)
        self._fits.timeout.connect(self.fit)
        # Rows whose height is known: measuring all in sight at every letter would be felt.
        self._fitted: set[int] = set()
        self.setHorizontalHeader(Header(Qt.Orientation.Horizontal, self))
        self.setVerticalHeader(Header(Qt.Orientation.Vertical, self))
        self.horizontalHeader().setFont(theme.font("emphasis"))
        self.verticalHeader().setFixedWidth(NUMBERS)
        self.verticalHeader().setDefaultSectionSize(LOWEST_ROW)
        self.setCornerButtonEnabled(False)
        corner = self.findChild(QAbstractButton)
        assert corner is not None
        Corner(corner)
        self.setVerticalScrollBar(ScrollBar("paper"))
        self.setHorizontalScrollBar(ScrollBar("paper", along=Qt.Orientation.Horizontal))
        self.setCornerWidget(Ground("paper"))
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
        self._begun_at = -1
        self._putting_back = False
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.horizontalHeader().customContextMenuRequested.connect(self._column_menu)
        self.horizontalHeader().sectionDoubleClicked.connect(self.column_wanted)
        self.verticalHeader().customContextMenuRequested.connect(self._row_menu)
        self.verticalHeader().setSectionsMovable(True)
        self.verticalHeader().sectionMoved.connect(self._row_dragged)
        self.horizontalHeader().sectionMoved.connect(self._column_dragged)
        self.horizontalHeader().sectionResized.connect(lambda *_: self._measure_again())
        self.verticalScrollBar().valueChanged.connect(lambda *_: self._fits.start())
        model.dataChanged.connect(self._data_changed)
        for changed in (model.rowsInserted, model.rowsRemoved, model.modelReset):
            changed.connect(lambda *_: self._measure_again())

    def only_read(self) -> None:
        """Let cells be chosen and copied; the empty row, which waits for words, is out of sight."""
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionsMovable(False)
        self.setRowHidden(self.grid.rowCount() - 1, True)
        self._fits.start()

    # Rows and columns as wide and high as their words need.

    def fit(self) -> None:
        """Give rows in sight the height of their words, and the grid that of its rows."""
        first = max(self.rowAt(0), 0)
        last = self.rowAt(self.viewport().height() + HIGHEST)
        last = self.grid.rowCount() - 1 if last < 0 else last
        for row in range(first, min(last, first + 60) + 1):
            if row in self._fitted:
                continue
            self._fitted.add(row)
            wanted = max(self.sizeHintForRow(row), LOWEST_ROW)
            if self.rowHeight(row) != wanted:
                self.setRowHeight(row, wanted)
        high = self.horizontalHeader().height() + self.verticalHeader().length() + 2
        if self.horizontalScrollBar().maximum() > 0:
            high += self.horizontalScrollBar().sizeHint().height()
        high = min(high, HIGHEST)
        if high != self.height():
            self.setFixedHeight(high)

    def _measure_again(self) -> None:
        self._fitted.clear()
        self._fits.start()

    def _data_changed(self, first: QModelIndex, last: QModelIndex) -> None:
        self._fitted.difference_update(range(first.row(), last.row() + 1))
        self._fits.start()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the width among the columns; none gets too narrow to read."""
        super().resizeEvent(event)
        self.share_width()
        self._measure_again()

    def share_width(self) -> None:
        """Give every column its share of the width."""
        widths = shared_widths(self.grid.parts, self.viewport().width())
        for column, wide in enumerate(widths):
            self.setColumnWidth(column, wide)

    # Keys.

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case; keep what moves rows and columns for the grid.

        The page, too, listens to Alt and an arrow.
        """
        if event.type() == QEvent.Type.ShortcutOverride:
            if is_undoing(event):
                event.ignore()
                return False
            if isinstance(event, QKeyEvent) and self._is_moving(event):
                event.accept()
                return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have a current cell as soon as the keyboard comes."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))

    def focusNextPrevChild(self, ahead: bool) -> bool:
        """Tab goes from cell to cell, and out at both ends."""
        at = self.currentIndex()
        self._tabbed(at.column())
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
        elif self._copies(event) or self._moves(event):
            event.accept()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.grid.clear(self.chosen())
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            up = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._go_down(-1 if up else 1)
        else:
            if key not in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab) and not event.text():
                self._begun_at = -1
            super().keyPressEvent(event)

    def _copies(self, event: QKeyEvent) -> bool:
        """Copy, cut, paste and fill down."""
        keys = QKeySequence.StandardKey
        todo = ((keys.Copy, self.copy), (keys.Cut, self.cut), (keys.Paste, self.paste))
        for key, act in todo:
            if event.matches(key):
                act()
                return True
        fills = event.key() == Qt.Key.Key_D
        fills = fills and event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if fills:
            self.grid.fill_down(self.chosen())
        return fills

    def _moves(self, event: QKeyEvent) -> bool:
        """Alt and an arrow: rows up and down, columns to the sides."""
        if not self._is_moving(event):
            return False
        key = Qt.Key(event.key())
        if key in MOVES:
            self.move_rows(MOVES[key])
        else:
            self.columns_moved.emit(SIDES[key])
        return True

    def _is_moving(self, event: QKeyEvent) -> bool:
        """Whether a key asks for another place of rows or columns."""
        alone = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        moves = alone == Qt.KeyboardModifier.AltModifier and bool(self.editTriggers())
        return moves and (event.key() in MOVES or event.key() in SIDES)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click begins elsewhere: Enter goes down from there."""
        self._begun_at = -1
        super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer what can be done with the chosen cells."""
        self.menu_wanted.emit(event.globalPos())

    def move_rows(self, by: int) -> None:
        """Move the chosen rows up or down together; they stay chosen."""
        rows = self.chosen_rows()
        if rows and self.grid.move_all(rows, by):
            column = max(self.currentIndex().column(), 0)
            self.choose(rows[0] + by, column, len(rows), 1)

    def _tabbed(self, column: int) -> None:
        """Remember where a run of Tab began: Enter goes there, one row below."""
        if self._begun_at < 0:
            self._begun_at = column

    def _go_down(self, by: int) -> None:
        at = self.currentIndex()
        row = max(0, min(at.row() + by, self.grid.rowCount() - 1))
        column = self._begun_at if self._begun_at >= 0 else at.column()
        self._begun_at = -1
        self.setCurrentIndex(self.model().index(row, column))

    def _column_menu(self, place: QPoint) -> None:
        header = self.horizontalHeader()
        column = header.logicalIndexAt(place)
        if column >= 0:
            row = max(self.currentIndex().row(), 0)
            self.setCurrentIndex(self.model().index(row, column))
            self.menu_wanted.emit(header.mapToGlobal(place))

    def _row_menu(self, place: QPoint) -> None:
        header = self.verticalHeader()
        row = header.logicalIndexAt(place)
        if row >= 0:
            if row not in self.chosen_rows():
                self.setCurrentIndex(self.model().index(row, max(self.currentIndex().column(), 0)))
            self.menu_wanted.emit(header.mapToGlobal(place))

    def _row_dragged(self, row: int, was: int, now: int) -> None:
        """A row was dragged by its number: the rows of the case move, the headings stay."""
        if not self._put_back(self.verticalHeader(), was, now):
            return
        last = len(self.grid.rows) - 1
        if row <= last and self.editTriggers():
            to = min(now, last)
            self.grid.move(row, to)
            self.setCurrentIndex(self.model().index(to, max(self.currentIndex().column(), 0)))

    def _column_dragged(self, column: int, was: int, now: int) -> None:
        """A column was dragged by its heading: whose columns they are moves it."""
        if self._put_back(self.horizontalHeader(), was, now):
            self.column_dragged.emit(column, now)

    def _put_back(self, header: QHeaderView, was: int, now: int) -> bool:
        """Put a dragged heading where it was; False where that is what is going on."""
        if self._putting_back:
            return False
        self._putting_back = True
        header.moveSection(now, was)
        self._putting_back = False
        return True

    def edit(  # type: ignore[override]  # Qt overloads it; PySide's stubs know one form
        self,
        index: QModelIndex,
        trigger: QAbstractItemView.EditTrigger = QAbstractItemView.EditTrigger.AllEditTriggers,
        event: QEvent | None = None,
    ) -> bool:
        """Open the field of a cell; sources are chosen from a list."""
        if self.editTriggers() == QAbstractItemView.EditTrigger.NoEditTriggers:
            # Qt would open the field all the same where it is asked for by name.
            return False
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
        if hint == hints.SubmitModelCache:
            self._go_down(1)
        elif hint in steps:
            at = self.currentIndex()
            self._tabbed(at.column())
            columns = self.grid.columnCount()
            place = at.row() * columns + at.column() + steps[hint]
            place = max(0, min(place, columns * self.grid.rowCount() - 1))
            self.setCurrentIndex(self.model().index(place // columns, place % columns))
        now = QApplication.focusWidget()
        if now is None or self.isAncestorOf(now):
            # Whoever went on to another field stays there.
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
