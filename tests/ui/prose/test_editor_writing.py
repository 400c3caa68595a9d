"""Small stories of writing, told in keys."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QInputMethodEvent, QKeySequence, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Em,
    Exhibit,
    Footnote,
    HardBreak,
    Heading,
    HeadingLevel,
    Link,
    LinkTarget,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Strong,
    Subscript,
    Superscript,
    Text,
)

CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
Key = Qt.Key

CITATION = Citation(CitedItems((CitedItem("s1", "p. 3"),)))


def para(*inlines) -> Paragraph:
    return Paragraph(tuple(Text(i) if isinstance(i, str) else i for i in inlines))


def item(*children) -> ListItem:
    return ListItem(tuple(para(c) if isinstance(c, str) else c for c in children))


def press(key, modifiers=Qt.KeyboardModifier.NoModifier, times=1):
    for _ in range(times):
        QTest.keyClick(QApplication.focusWidget(), key, modifiers)


def write(words):
    QTest.keyClicks(QApplication.focusWidget(), words)


def select(editor, start, end):
    cursor = editor.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)


def test_words_become_a_paragraph_and_every_letter_is_reported(editor):
    reports = []
    editor.changed.connect(lambda: reports.append(editor.doc()))
    write("abc")
    assert editor.doc() == Doc((para("abc"),))
    assert [doc.content[0].content[0].text for doc in reports] == ["a", "ab", "abc"]


def test_showing_a_text_is_no_change(editor):
    reports = []
    editor.changed.connect(lambda: reports.append(1))
    editor.show_doc(Doc((para("a"), para(Footnote((Text("n"),))))))
    editor.show_doc(Doc())
    assert reports == []


def test_bold_begins_and_ends_where_the_key_is_pressed(editor):
    write("a ")
    press(Key.Key_B, CTRL)
    write("b")
    press(Key.Key_B, CTRL)
    write(" c")
    assert editor.doc() == Doc((para("a ", Text("b", (Strong(),)), " c"),))


@pytest.mark.parametrize(
    ("key", "modifiers", "mark"),
    [
        (Key.Key_B, CTRL, Strong()),
        (Key.Key_I, CTRL, Em()),
        (Key.Key_Equal, CTRL, Subscript()),
        (Key.Key_Equal, CTRL | SHIFT, Superscript()),
    ],
)
def test_a_key_marks_the_selection_and_takes_the_mark_off_again(editor, key, modifiers, mark):
    doc = Doc((para("one two"),))
    editor.show_doc(doc)
    select(editor, 4, 7)
    press(key, modifiers)
    assert editor.doc() == Doc((para("one ", Text("two", (mark,))),))
    press(key, modifiers)
    assert editor.doc() == doc


def test_a_list_is_opened_nested_and_left_by_enter(editor):
    press(Key.Key_L, CTRL | SHIFT)
    write("one")
    press(Key.Key_Return)
    press(Key.Key_Tab)
    write("inner")
    press(Key.Key_Return)
    press(Key.Key_Backtab, SHIFT)
    write("two")
    press(Key.Key_Return, times=2)
    write("after")
    assert editor.doc() == Doc(
        (BulletList((item("one", BulletList((item("inner"),))), item("two"))), para("after"))
    )


def test_lists_nest_to_three_levels_and_no_deeper(editor):
    press(Key.Key_7, CTRL | SHIFT)
    for word in "abcd":
        write(word)
        press(Key.Key_Return)
        press(Key.Key_Tab)
        assert editor.text.hasFocus()  # what is typed next belongs here
    inner = OrderedList((item("c"), item("d"), item(Paragraph())))
    assert editor.doc() == Doc((OrderedList((item("a", OrderedList((item("b", inner),))),)),))


def test_tab_leaves_the_text_where_nothing_can_be_nested(editor):
    write("a")
    press(Key.Key_Tab)
    assert not editor.text.hasFocus()
    assert editor.doc() == Doc((para("a"),))


def test_whoever_passes_through_by_tab_changes_no_list(editor):
    doc = Doc((BulletList((item("a"), item("b"))),))
    editor.show_doc(doc)
    editor.place_caret(2)
    editor.text.clearFocus()
    editor.text.setFocus(Qt.FocusReason.TabFocusReason)
    press(Key.Key_Tab)
    assert not editor.text.hasFocus()
    assert editor.doc() == doc
    editor.text.setFocus(Qt.FocusReason.TabFocusReason)
    write("x")
    press(Key.Key_Tab)
    assert editor.doc() == Doc((BulletList((item("a", BulletList((item("xb"),))),)),))


def test_nesting_an_item_takes_what_is_below_it_along(editor):
    editor.show_doc(Doc((BulletList((item("a"), item("b", BulletList((item("c"),))))),)))
    editor.place_caret(2)
    press(Key.Key_Tab)
    inner = BulletList((item("b", BulletList((item("c"),))),))
    assert editor.doc() == Doc((BulletList((item("a", inner),)),))
    press(Key.Key_Backtab, SHIFT)
    assert editor.doc() == Doc((BulletList((item("a"), item("b", BulletList((item("c"),))))),))


def test_backspace_at_the_start_of_an_item_takes_it_out_of_the_list(editor):
    editor.show_doc(Doc((BulletList((item("a"), item("b"))),)))
    editor.place_caret(2)
    press(Key.Key_Backspace)
    assert editor.doc() == Doc((BulletList((item("a"),)), para("b")))
    press(Key.Key_Backspace)
    assert editor.doc() == Doc((BulletList((item("ab"),)),))


def test_deleting_what_stood_between_two_lists_joins_them(editor):
    lists = BulletList((item("a"),)), para("x"), BulletList((item("b"),))
    editor.show_doc(Doc(lists))
    editor.place_caret(3)
    press(Key.Key_Backspace, times=2)
    assert editor.doc() == Doc((BulletList((item("a"), item("b"))),))


def test_quotation_is_set_apart_and_left_by_enter(editor):
    write("said")
    editor.commands["quotation"].trigger()
    press(Key.Key_Return)
    write("more")
    press(Key.Key_Return, times=2)
    write("after")
    assert editor.doc() == Doc((Blockquote((para("said"), para("more"))), para("after")))


def test_sub_headings_come_by_key_and_text_follows_them(editor):
    press(Key.Key_1, CTRL | ALT)
    write("Head")
    press(Key.Key_Return)
    write("text")
    press(Key.Key_2, CTRL | ALT)
    assert editor.doc() == Doc(
        (Heading(HeadingLevel(3), (Text("Head"),)), Heading(HeadingLevel(4), (Text("text"),)))
    )
    press(Key.Key_0, CTRL | ALT)
    assert editor.doc().content[1] == para("text")


def test_enter_before_a_sub_heading_makes_room_above_it(editor):
    editor.show_doc(Doc((Heading(HeadingLevel(3), (Text("Head"),)),)))
    editor.place_caret(0)
    press(Key.Key_Return)
    assert editor.doc() == Doc((Paragraph(), Heading(HeadingLevel(3), (Text("Head"),))))


def test_a_joined_line_takes_the_look_of_the_one_it_joins(editor):
    editor.show_doc(Doc((para("a"), Heading(HeadingLevel(3), (Text("H"),)))))
    editor.place_caret(2)
    press(Key.Key_Backspace)
    assert editor.doc() == Doc((para("aH"),))
    cursor = editor.text.textCursor()
    cursor.setPosition(2)
    assert cursor.charFormat().fontWeight() == cursor.block().charFormat().fontWeight()


def test_shift_enter_breaks_the_line_inside_the_paragraph(editor):
    write("a")
    press(Key.Key_Return, SHIFT)
    write("b")
    assert editor.doc() == Doc((para("a", HardBreak(), "b"),))


def test_a_note_is_written_at_the_foot_and_left_by_enter(editor):
    write("fact")
    press(Key.Key_F, CTRL | ALT)
    write("source: ")
    press(Key.Key_I, CTRL)
    write("law")
    press(Key.Key_Return)
    write(" more")
    note = Footnote((Text("source: "), Text("law", (Em(),))))
    assert editor.doc() == Doc((para("fact", note, " more"),))
    assert editor.text.hasFocus()


def test_a_click_on_the_number_of_a_note_leads_to_its_words(editor, qtbot):
    editor.show_doc(Doc((para("a", Footnote((Text("one"),)), Footnote((Text("two"),))),)))
    qtbot.wait(1)
    cursor = editor.text.textCursor()
    cursor.setPosition(2)
    rect = editor.text.cursorRect(cursor)
    point = QPoint(rect.center().x() + 6, rect.center().y())
    QTest.mouseClick(editor.text.viewport(), Qt.MouseButton.LeftButton, pos=point)
    write("!")
    notes = [inline for inline in editor.doc().content[0].content if isinstance(inline, Footnote)]
    assert notes == [Footnote((Text("one"),)), Footnote((Text("two!"),))]


def test_notes_keep_citations_and_breaks_that_are_not_written_in_them(editor):
    note = Footnote((Text("see "), CITATION, HardBreak(), Text("end")))
    editor.show_doc(Doc((para("a", note),)))
    editor._notes.write_in(0)
    write(".")
    assert editor.doc() == Doc((para("a", Footnote((*note.content[:3], Text("end.")))),))


def test_a_deleted_mark_takes_its_note_along(editor):
    editor.show_doc(Doc((para("a", Footnote((Text("one"),)), "b", Footnote((Text("two"),))),)))
    editor.place_caret(2)
    press(Key.Key_Backspace)
    assert [note.content for note in (n for _, n in editor.text.notes())] == [(Text("two"),)]
    assert [t.toPlainText() for t in editor._notes.texts()] == ["two"]


def test_arrow_keys_step_over_an_atom_as_one_letter(editor):
    editor.show_doc(Doc((para("a", CITATION, "b"),)))
    editor.place_caret(0)
    press(Key.Key_Right, times=2)
    assert editor.caret() == 2
    press(Key.Key_Backspace)
    assert editor.doc() == Doc((para("ab"),))


def test_letters_after_an_atom_are_plain(editor):
    write("a")
    editor.insert_atom(CITATION)
    write("b")
    select(editor, 1, 2)
    write("c")  # in the place of the atom itself
    assert editor.doc() == Doc((para("acb"),))


def test_enter_on_a_selected_atom_opens_it(editor):
    editor.show_doc(Doc((para("a", CITATION),)))
    opened = []
    editor.opened.connect(opened.append)
    select(editor, 1, 2)
    press(Key.Key_Return)
    assert opened == [CITATION]
    assert editor.doc() == Doc((para("a", CITATION),))


def test_the_key_of_word_makes_a_link_of_what_is_selected_and_else_is_the_window_s(editor, page):
    heard = []
    jump = QAction(page)
    jump.setShortcut(QKeySequence("Ctrl+K"))
    jump.triggered.connect(lambda: heard.append("jump"))
    page.addAction(jump)
    doc = Doc((para("see here now"),))
    editor.show_doc(doc)
    editor.place_caret(4)
    press(Key.Key_K, CTRL)
    assert heard == ["jump"]
    select(editor, 4, 8)
    press(Key.Key_K, CTRL)
    assert heard == ["jump"]
    assert editor._links.isVisible()
    assert editor.doc() == doc


def test_a_link_is_typed_in_the_bar_and_does_not_grow_at_its_end(editor):
    write("see here")
    select(editor, 4, 8)
    press(Key.Key_K, CTRL | SHIFT)
    write("adilet.gov.kz")
    press(Key.Key_Return)
    write(" now")
    link = Link(LinkTarget("https://adilet.gov.kz"))
    assert editor.doc() == Doc((para("see ", Text("here", (link,)), " now"),))
    editor.place_caret(6)
    write("x")
    assert editor.doc() == Doc((para("see ", Text("hexre", (link,)), " now"),))
    press(Key.Key_K, CTRL | SHIFT)
    editor._links._remove.click()
    assert editor.doc() == Doc((para("see hexre now"),))


def test_an_address_that_runs_something_is_refused(editor):
    write("x")
    select(editor, 0, 1)
    press(Key.Key_K, CTRL | SHIFT)
    write("javascript:alert(1)")
    press(Key.Key_Return)
    assert editor._links._refusal.isVisible()
    press(Key.Key_Escape)
    assert editor.text.hasFocus()
    assert editor.doc() == Doc((para("x"),))


def test_words_beside_an_exhibit_get_a_row_of_their_own(editor):
    exhibit = Exhibit(PathReference("t"))
    write("ab")
    editor.place_caret(1)
    editor.insert_exhibit("t")
    assert editor.doc() == Doc((para("a"), exhibit, para("b")))
    editor.place_caret(3)
    write("x")
    assert editor.doc() == Doc((para("a"), exhibit, para("x"), para("b")))
    editor.place_caret(2)
    write("y")
    assert editor.doc() == Doc((para("a"), para("y"), exhibit, para("x"), para("b")))


def test_backspace_behind_an_exhibit_selects_it_first(editor):
    editor.show_doc(Doc((Exhibit(PathReference("t")), para("b"))))
    editor.place_caret(2)
    press(Key.Key_Backspace)
    assert editor.doc().content[0] == Exhibit(PathReference("t"))
    press(Key.Key_Backspace)
    assert editor.doc() == Doc((Paragraph(), para("b")))


def test_undo_and_redo_are_left_to_the_window(editor, page):
    heard = []
    for keys in ("Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"):
        action = QAction(page)
        action.setShortcut(QKeySequence(keys))
        action.triggered.connect(lambda _checked=False, keys=keys: heard.append(keys))
        page.addAction(action)
    write("a")
    press(Key.Key_Z, CTRL)
    press(Key.Key_Z, CTRL | SHIFT)
    press(Key.Key_Y, CTRL)
    assert heard == ["Ctrl+Z", "Ctrl+Shift+Z", "Ctrl+Y"]
    assert editor.doc() == Doc((para("a"),))


def compose(editor, forming="", commit=""):
    event = QInputMethodEvent(forming, [])
    event.setCommitString(commit)
    QApplication.sendEvent(editor.text, event)


def test_nothing_is_rewritten_while_an_input_method_forms_letters(editor):
    write("ab")
    compose(editor, "か")
    editor.show_doc(Doc((para("other"),)))
    assert editor.doc() == Doc((para("ab"),))
    compose(editor)
    assert editor.doc() == Doc((para("other"),))


def test_letters_that_an_input_method_forms_are_not_lost_to_an_older_text(editor):
    reports = []
    write("ab")
    editor.changed.connect(lambda: reports.append(editor.doc()))
    compose(editor, "か")
    editor.show_doc(Doc((para("older"),)))
    compose(editor, commit="化")
    assert editor.doc() == Doc((para("ab化"),))
    assert reports == [Doc((para("ab化"),))]


def test_an_input_method_writes_with_the_marks_that_hold(editor):
    press(Key.Key_B, CTRL)
    for word in ("化", "😀"):
        compose(editor, commit=word)
    assert editor.doc() == Doc((para(Text("化😀", (Strong(),))),))


def test_a_read_only_text_takes_no_letters_and_shows_no_tools(editor):
    editor.show_doc(Doc((para("a", Footnote((Text("n"),))),)))
    editor.only_read()
    write("x")
    press(Key.Key_Backspace)
    press(Key.Key_Return)
    assert editor.doc() == Doc((para("a", Footnote((Text("n"),))),))
    assert not editor._toolbar.isVisible()
