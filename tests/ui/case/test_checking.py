"""The list of findings, and the ways from it into the case."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casewriter.domain.leaves import Path

LEAVES = {
    "facts.centres": 349,
    "results.indicators/r1/value": 9,
    ("results.indicators/r1/label", "en"): "Waiting time",
    "facts.satisfaction": 300,
}


def lines(desk):
    return desk.page.checking.list.lines.lines


def test_findings_are_ordered_by_what_they_stop(open_case):
    desk = open_case(LEAVES)
    QTest.keyClick(desk.focused, Qt.Key.Key_F7)
    assert desk.page.checking.isVisible()
    said = [line.words for line in lines(desk)]
    assert said[0] == "Stops the publication · 1"
    assert said[1] == "300 is outside of what is possible here."
    assert said[2].startswith("Not answered yet: ")
    assert said[3].startswith("Please look at")
    places = [line.place for line in lines(desk)]
    assert "Results › Results in figures › row 1" in places
    assert "1 findings stop the publication" in desk.page.checking.headline.text()


def test_a_click_leads_to_the_question_and_f8_moves_on(open_case, qtbot):
    desk = open_case(LEAVES)
    desk.page.check()
    listed = desk.page.checking.list
    desk.actions["next_gap"].trigger()
    assert listed.currentIndex().row() == 1
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert desk.question == "facts.satisfaction"
    qtbot.waitUntil(lambda: desk.holds_focus("facts.satisfaction"))
    assert not desk.page.checking.isVisible()


def test_the_count_of_gaps_leads_to_the_first(open_case):
    desk = open_case({("front.title", "en"): "Halls"})
    desk.page.check()
    place = next(at for at, line in enumerate(lines(desk)) if line.offer == "Go to the first")
    assert lines(desk)[place].path == Path("front.subtitle")
    desk.page.checking.list.clicked.emit(desk.page.checking.list.lines.index(place))
    assert desk.question == "front.subtitle"


def test_what_is_mended_leaves_the_list_while_it_is_open(open_case):
    desk = open_case(LEAVES)
    desk.page.check()
    before = len(lines(desk))
    desk.session.write_all({(Path("facts.satisfaction"), ""): 87})
    assert len(lines(desk)) < before
    assert "stop the publication" not in desk.page.checking.headline.text()


def test_the_inspector_lists_the_open_section_alone(open_case):
    desk = open_case(LEAVES, place=("facts.started", "en", 0))
    desk.page.strip.tools["findings"].click()
    shown = desk.page.inspector.findings.lines.lines
    assert len(shown) == desk.page.standing.section("facts").to_fix
    assert {line.path.section for line in shown} == {"facts"}
    spoken = desk.page.inspector.findings.lines.index(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == ("needs attention, The number has no date. Add one., Service centres")
