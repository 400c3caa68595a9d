"""Somebody writes, keeps a state, writes on, sees what changed, and brings one answer back."""

from PySide6.QtCore import Qt

from casewriter.domain.leaves import Path
from casewriter.ui.history.sheet import Pane
from tests.journeys.test_between_cases import written
from tests.journeys.test_first_case import begin_a_case

CTRL = Qt.KeyboardModifier.ControlModifier


def settled(seat, history, cards):
    seat.qtbot.waitUntil(lambda: list(history.view.cards) == cards)
    seat.qtbot.waitUntil(lambda: not history.view.papers.slices.is_busy)


def test_what_was_written_over_is_seen_and_brought_back(seat, qtbot):
    seat.sit_down()
    case = begin_a_case(seat)
    history = case.history
    seat.go_to("problem.text")
    seat.type("Four offices.")
    seat.wait_until_saved()

    seat.press(Qt.Key.Key_F9)
    qtbot.waitUntil(history.isVisible)
    seat.click(history.header.buttons[0])
    seat.type("Before lunch")
    seat.press(Qt.Key.Key_Return)
    listed = history.rail.list
    qtbot.waitUntil(lambda: any("Before lunch" in line.title for line in listed.lines.lines))
    seat.press(Qt.Key.Key_Escape)
    assert not history.isVisible()

    seat.go_to("problem.text")
    seat.press(Qt.Key.Key_A, CTRL)
    seat.type("Two offices, then one.")
    seat.go_to("ack.text")
    seat.type("Thanks.")
    seat.wait_until_saved()

    seat.press(Qt.Key.Key_F9)
    settled(seat, history, ["ack.text", "problem.text"])
    assert history.view.headline.text() == "2 answers changed since: “Before lunch”"
    pane = history.view.cards["problem.text"].findChild(Pane)
    assert [passage.toPlainText() for passage in pane.passages] == [
        "Four offices.",
        "Two offices, then one.",
    ]
    seat.click(history.view.cards["problem.text"].back)
    assert written(seat, "problem.text") == "Four offices."
    assert written(seat, "ack.text") == "Thanks."
    qtbot.waitUntil(lambda: history.view.cards["problem.text"].is_same)
    seat.wait_until_saved()
    seat.desktop.actions["undo"].trigger()
    assert written(seat, "problem.text") == "Two offices, then one."

    case.show_history(Path("problem.text"))
    settled(seat, history, ["problem.text"])
    assert {line.title for line in listed.lines.lines if "Before lunch" in line.title}
    seat.press(Qt.Key.Key_Escape)
    seat.wait_until_saved()
