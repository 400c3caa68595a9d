"""One writer: who may write in a library, and what becomes of the others.

The row in `holders` is the arbiter. Its token is looked at inside every writing transaction, so
that a program that lost the library, asleep or not, cannot write over its successor. Two things
tell whether the holder still lives. A lock of the operating system, which goes with its process,
tells at once on the same computer. Elsewhere a lock proves nothing: there the observer watches, on
its own monotonic clock, whether `seen` moves; the clocks of two computers are never compared.
"""

from __future__ import annotations

import platform
import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path as File
from typing import TYPE_CHECKING, TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from sqlalchemy import Connection, Row, inspect, select, update

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.ports import Clock
from casewriter.services.standing import Ground, Holder, Standing
from casewriter.storage import mapping
from casewriter.storage.disk import file_faults, identity
from casewriter.storage.reading import DATABASE
from casewriter.storage.tables import holders

if TYPE_CHECKING:
    from filelock import BaseFileLock

    from casewriter.storage.engine import Database

HolderRow: TypeAlias = Row[tuple[object, ...]]

LOCK = "library.lock"
"""Beside the database. It stays there: a lock on a name that was taken away locks nobody out."""

BEAT = 50.0
"""Seconds after which a holder says again that it is there."""

PATIENCE = 150.0
"""Seconds without a sign after which a holder on another computer counts as gone."""

ROW = 1
TOKEN = f"SELECT token FROM holders WHERE no = {ROW}"  # noqa: S608


class Circumstances(Struct, frozen=True):
    """What a hold knows of the world.

    Attributes:
        clock: the time, in UTC.
        who: the name of whoever writes; asked for when the library is taken.
        machine: the name of this computer.
        monotonic: seconds that pass whatever happens to the clock on the wall.
        ground: where the folder lies.
    """

    clock: Clock
    who: Callable[[], str]
    machine: str
    monotonic: Callable[[], float] = time.monotonic
    ground: Ground = Ground()


