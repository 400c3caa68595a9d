"""How a row of the task list is drawn: glyph, name that wraps, count."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QTreeView

from casewriter.ui import theme
from casewriter.ui.case.outline_model import OutlineModel, Row
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.tokens import GLYPH, SELECTION_BAR, TASK_ROW

_LEFT, _RIGHT, _GAP = 14, 14, 8
_NAME = _LEFT + GLYPH + 11
_PART_NAME = 33
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class OutlineDelegate(QStyledItemDelegate):
    """Draws parts and sections on the rail."""

    def __init__(self, view: QTreeView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """One line 29 px, each further one as much as it needs."""
        width = self._view.viewport().width()
        row = _row(index)
        # As wide as when it is selected, so that nothing moves.
        high, line = theme.wrapped("emphasis", row.name, max(_name_width(row, width, width), 40))
        named = theme.wrapped("small", "", width)[1] if row.writer else 0
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
        row = _row(index)
        ink = tokens.tint_ink if selected else tokens.ink
        quiet = tokens.on_tint(tokens.ink2) if selected else tokens.ink2
        room = self._view.viewport().width()
        name = rect.adjusted(_PART_NAME if row.standing is None else _NAME, 0, 0, 0)
        name.setWidth(_name_width(row, rect.width(), room))
        if row.standing is None:
            expanded = self._view.isExpanded(_plain(index))
            box = QRectF(rect.left() + _LEFT - 2, rect.center().y() - 7, 14, 14)
            theme.draw_icon(painter, "caret-down" if expanded else "caret-right", box, quiet)
            painter.setFont(theme.font("emphasis"))
            painter.setPen(QColor(quiet))
        else:
            glyph = QRectF(rect.left() + _LEFT, rect.top(), GLYPH + 1, rect.height())
            paint_glyph(painter, glyph, row.standing.state, tokens, on_tint=selected)
            if row.writer:
                name.setBottom(name.bottom() - _written_by(painter, name, row.writer, quiet))
            painter.setFont(theme.font("emphasis" if selected else "interface"))
            painter.setPen(QColor(ink))
        painter.drawText(name, int(_WRAPS), row.name)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        box = rect.adjusted(0, 0, -_RIGHT, 0)
        painter.drawText(box, int(_AT_RIGHT), _count_words(row, room))
        if option.state & QStyle.StateFlag.State_HasFocus and self._view.hasFocus():
            painter.setPen(QColor(tokens.accent))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            for inset in range(tokens.focus_width):
                painter.drawRect(rect.adjusted(inset, inset, -inset - 1, -inset - 1))


def _row(index: Index) -> Row:
    model = index.model()
    assert isinstance(model, OutlineModel)
    return model.row(index)


def _written_by(painter: QPainter, name: QRectF, writer: str, ink: str) -> float:
    """Draw who writes a section, below its name; gives how high that is."""
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(ink))
    metrics = QFontMetricsF(painter.font())
    high = metrics.height()
    box = QRectF(name.left(), name.bottom() - high - 4, name.width(), high)
    said = metrics.elidedText(writer, Qt.TextElideMode.ElideRight, box.width())
    painter.drawText(box, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, said)
    return high


def _name_width(row: Row, width: float, room: float) -> float:
    left = _PART_NAME if row.standing is None else _NAME
    words = _count_words(row, room)
    return width - left - _RIGHT - (theme.advance("small", words) + _GAP if words else 0)


def _count_words(row: Row, width: float) -> str:
    """The count; of a part the long form where every word of the name has room beside it."""
    if isinstance(row.count, str):
        return row.count
    long, short = row.count
    taken = theme.advance("small", long)
    fits = taken < width * 0.4 and _longest(row) <= width - _PART_NAME - _RIGHT - _GAP - taken
    return long if fits else short


def _longest(row: Row) -> float:
    return max((theme.advance("emphasis", word) for word in row.name.split()), default=0.0)


def _plain(index: Index) -> QModelIndex:
    if isinstance(index, QModelIndex):
        return index
    return index.model().index(index.row(), index.column(), index.parent())
