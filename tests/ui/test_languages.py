"""The interface changes its language live, and no text of it is forgotten."""

from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QSettings, QTranslator
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit

from casewriter.domain.errors import MachineFailed
from casewriter.services.files import reason
from casewriter.ui.actions import Actions
from casewriter.ui.commands import MENUS
from casewriter.ui.crash import CrashWindow
from casewriter.ui.languages import Languages, own_name
from casewriter.ui.library.page import LibraryPage
from casewriter.ui.main_window import MainWindow, PageEntry
from casewriter.ui.phrases import sentence
from casewriter.ui.settings.page import SettingsPage
from casewriter.ui.start.doors import Door
from casewriter.ui.start.first_run import FirstRunPage
from casewriter.ui.start.new_case import NewCasePage
from casewriter.ui.start.start_page import StartPage
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.choices import ChoiceCard
from tests.ui.cut_off import TAGS, compile_file, cut_off, speak
from tests.ui.frame import CASES, Cases, Templates, wired

NAMES_OF_PEOPLE_AND_PLACES = {"Aa", *map(own_name, ("en", *TAGS)), *(case.title for case in CASES)}


class Bracketing(QTranslator):
    """Puts every text into brackets and makes it 60 % longer."""

    def translate(self, _context, text, _disambiguation=None, n=-1):
        text = text.replace("%n", str(n)) if n >= 0 else text
        return f"[{text}{' ~~~~~~~' * (len(text) * 6 // 80)}{'~' * (len(text) * 6 // 10 % 8)}]"

    def isEmpty(self):
        return False


SAID = (
    (QLabel, QLabel.text),
    (QAbstractButton, QAbstractButton.text),
    (Door, lambda door: door.about),
    (ChoiceCard, lambda card: card.about),
    (QComboBox, lambda combo: "" if combo.isEditable() else combo.currentText()),
    (QLineEdit, QLineEdit.placeholderText),
    (Chip, lambda chip: chip.words),
)
"""What each kind of widget says."""


@pytest.fixture
def window(desk, qtbot, tmp_path):
    _, bridge, preferences = wired()
    preferences.change(role="expert", country="KZ")
    languages = Languages(desk)
    languages.switch("en")
    library, templates = Cases(CASES), Templates()
    folder = tmp_path / "library"
    pages = (
        PageEntry("first_run", lambda: FirstRunPage(preferences, languages, bridge)),
        PageEntry("start", lambda: StartPage(library, templates, preferences, bridge), True),
        PageEntry("empty", lambda: StartPage(Cases(()), templates, preferences, bridge), True),
        PageEntry("library", lambda: LibraryPage(library, templates, preferences, bridge), True),
        PageEntry("bare", lambda: LibraryPage(Cases(()), templates, preferences, bridge), True),
        PageEntry("settings", lambda: SettingsPage(preferences, languages, bridge, folder), True),
        PageEntry("new_case", lambda: NewCasePage(templates, preferences), True),
    )
    actions = Actions()
    places = QSettings(str(tmp_path / "p.ini"), QSettings.Format.IniFormat)
    window = MainWindow(pages, actions, places, lambda: True)
    actions.setParent(window)
    for action in actions.all():
        actions.serve(action.objectName(), lambda: None)
    window.names = [page.name for page in pages]
    window.commands = actions
    window.folder = folder
    qtbot.addWidget(window)
    window.resize(1366, 728)
    window.show()
    for name in window.names:
        window.show_page(name)
    yield window
    bridge.close()
    languages.close()


def texts(widget):
    """Every text of a widget and its children that can be seen."""
    yield widget.windowTitle()
    for kind, words in SAID:
        for part in widget.findChildren(kind):
            if part.isVisible():
                yield words(part)


def of_templates():
    for template in Templates().all():
        wording = template.wordings["en"]
        yield from (wording.title, wording.summary, *wording.parts.values())
        yield from (section.title for section in wording.sections.values())


