"""The library is looked through once a week, in a process of its own, while one goes on writing."""

from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path as File

from PySide6.QtCore import QObject, QTimer

from casewriter.app.processes.library_worker import LibraryProcess
from casewriter.services.health import LibraryReport
from casewriter.services.library_work import Checked, CheckLibrary, LibraryNews
from casewriter.ui import phrases
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone

OFTEN = timedelta(days=7)
SETTLED = 30_000
"""Milliseconds after the start in which everything else is more urgent."""
NOTICE = "checked"


class Checkup(QObject):
    """Has the library looked through when the last time is long ago."""

    def __init__(
        self,
        *,
        window: MainWindow,
        folder: File,
        clock: Callable[[], datetime],
        recover: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Make ready.

        Args:
            window: shows the notice.
            folder: of the library.
            clock: the time, in UTC.
            recover: shows what can be done about a damaged library.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._folder = str(folder)
        self._clock = clock
        self._recover = recover
        self._process: LibraryProcess | None = None
        self._waiting = QTimer(self)
        self._waiting.setSingleShot(True)
        self._waiting.setInterval(SETTLED)
        self._waiting.timeout.connect(self.look)

    def opened(self) -> None:
        """The library was opened: look at it when the start is over."""
        self._waiting.start()

    def close(self) -> None:
        """Stop what is under way."""
        self._waiting.stop()
        if self._process is not None:
            self._process.close()
            self._process = None

    def look(self) -> None:
        """Look through the library if that is due."""
        self.close()
        self._process = LibraryProcess(
            CheckLibrary(self._folder, self._clock(), OFTEN.total_seconds()),
            then=self._checked,
            failed=self._failed,
            progress=_nothing,
            parent=self,
        )

    def _failed(self, _error: Exception) -> None:
        # Nothing was found out: it is tried again at the next start.
        self._process = None

    def _checked(self, news: LibraryNews) -> None:
        self._process = None
        if isinstance(news, Checked) and news.report is not None and not news.report.sound:
            self._say(news.report)

    def _say(self, report: LibraryReport) -> None:
        first = report.problems[0]
        count = len(report.problems) + report.more

        def words() -> str:
            said = self.tr("A look through the whole library found %n problems.", "", count)
            return f"{said} {phrases.coded(first.code, first.facts)}"

        offers = [self._window.notices.closing(NOTICE)]
        if report.damaged:
            offers.insert(0, Offer(lambda: self.tr("See what can be done"), self._go))
        elif count > 1:
            offers.insert(0, Offer(lambda: self.tr("Show all"), lambda: self._show(report)))
        tone: Tone = "stops" if report.damaged else "needs_attention"
        self._window.notices.say(NOTICE, tone, words, tuple(offers))

    def _show(self, report: LibraryReport) -> None:
        from casewriter.ui.recovery.problems import ProblemsDialog

        ProblemsDialog(report, self._window).open()

    def _go(self) -> None:
        self._dismiss()
        self._recover()

    def _dismiss(self) -> None:
        self._window.notices.dismiss(NOTICE)


def _nothing(_done: int, _of: int) -> None:
    """Nobody waits for it."""
