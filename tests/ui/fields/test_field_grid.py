"""Tables on their grid: typing, ranges, rows, and how fast it stays."""

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Paragraph, Strong, Text, plain
from casewriter.ui.fields.choosing import options_of
from casewriter.ui.fields.labels import option_label
from tests.ui.fields.field_desk import keys

TABLE = "facts.table"


def row(study, **parts):
    named = {
        (part, "en" if part in ("step", "about", "label", "scope") else ""): value
        for part, value in parts.items()
    }
    return study.session.add_row(Path.parse(TABLE), values=named).steps[-1]


@pytest.fixture
def table(study, shown):
    editor = shown(study.editor(TABLE))
    editor.focus_first()
    return editor


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)
    # Enter in a cell ends its editing with the next turn of the event loop.
    QApplication.processEvents()


def at(editor, line, column):
    editor.grid.setCurrentIndex(editor.model.index(line, column))


def text(editor, line, column):
    return editor.model.index(line, column).data()


def paste(editor, cells):
    QGuiApplication.clipboard().setText(cells)
    editor.grid.paste()


def test_typing_on_the_empty_row_and_tab_go_on(study, table):
    keys(table.grid, "A")
    keys(QApplication.focusWidget(), "sk")
    press(Qt.Key.Key_Tab)
    (first,) = study.rows(TABLE)
    assert study.get(f"{TABLE}/{first}/step", "en") == "Ask"
    assert table.grid.currentIndex().column() == 1
    at(table, 0, 2)
    keys(table.grid, "1,234.5")
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{first}/count") == 1234.5
    at(table, 0, 5)
    press(Qt.Key.Key_Tab)
    assert (table.grid.currentIndex().row(), table.grid.currentIndex().column()) == (1, 0)
    keys(table.grid, "Next")
    press(Qt.Key.Key_Return)
    assert len(study.rows(TABLE)) == 2


def test_a_row_is_typed_through_with_tab(study, table):
    """The empty row becomes the row that is written, and stays under the caret."""
    for word in ("Ask", "", "3"):
        if word:
            keys(table.grid, word[0])
            keys(QApplication.focusWidget(), word[1:])
        press(Qt.Key.Key_Tab)
    (first,) = study.rows(TABLE)
    assert study.get(f"{TABLE}/{first}/count") == 3
    assert (table.grid.currentIndex().row(), table.grid.currentIndex().column()) == (0, 3)
    assert table.model.headerData(0, Qt.Orientation.Vertical) == "1"


def test_a_choice_is_found_by_its_letters(study, table):
    row(study, step="Ask")
    column = next(at for at, part in enumerate(table.model.parts) if part.type == "choice")
    at(table, 0, column)
    key = next(iter(options_of(table.model.desk, table.model.view, table.model.parts[column])))
    label = option_label(table.model.view, table.model.parts[column], key, "en")
    keys(table.grid, label[0])
    for letter in label[1:4]:
        keys(QApplication.focusWidget(), letter)
    assert QApplication.focusWidget() is not table.grid
    press(Qt.Key.Key_Return)
    assert text(table, 0, column) == label


def test_f2_edits_and_escape_gives_up(study, table):
    name = row(study, step="Ask")
    at(table, 0, 0)
    press(Qt.Key.Key_F2)
    keys(QApplication.focusWidget(), "Answer")
    press(Qt.Key.Key_Escape)
    assert study.get(f"{TABLE}/{name}/step", "en") == "Ask"
    press(Qt.Key.Key_F2)
    keys(QApplication.focusWidget(), "Answer")
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/step", "en") == "Answer"
    study.session.undo()
    assert text(table, 0, 0) == "Ask"


