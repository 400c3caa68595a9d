"""The foot of a page that is gone through: back, how far one has come, on."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text


class Track(QWidget):
    """How far one has come."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._done = 0.0
        self.setFixedHeight(4)

    def show_done(self, done: float) -> None:
        """Show a part of the way, from 0 to 1."""
        self._done = done
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the way and what is behind."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.line))
        behind = QRectF(self.rect())
        behind.setWidth(behind.width() * self._done)
        painter.fillRect(behind, QColor(tokens.accent))
        painter.end()


class WayFoot(Ground):
    """Two buttons, and between them the way.

    Attributes:
        previous: leads back.
        next: leads on; the one solid button of its page.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("top",), parent)
        self.previous = Button("quiet", "arrow-left")
        self.next = Button("primary")
        self.next.show_trailing("arrow-right")
        self._where = Text("small", "ink2", wraps=False)
        self._track = Track()
        across = QHBoxLayout(self)
        across.setContentsMargins(16, 10, 16, 10)
        across.setSpacing(16)
        across.addWidget(self.previous)
        middle = QVBoxLayout()
        middle.setSpacing(5)
        middle.addStretch(1)
        middle.addWidget(self._where, 0, Qt.AlignmentFlag.AlignHCenter)
        middle.addWidget(self._track)
        middle.addStretch(1)
        across.addLayout(middle, 1)
        across.addWidget(self.next)

    def show_way(self, words: str, done: int, count: int) -> None:
        """Say where one is; at the beginning there is no way back."""
        self._where.setText(words)
        self._track.show_done(done / max(count, 1))
        self.previous.setEnabled(done > 0)


def lay_beside_rail(
    page: QWidget, header: QWidget, rail: QWidget, face: QWidget, foot: WayFoot
) -> None:
    """Lay out a page that is gone through: header, below it the rail, beside it face and foot."""
    right = QVBoxLayout()
    right.setSpacing(0)
    right.addWidget(face, 1)
    right.addWidget(foot)
    sides = QHBoxLayout()
    sides.setSpacing(0)
    sides.addWidget(rail)
    sides.addLayout(right, 1)
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    column.addWidget(header)
    column.addLayout(sides, 1)
