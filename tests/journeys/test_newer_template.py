"""A newer version of the template: told, looked at, taken, taken back."""

import shutil

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt

from casewriter.app.core import build
from casewriter.app.desktop import Desktop
from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.exchange.template_shelf import TemplateShelf
from casewriter.prose.nodes import plain
from casewriter.ui.migration.page import MigrationPage
from casewriter.ui.widgets.buttons import Button
from tests.builders import TEMPLATES, a_case

MOVE = '\n[[move]]\nversion = 2\nbefore = "conclusion.text"\nafter = "next.text"\n'


@pytest.fixture
def newer(tmp_path):
    """Templates of which one has a second version; what it moved is not asked there any more."""
    folder = tmp_path / "templates"
    shutil.copytree(TEMPLATES, folder)
    own = folder / "one-stop-shop"
    for name in ("one-stop-shop", "common"):
        shutil.copytree(TEMPLATES / name, own / "older" / "1" / name)
    file = own / "template.toml"
    text = file.read_text("utf-8").replace("version = 1", "version = 2", 1)
    file.write_text(text + MOVE, "utf-8")
    return TemplateShelf(folder)


@pytest.fixture
def at_hand(seat, newer, tmp_path):
    """A case of the first version lies open in a window that knows the second."""
    core = replace(build(), templates=newer)
    seat.desktop = Desktop(seat.qapp, core, str(seat.folder))
    seat.desktop.window.resize(1366, 728)
    with seat.qtbot.waitSignal(seat.desktop.bridge.library_changed):
        seat.desktop.show()
    file = tmp_path / "case.json"
    file.write_bytes(
        to_json(a_case({"conclusion.text": plain("It lasts."), "front.title": "Halls"}))
    )
    seat.desktop.take_in((file,))
    seat.see("case")
    return seat


def case_of(seat):
    return seat.desktop.desk.session_of(a_case().id).case


def look(seat):
    notice = seat.window.notices.shown("migration")
    assert notice is not None
    seat.click(notice.findChildren(Button)[0])
    page = seat.see("migration")
    assert isinstance(page, MigrationPage)
    return page


def test_it_is_looked_at_taken_and_taken_back(at_hand, qtbot):
    seat = at_hand
    page = look(seat)
    heading, lines = page.groups["moved"]
    assert heading.text() == "1 answer moves to another place"
    assert lines.text().count("→") == 1
    assert not page.groups["added"][0].isVisible()
    seat.click(page.header.buttons[0])
    seat.see("case")
    qtbot.waitUntil(lambda: seat.case.desk.session.template.version == 2)
    after = case_of(seat)
    assert after.template.version == 2
    assert after.get(Path("next.text"), "en") == plain("It lasts.")
    seat.go_to("next.text")
    seat.click(seat.window.notices.shown("migration").findChildren(Button)[0])
    qtbot.waitUntil(lambda: seat.case.desk.session.template.version == 1)
    assert case_of(seat).get(Path("conclusion.text"), "en") == plain("It lasts.")
    assert "next.text" not in case_of(seat).fields


def test_who_goes_on_with_the_old_one_is_not_asked_again(at_hand):
    seat = at_hand
    look(seat)
    seat.press(Qt.Key.Key_Escape)
    seat.see("case")
    assert case_of(seat).template.version == 1
    seat.desktop.go("library")
    seat.desktop.desk.open(a_case().id)
    seat.see("case")
    assert seat.window.notices.shown("migration") is None
