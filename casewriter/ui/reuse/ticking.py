"""Lines with a box to tick: the whole line is the target."""

from typing import Any

from PySide6.QtCore import QAbstractItemModel, QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casewriter.ui import theme
from casewriter.ui.fields.options import paint_tick

ROW = 30
_MARK, _GAP, _INSET = 16, 8, 4
_STATE = Qt.ItemDataRole.CheckStateRole


class Ticking(QStyledItemDelegate):
    """Draws a line of several columns, the first with a box; a click anywhere ticks it."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Any) -> QSize:
        """High enough to be hit."""
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), max(ROW, hint.height() + 8))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Draw one cell."""
        self.initStyleOption(option, index)
        tokens, box = theme.current(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(box, QColor(tokens.tint))
        box.adjust(_INSET, 0, -_INSET, 0)
        state = index.data(_STATE)
        if state is not None:
            mark = QRectF(box.x(), box.center().y() - _MARK / 2, _MARK, _MARK)
            paint_tick(painter, mark, tokens, on=Qt.CheckState(state) == Qt.CheckState.Checked)
            box.setLeft(mark.right() + _GAP)
        painter.setFont(option.font)
        ink = tokens.tint_ink if chosen else tokens.ink if index.column() == 0 else tokens.ink2
        painter.setPen(QColor(ink))
        words = option.fontMetrics.elidedText(
            option.text, Qt.TextElideMode.ElideRight, round(box.width())
        )
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()

    def editorEvent(
        self,
        event: QEvent,
        model: QAbstractItemModel,
        _option: QStyleOptionViewItem,
        index: Any,
    ) -> bool:
        """Tick the line by a click or with the space bar, whichever column it is in."""
        line = index.siblingAtColumn(0)
        state = line.data(_STATE)
        if state is None or not _asks(event):
            return False
        on = Qt.CheckState(state) == Qt.CheckState.Checked
        return model.setData(line, Qt.CheckState.Unchecked if on else Qt.CheckState.Checked, _STATE)


def _asks(event: QEvent) -> bool:
    if isinstance(event, QMouseEvent):
        is_left = event.button() == Qt.MouseButton.LeftButton
        return is_left and event.type() == QEvent.Type.MouseButtonRelease
    if not isinstance(event, QKeyEvent) or event.type() != QEvent.Type.KeyPress:
        return False
    return event.key() in (Qt.Key.Key_Space, Qt.Key.Key_Select)
