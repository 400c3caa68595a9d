"""A library's folder: found sound or refused untouched, made whole or not at all."""

import os
from contextlib import closing
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import FOLDER as BACKUPS
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.storage.attachments import FOLDER as ATTACHMENTS
from casewriter.storage.checking import look, refuse_cut
from casewriter.storage.disk import file_faults, part_of, settle
from casewriter.storage.engine import Database, address_of, connected
from casewriter.storage.faults import database_faults
from casewriter.storage.migrations import HEAD, upgrade
from casewriter.storage.reading import (
    ASIDE,
    DATABASE,
    LOGS,
    PREPARED,
    has_log,
    read_only,
    stored_version,
)

REMAINS = (*(f"{DATABASE}{end}" for end in LOGS), ATTACHMENTS, BACKUPS, ASIDE)


class Found(Struct, frozen=True):
    """A library's database, sound as far as one sees, and the version that it is at."""

    database: Database
    version: str


def opened(folder: File, patience: float, *, safe: bool = False) -> Found:
    """The database of a library; a new one is made where there is none.

    Nothing is written to a library that is there already.

    Args:
        folder: of the library.
        patience: seconds to wait for another program's transaction.
        safe: whether it lies where a log beside the database would come to harm.
    """
    where = str(folder)
    file = folder / DATABASE
    with file_faults(where):
        if folder.exists() and not folder.is_dir():
            raise WrongUse("library_not_a_folder", path=where)
        folder.mkdir(parents=True, exist_ok=True)
    if (folder / PREPARED).exists():
        # A backup was being brought back when the computer was switched off.
        from casewriter.storage.backups.completing import complete

        complete(folder)
    with file_faults(where):
        if not file.exists():
            _refuse_remains(folder)
            _make(file, patience, safe=safe)
            (folder / ATTACHMENTS).mkdir(exist_ok=True)
    version = _version(file)
    database = connected(where, address_of(file), patience, safe=safe)
    try:
        with database.reading() as connection:
            connection.exec_driver_sql("SELECT 1 FROM sqlite_schema")
    except MachineFailed as error:
        database.close()
        if error.code != "library_readonly":
            raise
        if file.with_name(f"{file.name}-wal").exists():
            raise
        # A log cannot be begun where nothing may be written: without one, the file is all there is.
        database = connected(where, address_of(file, immutable=True), patience, safe=safe)
    return Found(database, version)


def _refuse_remains(folder: File) -> None:
    # What belongs to a library, without its database: an empty one would hide the loss.
    if any(_is_there(folder / name) for name in REMAINS):
        raise BadInput("library_damaged", path=str(folder), problem=f"{DATABASE} is missing")


def _is_there(place: File) -> bool:
    return any(place.iterdir()) if place.is_dir() else place.exists()


def _make(file: File, patience: float, *, safe: bool) -> None:
    # Under another name until it is whole: a file of this name is always a whole library.
    part = part_of(file)
    database = connected(str(file.parent), address_of(part), patience, safe=safe)
    try:
        database.settle_journal()
        with database.unguarded() as connection:
            upgrade(connection, None, database.where)
        database.close()
        _put(part, file)
        settle(file.parent)
    finally:
        database.close()
        part.unlink(missing_ok=True)


def _put(part: File, file: File) -> None:
    # Never over a library that another program made in the meantime.
    try:
        os.link(part, file)
    except FileExistsError:
        return
    except OSError:
        # Memory sticks know no second name for a file.
        if not file.exists():
            part.replace(file)


def _version(file: File) -> str:
    """Which version a library has; it is looked at without a trace.

    Raises:
        BadInput: `library_damaged`, where it is no library, or does not fit together.
    """
    where = str(file.parent)
    with database_faults(where), file_faults(where):
        if not has_log(file):
            refuse_cut(file)
        with closing(read_only(file)) as connection:
            version = stored_version(connection)
            look(connection, newest=version == HEAD)
    return version
