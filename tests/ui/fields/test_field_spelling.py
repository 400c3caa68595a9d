"""Spelling in lines and cells of tables: marks, proposals, nothing written by marks."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent, QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from casewriter.app.qt import QtTimer
from casewriter.domain.leaves import Path
from casewriter.domain.view import view
from casewriter.prose.nodes import Doc, Paragraph, Strong, Text, plain
from casewriter.services.spelling import OwnWords, Spelling
from casewriter.ui.fields.controls import Line, Passage
from casewriter.ui.fields.editors import editor_for
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.slices import Slices
from casewriter.ui.spelling.fields import LineSpelling
from casewriter.ui.spelling.next_word import looking
from tests.fakes import FakeSpeller
from tests.services.test_spelling import Kept

KNOWN = {"en": {"a", "family", "went", "to", "offices"}}


@pytest.fixture
def spelt(study, shown):
    """Build the editor of a question on a desk that looks at spelling."""
    made = []

    def build(name):
        desk = study.desk()
        desk.spelling = Spelling(
            lambda: FakeSpeller(KNOWN), OwnWords(Kept()), lambda: QtTimer(study.bridge)
        )
        made.append(desk.spelling)
        return shown(
            editor_for(desk, view(study.template, study.session.case, Path.parse(name), "en"))
        )

    yield build
    for spelling in made:
        spelling.close()


def menu_at(widget, place):
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, widget.mapToGlobal(place))
    QApplication.sendEvent(widget, event)
    return next(menu for menu in QApplication.topLevelWidgets() if isinstance(menu, QMenu))


def offered(qtbot, menu, words):
    qtbot.waitUntil(lambda: words in [action.text() for action in menu.actions()])
    return next(action for action in menu.actions() if action.text() == words)


def test_a_line_marks_words_and_offers_what_was_meant(qtbot, study, spelt):
    study.write("facts.line", "a famly went", "en")
    line = spelt("facts.line").findChild(Line)
    marks = line.findChild(LineSpelling)
    qtbot.waitUntil(lambda: [word.lookup for word in marks.wrong_words()] == ["famly"])
    assert line.grab().toImage() != unmarked(line)
    line.setCursorPosition(4)
    menu = menu_at(line, line.cursorRect().center())
    offered(qtbot, menu, "family").trigger()
    menu.close()
    assert study.get("facts.line", "en") == "a family went"
    assert not marks.wrong_words()


def unmarked(line):
    draw, line.drawn_over = line.drawn_over, None
    image = line.grab().toImage()
    line.drawn_over = draw
    return image


def test_the_word_that_is_being_written_is_not_marked(qtbot, spelt):
    editor = spelt("facts.line")
    line, marks = editor.findChild(Line), editor.findChild(LineSpelling)
    editor.focus_first()
    qtbot.waitUntil(line.hasFocus)
    QTest.keyClicks(line, "a famly")
    qtbot.waitUntil(lambda: editor.desk.spelling.is_wrong("famly", "en") is True)
    assert not marks.wrong_words()
    QTest.keyClick(line, Qt.Key.Key_Space)
    assert [word.lookup for word in marks.wrong_words()] == ["famly"]


def test_a_cell_marks_words_while_it_is_open_and_writes_nothing_by_that(qtbot, study, spelt):
    bold = Doc((Paragraph((Text("famly", (Strong(),)), Text(" went"))),))
    row = study.session.add_row(Path.parse("facts.table"), values={("about", "en"): bold})
    editor = spelt("facts.table")
    grid = editor.findChild(GridView)
    grid.setFocus()
    grid.setCurrentIndex(grid.model().index(0, 1))
    grid.edit(grid.currentIndex())
    passage = grid.findChild(Passage)

    def waves():
        formats = passage.document().begin().layout().formats()
        none = QTextCharFormat.UnderlineStyle.NoUnderline
        return [one.length for one in formats if one.format.underlineStyle() != none]

    cursor = passage.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    passage.setTextCursor(cursor)
    qtbot.waitUntil(lambda: waves() == [5])
    qtbot.wait(200)
    assert study.session.case.get(row.child("about"), "en") == bold, "marks are no typing"
    cursor.setPosition(2)
    passage.setTextCursor(cursor)
    menu = menu_at(passage.viewport(), passage.cursorRect().center())
    offered(qtbot, menu, "family").trigger()
    menu.close()
    assert passage.toPlainText() == "family went"


def test_the_key_goes_through_cells_and_captions(qtbot, study, spelt):
    for words in ("a famly", "ofices went"):
        study.session.add_row(Path.parse("facts.table"), values={("about", "en"): plain(words)})
    study.write("facts.table/title", "To wennt", "en")
    editor = spelt("facts.table")
    grid = editor.grid
    grid.setFocus()
    seen = []
    for _ in range(4):
        slices, found = Slices(), []
        slices.begin(looking(editor.window(), editor.desk.spelling, found.append))
        with qtbot.waitSignal(slices.done):
            pass
        assert found == [True]
        field = editor.window().focusWidget()
        chosen = field.textCursor().selectedText() if isinstance(field, Passage) else None
        seen.append(chosen or field.selectedText())
        for menu in field.findChildren(QMenu):
            menu.close()
        for menu in QApplication.topLevelWidgets():
            if isinstance(menu, QMenu):
                menu.close()
        editor.window().activateWindow()
        # The window may hear later than the next key that its menu has gone.
        qtbot.waitUntil(editor.window().isActiveWindow)
        field.setFocus()
    assert seen == ["famly", "ofices", "wennt", "famly"]
    assert study.get("facts.table/title", "en") == "To wennt"


def test_the_key_opens_a_closed_card_and_goes_on_in_it(qtbot, study, spelt):
    for words in ("a family", "offices", "to", "wennt"):
        study.session.add_row(Path.parse("facts.quotes"), values={("words", "en"): plain(words)})
    editor = spelt("facts.quotes")
    *_, card = editor.cards.values()
    assert not card.is_open, "more rows than are open from the start"
    slices, found = Slices(), []
    slices.begin(looking(editor.window(), editor.desk.spelling, found.append))
    with qtbot.waitSignal(slices.done, timeout=10_000):
        pass
    assert found == [True]
    assert [card.is_open for card in editor.cards.values()] == [False, False, False, True]
    field = editor.window().focusWidget()
    assert card.isAncestorOf(field)
    assert field.textCursor().selectedText() == "wennt"
    for menu in QApplication.topLevelWidgets():
        if isinstance(menu, QMenu):
            menu.close()
