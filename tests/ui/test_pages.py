"""The pages of the frame, as a person goes through them."""

import threading
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import (
    QEvent,
    QItemSelectionModel,
    QMimeData,
    QPointF,
    QSettings,
    Qt,
    QTimer,
    QUrl,
)
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from casewriter.domain.reviewing.whereabouts import Whereabouts
from casewriter.services.events import Bus, LibraryChanged
from casewriter.services.settings import Preferences
from casewriter.ui import theme
from casewriter.ui.actions import Actions
from casewriter.ui.case.inspector import ToolStrip
from casewriter.ui.languages import Languages
from casewriter.ui.library.page import LibraryPage
from casewriter.ui.library.table import CASE, EDITOR, READY, STAGE, TURN
from casewriter.ui.main_window import MainWindow, PageEntry
from casewriter.ui.settings.page import SettingsPage
from casewriter.ui.start.first_run import FirstRunPage
from casewriter.ui.start.new_case import NewCase, NewCasePage
from casewriter.ui.start.start_page import StartPage
from casewriter.ui.tokens import CONTRAST, DARK
from casewriter.ui.widgets.buttons import Button
from tests.ui.frame import CASES, SHOP, SMART, Cases, KeptSettings, Templates, summary, wired


@pytest.fixture
def world(desk):
    bus, bridge, preferences = wired()
    languages = Languages(desk)
    languages.switch("en")
    bridge.settings_changed.connect(
        lambda: theme.apply(desk).choose(
            preferences.now.theme,
            preferences.now.text_size,
            preferences.now.face,
            preferences.now.line_width,
        )
    )
    yield bus, bridge, preferences, languages
    bridge.close()
    languages.close()


def shown(qtbot, page):
    qtbot.addWidget(page)
    page.resize(1200, 720)
    page.show()
    return page


# Before one begins.


def test_the_first_page_asks_for_the_role_and_nothing_else(world, qtbot):
    _, bridge, preferences, languages = world
    page = shown(qtbot, FirstRunPage(preferences, languages, bridge))
    begun = []
    page.begun.connect(lambda: begun.append(preferences.now))
    page.begin.click()
    assert begun == []
    assert page._missing.isVisible()
    page.profile.cards["expert"].click()
    assert not page._missing.isVisible()
    page.begin.click()
    assert [settings.role for settings in begun] == ["expert"]


def test_the_first_page_keeps_what_was_said(world, qtbot):
    _, bridge, preferences, languages = world
    page = shown(qtbot, FirstRunPage(preferences, languages, bridge))
    qtbot.keyClicks(page.profile.name, "Aigul")
    page.profile.country.choose("GE")
    page.profile.country.activated.emit(0)
    assert "Ministry of Justice" in page.profile.organisation.itemText(0)
    page.profile.organisation.setEditText("A body of our own")
    page.profile.cards["editor"].click()
    page.presets.cards[1].click()
    page.themes._radios[2].click()
    assert theme.current() == DARK
    assert theme.text_size() == 19
    page.begin.click()
    now = preferences.now
    assert (now.name, now.country, now.organisation) == ("Aigul", "GE", "A body of our own")
    assert (now.role, now.text_size, now.theme) == ("editor", 19, "dark")


def test_a_card_shows_itself_and_is_marked(world, qtbot):
    _, bridge, preferences, languages = world
    page = shown(qtbot, FirstRunPage(preferences, languages, bridge))
    marked = lambda: [card.isChecked() for card in page.presets.cards]  # noqa: E731
    assert marked() == [True, False, False]
    page.presets.cards[2].click()
    assert (theme.current(), theme.face(), theme.letters()) == (CONTRAST, "sans", 62)
    assert marked() == [False, False, True]
    page.themes._radios[2].click()
    assert marked() == [False, True, False]
    page.presets.cards[0].click()
    assert (preferences.now.theme, preferences.now.face) == ("dark", "serif")


