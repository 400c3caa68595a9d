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
    """A vertical scroll bar without arrows.

    Args:
        ground: name of the token it lies on.
    """

    def __init__(self, ground: str = "desk", parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._ground = ground

    def sizeHint(self) -> QSize:
        """As wide as a pointer can hit."""
        return QSize(WIDTH, super().sizeHint().height())

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
        middle = (self.width() - _THUMB) / 2
        high = max(thumb.height(), _LEAST)
        top = min(thumb.top(), self.height() - high)
        box = QRectF(middle, top, _THUMB, high)
        rounded(painter, box, tokens.edge if lively else tokens.line, None, _THUMB / 2)
        painter.end()
