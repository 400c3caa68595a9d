"""The list of sources that the @ sign opens in the middle of a sentence."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QWidget

from casewriter.ui.fields.picker import Picker


class AtSign(Picker):
    """Goes as lightly as it came: what is typed on after the sign stays a text.

    A blank behind the sign, Esc, or a click elsewhere leave the letters in the text. Backspace
    takes the sign back.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, several=False, may_add=True)
        self.search.textEdited.connect(self._typed)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Backspace before anything was typed takes the sign away."""
        if (
            event.type() == QEvent.Type.KeyPress
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_Backspace
            and not self.search.text()
        ):
            self._is_settled = True
            self.hide()
            return True
        return super().eventFilter(watched, event)

    def _typed(self, text: str) -> None:
        if text.startswith(" "):
            self.hide()
