"""What one does with a case: write it, review it, or look back. A switch in its header."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from casewriter.ui.widgets.segments import Segments

MODES = ("write", "review", "history")


class Modes(Segments):
    """The switch of the page of one mode; it goes on showing that mode.

    Attributes:
        left: another mode is wanted: one of `MODES`.
    """

    left = Signal(str)

    def __init__(self, mode: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._mode = mode
        for key in MODES:
            self.offer(key)
        self.choose(mode)
        self.chosen.connect(self._leave)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _leave(self, key: str) -> None:
        self.choose(self._mode)
        if key != self._mode:
            self.left.emit(key)

    def _set_texts(self) -> None:
        self.name((self.tr("Write"), self.tr("Review"), self.tr("History")))
        self.setAccessibleName(self.tr("What you do with the case study"))
