"""Every key of the window, by what it is for."""

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QGridLayout, QWidget

from casewriter.ui.actions import Actions
from casewriter.ui.commands import COMMANDS, MENUS
from casewriter.ui.prose.actions import KEYS as PROSE_KEYS
from casewriter.ui.prose.actions import words as prose_words
from casewriter.ui.widgets.grounds import Column, Rule
from casewriter.ui.widgets.texts import Text

WIDTH = 860
FOLDS_BELOW = 760


class KeysPage(Column):
    """A list to look things up in: what can be done, and by which key."""

    def __init__(self, actions: Actions, parent: QWidget | None = None) -> None:
        super().__init__(WIDTH, parent=parent)
        self._actions = actions
        self._title, self._about = Text("page_title"), Text("help", "ink2")
        self._groups: list[tuple[Text, list[tuple[Text, Text]]]] = []
        self.content.addWidget(self._title)
        self.content.addSpacing(4)
        self.content.addWidget(self._about)
        for _, lines in self.groups():
            self._add_group(len(lines))
        self.content.addStretch(1)
        self._set_texts()

    def groups(self) -> tuple[tuple[str, tuple[tuple[str, str], ...]], ...]:
        """Headings, and below each what a key does and the key, in the language of the moment."""
        found = []
        for menu, title in MENUS:
            lines = tuple(
                (QCoreApplication.translate("Commands", command.text), _native(command.shortcut))
                for command in COMMANDS
                if command.menu == menu and command.shortcut and self._actions.serves(command.id)
            )
            if lines:
                name = QCoreApplication.translate("Menus", title).replace("&", "")
                found.append((name, lines))
        names = prose_words()
        writing = tuple((names[name], _native(keys[0])) for name, keys in PROSE_KEYS.items())
        return (*found, (self.tr("Writing"), writing), (self.tr("Everywhere"), self._common()))

    def _common(self) -> tuple[tuple[str, str], ...]:
        tab, arrows = _native("Tab"), "↑ ↓"
        return (
            (self.tr("To the next field, and back"), f"{tab}, {_native('Shift+Tab')}"),
            (self.tr("Through a list, a table or choices"), arrows),
            (self.tr("Open or choose"), _native("Return")),
            (self.tr("Tick or untick"), _native("Space")),
            (self.tr("Close what has opened; leave the focus view"), _native("Esc")),
            (self.tr("Throw away what is chosen in a list"), _native("Delete")),
            (self.tr("Next and previous change, while looking back"), "J, K"),
            (self.tr("Deeper and higher in a list of a text"), f"{tab}, {_native('Shift+Tab')}"),
            (self.tr("The menu of what has the keyboard"), _native("Shift+F10")),
            (self.tr("The menus of the window"), _native("F10")),
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _add_group(self, count: int) -> None:
        heading, lines = Text("question"), []
        self.content.addSpacing(20)
        self.content.addWidget(heading)
        self.content.addSpacing(6)
        self.content.addWidget(Rule())
        grid = QGridLayout()
        grid.setContentsMargins(0, 6, 0, 0)
        grid.setHorizontalSpacing(24)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for row in range(count):
            name, key = Text(), Text("emphasis", wraps=False)
            grid.addWidget(name, row, 0)
            grid.addWidget(key, row, 1, Qt.AlignmentFlag.AlignLeft)
            lines.append((name, key))
        grid.setColumnMinimumWidth(1, 190)
        self.content.addLayout(grid)
        self._groups.append((heading, lines))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Keyboard"))
        self._title.setText(self.tr("Keyboard"))
        self.setAccessibleName(self.tr("Keyboard"))
        self._about.setText(
            self.tr(
                "Everything can be done without a mouse. “Go to…” finds any section, question or "
                "command by a part of its name, in every language of the program."
            )
        )
        for (heading, lines), (title, said) in zip(self._groups, self.groups(), strict=True):
            heading.setText(title)
            for (name, key), (words, keys) in zip(lines, said, strict=True):
                name.setText(words)
                key.setText(keys)


def _native(keys: str) -> str:
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
