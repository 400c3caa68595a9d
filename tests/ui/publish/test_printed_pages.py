"""The pages beside what is chosen for them: which are shown and marked, where a click leads."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from casewriter.domain.leaves import Path
from casewriter.services.preview import PageShown, PagesSet, SetPages, ShowPages, path_at

TITLE = {("front.title", "en"): "Public Service Halls"}
PLACES = {"summary": (4, 0.1), "problem": (7, 0.1), "problem.text": (7, 0.2), "results": (9, 0.0)}


@pytest.fixture
def printed(open_panel, qtbot):
    """The page that makes files, its forty pages there."""
    desk = open_panel(TITLE)
    desk.panel.resize(1366, 700)
    desk.panel.open("Public Service Halls", "en")
    desk.pages = desk.panel.pages
    tell(desk, qtbot, PagesSet(1, 40, PLACES))
    return desk


def tell(desk, qtbot, *news):
    setter = desk.setters[-1]
    setter.news.extend(news)
    desk.pages._setting._looking.start()
    qtbot.waitUntil(lambda: not setter.news)


def asked(desk, kind):
    return [wish for wish in desk.setters[-1].asked if isinstance(wish, kind)]


def drawn(page):
    return PageShown(page, 4, 6, 16, bytes(96))


def test_pages_follow_the_edition_the_style_and_what_they_are_for(printed, qtbot):
    (first,) = asked(printed, SetPages)
    assert (first.edition, first.style, first.kind) == ("en", "hub", "draft")
    printed.panel.kinds["brief"].click()
    qtbot.waitUntil(lambda: len(asked(printed, SetPages)) == 2)
    assert asked(printed, SetPages)[-1].kind == "brief"
    tell(printed, qtbot, PagesSet(2, 2, {}))
    printed.panel.formats["pdf"].click()
    qtbot.waitUntil(lambda: not printed.pages._setting._pause.isActive())
    assert len(asked(printed, SetPages)) == 2  # the pages are the same for all formats


def test_two_pages_lie_side_by_side_where_there_is_room(printed, qtbot):
    assert printed.pages.where.text() == "Pages 1 and 2 of 40"
    assert asked(printed, ShowPages)[-1].pages == (1, 2)
    tell(printed, qtbot, drawn(1), drawn(2))
    assert all(sheet.has_page for sheet in printed.pages.sheets)
    printed.pages.after.click()
    assert printed.pages.shown == (3, 4)
    QTest.keyClick(printed.pages.sheets[0], Qt.Key.Key_End)
    assert printed.pages.shown == (39, 40)
    assert not printed.pages.after.isEnabled()
    printed.panel.resize(1024, 700)
    qtbot.waitUntil(lambda: printed.pages.shown == (40,))
    assert printed.pages.where.text() == "Page 40 of 40"


def test_they_grow_and_are_drawn_as_sharp_as_they_are_shown(printed):
    before = asked(printed, ShowPages)[-1].width
    printed.pages.larger.click()
    assert asked(printed, ShowPages)[-1].width > before
    QTest.keyClick(printed.pages.sheets[0], Qt.Key.Key_Minus)
    assert asked(printed, ShowPages)[-1].width == before


def test_pages_with_findings_alone_are_turned_through(printed, qtbot):
    found = {str(finding.path).partition(".")[0] for finding in printed.panel._stops}
    assert {"summary", "problem", "results"} <= found
    printed.pages.only_found.click()
    assert printed.pages.shown == (4, 7)
    assert printed.pages.where.text() == "Pages 4 and 7 of 40"
    tell(printed, qtbot, drawn(4), drawn(7))
    assert printed.pages.sheets[0]._marks[0] == (0.1, "stops")
    printed.pages.after.click()
    assert printed.pages.shown == (9,)


def test_a_click_on_the_words_leads_to_their_question(printed, qtbot):
    printed.pages.only_found.click()
    tell(printed, qtbot, drawn(4), drawn(7))
    sheet = printed.pages.sheets[1]
    paper = sheet._paper
    for share in (0.5, 0.15):
        spot = QPoint(paper.center().x(), round(paper.top() + share * paper.height()))
        QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=spot)
    assert printed.wanted == [Path("problem.text"), Path("problem")]
    QTest.mouseClick(sheet, Qt.MouseButton.LeftButton, pos=QPoint(1, 1))  # beside the paper
    assert len(printed.wanted) == 2


def test_nobody_sets_pages_where_there_is_no_room_or_nobody_looks(printed, qtbot):
    printed.panel.resize(800, 700)
    qtbot.waitUntil(lambda: printed.setters[-1].is_closed)
    printed.panel.resize(1366, 700)
    qtbot.waitUntil(lambda: len(printed.setters) == 2)
    printed.panel.hide()
    assert printed.setters[-1].is_closed


def test_what_is_printed_at_a_spot_belongs_to_the_last_question_that_began():
    assert path_at(PLACES, 3, 0.9) is None
    assert path_at(PLACES, 6, 0.5) == Path("summary")
    assert path_at(PLACES, 7, 0.2) == Path("problem.text")
    assert path_at(PLACES, 40, 1.0) == Path("results")
    assert path_at({"a.b": (2, 0.1), "a.b/r1": (2, 0.1)}, 2, 0.3) == Path("a.b", "/r1")
