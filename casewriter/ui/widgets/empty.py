"""An empty place: what belongs here, and how to begin."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text


class Empty(QWidget):
    """A dashed frame where content will be, with one sentence and at most one thing to do."""

    def __init__(
        self,
        button: Button | None = None,
        parent: QWidget | None = None,
        *,
        narrow: bool = False,
    ) -> None:
        super().__init__(parent)
        self._text = Text("small" if narrow else "help", "ink2")
        row = QHBoxLayout(self)
        sides = (10, 10, 10, 10) if narrow else (24, 20, 24, 20)
        row.setContentsMargins(*sides)
        row.setSpacing(16)
        row.addWidget(self._text, 1)
        if button is not None:
            row.addWidget(button)

    def set_words(self, words: str) -> None:
        """Say what belongs here."""
        self._text.setText(words)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        pen = QPen(QColor(theme.current(self).edge), 1)
        pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        rect = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(rect, RADIUS_BUTTON, RADIUS_BUTTON)
        painter.end()
