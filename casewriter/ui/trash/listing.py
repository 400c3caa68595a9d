"""The list of the trash: a line for each thing, and a button in it that brings it back."""

from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.tokens import BUTTON_SMALL, ICON, RADIUS_BUTTON, SELECTION_BAR
from casewriter.ui.trash.lines import TrashLine
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.line_list import LineList, LineModel

SIDE = 20
_GAP = 12
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
_LINE = Qt.ItemDataRole.UserRole

Index = QModelIndex | QPersistentModelIndex


class TrashModel(LineModel[TrashLine]):
    """The lines."""

    def flags(self, index: Any) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        if self.lines[index.row()].thing is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its words, and all of it for those who listen."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == _LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(part for part in (line.words, line.below) if part)
        return None


class TrashDelegate(QStyledItemDelegate):
    """Draws headings, lines and their buttons."""

    def __init__(self, view: "TrashList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped words, and no lower than the button."""
        line: TrashLine = index.data(_LINE)
        width = self._view.viewport().width()
        words, below = self._boxes(line, QRectF(0, 0, width, 10_000))
        if line.thing is None:
            return QSize(width, round(words.bottom()) + 8)
        return QSize(width, max(round(below.bottom()) + 10, BUTTON_SMALL + 16))

    def button(self, rect: QRectF) -> QRectF:
        """Where the button of a line stands."""
        metrics = QFontMetricsF(theme.font("interface"))
        wide = metrics.horizontalAdvance(self._view.offer) + ICON + 8 + 24
        high = max(BUTTON_SMALL, metrics.height() + 10)
        return QRectF(rect.right() - SIDE - wide, rect.center().y() - high / 2, wide, high)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        tokens = theme.current()
        line: TrashLine = index.data(_LINE)
        rect = QRectF(option.rect)
        words, below = self._boxes(line, rect)
        painter.save()
        if line.thing is None:
            painter.setFont(theme.font("panel_title"))
            painter.setPen(QColor(tokens.ink))
            painter.drawText(words, int(_WRAPS), line.words)
            painter.fillRect(
                QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.line)
            )
            painter.restore()
            return
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if selected:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.on_tint(tokens.accent)))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.line)
        )
        quiet = tokens.on_tint(tokens.ink2) if selected else tokens.ink2
        height = QFontMetricsF(theme.font("emphasis")).height()
        icon = QRectF(rect.left() + SIDE, words.top() + (height - ICON) / 2, ICON, ICON)
        theme.draw_icon(painter, line.icon, icon, quiet)
        painter.setFont(theme.font("emphasis"))
        painter.setPen(QColor(tokens.tint_ink if selected else tokens.ink))
        painter.drawText(words, int(_WRAPS), line.words)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        painter.drawText(below, int(_WRAPS), line.below)
        if self._view.offer:
            self._paint_button(painter, self.button(rect))
        painter.restore()

    def _paint_button(self, painter: QPainter, box: QRectF) -> None:
        tokens = theme.current()
        over = box.contains(self._view.pointer)
        fill = tokens.hover if over else tokens.raised
        rounded(painter, box, fill, tokens.edge, RADIUS_BUTTON)
        icon = QRectF(box.left() + 12, box.center().y() - ICON / 2, ICON, ICON)
        theme.draw_icon(painter, "arrow-counter-clockwise", icon, tokens.ink)
        painter.setFont(theme.font("interface"))
        painter.setPen(QColor(tokens.ink))
        words = box.adjusted(12 + ICON + 8, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self._view.offer)

    def _boxes(self, line: TrashLine, rect: QRectF) -> tuple[QRectF, QRectF]:
        """Where the words and the place stand."""
        heads = line.thing is None
        left = rect.left() + SIDE + (0 if heads else ICON + _GAP)
        right = rect.right() - SIDE if heads else self.button(rect).left() - 16
        box = QRectF(left, rect.top() + (20 if heads else 9), max(right - left, 60), 10_000)
        font = theme.font("panel_title" if heads else "emphasis")
        words = QFontMetricsF(font).boundingRect(box, int(_WRAPS), line.words)
        words.setWidth(box.width())
        room = QRectF(left, words.bottom() + 2, box.width(), 10_000)
        below = QFontMetricsF(theme.font("small")).boundingRect(room, int(_WRAPS), line.below)
        below.setWidth(box.width())
        return words, below


class TrashList(LineList):
    """The list; Enter brings back what is chosen, Delete wants it gone.

    Attributes:
        wanted: something is to come back: its line.
        unwanted: something is to be deleted for good: its line.
    """

    wanted = Signal(object)
    unwanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.offer = ""
        self.pointer = QPoint(-1, -1)
        self.lines = TrashModel(self)
        self.setModel(self.lines)
        self._delegate = TrashDelegate(self)
        self.setItemDelegate(self._delegate)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.doubleClicked.connect(self._bring_back)

    def show_lines(self, lines: tuple[TrashLine, ...], offer: str) -> None:
        """Show other lines.

        Args:
            lines: headings and things.
            offer: what the button of each says; an empty text where nothing may be changed.
        """
        self.offer = offer
        row = self.currentIndex().row()
        self.lines.show_lines(lines)
        if lines and row >= 0:
            self.choose(min(row, len(lines) - 1))

    def choose(self, row: int) -> None:
        """Choose the first thing from a row on, else the last one before it."""
        rows = (*range(row, len(self.lines.lines)), *range(row - 1, -1, -1))
        for place in rows:
            if self.lines.lines[place].thing is not None:
                self.setCurrentIndex(self.lines.index(place))
                return

    def line_at(self, index: QModelIndex) -> TrashLine | None:
        """The thing of a line; None for headings and where there is nothing."""
        line = self.lines.lines[index.row()] if index.isValid() else None
        return None if line is None or line.thing is None else line

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Bring back with Enter, delete with Delete."""
        line = self.line_at(self.currentIndex())
        if line is not None and self.offer:
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.wanted.emit(line)
                return
            if event.key() == Qt.Key.Key_Delete:
                self.unwanted.emit(line)
                return
        super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Bring back with a click on the button."""
        super().mouseReleaseEvent(event)
        at = event.position().toPoint()
        index = self.indexAt(at)
        if event.button() == Qt.MouseButton.LeftButton and self.line_at(index) is not None:
            box = self._delegate.button(QRectF(self.visualRect(index)))
            if box.contains(event.position()):
                self._bring_back(index)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show which button lies under the pointer."""
        self.pointer = event.position().toPoint()
        self.viewport().update()
        super().mouseMoveEvent(event)

    def _bring_back(self, index: QModelIndex) -> None:
        if (line := self.line_at(index)) is not None and self.offer:
            self.wanted.emit(line)
