"""The list that goes anywhere, and the page that lists every key."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMainWindow

from casewriter.ui.actions import Actions
from casewriter.ui.commands import COMMANDS
from casewriter.ui.jump.entries import Entry, commands, matching
from casewriter.ui.jump.keys_page import KeysPage
from casewriter.ui.jump.palette import Palette
from casewriter.ui.jump.places import places
from tests.builders import a_case, load

pytestmark = pytest.mark.usefixtures("desk")


@pytest.fixture
def window(qtbot):
    window = QMainWindow()
    window.resize(900, 600)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    return window


@pytest.fixture
def gone():
    return []


@pytest.fixture
def entries(gone):
    return places(load("one-stop-shop"), a_case(), "en", "en", gone.append)


def titles(entries, typed):
    return [entry.title for entry in matching(entries, typed, 60)]


def test_a_section_comes_before_its_questions(entries):
    assert titles(entries, "key facts")[0] == "Key facts"


@pytest.mark.parametrize("typed", ["краткое изложение", "қысқаша", "executive"])
def test_a_section_is_found_by_its_name_in_any_language(entries, typed):
    assert "Executive summary" in titles(entries, typed)


def test_a_command_is_found_by_its_name_in_any_language(window):
    actions = Actions(window)
    actions.serve("settings", lambda: None)
    found = commands(actions, "Command")
    assert [entry.title for entry in found] == ["Settings"]
    assert titles(found, "настройки") == ["Settings"]


def test_keys_alone_go_where_they_should(qtbot, window, entries, gone):
    palette = Palette(window)
    palette.open_with(entries)
    qtbot.waitUntil(palette.isVisible)
    QTest.keyClicks(palette.search, "key fac")
    assert palette.titles[0] == "Key facts"
    QTest.keyClick(palette.search, Qt.Key.Key_Down)
    QTest.keyClick(palette.search, Qt.Key.Key_Up)
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert [path.section for path in gone] == ["facts"]
    assert not palette.isVisible()


def test_nothing_happens_where_nothing_fits(qtbot, window, entries, gone):
    palette = Palette(window)
    palette.open_with(entries)
    qtbot.waitUntil(palette.isVisible)
    QTest.keyClicks(palette.search, "zzzz")
    QTest.keyClick(palette.search, Qt.Key.Key_Return)
    assert gone == []
    assert palette.isVisible()
    palette.hide()


def test_the_list_is_read_aloud_with_what_each_thing_is(window):
    palette = Palette(window)
    palette.open_with((Entry("History", "Command", lambda: None, key="F9"),))
    item = palette.list.item(0)
    assert item.data(Qt.ItemDataRole.AccessibleTextRole) == "History, Command, F9"
    palette.hide()


def test_every_key_that_does_something_is_listed(qtbot, window):
    actions = Actions(window)
    for command in COMMANDS:
        actions.serve(command.id, lambda: None)
    page = KeysPage(actions)
    qtbot.addWidget(page)
    listed = {name for _, lines in page.groups() for name, _ in lines}
    assert {command.text for command in COMMANDS if command.shortcut} <= listed


def test_keys_that_do_nothing_are_not_listed(qtbot, window):
    page = KeysPage(Actions(window))
    qtbot.addWidget(page)
    assert "Quit" not in {name for _, lines in page.groups() for name, _ in lines}
