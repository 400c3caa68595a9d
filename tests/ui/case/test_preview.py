"""Pages beside the text: they follow the words and the question, and end with the panel."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from casewriter.services.preview import (
    PagesFailed,
    PageShown,
    PagesSet,
    SetPages,
    ShowPages,
    spot_of,
)

PROBLEM = "problem.text"
PLACES = {"problem": (7, 0.1), "problem.text": (8, 0.8), "results": (20, 0.0)}


@pytest.fixture
def shown(open_case, qtbot):
    """The page of a case with its preview open, and its pages there."""
    desk = open_case(place=(PROBLEM, "en", 0))
    desk.actions["preview"].trigger()
    desk.setter = desk.setters[-1]
    desk.preview = desk.page.inspector.preview
    tell(desk, qtbot, PagesSet(1, 40, PLACES))
    yield desk
    desk.window.close()


def tell(desk, qtbot, news):
    desk.setter.news.append(news)
    desk.preview.setting._looking.start()
    qtbot.waitUntil(lambda: not desk.setter.news)


def asked(desk, kind):
    return [wish for wish in desk.setter.asked if isinstance(wish, kind)]


def test_the_page_of_the_question_is_shown_with_the_length(shown):
    assert shown.preview.where.text() == "Page 8 of 40"
    assert asked(shown, ShowPages)[-1].pages == (8,)
    assert asked(shown, SetPages)[0].edition == "en"
    shown.page.inspector.preview.follow("results.indicators/r1/value")
    assert shown.preview.where.text() == "Page 20 of 40"


def test_the_answer_is_in_sight_on_its_page(shown, qtbot):
    bar = shown.preview._area.verticalScrollBar()
    tell(shown, qtbot, PageShown(8, 4, 6, 16, bytes(96)))
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    shown.preview.follow("results")
    assert bar.value() == 0
    shown.preview.follow(PROBLEM)
    down = 0.8 * shown.preview.sheet.sizeHint().height()
    assert bar.value() < down < bar.value() + bar.pageStep()


def test_what_is_written_sets_the_pages_anew_one_wish_at_a_time(shown, qtbot):
    card = shown.card(PROBLEM)
    for letter in "abc":
        shown.session.write(card.view.path, {"type": "doc", "content": []}, "en", origin=letter)
        shown.session.write(
            card.view.path,
            {"type": "doc", "content": [{"type": "paragraph", "content": [
                {"type": "text", "text": letter}]}]},
            "en",
            origin=letter,
        )  # fmt: skip
    qtbot.waitUntil(lambda: len(asked(shown, SetPages)) == 2)
    shown.preview.refresh()
    qtbot.wait(200)
    assert len(asked(shown, SetPages)) == 2  # the answer to the second has not come
    tell(shown, qtbot, PagesSet(2, 41, PLACES))
    assert len(asked(shown, SetPages)) == 3
    assert shown.preview.where.text() == "Page 8 of 41"


def test_a_drawn_page_is_shown_and_turned_with_buttons_and_keys(shown, qtbot):
    tell(shown, qtbot, PageShown(8, 4, 6, 16, bytes(96)))
    assert shown.preview.sheet.has_page
    shown.preview.after.click()
    assert shown.preview.page == 9
    QTest.keyClick(shown.preview.sheet, Qt.Key.Key_PageUp)
    QTest.keyClick(shown.preview.sheet, Qt.Key.Key_PageUp)
    assert shown.preview.page == 7
    QTest.keyClick(shown.preview.sheet, Qt.Key.Key_End)
    assert shown.preview.page == 40
    assert not shown.preview.after.isEnabled()
    QTest.keyClick(shown.preview.sheet, Qt.Key.Key_Home)
    assert not shown.preview.before.isEnabled()


def test_the_page_grows_and_is_drawn_as_sharp_as_it_is_shown(shown):
    before = asked(shown, ShowPages)[-1].width
    shown.preview.larger.click()
    assert asked(shown, ShowPages)[-1].width > before
    shown.preview.smaller.click()
    assert asked(shown, ShowPages)[-1].width == before
    assert not shown.preview.smaller.isEnabled()


def test_what_keeps_pages_from_being_set_is_said_and_the_last_ones_stay(shown, qtbot):
    tell(shown, qtbot, PageShown(8, 4, 6, 16, bytes(96)))
    tell(shown, qtbot, PagesFailed(1, "pages_not_set", {"problem": "no room"}))
    assert "no room" in shown.preview._remark.text()
    assert shown.preview.sheet.has_page
    tell(shown, qtbot, PagesSet(2, 40, PLACES))
    assert not shown.preview._remark.isVisible()


def test_a_process_that_is_lost_is_told(shown, qtbot):
    shown.setter.is_lost = True
    shown.preview.setting._looking.start()
    qtbot.waitUntil(lambda: shown.setter.is_closed)
    assert shown.preview._remark.isVisible()


def test_the_process_ends_when_nobody_looks(shown):
    shown.actions["preview"].trigger()
    assert shown.setter.is_closed
    shown.actions["preview"].trigger()
    assert len(shown.setters) == 2
    shown.page.check()
    assert shown.setters[-1].is_closed


def test_a_question_without_a_place_of_its_own_is_found_by_its_chapter():
    assert spot_of(PLACES, "problem.text") == (8, 0.8)
    assert spot_of(PLACES, "problem.costs/r1") == (7, 0.1)
    assert spot_of(PLACES, "front.title") is None
