"""What matters is in sight: the caret while one writes, a question that one went to."""

from PySide6.QtCore import QMimeData, QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.ui.prose.toolbar import Toolbar
from tests.ui.case.case_desk import CaseDesk

PROBLEM = "problem.text"
LONG = Doc(tuple(Paragraph((Text("A family visited four offices. " * 6),)) for _ in range(20)))


def in_sight(desk: CaseDesk, place: QRect, widget) -> bool:
    view = desk.page.pages.page.viewport()
    top = widget.mapTo(desk.page, place.topLeft()) - view.mapTo(desk.page, QPoint(0, 0))
    return top.y() >= 0 and top.y() + place.height() <= view.height()


def caret_in_sight(desk):
    text = desk.focused
    return in_sight(desk, text.cursorRect(), text.viewport())


def test_the_page_follows_the_caret_while_an_answer_grows(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    for _ in range(30):
        QTest.keyClick(desk.focused, Qt.Key.Key_Return)
        QTest.keyClicks(desk.focused, "word")
    qtbot.waitUntil(lambda: caret_in_sight(desk))
    QTest.keyClick(desk.focused, Qt.Key.Key_Home, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: caret_in_sight(desk))


def test_a_case_opens_with_its_caret_in_sight(open_case, qtbot):
    desk = open_case({PROBLEM: LONG}, place=(PROBLEM, "en", 3000))
    qtbot.waitUntil(lambda: caret_in_sight(desk))


def test_a_question_below_a_long_answer_is_in_sight(open_case, qtbot):
    desk = open_case({PROBLEM: LONG})
    asked = desk.page.travel.open_section("problem").questions()
    last = asked[-1]
    desk.page.travel.go_to(last)
    qtbot.waitUntil(lambda: desk.page.pages.page.card(last) is not None)
    card = lambda: desk.page.pages.page.card(last)  # noqa: E731  # it is built meanwhile
    qtbot.waitUntil(lambda: in_sight(desk, QRect(0, 0, 10, 60), card()))


def test_who_scrolls_is_not_pulled_back(open_case, qtbot):
    desk = open_case({PROBLEM: LONG}, place=(PROBLEM, "en", 3000))
    qtbot.waitUntil(lambda: caret_in_sight(desk))
    bar = desk.page.pages.page.verticalScrollBar()
    bar.triggerAction(bar.SliderAction.SliderToMinimum)
    desk.session.write(Path.parse("problem.figures"), None)
    QApplication.processEvents()
    assert bar.value() == 0


def test_the_tools_of_a_long_answer_stay_in_sight(open_case, qtbot):
    desk = open_case({PROBLEM: LONG}, place=(PROBLEM, "en", 3000))
    qtbot.waitUntil(lambda: caret_in_sight(desk))
    bar = desk.page.pages.page.verticalScrollBar()
    assert bar.value() > 300
    tools = desk.card(PROBLEM).findChild(Toolbar)
    qtbot.waitUntil(lambda: in_sight(desk, tools.rect(), tools))


def pasted(desk, html):
    mime = QMimeData()
    mime.setHtml(html)
    desk.focused.insertFromMimeData(mime)
    return desk.card(PROBLEM).editor.leaf.notices


LIST = "<ul><li>One window</li><li>One number</li></ul>"


def test_what_is_said_of_a_paste_into_a_long_answer_is_in_sight(open_case, qtbot):
    desk = open_case({PROBLEM: LONG}, place=(PROBLEM, "en", 900))
    qtbot.waitUntil(lambda: caret_in_sight(desk))
    bar = pasted(desk, LIST)
    qtbot.waitUntil(lambda: bar.isVisible() and in_sight(desk, bar.rect(), bar))
    scroll = desk.page.pages.page.verticalScrollBar()
    for value in (150, 300, 450):
        scroll.setValue(value)
        assert in_sight(desk, bar.rect(), bar)
    scroll.triggerAction(scroll.SliderAction.SliderToMaximum)
    editor = desk.card(PROBLEM).editor.leaf.editor

    def lies_below():
        return bar.y() == editor.geometry().bottom() + 1

    qtbot.waitUntil(lies_below)


def test_a_paste_at_the_lower_edge_leaves_the_caret_above_what_is_said(open_case, qtbot):
    desk = open_case({PROBLEM: LONG}, place=(PROBLEM, "en", 900))
    qtbot.waitUntil(lambda: caret_in_sight(desk))
    bar = pasted(desk, "<ul>" + "<li>One window</li>" * 40 + "</ul>")
    qtbot.waitUntil(lambda: bar.isVisible() and in_sight(desk, bar.rect(), bar))

    def caret_above():
        text = desk.focused
        low = text.viewport().mapTo(desk.page, text.cursorRect().bottomLeft()).y()
        return caret_in_sight(desk) and low < bar.mapTo(desk.page, QPoint(0, 0)).y()

    qtbot.waitUntil(caret_above)


def test_keys_lead_to_what_is_said_of_a_paste_and_back(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    text = desk.focused
    bar = pasted(desk, LIST)
    assert bar.isVisible()
    desk.page.next_pane()
    assert desk.focused.text() == "Keep text only"
    QTest.keyClick(desk.focused, Qt.Key.Key_Tab)
    assert desk.focused.text() == "Close"
    QTest.keyClick(desk.focused, Qt.Key.Key_Escape)
    assert not bar.isVisible()
    assert desk.focused is text
    pasted(desk, "<p><b>Strong</b> words</p>")
    qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(text, Qt.Key.Key_Return)
    assert not bar.isVisible()


def test_words_alone_are_kept_by_keys(open_case, qtbot):
    desk = open_case(place=(PROBLEM, "en", 0))
    text = desk.focused
    bar = pasted(desk, "<p><b>Strong</b> words</p>")
    qtbot.waitUntil(bar.isVisible)
    QTest.keyClick(text, Qt.Key.Key_Tab)
    assert desk.focused.text() == "Keep text only"
    QTest.keyClick(desk.focused, Qt.Key.Key_Space)
    assert desk.focused is text
    kept = desk.session.case.get(Path.parse(PROBLEM), "en")
    assert kept == Doc((Paragraph((Text("Strong words"),)),))
