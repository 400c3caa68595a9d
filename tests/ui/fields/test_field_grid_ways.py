"""A grid used as a spreadsheet is: keys, menu, sorting, dragging, cells from Excel and Calc."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.ui.fields.grid.cell_clipboard import Exact, copied_cells, of_day, pasted_cells
from tests.ui.fields.field_desk import Study, keys

TABLE = "facts.table"
ALT = Qt.KeyboardModifier.AltModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def row(study, **parts):
    named = {
        (part, "en" if part in ("step", "about") else ""): value for part, value in parts.items()
    }
    return study.session.add_row(Path.parse(TABLE), values=named).steps[-1]


@pytest.fixture
def table(study, shown):
    for step, count in (("b", 10), ("a", 9), ("c", None), ("a", "n/a")):
        row(study, step=step, **({} if count is None else {"count": count}))
    editor = shown(study.editor(TABLE))
    editor.focus_first()
    return editor


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    QApplication.processEvents()


def at(editor, line, column):
    editor.grid.setCurrentIndex(editor.model.index(line, column))


def place(editor):
    index = editor.grid.currentIndex()
    return index.row(), index.column()


def column(editor, number):
    return [editor.model.index(line, number).data() for line in range(len(editor.model.rows))]


def html(text):
    data = QMimeData()
    data.setHtml(text)
    return data


def test_enter_goes_down_and_after_tab_to_where_the_row_began(table):
    at(table, 0, 1)
    press(Qt.Key.Key_Return)
    assert place(table) == (1, 1)
    press(Qt.Key.Key_Return, SHIFT)
    assert place(table) == (0, 1)
    keys(table.grid, "one")
    press(Qt.Key.Key_Tab)
    keys(table.grid, "3")
    press(Qt.Key.Key_Return)
    assert place(table) == (1, 1)
    assert column(table, 2)[0] == "3"
    press(Qt.Key.Key_Right)
    press(Qt.Key.Key_Return)
    assert place(table) == (2, 2)


def test_rows_move_with_alt_and_an_arrow_and_stay_chosen(study, table):
    rows = study.rows(TABLE)
    table.grid.choose(0, 0, 2, 1)
    press(Qt.Key.Key_Down, ALT)
    assert study.rows(TABLE) == (rows[2], rows[0], rows[1], rows[3])
    assert table.grid.chosen_rows() == [1, 2]
    press(Qt.Key.Key_Up, ALT)
    press(Qt.Key.Key_Up, ALT)
    assert study.rows(TABLE) == rows
    study.session.undo()
    assert study.rows(TABLE) == (rows[2], rows[0], rows[1], rows[3])


def test_the_page_does_not_take_the_keys_that_move_rows(study, table):
    elsewhere = QShortcut(QKeySequence("Alt+Down"), table.window())
    asked = []
    elsewhere.activated.connect(lambda: asked.append(True))
    rows = study.rows(TABLE)
    at(table, 0, 0)
    press(Qt.Key.Key_Down, ALT)
    assert study.rows(TABLE)[:2] == (rows[1], rows[0])
    assert not asked


def test_a_row_is_dragged_by_its_number(study, table):
    one, two, three, four = study.rows(TABLE)
    header = table.grid.verticalHeader()
    header.moveSection(0, 2)
    assert study.rows(TABLE) == (two, three, one, four)
    assert [header.visualIndex(line) for line in range(5)] == [0, 1, 2, 3, 4]
    header.moveSection(1, 4)
    assert study.rows(TABLE) == (two, one, four, three)
    header.moveSection(4, 0)
    assert study.rows(TABLE) == (two, one, four, three)
    study.session.undo()
    assert study.rows(TABLE) == (two, three, one, four)


def test_rows_are_sorted_numbers_as_numbers_and_empty_ones_last(study, table):
    rows = study.rows(TABLE)
    table.model.sort(2)
    assert column(table, 2) == ["9", "10", "n/a", ""]
    table.model.sort(2, Qt.SortOrder.DescendingOrder)
    assert column(table, 2) == ["n/a", "10", "9", ""]
    study.session.undo()
    study.session.undo()
    assert study.rows(TABLE) == rows
    table.model.sort(0)
    assert [study.rows(TABLE).index(name) for name in rows] == [2, 0, 3, 1]


def test_a_whole_table_is_copied_with_its_headings_and_what_its_cells_hold(table):
    table.grid.selectAll()
    table.grid.copy()
    copied = QGuiApplication.clipboard().mimeData()
    head, *lines = copied.text().splitlines()
    assert head.split("\t") == [table.model.heading(one) for one in range(len(table.model.parts))]
    assert len(lines) == len(table.model.rows)
    assert 'sdval="10" sdnum="1033;" x:num="10">10</td>' in copied.html()
    table.grid.choose(0, 0, 2, 2)
    table.grid.copy()
    assert "<th>" not in QGuiApplication.clipboard().mimeData().html()


def test_what_was_copied_comes_back_as_it_was(study, table):
    before = study.session.case
    table.grid.selectAll()
    table.grid.copy()
    at(table, 0, 0)
    table.grid.paste()
    assert study.session.case.fields == before.fields


def test_a_day_is_told_as_a_sheet_counts_it():
    assert of_day("2021-11-15") == Exact(44515, "YYYY-MM-DD")
    assert of_day("2021-11") is None


def test_the_menu_does_what_it_says(table):
    at(table, 1, 0)
    menu = table.frame.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Insert a row above"].trigger()
    assert column(table, 0) == ["b", "", "a", "c", "a"]
    press(Qt.Key.Key_Escape)
    at(table, 0, 0)
    menu = table.frame.menu()
    actions = {action.text(): action for action in menu.actions()}
    actions["Sort by “step”, smallest first"].trigger()
    assert column(table, 0) == ["a", "a", "b", "c", ""]
    actions["Cut"].trigger()
    assert column(table, 0)[0] == ""
    assert QGuiApplication.clipboard().text() == "a"


def test_the_value_above_is_filled_down(study, table):
    table.grid.choose(0, 0, 3, 3)
    press(Qt.Key.Key_D, CONTROL)
    assert column(table, 0) == ["b", "b", "b", "a"]
    assert column(table, 2)[:3] == ["10", "10", "10"]
    study.session.undo()
    assert column(table, 0) == ["b", "a", "c", "a"]


def test_cells_of_calc_come_with_the_numbers_behind_them(study, table):
    cells = (
        "<style>td {color: red}</style><table><colgroup><col></colgroup>"
        '<tr><td>Waiting</td><td>in<br>two lines</td><td sdval="1234.5678">1,234.57</td></tr>'
        '<tr><td colspan="2">Share</td><td sdval="0.46">46%</td></tr></table>'
    )
    data = html(cells)
    data.setText("other")
    QGuiApplication.clipboard().setMimeData(data)
    at(table, 0, 0)
    table.grid.paste()
    first, second, *_ = study.rows(TABLE)
    assert study.get(f"{TABLE}/{first}/count") == 1234.5678
    assert column(table, 1)[0] == "in\ntwo lines"
    assert column(table, 0)[:2] == ["Waiting", "Share"]
    assert study.get(f"{TABLE}/{second}/count") == "46%"
    assert "1" in table.remark.words


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize(
    ("text", "cells"),
    [
        (
            "<table><tr><td rowspan=2>a</td><td>b</td></tr><tr><td>c</td></tr></table>",
            [["a", "b"], ["", "c"]],
        ),
        (
            "<table><tr><td>a<td>b<tr><td>c</table><table><tr><td>no</table>",
            [["a", "b"], ["c", ""]],
        ),
        (
            "<p>x</p><table><tr><td><table><tr><td>in</td></tr></table></td></tr></table>",
            [["in"]],
        ),
        ("<table><tr><th>&nbsp;a&amp;b </th></tr></table>", [["a&b"]]),
    ],
)
def test_tables_of_web_pages_are_read(text, cells):
    assert pasted_cells(html(text)).texts == cells


words = st.text(st.characters(categories=("L", "N", "P", "S")), max_size=6)
tables = st.integers(1, 4).flatmap(
    lambda wide: st.lists(st.lists(words, min_size=wide, max_size=wide), min_size=1, max_size=5)
)


@pytest.mark.usefixtures("qapp")
@given(tables)
def test_what_is_copied_is_pasted_as_it_was(cells):
    data = copied_cells(cells)
    assert pasted_cells(html(data.html())).texts == cells


ways = st.one_of(
    st.tuples(st.just("sort"), st.integers(0, 5), st.booleans()),
    st.tuples(st.just("move"), st.integers(0, 3), st.integers(-2, 2)),
    st.tuples(st.just("remove"), st.lists(st.integers(0, 4), max_size=3)),
    st.tuples(st.just("add"), st.integers(0, 5)),
    st.tuples(st.just("clear"), st.integers(0, 4), st.integers(0, 5)),
    st.tuples(st.just("fill"), st.integers(0, 3), st.integers(0, 5)),
    st.tuples(st.just("paste"), st.integers(0, 5), st.integers(0, 5), tables),
)


def do(model, way):
    match way:
        case "sort", at, down:
            orders = Qt.SortOrder
            model.sort(at, orders.DescendingOrder if down else orders.AscendingOrder)
        case "move", at, by:
            model.move_all([at], by)
        case "remove", rows:
            model.remove(rows)
        case "add", at:
            model.add(at)
        case "clear", row_, at:
            model.clear([(row_, at)])
        case "fill", row_, at:
            model.fill_down([(row_, at), (row_ + 1, at)])
        case "paste", row_, at, cells:
            model.write_cells(row_, at, cells, "paste")


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(st.lists(ways, min_size=1, max_size=6))
def test_undo_after_any_action_restores_the_case(todo):
    study = Study()
    for step, count in (("b", 10), ("a", "n/a"), ("c", 3.5), ("", 1)):
        row(study, step=step, count=count)
    editor = study.editor(TABLE)
    for way in todo:
        before = study.session.case
        last = study.session.undoable
        do(editor.model, way)
        after = study.session.case
        if study.session.undoable is not last:
            study.session.undo()
            assert study.session.case == before
            assert tuple(editor.model.rows) == before.rows(Path(TABLE))
            study.session.redo()
        assert study.session.case == after
        assert tuple(editor.model.rows) == after.rows(Path(TABLE))
    editor.deleteLater()
