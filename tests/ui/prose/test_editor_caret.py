"""Where the caret stands, counted in letters, and what a keystroke costs."""

import pytest

from casewriter.prose.nodes import (
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Footnote,
    ListItem,
    Paragraph,
    Strong,
    Text,
)
from casewriter.ui.prose import places

CITATION = Citation(CitedItems((CitedItem("s1"),)))


def para(*inlines) -> Paragraph:
    return Paragraph(tuple(Text(i) if isinstance(i, str) else i for i in inlines))


def test_letters_beyond_the_first_plane_count_as_one(editor):
    reports = []
    editor.caret_moved.connect(lambda block, offset: reports.append((block, offset)))
    editor.show_doc(Doc((para("😀ж😀"), para("Ә👩🏽‍💻", CITATION, "ხ"))))
    total = len("😀ж😀") + 1 + len("Ә👩🏽‍💻") + 2
    editor.place_caret(total)
    assert editor.caret() == total
    assert editor.text.textCursor().atEnd()
    assert reports[-1] == (1, len("Ә👩🏽‍💻") + 2)
    editor.place_caret(2)
    editor.text.type_text("!")
    assert editor.doc().content[0] == para("😀ж!😀")


def test_every_place_can_be_gone_to_and_told(editor):
    words = "а😀б\u0301👨‍👩‍👧‍👦"
    editor.show_doc(Doc((para(words), para("x"))))
    for place in range(len(words) + 3):
        editor.place_caret(place)
        assert editor.caret() == place


def test_letters_and_units_are_told_apart():
    assert places.letters_before("a😀b", 3) == 2
    assert places.units_before("a😀b", 2) == 3


@pytest.mark.parametrize(
    ("before", "after", "place", "kept"),
    [
        ("one two", "one more two", 2, 2),  # written behind the caret
        ("one two", "one more two", 6, 11),  # written before it
        ("😀 ж😀 end", "😀 жы😀 end", 6, 7),
        ("same", "same", 3, 3),
    ],
)
def test_showing_a_change_elsewhere_leaves_the_caret_at_its_letter(
    editor, before, after, place, kept
):
    editor.show_doc(Doc((para(before), para("x"))))
    editor.place_caret(place)
    editor.show_doc(Doc((para(after), para("y"))))
    assert editor.doc() == Doc((para(after), para("y")))
    assert editor.caret() == kept


def test_a_paragraph_put_in_above_moves_the_caret_along(editor):
    editor.show_doc(Doc((para("a"), para("bcd"))))
    editor.place_caret(4)
    editor.show_doc(Doc((para("new"), para("a"), para("bcd"))))
    assert editor.caret() == 8
    editor.show_doc(Doc((para("bcd"),)))
    assert editor.caret() == 2


def test_an_echo_of_what_was_typed_touches_nothing(editor):
    editor.show_doc(Doc((para("abc"),)))
    editor.text.type_text("x")
    touched = []
    editor.text.document().contentsChange.connect(lambda *change: touched.append(change))
    editor.show_doc(editor.doc())
    assert touched == []


def test_one_letter_in_five_thousand_words_reads_one_block(editor):
    sentence = "Один из четырёх 😀 заявителей ждал больше месяца. "
    blocks = [para(sentence * 10, Text("x", (Strong(),))) for _ in range(60)]
    blocks.insert(30, BulletList((ListItem((para("a", Footnote((Text("n"),))),)),)))
    doc = Doc(tuple(blocks))
    editor.show_doc(doc)
    editor.place_caret(9000)
    before = editor.text.conversions
    changes = []
    editor.changed.connect(lambda: changes.append(1))
    for letter in "abcde":
        editor.text.type_text(letter)
        editor.doc()
    assert editor.text.conversions - before <= 5
    assert len(changes) == 5


def test_the_editor_grows_with_its_text_and_leaves_the_wheel_to_the_page(editor, qtbot):
    height = editor.text.height()
    editor.show_doc(Doc(tuple(para("line") for _ in range(40))))
    qtbot.waitUntil(lambda: editor.text.height() > 2 * height)
    assert editor.text.verticalScrollBar().maximum() == 0
