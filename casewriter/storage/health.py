"""When a library was last looked through, kept in the library itself."""

import sqlite3
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path as File

from casewriter.storage import mapping
from casewriter.storage.backups import snapshot
from casewriter.storage.reading import DATABASE

FACT = "checked"


def last_checked(folder: File) -> datetime | None:
    """When all of a library was last looked at, in UTC; None where nobody can tell."""
    row = None
    with suppress(sqlite3.Error), snapshot.connected(folder / DATABASE) as connection:
        row = connection.execute(
            "SELECT value FROM library_facts WHERE name = ?", (FACT,)
        ).fetchone()
    return mapping.moment(int(row[0])) if row and bytes(row[0]).isdigit() else None


def note_checked(folder: File, at: datetime) -> None:
    """Keep that all of it was looked at; where that cannot be kept, it is looked at again.

    Like the number of its last backup this is no text of anybody's: it is written over a connection
    of its own.
    """
    value = str(mapping.microseconds(at)).encode()
    with (
        snapshot.connected(folder / DATABASE) as connection,
        closing(connection.cursor()) as cursor,
    ):
        try:
            cursor.execute(
                "INSERT INTO library_facts (name, value) VALUES (?, ?)"
                " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
                (FACT, value),
            )
        except sqlite3.OperationalError:
            return
