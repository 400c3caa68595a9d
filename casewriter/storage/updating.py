"""A library of an older casewriter brought up to date: with a backup before, and a check after."""

import shutil
from datetime import UTC, datetime
from pathlib import Path as File

from sqlalchemy import Connection

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.watching import unwatched
from casewriter.storage.migrations import known_versions, upgrade
from casewriter.storage.reading import DATABASE

ROOM = 3
"""Times the database that must be free: a copy, the backup made of it, and what is changed."""
COUNTED = ("cases", "leaves", "parts", "revisions", "versions")
"""Tables that a migration may reshape, but of which it never loses a row."""


class _Unsound(Exception):
    """What a migration left is not as it should be."""


def keep_a_copy(folder: File, version: str) -> None:
    """Make a backup of a library that is to be brought up to date, and prove it.

    Raises:
        MachineFailed: `library_update_no_room`, and as making a backup; nothing was changed.
    """
    from casewriter.storage.backups.of_folder import FolderBackups

    if version not in known_versions():
        return  # It is refused in a moment, untouched.
    where = str(folder)
    if shutil.disk_usage(folder).free < ROOM * (folder / DATABASE).stat().st_size:
        raise MachineFailed("library_update_no_room", path=where)
    backups = FolderBackups(folder, lambda: datetime.now(UTC))
    try:
        backups.make(backups.own_place, "before_migration", unwatched)
    except CasewriterError as error:
        if error.code == "backup_disk_full":
            raise MachineFailed("library_update_no_room", path=where) from error
        if error.code == "backup_place_readonly":
            raise MachineFailed("library_readonly", path=where) from error
        raise


def bring_up_to_date(connection: Connection, version: str, where: str) -> None:
    """Bring a library to the newest version, and look whether all is well after.

    Args:
        connection: in a writing transaction, which is to be rolled back where this raises.
        version: what the library is at.
        where: its name in messages.

    Raises:
        BadInput: `library_too_new`.
        MachineFailed: `library_update_failed`.
    """
    try:
        before = _counts(connection)
        upgrade(connection, version, where)
        _check(connection, before)
    except CasewriterError:
        raise
    except Exception as error:
        problem = str(error).splitlines()[0] if str(error) else type(error).__name__
        raise MachineFailed("library_update_failed", path=where, problem=problem) from error


def _counts(connection: Connection) -> dict[str, int]:
    return {
        table: connection.exec_driver_sql(f"SELECT count(*) FROM {table}").scalar_one()  # noqa: S608
        for table in COUNTED
    }


def _check(connection: Connection, before: dict[str, int]) -> None:
    after = _counts(connection)
    lost = [table for table, count in before.items() if after[table] < count]
    broken = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    said = connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one()
    if lost or broken is not None or said != "ok":
        problem = f"rows of {', '.join(lost)} are missing" if lost else f"it is unsound ({said})"
        raise _Unsound(problem)
