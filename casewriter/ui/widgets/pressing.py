"""Enter presses the button that has the keyboard, as Space does.

Qt lets Enter press buttons of dialogs alone; whoever moves through a page by Tab expects it
everywhere.
"""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QCheckBox,
    QPushButton,
    QToolButton,
    QWidget,
)
from shiboken6 import Shiboken

ENTER = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class EnterPresses(QObject):
    """Listens to the button with the focus. One is enough for an application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._listened: QAbstractButton | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Press the button; a key that is held down presses once."""
        if (
            event.type() != QEvent.Type.KeyPress
            or not isinstance(event, QKeyEvent)
            or not isinstance(watched, QAbstractButton)
            or event.key() not in ENTER
        ):
            return False
        if not event.isAutoRepeat():
            if isinstance(watched, QToolButton) and watched.menu() is not None:
                watched.showMenu()
            else:
                watched.click()
        return True

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._listened is not None and Shiboken.isValid(self._listened):
            self._listened.removeEventFilter(self)
        self._listened = None
        # A tick is set by Space alone, and buttons of a dialog know Enter already.
        if not isinstance(new, QAbstractButton) or isinstance(new, QCheckBox):
            return
        if isinstance(new, QPushButton) and new.autoDefault():
            return
        self._listened = new
        new.installEventFilter(self)
