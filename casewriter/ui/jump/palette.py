"""The list that opens over the window: type a part of a name, Enter goes there."""

from typing import Any

from PySide6.QtCore import QEvent, QModelIndex, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.fields.controls import Line
from casewriter.ui.jump.entries import Entry, matching
from casewriter.ui.tokens import RADIUS_BUTTON, SELECTION_BAR
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

WIDTH, ROW, ROWS = 620, 40, 9
TOP = 72
MOST = 60
_DETAIL = Qt.ItemDataRole.UserRole
_ICON = Qt.ItemDataRole.UserRole + 1
_KEY = Qt.ItemDataRole.UserRole + 2
_SIDE, _ICON_SIDE, _GAP = 14, 18, 12


class EntryDelegate(QStyledItemDelegate):
    """Draws an entry: icon, name, what it is, its key."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Any) -> QSize:
        """One row, as high as two lines need."""
        lines = QFontMetrics(theme.font("interface")).height()
        lines += QFontMetrics(theme.font("small")).height()
        return QSize(option.rect.width(), max(ROW, lines + 10))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Draw one row."""
        tokens, rect = theme.current(), QRectF(option.rect)
        painter.save()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, second = (tokens.tint_ink, tokens.tint_ink) if chosen else (tokens.ink, tokens.ink2)
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.x(), rect.y(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        left = rect.x() + _SIDE
        if icon := index.data(_ICON):
            box = QRectF(left, rect.center().y() - _ICON_SIDE / 2, _ICON_SIDE, _ICON_SIDE)
            theme.draw_icon(painter, icon, box, second)
        left += _ICON_SIDE + _GAP
        right = rect.right() - _SIDE
        small = theme.font("small")
        painter.setFont(small)
        painter.setPen(QColor(second))
        key = str(index.data(_KEY) or "")
        wide = QFontMetrics(small).horizontalAdvance(key) if key else 0
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(right - wide, rect.y(), wide + 1, rect.height()), middle, key)
        right -= wide + (_GAP if key else 0)
        upper = QRectF(left, rect.y() + 4, right - left, rect.height() / 2 - 3)
        lower = QRectF(left, rect.center().y(), right - left, rect.height() / 2 - 4)
        detail = str(index.data(_DETAIL) or "")
        shorter = QFontMetrics(small).elidedText(
            detail, Qt.TextElideMode.ElideRight, round(right - left)
        )
        painter.drawText(lower, middle, shorter)
        font = theme.font("interface")
        painter.setFont(font)
        painter.setPen(QColor(ink))
        title = QFontMetrics(font).elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, round(right - left)
        )
        painter.drawText(
            upper if detail else rect.adjusted(left - rect.x(), 0, 0, 0), middle, title
        )
        painter.restore()


class Palette(QFrame):
    """Opens over a window, and goes when something was chosen or Esc pressed."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window, Qt.WindowType.Popup)
        self._entries: tuple[Entry, ...] = ()
        self._shown: tuple[Entry, ...] = ()
        self.search = Line()
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setItemDelegate(EntryDelegate(self.list))
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setVerticalScrollBar(ScrollBar("paper"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._nothing = Text("help", "ink2")
        self._nothing.setContentsMargins(_SIDE, 4, _SIDE, 8)
        column = QVBoxLayout(self)
        column.setContentsMargins(10, 10, 10, 10)
        column.setSpacing(8)
        for widget in (self.search, self._nothing, self.list):
            column.addWidget(widget)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemClicked.connect(self._chosen)
        self._set_texts()

    def open_with(self, entries: tuple[Entry, ...]) -> None:
        """Open over the window with these entries."""
        self._entries = entries
        self.search.clear()
        self._narrow()
        window = self.parentWidget()
        assert window is not None
        wide = min(WIDTH, window.width() - 40)
        self.resize(wide, self.sizeHint().height())
        corner = QPoint((window.width() - wide) // 2, TOP)
        self.move(window.mapToGlobal(corner))
        self.show()
        self.search.setFocus(Qt.FocusReason.PopupFocusReason)

    @property
    def titles(self) -> tuple[str, ...]:
        """The names that are listed now."""
        return tuple(entry.title for entry in self._shown)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let arrows, pages and Enter in the search field work on the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        steps = {
            Qt.Key.Key_Down: 1,
            Qt.Key.Key_Up: -1,
            Qt.Key.Key_PageDown: ROWS - 1,
            Qt.Key.Key_PageUp: 1 - ROWS,
        }
        key = Qt.Key(event.key())
        if key in steps:
            last = self.list.count() - 1
            self.list.setCurrentRow(max(0, min(self.list.currentRow() + steps[key], last)))
            return True
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            if self.list.currentItem() is not None and self._shown:
                self._chosen()
            return True
        return False

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: pop-ups are told apart by their edge."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.edge, RADIUS_BUTTON)
        painter.end()

    def _row(self) -> int:
        option = QStyleOptionViewItem()
        option.rect = QRect(0, 0, WIDTH, ROW)
        return self.list.itemDelegate().sizeHint(option, QModelIndex()).height()

    def _narrow(self) -> None:
        self._shown = matching(self._entries, self.search.text(), MOST)
        self.list.clear()
        for entry in self._shown:
            item = QListWidgetItem(entry.title)
            item.setData(_DETAIL, entry.detail)
            item.setData(_ICON, entry.icon)
            item.setData(_KEY, entry.key)
            said = ", ".join(part for part in (entry.title, entry.detail, entry.key) if part)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, said)
            self.list.addItem(item)
        self.list.setFixedHeight(min(ROWS, len(self._shown)) * self._row() + 2)
        self.list.setVisible(bool(self._shown))
        self._nothing.setVisible(not self._shown)
        if self._shown:
            self.list.setCurrentRow(0)
        self.resize(self.width(), self.sizeHint().height())

    def _chosen(self) -> None:
        entry = self._shown[self.list.currentRow()]
        self.hide()
        entry.act()

    def _set_texts(self) -> None:
        self.search.setPlaceholderText(self.tr("Go to a section, question, source or case, or do…"))
        self.search.setAccessibleName(self.tr("Go to, or do"))
        self.list.setAccessibleName(self.tr("What fits"))
        self._nothing.setText(self.tr("Nothing has that name."))
