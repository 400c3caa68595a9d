"""The message that goes with a package: shown ready, to be changed and copied."""

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.dialogues import Papered
from casewriter.ui.widgets.texts import Text

HEIGHT = 210


class MessageView(QWidget):
    """Subject and text; what somebody wrote in it stays until it is composed anew."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._label = Text("emphasis")
        self.subject = Text("interface")
        self.words = QPlainTextEdit()
        self.words.setMinimumHeight(HEIGHT)
        self.words.setTabChangesFocus(True)
        self.copy = Button("plain", "copy", "small")
        self._composed = ""
        row = QHBoxLayout()
        row.addWidget(self.subject, 1)
        row.addWidget(self.copy)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addWidget(self._label)
        column.addLayout(row)
        column.addWidget(Papered(self.words))
        self.set_texts()

    def show_message(self, subject: str, text: str) -> None:
        """Show a composed message."""
        self.subject.setText(subject)
        if text != self._composed:
            self._composed = text
            self.words.setPlainText(text)

    def text(self) -> str:
        """The message as it stands."""
        return self.words.toPlainText()

    def set_texts(self) -> None:
        """Set all words again."""
        self.copy.setText(self.tr("Copy"))
        self._label.setText(self.tr("Message"))
        self.words.setAccessibleName(self.tr("Message"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)
