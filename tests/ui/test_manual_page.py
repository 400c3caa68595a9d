"""Reading the manual inside the window."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextDocument

from casewriter.ui.manual.chapters import CHAPTERS, FIRST, file_of, text_of, title_of, words_of
from casewriter.ui.manual.page import ManualPage
from casewriter.ui.widgets.rail_list import KEY

KEYS = (("View", (("History…", "F9"), ("Focus view", "F11"))),)


@pytest.fixture
def page(qtbot, desk):  # noqa: ARG001  # the theme
    page = ManualPage(lambda: KEYS)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.open(FIRST, "en-GB")
    page.show()
    return page


def listed(page):
    model = page.chapters.model()
    return [model.index(row, 0).data(KEY) for row in range(model.rowCount())]


def test_every_chapter_is_read_one_after_another(page):
    for chapter in CHAPTERS:
        assert page.chapter == chapter
        shown = page.reading.document().toPlainText()
        assert shown.startswith(title_of(text_of(chapter, "en")))
        assert page.chapters.currentIndex().data(KEY) == chapter
        page.step(1)
    assert page.chapter == CHAPTERS[-1]


def test_the_last_button_leads_back_to_work(page, qtbot):
    page.show_chapter(CHAPTERS[-1])
    with qtbot.waitSignal(page.left):
        page.foot.next.click()


def test_a_link_leads_to_its_chapter_and_nowhere_else(page):
    page.reading.anchorClicked.emit(QUrl("versions.md"))
    assert page.chapter == "versions"
    page.reading.anchorClicked.emit(QUrl("https://example.org/sending.md"))
    assert page.chapter == "versions"


def test_pictures_are_as_wide_as_the_text_and_come_from_the_manual_alone(page):
    page.show_chapter("first-ten-minutes")
    kind = QTextDocument.ResourceType.ImageResource.value
    picture = page.reading.document().resource(kind, QUrl("pictures/case.png"))
    room = page.reading.viewport().width()
    assert 300 < picture.deviceIndependentSize().width() <= room
    outside = file_of("keys", "en").parents[3] / "resources" / "icons" / "casewriter.svg"
    assert outside.is_file()
    assert page.reading.loadResource(kind, QUrl("../../../resources/icons/casewriter.svg")) is None
    assert page.reading.loadResource(kind, QUrl.fromLocalFile(str(outside))) is None


def test_words_are_found_in_every_chapter(page, qtbot):
    qtbot.keyClicks(page.search, "memory stick")
    assert listed(page) == ["versions"]
    assert page.chapter == "versions"
    assert [each.cursor.selectedText() for each in page.reading.extraSelections()] == [
        "memory stick"
    ]
    page.search.setText("no such words anywhere")
    assert listed(page) == []
    assert page.nothing.isVisible()
    page.search.clear()
    assert listed(page) == list(CHAPTERS)


def test_another_language_at_the_same_chapter(page):
    page.show_chapter("sources")
    place = page.languages.findData("ru")
    page.languages.setCurrentIndex(place)
    page.languages.activated.emit(place)
    assert (page.chapter, page.language) == ("sources", "ru")
    assert page.reading.document().toPlainText().startswith("Источники")


def test_a_window_in_a_language_without_a_manual_reads_the_english(page):
    page.open(FIRST, "ka")
    assert page.language == "en"


def test_the_last_chapter_lists_the_keys_of_the_window(page):
    page.show_chapter("keys")
    shown = page.reading.document().toPlainText()
    assert shown.endswith("View\nWhat\nKey\nHistory\nF9\nFocus view\nF11\n")


def test_esc_leads_back(page, qtbot):
    with qtbot.waitSignal(page.left):
        qtbot.keyClick(page, Qt.Key.Key_Escape)


def test_words_are_looked_for_without_what_markdown_adds():
    assert words_of("1. [The *first* page](a.md)\n\n![A **key**](b.png)") == (
        " The first page\n\nA key"
    )
