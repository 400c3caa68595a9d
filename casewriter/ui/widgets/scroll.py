"""A quiet scroll bar: a thumb on the ground of its page, nothing else."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollBar, QStyle, QStyleOptionSlider, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.buttons import rounded

WIDTH = 14
"""Pixels of the page that the bar takes."""
_THUMB = 6
_LEAST = 32


class ScrollBar(QScrollBar):
    """A scroll bar without arrows.

    Args:
        ground: name of the token it lies on.
        along: which way it scrolls.
    """

    def __init__(
        self,
        ground: str = "desk",
        parent: QWidget | None = None,
        *,
        along: Qt.Orientation = Qt.Orientation.Vertical,
    ) -> None:
        super().__init__(along, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ground = ground

    def sizeHint(self) -> QSize:
        """As wide as a pointer can hit."""
        hint = super().sizeHint()
        if self.orientation() == Qt.Orientation.Horizontal:
            return QSize(hint.width(), WIDTH)
        return QSize(WIDTH, hint.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the thumb where Qt lets it be dragged."""
        tokens = theme.current(self)
        option = QStyleOptionSlider()
        self.initStyleOption(option)
        thumb = self.style().subControlRect(
            QStyle.ComplexControl.CC_ScrollBar, option, QStyle.SubControl.SC_ScrollBarSlider, self
        )
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(tokens, self._ground)))
        if self.maximum() == self.minimum():
            painter.end()
            return
        lively = self.underMouse() or self.isSliderDown() or tokens.scheme == "contrast"
        if self.orientation() == Qt.Orientation.Horizontal:
            long = max(thumb.width(), _LEAST)
            at = min(thumb.left(), self.width() - long)
            box = QRectF(at, (self.height() - _THUMB) / 2, long, _THUMB)
        else:
            long = max(thumb.height(), _LEAST)
            at = min(thumb.top(), self.height() - long)
            box = QRectF((self.width() - _THUMB) / 2, at, _THUMB, long)
        rounded(painter, box, tokens.edge if lively else tokens.line, None, _THUMB / 2)
        painter.end()
