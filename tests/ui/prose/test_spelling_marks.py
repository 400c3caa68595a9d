"""Marks below misspelt words: where they are, when they come, what the menu offers."""

import pytest
from PySide6.QtCore import QTimer
from PySide6.QtGui import QTextCharFormat
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu

from casewriter.app.qt import QtTimer
from casewriter.prose.nodes import Doc, Lang, LanguageTag, Paragraph, Text, plain
from casewriter.services.spelling import OwnWords, Spelling
from casewriter.ui.spelling.marks import marks_in
from casewriter.ui.spelling.menu import SpellingMenu, look_after
from casewriter.ui.spelling.next_word import looking
from tests.fakes import FakeSpeller
from tests.services.test_spelling import Kept

KNOWN = {"en": {"a", "family", "went", "to", "offices"}, "kk": {"отбасы"}}
NONE = QTextCharFormat.UnderlineStyle.NoUnderline


@pytest.fixture
def spelling(editor):
    made = Spelling(lambda: FakeSpeller(KNOWN), OwnWords(Kept()), lambda: QtTimer(editor))
    look_after(editor.text, made, "en")
    yield made
    made.close()


def marked(editor):
    """The words that carry a mark on the screen."""
    found, block = [], editor.text.document().begin()
    while block.isValid():
        found.extend(
            block.text()[one.start : one.start + one.length]
            for one in block.layout().formats()
            if one.format.underlineStyle() != NONE
        )
        block = block.next()
    return found


def menu_of(editor, word):
    place = editor.text.toPlainText().index(word) + 1
    menu = QMenu(editor)
    editor.text.menu_wanted.emit(menu, place)
    return menu


def words_in(menu):
    return [action.text() for action in menu.actions() if action.text()]


@pytest.mark.usefixtures("spelling")
def test_only_words_that_nobody_knows_are_marked(qtbot, editor):
    editor.show_doc(plain("A famly went to offices"))
    qtbot.waitUntil(lambda: marked(editor) == ["famly"])
    assert editor.doc() == plain("A famly went to offices")


def test_a_word_is_not_marked_while_it_is_being_written(qtbot, editor, spelling):
    QTest.keyClicks(editor.text, "A famly")
    qtbot.waitUntil(lambda: spelling.is_wrong("famly", "en") is True)
    assert marked(editor) == []
    QTest.keyClicks(editor.text, " ")
    qtbot.waitUntil(lambda: marked(editor) == ["famly"])


@pytest.mark.usefixtures("spelling")
def test_a_passage_in_another_language_is_looked_up_in_that(qtbot, editor):
    kazakh = (Lang(LanguageTag("kk")),)
    editor.show_doc(Doc((Paragraph((Text("A "), Text("отбасы отбаса", kazakh), Text(" went"))),)))
    qtbot.waitUntil(lambda: marked(editor) == ["отбаса"])


@pytest.mark.usefixtures("spelling")
def test_the_menu_proposes_and_writes_what_was_chosen(qtbot, editor):
    editor.show_doc(plain("A famly went"))
    qtbot.waitUntil(lambda: marked(editor) == ["famly"])
    menu = menu_of(editor, "famly")
    qtbot.waitUntil(lambda: "family" in words_in(menu))
    next(action for action in menu.actions() if action.text() == "family").trigger()
    assert editor.doc() == plain("A family went")
    qtbot.waitUntil(lambda: marked(editor) == [])


def test_a_word_goes_into_one_s_own_dictionary(qtbot, editor, spelling):
    editor.show_doc(plain("An akimat went"))
    qtbot.waitUntil(lambda: "akimat" in marked(editor))
    menu = menu_of(editor, "akimat")
    next(a for a in menu.actions() if a.text() == "Add “akimat” to my dictionary").trigger()
    qtbot.waitUntil(lambda: "akimat" not in marked(editor))
    assert spelling.own.words == ("akimat",)


def test_a_language_without_a_dictionary_says_so(qtbot, editor, spelling):
    marks_in(editor.text)._language = "az"
    spelling.find_dictionaries()
    qtbot.waitUntil(lambda: spelling.dictionaries is not None)
    editor.show_doc(plain("xidmət"))
    assert words_in(menu_of(editor, "xidmət"))[0] == "No spelling dictionary for Azərbaycan"


def test_marks_go_and_come_without_a_new_start(qtbot, editor, spelling):
    editor.show_doc(plain("A famly went"))
    qtbot.waitUntil(lambda: marked(editor) == ["famly"])
    spelling.choose(on=False, others=())
    qtbot.waitUntil(lambda: marked(editor) == [])
    spelling.choose(on=True, others=())
    qtbot.waitUntil(lambda: marked(editor) == ["famly"])


def test_a_keystroke_looks_at_its_own_paragraph_alone(qtbot, editor, spelling, monkeypatch):
    editor.show_doc(Doc(tuple(Paragraph((Text("A family went to offices"),)) for _ in range(50))))
    qtbot.waitUntil(lambda: spelling.is_wrong("offices", "en") is False)
    marks, seen = marks_in(editor.text), []
    qtbot.waitUntil(lambda: not marks._waiting and not marks._slices.is_busy)
    words = marks._words
    monkeypatch.setattr(
        marks, "_words", lambda block, **_: seen.append(block.blockNumber()) or words(block)
    )
    editor.place_caret(3)
    QTest.keyClicks(editor.text, "x")
    assert set(seen) == {0}


def test_the_key_goes_from_one_misspelt_word_to_the_next(qtbot, editor, page, spelling):
    editor.show_doc(plain("A famly went to ofices."))
    qtbot.waitUntil(lambda: marked(editor) == ["famly", "ofices"])
    editor.place_caret(0)
    seen = []
    for _ in range(3):
        found = []
        for _ in looking(page, spelling, found.append):
            pass
        assert found == [True]
        seen.append(editor.text.textCursor().selectedText())
        for menu in editor.text.findChildren(QMenu):
            menu.close()
    assert seen == ["famly", "ofices", "famly"]


def test_nothing_is_looked_after_twice(editor, spelling):
    look_after(editor.text, spelling, "en")
    assert len(editor.text.findChildren(SpellingMenu)) == 1


def test_marks_that_come_while_a_long_text_is_being_laid_leave_it_alone(qtbot, editor, monkeypatch):
    monkeypatch.setattr("casewriter.ui.prose.laying.LONGEST_TURN", 0.0005)
    text, counts = editor.text, []

    def laid_some(count):
        counts.append(count)
        # Qt tells of every mark as of a change of the text.
        QTimer.singleShot(0, text, text.textChanged.emit)

    text.document().blockCountChanged.connect(laid_some)
    words = Doc(tuple(Paragraph((Text(f"A family went to {n}"),)) for n in range(200)))
    editor.show_doc(words)
    qtbot.waitUntil(lambda: text.is_laid)
    # No slice took away again what a mark had brought all at once.
    assert counts == sorted(counts)
    assert editor.doc() == words