class Hold:
    """The right to write in one library, from asking for it to letting go.

    Args:
        database: of the library.
        folder: of the library.
        circumstances: who asks.
        keep: keeps the state of every case, inside the transaction that takes the library over
            from somebody who may still have it open.
    """

    def __init__(
        self,
        database: Database,
        folder: File,
        circumstances: Circumstances,
        keep: Callable[[Connection, datetime], None],
    ) -> None:
        self._database = database
        self._around = circumstances
        self._keep = keep
        self._lock = FolderLock(folder / LOCK)
        self._file, self._known = folder / DATABASE, (0, 0)
        self._token = ""
        self._beaten = 0.0
        self._watched: tuple[tuple[str, int], float] | None = None
        self.standing = Standing(ground=circumstances.ground)
        database.guard_with(self.enter, self.look_at)

    # For every writing transaction.

    def enter(self) -> None:
        """Before a writing transaction: take the library if nobody has asked for it yet.

        Raises:
            MachineFailed: `library_held`, `library_taken_over` or `library_readonly`.
        """
        if not self._token and self.standing.is_writable:
            self.take()
        self._refuse()

    def look_at(self, connection: Connection) -> None:
        """Inside a writing transaction: is the library still ours?

        Raises:
            MachineFailed: `library_taken_over`.
        """
        self._refuse_gone()
        # Asked in every transaction: the driver's own statement takes a fifth of the time.
        if connection.exec_driver_sql(TOKEN).scalar() != self._token:
            self._lose(_row(connection))
            self._refuse()
        now = self._around.monotonic()
        if now - self._beaten >= BEAT:
            self._beaten = now
            seen = {"seen": mapping.microseconds(self._around.clock())}
            connection.execute(update(holders).where(holders.c.no == ROW), seen)

    # Taking and letting go.

    def take(self) -> Standing:
        """Take the library for writing, if nobody else has it; asked again, looks again."""
        if self._token:
            return self.standing
        with self._database.reading() as connection:
            row = _row(connection)
        locked = self._lock.try_take()
        if not self._is_free(row, locked=locked):
            if locked:
                self._lock.let_go()
            self._stand_aside(row)
            return self.standing
        left = row is not None and row.token and row.machine != self._around.machine
        self._take(row, first=self._keep_all if left else _nothing)
        return self.standing

    def bring_up(self, upgrade: Callable[[Connection], None]) -> None:
        """Take a library of an older casewriter for writing, and bring it up to date.

        Raises:
            MachineFailed: `library_old_held` or `library_old_readonly`; nothing was changed.
        """
        where = self._database.where
        with self._database.reading() as connection:
            known = inspect(connection).has_table(holders.name)
            row = _row(connection) if known else None
        locked = self._lock.try_take()
        if locked is False or not self._is_free(row, locked=locked):
            self._lock.let_go()
            raise MachineFailed("library_old_held", path=where)
        self._take(row, first=upgrade, known=known)
        if not self._token:
            code = "readonly" if self.standing.reason == "folder_read_only" else "held"
            raise MachineFailed(f"library_old_{code}", path=where)

    def take_over(self) -> Standing:
        """Take the library from whoever has it; first the state of every case is kept."""
        if not self._token:
            with self._database.reading() as connection:
                row = _row(connection)
            self._lock.try_take()
            self._take(row, first=self._keep_all)
        return self.standing

    def renew(self) -> Standing:
        """Give a sign where the library is ours; where it is not, see whether the other gives one.

        To be called at least once a minute.
        """
        if self._token:
            # A lock that somebody else still had when we took over may be free by now.
            self._lock.try_take()
            try:
                with self._database.writing():
                    pass
            except MachineFailed:
                if self._token:
                    raise
        elif self.standing.reason in {"held", "taken_over"}:
            with self._database.reading() as connection:
                row = _row(connection)
            gone = row is None or not row.token or self._is_still(row)
            self.standing = replace(self.standing, let_go=gone, holder=_holder(row))
        return self.standing

    def close(self) -> None:
        """Let go of the library. What cannot be written any more is told by the lock alone."""
        try:
            if self._token:
                with self._database.unguarded() as connection:
                    connection.execute(
                        update(holders).where(holders.c.token == self._token), {"token": ""}
                    )
        except CasewriterError:
            pass
        finally:
            self._token = ""
            self._lock.let_go()

    # Small steps.

    def _take(
        self, found: HolderRow | None, first: Callable[[Connection], None], *, known: bool = True
    ) -> None:
        """Write our row in place of the one that was found.

        Args:
            found: who had the library when we looked.
            first: what is done before, in the same transaction.
            known: whether the library has a table of holders before that.
        """
        import secrets

        now = self._around.clock()
        at, token = mapping.microseconds(now), secrets.token_hex(16)
        mine = {
            "no": ROW,
            "token": token,
            "who": self._around.who(),
            "machine": self._around.machine,
            "since": at,
            "seen": at,
        }
        try:
            self._database.settle_journal()
            with self._database.unguarded() as connection:
                row = _row(connection) if known else None
                if (row and row.token) == (found and found.token):
                    first(connection)
                    connection.execute(self._database.upsert(holders, ("no",)), mine)
                    row = None
        except CasewriterError as error:
            self._lock.let_go()
            if error.code != "library_readonly":
                raise
            self.standing = replace(self.standing, reason="folder_read_only", holder=None)
            return
        if row is not None:
            # Somebody was faster.
            self._lock.let_go()
            self._stand_aside(row)
            return
        self._token, self._beaten, self._watched = token, self._around.monotonic(), None
        self._known = identity(self._file)
        self.standing = Standing(ground=self._around.ground, conflicts=self.standing.conflicts)

    def _keep_all(self, connection: Connection) -> None:
        self._keep(connection, self._around.clock())

    def _refuse(self) -> None:
        """Raises why nothing may be written, where that is so."""
        if self.standing.is_writable:
            return
        where, holder = self._database.where, self.standing.holder
        if self.standing.reason == "folder_read_only":
            raise MachineFailed("library_readonly", path=where)
        raise MachineFailed(
            "library_taken_over" if self.standing.reason == "taken_over" else "library_held",
            path=where,
            who=(holder and holder.who) or "Somebody",
            machine=(holder and holder.machine) or "another computer",
            since=holder.since.astimezone().strftime("%Y-%m-%d %H:%M") if holder else "?",
        )

    def _refuse_gone(self) -> None:
        """Raises where the file that is written to is not the one in the folder any more.

        A file that was deleted or moved away takes what is written to it on most systems, and
        nobody would see that again.
        """
        with file_faults(self._database.where):
            found = identity(self._file)
        # Shares may number a file anew at any time.
        if found != self._known and not self._around.ground.is_hostile:
            raise MachineFailed(
                "library_failed", path=self._database.where, problem="another file is in its place"
            )

    def _is_free(self, row: HolderRow | None, *, locked: bool | None) -> bool:
        if row is None or not row.token:
            return True
        if locked is False:
            return False
        if locked and row.machine == self._around.machine:
            return True
        return self._is_still(row)

    def _is_still(self, row: HolderRow) -> bool:
        """Whether the holder has given no sign for so long that it counts as gone."""
        sign, now = (row.token, row.seen), self._around.monotonic()
        if self._watched is None or self._watched[0] != sign:
            self._watched = (sign, now)
        return now - self._watched[1] >= PATIENCE

    def _stand_aside(self, row: HolderRow | None) -> None:
        if row is not None:
            self._is_still(row)
        reason = "taken_over" if self.standing.reason == "taken_over" else "held"
        self.standing = replace(self.standing, reason=reason, holder=_holder(row), let_go=False)

    def _lose(self, row: HolderRow | None) -> None:
        self._token = ""
        self._lock.let_go()
        self.standing = replace(self.standing, reason="taken_over", holder=_holder(row))


class FolderLock:
    """A lock of the operating system on a file beside the library."""

    def __init__(self, file: File) -> None:
        self._file = file
        self._lock: BaseFileLock | None = None

    def try_take(self) -> bool | None:
        """Whether it is ours now; None where such locks do not work."""
        from filelock import FileLock, Timeout

        if self._lock is not None:
            return True
        lock = FileLock(self._file, timeout=0, thread_local=False, fallback_to_soft=False)
        try:
            lock.acquire()
        except Timeout:
            return False
        except OSError:
            return None
        self._lock = lock
        return True

    def let_go(self) -> None:
        """Let others have it."""
        if self._lock is not None:
            self._lock.release()
            self._lock = None


def _row(connection: Connection) -> HolderRow | None:
    return connection.execute(select(holders).where(holders.c.no == ROW)).first()


def _holder(row: HolderRow | None) -> Holder | None:
    return None if row is None else Holder(row.who, row.machine, mapping.moment(row.since))


def _nothing(_: Connection) -> None:
    """Nothing has to be done before."""


def this_machine() -> str:
    """The name of this computer, as its network knows it."""
    return platform.node()


def account() -> str:
    """The name of the account that casewriter runs in."""
    import getpass

    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
