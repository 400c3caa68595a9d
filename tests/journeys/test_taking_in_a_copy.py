"""A copy of a case that is at hand comes in: what both changed is decided, the rest comes along."""

import pytest
from PySide6.QtCore import Qt

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.ui.merge.page import MergePage
from tests.builders import a_case
from tests.journeys.test_between_cases import written

BASE = {
    "front.title": "Halls",
    "problem.text": plain("A family went to four offices.\n\nEach office kept its own papers."),
    "facts.centres": 17,
    "results.indicators/r1/value": 40,
    "results.indicators/r1#order": "i0001",
}


@pytest.fixture
def copies(tmp_path):
    """Writes a copy of the case as a file, with other answers than the first."""

    def write(name, **own):
        leaves = BASE | {path.replace("__", "."): value for path, value in own.items()}
        file = tmp_path / f"{name}.json"
        file.write_bytes(to_json(a_case(leaves)))
        return file

    return write


@pytest.fixture
def at_hand(seat, copies):
    """The case is in the library and open."""
    seat.sit_down()
    seat.desktop.take_in((copies("first"),))
    seat.see("case")
    return seat


def bring(seat, file):
    seat.desktop.take_in((file,))
    page = seat.see("merge")
    assert isinstance(page, MergePage)
    seat.qtbot.waitUntil(lambda: not page.questions.slices.is_busy)
    seat.qtbot.waitUntil(lambda: not page.view.papers.slices.is_busy)
    return page


def test_what_both_changed_is_decided_and_taken_in_as_one_step(at_hand, copies):
    seat = at_hand
    session = seat.desktop.desk.session_of(a_case().id)
    session.write(Path("ack.text"), plain("Thanks."), "en")
    page = bring(
        seat,
        copies(
            "theirs", front__title="Public halls", facts__centres=18, context__text=plain("New.")
        ),
    )
    assert [str(one.path) for one in page.asked] == ["front.title", "facts.centres"]
    assert not page.header.buttons[0].isEnabled()
    assert page.counter.text() == "0 of 2 decided"
    page.questions.go(0)
    seat.press(Qt.Key.Key_2)
    seat.press(Qt.Key.Key_J)
    seat.press(Qt.Key.Key_3)
    seat.press(Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    seat.type("19")
    assert page.counter.text() == "2 of 2 decided"
    seat.click(page.header.buttons[0])
    seat.see("case")
    case = session.case
    assert case.get(Path("front.title"), "en") == "Public halls"
    assert case.get(Path("facts.centres")) == 19
    assert written(seat, "context.text") == "New."
    seat.wait_until_saved()
    states = []
    seat.desktop.library.states(case.id, states.append, seat.desktop.fail)
    seat.qtbot.waitUntil(lambda: bool(states))
    assert "before_merge" in {state.kind for state in states[0]}
    seat.desktop.actions["undo"].trigger()
    assert session.case.get(Path("facts.centres")) == 17
    assert written(seat, "ack.text") == "Thanks."
    seat.wait_until_saved()


def test_leaving_half_way_changes_nothing_and_forgets_nothing(at_hand, copies):
    seat = at_hand
    file = copies("theirs", front__title="Public halls", facts__centres=18)
    page = bring(seat, file)
    page.questions.go(0)
    seat.press(Qt.Key.Key_2)
    seat.press(Qt.Key.Key_Escape)
    seat.see("case")
    session = seat.desktop.desk.session_of(a_case().id)
    assert session.case.get(Path("front.title"), "en") == "Halls"
    assert session.undoable is None
    page = bring(seat, file)
    assert page.counter.text() == "1 of 2 decided"
    page.decide_all("mine", "")
    assert page.counter.text() == "2 of 2 decided"
    seat.press(Qt.Key.Key_Escape)
    seat.see("case")


def test_what_is_in_the_case_already_asks_nothing(at_hand, copies):
    seat = at_hand
    session = seat.desktop.desk.session_of(a_case().id)
    first = copies("again")
    session.write(Path("facts.centres"), 18)
    seat.wait_until_saved()
    seat.desktop.take_in((first,))
    seat.qtbot.waitUntil(lambda: seat.window.notices.shown("merge") is not None)
    assert seat.window.current == "case"
    assert session.case.get(Path("facts.centres")) == 18
