"""A card of the review beside the answers, that is chosen by a click or a key."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QGroupBox, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded

OPENS = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)


class ReviewCard(QGroupBox):
    """Draws itself, open or not, and tells when it is chosen.

    A group, for screen readers: a plain widget would have no role. Nothing of a group is drawn.

    Attributes:
        wanted: it was chosen: its name.
    """

    wanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setContentsMargins(0, 0, 0, 0)

    @property
    def name(self) -> str:
        """The id of what it shows."""
        raise NotImplementedError

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the room that a group keeps for its frame."""
        QWidget.resizeEvent(self, event)

    def changeEvent(self, event: QEvent) -> None:
        """Leave it out in another font and style as well."""
        super().changeEvent(event)
        self.setContentsMargins(0, 0, 0, 0)

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
