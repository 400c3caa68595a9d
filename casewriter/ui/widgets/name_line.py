"""A line above a list that asks for a name, to keep something under it or not."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Entry
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

LONGEST = 120
"""Letters that a name may have."""


class NameLine(Ground):
    """A line for the name, to keep it or not; who inherits it says the words.

    Attributes:
        named: a name was given.
        closed: nothing more is to be named.
    """

    named = Signal(str)
    closed = Signal()

    def __init__(self, icon: str = "bookmark-simple", parent: QWidget | None = None) -> None:
        super().__init__("rail", ("bottom",), parent)
        self._label = Text("emphasis", wraps=False)
        self.entry = Entry(icon)
        self.entry.setMaxLength(LONGEST)
        self.entry.setMaximumWidth(420)
        self.keep = Button("plain")
        self._cancel = Button("quiet")
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 8, 16, 9)
        row.setSpacing(10)
        row.addWidget(self._label)
        row.addWidget(self.entry, 1)
        row.addWidget(self.keep)
        row.addWidget(self._cancel)
        row.addStretch(1)
        self.entry.returnPressed.connect(self._keep)
        self.keep.clicked.connect(self._keep)
        self._cancel.clicked.connect(self.close_form)
        self._set_texts()
        self.hide()

    def open_form(self) -> None:
        """Ask for a name."""
        self.entry.clear()
        self.show()
        self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def close_form(self) -> None:
        """Ask no longer."""
        if self.isVisible():
            self.hide()
            self.closed.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_form()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _keep(self) -> None:
        name = " ".join(self.entry.text().split())
        if name:
            self.named.emit(name)
            self.close_form()
        else:
            self.entry.setFocus(Qt.FocusReason.OtherFocusReason)

    def words(self) -> tuple[str, str, str, str]:
        """Label, an example, what keeps the name, what does not."""
        raise NotImplementedError

    def _set_texts(self) -> None:
        label, example, keep, cancel = self.words()
        self._label.setText(label)
        self.entry.setAccessibleName(label)
        self.entry.setPlaceholderText(example)
        self.keep.setText(keep)
        self._cancel.setText(cancel)
