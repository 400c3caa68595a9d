"""Being alone with a library: nobody else has it open while its files are moved."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from datetime import UTC, datetime
from pathlib import Path as File

from casewriter.domain.errors import MachineFailed
from casewriter.storage.holder import LOCK, FolderLock, this_machine
from casewriter.storage.mapping import moment
from casewriter.storage.reading import DATABASE, read_only


@contextmanager
def alone(library: File) -> Iterator[None]:
    """Keep others from opening a library for writing.

    Whoever has it open on this computer holds its lock. A holder on another computer is told by
    its row in the database alone; where that cannot be read any more, nobody can work with it.

    Raises:
        MachineFailed: `library_held`, which names whoever has it open.
    """
    lock = FolderLock(library / LOCK)
    free = lock.try_take()
    try:
        holder = _holder(library / DATABASE)
        if free is False or (holder and (holder["machine"] != this_machine() or not free)):
            raise _held(library, holder or {})
        yield
    finally:
        lock.let_go()


def _holder(database: File) -> dict[str, object]:
    """Who says to have the library open; nothing where nobody does."""
    with suppress(sqlite3.Error, OSError), closing(read_only(database)) as connection:
        connection.row_factory = sqlite3.Row
        row = connection.execute("SELECT * FROM holders WHERE token <> ''").fetchone()
        return {} if row is None else dict(row)
    return {}


def _held(library: File, holder: dict[str, object]) -> MachineFailed:
    since = holder.get("since")
    known = isinstance(since, int)
    at = moment(since) if isinstance(since, int) else datetime.now(UTC)
    return MachineFailed(
        "library_held",
        path=str(library),
        who=holder.get("who") or "Somebody",
        machine=holder.get("machine") or "another computer",
        since=at.astimezone().strftime("%Y-%m-%d %H:%M") if known else "?",
    )
