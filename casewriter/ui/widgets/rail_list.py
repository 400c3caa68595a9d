"""A list on the rail: where one is, and the way to any other place."""

from collections.abc import Iterable

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QResizeEvent,
    QStandardItem,
    QStandardItemModel,
)
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.tokens import SELECTION_BAR, TASK_ROW
from casewriter.ui.widgets.scroll import ScrollBar

KEY = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
_LEFT, _RIGHT, _GAP = 16, 14, 8
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class RailDelegate(QStyledItemDelegate):
    """Draws names that wrap, with a number behind them."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the name needs, as wide as the rail."""
        width = self._view.viewport().width()
        metrics = QFontMetricsF(theme.font("emphasis"))
        room = QRectF(0, 0, max(self._room(index, width), 40), 1000)
        high = metrics.boundingRect(room, int(_WRAPS), _name(index)).height()
        return QSize(width, max(TASK_ROW, round(high) + 11) + (8 if _is_part(index) else 0))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        tokens, rect = theme.current(), QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver and not _is_part(index):
            painter.fillRect(rect, QColor(tokens.hover))
        quiet = tokens.on_tint(tokens.ink2) if selected else tokens.ink2
        painter.setFont(theme.font("emphasis" if selected or _is_part(index) else "interface"))
        part = quiet if _is_part(index) else tokens.ink
        painter.setPen(QColor(tokens.tint_ink if selected else part))
        box = rect.adjusted(_LEFT, 8 if _is_part(index) else 0, 0, 0)
        box.setWidth(self._room(index, rect.width()))
        painter.drawText(box, int(_WRAPS), _name(index))
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(rect.adjusted(0, 0, -_RIGHT, 0), flags, _count(index))
        if selected and self._view.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in range(tokens.focus_width):
                painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))

    def _room(self, index: Index, width: float) -> float:
        count = QFontMetricsF(theme.font("small")).horizontalAdvance(_count(index))
        return width - _LEFT - _RIGHT - (count + _GAP if count else 0)


class Line(Struct, frozen=True):
    """One line: a place that can be gone to, or without a key the heading of what follows.

    Attributes:
        counted: what the number behind the words says, for screen readers.
    """

    words: str
    key: str | None = None
    count: int = 0
    counted: str = ""


class RailList(QListView):
    """Headings and places.

    Attributes:
        chosen: the person has chosen a place: its key.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._lines = QStandardItemModel(self)
        self.setModel(self._lines)
        self.setItemDelegate(RailDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar("rail"))
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_lines(self, lines: Iterable[Line]) -> None:
        """Show other lines; none is chosen by that."""
        self._showing = True
        self._lines.clear()
        for line in lines:
            item = QStandardItem(line.words)
            if line.key is None:
                item.setFlags(Qt.ItemFlag.NoItemFlags)
            item.setData(line.key, KEY)
            item.setData(line.count, COUNT)
            if line.counted:
                item.setData(f"{line.words}, {line.counted}", Qt.ItemDataRole.AccessibleTextRole)
            self._lines.appendRow(item)
        self._showing = False

    def show_place(self, key: str) -> None:
        """Mark where one is."""
        self._showing = True
        for row in range(self._lines.rowCount()):
            index = self._lines.index(row, 0)
            if index.data(KEY) == key:
                self.setCurrentIndex(index)
        self._showing = False

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Names wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def _moved(self, index: QModelIndex) -> None:
        key = index.data(KEY)
        if not self._showing and isinstance(key, str):
            self.chosen.emit(key)


def _name(index: Index) -> str:
    return str(index.data(Qt.ItemDataRole.DisplayRole))


def _count(index: Index) -> str:
    return str(index.data(COUNT) or "")


def _is_part(index: Index) -> bool:
    return index.data(KEY) is None
