"""Where a finding, a citation or the list of places leads in an answer: to its row and field."""

import pytest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.ui.widgets.focus import holders

MANY = 12
LEAVES = {
    f"refs.sources/s{number}/{part}": value
    for number in range(MANY)
    for part, value in (("type", "act"), ("title", f"Law {number}"))
}


def focused():
    return QApplication.focusWidget()


@pytest.fixture
def desk(open_case):
    opened = open_case(
        {
            **LEAVES,
            "results.indicators/i1/label": "Waiting time",
            "results.indicators/i2/label": "Visits",
        }
    )
    opened.page.window().activateWindow()
    return opened


def go(desk, qtbot, path):
    desk.page.travel.go_to(Path.parse(path))
    question = Path(Path.parse(path).field)
    qtbot.waitUntil(lambda: desk.page.pages.page.card(question) is not None)
    card = desk.page.pages.page.card(question)
    qtbot.waitUntil(lambda: card.isAncestorOf(focused()))
    return card.editor


def test_a_closed_row_opens_and_its_field_has_the_keyboard(desk, qtbot):
    editor = go(desk, qtbot, f"refs.sources/s{MANY - 1}")
    card = editor.cards[f"s{MANY - 1}"]
    assert card.is_open
    assert card.isAncestorOf(focused())
    assert not editor.cards["s0"].is_open


def test_another_row_of_the_same_question_is_another_place(desk, qtbot):
    editor = go(desk, qtbot, "refs.sources/s10")
    go(desk, qtbot, "refs.sources/s11")
    assert editor.cards["s11"].isAncestorOf(focused())


def test_a_cell_of_a_table_is_chosen(desk, qtbot):
    editor = go(desk, qtbot, "results.indicators/i2/value")
    grid = editor.grid
    at = grid.currentIndex()
    assert grid.hasFocus()
    assert editor.model.rows[at.row()] == "i2"
    assert editor.model.parts[at.column()].name == "value"


def test_a_ring_lies_where_it_has_room(desk, qtbot):
    editor = go(desk, qtbot, "refs.sources/s10")
    fold = editor.cards["s10"].fold
    *between, holder = holders(fold)
    assert all(not widget.isWindow() for widget in between)
    assert holder.isAncestorOf(fold)
