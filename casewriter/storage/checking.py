"""A short look at a library's database whenever it is opened, before anything is written to it.

It sees what would make the database answer wrongly: a header, a size, a table or an index that
does not fit. What each answer says is looked at by `full_check`.
"""

import os
import sqlite3
import time
from pathlib import Path as File

from casewriter.storage.faults import Damaged
from casewriter.storage.tables import metadata

MAGIC = b"SQLite format 3\0"
QUICK = 0.2
"""Seconds that SQLite's own check gets. 30 MB take it 0.1 s; what it does not reach in a very large
library is looked at by the full check."""
STEPS = 2_000
"""Instructions of SQLite between two looks at the clock."""


def refuse_cut(file: File) -> None:
    """Refuse a database file that is shorter than it says, or whose beginning is none.

    SQLite itself reads the missing end of a last page as zeros. Where the sizes stand in the
    header, and that a page of 65,536 bytes is written as 1:
    https://sqlite.org/fileformat.html, section 1.3.

    Raises:
        Damaged: it is cut short, or not a database.
        OSError: it cannot be read.
    """
    with file.open("rb") as database:
        header = database.read(100)
        length = database.seek(0, os.SEEK_END)
    if not header.startswith(MAGIC):
        raise Damaged(f"{file.name} is no database")
    page = int.from_bytes(header[16:18])
    pages = int.from_bytes(header[28:32])
    if length < (65_536 if page == 1 else page) * pages:
        raise Damaged(f"{file.name} was cut short")


def look(connection: sqlite3.Connection, newest: bool, seconds: float = QUICK) -> None:  # noqa: FBT001
    """Look at the tables, the last row of each, and as much of the rest as the time allows.

    Args:
        connection: to a library's database; nothing is written.
        newest: whether the library is at the version that this casewriter works with, so that its
            tables are known.
        seconds: what may be spent.

    Raises:
        Damaged: something does not fit.
        sqlite3.DatabaseError: SQLite says so itself.
    """
    found = {
        name
        for (name,) in connection.execute("SELECT name FROM sqlite_schema WHERE type = 'table'")
    }
    if newest:
        _compare_tables(connection, found)
        for name in metadata.tables:
            connection.execute(f"SELECT * FROM {name} ORDER BY 1 DESC LIMIT 1").fetchone()  # noqa: S608
    _quick_check(connection, sorted(found), seconds)


def _compare_tables(connection: sqlite3.Connection, found: set[str]) -> None:
    for table in metadata.sorted_tables:
        if table.name not in found:
            raise Damaged(f"the table {table.name} is missing")
        columns = connection.execute("SELECT name FROM pragma_table_info(?)", (table.name,))
        missing = {column.name for column in table.columns} - {name for (name,) in columns}
        if missing:
            raise Damaged(f"the table {table.name} lacks {', '.join(sorted(missing))}")


def _quick_check(connection: sqlite3.Connection, tables: list[str], seconds: float) -> None:
    until = time.monotonic() + seconds
    connection.set_progress_handler(lambda: time.monotonic() > until, STEPS)
    try:
        for table in tables:
            if time.monotonic() > until:
                return
            (said,) = connection.execute(f"PRAGMA quick_check('{table}')").fetchone()
            if said != "ok":
                raise Damaged(said.splitlines()[-1])
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_INTERRUPT:
            raise
    finally:
        connection.set_progress_handler(None, 0)
