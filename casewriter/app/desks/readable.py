"""Saving everything so that it can be read without casewriter, asked for in the window."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from casewriter.app.desks.room import Room
from casewriter.app.processes import worker
from casewriter.app.processes.following import OnceSaved
from casewriter.app.qt import open_path
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
        self._cases = cases
        self._notice = ReadableNotice(window.notices, open_path, self)
        self._other = OnceSaved(self._told, self, start=start, when_saved=when_saved)

    def ask(self) -> None:
        """Ask for a folder, and save everything into it."""
        if self._cases() is None or not self._other.is_over:
            return
        chosen = QFileDialog.getExistingDirectory(
            self._window, self.tr("Where should everything be saved?"), str(File.home())
        )
        if chosen:
            self.save(File(chosen))

    def save(self, place: File) -> None:
        """Save everything into a new folder at a place."""
        words = Wording(self).words(self._cases() or ())
        request = ReadableRequest(str(self._folder), str(place), words, datetime.now(UTC))
        self._notice.begin(self._other.cancel)
        self._other.begin(request)

    def close(self) -> None:
        """Stop what is still under way; nothing half-written stays."""
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


def readable_desk(room: Room) -> ReadableDesk:
    """The one of a window."""
    return ReadableDesk(
        window=room.window,
        folder=room.folder,
        start=worker.start,
        cases=room.library.cases,
        when_saved=room.when_saved,
        parent=room.owner,
    )
