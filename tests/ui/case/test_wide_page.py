"""Where a window is wide, tables use the room beside the words; words keep their measure."""

import pytest
from PySide6.QtCore import QPoint

from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.ui.case.measure import WIDEST, column_width

TEXT, FIGURES = Path("results.narrative"), Path("results.indicators")
TERMS = Path("abbr.terms")


@pytest.fixture
def shown(open_case, qtbot):
    """Give a window another width; gives the section of a question once it stands."""
    desk = open_case()

    def show(width, question):
        desk.window.resize(width, 1000)
        section = desk.page.travel.open_section(question.section)
        qtbot.waitUntil(lambda: section.is_built)
        qtbot.waitUntil(lambda: section.card(question).isVisible())
        return desk, section

    return show


def left(section, widget):
    return widget.mapTo(section.viewport(), QPoint(0, 0)).x()


def test_a_table_of_indicators_uses_the_room_that_a_wide_window_has(shown, qtbot):
    desk, section = shown(1366, FIGURES)
    desk.page.body.show_inspector(shown=True)
    grid = section.card(FIGURES).editor.grid
    paper = section.card(TEXT).editor.leaf.editor
    qtbot.waitUntil(lambda: grid.horizontalScrollBar().maximum() > 0)
    narrow = paper.width()
    desk.window.resize(2560, 1000)
    qtbot.waitUntil(lambda: grid.horizontalScrollBar().maximum() == 0)
    qtbot.waitUntil(lambda: grid.width() > paper.width() + 200)
    assert paper.width() == narrow
    assert left(section, paper) == left(section, section.card(FIGURES).editor.frame)
    # The words stand in the middle of the page, as where there is no table.
    middle = left(section, paper) + paper.width() / 2
    assert middle == pytest.approx(section.viewport().width() / 2, abs=2)
    desk.window.resize(1366, 1000)
    qtbot.waitUntil(lambda: grid.horizontalScrollBar().maximum() > 0)
    assert paper.width() == narrow


def test_what_stands_below_a_wide_table_keeps_the_measure_of_words(shown, qtbot):
    _, section = shown(2560, FIGURES)
    editor, paper = section.card(FIGURES).editor, section.card(TEXT).editor.leaf.editor
    editor.model.add(0)
    editor.frame.go(0, 0)
    qtbot.waitUntil(lambda: editor.sheet.form is not None and editor.frame.width() > paper.width())
    fields = [*editor.sheet.form.leaves, *editor.caption.leaves]
    assert fields
    right = left(section, paper) + paper.width()
    for field in fields:
        qtbot.waitUntil(lambda one=field: left(section, one) + one.width() <= right)


def test_a_table_of_few_columns_is_as_wide_as_words_are(shown):
    _, section = shown(2560, TERMS)
    assert section.beyond > 0
    assert section.card(TERMS).editor.frame.width() <= column_width(16)


def test_however_wide_the_window_is_a_page_takes_only_so_much(shown, qtbot):
    _, section = shown(5120, FIGURES)
    qtbot.waitUntil(lambda: section.beyond == WIDEST - section.measure)


def test_a_form_that_asks_why_there_is_no_answer_keeps_the_measure(shown, qtbot):
    _, section = shown(2560, FIGURES)
    card, paper = section.card(FIGURES), section.card(TEXT).editor.leaf.editor
    card._ask("")
    qtbot.waitUntil(lambda: 0 < card.form.width() <= paper.width())
    card._close_form()
    assert card.editor.frame.width() > paper.width()


def test_why_there_is_no_answer_keeps_the_measure_and_the_table_is_wide_again_behind_it(
    shown, qtbot
):
    desk, section = shown(2560, FIGURES)
    card, paper = section.card(FIGURES), section.card(TEXT).editor.leaf.editor
    leaf = (Path.parse("results.indicators#absent"), NO_LANGUAGE)
    desk.session.write_all({leaf: {"because": "waits for the survey", "until": "2125"}}, "absent")
    qtbot.waitUntil(lambda: 0 < card.shown_absence.width() <= paper.width())
    desk.session.undo()
    qtbot.waitUntil(lambda: card.editor.isVisible() and card.editor.frame.width() > paper.width())
