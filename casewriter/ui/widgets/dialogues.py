"""What dialogues have at their foot, and the paper that longer fields of theirs lie on."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractScrollArea, QDialogButtonBox, QFrame, QVBoxLayout, QWidget

from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import clear_ground, paint_paper

_EDGE = 5


class Answers(QDialogButtonBox):
    """What a dialogue can be answered with, in the order that the computer is used to.

    Attributes:
        act: does it; solid.
        leave: does nothing.
    """

    def __init__(self, act: str, leave: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.act, self.leave = Button("primary"), Button("plain")
        for button, words, role in (
            (self.act, act, QDialogButtonBox.ButtonRole.AcceptRole),
            (self.leave, leave, QDialogButtonBox.ButtonRole.RejectRole),
        ):
            button.setText(words)
            self.addButton(button, role)


class Papered(QWidget):
    """A field that scrolls, on paper with the edge of every other field."""

    def __init__(self, field: QAbstractScrollArea, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._field = field
        field.setFrameShape(QFrame.Shape.NoFrame)
        clear_ground(field)
        inside = QVBoxLayout(self)
        inside.setContentsMargins(_EDGE, _EDGE, _EDGE, _EDGE)
        inside.addWidget(field)
        self.setFocusProxy(field)
        field.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Draw the edge anew when the field gets the keyboard or loses it."""
        if event.type() in {QEvent.Type.FocusIn, QEvent.Type.FocusOut}:
            self.update()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper."""
        painter = QPainter(self)
        paint_paper(painter, self, focused=self._field.hasFocus())
        painter.end()
