"""Somebody remembers a word and not the case that it stood in."""

from PySide6.QtCore import Qt

from casewriter.domain.leaves import Path
from tests.journeys.test_first_case import PROBLEM, begin_a_case


def test_a_word_of_a_text_leads_to_its_case_and_question(seat, qtbot):
    seat.sit_down()
    begin_a_case(seat)
    seat.go_to("problem.text")
    seat.type(PROBLEM)
    seat.wait_until_saved()
    seat.desktop.actions["find_case"].trigger()
    page = seat.see("library")
    seat.type("four villag")
    assert page.found.isVisible()
    qtbot.waitUntil(lambda: page.found.list.count() == 1)
    assert page.headline.text() == "No case study has “four villag” in its name."
    (hit,) = (page.found.list.item(0).data(Qt.ItemDataRole.UserRole),)
    assert [hit.excerpt[a:b] for a, b in hit.marks] == ["village", "four"]
    said = page.found.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.startswith("Public service halls · ")
    page.found.list.setFocus()
    page.found.list.setCurrentRow(0)
    seat.press(Qt.Key.Key_Return)
    case = seat.see("case")
    assert case.travel.question == Path("problem.text")


def test_words_that_no_text_holds_are_said_to_be_nowhere(seat, qtbot):
    seat.sit_down()
    begin_a_case(seat)
    seat.desktop.go("library")
    seat.window.header.go_to_search()
    seat.type("yaks")
    page = seat.see("library")
    qtbot.waitUntil(lambda: "No text" in page.found.headline.text())
    seat.window.header.search.clear()
    assert not page.found.isVisible()
    assert page.list.isVisible()
