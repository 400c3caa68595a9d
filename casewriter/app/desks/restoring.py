"""A whole backup takes the place of the library behind the window."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject, QTimer

from casewriter.app.desks.case import CaseDesk
from casewriter.app.qt import open_path
from casewriter.domain.backup import Backup, BroughtBack
from casewriter.services.backup_watch import BackupWatch
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Clock
from casewriter.services.watching import Cancelled
from casewriter.ui.backups.words import exactly
from casewriter.ui.notices import Notices, Offer

ASKING, RESULT = "backup restoring", "backup result"
"""Keys of the notices."""

BEAT = 100
"""Milliseconds between two looks at the progress."""


class Restoring(QObject):
    """Asks, brings back, and says what came of it."""

    def __init__(
        self,
        *,
        watch: BackupWatch,
        library: OpenedLibrary,
        desk: CaseDesk,
        notices: Notices,
        clock: Clock,
        leave: Callable[[], object],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Make it idle.

        Args:
            watch: the backups; it rests meanwhile.
            library: the library behind the window.
            desk: of the open case, which is closed first.
            notices: say what is going on.
            clock: the time.
            leave: shows a page on which no case is open.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._watch = watch
        self._library = library
        self._desk = desk
        self._notices = notices
        self._clock = clock
        self._leave = leave
        self._fail = fail
        self._done = (0, 1)
        self._stopped = False
        self._beat = QTimer(self)
        self._beat.setInterval(BEAT)
        self._beat.timeout.connect(self._show)

    def close(self) -> None:
        """Stop where it can still be stopped."""
        self._beat.stop()
        self._stopped = True

    def ask(self, chosen: object) -> None:
        """Bring back a `Backup` of the list, where it was asked; ask for one from elsewhere."""
        if isinstance(chosen, Backup):
            self.restore(File(chosen.file))
            return
        assert isinstance(chosen, File)
        self._notices.say(
            ASKING,
            "note",
            lambda: self.tr(
                "All case studies become those of “{file}”. The library as it is now is set aside "
                "whole and joins the list of backups: choose it there to undo this."
            ).format(file=chosen.name),
            (
                Offer(lambda: self.tr("Bring it back"), lambda: self.restore(chosen)),
                Offer(lambda: self.tr("Leave all as it is"), lambda: self._notices.dismiss(ASKING)),
            ),
        )

    def restore(self, file: File) -> None:
        """Bring a backup back now."""
        if not self._desk.leave():
            return
        self._leave()
        self._desk.close()
        self._done, self._stopped = (0, 1), False
        self._notices.follow(
            ASKING,
            lambda: self.tr("The backup is looked through and brought back…"),
            Offer(lambda: self.tr("Stop"), self._stop),
        )
        self._beat.start()
        self._watch.rest()
        # Behind whatever is being backed up: nobody else may read the library while it moves.
        self._watch.ask(lambda backups: backups, partial(self._exchange, file), self._not_restored)

    def _exchange(self, file: File, _backups: object) -> None:
        backups = self._watch.backups
        self._library.exchange(
            lambda: backups.restore(file, self._step), self._restored, self._not_restored
        )

    def _restored(self, brought: BroughtBack) -> None:
        self._restoring_over()
        at = brought.backup.at
        offers = [self._notices.closing(RESULT)]
        if brought.aside is not None:
            show = partial(open_path, brought.aside)
            offers.insert(0, Offer(lambda: self.tr("Open what was set aside"), show))
        self._notices.say(
            RESULT,
            "ready",
            lambda: self.tr("All case studies are again what they were {when}.").format(
                when=exactly(at, self._clock())
            ),
            tuple(offers),
        )

    def _not_restored(self, error: Exception) -> None:
        self._restoring_over()
        if not isinstance(error, Cancelled):
            self._fail(error)

    def _restoring_over(self) -> None:
        self._beat.stop()
        self._notices.dismiss(ASKING)
        self._watch.start()

    def _show(self) -> None:
        notice = self._notices.shown(ASKING)
        if notice is not None:
            notice.show_progress(*self._done)

    def _stop(self) -> None:
        self._stopped = True

    def _step(self, done: int, of: int) -> None:
        self._done = (done, of)
        if self._stopped:
            raise Cancelled
