"""Saving everything so that it can be read without casewriter, asked for in the window."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QFileDialog

from casewriter.app.following import Following
from casewriter.services.jobs import (
    Failed,
    News,
    Progressed,
    ReadableRequest,
    SavedReadable,
    Start,
    Stopped,
)
from casewriter.services.ports import CaseSummary
from casewriter.ui.main_window import MainWindow
from casewriter.ui.readable.notice import ReadableNotice
from casewriter.ui.readable.words import Wording


class ReadableDesk(QObject):
    """Asks where to, starts the work in another process, tells how it goes."""

    def __init__(
        self,
        *,
        window: MainWindow,
        folder: File,
        start: Start,
        cases: Callable[[], tuple[CaseSummary, ...] | None],
        when_saved: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        """Begin with nothing under way.

        Args:
            window: shows the notice.
            folder: of the library.
            start: starts work in another process.
            cases: the cases that are known; None while the library is being opened.
            when_saved: calls back once everything that was written is in the library.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._folder = folder
        self._start = start
        self._cases = cases
        self._when_saved = when_saved
        self._notice = ReadableNotice(window.notices, _open_path, self)
        self._other = Following(self._told, self)
        self._waiting: ReadableRequest | None = None

    def ask(self) -> None:
        """Ask for a folder, and save everything into it."""
        if self._cases() is None or self._waiting is not None or not self._other.is_over:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where should everything be saved?"), str(File.home())
        )
        if chosen:
            self.save(File(chosen))

    def save(self, place: File) -> None:
        """Save everything into a new folder at a place."""
        words = Wording(self).words(self._cases() or ())
        self._waiting = ReadableRequest(str(self._folder), str(place), words, datetime.now(UTC))
        self._notice.begin(self._cancel)
        self._when_saved(self._go)

    def _go(self) -> None:
        request, self._waiting = self._waiting, None
        if request is not None:
            self._other.follow(self._start(request))

    def _cancel(self) -> None:
        if self._waiting is None:
            self._other.cancel()
            return
        self._waiting = None
        self._notice.stopped()

    def close(self) -> None:
        """Stop what is still under way; nothing half-written stays."""
        self._waiting = None
        self._other.close()

    def _told(self, news: News) -> None:
        match news:
            case Progressed(done=done, of=of):
                self._notice.progress(done, of)
                return
            case SavedReadable(report=report):
                self._notice.done(report)
            case Failed(code=code, facts=facts):
                self._notice.failed(code, facts)
            case Stopped():
                self._notice.stopped()
        self._other.close()


def _open_path(path: str) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(path))
