"""Where rows meet, what the pointer does, and what stands beside the words."""

import pytest
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QContextMenuEvent, QTextCursor, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu

from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Exhibit,
    Heading,
    HeadingLevel,
    ListItem,
    OrderedList,
    Paragraph,
    PathReference,
    Text,
)
from casewriter.ui.prose.markers import numbering
from casewriter.ui.prose.marking import address_of
from casewriter.ui.prose.rows import flatten

Key = Qt.Key
CITATION = Citation(CitedItems((CitedItem("s1"),)))
EXHIBIT = Exhibit(PathReference("t"))
HEADING = Heading(HeadingLevel(3), (Text("H"),))


def para(*inlines) -> Paragraph:
    return Paragraph(tuple(Text(i) if isinstance(i, str) else i for i in inlines))


def item(*children) -> ListItem:
    return ListItem(tuple(para(c) if isinstance(c, str) else c for c in children))


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ((para("a"), para("b")), 1, (para("ab"),)),
        ((para("a"), HEADING), 1, (para("aH"),)),
        ((Paragraph(), HEADING), 0, (HEADING,)),
        ((para("a"), EXHIBIT), 1, (para("a"), EXHIBIT)),  # it is selected first
        ((Paragraph(), EXHIBIT), 0, (EXHIBIT,)),
        ((EXHIBIT, para("a")), 1, (EXHIBIT, para("a"))),  # the caret goes on to the words
        ((EXHIBIT, Paragraph()), 1, (EXHIBIT,)),
        ((para("a"),), 1, (para("a"),)),
        ((para("ab"),), 0, (para("b"),)),
    ],
)
def test_delete_at_the_end_of_a_row(editor, before, place, after):
    editor.show_doc(Doc(before))
    editor.place_caret(place)
    QTest.keyClick(editor.text, Key.Key_Delete)
    assert editor.doc() == Doc(after)


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ((HEADING,), 0, (para("H"),)),
        ((Blockquote((para("a"), para("b"))),), 0, (para("a"), Blockquote((para("b"),)))),
        ((Blockquote((para("a"), para("b"))),), 2, (Blockquote((para("ab"),)),)),
        ((para("a"), EXHIBIT), 2, (para("a"), EXHIBIT)),
        ((Paragraph(), EXHIBIT), 1, (EXHIBIT,)),
        ((BulletList((item("a", "b"),)),), 2, (BulletList((item("ab"),)),)),
        (
            (BulletList((item("a", BulletList((item("b", BulletList((item("c"),))),))),)),),
            2,
            (BulletList((item("a"), item("b", BulletList((item("c"),))))),),
        ),
    ],
)
def test_backspace_at_the_start_of_a_row(editor, before, place, after):
    editor.show_doc(Doc(before))
    editor.place_caret(place)
    QTest.keyClick(editor.text, Key.Key_Backspace)
    assert editor.doc() == Doc(after)


@pytest.mark.parametrize(
    ("before", "place", "after"),
    [
        ((), 0, (EXHIBIT, Paragraph())),
        ((para("ab"),), 0, (EXHIBIT, para("ab"))),
        ((para("ab"),), 2, (para("ab"), EXHIBIT, Paragraph())),
        ((para("a"), para("b")), 1, (para("a"), EXHIBIT, para("b"))),
        (
            (BulletList((item("ab"),)),),
            1,
            (BulletList((item("a"),)), EXHIBIT, BulletList((item("b"),))),
        ),
    ],
)
def test_an_exhibit_finds_a_row_of_its_own(editor, before, place, after):
    editor.show_doc(Doc(before))
    editor.place_caret(place)
    editor.insert_exhibit("t")
    assert editor.doc() == Doc(after)


def test_deleting_everything_leaves_plain_text(editor):
    editor.show_doc(Doc((EXHIBIT, HEADING, BulletList((item("a"),)))))
    editor.text.selectAll()
    QTest.keyClick(editor.text, Key.Key_Backspace)
    assert editor.doc() == Doc((Paragraph(),))
    QTest.keyClicks(editor.text, "x")
    assert editor.doc() == Doc((para("x"),))


