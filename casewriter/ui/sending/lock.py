"""The choice to lock a package with a passphrase."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.ui.fields.options import Tick
from casewriter.ui.widgets.entries import Entry, Labelled


class LockFields(QWidget):
    """A choice, and below it the passphrase: written in the open, because a slip would lose all."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.tick = Tick()
        self.entry = Entry()
        self._labelled = Labelled(self.entry)
        self._labelled.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        down.addWidget(self.tick)
        down.addWidget(self._labelled)
        self.tick.toggled.connect(self._chosen)

    @property
    def passphrase(self) -> str:
        """What the package is locked with; an empty text where it is not to be locked."""
        return self.entry.text() if self.tick.isChecked() else ""

    def is_complete(self) -> bool:
        """Whether there is a passphrase where one is wanted; else the keyboard goes there."""
        if self.tick.isChecked() and not self.entry.text().strip():
            self.entry.setFocus()
            return False
        return True

    def set_texts(self) -> None:
        """Set all words again."""
        self.tick.setText(self.tr("Lock it with a passphrase"))
        self._labelled.set_words(
            self.tr("Passphrase"),
            self.tr(
                "Nobody can open the file without it, not even you, and nobody can find it out. "
                "Tell it to the receiver another way than the file goes: by telephone, perhaps."
            ),
        )

    def _chosen(self, on: bool) -> None:
        self._labelled.setVisible(on)
        if on:
            self.entry.setFocus()
