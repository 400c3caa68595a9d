"""The frame around the text: tools, focus, words in other languages, other looks."""

from PySide6.QtCore import QEvent, Qt, QTranslator
from PySide6.QtGui import QAction, QColor, QFont, QPalette, QTextCursor
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QLineEdit,
    QToolButton,
    QVBoxLayout,
)

from casewriter.prose.nodes import (
    Citation,
    CitedItem,
    CitedItems,
    Doc,
    Exhibit,
    Footnote,
    Link,
    LinkTarget,
    Paragraph,
    PathReference,
    Text,
    Value,
)
from casewriter.ui.prose.editor import ProseEditor


class Bracketing(QTranslator):
    """Translates every text into itself in brackets."""

    def translate(self, _context, text, _disambiguation=None, _n=-1):
        return f"⟦{text}⟧"

    def isEmpty(self):
        return False


def test_tools_are_quiet_until_the_editor_has_the_keyboard(editor, page):
    other = QLineEdit(page)
    other.show()
    heard = []
    editor.focused.connect(heard.append)
    assert editor._toolbar.isEnabled()
    other.setFocus()
    assert editor._toolbar.isVisible()
    assert not editor._toolbar.isEnabled()
    editor.text.setFocus()
    assert editor._toolbar.isEnabled()
    assert heard == [False, True]


def test_a_click_on_a_quiet_tool_comes_to_the_text(editor, page, qtbot):
    other = QLineEdit(page)
    other.show()
    other.setFocus()
    tool = editor._toolbar.findChildren(QToolButton)[1]
    qtbot.mouseClick(editor._toolbar, Qt.MouseButton.LeftButton, pos=tool.geometry().center())
    assert editor.text.hasFocus()


def test_the_text_does_not_jump_when_the_tools_come(editor, page):
    other = QLineEdit(page)
    other.show()
    before = editor.text.pos()
    other.setFocus()
    QApplication.sendPostedEvents()
    assert editor.text.pos() == before


def test_every_tool_has_a_name_a_tip_and_its_keys(editor):
    buttons = editor._toolbar.findChildren(QToolButton)
    assert len(buttons) == 15
    for button in buttons:
        assert button.accessibleName()
        assert button.toolTip()
    bold = next(b for b in buttons if b.defaultAction() is editor.commands["bold"])
    assert "Ctrl+B" in bold.toolTip()
    assert bold.focusPolicy() == Qt.FocusPolicy.TabFocus


def test_arrow_keys_go_from_tool_to_tool(editor, qtbot):
    buttons = editor._toolbar.findChildren(QToolButton)
    buttons[0].setFocus()
    assert editor._toolbar.isVisible()
    seen = set()
    for _ in buttons:
        seen.add(QApplication.focusWidget())
        qtbot.keyClick(QApplication.focusWidget(), Qt.Key.Key_Right)
    assert seen == {b for b in buttons if b.isEnabled()}


def test_tools_tell_what_holds_at_the_caret(editor):
    editor.show_doc(Doc((Paragraph((Text("a"), Text("b", (Link(LinkTarget("http://x")),)))),)))
    editor.place_caret(1)
    assert editor.commands["text"].isChecked()
    editor.commands["bold"].trigger()
    assert editor.commands["bold"].isChecked()
    editor.place_caret(2)
    assert editor.commands["link"].isChecked()
    assert not editor.commands["bold"].isChecked()
    editor.commands["heading"].trigger()
    assert editor.commands["heading"].isChecked()


def test_what_the_page_does_not_offer_has_no_tool(qtbot, names):
    editor = ProseEditor(names, offers=("citation",))
    qtbot.addWidget(editor)
    shown = {
        b.defaultAction().objectName()
        for b in editor.findChildren(QToolButton)
        if b.defaultAction()
    }
    assert "citation" in shown
    assert not shown & {"table", "picture", "reference", "focus"}


