"""What goes wrong while backups are written and read, in the words of the domain."""

import shutil
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as File

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.files import reason
from casewriter.storage.disk import FORBIDDEN, FULL
from casewriter.storage.faults import PRIMARY, database_faults

ROOM = 1 << 20
"""Bytes; a disk with less is full."""

OF_THE_LIBRARY = {sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_BUSY}


@contextmanager
def place_faults(place: File, library: File) -> Iterator[None]:
    """Raises what the disk says while a backup is written as an error of that place.

    Args:
        place: the folder that backups are kept in.
        library: the library; damage of it is told as such.
    """
    try:
        yield
    except OSError as error:
        raise _told(place, error.errno, reason(error)) from error
    except sqlite3.Error as error:
        code = getattr(error, "sqlite_errorcode", 0) & PRIMARY
        if code in OF_THE_LIBRARY:
            with database_faults(str(library)):
                raise
        if not library.exists():
            raise MachineFailed(
                "library_failed", path=str(library), problem="the folder is gone"
            ) from error
        full = code == sqlite3.SQLITE_FULL or _is_full(place)
        raise _told(place, next(iter(FULL)) if full else None, str(error)) from error


def _told(place: File, number: int | None, problem: str) -> CasewriterError:
    where = str(place)
    if not place.exists():
        return MachineFailed("backup_place_missing", place=where)
    if number in FULL:
        return MachineFailed("backup_disk_full", place=where)
    if not place.is_dir():
        problem = "it is not a folder"
    elif number in FORBIDDEN:
        return MachineFailed("backup_place_readonly", place=where)
    return MachineFailed("backup_failed", place=where, problem=problem)


def _is_full(place: File) -> bool:
    try:
        return shutil.disk_usage(place).free < ROOM
    except OSError:
        return False


@contextmanager
def reading_faults(file: File) -> Iterator[None]:
    """Raises what the file system says while a backup is read.

    Raises:
        MachineFailed: `backup_no_room`, `backup_unreadable`.
    """
    try:
        yield
    except OSError as error:
        if error.errno in FULL:
            raise MachineFailed("backup_no_room", file=file.name) from error
        problem = reason(error)
        raise MachineFailed("backup_unreadable", file=file.name, problem=problem) from error
