"""A list of references, pasted as text."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog, QPlainTextEdit, QVBoxLayout, QWidget

from casewriter.ui.widgets.dialogues import Answers, Papered
from casewriter.ui.widgets.texts import Text


class PasteDialog(QDialog):
    """Takes a text with one reference to a line, or what a reference manager copies.

    Attributes:
        taken: the writer wants cards made of this text.
    """

    taken = Signal(str)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Paste a list of references"))
        help_words = Text("help", "ink2")
        help_words.setText(
            self.tr(
                "One reference to a line, or parted by blank lines. Years, addresses and DOIs are "
                "filled in; the text stays as a note until you have completed the card. "
                "RIS, BibTeX and CSL-JSON are read whole."
            )
        )
        self.text = QPlainTextEdit()
        self.text.setAccessibleName(self.tr("References"))
        self.text.setTabChangesFocus(True)
        self.text.setPlainText(QGuiApplication.clipboard().text())
        self.text.selectAll()
        self.answers = Answers(self.tr("Make cards"), self.tr("Cancel"))
        self.add = self.answers.act
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(help_words)
        down.addWidget(Papered(self.text), 1)
        down.addWidget(self.answers)
        self.text.textChanged.connect(self._judge)
        self.answers.accepted.connect(self._take)
        self.answers.rejected.connect(self.reject)
        self._judge()

    def sizeHint(self) -> QSize:
        """Room for a dozen lines."""
        return QSize(640, 420)

    def _judge(self) -> None:
        self.add.setEnabled(bool(self.text.toPlainText().strip()))

    def _take(self) -> None:
        text = self.text.toPlainText()
        self.accept()
        self.taken.emit(text)
