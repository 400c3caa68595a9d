"""Putting rows in order by hand: a handle that is dragged, a line where the row will stand."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.buttons import Button

THICK = 3
KEYS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class DragHandle(Button):
    """What a row is taken by; with the keyboard, arrows move it.

    Attributes:
        dragged: the row is held over a place of the screen.
        dropped: it was let go there.
        given_up: Esc or a click without moving: it stays.
        stepped: an arrow moves it by so many places.
    """

    dragged = Signal(QPoint)
    dropped = Signal(QPoint)
    given_up = Signal()
    stepped = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("quiet", "dots-six-vertical", "small", parent)
        self.setCursor(Qt.CursorShape.OpenHandCursor)
        self._from: QPoint | None = None
        self._drags = False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the row."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._from = event.globalPosition().toPoint()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Carry the row, once the hand has moved far enough to mean it."""
        if self._from is None:
            return
        now = event.globalPosition().toPoint()
        far = (now - self._from).manhattanLength() >= QApplication.startDragDistance()
        if far or self._drags:
            self._drags = True
            self.dragged.emit(now)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the row go."""
        if self._from is None:
            return
        drags = self._drags
        self._let_go()
        if drags:
            self.dropped.emit(event.globalPosition().toPoint())
        else:
            self.given_up.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrows move the row; Esc gives a drag up."""
        key = Qt.Key(event.key())
        if key in KEYS:
            self.stepped.emit(KEYS[key])
        elif key == Qt.Key.Key_Escape and self._from is not None:
            self._let_go()
            self.given_up.emit()
        else:
            super().keyPressEvent(event)

    def _let_go(self) -> None:
        self._from, self._drags = None, False
        self.setCursor(Qt.CursorShape.OpenHandCursor)


class DropLine(QWidget):
    """Where a row will stand; it lies over the rows and takes no clicks."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def show_at(self, y: int) -> None:
        """Show the line at a height of the parent."""
        parent = self.parentWidget()
        assert parent is not None
        self.setGeometry(0, y - THICK // 2, parent.width(), THICK)
        self.raise_()
        self.show()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(theme.current(self).accent))
        painter.end()