def test_arrow_keys_move_between_choices(world, qtbot, tmp_path):
    _, bridge, preferences, languages = world
    page = shown(qtbot, SettingsPage(preferences, languages, bridge, tmp_path))
    page.sizes.segments[1].setFocus()
    qtbot.keyClick(page.sizes.segments[1], Qt.Key.Key_Right)
    assert page.sizes.choice == "19"
    assert preferences.now.text_size == 19


def test_face_and_width_of_answers_are_apart_from_the_program_s(world, qtbot, tmp_path):
    _, bridge, preferences, languages = world
    page = shown(qtbot, SettingsPage(preferences, languages, bridge, tmp_path))
    interface, title = theme.font("interface"), theme.font("page_title")
    page.faces.segments[1].click()
    page.widths.segments[0].click()
    assert (preferences.now.face, preferences.now.line_width) == ("sans", 62)
    assert page.sample.document().defaultFont().families() == interface.families()
    assert (theme.font("interface"), theme.font("page_title")) == (interface, title)
    preferences.step_text(1)
    assert page.sizes.choice == "19"
    preferences.change(text_size=22)
    preferences.step_text(1)
    assert preferences.now.text_size == 22


# The start page.


def test_an_empty_start_leads_to_the_first_case(world, qtbot):
    bus, bridge, preferences, _ = world
    library = Cases(None)
    page = shown(qtbot, StartPage(library, Templates(), preferences, bridge))
    assert not page.empty.isVisible()
    library.held = ()
    bus.publish(LibraryChanged())
    assert page.empty.isVisible()
    assert page.begin.is_next
    with qtbot.waitSignal(page.new_wanted):
        page.begin.click()


def test_doors_stand_below_one_another_where_the_page_is_narrow(world, qtbot):
    _, bridge, preferences, _ = world
    page = shown(qtbot, StartPage(Cases(()), Templates(), preferences, bridge))
    for width, below in ((1200, False), (660, True)):
        page.resize(width, 600)
        qtbot.waitUntil(lambda below=below: (page.example.y() > page.begin.y()) == below)
        assert page.example.mapTo(page, page.example.rect().topRight()).x() <= width


def test_tools_show_icons_alone_where_their_words_would_be_cut(qtbot):
    strip = ToolStrip()
    qtbot.addWidget(strip)
    tool = strip.tools["guidance"]
    strip.show()
    for height, words in ((700, ""), (300, "Guidance")):
        strip.resize(110, height)
        qtbot.waitUntil(lambda words=words: tool.toolTip() == words)
        tools = strip.tools.values()
        assert all(one.height() >= one.minimumSizeHint().height() for one in tools)


def test_work_begun_is_one_click_away(world, qtbot):
    _, bridge, preferences, _ = world
    preferences.change(role="expert")
    page = shown(qtbot, StartPage(Cases(CASES), Templates(), preferences, bridge))
    buttons = page.cases.findChildren(Button)
    assert [button.kind for button in buttons].count("primary") == 1
    assert not page.begin.is_next
    first = next(button for button in buttons if button.kind == "primary")
    assert first.text() == "Continue"
    with qtbot.waitSignal(page.case_wanted) as wanted:
        first.click()
    assert wanted.args == ["case-1"]
    assert page._all.isVisible()


def test_the_editor_continues_with_what_waits_for_the_editor(world, qtbot):
    _, bridge, preferences, _ = world
    preferences.change(role="editor")
    page = shown(qtbot, StartPage(Cases(CASES), Templates(), preferences, bridge))
    solid = [b for b in page.cases.findChildren(Button) if b.kind == "primary"]
    assert [button.property("case") for button in solid] == ["case-2"]


def test_files_are_chosen_or_nothing_happens(world, qtbot, monkeypatch):
    _, bridge, preferences, _ = world
    page = shown(qtbot, StartPage(Cases(()), Templates(), preferences, bridge))
    chosen = []
    page.files_chosen.connect(chosen.append)
    answers = iter(([], ["/tmp/one.json"]))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: (next(answers), ""))
    page.open.click()
    page.open.click()
    assert chosen == [(Path("/tmp/one.json"),)]


