"""The pages of the window, made when they are shown first, and where each of them leads."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from casewriter.app.desks.recovering import DAMAGED, TOO_NEW
from casewriter.ui.main_window import PageEntry

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop


def pages(desktop: "Desktop") -> tuple[PageEntry, ...]:
    """Every page of a window, by name."""
    return (
        PageEntry("first_run", partial(_first_run, desktop)),
        PageEntry("start", partial(_start_page, desktop), headed=True),
        PageEntry("new_case", partial(_new_case, desktop), headed=True),
        PageEntry("walk", partial(_walk_page, desktop)),
        PageEntry("library", partial(_library_page, desktop), headed=True),
        PageEntry("trash", partial(_trash_page, desktop), headed=True),
        PageEntry("contacts", partial(_contacts_page, desktop), headed=True),
        PageEntry("settings", partial(_settings_page, desktop), headed=True),
        PageEntry("keys", partial(_keys_page, desktop), headed=True),
        PageEntry("manual", partial(_manual_page, desktop)),
        PageEntry("case", partial(_case_page, desktop)),
        PageEntry("merge", partial(_merge_page, desktop)),
        PageEntry("migration", partial(_migration_page, desktop)),
        PageEntry("sending", partial(_sending_page, desktop)),
        PageEntry("arrived", partial(_arrived_page, desktop)),
        PageEntry("rounds", partial(_rounds_page, desktop)),
        PageEntry("word_home", partial(_word_home, desktop)),
        PageEntry(DAMAGED, partial(_damaged_page, desktop)),
        PageEntry(TOO_NEW, partial(_too_new_page, desktop)),
        PageEntry("proof", partial(_proof_page, desktop), headed=True),
    )


def _case_page(desktop: "Desktop") -> QWidget:
    return desktop.desk.page()


def _keys_page(desktop: "Desktop") -> QWidget:
    from casewriter.ui.jump.keys_page import KeysPage

    return KeysPage(desktop.actions)


def _merge_page(desktop: "Desktop") -> QWidget:
    return desktop.merge.page()


def _sending_page(desktop: "Desktop") -> QWidget:
    return desktop.sending.page()


def _arrived_page(desktop: "Desktop") -> QWidget:
    return desktop.receiving.queue.page()


def _rounds_page(desktop: "Desktop") -> QWidget:
    return desktop.review.page()


def _word_home(desktop: "Desktop") -> QWidget:
    return desktop.word.page()


def _migration_page(desktop: "Desktop") -> QWidget:
    return desktop.migration.page()


def _damaged_page(desktop: "Desktop") -> QWidget:
    return desktop.recovering.damaged_page()


def _too_new_page(desktop: "Desktop") -> QWidget:
    return desktop.recovering.too_new_page()


def _proof_page(desktop: "Desktop") -> QWidget:
    return desktop.backups.proving.page()


def _first_run(desktop: "Desktop") -> QWidget:
    from casewriter.ui.start.first_run import FirstRunPage

    page = FirstRunPage(desktop.preferences, desktop.languages, desktop.bridge)
    page.begun.connect(lambda: desktop.go("start"))
    return page


def _start_page(desktop: "Desktop") -> QWidget:
    from casewriter.ui.start.start_page import StartPage

    page = StartPage(desktop.library, desktop.core.templates, desktop.preferences, desktop.bridge)
    page.new_wanted.connect(lambda: desktop.go("new_case"))
    page.files_chosen.connect(desktop.take_in)
    page.example_wanted.connect(desktop.show_example)
    page.case_wanted.connect(desktop.desk.open)
    page.library_wanted.connect(lambda: desktop.go("library"))
    page.add_to_foot(desktop.backups.foot())
    return page


def _new_case(desktop: "Desktop") -> QWidget:
    from casewriter.ui.start.new_case import NewCasePage

    page = NewCasePage(desktop.core.templates, desktop.preferences)
    page.begun.connect(desktop.desk.begin)
    page.form_wanted.connect(desktop.forms.ask)
    page.walk_wanted.connect(desktop.walk.show)
    page.left.connect(lambda: desktop.go("start"))
    return page


def _walk_page(desktop: "Desktop") -> QWidget:
    return desktop.walk.page()


def _manual_page(desktop: "Desktop") -> QWidget:
    return desktop.manual.page()


def _library_page(desktop: "Desktop") -> QWidget:
    from casewriter.app.desks.assign import AssignDesk
    from casewriter.app.desks.examples import IDS
    from casewriter.app.desks.results import ResultsDesk
    from casewriter.ui.library.page import LibraryPage

    page = LibraryPage(desktop.library, desktop.core.templates, desktop.preferences, desktop.bridge)
    page.case_wanted.connect(desktop.desk.open)
    page.hit_wanted.connect(desktop.search.show_hit)
    page.export_wanted.connect(desktop.batch.ask)
    page.let_change(may=desktop.library.presence.standing.is_writable)
    page.trash_wanted.connect(desktop.trash.show)
    page.readable_wanted.connect(desktop.readable.ask)
    page.unwanted.connect(desktop.trash.throw_away)
    page.assign_wanted.connect(AssignDesk(desktop.room).give)
    ResultsDesk(desktop.room, desktop.papers, page)
    page.only_read = IDS
    page.new_wanted.connect(lambda: desktop.go("new_case"))
    return page


def _trash_page(desktop: "Desktop") -> QWidget:
    return desktop.trash.page()


def _contacts_page(desktop: "Desktop") -> QWidget:
    return desktop.contacts.page()


def _settings_page(desktop: "Desktop") -> QWidget:
    from casewriter.ui.settings.page import SettingsPage

    page = SettingsPage(
        desktop.preferences,
        desktop.languages,
        desktop.bridge,
        desktop.folder,
        backups=desktop.backups.section(),
        spelling=desktop.spelling.section(),
        own_key=desktop.contacts.own_key(),
    )
    page.readable_wanted.connect(desktop.readable.ask)
    return page
