"""How the results of review forms look: questions that wrap above, answers in lines below."""

from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.tokens import LIBRARY_ROW
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.scroll import ScrollBar

HEAD_LINES = 4
FACTS = (260, 150, 110)
"""Pixels of case, reviewer and day."""
NUMBER, WORDS = 136, 230
"""Pixels of a column of numbers, and of one of words."""
SIDE = 8
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignBottom
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


class AnswerPainter(QStyledItemDelegate):
    """Paints an answer: numbers right, words in two lines."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Draw one answer."""
        tokens, rect = theme.current(), QRectF(option.rect)
        table = index.model()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
        below = table.lines[index.row()].form is None
        painter.setFont(theme.font("emphasis" if below else "interface"))
        painter.setPen(QColor(tokens.on_tint(tokens.ink) if chosen else tokens.ink))
        inside = rect.adjusted(20 if index.column() == 0 else SIDE, 4, -SIDE, -4)
        words = str(index.data() or "")
        if table.is_number(index.column()):
            side = _VERTICAL | Qt.AlignmentFlag.AlignRight
            painter.drawText(inside.adjusted(0, 0, -12, 0), side, words)
        else:
            fitted = _in_two_lines(words, QFontMetrics(painter.font()), round(inside.width()))
            painter.drawText(inside, Qt.TextFlag.TextWordWrap | _VERTICAL, fitted)
        painter.restore()


def _in_two_lines(words: str, metrics: QFontMetrics, width: int) -> str:
    """As much of some words as two lines hold; a little less, as lines end between words."""
    plain = " ".join(words[:400].split())
    return metrics.elidedText(plain, Qt.TextElideMode.ElideRight, round(width * 1.7))


class Questions(QHeaderView):
    """The names of the columns, in as many lines as fit."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """As high as a long question in a narrow column."""
        high = QFontMetrics(theme.font("small_emphasis")).height()
        return QSize(super().sizeHint().width(), HEAD_LINES * high + 14)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one question; an arrow stands before the one that sorts."""
        tokens, box = theme.current(self), QRectF(rect)
        painter.save()
        painter.fillRect(box, QColor(tokens.desk))
        line = QRectF(box.left(), box.bottom() - 1, box.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
        painter.setFont(theme.font("small_emphasis"))
        painter.setPen(QColor(tokens.ink2))
        inside = box.adjusted(20 if section == 0 else SIDE, 4, -SIDE, -6)
        if section == self.sortIndicatorSection():
            up = self.sortIndicatorOrder() == Qt.SortOrder.AscendingOrder
            place = QRectF(inside.right() - 13, inside.bottom() - 15, 14, 14)
            theme.draw_icon(painter, "arrow-up" if up else "arrow-down", place, tokens.ink2)
            inside.setRight(inside.right() - 16)
        words = str(self.model().headerData(section, Qt.Orientation.Horizontal) or "")
        painter.setClipRect(inside)
        painter.drawText(inside, int(_WRAPS), words)
        painter.restore()


class ResultsGrid(QTableView):
    """The table; Enter and a double click open the case of a line.

    Attributes:
        opened: the line whose case a person wants to open.
    """

    opened = Signal(int)

    def __init__(self, table: QAbstractTableModel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ScrollBar())
        self.setHorizontalScrollBar(ScrollBar(along=Qt.Orientation.Horizontal))
        self.setCornerWidget(Ground("desk"))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegate(AnswerPainter(self))
        self.setHorizontalHeader(Questions())
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)
        self.setModel(table)
        self.horizontalHeader().setSortIndicator(0, Qt.SortOrder.AscendingOrder)
        self.setSortingEnabled(True)
        self.doubleClicked.connect(lambda index: self.opened.emit(index.row()))

    def share_width(self) -> None:
        """Give every column its width; what is left goes to the words."""
        table, heads = self.model(), self.horizontalHeader()
        high = QFontMetrics(theme.font("interface")).height()
        self.verticalHeader().setDefaultSectionSize(max(LIBRARY_ROW, 2 * high + 12))
        wide = [
            FACTS[column]
            if column < len(FACTS)
            else NUMBER
            if table.is_number(column)  # type: ignore[attr-defined]  # it is the table of results
            else WORDS
            for column in range(table.columnCount())
        ]
        left = self.viewport().width() - sum(wide)
        wordy = [place for place, width in enumerate(wide) if width in {WORDS, FACTS[0]}]
        for place, width in enumerate(wide):
            more = max(left, 0) // len(wordy) if place in wordy else 0
            heads.resizeSection(place, width + more)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the case of a line with Enter."""
        index: QModelIndex = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and index.isValid():
            self.opened.emit(index.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Share the new width."""
        super().resizeEvent(event)
        self.share_width()