# The beginning of a case.


def test_a_case_is_begun_with_all_its_sections_in_sight(world, qtbot):
    _, _, preferences, _ = world
    preferences.change(country="KZ")
    page = shown(qtbot, NewCasePage(Templates(), preferences))
    page.cards[1].click()
    words = [label.text() for label in page.outline.findChildren(QWidget) if hasattr(label, "text")]
    assert "10 sections" in words
    assert "300–600 words, if you need it" in words
    qtbot.keyClicks(page.title, "  Smart halls ")
    page.language.setCurrentIndex(page.language.findData("ru"))
    page.language.activated.emit(1)
    words = [label.text() for label in page.outline.findChildren(QWidget) if hasattr(label, "text")]
    assert "250–500 words" in words
    with qtbot.waitSignal(page.begun) as begun:
        page.begin.click()
    assert begun.args == [NewCase(SMART, "Smart halls", "KZ", "ru")]


def test_the_language_of_a_case_follows_the_interface_until_it_is_chosen(world, qtbot, monkeypatch):
    page = shown(qtbot, NewCasePage(Templates(), world[2]))
    spoken = ["kk"]
    monkeypatch.setattr("casewriter.ui.start.new_case.interface_language", lambda: spoken[0])
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.language.currentData() == "kk"
    page.language.setCurrentIndex(page.language.findData("et"))
    page.language.activated.emit(0)
    spoken[0] = "ru"
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.language.currentData() == "et"


def test_a_case_needs_a_country(world, qtbot):
    _, _, preferences, _ = world
    page = shown(qtbot, NewCasePage(Templates(), preferences))
    begun = []
    page.begun.connect(begun.append)
    page.begin.click()
    assert begun == []
    assert page._missing.isVisible()
    page.country.choose("FR")
    page.begin.click()
    assert begun == [NewCase(SHOP, "", "FR", "en")]


# The library.


@pytest.fixture
def library(world, qtbot):
    _, bridge, preferences, _ = world
    preferences.change(role="expert")
    return shown(qtbot, LibraryPage(Cases(CASES), Templates(), preferences, bridge))


def titles(page):
    return [page.table.row(place).summary.id for place in range(page.table.rowCount())]


def test_the_headline_and_the_counts_are_honest(library):
    assert library.headline.text() == "3 cases wait for you."
    counts = {key: row.count for key, row in library.rail._rows.items()}
    assert (counts["mine"], counts["open"], counts["all"]) == (3, 5, 6)
    assert (counts["draft"], counts["approved"]) == (2, 0)
    assert not library.rail._rows["approved"].isVisible()
    for key, row in library.rail._rows.items():
        row.click()
        assert library.table.rowCount() == counts[key]


def test_the_list_is_sorted_by_any_column(library):
    assert titles(library) == ["case-1", "case-2", "case-3", "case-4", "case-6"]
    library.list.selectRow(0)
    for column, first in ((TURN, "case-1"), (CASE, "case-6"), (STAGE, "case-1"), (READY, "case-4")):
        library.list.sortByColumn(column, Qt.SortOrder.AscendingOrder)
        assert titles(library)[0] == first
        current = library.list.currentIndex().row()
        assert library.table.row(current).summary.id == "case-1"


def test_a_case_is_found_by_title_country_and_template(library):
    library.search("azerbaijan SMART")
    assert titles(library) == ["case-3"]
    assert library.rail.choice == "all"
    library.search("estonia")
    assert titles(library) == ["case-5"]
    library.search("nothing of that kind")
    assert titles(library) == []
    assert not library.empty.isVisible()
    library.search("")
    assert library.table.rowCount() == 6


