"""The sections of a template on the rail: where one is, and the way to any of them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QResizeEvent, QStandardItem
from PySide6.QtGui import QStandardItemModel as Model
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.domain.template import Template
from casewriter.domain.walking import stops
from casewriter.domain.wording import Wording
from casewriter.ui import theme
from casewriter.ui.tokens import SELECTION_BAR, TASK_LIST, TASK_ROW
from casewriter.ui.widgets.scroll import ScrollBar

KEY = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
WHOLE = ""
"""The key of the line that leads to the template as a whole."""

_LEFT, _RIGHT, _GAP = 16, 14, 8
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class SectionsDelegate(QStyledItemDelegate):
    """Draws names that wrap, with the number of questions behind them."""

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


class SectionsList(QListView):
    """Parts and sections.

    Attributes:
        chosen: the person has chosen a section: its key, empty for the whole.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._showing = False
        self._lines = Model(self)
        self.setModel(self._lines)
        self.setItemDelegate(SectionsDelegate(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar("rail"))
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self.setMinimumWidth(TASK_LIST)
        self.selectionModel().currentChanged.connect(self._moved)

    def show_template(self, template: Template, wording: Wording, whole: str) -> None:
        """Show the sections of a template; `whole` names the line above them."""
        self._showing = True
        self._lines.clear()
        self._add(whole, WHOLE)
        part = ""
        counts = {stop.section.key: stop.count for stop in stops(template)}
        for section in template.sections:
            if section.key not in counts:
                continue
            if section.part != part:
                part = section.part
                heading = QStandardItem(wording.parts.get(part, part))
                heading.setFlags(Qt.ItemFlag.NoItemFlags)
                self._lines.appendRow(heading)
            self._add(wording.sections[section.key].title, section.key, counts[section.key])
        self._showing = False

    def show_section(self, key: str) -> None:
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

    def _add(self, words: str, key: str, count: int = 0) -> None:
        line = QStandardItem(words)
        line.setData(key, KEY)
        line.setData(count, COUNT)
        if count:
            said = self.tr("%n questions", "", count)
            line.setData(f"{words}, {said}", Qt.ItemDataRole.AccessibleTextRole)
        self._lines.appendRow(line)

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
