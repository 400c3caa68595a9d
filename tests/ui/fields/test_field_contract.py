"""What holds for the editor of every kind of field."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.domain.kinds import IMPLICIT, KINDS, kind_of
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.ui.fields.base import FieldEditor
from casewriter.ui.fields.editors import EDITORS
from casewriter.ui.fields.tab_order import focusables
from tests.ui.fields.field_desk import FIELDS, keys

ALL = (*(f"facts.{field.key}" for field in FIELDS), "refs.sources")

ROWS_BY_CARDS = ("figures", "quotes", "people", "group", "sources")

SAMPLES = {
    "line": "Words",
    "prose": plain("Some words"),
    "number": 40,
    "date": "2016-05",
    "choice": "given",
    "choices": ["online"],
    "unit": "minute",
    "cites": ["s1"],
    "file": "0" * 64,
    "flag": True,
    "series": [{"date": "2016", "value": 4}],
    "csl": {"title": "A law"},
}
STRANGE = (
    {"unknown": [1, {"deep": None}]},
    ["a", 7, None],
    "a text",
    7.25,
    True,
    plain("A tree"),
)


def test_every_kind_has_an_editor():
    assert {name for name, _ in EDITORS} == {kind.name for kind in (*KINDS, *IMPLICIT)}
    assert all(issubclass(editor, FieldEditor) for _, editor in EDITORS)


def fill(study, path, value_of=lambda part: SAMPLES[part.type]):
    """Give every part of an answer, and of one row of it, a value."""
    field = study.template.find(Path.parse(path))[0]
    kind = kind_of(field.kind)
    for part in kind.parts(field):
        where = f"{path}/{part.name}" if part.name else path
        study.write(where, value_of(part), "en" if part.translated else "")
    for part in kind.columns(field):
        study.write(f"{path}/r1/{part.name}", value_of(part), "en" if part.translated else "")
    for inner in field.fields:
        below = f"{path}/r1/{inner.key}"
        for part in kind_of(inner.kind).parts(inner):
            where = f"{below}/{part.name}" if part.name else below
            study.write(where, value_of(part), "en" if part.translated else "")


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("path", ALL)
def test_building_an_editor_opens_no_window(study, path):
    # A part that is shown before it has a parent is a window of its own for a moment.
    fill(study, path)
    editor = study.editor(path)
    assert not [window for window in QApplication.topLevelWidgets() if window.isVisible()]
    editor.deleteLater()


@pytest.mark.parametrize("path", ALL)
def test_showing_writes_nothing(study, shown, path):
    fill(study, path)
    before = study.session.case
    for edition in ("en", "ru"):
        editor = shown(study.editor(path, edition))
        editor.show_case(study.session.case)
        editor.focus_first()
        editor.place_caret(editor.caret())
        editor.close()
    assert study.session.case is before


@pytest.mark.parametrize("strange", STRANGE, ids=str)
@pytest.mark.parametrize("path", ALL)
def test_values_of_unexpected_shape_are_shown_and_kept(study, shown, path, strange):
    fill(study, path, lambda _part: strange)
    before = study.session.case
    editor = shown(study.editor(path))
    editor.show_case(study.session.case)
    editor.focus_first()
    QTest.keyClick(QApplication.focusWidget() or editor, Qt.Key.Key_Tab)
    assert study.session.case is before


@pytest.mark.parametrize("path", ALL)
def test_words_change_with_the_language(study, shown, path):
    fill(study, path)
    editor = shown(study.editor(path))
    assert editor.accessibleName().startswith("What about")
    editor.desk.wording = "ru"
    QApplication.sendEvent(editor, QEvent(QEvent.Type.LanguageChange))
    assert editor.accessibleName().startswith("Я What about")


@pytest.mark.parametrize("path", ALL)
def test_everything_that_takes_the_keyboard_has_a_name(study, shown, path):
    fill(study, path)
    editor = shown(study.editor(path))
    for stop in focusables(editor):
        if stop.isVisible() and not stop.objectName().startswith("qt_"):
            words = stop.property("text") or ""
            named = stop.accessibleName() or stop.toolTip() or words
            assert named or _is_in_prose(stop), f"{type(stop).__name__} in {path}"


def _is_in_prose(widget: QWidget) -> bool:
    while widget is not None:
        if type(widget).__name__ == "ProseEditor":
            return True
        widget = widget.parentWidget()
    return False


ON_A_GRID = (
    "facts.table",
    "facts.indicators",
    "facts.indices",
    "facts.timeline",
    "facts.terms",
    "facts.group",
)
"""Their grids take Tab for themselves."""


@pytest.mark.parametrize("path", [path for path in ALL if path not in ON_A_GRID])
def test_tab_goes_in_reading_order(study, shown, path):
    fill(study, path)
    editor = shown(study.editor(path))
    study.source("Another")
    order = list(focusables(editor))
    if not order:
        return
    order[0].setFocus()
    visited = [0]
    while True:
        press(Qt.Key.Key_Tab)
        now = QApplication.focusWidget()
        if now not in order or now is order[visited[0]]:
            break
        visited.append(order.index(now))
    assert visited == sorted(set(visited))
    assert len(visited) > 1 or len(order) == 1 or path in ("facts.choice", "facts.prose")


@pytest.mark.parametrize("path", ALL)
def test_an_editor_follows_the_case_and_its_undoing(study, shown, path):
    editor = shown(study.editor(path))
    fill(study, path)
    while study.session.undoable:
        study.session.undo()
    assert not study.session.case.fields
    while study.session.redoable:
        study.session.redo()
    editor.show_case(study.session.case)


def type_in(editor, text):
    editor.focus_first()
    keys(QApplication.focusWidget(), text)


def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(QApplication.focusWidget(), key, modifier)


def test_a_line_is_typed(study, shown):
    editor = shown(study.editor("facts.line", "ru"))
    type_in(editor, "Slow ")
    type_in(editor, "halls")
    assert study.get("facts.line", "ru") == "Slow halls"
    assert study.get("facts.line", "en") is None
    type_in(editor, " everywhere in town")
    assert "over" in editor.leaf.remark.words
    for _ in range(40):
        study.session.undo()
    assert editor.leaf.line.text() == ""


def test_lines_that_are_pasted_into_a_line_become_one(study, shown):
    editor = shown(study.editor("facts.line"))
    QGuiApplication.clipboard().setText("One\nstop \r\n shop\n")
    editor.focus_first()
    QTest.keyClick(QApplication.focusWidget(), Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QGuiApplication.clipboard().clear()
    assert study.get("facts.line", "en") == "One stop shop"
    assert QApplication.focusWidget().text() == "One stop shop"


def test_blanks_stay_on_the_screen(study, shown):
    editor = shown(study.editor("facts.line"))
    type_in(editor, " ")
    editor.show_case(study.session.case)
    assert editor.leaf.line.text() == " "
    assert study.get("facts.line", "en") is None


def test_prose_is_typed_and_counted(study, shown):
    editor = shown(study.editor("facts.prose", "ru"))
    type_in(editor, "One two three")
    assert study.get("facts.prose", "ru") == plain("One two three")
    assert editor.caret() == 13
    editor.place_caret(3)
    study.write("facts.prose", plain("One two three four"), "ru")
    assert editor.caret() == 3
    assert "4" in editor.leaf.foot._count.text()
    assert "4–9" in editor.leaf.foot._range.text(), "the range is scaled for Russian"


def test_a_number_is_typed_with_its_parts(study, shown):
    editor = shown(study.editor("facts.number", "ru"))
    type_in(editor, "1 234,5")
    press(Qt.Key.Key_Tab)
    assert study.get("facts.number") == 1234.5
    QTest.keyClick(editor.form.leaf("unit").combo, Qt.Key.Key_Down)
    QTest.keyClick(editor.form.leaf("unit").combo, Qt.Key.Key_Down)
    assert study.get("facts.number/unit") == "minute"
    type_in(editor.form.leaf("as_of"), "май 2016")
    assert study.get("facts.number/as_of") == "2016-05"
    type_in(editor.form.leaf("scope"), "в центрах")
    assert study.get("facts.number/scope", "ru") == "в центрах"


def test_what_is_no_number_stays_on_the_screen(study, shown):
    study.write("facts.number", 40)
    editor = shown(study.editor("facts.number"))
    leaf = editor.form.leaf("")
    editor.focus_first()
    leaf.line.selectAll()
    keys(leaf.line, "about 40")
    press(Qt.Key.Key_Tab)
    assert leaf.line.text() == "about 40"
    assert "no number" in leaf.remark.words
    assert study.get("facts.number") == 40
    leaf.line.setFocus()
    leaf.line.selectAll()
    keys(leaf.line, "6000")
    assert "between 0 and 5,000" in leaf.remark.words
    assert study.get("facts.number") == 6000


def test_a_whole_number_is_asked(study, shown):
    editor = shown(study.editor("facts.whole"))
    type_in(editor, "6.5")
    assert "whole" in editor.form.leaf("").remark.words


def test_the_only_unit_goes_without_asking(study, shown):
    editor = shown(study.editor("facts.single"))
    assert [leaf.part.name for leaf in editor.form.leaves] == ["", "as_of", "scope", "source"]
    assert editor.form._label(editor.form.leaves[0].part) == "Number (minutes)"
    study.write("facts.single/unit", "furlong")
    other = shown(study.editor("facts.single"))
    assert other.form.leaf("unit").combo.currentText() == "furlong"


def test_a_date_is_typed_and_understood(study, shown):
    editor = shown(study.editor("facts.date"))
    type_in(editor, "05.2016")
    assert study.get("facts.date") == "2016-05"
    assert "May 2016" in editor.leaf.remark.words
    press(Qt.Key.Key_Return)
    assert editor.leaf.line.text() == "May 2016"
    editor.leaf.line.selectAll()
    keys(editor.leaf.line, "31.02.2016")
    press(Qt.Key.Key_Return)
    assert "calendar" in editor.leaf.remark.words
    assert editor.leaf.line.text() == "31.02.2016"


def test_a_choice_is_made_and_taken_back(study, shown):
    editor = shown(study.editor("facts.choice"))
    editor.focus_first()
    press(Qt.Key.Key_Space)
    assert study.get("facts.choice") == "one_stop"
    press(Qt.Key.Key_Down)
    assert study.get("facts.choice") == "online"
    editor.leaf._none.click()
    assert study.get("facts.choice") is None
    study.session.undo()
    assert editor.leaf._group.checkedButton().text() == "online"


def test_a_choice_of_many_opens_a_list(study, shown):
    editor = shown(study.editor("facts.many"))
    editor.focus_first()
    press(Qt.Key.Key_Down)
    press(Qt.Key.Key_Down)
    assert study.get("facts.many") == "option_0"
    study.session.undo()
    study.session.undo()
    assert editor.leaf.combo.currentIndex() == -1


def test_choices_are_ticked_and_unknown_ones_kept(study, shown):
    study.write("facts.choices", ["strange"])
    editor = shown(study.editor("facts.choices"))
    editor.focus_first()
    press(Qt.Key.Key_Space)
    assert study.get("facts.choices") == ["one_stop", "strange"]


def test_the_country_of_the_case_is_changed_where_it_is_asked(study, shown):
    editor = shown(study.editor("facts.country"))
    assert editor.country.currentText() == "Georgia"
    study.session.state("country", "KZ", "write")
    assert editor.country.currentText() == "Kazakhstan"
    editor.focus_first()
    press(Qt.Key.Key_Home)
    chosen = editor.country.code
    editor.country.activated.emit(editor.country.currentIndex())
    assert study.session.case.country == chosen != "KZ"
    study.session.undo()
    assert editor.country.currentText() == "Kazakhstan"


def test_sources_are_chosen_and_added(study, shown, qtbot):
    first = study.source("A survey")
    editor = shown(study.editor("facts.cites"))
    editor.focus_first()
    press(Qt.Key.Key_Space)
    picker = editor.leaf.picker
    qtbot.waitUntil(picker.isVisible)
    QTest.keyClick(picker.search, Qt.Key.Key_Down)
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    assert study.get("facts.cites") == [first]
    picker.search.setText("A new law")
    QTest.keyClick(picker.search, Qt.Key.Key_Return)
    added = study.rows("refs.sources")[-1]
    assert study.get(f"refs.sources/{added}/csl") == {"title": "A new law"}
    assert study.get("facts.cites") == [first, added]
    study.session.undo()
    assert study.get("facts.cites") == [first]
    assert study.rows("refs.sources") == (first,)


def test_another_edition_shows_what_is_translated_empty(study, shown):
    fill(study, "facts.number")
    english = shown(study.editor("facts.number", "en"))
    russian = shown(study.editor("facts.number", "ru"))
    assert english.form.leaf("scope").line.text() == "Words"
    assert russian.form.leaf("scope").line.text() == ""
    assert russian.form.leaf("").line.text() == "40"
    fill(study, "facts.people")
    people = shown(study.editor("facts.people", "ru")).cards["r1"].form
    assert people.leaf("name").line.text() == "Words"
    assert people.leaf("role").line.text() == ""


def test_leaving_an_editor_saves(study, shown, qtbot):
    editor = shown(study.editor("facts.line"))
    editor.leaf.line.clearFocus()
    study.autosave.saves = 0
    with qtbot.waitSignal(editor.focused) as came:
        editor.focus_first()
    assert came.args == [True]
    with qtbot.waitSignal(editor.focused) as went:
        QApplication.focusWidget().clearFocus()
    assert went.args == [False]
    assert study.autosave.saves == 1


def test_a_sentence_is_in_sight_whole_and_has_no_line_ends(study, shown):
    editor = shown(study.editor("facts.number", "en"))
    line = editor.form.leaf("scope").line
    low = line.height()
    type_in(editor.form.leaf("scope"), "all families " * 30)
    assert line.height() > 2 * low
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "\n" not in line.text()
    QGuiApplication.clipboard().setText("every centre\nof the country")
    line.selectAll()
    line.paste()
    assert study.get("facts.number/scope", "en") == "every centre of the country"
    assert line.height() == low


def test_a_sentence_that_is_there_already_is_shown_whole(qtbot, study, shown):
    study.write("facts.number/scope", "all families " * 30, "en")
    line = shown(study.editor("facts.number", "en")).form.leaf("scope").line
    lines = line.document().size().height()
    assert lines > 3
    qtbot.waitUntil(lambda: line.height() > lines * line.fontMetrics().lineSpacing())


def test_a_sentence_keeps_its_spaces_that_end_no_line(study, shown):
    study.write("facts.number/scope", "all 349\u00a0offices", "en")
    line = shown(study.editor("facts.number", "en")).form.leaf("scope").line
    assert study.get("facts.number/scope", "en") == "all 349\u00a0offices"
    QTest.keyClicks(line, "x")
    assert "349\u00a0offices" in study.get("facts.number/scope", "en")
