"""The strip above Start, Library and Settings: the ways between them, and the search."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.ui.actions import Actions
from casewriter.ui.tokens import HEADER
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Entry
from casewriter.ui.widgets.grounds import Ground

WAYS = (("start", "house"), ("library", "books"), ("settings", "gear"))


class SearchField(Entry):
    """The search field; Escape empties it."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Empty the field with Escape."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self.clear()
        else:
            super().keyPressEvent(event)


class Header(Ground):
    """Ways as buttons, the search field, and on the library page what begins a case.

    Attributes:
        searched: the search field holds another text.
    """

    searched = Signal(str)

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("bottom",), parent)
        self._actions = actions
        self._ways = {name: Button("nav", icon) for name, icon in WAYS}
        keys = actions["find_case"].shortcut().toString(QKeySequence.SequenceFormat.NativeText)
        self.search = SearchField("magnifying-glass", keys.replace("+", " "))
        self._open = Button("plain", "folder-open")
        self._new = Button("plain", "note-pencil")
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 16, 9)
        row.setSpacing(6)
        for name, button in self._ways.items():
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        row.addStretch(1)
        self.search.setMinimumWidth(112)
        self.search.setMaximumWidth(330)
        row.addWidget(self.search, 1000)
        for button, name in ((self._open, "open_file"), (self._new, "new_case")):
            button.clicked.connect(actions[name].trigger)
            row.addWidget(button)
        self.setMinimumHeight(HEADER)
        self.search.textChanged.connect(self.searched)
        self._set_texts()

    def show_way(self, name: str) -> None:
        """Mark where one is."""
        for way, button in self._ways.items():
            button.setChecked(way == name)
        for button, command in ((self._open, "open_file"), (self._new, "new_case")):
            button.setVisible(name == "library" and self._actions[command].isVisible())

    def go_to_search(self) -> None:
        """Put the cursor into the search field."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        names = {
            "start": self.tr("Start"),
            "library": self.tr("Library"),
            "settings": self.tr("Settings"),
        }
        for name, button in self._ways.items():
            button.setText(names[name])
            keys = self._actions[name].shortcut()
            button.setToolTip(keys.toString(QKeySequence.SequenceFormat.NativeText))
        self.search.setPlaceholderText(self.tr("Find a case"))
        self.search.setAccessibleName(self.tr("Find a case"))
        self._open.setText(self.tr("Open files…"))
        self._new.setText(self.tr("New"))
