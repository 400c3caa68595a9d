"""Typography and lists while words are typed, each taken back by one undo."""

import pytest
from PySide6.QtGui import QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.prose.nodes import (
    BulletList,
    Doc,
    Em,
    Lang,
    LanguageTag,
    ListItem,
    OrderedList,
    Paragraph,
    Strong,
    Text,
    plain,
)
from casewriter.ui.prose.text import ProseText
from tests.ui.fields.field_desk import Study, keys


@pytest.fixture
def written(qtbot, page):
    """An answer of a real session in a window that has the keyboard: the session and its text."""
    study = Study()
    editor = study.editor("facts.prose")
    editor.setParent(page)
    editor.resize(650, 400)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    editor.focus_first()
    return study, _text(editor)


def _text(editor):
    return next(text for text in editor.findChildren(ProseText) if not text._one_line)


def prose(study):
    return study.get("facts.prose", "en")


def test_one_undo_takes_back_what_was_mended_and_nothing_else(written):
    study, text = written
    now = study.session._clock()
    study.session._clock = lambda: now  # all within one burst
    keys(text, 'say "')
    assert prose(study) == plain("say “")
    study.session.undo()
    assert prose(study) == plain('say "')
    assert text.doc() == plain('say "')
    keys(text, "so")
    assert prose(study) == plain('say "so')
    study.session.undo()
    study.session.undo()
    assert prose(study) is None


@pytest.mark.parametrize(
    ("typed", "list_of"), [("- one", BulletList), ("* one", BulletList), ("1. one", OrderedList)]
)
def test_a_list_begins_as_in_word(written, typed, list_of):
    study, text = written
    keys(text, typed)
    assert prose(study) == Doc((list_of((ListItem((Paragraph((Text("one"),)),)),)),))


def test_undo_after_a_list_has_begun_leaves_the_signs_that_were_typed(written):
    study, text = written
    keys(text, "- ")
    study.session.undo()
    assert text.toPlainText() == "- "
    keys(text, "x")
    assert prose(study) == plain("- x")


def test_a_year_and_a_stop_begin_no_list(written):
    study, text = written
    keys(text, "2021. год 1. x")
    assert prose(study) == plain("2021. год 1. x")


def test_nothing_is_mended_where_the_writer_does_not_want_it(written):
    study, text = written
    text.tidies = lambda: False
    keys(text, '- "x" -- y')
    assert prose(study) == plain('- "x" -- y')


def test_new_letters_take_the_marks_of_the_old(written):
    study, text = written
    text.toggle_mark(Strong())
    keys(text, '"x"')
    assert prose(study) == Doc((Paragraph((Text("“x”", (Strong(),)),)),))


def test_a_passage_is_written_as_its_own_language_is(editor):
    russian = (Lang(LanguageTag("ru")), Em())
    editor.show_doc(Doc((Paragraph((Text("see "), Text("слово ", russian))),)))
    editor.place_caret(10)
    keys(editor.text, '"да"')
    assert editor.doc().content[0].content[1] == Text("слово «да»", russian)


def test_places_beyond_the_first_plane_are_counted_rightly(editor):
    keys(editor.text, '😀 "😀')
    assert editor.doc() == plain("😀 “😀")
    assert editor.caret() == 4


def test_an_input_method_is_left_alone_until_it_is_done(editor):
    keys(editor.text, "so ")
    before = editor.doc()
    QApplication.sendEvent(editor.text, QInputMethodEvent('"', []))
    assert editor.doc() == before
    done = QInputMethodEvent()
    done.setCommitString('"')
    QApplication.sendEvent(editor.text, done)
    assert editor.doc() == plain("so “")
    QTest.keyClicks(editor.text, "x")
    assert editor.doc() == plain("so “x")
