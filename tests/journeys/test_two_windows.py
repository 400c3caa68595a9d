"""Two windows on one library: one writes, the other reads; and how that changes hands."""

import pytest
from PySide6.QtCore import Qt

from casewriter.domain.leaves import Path
from casewriter.prose.walk import plain_text
from casewriter.ui import holding
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.prose.editor import ProseEditor
from tests.journeys.test_first_case import begin_a_case

ACK = Path("ack.text")


@pytest.fixture
def second(seat, qtbot, qapp):
    """Somebody else, before a window on the same library."""
    other = type(seat)(qtbot, qapp, seat.folder)
    yield other
    other.leave()


def read_only_notice(seat):
    return seat.window.notices.shown(holding.READ_ONLY)


def offers(seat):
    return {button.text(): button for button in read_only_notice(seat)._buttons}


def words(seat):
    value = seat.case.desk.session.case.get(ACK, "en")
    return plain_text(value) if value is not None else ""


def opens(seat, case_id):
    seat.desktop.desk.open(case_id)
    seat.see("case")


def test_the_second_window_reads_and_writes_when_the_first_is_closed(seat, second, qtbot):
    seat.sit_down()
    begin_a_case(seat, title="Halls")
    seat.go_to("ack.text")
    seat.type("Thanks to all.")
    seat.wait_until_saved()
    case_id = seat.case.desk.session.case.id

    second.sit_down()
    assert "is writing in this library" in read_only_notice(second).sentence
    opens(second, case_id)
    paper = second.go_to("ack.text")
    second.type("And more.")
    assert words(second) == "Thanks to all."
    assert second.case.saved.words == "Read only"
    paper.selectAll()
    assert paper.textCursor().selectedText() == "Thanks to all."
    assert not second.case.pages.page.card(ACK).not_available.isVisible()
    assert not second.desktop.actions["undo"].isEnabled()

    second.click(offers(second)["Look again"])
    qtbot.waitUntil(lambda: "no change" in read_only_notice(second).sentence)

    seat.leave()
    second.click(offers(second)["Look again"])
    qtbot.waitUntil(lambda: not second.case.desk.session.is_read_only)
    assert read_only_notice(second) is None
    second.go_to("ack.text")
    second.type(" Now mine.")
    assert words(second) == "Thanks to all. Now mine."
    second.wait_until_saved()


def test_a_take_over_leaves_the_last_words_on_the_screen_of_the_other(
    seat, second, qtbot, monkeypatch
):
    seat.sit_down()
    begin_a_case(seat, title="Halls")
    seat.go_to("ack.text")
    seat.type("Saved.")
    seat.wait_until_saved()
    case_id = seat.case.desk.session.case.id

    second.sit_down()
    asked = []
    dialog = holding.TakeOverDialog
    monkeypatch.setattr(dialog, "agreed", lambda shown: asked.append(shown.text()))
    second.click(offers(second)["Take over…"])
    assert len(asked) == 1
    assert read_only_notice(second) is not None, "who says no only reads"
    monkeypatch.setattr(dialog, "agreed", lambda _: True)
    second.click(offers(second)["Take over…"])
    qtbot.waitUntil(lambda: read_only_notice(second) is None)
    opens(second, case_id)
    kinds = []
    second.desktop.library.states(case_id, lambda rows: kinds.extend(r.kind for r in rows), print)
    qtbot.waitUntil(lambda: bool(kinds))
    assert "taken_over" in kinds

    seat.window.activateWindow()
    seat.type(" Not saved.")
    seat.case.desk.session.save_soon()
    qtbot.waitUntil(lambda: read_only_notice(seat) is not None)
    assert "taken this library over" in read_only_notice(seat).sentence
    assert {"Save a copy…", "Look again"} <= offers(seat).keys()
    assert seat.case.saved.words == "Not saved yet"
    assert seat.case.notices.shown("save") is None, "one notice says it"
    assert words(seat) == "Saved. Not saved."
    seat.type("Nothing more.")
    assert words(seat) == "Saved. Not saved."
    assert words(second) == "Saved."

    # The library comes back: the words of the other stand, the own ones are kept beside.
    second.go_to("ack.text")
    second.type("Theirs. ")
    second.wait_until_saved()
    theirs = words(second)
    second.leave()
    seat.click(offers(seat)["Look again"])
    qtbot.waitUntil(lambda: not seat.case.desk.session.is_read_only)
    assert words(seat) == theirs
    states = []
    seat.desktop.library.states(case_id, states.extend, print)
    qtbot.waitUntil(lambda: bool(states))
    assert states[0].kind == "unsaved"
    kept = []
    seat.desktop.library.state(case_id, states[0].number, kept.append, print)
    qtbot.waitUntil(lambda: bool(kept))
    assert plain_text(kept[0].get(ACK, "en")) == "Saved. Not saved."


def test_nothing_in_a_read_only_case_can_be_changed(seat, second, qtbot):
    """Every section of the example is opened; what takes words takes none."""
    seat.sit_down()
    seat.desktop.show_example()
    seat.see("case")
    case_id = seat.case.desk.session.case.id
    seat.wait_until_saved()
    second.sit_down()
    opens(second, case_id)
    session = second.case.desk.session
    before = session.case
    for section in session.template.sections[:6]:
        second.case.travel.open_section(section.key)
        page = second.case.pages.page
        qtbot.waitUntil(lambda page=page: page.is_built)
        for prose in page.findChildren(ProseEditor):
            assert prose.text.isReadOnly()
        for grid in page.findChildren(GridView):
            assert not grid.edit(grid.model().index(0, 0))
            qtbot.keyClick(grid, Qt.Key.Key_Delete)
        assert not page.state.isEnabled()
    assert session.case is before
