"""Every command stands once in the table, and is shown only while somebody serves it."""

from collections import Counter

import pytest
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMainWindow

from casewriter import __version__
from casewriter.ui.about import About
from casewriter.ui.actions import Actions
from casewriter.ui.commands import COMMANDS, MENUS

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    qtbot.addWidget(window)
    return window


def test_no_two_commands_share_a_name_or_a_key():
    assert [name for name, times in Counter(c.id for c in COMMANDS).items() if times > 1] == []
    keys = Counter(QKeySequence(c.shortcut).toString() for c in COMMANDS if c.shortcut)
    assert [key for key, times in keys.items() if times > 1] == []
    assert all(QKeySequence(c.shortcut).toString() for c in COMMANDS if c.shortcut)


def test_the_editor_s_keys_are_not_the_window_s():
    from casewriter.ui.prose.actions import KEYS

    ours = {QKeySequence(c.shortcut).toString() for c in COMMANDS if c.shortcut}
    theirs = {QKeySequence(key).toString() for keys in KEYS.values() for key in keys}
    assert ours & theirs == set()


def test_every_command_stands_in_a_menu():
    assert {command.menu for command in COMMANDS} == {name for name, _ in MENUS}


def test_a_command_does_what_it_is_served_for(window):
    actions = Actions(window)
    done = []
    actions.serve("undo", lambda: done.append("undo"))
    actions["undo"].trigger()
    actions["redo"].trigger()
    assert done == ["undo"]


def test_only_menus_that_hold_something_are_shown(window):
    actions = Actions(window)
    actions.fill(window.menuBar())
    shown = lambda: [a.text() for a in window.menuBar().actions() if a.isVisible()]  # noqa: E731
    assert shown() == []
    actions.serve("about", lambda: None)
    assert shown() == ["&Help"]
    actions.show("about", shown=False)
    assert shown() == []


def test_undo_names_what_it_takes_back(window):
    actions = Actions(window)
    actions.serve("undo", lambda: None)
    actions.serve("redo", lambda: None)
    actions.show_steps("write", "")
    assert actions["undo"].text() == "Undo typing"
    assert actions["undo"].isEnabled()
    assert actions["redo"].text() == "Redo"
    assert not actions["redo"].isEnabled()


def test_about_names_version_and_licence(qtbot, desk):  # noqa: ARG001  # the theme
    about = About()
    qtbot.addWidget(about)
    assert __version__ in about.text()
    assert "MIT" in about.informativeText()
