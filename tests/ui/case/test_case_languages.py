"""The case page changes its language live, and finds room for longer words."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu

from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.ui.case.example import beginning
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.fields.base import FieldEditor

PROBLEM = "problem.text"
LEAVES = {
    ("front.title", "en"): "Public Service Halls",
    (PROBLEM, "en"): plain("Before the reform a family visited four offices."),
    "facts.centres": 349,
    "problem.affected#absent": {"because": "because", "until": ""},
}


class Bracketing(QTranslator):
    """Puts every text into brackets and makes it 60 % longer."""

    def translate(self, _context, text, _disambiguation=None, n=-1):
        text = text.replace("%n", str(n)) if n >= 0 else text
        return f"[{text}{' ~~~~~~~' * (len(text) * 6 // 80)}{'~' * (len(text) * 6 // 10 % 8)}]"

    def isEmpty(self):
        return False


@pytest.fixture
def bracketing(desk):
    pseudo = Bracketing()

    def install():
        desk.installTranslator(pseudo)
        # Qt tells the windows of it on the next turn of its loop.
        desk.processEvents()

    yield install
    desk.removeTranslator(pseudo)
    desk.processEvents()


def said(page):
    """Every visible text of a page, but not those inside the editors, which have a law."""
    for kind in (QLabel, QAbstractButton):
        for part in page.findChildren(kind):
            above = part
            while above is not page and not isinstance(above, FieldEditor):
                above = above.parentWidget()
            if part.isVisible() and above is page and part.text():
                yield part.text()


def forgotten(desk):
    wording = desk.template.wording("en")
    known = {"Public Service Halls", "English", "Русский", desk.page.publishing._folder.text()}
    known |= {words.title for words in wording.sections.values()}
    known |= {words.about for words in wording.sections.values()}
    for words in wording.fields.values():
        known |= {words.question, words.help, words.why, *words.good, *words.mistakes}
        known |= {words.strong, words.strong_because, words.weak, words.weak_because}
        known |= {beginning(words.strong), beginning(words.weak)}
    known |= {desk.page.publishing._files.text(), desk.page.pages.page._title.text()}
    known |= {"Before the reform a family visited four offices."}
    page, texts = desk.page, set()
    page.show_sections()
    for tool in ("guidance", "findings"):
        page.inspector.show_tool(tool)
        texts |= set(said(page))
    page.focus.show_question(Path.parse(PROBLEM))
    texts |= set(said(page))
    page.focus.leave()
    page.check()
    texts |= set(said(page))
    lines = page.checking.list.lines.lines
    texts |= {line.words for line in lines} | {line.offer for line in lines if line.offer}
    page.publish()
    texts |= set(said(page))
    page.show_sections()
    model = page.outline.model
    texts |= {model.index(row, 0).data(model_role) for row in range(3) for model_role in (0,)} - {
        *wording.parts.values()
    }
    # The focus view names its place by the template's words alone.
    return {text for text in texts if "[" not in text and text not in known and " · " not in text}


def test_no_text_is_forgotten_when_the_language_changes(open_case, bracketing):
    desk = open_case(LEAVES, place=(PROBLEM, "ru", 0), languages=("en", "ru"))
    desk.card("problem.affected").not_available.linkActivated.emit("go")
    assert len(forgotten(desk)) > 40
    bracketing()
    assert forgotten(desk) == set()


def test_the_templates_words_follow_the_interface(open_case, qtbot):
    desk = open_case(LEAVES, place=(PROBLEM, "en", 0))
    english = desk.template.wordings["en"]
    russian = replace(
        english,
        language="ru",
        sections={
            key: replace(words, title=f"Я {words.title}") for key, words in english.sections.items()
        },
        fields={
            key: replace(words, question=f"Я {words.question}", why=f"Я {words.why}")
            for key, words in english.fields.items()
        },
    )
    desk.session.template = replace(desk.template, wordings={"en": english, "ru": russian})
    page = open_again(desk)
    desk.wording = "ru"
    qtbot.waitUntil(lambda: page.pages.page.is_built)
    change_language(page)
    assert page.pages.page._title.text() == "Я Situation before the reform"
    assert page.pages.page.cards[0]._question.text().startswith("Я How did")
    assert page.guidance._why.text().startswith("Я ")
    assert page.outline.model.index_of("facts").data() == "Я Key facts"
    page.hide()


def open_again(desk):
    """The page made anew: the template of a session does not change while it is open."""
    from casewriter.ui.case.doors import Place
    from casewriter.ui.case.page import CasePage

    page = CasePage(
        desk.session,
        desk.bridge,
        desk.page.desk.attachments,
        desk.page._doors,
        back=lambda: None,
        place=Place(PROBLEM, "en", 0),
    )
    desk.page = page
    desk.window.setCentralWidget(page)
    return page


def change_language(page):
    from PySide6.QtCore import QCoreApplication, QEvent

    QCoreApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))


@pytest.mark.parametrize("width", [840, 1100, 1366])
def test_long_labels_never_widen_the_page(open_case, bracketing, desk, width):
    opened = open_case(LEAVES, place=(PROBLEM, "ru", 0), languages=("en", "ru"))
    bracketing()
    opened.window.resize(width, 700)
    page = opened.page
    for show in (page.show_sections, page.check, page.publish):
        show()
        desk.processEvents()
        assert opened.window.width() == width
        header = next(
            part
            for part in (page.header, page.checking.header, page.publishing.header)
            if part.isVisible()
        )
        for button in (*header.buttons, header.more):
            if button.isVisible():
                assert header.rect().contains(button.geometry()), button.text()
    page.show_sections()
    desk.processEvents()
    column = page.pages.page
    assert column.widget().width() <= column.viewport().width()


def test_what_has_no_room_in_the_header_goes_into_the_menu(open_case):
    desk = open_case(LEAVES)
    done = []
    acts = (
        Act("check-square-offset", lambda: "Check my case", lambda: done.append("check")),
        Act("export", lambda: "Publish", None, "", lambda: (("Word", lambda: done.append("w")),)),
    )
    header = PageHeader(Act("arrow-left", lambda: "Library"), acts, parent=desk.window)
    header.say("A title of some length, longer than its place", "Draft")
    for width, words, more in ((900, 2, False), (540, 1, True), (330, 0, True)):
        header.resize(width, 54)
        header.show()
        header.layout().activate()
        assert [button.isVisible() for button in header.buttons] == [words > 0, words > 1]
        assert header.more.isVisible() == more
        assert header.title.width() >= 90
    header.more.click()
    menu = header.findChild(QMenu)
    assert [action.text() for action in menu.actions()] == ["Check my case", "Publish"]
    menu.actions()[0].trigger()
    menu.actions()[1].menu().actions()[0].trigger()
    assert done == ["check", "w"]
    menu.close()


def test_questions_can_be_in_another_language_than_the_window(open_case):
    desk = open_case(place=("problem.text", "en", 0))
    card = desk.card("problem.text")
    english = card._question.text()
    desk.wording = "ru"
    desk.page.hide()
    desk.page.show()
    russian = desk.template.wordings["ru"].fields["problem.text"].question
    assert desk.card("problem.text")._question.text() == russian != english
    assert desk.page.outline.tree.model() is not None
