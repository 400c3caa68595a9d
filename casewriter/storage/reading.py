"""Reading a library's database without a trace: nothing is written, locked or made."""

import sqlite3
from pathlib import Path as File

from casewriter.domain.errors import BadInput
from casewriter.storage.faults import Damaged
from casewriter.storage.migrations import HEAD, known_versions

DATABASE = "library.sqlite"
LOGS = ("-wal", "-journal")
"""Endings of the files beside a database that hold a part of it."""
PREPARED = "restoring"
"""In a library's folder: another library that takes its place."""
ASIDE = "set-aside"
"""In a library's folder: earlier libraries, as they were found or replaced."""
VERSION = "alembic_version"


def has_log(file: File) -> bool:
    """Whether something beside a database belongs to it: then its own header may be behind."""
    return any(file.with_name(file.name + end).exists() for end in LOGS)


def read_only(file: File) -> sqlite3.Connection:
    """A connection that reads; to be closed by the caller.

    Beside a log the database is read together with it; without one nothing is written or locked.
    Where a transaction was cut short, SQLite has to take it back before anybody can read: its
    journal says what was there before (https://sqlite.org/lockingv3.html, section 4).
    """
    if _is_cut_short(file):
        mode = "mode=rw"
    else:
        mode = "mode=ro" if has_log(file) else "mode=ro&immutable=1"
    address = f"{file.absolute().as_uri()}?{mode}"
    return sqlite3.connect(address, uri=True, isolation_level=None)


def _is_cut_short(file: File) -> bool:
    journal = file.with_name(f"{file.name}-journal")
    return journal.exists() and journal.stat().st_size > 0


def stored_version(connection: sqlite3.Connection) -> str:
    """The version that a database says it has.

    Raises:
        Damaged: it holds no library.
    """
    known = connection.execute(
        "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?", (VERSION,)
    ).fetchone()
    row = known and connection.execute("SELECT version_num FROM alembic_version").fetchone()
    if not row:
        raise Damaged(f"{DATABASE} holds no library")
    return str(row[0])


def version_of(connection: sqlite3.Connection, where: str) -> bool:
    """Whether a library is at the version that this casewriter works with.

    Raises:
        Damaged: it holds no library.
        BadInput: `library_too_new`.
    """
    version = stored_version(connection)
    if version != HEAD and version not in known_versions():
        raise BadInput("library_too_new", path=where, version=version)
    return version == HEAD
