"""The application with its window: what is built, in which order, and what leads to what."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject, QSettings, QTimer
from PySide6.QtWidgets import QApplication, QWidget
from shiboken6 import delete

from casewriter.app.ahead import learn_widgets, read_ahead
from casewriter.app.core import Core, default_library
from casewriter.app.desks.arrivals import Arrivals
from casewriter.app.desks.backup import BackupDesk
from casewriter.app.desks.batch import batch_desk
from casewriter.app.desks.card import is_card
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.contact import contact_desk
from casewriter.app.desks.examples import IDS, ExampleDesk, example
from casewriter.app.desks.form import FormDesk
from casewriter.app.desks.holder import holder_desk
from casewriter.app.desks.jump import JumpDesk
from casewriter.app.desks.manual import ManualDesk
from casewriter.app.desks.merge import merge_desk
from casewriter.app.desks.migration import migration_desk
from casewriter.app.desks.pages import pages
from casewriter.app.desks.readable import readable_desk
from casewriter.app.desks.receiving import receiving_desk
from casewriter.app.desks.recovering import Recovering
from casewriter.app.desks.reuse import reuse_desk
from casewriter.app.desks.review import papers_desk, review_desk
from casewriter.app.desks.room import Room
from casewriter.app.desks.search import SearchDesk
from casewriter.app.desks.sending import sending_desk
from casewriter.app.desks.spelling import SpellingDesk
from casewriter.app.desks.trash import trash_desk
from casewriter.app.desks.walk import WalkDesk
from casewriter.app.desks.word import is_word, word_desk
from casewriter.app.processes import worker
from casewriter.app.processes.errands import Errands
from casewriter.app.qt import Delivery, QtTimer, open_path
from casewriter.app.settings_store import JsonSettings
from casewriter.domain import formats
from casewriter.domain.canonical import MAX_BYTES
from casewriter.domain.package_names import is_package
from casewriter.services import files
from casewriter.services.events import Bus
from casewriter.services.opened import Intake, OpenedLibrary
from casewriter.services.ports import Library
from casewriter.services.review_answers import is_matrix
from casewriter.services.settings import Preferences
from casewriter.storage.background import WriterThread
from casewriter.ui import phrases, theme
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.languages import Languages
from casewriter.ui.main_window import MainWindow

APART = {"settings", "first_run", "keys", "walk", "manual"}
"""Pages that need no library."""
PLACES = "window.ini"
"""Where the window was, beside the settings: it belongs to this screen."""


class Desktop(QObject):
    """Everything there is, built once."""

    def __init__(self, app: QApplication, core: Core, library: str | None) -> None:
        super().__init__()
        self.core = core
        self.bus = Bus()
        self.bridge = Bridge(self.bus, self)
        store = JsonSettings()
        self.preferences = Preferences(store, self.bus)
        settings = self.preferences.load()
        self.folder = File(library or settings.library or default_library())
        self.theme = theme.apply(app)
        self._take_comfort()
        self.languages = Languages(app, parent=self)
        self.languages.switch(settings.language)
        self.delivery = Delivery(self)
        self.background = WriterThread(self.delivery)
        self.library = OpenedLibrary(
            self._open_library,
            templates=core.templates,
            background=self.background,
            timer=lambda: QtTimer(self),
            clock=core.clock,
            bus=self.bus,
            examples=IDS,
        )
        self.actions = Actions(self)
        self.places = QSettings(str(store.file.with_name(PLACES)), QSettings.Format.IniFormat)
        self.window = MainWindow(pages(self), self.actions, self.places, self._may_close)
        self.spelling = SpellingDesk(self.preferences, self.bridge, self)
        self.desk = CaseDesk(
            window=self.window,
            actions=self.actions,
            library=self.library,
            templates=core.templates,
            preferences=self.preferences,
            bridge=self.bridge,
            memory=self.places,
            folder=self.folder,
            leave=lambda: self.go("library"),
            fail=self.fail,
            parent=self,
        )
        self.desk.spelling_of = self.spelling.follow
        self.errands = Errands(worker.start, self)
        room = self.room = Room(
            owner=self,
            core=core,
            preferences=self.preferences,
            folder=self.folder,
            library=self.library,
            background=self.background,
            delivery=self.delivery,
            errands=self.errands,
            bridge=self.bridge,
            memory=self.places,
            actions=self.actions,
            window=self.window,
            desk=self.desk,
            go=self.go,
            fail=self.fail,
            when_saved=self.when_saved,
        )
        self.examples = ExampleDesk(
            window=self.window,
            desk=self.desk,
            library=self.library,
            background=self.background,
            fail=self.fail,
            parent=self,
        )
        self.jump = JumpDesk(
            window=self.window,
            actions=self.actions,
            library=self.library,
            desk=self.desk,
            parent=self,
        )
        self.search = SearchDesk(room)
        self.forms = FormDesk(self.window, worker.start, self.fail, self)
        self.walk = WalkDesk(room, self.forms)
        self.manual = ManualDesk(room)
        self.trash = trash_desk(room)
        self.reuse = reuse_desk(room)
        self.merge = merge_desk(room)
        self.migration = migration_desk(room)
        self.readable = readable_desk(room)
        self.batch = batch_desk(room)
        self.recovering = Recovering(
            window=self.window,
            library=self.library,
            bridge=self.bridge,
            preferences=self.preferences,
            folder=self.folder,
            clock=core.clock,
            leave=self.desk.leave,
            go=self.go,
            fail=self.fail,
            parent=self,
        )
        self.backups = BackupDesk(
            window=self.window,
            actions=self.actions,
            core=core,
            folder=self.folder,
            library=self.library,
            desk=self.desk,
            preferences=self.preferences,
            bridge=self.bridge,
            bus=self.bus,
            memory=self.places,
            delivery=self.delivery,
            go=self.go,
            parent=self,
        )
        self.holder = holder_desk(room, self.open_folder)
        self.arrivals = Arrivals(
            window=self.window,
            library=self.library,
            desk=self.desk,
            trash=self.trash,
            merge=self.merge,
            bridge=self.bridge,
            take_in=self.take_in,
            show_library=partial(self.go, "library"),
            parent=self,
        )
        self.sending = sending_desk(room)
        self.receiving = receiving_desk(room, self.arrivals, self.merge, self.sending)
        self.papers = papers_desk(room)
        self.review = review_desk(room, self.papers)
        self.word = word_desk(room, self.arrivals)
        self.contacts = contact_desk(room, self.arrivals, self.sending)
        self._serve()
        self.bridge.settings_changed.connect(self._settings_changed)
        self.window.files_dropped.connect(self.take_in)

    def show(self) -> None:
        """Show the window first; the library is opened once it is painted."""
        self.window.show()
        first = "start" if self.preferences.now.role else "first_run"
        self.window.show_page(first)
        QTimer.singleShot(0, self, self._start)

    def close(self) -> None:
        """Save and let go of everything."""
        self.readable.close()
        self.batch.close()
        self.forms.close()
        self.papers.close()
        self.receiving.locks.close()
        self.errands.close()
        self.recovering.close()
        self.arrivals.close()
        self.desk.close()
        self.backups.close()
        self.spelling.close()
        self.search.close()
        self.library.close()
        self.background.close()
        self.bridge.close()
        self.languages.close()
        # The last event loop has ended: nobody would carry out a deleteLater any more.
        delete(self.window)

    # Going somewhere.

    def go(self, page: str) -> QWidget:
        """Show a page; lists of cases are read again on the way."""
        if self.recovering.front and page not in APART:
            # No page pretends that there is a library.
            return self.window.show_page(self.recovering.front)
        self.desk.pause()
        if page in {"start", "library"} and self.library.cases() is not None:
            self.library.refresh(self.fail)
        return self.window.show_page(page)

    def take_in(self, chosen: Sequence[File]) -> None:
        """Take in files that were dropped, chosen, or handed over."""
        self._take_in(chosen, self.arrivals.taken_in)

    def _take_in(self, chosen: Sequence[File], then: Callable[[tuple[Intake, ...]], None]) -> None:
        if self.recovering.front:
            return
        if packages := [file for file in chosen if is_package(file.name)]:
            self.receiving.receive(packages)
        if cards := [file for file in chosen if is_card(file.name)]:
            self.contacts.cards.take_in(cards)
        filled = [file for file in chosen if is_matrix(file.name)]
        for file in filled:
            self.review.take_matrix(file)
        if copies := [file for file in chosen if is_word(file.name)]:
            self.word.take_home(copies)
        chosen = [file for file in chosen if file not in {*packages, *cards, *filled, *copies}]
        if not chosen:
            return
        sources = [(file.name, partial(files.read, file, MAX_BYTES)) for file in chosen]
        self.library.take_in(sources, then, self.fail)

    def fail(self, error: Exception) -> None:
        """Say what failed; the notice stays until it is dealt with."""
        offers = (*self.recovering.offers(error), self.window.notices.closing("failed"))
        self.window.notices.say("failed", "stops", lambda: phrases.sentence(error), offers)

    def _start(self) -> None:
        self.recovering.start()
        # The writer's thread is free now: what the case page needs is read before it is asked for.
        self.background.run(read_ahead, learn_widgets, self.fail)
        self.background.run(self._read_templates, _nothing, self.fail)

    def _read_templates(self) -> None:
        """Read the templates, worded as this window shows them, and names of languages."""
        from casewriter.ui.library.view import interface_language

        for template in self.core.templates.all():
            template.wording(interface_language())
        formats.make_ready(interface_language())

    def _open_library(self) -> Library:
        return self.core.library(str(self.folder))

    def when_saved(self, then: Callable[[], None]) -> None:
        """Call back once everything that was written is in the library."""
        self.desk.pause()
        self.background.run(_nothing, then, self.fail)

    def _may_close(self) -> bool:
        return self.desk.leave() and self.backups.may_close()

    def show_example(self) -> None:
        """Open the finished example, as it is or as somebody has tried it out."""
        session = self.desk.session_of(self.desk.case_id)
        template = session.case.template.id if session and self.window.current == "case" else ""
        self._take_in((example(template),), self.arrivals.example_taken_in)

    # Commands that hold on every page.

    def _serve(self) -> None:
        serve = self.actions.serve
        for page in ("start", "library", "settings", "keys"):
            serve(page, partial(self.go, page))
        serve("new_case", lambda: self.go("new_case"))
        serve("open_file", self._open_files)
        serve("example", self.show_example)
        serve("save_readable", self.readable.ask)
        serve("open_library_folder", self.open_folder)
        serve("about", self._about)
        serve("larger_text", lambda: self.preferences.step_text(1))
        serve("smaller_text", lambda: self.preferences.step_text(-1))
        serve("quit", self.window.close)

    def _open_files(self) -> None:
        from casewriter.ui.start.start_page import StartPage

        page = self.window.page("start")
        assert isinstance(page, StartPage)
        page.choose_files()

    def open_folder(self) -> None:
        """Show the folder of the library."""
        open_path(self.folder)

    def _about(self) -> None:
        from casewriter.ui.about import About

        About(self.window).open()

    def _settings_changed(self) -> None:
        self._take_comfort()
        self.languages.switch(self.preferences.now.language)

    def _take_comfort(self) -> None:
        now = self.preferences.now
        self.theme.choose(now.theme, now.text_size, now.face, now.line_width)


def folder_of(library: str | None) -> File:
    """The folder of the library that a window would open."""
    return File(library or Preferences(JsonSettings(), Bus()).load().library or default_library())


def _nothing() -> None:
    """Nothing more is to be done."""