def test_enter_double_click_and_the_menu_open_a_case(library, qtbot):
    wanted = []
    library.case_wanted.connect(wanted.append)
    library.export_wanted.connect(lambda cases: wanted.append(("publish", cases)))
    library.list.selectRow(1)
    qtbot.keyClick(library.list, Qt.Key.Key_Return)
    library.list.doubleClicked.emit(library.table.index(2, CASE))
    menu = library.menu_for(0)
    for action in menu.actions():
        action.trigger()
    assert wanted == ["case-2", "case-3", "case-1", ("publish", ("case-1",))]


def test_several_cases_are_published_together(library):
    wanted = []
    library.export_wanted.connect(wanted.append)
    library.list.selectRow(0)
    assert len(library.menu_for(0).actions()) == 3
    flags = QItemSelectionModel.SelectionFlag.Select | QItemSelectionModel.SelectionFlag.Rows
    library.list.selectionModel().select(library.table.index(2, CASE), flags)
    library.refresh()
    for menu in (library.menu_for(2), library.more_menu()):
        action = menu.actions()[0]
        assert action.text() == "Publish 2 case studies…"
        action.trigger()
    assert wanted == [("case-1", "case-3")] * 2
    assert "Open" in [action.text() for action in library.menu_for(1).actions()]


@pytest.fixture
def hub(world, qtbot):
    """The library of an editor who shares the cases with another."""
    _, bridge, preferences, _ = world
    preferences.change(role="editor", name="Aigul Bekova")
    long_ago = datetime.now(UTC) - timedelta(days=40)
    given = Whereabouts("submitted", "hub", since=long_ago, due=long_ago, editor="Aigul Bekova")
    other = Whereabouts("check", "hub", since=datetime.now(UTC), round=2, editor="D. Sokolov")
    cases = (replace(CASES[1], known=given), replace(CASES[2], known=other), *CASES[3:])
    return shown(qtbot, LibraryPage(Cases(cases), Templates(), preferences, bridge))


def test_an_editor_sees_what_waits_for_them_and_gives_cases_away(hub, qtbot):
    assert hub.headline.text() == "2 cases wait for you. 1 of them is overdue."
    assert titles(hub)[:3] == ["case-2", "case-6", "case-3"]
    assert [hub.table.row(place).turn.mine for place in (0, 1, 2)] == [True, True, False]
    counts = {key: row.count for key, row in hub.rail._rows.items()}
    assert [counts[key] for key in ("overdue", "long", "given", "ungiven")] == [1, 1, 1, 2]
    spoken = [hub.table.index(2, n).data() for n in (STAGE, EDITOR)]
    assert spoken == ["Consistency check, Round 2", "D. Sokolov"]
    given = []
    hub.assign_wanted.connect(lambda cases, name: given.append((cases, name)))
    (names,) = [a.menu() for a in hub.menu_for(2).actions() if a.menu()]
    assert [a.text() for a in names.actions()] == [
        "Aigul Bekova (you)",
        "D. Sokolov",
        "Somebody else…",
        "",
        "Nobody",
    ]
    names.actions()[0].trigger()
    names.actions()[4].trigger()
    names.actions()[2].trigger()
    qtbot.keyClicks(hub.editor_name.entry, "Nino")
    qtbot.keyClick(hub.editor_name.entry, Qt.Key.Key_Return)
    assert given == [(("case-3",), name) for name in ("Aigul Bekova", "", "Nino")]


