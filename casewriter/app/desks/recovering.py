"""What happens where the library cannot be opened: the page in its place, and the way back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.checkup import Checkup
from casewriter.app.processes.library_worker import LibraryProcess
from casewriter.app.qt import open_path
from casewriter.domain.errors import CasewriterError
from casewriter.services.library_work import (
    LibraryNews,
    RecoverLibrary,
    Remade,
    Surveyed,
    SurveyLibrary,
)
from casewriter.services.opened import OpenedLibrary
from casewriter.services.recovery import Choice, Recovered
from casewriter.services.settings import Preferences
from casewriter.services.watching import Cancelled
from casewriter.ui import phrases
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

if TYPE_CHECKING:
    from casewriter.ui.recovery.page import RecoveryPage

DAMAGED, TOO_NEW = "damaged", "too_new"
PAGES = {"library_damaged": DAMAGED, "library_too_new": TOO_NEW}
"""Code of the error → the page that is shown in place of every other."""
NOTICE = "recovered"


class Recovering(QObject):
    """Opens the library, and stands between it and the window where it does not open.

    Attributes:
        front: the page that is shown in place of every other; empty while the library is open.
        checkup: looks through the library once a week.
    """

    def __init__(
        self,
        *,
        window: MainWindow,
        library: OpenedLibrary,
        bridge: Bridge,
        preferences: Preferences,
        folder: File,
        clock: Callable[[], datetime],
        leave: Callable[[], bool],
        go: Callable[[str], object],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Make ready.

        Args:
            window: shows the pages.
            library: what is opened.
            bridge: tells when it is open.
            preferences: know where further backups may lie.
            folder: the library.
            clock: the time.
            leave: saves the open case; gives whether it is in the library.
            go: shows a page.
            fail: says what failed otherwise.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._bridge = bridge
        self._preferences = preferences
        self._folder = str(folder)
        self._clock = clock
        self._leave = leave
        self._go = go
        self._fail = fail
        self._work: LibraryProcess | None = None
        self._recovered: Recovered | None = None
        self.front = ""
        self.checkup = Checkup(
            window=window, folder=folder, clock=clock, recover=self.begin, parent=self
        )

    def start(self) -> None:
        """Open the library."""
        self._bridge.library_changed.connect(self._opened)
        self._library.start(self._not_opened)

    def offers(self, error: Exception) -> tuple[Offer, ...]:
        """What a person can do about an error of the library."""
        if isinstance(error, CasewriterError) and error.code == "library_damaged":
            return (Offer(lambda: self.tr("See what can be done"), self.begin),)
        return ()

    def begin(self) -> None:
        """Close what is open, and show what can be done about a library that is damaged."""
        self._window.notices.dismiss("failed")
        if self._leave():
            self._show(DAMAGED)

    def _not_opened(self, error: Exception) -> None:
        self._bridge.library_changed.disconnect(self._opened)
        page = PAGES.get(error.code) if isinstance(error, CasewriterError) else None
        if page is None:
            self._fail(error)
        else:
            self._show(page)

    def _opened(self) -> None:
        if self._library.cases() is None:
            return
        self._bridge.library_changed.disconnect(self._opened)
        stood, self.front = bool(self.front), ""
        self.checkup.opened()
        if self._recovered is not None:
            self._say(self._recovered)
            self._recovered = None
        if stood:
            self._go("start" if self._preferences.now.role else "first_run")

    def close(self) -> None:
        """Stop what is under way."""
        self.checkup.close()
        self._drop_work()

    def _drop_work(self) -> None:
        if self._work is not None:
            self._work.close()
            self._work = None

    def damaged_page(self) -> QWidget:
        """Make the page of a damaged library."""
        from casewriter.ui.recovery.page import RecoveryPage

        page = RecoveryPage(self._folder)
        page.chosen.connect(self._make)
        page.stopped.connect(self._stop)
        page.looked_again.connect(self._look)
        page.folder_wanted.connect(partial(open_path, self._folder))
        page.left.connect(self._window.close)
        return page

    def too_new_page(self) -> QWidget:
        """Make the page of a library that a newer casewriter has written."""
        from casewriter.ui.recovery.too_new import TooNewPage

        page = TooNewPage(self._folder)
        page.folder_wanted.connect(partial(open_path, self._folder))
        page.left.connect(self._window.close)
        return page

    def _show(self, page: str) -> None:
        self.checkup.close()
        self._library.close()
        self.front = page
        self._window.show_page(page)
        if page == DAMAGED:
            self._look()

    @property
    def _others(self) -> tuple[str, ...]:
        folder = self._preferences.now.backup_folder
        return (folder,) if folder else ()

    @property
    def _page(self) -> "RecoveryPage":
        from casewriter.ui.recovery.page import RecoveryPage

        page = self._window.page(DAMAGED)
        assert isinstance(page, RecoveryPage)
        return page

    def _look(self) -> None:
        self._page.show_looking(0, 1)
        self._start(SurveyLibrary(self._folder, self._others), self._page.show_looking)

    def _make(self, choice: Choice) -> None:
        self._page.show_making(0, 1)
        request = RecoverLibrary(self._folder, choice, self._clock(), self._others)
        self._start(request, self._page.show_making)

    def _start(
        self, request: SurveyLibrary | RecoverLibrary, progress: Callable[[int, int], None]
    ) -> None:
        self._drop_work()
        self._work = LibraryProcess(
            request, then=self._done, failed=self._failed, progress=progress, parent=self
        )

    def _stop(self) -> None:
        if self._work is not None:
            self._work.cancel()

    def _done(self, news: LibraryNews) -> None:
        match news:
            case Surveyed(survey=survey):
                self._page.show_survey(survey)
            case Remade(recovered=recovered):
                self._recovered = recovered
                self.start()
            case _:
                pass

    def _failed(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            self._page.show_error(lambda: self.tr("Stopped. Nothing was changed."))
        else:
            self._page.show_error(lambda: phrases.sentence(error))

    def _say(self, recovered: Recovered) -> None:
        def words() -> str:
            said = [
                self.tr("The library was made anew, with %n case studies.", "", recovered.cases)
            ]
            if recovered.compared:
                compared = len(recovered.compared)
                said.append(
                    self.tr("Both texts of %n of them are kept: see History.", "", compared)
                )
            if missing := recovered.pictures:
                said.append(self.tr("%n pictures are missing: add them again.", "", missing))
            said.append(self.tr("The damaged file is kept as it was."))
            return " ".join(said)

        offers = [self._window.notices.closing(NOTICE)]
        if recovered.set_aside:
            show = partial(open_path, recovered.set_aside)
            offers.insert(0, Offer(lambda: self.tr("Open its folder"), show))
        self._window.notices.say(NOTICE, "ready", words, tuple(offers))
