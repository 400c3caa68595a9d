"""A copy of a library's database as it was at one moment, made while others write in it."""

import hashlib
import os
import platform
import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import Tally
from casewriter.services.ports import Step

PAGES = 128
"""Copied in one step: half a mebibyte, a millisecond or two."""

PAUSE = 0.002
"""Seconds between two steps, in which others write, where a reader would keep them waiting."""

PATIENCE = 10.0
"""Seconds to wait for other programs' transactions: without a log they keep readers out."""

REPEATS = 20
"""How often others may change the library under the copy before it is made in one go."""

ID = "id"
NUMBER = "backup"
"""Names of the library's facts: its id, and the number of its last backup."""


class Facts(Struct, frozen=True):
    """What a database says of itself. `attachments` is not counted here."""

    library: str
    number: int
    schema: str
    tally: Tally
    mark: str


def copy(database: File, to: File, step: Step) -> Facts:
    """Copy a database that others may write in.

    Args:
        database: of a library.
        to: a file that is not there yet; afterwards it stands alone, without a log beside it.
        step: told how many of how many pages are done.

    Raises:
        sqlite3.Error: what the database or the disk complained of.
    """
    with connected(database) as source, closing(sqlite3.connect(to)) as target:
        target.execute("PRAGMA journal_mode = OFF")
        target.execute("PRAGMA synchronous = OFF")
        logged = source.execute("PRAGMA journal_mode").fetchone()[0] == "wal"
        if logged:
            # One state is read throughout; with a log, nobody who writes has to wait for that.
            source.execute("BEGIN")
            source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        _copy(source, target, step, logged=logged)
        target.execute("PRAGMA journal_mode = DELETE")
        if _has(target, "holders"):
            # Nobody has the copy open.
            target.execute("UPDATE holders SET token = ''")
            target.commit()
        return facts(target)


def _copy(
    source: sqlite3.Connection, target: sqlite3.Connection, step: Step, *, logged: bool
) -> None:
    least = -1
    repeats = 0

    def progress(_status: int, remaining: int, total: int) -> None:
        nonlocal least, repeats
        if 0 <= least < remaining and not source.in_transaction:
            repeats += 1
            if repeats >= REPEATS:
                source.execute("BEGIN")
                source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        least = remaining
        step(total - remaining, total)
        if not logged and not source.in_transaction:
            time.sleep(PAUSE)

    source.backup(target, pages=PAGES, progress=progress, sleep=0.05)


@contextmanager
def connected(database: File) -> Iterator[sqlite3.Connection]:
    """A connection of one's own to a database that others may have open; it changes nothing."""
    writable = os.access(database, os.W_OK) and os.access(database.parent, os.W_OK)
    logged = any(database.with_name(database.name + end).exists() for end in ("-wal", "-journal"))
    mode = "rw" if writable else "ro" if logged else "ro&immutable=1"
    address = f"{database.absolute().as_uri()}?mode={mode}"
    with closing(
        sqlite3.connect(address, uri=True, isolation_level=None, timeout=PATIENCE)
    ) as connection:
        connection.execute("PRAGMA trusted_schema = OFF")
        yield connection


def next_number(database: File, at_least: int, library: str) -> int:
    """Count one backup more and give its number; also gives the library an id if it has none.

    A library from before there were numbers, or one that cannot be written in, keeps none.

    Args:
        database: of a library.
        at_least: the highest number known elsewhere.
        library: the id that it gets.
    """
    with connected(database) as connection:
        try:
            if _is_elsewhere(connection):
                known = dict(connection.execute("SELECT name, value FROM library_facts"))
                return max(at_least, _whole(known.get(NUMBER))) + 1
            connection.execute("BEGIN IMMEDIATE")
            known = dict(connection.execute("SELECT name, value FROM library_facts"))
            number = max(at_least, _whole(known.get(NUMBER))) + 1
            named = known.get(ID) or library.encode()
            connection.executemany(
                "INSERT INTO library_facts (name, value) VALUES (?, ?) "
                "ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                ((ID, named), (NUMBER, str(number).encode())),
            )
            connection.execute("COMMIT")
        except sqlite3.OperationalError:
            if connection.in_transaction:
                connection.execute("ROLLBACK")
            return at_least + 1
        return number


def facts(connection: sqlite3.Connection) -> Facts:
    """What a database says of itself."""
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    known = {}
    if "library_facts" in tables:
        known = dict(connection.execute("SELECT name, value FROM library_facts"))
    (schema,) = connection.execute("SELECT version_num FROM alembic_version").fetchone()
    cases, leaves, revisions = (
        connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]  # noqa: S608
        for table in ("cases", "leaves", "revisions")
    )
    return Facts(
        library=bytes(known.get(ID, b"")).decode("ascii", "replace"),
        number=_whole(known.get(NUMBER)),
        schema=str(schema),
        tally=Tally(cases, leaves, revisions, attachments=0),
        mark=mark(connection, tables),
    )


def mark(connection: sqlite3.Connection, tables: set[str]) -> str:
    """A short text that is another one whenever the cases, or what is kept of them, were changed.

    Where writers stopped and who holds the library is no change. An empty library has no mark.
    """
    if connection.execute("SELECT NOT EXISTS (SELECT 1 FROM cases)").fetchone()[0]:
        return ""
    digest = hashlib.sha256()
    looked_at = [
        ("cases", "SELECT id, changed, status FROM cases ORDER BY no"),
        ("revisions", "SELECT max(id), count(*), group_concat(name) FROM revisions"),
        ("trashed_cases", "SELECT case_no, at FROM trashed_cases ORDER BY case_no"),
        ("discards", "SELECT max(id), count(*) FROM discards"),
        ("exchanges", "SELECT id, length(body) FROM exchanges ORDER BY id"),
        ("contacts", "SELECT id, body FROM contacts ORDER BY id"),
        ("library_facts", "SELECT * FROM library_facts WHERE name LIKE 'volume:%' ORDER BY name"),
        ("kept_templates", "SELECT id, version FROM kept_templates ORDER BY id, version"),
    ]
    for table, question in looked_at:
        if table in tables:
            for row in connection.execute(question):
                digest.update(repr(row).encode())
    return digest.hexdigest()[:32]


def _has(connection: sqlite3.Connection, table: str) -> bool:
    named = "SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = ?"
    return connection.execute(named, (table,)).fetchone() is not None


def _is_elsewhere(connection: sqlite3.Connection) -> bool:
    """Whether somebody on another computer writes in the library: then nobody else does."""
    other = "SELECT 1 FROM holders WHERE token <> '' AND machine <> ?"
    return (
        _has(connection, "holders")
        and connection.execute(other, (platform.node(),)).fetchone() is not None
    )


def _whole(value: bytes | None) -> int:
    return int(value) if value is not None and value.isdigit() else 0
