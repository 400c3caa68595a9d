"""When a backup is due, and what became of the last ones.

Backups are made in a thread of their own, beside the one that saves. Time is measured by a clock
that only runs forward; which backup is the newest says its running number.
"""

from collections.abc import Callable
from pathlib import Path as File
from typing import TypeVar

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.backup import Backup, Reason
from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.events import BackupsChanged, Bus
from casewriter.services.ports import Background, Backups, Timer
from casewriter.services.watching import Cancelled

T = TypeVar("T")

FIRST = 10.0
LOOK = 300.0
"""Seconds until the first look, when the window has its pages, and between two."""

HOUR = 3_600.0
CLOSING = 4.0
"""Seconds that a backup may take when the window is closed."""


class Place(Struct, frozen=True):
    """A folder with backups.

    Attributes:
        kept: the newest first.
        trouble: why the last try failed there.
    """

    folder: File
    kept: tuple[Backup, ...] = ()
    trouble: CasewriterError | None = None

    @property
    def is_away(self) -> bool:
        """Whether the folder is not there: a stick that is not plugged in, a share out of reach."""
        return self.trouble is not None and self.trouble.code == "backup_place_missing"


class _Found(Struct, frozen=True):
    own: Place
    second: Place | None


class BackupWatch:
    """Makes backups of the library behind a window when they are due.

    Attributes:
        own: the library's own folder of backups.
        second: the folder that the person has chosen, or None.
        is_known: whether the folders were looked into since the start.
    """

    def __init__(
        self,
        own: File,
        *,
        backups: Callable[[], Backups],
        chosen: Callable[[], str],
        may: Callable[[], bool],
        background: Background,
        timer: Timer,
        monotonic: Callable[[], float],
        bus: Bus,
    ) -> None:
        """Make a watch that does nothing before `start`.

        Args:
            own: the library's own folder of backups.
            backups: gives the backups of the library, in their thread: loading takes a moment.
            chosen: gives the second folder, or an empty text.
            may: whether the library is ours: backups are made by whoever writes in it.
            background: a thread of its own.
            timer: calls back.
            monotonic: seconds on a clock that only runs forward.
            bus: told when anything changes.
        """
        self.own = Place(own)
        self._open = backups
        self._opened: Backups | None = None
        self.second: Place | None = None
        self.is_known = False
        self._chosen = chosen
        self._may = may
        self._background = background
        self._timer = timer
        self._monotonic = monotonic
        self._bus = bus
        self._due_at = monotonic()
        self._took = 0.0
        self._running = 0
        self._done = (0, 1)
        self._stopped = False
        self._until: float | None = None

    @property
    def backups(self) -> Backups:
        """The backups themselves, for work in their thread."""
        if self._opened is None:
            self._opened = self._open()
        return self._opened

    @property
    def last(self) -> Backup | None:
        """The newest backup, wherever it is."""
        both = (*self.own.kept, *(self.second.kept if self.second else ()))
        return max(both, key=lambda backup: backup.number, default=None)

    @property
    def progress(self) -> tuple[int, int] | None:
        """How many of how many parts of the backup under way are done; None while there is none."""
        return self._done if self._running else None

    @property
    def troubles(self) -> tuple[Place, ...]:
        """The folders in which the last try failed."""
        return tuple(place for place in (self.own, self.second) if place and place.trouble)

    def start(self) -> None:
        """Look into the folders; make a backup soon if something changed since the last."""
        self._run(self._look)
        self._timer.start(FIRST, self._tick)

    def back_up(self, why: Reason = "by_hand") -> None:
        """Make a backup now."""
        self._run(lambda: self._made(why))

    def look(self) -> None:
        """Look into the folders again: another was chosen, or one is back."""
        self._run(self._caught_up)

    def rest(self) -> None:
        """Make none until `start`; what is under way is carried through."""
        self._timer.stop()

    def stop(self) -> None:
        """Stop the backup that is under way; nothing of it is left."""
        self._stopped = True

    def ask(
        self,
        work: Callable[[Backups], T],
        then: Callable[[T], object],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do something with backups in their thread, and hand over what it brings."""
        brought: list[T] = []

        def brought_it() -> None:
            then(brought[0])

        self._background.run(lambda: brought.append(work(self.backups)), brought_it, failed)

    def step(self, done: int, of: int) -> None:
        """Told of progress, in the thread of the backups; Cancelled where it is to stop."""
        self._done = (done, of)
        if self._stopped or (self._until is not None and self._monotonic() > self._until):
            raise Cancelled

    def close(self) -> None:
        """Make a last backup if something changed and it is quick; wait no longer than that."""
        self._timer.stop()
        self._until = self._monotonic() + CLOSING
        if self.is_known and self._may() and not self._running and self._took < CLOSING:
            self._run(self._due_at_last)
        self._background.finish(CLOSING + 1)

    # What follows is done in the thread of the backups; it gives both places as they are then.

    def _look(self) -> _Found:
        for place in self._folders():
            self.backups.sweep(place)
        return self._found()

    def _due(self) -> _Found:
        """A backup where something changed; else what was missed in the second folder."""
        if self._has_changed() or self.own.trouble is not None:
            return self._made("rolling")
        return self._caught_up()

    def _due_at_last(self) -> _Found:
        return self._made("rolling") if self._has_changed() else self._found()

    def _has_changed(self) -> bool:
        last = self.last
        return self.backups.mark() != (last.mark if last else "")

    def _made(self, why: Reason) -> _Found:
        made, trouble = None, None
        begun = self._monotonic()
        try:
            made = self.backups.make(self.own.folder, why, self.step)
            self._due_at = self._monotonic() + HOUR
            self._took = self._monotonic() - begun
        except Cancelled:
            return self._found(*self._known_troubles())
        except CasewriterError as error:
            trouble = error
        return self._copied(made, trouble, why)

    def _caught_up(self) -> _Found:
        kept = self.backups.kept(self.own.folder)
        return self._copied(kept[0] if kept else None, self.own.trouble, "rolling")

    def _copied(self, made: Backup | None, trouble: CasewriterError | None, why: Reason) -> _Found:
        """Bring the newest backup also into the second folder."""
        folders = self._folders()
        second = None
        if len(folders) > 1:
            try:
                self._bring(made, folders[1], why)
            except Cancelled:
                return self._found(trouble, self._known_troubles()[1])
            except CasewriterError as error:
                second = error
        return self._found(trouble, second)

    def _bring(self, made: Backup | None, folder: File, why: Reason) -> None:
        if not folder.is_dir():
            raise MachineFailed("backup_place_missing", place=str(folder))
        there = self.backups.kept(folder)
        if made is None:
            # The library's own folder is full or damaged: then the other one holds it alone.
            if self.backups.mark() != (there[0].mark if there else ""):
                self.backups.make(folder, why, self.step)
        elif all(other.number != made.number for other in there):
            self.backups.copy(made, folder, self.step)

    def _found(
        self, own: CasewriterError | None = None, second: CasewriterError | None = None
    ) -> _Found:
        """Both folders as they are now; `own` and `second` say what went wrong there."""
        places = [
            Place(folder, self.backups.kept(folder), trouble)
            for folder, trouble in zip(self._folders(), (own, second), strict=False)
        ]
        return _Found(places[0], places[1] if len(places) > 1 else None)

    def _known_troubles(self) -> tuple[CasewriterError | None, CasewriterError | None]:
        return self.own.trouble, self.second.trouble if self.second else None

    def _folders(self) -> tuple[File, ...]:
        chosen = self._chosen()
        return (self.own.folder, File(chosen)) if chosen else (self.own.folder,)

    # On the window's thread.

    def _tick(self) -> None:
        self._timer.start(LOOK, self._tick)
        if self._running or not self._may():
            return
        if self._monotonic() >= self._due_at:
            self._run(self._due)
        elif self.second is not None and self.second.is_away:
            self._run(self._caught_up)

    def _run(self, work: Callable[[], _Found]) -> None:
        found: list[_Found] = []
        self._running += 1
        self._stopped = False
        self._done = (0, 1)

        def over() -> None:
            self._running -= 1
            if found:
                self.own, self.second, self.is_known = found[0].own, found[0].second, True
            self._bus.publish(BackupsChanged())

        def failed(error: Exception) -> None:
            if isinstance(error, CasewriterError):
                self.own, self.is_known = replace(self.own, trouble=error), True
            over()
            if not isinstance(error, CasewriterError):
                raise error

        self._bus.publish(BackupsChanged())
        self._background.run(lambda: found.append(work()), over, failed)