def test_a_tool_asks_the_page_for_a_source(editor):
    wanted = []
    editor.wanted.connect(wanted.append)
    editor.commands["citation"].trigger()
    assert wanted == ["citation"]


def test_a_note_can_be_marked_but_holds_no_lists(editor):
    editor.show_doc(Doc((Paragraph((Footnote((Text("n"),)),)),)))
    editor._notes.write_in(0)
    assert editor.commands["bold"].isEnabled()
    for name in ("bullets", "heading", "quotation", "footnote", "table"):
        assert not editor.commands[name].isEnabled()


def test_every_word_follows_the_language_of_the_interface(editor, qapp):
    editor.show_doc(Doc((Paragraph((Footnote((Text("n"),)),)),)))
    editor.commands["link"].trigger()
    translator = Bracketing()
    qapp.installTranslator(translator)
    try:
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange)
        QApplication.processEvents()
        words = [b.text() for b in editor.findChildren(QAbstractButton) if b.text()]
        words += [b.toolTip() for b in editor.findChildren(QToolButton)]
        words += [w.text() for w in editor.findChildren(QLabel) if w.text()]
        words += [a.text() for a in editor.commands.findChildren(QAction)]
        words += [field.placeholderText() for field in editor.findChildren(QLineEdit)]
        words += [note.accessibleName() for note in editor._notes.texts()]
        assert len(words) > 30
        assert [word for word in words if "⟦" not in word] == []
    finally:
        qapp.removeTranslator(translator)
        QApplication.processEvents()


def test_a_new_palette_recolours_links_without_a_change(editor):
    link = Link(LinkTarget("http://x"))
    doc = Doc((Paragraph((Text("a", (link,)),)),))
    editor.show_doc(doc)
    changes = []
    editor.changed.connect(lambda: changes.append(1))
    palette = QPalette(editor.palette())
    palette.setColor(QPalette.ColorRole.Link, QColor("red"))
    editor.setPalette(palette)
    cursor = QTextCursor(editor.text.document())
    cursor.setPosition(1)
    assert cursor.charFormat().foreground().color() == QColor("red")
    assert changes == []
    assert editor.doc() == doc


def test_another_font_changes_the_look_and_nothing_else(editor):
    doc = Doc((Paragraph((Text("a"), Footnote((Text("n"),)))),))
    editor.show_doc(doc)
    changes = []
    editor.changed.connect(lambda: changes.append(1))
    font = QFont()
    font.setPointSizeF(22)
    editor.set_reading_font(font)
    editor.set_language("ka")
    assert editor.text.document().defaultFont().pointSizeF() == 22
    assert editor.doc() == doc
    assert changes == []


def test_atoms_are_drawn_and_drawn_anew(editor, names, monkeypatch):
    citation = Citation(CitedItems((CitedItem("s1"),)))
    inner = (Text("a"), citation, Value(PathReference("v")), Footnote())
    editor.show_doc(Doc((Paragraph(inner), Exhibit(PathReference("t")))))
    asked = []
    monkeypatch.setattr(type(names), "citation", lambda _self, items: asked.append(items) or "new")
    editor.refresh_names()
    editor.grab()
    assert asked


def test_the_foot_holds_what_the_page_puts_there(editor):
    ruler = QLabel("105 words")
    editor.set_foot(ruler)
    assert ruler.isVisible()
    assert isinstance(editor._foot.layout(), QVBoxLayout)


def test_tools_that_find_no_room_leave_whole_and_come_back(editor):
    def seen(width):
        editor.resize(width, 400)
        QApplication.processEvents()
        tools = editor._toolbar.findChildren(QToolButton)
        shown = [tool for tool in tools if tool.isVisible()]
        assert all(tool.geometry().right() < editor._toolbar.width() for tool in shown)
        return shown

    everything, fewer = seen(900), seen(330)
    assert 0 < len(fewer) < len(everything)
    assert seen(900) == everything
