"""What the database complains of, in the words of the domain."""

import shutil
import sqlite3
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path as File

import msgspec
from sqlalchemy.exc import DBAPIError

from casewriter.domain.errors import BadInput, CasewriterError, MachineFailed

SCARCE = 65_536
"""Bytes that are no room for anything."""

PRIMARY = 0xFF
"""SQLite's extended codes carry their primary code in the lowest byte."""


NO_TEXT = "Could not decode"
"""How Python's module begins to say that a text holds bytes that are none; it has no code."""


class Damaged(ValueError):
    """What the database holds does not fit together."""


@contextmanager
def database_faults(where: str) -> Iterator[None]:
    """Raises what the database says inside as an error of the domain.

    Mistakes of the program (a wrong statement, a broken constraint) are passed on as they are.

    Args:
        where: the library, as the person knows it.
    """
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        told = _told(error.orig if isinstance(error, DBAPIError) else error, where)
        if told is None:
            raise
        raise told from error
    except (Damaged, msgspec.DecodeError, zlib.error, UnicodeDecodeError) as error:
        raise BadInput("library_damaged", path=where, problem=str(error)) from error


def _told(error: BaseException | None, where: str) -> CasewriterError | None:
    if isinstance(error, sqlite3.OperationalError) and str(error).startswith(NO_TEXT):
        return BadInput("library_damaged", path=where, problem="a text is none")
    code = getattr(error, "sqlite_errorcode", None)
    if code == sqlite3.SQLITE_IOERR_SHMSIZE:
        # The shared memory of the log could not grow: that is how a full disk shows first.
        return MachineFailed("disk_full", path=where)
    match None if code is None else code & PRIMARY:
        case sqlite3.SQLITE_CANTOPEN if not File(where).exists():
            return MachineFailed("library_failed", path=where, problem="the folder is gone")
        case sqlite3.SQLITE_IOERR if _is_full(where):
            # A quota, or a full disk behind a network, shows as a failed write.
            return MachineFailed("disk_full", path=where)
        case sqlite3.SQLITE_FULL:
            return MachineFailed("disk_full", path=where)
        case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_PERM | sqlite3.SQLITE_CANTOPEN:
            return MachineFailed("library_readonly", path=where)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return MachineFailed("library_locked", path=where)
        case sqlite3.SQLITE_CORRUPT | sqlite3.SQLITE_NOTADB:
            return BadInput("library_damaged", path=where, problem=str(error))
        case sqlite3.SQLITE_IOERR | sqlite3.SQLITE_NOMEM:
            return MachineFailed("library_failed", path=where, problem=str(error))
    return None


def _is_full(where: str) -> bool:
    try:
        return shutil.disk_usage(where).free < SCARCE
    except OSError:
        return False
