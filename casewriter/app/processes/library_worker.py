"""The process in which a library is looked through or made anew while the window stays quick."""

import os
from collections.abc import Callable
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from multiprocessing.connection import Connection
from pathlib import Path as File

import msgspec
from PySide6.QtCore import QObject, QTimer

from casewriter.app.processes.spawned import SpawnedProcess, answer
from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.health import LibraryReport
from casewriter.services.jobs import Failed, Progressed, Stopped
from casewriter.services.library_work import (
    Checked,
    CheckLibrary,
    LibraryNews,
    LibraryWork,
    RecoverLibrary,
    Remade,
    Surveyed,
    SurveyLibrary,
)
from casewriter.services.ports import Step
from casewriter.services.watching import Cancelled

LOOK = 60
"""Milliseconds between two looks at the process."""
QUIET = 15
"""How far the full check stands back behind everything else that computes."""


def start(request: LibraryWork) -> SpawnedProcess[LibraryNews]:
    """Start the work elsewhere."""
    return SpawnedProcess(serve, request, LibraryNews)


def serve(pipe: Connection) -> None:
    """The process."""
    answer(pipe, LibraryWork, _work)


def _work(request: LibraryWork, step: Step) -> msgspec.Struct:
    folder = File(request.folder)
    match request:
        case CheckLibrary(now=now, often=often):
            # Nobody waits for it: whoever writes goes first. Windows knows no such call.
            with suppress(AttributeError, OSError):
                os.nice(QUIET)
            return Checked(_checked(folder, now, timedelta(seconds=often), step))
        case SurveyLibrary(others=others):
            from casewriter.storage.recovery import survey

            now = datetime.now(UTC)
            return Surveyed(survey(folder, now, [File(other) for other in others], step))
        case RecoverLibrary(choice=choice, now=now, others=others):
            from casewriter.storage.recovery import recover

            return Remade(recover(folder, choice, now, [File(other) for other in others], step))


def _checked(folder: File, now: datetime, often: timedelta, step: Step) -> LibraryReport | None:
    from casewriter.storage.full_check import full_check
    from casewriter.storage.health import last_checked, note_checked

    last = last_checked(folder)
    # A clock that was set back must not put it off for years.
    if last is not None and last <= now < last + often:
        return None
    report = full_check(folder, step)
    if not report.damaged:
        note_checked(folder, now)
    return report


class LibraryProcess(QObject):
    """One such work, watched from the window."""

    def __init__(
        self,
        request: LibraryWork,
        *,
        then: Callable[[LibraryNews], None],
        failed: Callable[[Exception], None],
        progress: Callable[[int, int], None],
        parent: QObject,
    ) -> None:
        """Start it.

        Args:
            request: what to do.
            then: is given the last news where it was done.
            failed: is given the error, or `Cancelled`.
            progress: is told how far it is.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._then = then
        self._failed = failed
        self._progress = progress
        self._process = start(request)
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._look)
        self._looking.start()

    def cancel(self) -> None:
        """Ask it to stop."""
        self._process.cancel()

    def close(self) -> None:
        """Let go at once; again does nothing."""
        self._looking.stop()
        # Nothing may go on in a library that is let go of.
        self._process.close(waiting=True)

    def _look(self) -> None:
        for news in self._process.news():
            match news:
                case Progressed(done=done, of=of):
                    self._progress(done, of)
                case Stopped():
                    self._end(Cancelled())
                case Failed(code=code, facts=facts):
                    self._end(_error(code, facts))
                case _:
                    self.close()
                    self._then(news)

    def _end(self, error: Exception) -> None:
        self.close()
        self._failed(error)


def _error(code: str, facts: dict[str, str]) -> CasewriterError:
    # Which kind it was no longer matters here: the sentence is made from code and facts.
    return MachineFailed(code, **facts)
