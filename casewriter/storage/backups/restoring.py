"""Bringing a backup back: everything is prepared and checked before anything moves.

The folder `restoring` in a library says that what is in it is whole and takes the library's place.
It appears at once, by renaming. From then on each step is one renaming that can be told from what
lies where, so that whoever opens the library next goes on where a computer was switched off.
"""

import os
import shutil
from datetime import UTC, datetime
from pathlib import Path as File

from casewriter.services.jobs import share
from casewriter.services.ports import Step
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups import reading
from casewriter.storage.backups.faults import place_faults
from casewriter.storage.backups.workroom import sweep, workroom
from casewriter.storage.disk import file_faults, settle, write_whole
from casewriter.storage.folder import ASIDE, PREPARED
from casewriter.storage.reading import DATABASE

PLAN = "set-aside.txt"
"""In the prepared folder: the name of the folder that the present library moves to."""

ABOUT = "READ ME.txt"
REPLACED = """This is a library of casewriter as it was when a backup took its place.
Nothing in here was changed. It is never removed by casewriter.
"""

LOGS = tuple(f"{DATABASE}{end}" for end in ("-journal", "-wal", "-shm"))


def restore(backup: File, library: File, at: datetime, step: Step) -> File | None:
    """Put a backup in the place of a library that nobody has open.

    Args:
        backup: its file; looked through fully before anything moves.
        library: folder of the library; may be empty or not there.
        at: the present moment, which names what is set aside.
        step: told of progress; may stop the work until it is prepared.

    Returns:
        The folder that the library was set aside in, or None where there was none.

    Raises:
        BadInput: as reading a backup; the library is unchanged.
        MachineFailed: as reading and writing one.
    """
    with reading.opened(backup) as sealed, place_faults(library, library):
        library.mkdir(parents=True, exist_ok=True)
        complete(library)
        sweep(library)
        with workroom(library) as room:
            prepared = room / PREPARED
            prepared.mkdir()
            sealed.unpack_database(prepared / DATABASE, share(step, 0, 60))
            places = (backup.parent / PICTURES, library / PICTURES)
            sealed.unpack_pictures(prepared / PICTURES, places, share(step, 60, 100))
            aside = put_in_place(prepared, library, at, REPLACED)
    return aside if aside.exists() else None


def put_in_place(prepared: File, library: File, at: datetime, about: str) -> File:
    """Let a database that is whole take the place of a library's; the present one is set aside.

    Args:
        prepared: a folder beside the library's files with the database, and its pictures where
            those of the library go as well.
        library: folder of the library.
        at: the present moment, which names what is set aside.
        about: what is written beside that, for whoever finds it.

    Returns:
        The folder that the present library is set aside in.
    """
    aside = _aside(library, at)
    (prepared / PLAN).write_text(aside.name, encoding="utf-8")
    (prepared / ABOUT).write_text(about, encoding="utf-8")
    for file in (prepared / DATABASE, prepared / PLAN, prepared / ABOUT):
        _flush(file)
    settle(prepared)
    prepared.rename(library / PREPARED)
    settle(library)
    complete(library)
    return aside


def complete(library: File) -> None:
    """Carry a restoring through that was begun; does nothing where there is none.

    Raises:
        MachineFailed: where files cannot be moved; it is gone on with the next time.
    """
    prepared = library / PREPARED
    if not prepared.is_dir():
        return
    with file_faults(str(library)):
        if not (prepared / PLAN).is_file():
            # All was moved already; only clearing up was cut short.
            shutil.rmtree(prepared)
            return
        aside = library / ASIDE / (prepared / PLAN).read_text(encoding="utf-8").strip()
        if (prepared / DATABASE).exists():
            # Until the new database has its place, whatever is in its place is of the old one.
            for name in (*LOGS, DATABASE):
                _move(library / name, aside)
            if (prepared / PICTURES).exists():
                _move(library / PICTURES, aside)
                (prepared / PICTURES).rename(library / PICTURES)
            if aside.exists() and (prepared / ABOUT).exists():
                _move(prepared / ABOUT, aside)
            settle(library)
            (prepared / DATABASE).rename(library / DATABASE)
            settle(library)
        shutil.rmtree(prepared)
        settle(library)


def _move(file: File, aside: File) -> None:
    if file.exists():
        aside.mkdir(parents=True, exist_ok=True)
        try:
            file.rename(aside / file.name)
        except OSError:
            if file.is_dir():
                raise
            # The place for what is set aside may be another disk.
            write_whole(aside / file.name, file.read_bytes())
            file.unlink()
        settle(aside)


def _aside(library: File, at: datetime) -> File:
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (stamp, *(f"{stamp}-{again}" for again in range(2, 10_000)))
    return next(folder for name in names if not (folder := library / ASIDE / name).exists())


def _flush(file: File) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
