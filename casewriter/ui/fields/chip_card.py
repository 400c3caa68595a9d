"""The card that a chip in the text opens: what it stands for, and what can be done with it."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.texts import Text

WIDTH = 440
MARGIN = 14


class ChipCard(QFrame):
    """Words and a row of buttons, in a pop-up that Esc closes."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.buttons: list[Button] = []
        self.down = QVBoxLayout(self)
        self.down.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        self.down.setSpacing(8)
        self._row = QHBoxLayout()
        self._row.setSpacing(8)
        self._row.addStretch(1)
        self.down.addLayout(self._row)

    def say(self, title: str, about: str) -> None:
        """Name what the chip stands for."""
        heading, words = Text("emphasis"), Text("help", "ink2")
        heading.setText(title)
        words.setText(about)
        words.setVisible(bool(about))
        self.down.insertWidget(0, heading)
        self.down.insertWidget(1, words)
        self.setAccessibleName(title)
        self.setAccessibleDescription(about)

    def offer(self, words: str, icon: str, do: Callable[[], object]) -> Button:
        """Put a button at the end of the row; the card closes before it does its work."""
        button = Button("plain", icon, "small")
        button.setText(words)
        button.clicked.connect(self.close)
        button.clicked.connect(lambda _checked=False: do())
        self._row.insertWidget(len(self.buttons), button)
        self.buttons.append(button)
        return button

    def open_below(self, widget: QWidget, place: QRect) -> None:
        """Open below a place of a widget, inside its screen, the first field at hand."""
        wide = max(WIDTH, self.sizeHint().width())
        self.setFixedWidth(wide)
        high = max(self.down.heightForWidth(wide), self.down.minimumSize().height())
        self.resize(wide, high)
        corner = widget.mapToGlobal(place.bottomLeft() + QPoint(0, 6))
        screen = widget.screen().availableGeometry()
        left = max(screen.left(), min(corner.x(), screen.right() - wide))
        fits = corner.y() + high <= screen.bottom()
        above = widget.mapToGlobal(place.topLeft()).y() - high - 4
        self.move(left, corner.y() if fits else max(screen.top(), above))
        self.show()
        self.take_focus()

    def take_focus(self) -> None:
        """Put the keyboard where the card begins."""
        if self.buttons:
            self.buttons[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: pop-ups are told apart by their edge."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.edge, 0)
        painter.end()