def test_a_view_is_kept_under_a_name_and_found_again(hub, qtbot, world):
    preferences = world[2]
    menu = hub.choices.menu("country")
    (azerbaijan,) = [a for a in menu.actions() if a.text().startswith("Azerbaijan")]
    azerbaijan.trigger()
    hub.list.sortByColumn(CASE, Qt.SortOrder.AscendingOrder)
    assert titles(hub) == ["case-3"]
    hub.choices.keep.click()
    qtbot.keyClicks(hub.view_name.entry, "South Caucasus")
    qtbot.keyClick(hub.view_name.entry, Qt.Key.Key_Return)
    (kept,) = hub.rail.saved.rows.values()
    assert (kept.isChecked(), kept.count) == (True, 1)
    hub.choices.clear.click()
    assert (kept.isChecked(), hub.rail.choice, hub.table.rowCount()) == (False, "open", 4)
    kept.click()
    assert titles(hub) == ["case-3"]
    again = Preferences(KeptSettings(preferences._store.data), Bus())
    assert again.load().views == preferences.now.views
    # How the cases were shown is of the view, too.
    hub.show_face("board")
    assert not kept.isChecked()
    hub.choices.keep.click()
    qtbot.keyClicks(hub.view_name.entry, "South Caucasus")
    qtbot.keyClick(hub.view_name.entry, Qt.Key.Key_Return)
    (kept,) = hub.rail.saved.rows.values()
    hub.show_face("list")
    kept.click()
    assert (hub.cases.face, hub.faces.choice, kept.isChecked()) == ("board", "board", True)
    kept.menu().actions()[0].trigger()
    assert (hub.rail.saved.rows, preferences.now.views) == ({}, ())


def test_the_list_is_read_out(library):
    index = library.table.index(0, READY)
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "3 of 10 sections ready, 1 set aside"
    spoken = library.table.index(0, CASE).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "One-stop shop: the case of Kazakhstan, Kazakhstan · One-stop shop"


def test_an_empty_library_says_what_belongs_there(world, qtbot):
    bus, bridge, preferences, _ = world
    cases = Cases(None)
    page = shown(qtbot, LibraryPage(cases, Templates(), preferences, bridge))
    assert page.headline.text() == ""
    cases.held = ()
    bus.publish(LibraryChanged())
    assert page.empty.isVisible()
    assert page.headline.text() == "No case study yet."


def test_ten_thousand_cases_are_listed_quickly(world, qtbot):
    _, bridge, preferences, _ = world
    many = tuple(summary(n, f"Case {n}", "KZ", "draft", ("ready",) * 25) for n in range(10_000))
    page = shown(qtbot, LibraryPage(Cases(many), Templates(), preferences, bridge))
    qtbot.waitUntil(lambda: page.table.rowCount() == 10_000)
    page.search("case 99")
    assert page.table.rowCount() == 280
    assert not page.grab().isNull()


# Settings.


def test_settings_hold_at_once(world, qtbot, tmp_path):
    _, bridge, preferences, languages = world
    page = shown(qtbot, SettingsPage(preferences, languages, bridge, tmp_path))
    page.themes._radios[2].click()
    assert theme.current() == DARK
    page.profile.name.setText("Aigul")
    page.profile.name.editingFinished.emit()
    page.profile.cards["editor"].click()
    assert (preferences.now.name, preferences.now.role) == ("Aigul", "editor")
    preferences.change(text_size=22)
    assert page.sizes.choice == "22"
    page.guidance.chosen.emit("en")
    assert (preferences.now.guidance, page.guidance.choice) == ("en", "en")
    page.guidance.chosen.emit("program")
    assert (preferences.now.guidance, page.guidance.choice) == ("", "program")


# The window.


@pytest.fixture
def window(world, qtbot, tmp_path):
    _, bridge, preferences, languages = world
    library = Cases(CASES)
    may = {"close": True}
    built = []

    def made(name, make):
        def build():
            built.append(name)
            return make()

        return PageEntry(name, build, headed=name != "first_run")

    actions = Actions()
    window = MainWindow(
        (
            made("first_run", lambda: FirstRunPage(preferences, languages, bridge)),
            made("start", lambda: StartPage(library, Templates(), preferences, bridge)),
            made("library", lambda: LibraryPage(library, Templates(), preferences, bridge)),
        ),
        actions,
        QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat),
        lambda: may["close"],
    )
    actions.setParent(window)
    actions.serve("start", lambda: window.show_page("start"))
    actions.serve("library", lambda: window.show_page("library"))
    actions.serve("find_case", window.header.go_to_search)
    window.built, window.may, window.actions_of = built, may, actions
    window.header.searched.connect(lambda words: window.show_page("library").search(words))
    qtbot.addWidget(window)
    window.resize(1200, 700)
    window.show()
    return window


