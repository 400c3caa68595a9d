"""Carrying a restoring through: the prepared library takes the place of the present one.

The folder `restoring` in a library says that what is in it is whole and takes the library's place.
It appears at once, by renaming. From then on each step is one renaming that can be told from what
lies where, so that whoever opens the library next goes on where a computer was switched off.
"""

import errno
import filecmp
import os
import shutil
from datetime import UTC, datetime
from pathlib import Path as File

from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups.alone import alone
from casewriter.storage.disk import file_faults, settle, write_whole
from casewriter.storage.reading import ASIDE, DATABASE, LOGS, PREPARED

PLAN = "set-aside.txt"
"""In the prepared folder: the name of the folder that the present library moves to."""

ABOUT = "READ ME.txt"

BESIDE = tuple(f"{DATABASE}{end}" for end in (*LOGS, "-shm"))
"""In a library's folder: what may lie beside a database while somebody works with it."""


def put_in_place(prepared: File, library: File, at: datetime, about: str) -> File:
    """Let a database that is whole take the place of a library's; the present one is set aside.

    Args:
        prepared: a folder beside the library's files with the database, and its pictures where
            those of the library go as well.
        library: folder of the library, with which the caller is alone.
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
    complete_alone(library)
    return aside


def complete(library: File) -> None:
    """Carry a restoring through that was begun; does nothing where there is none.

    Raises:
        MachineFailed: where files cannot be moved; it is gone on with the next time.
            `library_held`, while somebody else is at it.
    """
    if (library / PREPARED).is_dir():
        with alone(library):
            complete_alone(library)


def complete_alone(library: File) -> None:
    """The same for whoever is alone with the library already."""
    prepared = library / PREPARED
    if not prepared.is_dir():
        return
    with file_faults(str(library)):
        if not (prepared / PLAN).is_file():
            if not (prepared / DATABASE).exists():
                # All was moved already; only clearing up was cut short.
                shutil.rmtree(prepared)
            return
        named = File((prepared / PLAN).read_text(encoding="utf-8").strip()).name
        aside = library / ASIDE / named
        if (prepared / DATABASE).exists():
            # Until the new database has its place, whatever is in its place is of the old one.
            for name in (*BESIDE, DATABASE):
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
        if (aside / file.name).exists():
            if not _is_copy(aside / file.name, file):
                # Nothing that was set aside is ever written over.
                raise FileExistsError(errno.EEXIST, "it was set aside before", str(file))
            file.unlink()
            return
        try:
            file.rename(aside / file.name)
        except OSError:
            if file.is_dir():
                raise
            # The place for what is set aside may be another disk.
            write_whole(aside / file.name, file.read_bytes())
            file.unlink()
        settle(aside)


def _is_copy(one: File, other: File) -> bool:
    """Whether a file was copied already when a computer was switched off."""
    return one.is_file() and other.is_file() and filecmp.cmp(one, other, shallow=False)


def _aside(library: File, at: datetime) -> File:
    stamp = f"{at.astimezone(UTC):%Y%m%dT%H%M%SZ}"
    names = (stamp, *(f"{stamp}-{again}" for again in range(2, 10_000)))
    return next(folder for name in names if not (folder := library / ASIDE / name).exists())


def _flush(file: File) -> None:
    with file.open("rb+") as written:
        os.fsync(written.fileno())