def test_what_is_typed_is_in_the_case_while_its_field_is_open(study, table, qtbot):
    name = row(study, step="Ask")
    at(table, 0, 0)
    press(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    keys(field, "Answer the ")
    qtbot.waitUntil(lambda: study.get(f"{TABLE}/{name}/step", "en") == "Answer the")
    keys(field, "citizen")
    assert QApplication.focusWidget() is field
    assert field.toPlainText() == "Answer the citizen"
    qtbot.waitUntil(lambda: study.get(f"{TABLE}/{name}/step", "en") == "Answer the citizen")
    press(Qt.Key.Key_Escape)
    assert study.get(f"{TABLE}/{name}/step", "en") == "Ask"
    study.session.undo()
    study.session.redo()
    assert text(table, 0, 0) == "Ask"


def test_a_number_is_typed_through_its_unfinished_forms(study, table, qtbot):
    name = row(study, step="Ask")
    at(table, 0, 2)
    press(Qt.Key.Key_F2)
    field = QApplication.focusWidget()
    for letter in "1,":
        keys(field, letter)
    qtbot.waitUntil(lambda: study.get(f"{TABLE}/{name}/count") is not None)
    keys(field, "234.5")
    assert field.text() == "1,234.5"
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/count") == 1234.5


def test_a_row_begun_on_the_empty_one_goes_when_its_first_word_is_given_up(study, table, qtbot):
    keys(table.grid, "A")
    keys(QApplication.focusWidget(), "sk")
    qtbot.waitUntil(lambda: len(study.rows(TABLE)) == 1)
    assert QApplication.focusWidget().toPlainText() == "Ask"
    press(Qt.Key.Key_Escape)
    assert study.rows(TABLE) == ()


def test_tab_leaves_behind_the_empty_row(table):
    at(table, 0, 5)
    press(Qt.Key.Key_Tab)
    assert QApplication.focusWidget() is not table.grid


def test_a_choice_is_made_in_its_cell(study, table):
    name = row(study, step="Ask")
    at(table, 0, 4)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/type") == "legal"
    assert text(table, 0, 4) == "legal type"


def test_sources_are_chosen_for_a_cell(study, table, qtbot):
    source = study.source("A survey")
    name = row(study, step="Ask")
    at(table, 0, 5)
    press(Qt.Key.Key_F2)
    picker = table.frame._sources
    qtbot.waitUntil(picker.isVisible)
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/seen") == [source]
    assert "A survey" in text(table, 0, 5)


def test_a_paste_is_one_step(study, table):
    source = study.source("A survey")
    name = row(study, step="Old", count=1)
    steps = study.session.undoable
    at(table, 0, 0)
    paste(
        table,
        "step\tabout\tcount\twhen\ttype\tseen\textra\r\n"
        'New\t"one\ntwo"\t1,000\tMay 2016\tLegal type\tA survey n.d.\tx\r\n'
        "Other\t\t12.5\t2016\thuman\t\ty\r\n",
    )
    first, second = study.rows(TABLE)
    assert first == name
    assert study.get(f"{TABLE}/{first}/step", "en") == "New"
    assert study.get(f"{TABLE}/{first}/about", "en") == Doc(
        (Paragraph((Text("one"),)), Paragraph((Text("two"),)))
    )
    assert study.get(f"{TABLE}/{first}/count") == 1000
    assert study.get(f"{TABLE}/{first}/when") == "2016-05"
    assert study.get(f"{TABLE}/{first}/type") == "legal"
    assert study.get(f"{TABLE}/{first}/seen") == [source]
    assert study.get(f"{TABLE}/{second}/count") == 12.5
    assert study.get(f"{TABLE}/{second}/type") == "human"
    assert "1" in table.remark.words
    study.session.undo()
    assert study.session.undoable is steps
    assert study.rows(TABLE) == (name,)
    assert text(table, 0, 0) == "Old"
    assert table.model.rowCount() == 2


def test_what_does_not_suit_its_column_is_kept_and_marked(study, table):
    paste(table, "Ask\t\tn/a\tspring")
    (name,) = study.rows(TABLE)
    assert study.get(f"{TABLE}/{name}/count") == "n/a"
    assert text(table, 0, 2) == "n/a"
    assert "2" in table.remark.words
    at(table, 0, 2)
    keys(table.grid, "7")
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/count") == 7


def test_one_text_fills_all_chosen_cells(study, table):
    row(study, step="a")
    row(study, step="b")
    table.grid.choose(0, 0, 2, 1)
    paste(table, "same")
    assert [text(table, line, 0) for line in (0, 1)] == ["same", "same"]
    table.grid.choose(0, 0, 2, 1)
    press(Qt.Key.Key_Delete)
    assert [text(table, line, 0) for line in (0, 1)] == ["", ""]
    study.session.undo()
    assert text(table, 1, 0) == "same"


def test_formatting_stays_where_the_words_stay(study, table):
    bold = Doc((Paragraph((Text("strong", (Strong(),)), Text(" words"))),))
    name = row(study, step="a", about=bold)
    at(table, 0, 1)
    press(Qt.Key.Key_F2)
    press(Qt.Key.Key_Return)
    table.grid.choose(0, 0, 1, 6)
    press(Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    press(Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert study.get(f"{TABLE}/{name}/about", "en") == bold
    at(table, 0, 1)
    press(Qt.Key.Key_F2)
    keys(QApplication.focusWidget(), "others")
    press(Qt.Key.Key_Return)
    assert study.get(f"{TABLE}/{name}/about", "en") == plain("others")


def test_rows_are_added_moved_and_removed(study, table):
    one, two, three = (row(study, step=name) for name in ("1", "2", "3"))
    at(table, 0, 0)
    table.tools.down.click()
    assert study.rows(TABLE) == (two, one, three)
    assert table.grid.currentIndex().row() == 1
    table.tools.up.click()
    table.grid.choose(0, 0, 2, 1)
    table.tools.remove.click()
    assert study.rows(TABLE) == (three,)
    study.session.undo()
    assert study.rows(TABLE) == (one, two, three)
    assert [text(table, line, 0) for line in range(3)] == ["1", "2", "3"]
    at(table, 0, 0)
    table.tools.add.click()
    assert study.rows(TABLE)[0] == one
    assert study.rows(TABLE)[2] == two
    assert len(study.rows(TABLE)) == 4


def test_the_row_is_a_form_as_well(study, shown):
    editor = shown(study.editor("facts.indicators", "ru"))
    editor.focus_first()
    keys(editor.grid, "Ж")
    press(Qt.Key.Key_Tab)
    (name,) = study.rows("facts.indicators")
    at(editor, 0, 0)
    form = editor.sheet.form
    assert form.leaf("label").line.text() == "Ж"
    form.leaf("series").focus_first()
    keys(QApplication.focusWidget(), "2016: 1 234,5")
    press(Qt.Key.Key_Return)
    keys(QApplication.focusWidget(), "2017: 7")
    assert study.get(f"facts.indicators/{name}/series") == [
        {"date": "2016", "value": 1234.5},
        {"date": "2017", "value": 7},
    ]
    form.leaf("value").focus_first()
    keys(QApplication.focusWidget(), "9")
    assert text(editor, 0, 4) == "9"
    study.session.undo()
    assert form.leaf("value").line.text() == ""


def test_the_caption_hangs_from_the_table(study, table):
    table.caption.leaf("title").focus_first()
    keys(QApplication.focusWidget(), "Steps")
    assert study.get(f"{TABLE}/title", "en") == "Steps"
    assert study.rows(TABLE) == ()


TEXTS = st.text(st.characters(categories=("L", "N", "P", "Zs")), max_size=8)
ROWS = st.fixed_dictionaries(
    {
        "step": TEXTS,
        "about": TEXTS.map(plain),
        "count": st.one_of(st.integers(-(10**9), 10**9), st.just(4.87)),
        "when": st.sampled_from(("2016", "2016-05", "2016-05-12")),
        "type": st.sampled_from(("legal", "human")),
    }
)


@settings(
    deadline=None, max_examples=25, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(ROWS, min_size=1, max_size=3), st.sampled_from(("en", "ru", "az")))
@example([{"step": "5\u00a0%", "about": plain("0\u00a00"), "count": 4.87}], "en")
def test_what_is_copied_pastes_back_the_same(study, rows, edition):
    for name in study.rows(TABLE):
        study.session.remove_row(Path.parse(f"{TABLE}/{name}"))
    for parts in rows:
        values = {
            (part, edition if part in ("step", "about") else ""): value
            for part, value in parts.items()
        }
        study.session.add_row(Path.parse(TABLE), values=values)
    editor = study.editor(TABLE, edition)
    count = len(study.rows(TABLE))
    editor.grid.choose(0, 0, count, 5)
    editor.grid.copy()
    editor.grid.choose(count, 0, 1, 1)
    editor.grid.paste()
    names = study.rows(TABLE)
    assert len(names) == 2 * count or not any(said(study, name) for name in names[:count])
    for old, new in zip(names[:count], names[count:], strict=False):
        assert said(study, new) == said(study, old)
    editor.deleteLater()


def said(study, name):
    leaves = study.session.case.below(Path.parse(f"{TABLE}/{name}"))
    found = {}
    for path, language, value in leaves:
        if not path.meta:
            words = " ".join(value.split()) if isinstance(value, str) else value
            if isinstance(value, Doc):
                words = [
                    " ".join(text.text for text in line.content if isinstance(text, Text)).strip()
                    for line in value.content
                ]
            found[path.steps[-1], language] = words
    return found


def test_a_table_of_two_thousand_rows_takes_words_and_grows(study, shown):
    leaves = {}
    for number in range(2000):
        name = f"r{number:05d}"
        leaves[Path.parse(f"{TABLE}/{name}#order"), ""] = f"i{number:04d}"
        leaves[Path.parse(f"{TABLE}/{name}/step"), "en"] = f"Step {number}"
        leaves[Path.parse(f"{TABLE}/{name}/about"), "en"] = plain("A few words " * 6)
        leaves[Path.parse(f"{TABLE}/{name}/count"), ""] = number
        leaves[Path.parse(f"{TABLE}/{name}/when"), ""] = "2016-05"
    study.session.write_all(leaves)
    editor = shown(study.editor(TABLE))
    at(editor, 1000, 0)
    QApplication.processEvents()
    editor.model.setData(editor.model.index(1000, 0), "typed")
    at(editor, 2000, 0)
    keys(editor.grid, "x")
    press(Qt.Key.Key_Return)
    QApplication.processEvents()
    assert len(study.rows(TABLE)) == 2001
    assert study.session.case.get(Path.parse(f"{TABLE}/r01000/step"), "en") == "typed"
