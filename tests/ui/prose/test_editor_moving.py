"""Moving rows and exhibits, by keys and by dragging, and the languages of passages."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from casewriter.prose.nodes import (
    BulletList,
    Doc,
    Exhibit,
    Lang,
    LanguageTag,
    ListItem,
    Paragraph,
    PathReference,
    Strong,
    Text,
    plain,
)
from casewriter.ui.prose import moving
from casewriter.ui.prose.rows import flatten, gather, settle
from tests.ui.prose.random_trees import random_tree

UP = Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.ShiftModifier
TABLE = Exhibit(PathReference("facts.table"))


def para(words):
    return Paragraph((Text(words),))


def item(words, *more):
    return ListItem((para(words), *more))


def press(editor, key):
    QTest.keyClick(editor.text, key, UP)


def test_a_paragraph_moves_up_and_down_with_its_caret(editor):
    editor.show_doc(plain("one\n\ntwo\n\nthree"))
    editor.place_caret(6)
    press(editor, Qt.Key.Key_Up)
    assert editor.doc() == plain("two\n\none\n\nthree")
    assert editor.caret() == 2
    press(editor, Qt.Key.Key_Up)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Down)
    press(editor, Qt.Key.Key_Down)
    assert editor.doc() == plain("one\n\nthree\n\ntwo")


def test_an_item_takes_along_what_is_in_it_and_the_list_stays_one(editor):
    inner = BulletList((item("inner"),))
    editor.show_doc(Doc((BulletList((item("a", inner), item("b"), item("c"))),)))
    editor.place_caret(0)
    press(editor, Qt.Key.Key_Down)
    assert editor.doc() == Doc((BulletList((item("b"), item("a", inner), item("c"))),))
    press(editor, Qt.Key.Key_Up)
    assert editor.doc() == Doc((BulletList((item("a", inner), item("b"), item("c"))),))


def test_an_exhibit_moves_by_keys_and_stays_selected(editor):
    editor.show_doc(Doc((para("one"), TABLE, para("two"))))
    cursor = editor.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(5, cursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    press(editor, Qt.Key.Key_Up)
    assert editor.doc() == Doc((TABLE, para("one"), para("two")))
    assert editor.text.textCursor().selectedText() == "\ufffc"


@pytest.mark.parametrize("escapes", [False, True])
def test_an_exhibit_is_dragged_between_other_rows(editor, escapes):
    before = Doc((TABLE, para("one"), para("two"), para("three")))
    editor.show_doc(before)
    text = editor.text
    layout = text.document().documentLayout()

    def middle(number):
        area = layout.blockBoundingRect(text.document().findBlockByNumber(number))
        return area.center().toPoint()

    port = text.viewport()
    QTest.mousePress(port, Qt.MouseButton.LeftButton, pos=middle(0))
    QTest.mouseMove(port, middle(1))
    QTest.mouseMove(port, middle(2) + QPoint(0, 6))
    assert text._drag.is_on
    if escapes:
        QTest.keyClick(text, Qt.Key.Key_Escape)
    QTest.mouseRelease(port, Qt.MouseButton.LeftButton, pos=middle(2) + QPoint(0, 6))
    moved = Doc((para("one"), para("two"), TABLE, para("three")))
    assert editor.doc() == (before if escapes else moved)
    assert not text._drag.is_on


@pytest.mark.parametrize("seed", range(60))
def test_moving_up_and_down_again_keeps_every_word(seed):
    rows = settle(flatten(random_tree(seed)))
    for index in range(len(rows)):
        first, end = moving.selected(rows, index, index)
        for move in (moving.up, moving.down):
            moved, _ = move(rows, first, end)
            doc = gather(settle(moved))
            assert sorted(str(row.content) + row.exhibit for row in flatten(doc)) == sorted(
                str(row.content) + row.exhibit for row in rows
            )


def test_a_passage_is_marked_and_shown_as_another_language(editor):
    editor.show_doc(plain("say слово now"))
    cursor = editor.text.textCursor()
    cursor.setPosition(4)
    cursor.setPosition(9, cursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    editor.commands["language_ru"].trigger()
    russian = (Lang(LanguageTag("ru")),)
    assert editor.doc().content[0].content[1] == Text("слово", russian)
    assert editor.commands["language_ru"].isChecked()
    editor.place_caret(6)
    assert editor.text.passage_language() == "ru"
    editor.commands["language_"].trigger()
    assert editor.doc() == plain("say слово now")


def test_letters_typed_next_can_be_another_language(editor):
    editor.commands["language_kk"].trigger()
    editor.text.type_text("сөз")
    assert editor.doc() == Doc((Paragraph((Text("сөз", (Lang(LanguageTag("kk")),)),)),))


def test_plain_letters_keep_their_language(editor):
    marks = (Lang(LanguageTag("ru")), Strong())
    editor.show_doc(Doc((Paragraph((Text("слово", marks),)),)))
    editor.text.selectAll()
    QTest.keyClick(editor.text, Qt.Key.Key_Space, Qt.KeyboardModifier.ControlModifier)
    assert editor.doc() == Doc((Paragraph((Text("слово", marks[:1]),)),))


def test_a_blank_that_does_not_break_is_typed_by_its_key(editor):
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.text, Qt.Key.Key_Space, both)
    assert editor.text.toPlainText() in ("\u00a0", " ")
    assert editor.doc().content[0].content[0].text == "\u00a0"
