"""A card of the review beside the answers, that is chosen by a click or a key."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.group import Group

OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ReviewCard(Group):
    """Draws itself, open or not, and tells when it is chosen.

    Attributes:
        wanted: it was chosen: its name.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    @property
    def name(self) -> str:
        """The id of what it shows."""
        raise NotImplementedError

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose it."""
        self.wanted.emit(self.name)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose it."""
        if event.key() in OPENS:
            self.wanted.emit(self.name)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card; the one that is looked at has the edge of what is in focus."""
        tokens = theme.current(self)
        painter = QPainter(self)
        lit = self._open or self.hasFocus()
        edge, wide = (tokens.accent, tokens.focus_width) if lit else (tokens.line, 1)
        rounded(painter, QRectF(self.rect()), tokens.raised, edge, RADIUS_BUTTON, wide)
        painter.end()
