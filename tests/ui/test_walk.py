"""Looking through a template before anything is written."""

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QLabel

from casewriter.domain.walking import stops
from casewriter.ui.case.example import Example
from casewriter.ui.walk.page import WalkPage
from casewriter.ui.walk.words import answer_words
from casewriter.ui.widgets.rail_list import KEY
from tests.builders import TEMPLATE_IDS, load


@pytest.fixture
def page(qtbot, desk, tmp_path):  # noqa: ARG001  # the theme
    memory = QSettings(str(tmp_path / "memory.ini"), QSettings.Format.IniFormat)
    page = WalkPage(tuple(map(load, TEMPLATE_IDS)), memory)
    qtbot.addWidget(page)
    page.resize(1366, 700)
    page.show_template(load("one-stop-shop"), "en")
    page.show()
    page.setFocus()
    return page


def words_on(page):
    return [label.text() for label in page.shown.findChildren(QLabel) if label.text()]


def test_every_question_shows_all_that_is_said_of_it(page):
    wording = page.template.wording("en")
    for stop in stops(page.template):
        page.step(1)
        words, seen = wording.field(stop.name), words_on(page)
        wanted = {words.question, words.help, words.why, *words.good, *words.mistakes}
        wanted |= {words.strong, words.strong_because, words.weak, words.weak_because}
        wanted |= {words.options.get(key, key) for key in stop.field.options}
        wanted |= {words.columns[part.key] for part in stop.field.columns}
        wanted |= {wording.field(f"{stop.name}/{one.key}").question for one in stop.field.fields}
        assert wanted - {""} <= set(seen)
        assert page.stop.name == stop.name


@pytest.mark.parametrize("name", TEMPLATE_IDS)
def test_there_are_words_for_every_kind_of_answer(name):
    assert all(answer_words(stop.field.kind)[1] for stop in stops(load(name)))


def test_the_keyboard_leads_through_and_back(page, qtbot):
    def press(key):
        qtbot.keyClick(page, key)

    assert page.stop is None
    press(Qt.Key.Key_Right)
    assert page.stop.name == "front.title"
    qtbot.keyClick(page, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    second = page.stop.name
    press(Qt.Key.Key_Left)
    assert (page.stop.name, second) == ("front.title", "front.subtitle")
    press(Qt.Key.Key_End)
    assert page.stop == stops(page.template)[-1]
    with qtbot.waitSignal(page.begin_wanted) as wanted:
        press(Qt.Key.Key_Return)
    assert wanted.args == [page.template]
    press(Qt.Key.Key_Home)
    assert page.stop is None
    with qtbot.waitSignal(page.left):
        press(Qt.Key.Key_Escape)


def test_the_list_follows_and_leads(page):
    rows = {page.sections.model().index(n, 0).data(KEY): n for n in range(30)}
    page.sections.setCurrentIndex(page.sections.model().index(rows["results"], 0))
    assert page.stop.name == "results.narrative"
    page.step(-1)
    assert page.stop.section.key != "results"
    assert page.sections.currentIndex().data(KEY) == page.stop.section.key


def test_another_language_and_another_template(page, qtbot):
    page.step(8)
    place = page.languages.findData("ru")
    page.languages.setCurrentIndex(place)
    page.languages.activated.emit(place)
    assert page.template.wording("ru").field(page.stop.name).question in words_on(page)
    with qtbot.waitSignal(page.form_wanted) as wanted:
        page.header.buttons[0].click()
    assert wanted.args == [page.template, "ru"]
    page.picker.activated.emit(1)
    assert (page.template.id, page.stop) == ("smart-government", None)


def test_examples_are_whole_and_open_even_where_the_writer_folds_them(page):
    page._memory.setValue("case/guidance_strong_open", False)
    page.step(1)
    for example in page.shown.findChildren(Example):
        assert example.is_open
        assert example.fold.isHidden()
        assert example.more.isHidden()
