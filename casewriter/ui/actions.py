"""The commands as actions of a window, and the menus that are made of them.

A command exists for the person only while somebody serves it: what nobody serves is not shown, and
neither is a menu that would be empty.
"""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from casewriter.ui.commands import COMMANDS, MENUS
from casewriter.ui.icons import icon
from casewriter.ui.phrases import edit_name


class Actions(QObject):
    """The commands as actions of one window."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._actions: dict[str, QAction] = {}
        self._menus: list[tuple[str, QMenu]] = []
        self._steps = ("", "")
        self._served: set[str] = set()
        for command in COMMANDS:
            action = QAction(self)
            action.setObjectName(command.id)
            action.setVisible(False)
            if command.shortcut:
                keys = filter(None, (command.shortcut, command.also))
                action.setShortcuts([QKeySequence(key) for key in keys])
            if command.icon:
                action.setIcon(icon(command.icon))
            if command.id == "quit":
                action.setMenuRole(QAction.MenuRole.QuitRole)
            if command.id == "about":
                action.setMenuRole(QAction.MenuRole.AboutRole)
            self._actions[command.id] = action
        self.set_texts()

    def __getitem__(self, name: str) -> QAction:
        """The action of a command."""
        return self._actions[name]

    def all(self) -> tuple[QAction, ...]:
        """Every action, in the order of the table."""
        return tuple(self._actions.values())

    def serve(self, name: str, act: Callable[[], object]) -> QAction:
        """Let a command do something from now on, and show it."""
        action = self._actions[name]
        # Qt passes whether the action is checked; a command asks nothing.
        action.triggered.connect(lambda _checked=False: act())
        self._served.add(name)
        self.show(name)
        return action

    def serves(self, name: str) -> bool:
        """Whether a command does something on some page."""
        return name in self._served

    def show(self, *names: str, shown: bool = True) -> None:
        """Show or hide commands that are served, as the page that is open needs them."""
        for name in names:
            self._actions[name].setVisible(shown)
            self._actions[name].setEnabled(shown)
        self._tidy()

    def show_steps(self, undo: str, redo: str) -> None:
        """Name what Undo and Redo would do (`Edit.action`); empty where there is nothing."""
        before, self._steps = self._steps, (undo, redo)
        self._actions["undo"].setEnabled(bool(undo))
        self._actions["redo"].setEnabled(bool(redo))
        if before != self._steps:
            self.set_texts()

    def fill(self, bar: QMenuBar) -> None:
        """Make the menus."""
        for name, _ in MENUS:
            menu = bar.addMenu("")
            part = 0
            for command in COMMANDS:
                if command.menu != name:
                    continue
                if command.part != part:
                    menu.addSeparator()
                    part = command.part
                menu.addAction(self._actions[command.id])
            self._menus.append((name, menu))
        self.set_texts()
        self._tidy()

    def set_texts(self) -> None:
        """Say everything in the language of the moment."""
        for command in COMMANDS:
            text = QCoreApplication.translate("Commands", command.text)
            self._actions[command.id].setText(text)
        undo, redo = self._steps
        if undo:
            words = QCoreApplication.translate("Commands", "Undo {step}")
            self._actions["undo"].setText(words.format(step=edit_name(undo)))
        if redo:
            words = QCoreApplication.translate("Commands", "Redo {step}")
            self._actions["redo"].setText(words.format(step=edit_name(redo)))
        titles = dict(MENUS)
        for name, menu in self._menus:
            menu.setTitle(QCoreApplication.translate("Menus", titles[name]))

    def _tidy(self) -> None:
        for name, menu in self._menus:
            own = [command.id for command in COMMANDS if command.menu == name]
            shown = any(self._actions[command].isVisible() for command in own)
            menu.menuAction().setVisible(shown)
