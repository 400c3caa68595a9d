"""What differs between two states is seen, walked through, and brought back one by one."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from casewriter.domain.bringing_back import OneAnswer, OneRow, bringing_back
from casewriter.domain.comparing import compare
from casewriter.domain.edits import Edit
from casewriter.domain.exhibits import Grid, columns_of, new_tables, rows_of, together
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.ui import theme
from casewriter.ui.history.sheet import Fold, Pane
from casewriter.ui.history.units import Teller, units_of
from tests.builders import a_case, load
from tests.ui.history.conftest import NOW, THEN

KEYS = ["facts.centres", "problem.text", "results.indicators/i1", "problem.state"]


def test_only_what_differs_is_shown_in_the_order_of_the_case(beside):
    beside.show()
    assert list(beside.view.cards) == KEYS
    assert beside.view.headline.text() == "3 answers differ"
    assert beside.view.below.text() == "1 words more, 1 fewer · 2 numbers changed"
    assert beside.text("facts.centres") == ["12", "17"]
    assert beside.text("results.indicators/i1") == ["Waiting time\nNow: 12", "Waiting time\nNow: 9"]
    assert beside.text("problem.state") == ["in progress", "ready"]
    said = beside.view.cards["problem.text"].accessibleDescription()
    assert said == "Taken out: several. Put in: four."


def test_one_text_shows_the_same_and_is_remembered(beside, qtbot):
    beside.show()
    with qtbot.waitSignal(beside.view.built):
        beside.view.switch.segments[1].click()
    assert not beside.view.is_beside
    assert beside.text("facts.centres")[0] == "12 17"
    one = beside.text("problem.text")[0]
    assert one == "A family visited several\u2009four offices.\nNobody counted."


def test_keys_lead_from_change_to_change_and_the_chip_follows(beside, qtbot):
    beside.show()
    view = beside.view
    assert [chip.text() for chip in view.chips.chips] == [
        "Key facts",
        "Situation before the reform",
        "Results › row 1",
        "Situation before the reform › state",
    ]
    assert view.chips.chips[0].isChecked()
    view.go(0)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    assert QApplication.focusWidget() is view.cards["problem.text"]
    assert view.chips.chips[1].isChecked()
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_J)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_K)
    assert view.current == 1
    view.chips.chips[2].click()
    assert view.current == 2


def test_enter_and_space_bring_back_what_is_looked_at(beside, qtbot):
    beside.show()
    beside.view.go(1)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Return)
    qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Space)
    (unit,) = beside.wanted
    assert unit.what == OneAnswer(Path("problem.text"))
    qtbot.mouseClick(beside.view.cards["results.indicators/i1"].back, Qt.MouseButton.LeftButton)
    assert beside.wanted[1].what == OneRow(Path("results.indicators", "/i1"))


def test_what_was_brought_back_says_so_and_differs_again_after_undo(beside):
    then, now = beside.show()
    back = bringing_back(now, then, OneAnswer(Path("problem.text")))
    beside.go_on(then, back.apply(now))
    card = beside.view.cards["problem.text"]
    assert card.is_same
    assert not card.back.isVisible()
    assert list(beside.view.cards) == KEYS
    beside.go_on(then, back.inverse().apply(back.apply(now)))
    assert not card.is_same
    assert card.back.isVisible()


def test_a_new_change_comes_to_its_place(beside):
    then, now = beside.show()
    changed = now.with_leaf(Path("front.title"), "en", "Service hall")
    beside.go_on(then, changed)
    assert beside.view.units[0].key == "front.title"
    page = beside.view.papers.content
    assert page.indexOf(beside.view.cards["front.title"]) == 1


def test_a_state_that_is_only_read_offers_no_way_back(beside):
    beside.show(may_bring_back=False)
    assert not any(card.back.isVisible() for card in beside.view.cards.values())


def test_rows_that_came_went_and_moved_say_so(beside):
    path = "results.indicators"
    then = a_case(THEN)
    now = a_case(
        {
            **{key: value for key, value in THEN.items() if f"{path}/i2" not in str(key)},
            f"{path}/i3/label": "Offices",
            f"{path}/i3#order": "i0000",
        }
    )
    beside.show(then, now)
    assert beside.text(f"{path}/i3") == ["This row was not there yet.", "Indicator: Offices"]
    assert beside.text(f"{path}/i2") == ["Indicator: Visits", "This row was taken away."]
    moved = {**THEN, f"{path}/i1#order": "i0003"}
    beside.show(then, a_case(moved))
    assert beside.text(f"{path}/i1") == ["Place 1\nWaiting time", "Place 2\nWaiting time"]


def test_an_answer_that_came_or_went_says_so(beside):
    now = {key: value for key, value in NOW.items() if key != "problem.text"}
    beside.show(THEN, {**now, "ack.text": plain("Thanks.")})
    assert beside.text("problem.text")[1] == "The answer was taken away."
    assert beside.text("ack.text") == ["No answer yet.", "Thanks."]


def test_unchanged_paragraphs_are_folded_until_they_are_asked_for(beside):
    many = [f"Paragraph {number}." for number in range(6)]
    beside.show(
        {"problem.text": plain("\n\n".join(many))},
        {"problem.text": plain("\n\n".join([*many, "A last one."]))},
    )
    card = beside.view.cards["problem.text"]
    fold = card.findChild(Fold)
    assert fold.text() == "… 6 unchanged paragraphs"
    fold.click()
    assert "Paragraph 3." in beside.text("problem.text")[0]


def test_many_rows_of_one_question_have_one_chip(beside):
    rows = {f"results.indicators/i{n}/value": n for n in range(6)}
    beside.show(rows, {key: value + 1 for key, value in rows.items()})
    (chip,) = beside.view.chips.chips
    assert chip.text() == "Results · 6 rows"
    assert len(beside.view.cards) == 6


def test_nothing_that_differs_invites_to_look_further_back(beside):
    beside.show(THEN, THEN)
    assert beside.view.headline.text() == "Nothing differs"
    assert beside.view.papers.empty.isVisible()
    assert not beside.view.chips.isVisible()


@pytest.mark.parametrize("width", [520, 1090, 2000])
def test_no_width_cuts_a_paper(beside, qtbot, width):
    beside.view.resize(width, 640)
    beside.show()
    qtbot.wait(20)
    assert beside.view.width() == width
    for card in beside.view.cards.values():
        assert card.width() <= beside.view.papers.viewport().width()
        for passage in (passage for pane in card.findChildren(Pane) for passage in pane.passages):
            assert passage.document().size().height() <= passage.height() + 1


@pytest.mark.parametrize("way", [0, 1])
def test_no_line_of_a_long_row_is_cut(beside, qtbot, way):
    row = "path.timeline/t1"
    parts = {"date": "2016-05", "what": "First Alliance", "who": "Georgia", "source": ["s1"]}
    many = {f"{row}/{part}": value for part, value in parts.items()}
    both = [{}, many]
    beside.show(both[way], both[1 - way])
    qtbot.wait(20)
    for passage in beside.view.cards[row].findChild(Pane).passages:
        assert passage.document().size().height() <= passage.height()
        assert passage.verticalScrollBar().maximum() == 0


def test_marks_take_the_colours_of_the_theme(beside, qtbot, desk):
    beside.show()
    light = beside.view.grab().toImage()
    theme.apply(desk, "dark")
    qtbot.wait(1)
    dark = beside.view.grab().toImage()
    assert light != dark
    assert beside.view.palette().color(QPalette.ColorRole.Window).lightness() < 100


def test_a_cell_of_a_free_table_is_named_by_its_row_and_heading():
    before = a_case()
    grid = Grid(("Office", "Budget"), (("Tbilisi", "7"), ("Batumi", "8")))
    (made,) = new_tables(before, "results", [grid], "en")
    then = Edit("paste", *together([made])).apply(before)
    row, column = rows_of(then, made.path)[1], columns_of(then, made.path)[1]
    now = then.with_leaf(made.path.child("rows", row, column), "en", "9")
    template = load("one-stop-shop")
    comparison = compare(template, then, now)
    (unit,) = units_of(comparison)
    teller = Teller(template, then, now, "en")
    assert teller.place(unit).endswith("Tables and pictures of your own › row 1")
    lines = [line for stretch in teller.stretches(unit) for line in stretch.both]
    said = ["".join(str(run.what) for run in line.runs) for line in lines]
    assert any("row 2, Budget" in text for text in said), said
    (unit,) = units_of(compare(template, before, then))
    lines = [line for stretch in teller.stretches(unit) for line in stretch.both]
    said = "\n".join("".join(str(run.what) for run in line.runs) for line in lines)
    places = [said.index(words) for words in ("Tbilisi", "7", "Batumi", "8")]
    assert places == sorted(places)
