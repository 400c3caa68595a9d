"""One's own key, as digits that are read out over the telephone."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text


class OwnKey(QWidget):
    """Shows the digits when they are asked for: a keyring may ask a person first.

    Attributes:
        wanted: the digits are asked for.
    """

    wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = Text("emphasis")
        self._help = Text("small", "ink2")
        self.digits = Text("emphasis", wraps=False)
        self.digits.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.show_key = Button("plain", "eye")
        self.copy = Button("plain", "copy")
        row = QHBoxLayout()
        row.setSpacing(12)
        for part in (self.show_key, self.digits, self.copy):
            row.addWidget(part)
        row.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(5)
        down.addWidget(self._name)
        down.addLayout(row)
        down.addWidget(self._help)
        self.digits.hide()
        self.copy.hide()
        self._set_texts()
        self.show_key.clicked.connect(self.wanted)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self.digits.text()))

    def show_digits(self, digits: str) -> None:
        """Show the digits of one's key."""
        self.digits.setText(digits)
        self.digits.show()
        self.copy.show()
        self.show_key.hide()
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._name.setText(self.tr("Your key"))
        self._help.setText(
            self.tr(
                "What you send is signed with it. Read these digits out over the telephone to "
                "whoever wants to be sure that a package is yours."
            )
        )
        self.show_key.setText(self.tr("Show the digits of my key"))
        self.copy.setText(self.tr("Copy"))
        self.copy.setAccessibleName(self.tr("Copy the digits of my key"))
        said = self.tr("Digits of your key: {digits}")
        self.digits.setAccessibleName(said.format(digits=self.digits.text()))
        for button in (self.show_key, self.copy):
            button.updateGeometry()
