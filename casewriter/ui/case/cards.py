"""Frames of the case page that are not paper: notes on the desk, places that are empty yet."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded


class NoteFrame(QWidget):
    """A quiet card on the desk; `above` it, in pixels, the desk shows."""

    def __init__(self, parent: QWidget | None = None, above: int = 0) -> None:
        super().__init__(parent)
        self.above = above

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rect = QRectF(self.rect()).adjusted(0, self.above, 0, 0)
        rounded(painter, rect, tokens.raised, tokens.line, RADIUS_BUTTON)
        painter.end()


class EmptyFrame(QWidget):
    """A dashed frame where something will be."""

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the dashes."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.edge), 1, Qt.PenStyle.DashLine))
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS_BUTTON, RADIUS_BUTTON)
        painter.end()
