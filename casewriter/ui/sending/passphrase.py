"""The question for the passphrase of a package."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from casewriter.ui.widgets.dialogues import Answers
from casewriter.ui.widgets.entries import Entry, Labelled
from casewriter.ui.widgets.texts import Text

WIDE = 460


class PassphraseDialog(QDialog):
    """Asks for a passphrase, and says when it was another one.

    Attributes:
        tried: a passphrase was written.
    """

    tried = Signal(str)

    def __init__(self, file: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(WIDE)
        self._file = file
        self._number, self._all = 1, 1
        self._busy = False
        self._words = Text("interface")
        self.passphrase = Entry()
        self.passphrase.setEchoMode(QLineEdit.EchoMode.Password)
        self._labelled = Labelled(self.passphrase, helped=False)
        self.state = Text("small", "ink2")
        self.answers = Answers("", "")
        self.unlock, self.cancel = self.answers.act, self.answers.leave
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(self._words)
        down.addWidget(self._labelled)
        down.addWidget(self.state)
        down.addWidget(self.answers)
        self.passphrase.textChanged.connect(self._judge)
        self.answers.accepted.connect(self._try)
        self.answers.rejected.connect(self.reject)
        self.set_texts()
        self._judge()
        self.passphrase.setFocus()

    def refuse(self, number: int, of: int) -> None:
        """Say that it was another passphrase, and which attempt of how many is the next."""
        self._number, self._all, self._busy = number, of, False
        self.passphrase.selectAll()
        self.set_texts()
        self._judge()
        self.passphrase.setFocus()

    def set_texts(self) -> None:
        """Set all words again."""
        self.setWindowTitle(self.tr("A locked package"))
        self._words.setText(
            self.tr("{file} opens with the passphrase that its sender told you.").format(
                file=self._file
            )
        )
        self._labelled.set_words(self.tr("Passphrase"))
        self.unlock.setText(self.tr("Unlock"))
        self.cancel.setText(self.tr("Cancel"))
        said = self.tr("Nothing of it is taken in before it is open.")
        if self._busy:
            said = self.tr("Unlocking…")
        elif self._number > 1:
            said = self.tr(
                "That was another passphrase: capitals and spaces count. This is attempt {number} "
                "of {all}."
            ).format(number=self._number, all=self._all)
        self.state.setText(said)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _judge(self) -> None:
        self.unlock.setEnabled(bool(self.passphrase.text()) and not self._busy)
        self.passphrase.setReadOnly(self._busy)

    def _try(self) -> None:
        self._busy = True
        self.set_texts()
        self._judge()
        self.tried.emit(self.passphrase.text())
