"""The list of findings, and the ways from it into the case."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtTest import QTest

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.prose.walk import plain_text

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
    assert said[1] == "300 is not possible here."
    assert said[2].startswith("Not answered yet: ")
    assert said[3].startswith("Please look at")
    places = [line.place for line in lines(desk)]
    assert "Results › Results in figures › row 1" in places
    assert "1 findings stop the publication" in desk.page.checking.headline.text()


def test_a_click_leads_to_the_question_and_f8_moves_on(open_case, qtbot):
    desk = open_case(LEAVES)
    desk.page.check()
    listed = desk.page.checking.list
    assert listed.currentIndex().row() == 1
    desk.actions["next_gap"].trigger()
    assert listed.currentIndex().row() > 1
    desk.page.checking.previous()
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


WORDS = {
    ("context.text", "en"): plain("They leverage data  and leverage trust - always."),
    ("problem.text", "en"): plain("The office leverage was small."),
}


def group(desk, code):
    return next(line.group for line in lines(desk) if line.group and line.group.first.code == code)


def test_all_of_a_kind_are_mended_at_once_and_one_undo_takes_it_back(open_case):
    desk = open_case(WORDS)
    before = desk.case
    desk.page.check()
    row = next(
        at
        for at, line in enumerate(lines(desk))
        if line.group and line.group.first.code == "word_jargon"
    )
    desk.page.checking.list.setCurrentIndex(desk.page.checking.list.lines.index(row))
    detail = desk.page.checking.detail
    assert detail.mend.text() == "Mend in 3 places"
    detail.boxes[-1].tick.setChecked(False)
    assert detail.mend.text() == "Mend in 2 places"
    detail.mend.click()
    assert "leverage" not in plain_text(desk.case.get(Path("context.text"), "en"))
    assert "leverage" in plain_text(desk.case.get(Path("problem.text"), "en"))
    words, undo = desk.said[-1]
    assert words == "Mended in 2 places"
    undo()
    assert desk.case == before


def test_a_finding_is_left_as_it_is_with_a_reason_and_found_again(open_case):
    desk = open_case(WORDS)
    desk.page.check()
    jargon = group(desk, "word_jargon")
    detail = desk.page.checking.detail
    detail.show_group(jargon, "en", "")
    detail.leave.click()
    QTest.keyClicks(detail.why, "The name of a programme")
    QTest.keyClick(detail.why, Qt.Key.Key_Return)
    assert (
        desk.case.get(Path("context.text", "#overruled/word_jargon")) == "The name of a programme"
    )
    said = [line.words for line in lines(desk)]
    assert "Left as it is · 3" in said
    detail.show_group(group(desk, "word_jargon"), "en", "")
    assert "The name of a programme" in detail._note.text()
    detail.leave.click()
    assert desk.case.get(Path("context.text", "#overruled/word_jargon")) is None


def test_one_section_is_looked_at_alone(open_case):
    desk = open_case(WORDS)
    desk.page.check()
    desk.page.checking.show_section("problem")
    paths = {line.group.first.path.section for line in lines(desk) if line.group}
    assert paths == {"problem"}


def test_an_answer_says_each_kind_once(open_case):
    desk = open_case(WORDS, place=("context.text", "en", 0))
    desk.page.standing.look()
    remarks = desk.card("context.text").remarks
    assert any("And 1 more place" in words for words in remarks)
    assert len(remarks) <= 4


def test_a_click_on_the_offer_mends_at_once(open_case):
    desk = open_case(WORDS)
    desk.page.check()
    listed = desk.page.checking.list
    row = next(
        at
        for at, line in enumerate(lines(desk))
        if line.group and line.group.first.code == "word_jargon"
    )
    index = listed.lines.index(row)
    listed.scrollTo(index)
    rect = listed.visualRect(index)
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
    assert listed.currentIndex().row() == row
    box = listed.itemDelegate().offer_box(index, QRectF(rect)).center().toPoint()
    QTest.mouseClick(listed.viewport(), Qt.MouseButton.LeftButton, pos=box)
    assert "leverage" not in plain_text(desk.case.get(Path("problem.text"), "en"))


def test_where_nothing_was_found_nothing_asks_to_be_explained(open_case):
    desk = open_case({})
    desk.page.check()
    desk.page.checking.show_section("refs")
    assert not desk.page.checking.detail.isVisible()
    desk.session.write(Path("facts.satisfaction"), 300)
    desk.page.checking.show_section("facts")
    assert desk.page.checking.detail.isVisible()
    assert not desk.page.checking.detail.why.isVisible()
