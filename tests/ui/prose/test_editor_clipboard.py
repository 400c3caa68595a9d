"""Copying and pasting, inside casewriter and from other programs."""

import json

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QGuiApplication, QTextCursor
from PySide6.QtTest import QTest

from casewriter.prose.nodes import (
    Blockquote,
    BulletList,
    Citation,
    CitedItem,
    CitedItems,
    CrossReference,
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
    Underline,
)
from casewriter.ui.prose import clipboard
from casewriter.ui.prose.from_html import from_html
from casewriter.ui.prose.to_html import to_html

CITATION = Citation(CitedItems((CitedItem("s1"),)))
NOTE = Footnote((Text("n"), CITATION))

WORD = """
<html xmlns:o="urn:schemas-microsoft-com:office:office"><head><title>x</title>
<style>p.MsoNormal {font-family:Calibri; color:red}</style></head>
<body lang=RU link=blue style='tab-interval:35.4pt'>
<!--StartFragment-->
<h2><span style='font-family:Arial'>Итоги<o:p></o:p></span></h2>
<p class=MsoNormal style='margin-bottom:0cm'><b style='mso-bidi-font-weight:normal'><span
style='font-size:22.0pt;font-family:"Arial";color:red'>Срок</span></b><span lang=EN-US
style='color:blue'> сократился с 30 до
5 дней, см. <a href="https://adilet.gov.kz"><span style='text-decoration:underline'>закон</span></a>
<a style='mso-footnote-id:ftn1' href="#_ftn1" name="_ftnref1" title=""><span
class=MsoFootnoteReference><span
style='mso-special-character:footnote'><![if !supportFootnotes]>[1]<![endif]></span></span></a>.
</span></p>
<p class=MsoListParagraphCxSpFirst style='text-indent:-18.0pt;mso-list:l0 level1 lfo1'><![if
!supportLists]><span style='font-family:Symbol'><span style='mso-list:Ignore'>·<span
style='font:7.0pt "Times New Roman"'>&nbsp;&nbsp; </span></span></span><![endif]>один<o:p></o:p></p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><![if !supportLists]><span
style='mso-list:Ignore'>1)<span>&nbsp; </span></span><![endif]><i>два</i></p>
<p class=MsoNormal><o:p>&nbsp;</o:p></p>
<table border=1><tr><td><p class=MsoNormal>Год</p></td><td><p>Дней</p></td></tr>
<tr><td>2014</td><td>30</td></tr></table>
<!--EndFragment-->
<div style='mso-element:footnote-list'><div style='mso-element:footnote' id=ftn1>
<p class=MsoFootnoteText><a style='mso-footnote-id:ftn1' href="#_ftnref1" name="_ftn1"><span
class=MsoFootnoteReference>[1]</span></a> Опрос <b>2014</b> года.</p></div></div>
</body></html>
"""


def para(*inlines) -> Paragraph:
    return Paragraph(tuple(Text(i) if isinstance(i, str) else i for i in inlines))


def item(*children) -> ListItem:
    return ListItem(tuple(para(c) if isinstance(c, str) else c for c in children))


def html_mime(html: str) -> QMimeData:
    mime = QMimeData()
    mime.setHtml(html)
    mime.setText("plain")
    return mime


def copied(editor, start, end) -> QMimeData:
    cursor = editor.text.textCursor()
    cursor.setPosition(start)
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    editor.text.setTextCursor(cursor)
    return editor.text.createMimeDataFromSelection()


def test_a_page_of_word_is_reduced_to_what_prose_can_hold():
    note = Footnote((Text("Опрос "), Text("2014", (Strong(),)), Text(" года.")))
    assert from_html(WORD) == Doc(
        (
            Heading(HeadingLevel(3), (Text("Итоги"),)),
            para(
                Text("Срок", (Strong(),)),
                " сократился с 30 до 5 дней, см. ",
                Text("закон", (Link(LinkTarget("https://adilet.gov.kz")),)),
                " ",
                note,
                ".",
            ),
            BulletList((item("один", OrderedList((item(para(Text("два", (Em(),)))),))),)),
            para("Год\tДней"),
            para("2014\t30"),
        )
    )


@pytest.mark.parametrize(
    ("html", "block"),
    [
        ("<p style='font:11pt Calibri;color:red'>a</p>", para("a")),
        ("a<br>b", para("a", HardBreak(), "b")),
        ("<b style='font-weight:normal'>a</b>", para("a")),
        ("<span style='font-weight: 700'>a</span>", para(Text("a", (Strong(),)))),
        ("<p><u>a</u> b</p>", para(Text("a", (Underline(),)), " b")),
        (
            "H<sub>2</sub>O m<sup>2</sup>",
            para("H", Text("2", (Subscript(),)), "O m", Text("2", (Superscript(),))),
        ),
        ("<a href='javascript:x()'>a</a>", para("a")),
        ("<script>alert(1)</script><p>a</p>", para("a")),
        ("<blockquote><p>a</p><p>b</p></blockquote>", Blockquote((para("a"), para("b")))),
        ("<h5>a</h5>", Heading(HeadingLevel(4), (Text("a"),))),
        (
            "<ul><li>a<ol><li>b</li></ol></li><li><p>c</p><p>d</p></li></ul>",
            BulletList((item("a", OrderedList((item("b"),))), item("c", "d"))),
        ),
        ("<p>a\n  b</p>", para("a b")),
        ("<p>&nbsp;</p><p>1\u00a0000</p>", para("1\u00a0000")),
    ],
)
def test_pasted_html_keeps_what_means_something(html, block):
    assert from_html(html) == Doc((block,))


