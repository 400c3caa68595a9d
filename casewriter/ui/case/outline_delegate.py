"""How a row of the task list is drawn: glyph, name that wraps, count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from casewriter.ui import theme
from casewriter.ui.case.outline_model import COUNT, STANDING
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.tokens import GLYPH, SELECTION_BAR, TASK_ROW

_LEFT, _RIGHT, _GAP = 14, 14, 8
_NAME = _LEFT + GLYPH + 11
_PART_NAME = 33
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Draws parts and sections on the rail."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line 29 px, each further one as much as it needs."""
        width = self._view.viewport().width()
        words = str(index.data(Qt.ItemDataRole.DisplayRole))
        # As wide as when it is selected, so that nothing moves.
        high, line = theme.wrapped("emphasis", words, max(self._name_width(index, width), 40))
        named = theme.wrapped("small", "", width)[1] if _writer(index) else 0
        own = max(TASK_ROW, round(high + (TASK_ROW - 16 if high <= line + 2 else 8)))
        return QSize(width, own + round(named))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one row."""
        tokens = theme.current()
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        over = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if selected:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif over:
            painter.fillRect(rect, QColor(tokens.hover))
        standing = index.data(STANDING)
        ink = tokens.tint_ink if selected else tokens.ink
        quiet = tokens.on_tint(tokens.ink2) if selected else tokens.ink2
        if standing is None:
            self._part(painter, rect, index, quiet)
        else:
            glyph = QRectF(rect.left() + _LEFT, rect.top(), GLYPH + 1, rect.height())
            paint_glyph(painter, glyph, standing.state, tokens, on_tint=selected)
            painter.setFont(theme.font("emphasis" if selected else "interface"))
            painter.setPen(QColor(ink))
            name = rect.adjusted(_NAME, 0, 0, 0)
            name.setWidth(self._name_width(index, rect.width()))
            if writer := _writer(index):
                self._written_by(painter, name, writer, quiet)
                painter.setFont(theme.font("emphasis" if selected else "interface"))
                painter.setPen(QColor(ink))
                name.setBottom(name.bottom() - QFontMetricsF(theme.font("small")).height())
            painter.drawText(name, int(_WRAPS), str(index.data(Qt.ItemDataRole.DisplayRole)))
        self._count(painter, rect, index, quiet)
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in range(tokens.focus_width):
                painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))

    def _part(self, painter: QPainter, rect: QRectF, index: Index, ink: str) -> None:
        caret = "caret-down" if self._view.isExpanded(_plain(index)) else "caret-right"
        box = QRectF(rect.left() + _LEFT - 2, rect.center().y() - 7, 14, 14)
        theme.draw_icon(painter, caret, box, ink)
        painter.setFont(theme.font("emphasis"))
        painter.setPen(QColor(ink))
        name = rect.adjusted(_PART_NAME, 0, 0, 0)
        name.setWidth(self._name_width(index, rect.width()))
        painter.drawText(name, int(_WRAPS), str(index.data(Qt.ItemDataRole.DisplayRole)))

    def _written_by(self, painter: QPainter, name: QRectF, writer: str, ink: str) -> None:
        """Draw who writes a section, below its name."""
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(ink))
        metrics = QFontMetricsF(painter.font())
        high = metrics.height()
        box = QRectF(name.left(), name.bottom() - high - 4, name.width(), high)
        said = metrics.elidedText(writer, Qt.TextElideMode.ElideRight, box.width())
        painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)

    def _count(self, painter: QPainter, rect: QRectF, index: Index, ink: str) -> None:
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(ink))
        box = rect.adjusted(0, 0, -_RIGHT, 0)
        flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(box, flags, _count_words(index, self._view.viewport().width()))

    def _name_width(self, index: Index, width: float) -> float:
        left = _PART_NAME if index.data(STANDING) is None else _NAME
        words = _count_words(index, self._view.viewport().width())
        count = theme.advance("small", words)
        return width - left - _RIGHT - (count + _GAP if words else 0)


def _count_words(index: Index, width: float) -> str:
    """The count; of a part the long form where every word of the name has room beside it."""
    words = index.data(COUNT)
    if isinstance(words, str):
        return words
    long, short = (str(form) for form in words)
    taken = theme.advance("small", long)
    fits = (
        taken < width * 0.4 and _longest_word(index) <= width - _PART_NAME - _RIGHT - _GAP - taken
    )
    return long if fits else short


def _longest_word(index: Index) -> float:
    words = str(index.data(Qt.ItemDataRole.DisplayRole)).split()
    return max((theme.advance("emphasis", word) for word in words), default=0.0)


def _writer(index: Index) -> str:
    standing = index.data(STANDING)
    return "" if standing is None else str(standing.writer)


def _plain(index: Index) -> QModelIndex:
    if isinstance(index, QModelIndex):
        return index
    return index.model().index(index.row(), index.column(), index.parent())
