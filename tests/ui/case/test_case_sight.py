"""What matters is in sight: the caret while one writes, a question that one went to."""

from PySide6.QtCore import QPoint, QRect, Qt
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