def test_html_comes_before_plain_text_and_joins_the_line(editor):
    editor.show_doc(Doc((para("xy"),)))
    editor.place_caret(1)
    editor.text.insertFromMimeData(html_mime("<b>b</b><p>c</p>"))
    assert editor.doc() == Doc((para("x", Text("b", (Strong(),))), para("cy")))


def test_own_form_keeps_notes_citations_and_references(editor):
    doc = Doc(
        (
            para("a", NOTE, "b", CrossReference(PathReference("t"))),
            BulletList((item(para("c", CITATION)), item("d"))),
            Exhibit(PathReference("t")),
            para("e"),
        )
    )
    editor.show_doc(doc)
    mime = copied(editor, 0, editor.text.document().characterCount() - 1)
    assert json.loads(bytes(mime.data(clipboard.OWN_TYPE).data()))["type"] == "doc"
    editor.show_doc(Doc())
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == doc


def test_a_few_words_join_the_line_they_are_pasted_in(editor):
    editor.show_doc(Doc((Heading(HeadingLevel(3), (Text("Long head"),)), para("xy"))))
    mime = copied(editor, 5, 9)
    editor.place_caret(11)
    editor.text.insertFromMimeData(mime)
    assert editor.doc().content[1] == para("xheady")


def test_several_rows_part_the_line_they_are_pasted_in(editor):
    editor.show_doc(Doc((para("one"), BulletList((item("two"), item("three"))))))
    mime = copied(editor, 1, 12)
    editor.show_doc(Doc((para("xy"),)))
    editor.place_caret(1)
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == Doc(
        (
            para("xne"),
            BulletList((item("two"), item("threy"))),
        )
    )


def test_an_exhibit_is_pasted_between_the_halves_of_a_line(editor):
    editor.show_doc(Doc((para("a"), Exhibit(PathReference("t")))))
    mime = copied(editor, 2, 3)
    editor.show_doc(Doc((para("xy"),)))
    editor.place_caret(1)
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == Doc((para("x"), Exhibit(PathReference("t")), para("y")))


def test_cutting_is_copying_and_deleting(editor):
    editor.show_doc(Doc((para("abc"),)))
    mime = copied(editor, 1, 2)
    assert mime.text() == "b"
    QTest.keyClick(editor.text, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier)
    assert editor.doc() == Doc((para("ac"),))


def cut_key():
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent

    return QKeyEvent(
        QEvent.Type.KeyPress, Qt.Key.Key_X, Qt.KeyboardModifier.ControlModifier, "\x18"
    )


def test_plain_text_becomes_a_paragraph_for_each_line(editor):
    mime = QMimeData()
    mime.setText("a\r\nb\n\nc")
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == Doc((para("a"), para("b"), para("c")))


def test_a_note_takes_a_pasted_page_as_one_line(editor):
    editor.show_doc(Doc((para("a", Footnote()),)))
    editor._notes.write_in(0)
    editor._notes.texts()[0].insertFromMimeData(html_mime("<h1>b</h1><p><i>c</i></p>"))
    assert editor.doc() == Doc((para("a", Footnote((Text("b "), Text("c", (Em(),))))),))


def test_a_form_of_a_later_version_falls_back_to_html(editor):
    mime = html_mime("<p>b</p>")
    mime.setData(clipboard.OWN_TYPE, b'{"type": "doc", "content": [{"type": "poem"}]}')
    editor.text.insertFromMimeData(mime)
    assert editor.doc() == Doc((para("b"),))


def test_other_programs_get_html_with_notes_and_lists(names):
    doc = Doc(
        (
            para("a<b", NOTE),
            OrderedList((item("c"), item("d"))),
            para(Text("e", (Link(LinkTarget("https://x.y/?a=1&b=2")), Strong()))),
        )
    )
    html = to_html(doc, names)
    assert "a&lt;b<sup>1</sup>" in html
    assert "<ol><li><p>c</p></li><li><p>d</p></li></ol>" in html
    assert '<a href="https://x.y/?a=1&amp;b=2"><strong>e</strong></a>' in html
    assert html.count("<sup>1</sup> ns1") == 1


def test_other_programs_get_plain_text_with_numbers(editor):
    editor.show_doc(Doc((para("a", NOTE), OrderedList((item("c"), item("d"))))))
    mime = copied(editor, 0, 6)
    assert mime.text() == "a[1]\n1. c\n2. d\n[1] ns1"


def test_only_the_words_are_pasted_where_one_asks_for_that(editor):
    editor.show_doc(Doc((Paragraph((Text("before "),)),)))
    editor.place_caret(7)
    mime = QMimeData()
    mime.setHtml("<p><b>bold</b></p><table><tr><td>a</td><td>b</td></tr></table>")
    mime.setText("- bold\na\tb")
    QGuiApplication.clipboard().setMimeData(mime)
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    QTest.keyClick(editor.text, Qt.Key.Key_V, both)
    QGuiApplication.clipboard().clear()
    assert editor.doc() == Doc((Paragraph((Text("before - bold"),)), Paragraph((Text("a\tb"),))))
