"""The list of cases, a line for each."""

from PySide6.QtCore import QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QStyleOptionViewItem, QTableView, QWidget

from casewriter.ui.library.painting import Heads, LinePainter, widths
from casewriter.ui.library.row import Row
from casewriter.ui.library.table import CASE, COLUMNS, CaseTable
from casewriter.ui.widgets.scroll import ScrollBar

BESIDE_TEXTS = 4
"""Lines of the list that stay above what was found in the texts."""
MOST_HIGH = 16_777_215
"""Qt's own bound of a widget's height."""


class CaseList(QTableView):
    """The list; Enter and a double click open the case, Delete throws it away.

    Attributes:
        opened: the row that a person wants to open.
        unwanted: the row that a person wants to throw away.
        sorted_by: the name of the column that a person sorts by, and whether backwards.
        role: of whoever looks: it says which columns give way first.
    """

    opened = Signal(int)
    unwanted = Signal(int)
    sorted_by = Signal(str, bool)

    def __init__(self, table: CaseTable, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table, self.role = table, ""
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setItemDelegate(LinePainter(self))
        self.setHorizontalHeader(Heads())
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)
        self.setModel(table)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(self._double_clicked)
        self.horizontalHeader().sortIndicatorChanged.connect(self._sorted)

    def sort_by(self, column: str, *, backwards: bool) -> None:
        """Sort by a column, without telling anybody."""
        heads = self.horizontalHeader()
        order = Qt.SortOrder.DescendingOrder if backwards else Qt.SortOrder.AscendingOrder
        place = COLUMNS.index(column) if column in COLUMNS else COLUMNS.index("changed")
        if (heads.sortIndicatorSection(), heads.sortIndicatorOrder()) != (place, order):
            self.blockSignals(True)
            heads.blockSignals(True)
            heads.setSortIndicator(place, order)
            heads.blockSignals(False)
            self.blockSignals(False)
            heads.viewport().update()
        self.table.sort(place, order)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other lines; what was chosen stays chosen where it is among them."""
        chosen, several = self.chosen_id, self.selected()
        self.table.show_rows(rows)
        self.share_width()
        height = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(height)
        place = self.table.place_of(chosen)
        if place >= 0:
            self.selectRow(place)
        flag = QItemSelectionModel.SelectionFlag
        for case_id in several if len(several) > 1 else ():
            if (place := self.table.place_of(case_id)) >= 0:
                index = self.table.index(place, CASE)
                self.selectionModel().select(index, flag.Select | flag.Rows)

    def leave_room(self, *, leave: bool) -> None:
        """Stay short, for the places in the texts below it, or take what there is."""
        line = self.verticalHeader().defaultSectionSize()
        lines = min(self.table.rowCount(), BESIDE_TEXTS)
        high = self.horizontalHeader().sizeHint().height() + lines * line
        self.setMaximumHeight(high + 4 if leave else MOST_HIGH)

    @property
    def chosen_id(self) -> str:
        """The id of the case that the cursor is on, or an empty text."""
        index = self.currentIndex()
        inside = index.isValid() and index.row() < self.table.rowCount()
        return self.table.row(index.row()).id if inside else ""

    def selected(self) -> tuple[str, ...]:
        """The ids of the cases whose lines are selected, from above."""
        places = sorted(index.row() for index in self.selectionModel().selectedRows(CASE))
        inside = (place for place in places if place < self.table.rowCount())
        return tuple(self.table.row(place).id for place in inside)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, throw away with Delete."""
        chosen = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen.isValid():
            self.opened.emit(chosen.row())
        elif event.key() == Qt.Key.Key_Delete and chosen.isValid():
            self.unwanted.emit(chosen.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give every column its part of the width."""
        shared = widths(self.viewport().width(), self.role)
        for column in range(self.table.columnCount()):
            self.setColumnHidden(column, column not in shared)
            self.setColumnWidth(column, shared.get(column, 0))

    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def _sorted(self, column: int, order: Qt.SortOrder) -> None:
        self.sorted_by.emit(COLUMNS[column], order == Qt.SortOrder.DescendingOrder)