def forgotten(window):
    """The visible texts without brackets, page by page."""
    known = {*NAMES_OF_PEOPLE_AND_PLACES, *of_templates(), str(window.folder), ""}
    found = set()
    for name in window.names:
        page = window.show_page(name)
        found |= {f"{name}: {t}" for t in texts(window) if "[" not in t and t not in known}
        table = getattr(page, "table", None)
        if table is not None:
            heads = [
                table.headerData(n, page.list.horizontalHeader().orientation()) for n in range(8)
            ]
            cells = [table.index(0, n).data() for n in (0, 2, 6, 7) if table.rowCount()]
            found |= {f"{name}: {t}" for t in (*heads, *cells) if "[" not in t}
    found |= {a.text() for a in window.commands.all() if "[" not in a.text()}
    found |= {a.text() for a in window.menuBar().actions() if "[" not in a.text()}
    return found


def test_no_text_is_forgotten_when_the_language_changes(window, desk):
    assert len(forgotten(window)) > 60
    pseudo = Bracketing()
    desk.installTranslator(pseudo)
    # Qt tells the windows of it on the next turn of its loop.
    desk.processEvents()
    try:
        assert forgotten(window) == set()
        assert len(window.menuBar().actions()) == len(MENUS)
        crash = CrashWindow("", True)
        assert [t for t in texts(crash) if t and "[" not in t] == []
        crash.deleteLater()
    finally:
        desk.removeTranslator(pseudo)
    desk.processEvents()
    assert len(forgotten(window)) > 60


@pytest.mark.parametrize("width", [780, 1100, 1366])
def test_long_labels_never_widen_a_page(window, desk, width):
    pseudo = Bracketing()
    desk.installTranslator(pseudo)
    try:
        window.resize(width, 700)
        for name in window.names:
            page = window.show_page(name)
            desk.processEvents()
            content = page.widget() if hasattr(page, "widget") else page
            assert content.width() <= window.width(), name
        assert window.width() == width
    finally:
        desk.removeTranslator(pseudo)


@pytest.mark.parametrize("tag", TAGS)
@pytest.mark.parametrize("width", [780, 1366])
def test_the_real_languages_have_room_on_every_page(window, desk, tmp_path, tag, width):
    languages = speak(desk, tag, tmp_path)
    try:
        window.resize(width, 768)
        for name in window.names:
            page = window.show_page(name)
            desk.processEvents()
            content = page.widget() if hasattr(page, "widget") else page
            assert content.width() <= window.width(), name
            assert list(cut_off(page)) == [], name
        assert window.width() == width
    finally:
        languages.close()
    desk.processEvents()


def compiled(folder: Path, tag: str, source: str, words: str) -> None:
    text = folder / f"casewriter_{tag}.ts"
    text.write_text(
        f'<?xml version="1.0"?><!DOCTYPE TS><TS version="2.1" language="{tag}"><context>'
        f"<name>StartPage</name><message><source>{source}</source>"
        f"<translation>{words}</translation></message></context></TS>",
        encoding="utf-8",
    )
    compile_file(text, text.with_suffix(".qm"))


def test_a_language_is_there_when_its_file_is(desk, qtbot, tmp_path):
    compiled(tmp_path, "ru", "newest first", "сначала новые")
    languages = Languages(desk, tmp_path)
    assert [(found.tag, found.name) for found in languages.available()] == [
        ("en", "English"),
        ("ru", "Русский"),
    ]
    _, bridge, preferences = wired()
    page = StartPage(Cases(CASES), Templates(), preferences, bridge)
    qtbot.addWidget(page)
    page.show()
    languages.switch("ru")
    desk.processEvents()
    assert page._order.text() == "сначала новые"
    assert QLocale().language() == QLocale.Language.Russian
    languages.switch("xx")
    languages.switch("en")
    desk.processEvents()
    assert page._order.text() == "newest first"
    bridge.close()
    languages.close()


def test_languages_are_called_by_their_own_names():
    assert own_name("en") == "English"
    assert own_name("kk") == "Қазақ тілі"
    assert own_name("ka") == "Ქართული" or own_name("ka") == "ქართული"


@pytest.mark.parametrize(
    ("tag", "words"), [("ru", "на диске нет места"), ("kk", "дискіде орын жоқ")]
)
def test_what_a_disk_says_is_said_in_the_language_of_the_window(desk, tmp_path, tag, words):
    full = MachineFailed("file_unwritable", file="a.docx", problem=reason(OSError(28, "No space")))
    languages = speak(desk, tag, tmp_path)
    assert words in sentence(full)
    languages.switch("en")
    assert "the disk is full" in sentence(full)
    languages.close()
