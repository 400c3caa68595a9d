"""An editor's library in the window: what waits, who looks after it, by stage and by country."""

import pytest
from PySide6.QtCore import Qt

from casewriter.domain.records import review_of
from tests.journeys.test_rounds import sent_in, sit_down


@pytest.fixture(autouse=True)
def keys(monkeypatch, tmp_path):
    monkeypatch.setenv("CASEWRITER_KEYS", str(tmp_path / "keys"))


def editors(page):
    """The names that a case of the list may be given to, with what gives it."""
    (menu,) = [action.menu() for action in page.menu_for(0).actions() if action.menu()]
    return {action.text(): action for action in menu.actions() if action.text()}


def test_a_case_is_given_away_open_and_closed_and_found_again(seat, qtbot, tmp_path):
    sit_down(seat, "editor")
    seat.desktop.take_in([sent_in(tmp_path)])
    seat.see("case")
    session = seat.case.desk.session
    header = seat.case.header.subtitle

    seat.desktop.go("library")
    page = seat.see("library")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert page.table.row(0).turn.mine
    assert [a for a in editors(page) if a != "N. Beridze"] == [
        "A. Karimova (you)",
        "Somebody else…",
        "Nobody",
    ]
    # It is still open: its session says so, and keeps it.
    editors(page)["Somebody else…"].trigger()
    seat.type("Dmitri")
    seat.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: page.table.row(0).editor == "Dmitri")
    assert not page.table.row(0).turn.mine
    assert "with the Hub (Dmitri)" in header.whole
    assert session.undoable is None

    page.show_face("board")
    seat.press(Qt.Key.Key_Return)
    assert seat.see("case") is seat.case
    case_id = session.case.id
    seat.leave()

    # Nothing is open: the library itself is changed.
    sit_down(seat, "editor")
    seat.desktop.go("library")
    page = seat.see("library")
    qtbot.waitUntil(lambda: page.table.rowCount() == 1)
    assert page.table.row(0).editor == "Dmitri"
    editors(page)["A. Karimova (you)"].trigger()
    qtbot.waitUntil(lambda: page.table.row(0).turn.mine)
    told = []
    seat.desktop.library.ask(lambda store: store.load(case_id), told.append, told.append)
    qtbot.waitUntil(lambda: bool(told))
    log = [entry for entry in review_of(told[0]).log if entry.action == "assigned"]
    assert {(e.facts["editor"], e.by.name, e.visibility) for e in log} == {
        ("Dmitri", "A. Karimova", "hub"),
        ("A. Karimova", "A. Karimova", "hub"),
    }
    assert told[0].status == "sent"
    seat.leave()
