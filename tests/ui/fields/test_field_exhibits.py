"""Tables and pictures of the writer's own: columns named, typed, moved; cells pasted; undone."""

from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.discards import bringing_back, discards
from casewriter.domain.edits import Edit
from casewriter.domain.exhibits import (
    TYPES,
    Grid,
    columns_of,
    new_tables,
    rows_of,
    together,
    type_of,
)
from casewriter.domain.leaves import Path
from casewriter.ui.fields.grid.free_edits import removing_column, retyping
from casewriter.ui.fields.grid.model import MISFIT
from casewriter.ui.fields.in_text import CaseNames
from casewriter.ui.fields.titles import title_of
from tests.ui.fields.field_desk import Study, keys

FIELD = Path("facts.exhibits")
CELLS = "Office\tPeople\tShare\nTbilisi\t1,200\t46%\nBatumi\t35\t12.5%"


@pytest.fixture
def editor(study, shown):
    return shown(study.editor(str(FIELD)))


@pytest.fixture
def table(editor):
    editor.add.click()
    (card,) = editor.cards.values()
    QApplication.processEvents()
    assert QApplication.focusWidget() is card.form.grid
    return card.form


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    widget = QApplication.focusWidget()
    assert widget is not None
    QTest.keyClick(widget, key, modifier)
    QApplication.processEvents()


def paste(table, cells, row=0, column=0):
    QGuiApplication.clipboard().setText(cells)
    table.grid.setCurrentIndex(table.model.index(row, column))
    table.grid.paste()


def headings(table):
    return [table.model.heading(column) for column in range(table.model.columnCount())]


def texts(table):
    return [
        [table.model.index(row, column).data() for column in range(table.model.columnCount())]
        for row in range(len(table.model.rows))
    ]


def exhibit(study):
    (name,) = study.rows(str(FIELD))
    return FIELD.child(name)


def test_what_is_pasted_into_a_new_table_gives_it_its_headings_in_one_step(study, table):
    blank = study.session.case
    paste(table, CELLS + "\textra")
    assert headings(table) == ["Office", "People", "Share, %", "Column 4"]
    assert texts(table) == [["Tbilisi", "1,200", "46", ""], ["Batumi", "35", "12.5", "extra"]]
    assert [
        type_of(study.session.case, exhibit(study), c)
        for c in columns_of(study.session.case, exhibit(study))
    ] == ["text", "number", "percent", "text"]
    names = CaseNames(lambda: study.session.case, table.model.view)
    assert names.exhibit(str(exhibit(study))) == "Office · People · Share", "until it has a title"
    study.session.undo()
    assert study.session.case == blank
    assert headings(table) == ["Column 1", "Column 2", "Column 3"]
    study.session.redo()
    assert texts(table)[0][1] == "1,200"


def test_a_table_grows_to_the_side_with_what_is_pasted(study, table):
    paste(table, CELLS)
    paste(table, "a\tb\tc", row=2, column=2)
    assert len(headings(table)) == 5
    assert texts(table)[2] == ["", "", "a", "b", "c"]
    assert "1" in table.pane.remark.words
    study.session.undo()
    assert not table.pane.remark.words
    assert len(headings(table)) == 3


def test_a_column_is_named_and_typed_and_its_cells_are_read_anew(study, table):
    paste(table, "A\tB\nx\t1,000\ny\tnot known\nz\t12")
    table.grid.column_wanted.emit(1)
    sheet = table.column
    assert QApplication.focusWidget() is sheet.leaves["heading"].line
    sheet.leaves["heading"].line.selectAll()
    keys(QApplication.focusWidget(), "Budget")
    assert headings(table)[1] == "Budget"
    before = study.session.case
    sheet.leaves["type"].write("money")
    column = columns_of(study.session.case, exhibit(study))[1]
    cells = [
        study.session.case.get(exhibit(study).child("rows", row, column))
        for row in rows_of(study.session.case, exhibit(study))
    ]
    assert cells == [1000, "not known", 12]
    assert not sheet.leaves["currency"].isHidden()
    sheet.leaves["currency"].write("KZT")
    sheet.leaves["year"].write("2016")
    assert headings(table)[1] == "Budget, KZT 2016"
    study.session.undo()
    study.session.undo()
    study.session.undo()
    assert study.session.case == before
    assert texts(table)[0] == ["x", "1,000", ""]