def test_pages_are_made_when_they_are_shown_first(window):
    window.show_page("first_run")
    assert window.built == ["first_run"]
    assert not window.header.isVisible()
    window.show_page("start")
    window.show_page("library")
    window.show_page("start")
    assert window.built == ["first_run", "start", "library"]
    assert window.header.isVisible()
    assert window.windowTitle() == "Start – casewriter"
    window.drop_page("first_run")
    window.show_page("first_run")
    assert window.built[-1] == "first_run"


def test_the_search_leads_to_the_library(window, qtbot):
    window.show_page("start")
    window.activateWindow()
    window.header.go_to_search()
    qtbot.keyClicks(window.header.search, "estonia")
    assert window.current == "library"
    assert titles(window.page("library")) == ["case-5"]
    assert window.header.search.hasFocus()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Return)
    assert window.page("library").list.hasFocus()
    qtbot.keyClick(window.header.search, Qt.Key.Key_Escape)
    assert window.page("library").table.rowCount() == 6


def test_files_may_be_dropped_anywhere(window):
    dropped = []
    window.files_dropped.connect(dropped.append)
    for urls in ([QUrl.fromLocalFile("/tmp/a.json")], [QUrl("https://example.org/a.json")]):
        data = QMimeData()
        data.setUrls(urls)
        buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        copy = Qt.DropAction.CopyAction
        window.dropEvent(QDropEvent(QPointF(5, 5), copy, data, buttons, keys))
    assert dropped == [(Path("/tmp/a.json"),)]


def test_the_window_closes_without_asking_and_comes_back_where_it_was(window, qtbot, tmp_path):
    window.may["close"] = False
    assert not window.close()
    window.may["close"] = True
    window.resize(777, 555)
    assert window.close()
    places = QSettings(str(tmp_path / "places.ini"), QSettings.Format.IniFormat)
    again = MainWindow((), Actions(), places, lambda: True)
    qtbot.addWidget(again)
    assert (again.width(), again.height()) == (777, 555)


def test_the_ring_follows_the_keyboard(window):
    window.show_page("start")
    page = window.page("start")
    window.activateWindow()
    page.begin.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring.geometry().contains(page.begin.geometry())
    page.open.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring.geometry().contains(page.open.geometry())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_presses_a_door_as_space_does(window, qtbot, key):
    page = window.show_page("start")
    window.activateWindow()
    page.example.setFocus(Qt.FocusReason.TabFocusReason)
    pressed = []
    page.example_wanted.connect(lambda: pressed.append(key))
    qtbot.keyClick(page.example, key)
    assert pressed == [key]
    page.open.setFocus(Qt.FocusReason.TabFocusReason)
    qtbot.keyClick(page.example, key)
    assert len(pressed) == (2 if key == Qt.Key.Key_Space else 1)
    window.resize(1000, 600)
    assert window._ring.ring.geometry().contains(page.open.geometry())
    window.header.search.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring is None


def test_the_ring_survives_the_end_of_what_it_is_around(window, desk):
    window.show_page("start")
    page = window.page("start")
    window.activateWindow()
    row = page.cases.findChildren(Button)[0]
    row.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring is not None
    page.refresh()
    desk.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    page.begin.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring.geometry().contains(page.begin.geometry())
    window.show_page("library")
    window.drop_page("start")
    desk.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    button = window.header._new
    button.setVisible(True)
    button.setFocus(Qt.FocusReason.TabFocusReason)
    assert window._ring.ring.geometry().contains(button.geometry())


def test_closing_leaves_nothing_running(window, desk):
    threads = threading.active_count()
    for name in ("first_run", "start", "library"):
        window.show_page(name)
    window.toasts.say("Row removed.", lambda: None)
    window.close()
    window.toasts.dismiss()
    desk.processEvents()
    desk.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert [timer for timer in window.findChildren(QTimer) if timer.isActive()] == []
    assert threading.active_count() == threads