def test_typing_over_a_selection_of_rows_keeps_the_first_shape(editor):
    editor.show_doc(Doc((HEADING, para("abc"))))
    cursor = editor.text.textCursor()
    cursor.setPosition(1)
    cursor.setPosition(4, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    QTest.keyClicks(editor.text, "!")
    assert editor.doc() == Doc((Heading(HeadingLevel(3), (Text("H!c"),)),))


def test_a_triple_click_does_not_mean_the_row_below(editor):
    editor.show_doc(Doc((para("a"), para("b"))))
    cursor = editor.text.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(2, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    editor.commands["bullets"].trigger()
    assert editor.doc() == Doc((BulletList((item("a"),)), para("b")))


def test_toggling_a_list_twice_gives_plain_text_and_a_change_of_kind_keeps_depth(editor):
    doc = Doc((BulletList((item("a", BulletList((item("b"),))),)),))
    editor.show_doc(doc)
    editor.text.selectAll()
    editor.commands["numbers"].trigger()
    assert editor.doc() == Doc((OrderedList((item("a", OrderedList((item("b"),))),)),))
    editor.commands["numbers"].trigger()
    assert editor.doc() == Doc((para("a"), para("b")))


def test_numbers_count_items_and_begin_anew_in_another_list():
    doc = Doc(
        (
            OrderedList((item("1", "on", OrderedList((item("1.1"), item("1.2")))), item("2"))),
            OrderedList((item("1"),)),
            BulletList((item("-"),)),
            Blockquote((OrderedList((item("1"), item("2"))),)),
        )
    )
    assert numbering(flatten(doc)) == (1, 0, 1, 2, 2, 1, 0, 1, 2)


def test_bullets_and_bars_are_drawn_beside_the_words(editor):
    deep = BulletList((item("b", BulletList((item("c"),))),))
    editor.show_doc(Doc((para("a"), BulletList((item("a", deep),)), Blockquote((para("q"),)))))
    image = editor.text.grab().toImage()
    margin = range(round(editor.text.document().documentMargin()), 44)
    ground = image.pixelColor(2, 2)
    drawn = []
    for number in range(editor.text.document().blockCount()):
        block = editor.text.document().findBlockByNumber(number)
        area = editor.text.document().documentLayout().blockBoundingRect(block)
        rows = range(round(area.top()) + 4, round(area.bottom()) - 4)
        drawn.append(any(image.pixelColor(x, y) != ground for x in margin for y in rows))
    assert drawn[1:] == [True, False, False, True]  # deeper bullets stand further in


def test_a_double_click_opens_a_citation_and_selects_a_word_elsewhere(editor, qtbot):
    editor.show_doc(Doc((para("word ", CITATION),)))
    opened = []
    editor.opened.connect(opened.append)
    cursor = editor.text.textCursor()
    cursor.setPosition(5)
    corner = editor.text.cursorRect(cursor).center()
    left = Qt.MouseButton.LeftButton
    viewport = editor.text.viewport()
    QTest.mouseDClick(viewport, left, pos=QPoint(corner.x() + 12, corner.y()))
    assert opened == [CITATION]
    qtbot.wait(QApplication.doubleClickInterval() + 10)
    QTest.mouseDClick(viewport, left, pos=QPoint(corner.x() - 20, corner.y()))
    assert editor.text.textCursor().selectedText() == "word"
    assert opened == [CITATION]


def test_the_menu_offers_no_undo_of_its_own(editor):
    place = QPoint(30, 30)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, place, place)
    QApplication.sendEvent(editor.text.viewport(), event)
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    names = {action.objectName() for action in menu.actions()}
    menu.close()
    assert "edit-paste" in names
    assert not names & {"edit-undo", "edit-redo"}


def test_the_wheel_is_left_to_the_page(editor):
    middle = QPointF(50, 50)
    event = QWheelEvent(
        middle,
        middle,
        QPoint(0, -120),
        QPoint(0, -120),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(editor.text.viewport(), event)
    assert not event.isAccepted()


def test_nothing_is_pasted_into_a_text_to_be_read(editor):
    editor.show_doc(Doc((para("a"),)))
    editor.only_read()
    mime = QMimeData()
    mime.setText("b")
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == Doc((para("a"),))


@pytest.mark.parametrize(
    ("typed", "address"),
    [
        (" https://a.kz/x?y ", "https://a.kz/x?y"),
        ("a.kz/путь", "https://a.kz/путь"),
        ("a.kz:8080/x", "https://a.kz:8080/x"),
        ("name@adilet.gov.kz", "mailto:name@adilet.gov.kz"),
        ("mailto:a@b.ge", "mailto:a@b.ge"),
        ("javascript:alert(1)", ""),
        ("javascript:alert(1).x/1", ""),
        ("file:///etc/passwd", ""),
        ("data:text/html,1", ""),
        ("word", ""),
        ("two words.kz", ""),
        ("", ""),
    ],
)
def test_what_was_typed_for_an_address(typed, address):
    assert address_of(typed) == address