def test_words_of_a_column_are_chosen_from_a_list(study, table):
    paste(table, "A\tB\nx\tyes\ny\tperhaps")
    table.grid.column_wanted.emit(1)
    sheet = table.column
    sheet.leaves["type"].write("choice")
    assert not sheet.leaves["options"].isHidden()
    sheet.leaves["options"].write("yes; no ;yes")
    assert table.model.parts[1].options == ("yes", "no")
    assert [table.model.index(row, 1).data(MISFIT) for row in range(2)] == [False, True]
    table.grid.setFocus()
    table.grid.setCurrentIndex(table.model.index(1, 1))
    press(Qt.Key.Key_F2)
    keys(QApplication.focusWidget(), "n")
    press(Qt.Key.Key_Return)
    assert texts(table)[1][1] == "no"
    study.session.undo()
    assert texts(table)[1][1] == "perhaps"


def test_columns_are_added_moved_and_removed(study, table):
    paste(table, CELLS)
    table.grid.setCurrentIndex(table.model.index(0, 0))
    table.grid.setFocus()
    press(Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert headings(table)[:2] == ["People", "Office"]
    assert texts(table)[0][:2] == ["1,200", "Tbilisi"]
    assert table.grid.currentIndex().column() == 1
    table.tools.add_column.click()
    assert headings(table) == ["People", "Office", "Column 3", "Share, %"]
    table.grid.setCurrentIndex(table.model.index(0, 1))
    table.pane.remove_columns()
    assert headings(table) == ["People", "Column 2", "Share, %"]
    study.session.undo()
    assert texts(table)[1][:2] == ["35", "Batumi"]


def test_a_column_is_chosen_by_its_heading_and_dragged_by_it(study, table):
    paste(table, CELLS)
    header = table.grid.horizontalHeader()
    header.sectionPressed.emit(1)
    assert {place[1] for place in table.grid.chosen()} == {1}
    table.grid.setCurrentIndex(table.model.index(1, 0))
    header.moveSection(0, 2)
    assert headings(table) == ["People", "Share, %", "Office"]
    assert [header.visualIndex(column) for column in range(3)] == [0, 1, 2]
    assert table.grid.currentIndex().column() == 2
    study.session.undo()
    assert headings(table) == ["Office", "People", "Share, %"]


def test_numbers_that_are_kept_as_words_are_sorted_as_numbers(table):
    paste(table, "Visits\tShare\n1,234.50\t8.0%\n98.70\t100.0%\n12,000.00\t46.1%\nnone\t–")
    assert [part.type for part in table.model.parts] == ["line"] * 3
    table.model.sort(0)
    assert [line[0] for line in texts(table)] == ["98.70", "1,234.50", "12,000.00", "none"]
    table.model.sort(1)
    assert [line[1] for line in texts(table)] == ["8.0%", "46.1%", "100.0%", "–"]


def test_a_row_is_added_and_a_cell_typed(study, table):
    paste(table, CELLS)
    table.grid.setCurrentIndex(table.model.index(2, 1))
    table.grid.setFocus()
    keys(table.grid, "7,5")
    press(Qt.Key.Key_Return)
    assert texts(table)[2] == ["", "75", ""] or texts(table)[2] == ["", "7.5", ""]
    assert len(rows_of(study.session.case, exhibit(study))) == 3


def test_a_removed_column_comes_back_from_the_trash_with_its_cells(study, table):
    paste(table, CELLS)
    before = study.session.case
    edit = removing_column(before, exhibit(study), columns_of(before, exhibit(study))[1])
    after = edit.apply(before)
    (gone,) = discards(before, after, edit, datetime.now(UTC))
    assert bringing_back(after, gone).apply(after) == before


def test_a_removed_row_is_called_by_its_words_in_the_trash(study, table):
    paste(table, CELLS)
    view = table.model.row_view(0)
    assert title_of(view) == "Tbilisi"
    before = study.session.case
    table.model.remove([0])
    after = study.session.case
    (gone,) = discards(before, after, study.session.undoable, datetime.now(UTC))
    study.session.apply(bringing_back(after, gone))
    assert study.session.case == before
    assert texts(table)[0][0] == "Tbilisi"


def test_a_table_on_the_clipboard_becomes_one_where_no_field_is(study, editor):
    QGuiApplication.clipboard().setText(CELLS)
    editor.add.setFocus()
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    (card,) = editor.cards.values()
    assert headings(card.form) == ["Office", "People", "Share, %"]
    assert texts(card.form)[0] == ["Tbilisi", "1,200", "46"]
    study.session.undo()
    assert study.rows(str(FIELD)) == ()


words = st.sampled_from(["", "a", "12", "1,000.5", "46%", "2016", "May 2016", "n/a", "-3"])
ways = st.one_of(
    st.tuples(st.just("add"), st.integers(0, 4)),
    st.tuples(st.just("remove"), st.integers(0, 2)),
    st.tuples(st.just("move"), st.integers(0, 2), st.integers(-2, 2)),
    st.tuples(st.just("type"), st.integers(0, 2), st.sampled_from(TYPES)),
    st.tuples(st.just("rows"), st.integers(0, 3)),
    st.tuples(
        st.just("paste"),
        st.integers(0, 3),
        st.integers(0, 2),
        st.lists(st.lists(words, min_size=1, max_size=4), min_size=1, max_size=4),
    ),
)


def do(study, model, way):
    at = min(way[1], max(0, len(model.parts) - 1))
    if not model.parts and way[0] != "add":
        return
    match way:
        case "add", place:
            model.add_column(place)
        case "remove", _:
            model.remove_columns([at])
        case "move", _, by:
            model.move_column(at, by)
        case "type", _, kind:
            column = model.parts[at].name
            study.session.apply(
                retyping(study.session.case, model.exhibit, column, kind, "en"), model.origin
            )
            model.show_case(study.session.case)
        case "rows", row:
            model.remove([row])
        case "paste", row, column, cells:
            column = min(column, len(model.parts) - 1)
            model.make_room(column + max(len(line) for line in cells))
            model.write_cells(row, column, cells, "paste")


@pytest.mark.usefixtures("qapp")
@settings(max_examples=60)
@given(st.lists(ways, min_size=1, max_size=6))
def test_undo_after_any_action_restores_the_case(todo):
    study = Study()
    editor = study.editor(str(FIELD))
    editor.add_row()
    (card,) = editor.cards.values()
    model = card.form.model
    model.make_room(3)
    model.write_cells(0, 0, [["A", "B", "C"], ["1", "x", "46%"], ["y", "2016", "3"]], "paste")
    for way in todo:
        before, last = study.session.case, study.session.undoable
        do(study, model, way)
        after = study.session.case
        if study.session.undoable is not last:
            study.session.undo()
            assert study.session.case == before
            assert tuple(part.name for part in model.parts) == columns_of(before, model.exhibit)
            study.session.redo()
        assert study.session.case == after
        assert tuple(part.name for part in model.parts) == columns_of(after, model.exhibit)
        assert tuple(model.rows) == rows_of(after, model.exhibit)
    editor.deleteLater()


@given(st.lists(words, min_size=1, max_size=6), st.lists(st.sampled_from(TYPES), max_size=4))
def test_no_word_of_a_cell_is_lost_whatever_its_column_holds(cells, kinds):
    study = Study()
    made = new_tables(
        study.session.case, "facts", [Grid(("A",), tuple((cell,) for cell in cells))], "en"
    )
    case = Edit("paste", *together(made)).apply(study.session.case)
    (column,) = columns_of(case, made[0].path)
    for kind in kinds:
        case = retyping(case, made[0].path, column, kind, "en").apply(case)
    leaves = [
        value for path, _, value in case.below(made[0].path.child("rows")) if path.meta != "order"
    ]
    assert len(leaves) == sum(bool(cell) for cell in cells)
