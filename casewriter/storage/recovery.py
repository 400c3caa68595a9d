"""A damaged library made whole again: looked at, set aside untouched, and made anew.

Until the new library is whole and was checked, nothing of the damaged one moves. It then takes its
place as a backup does (`backups.completing`), which goes on where a computer was switched off.
"""

import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import datetime
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.errors import BadInput, CasewriterError, MachineFailed, WrongUse
from casewriter.services.ports import Step
from casewriter.services.recovery import (
    BackupRemains,
    CaseRemains,
    Choice,
    Recovered,
    Salvage,
    Survey,
)
from casewriter.services.watching import share, unwatched
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups.completing import complete_alone, put_in_place
from casewriter.storage.backups.workroom import sweep, workroom
from casewriter.storage.checking import look, refuse_cut
from casewriter.storage.disk import file_faults
from casewriter.storage.faults import database_faults
from casewriter.storage.full_check import full_check
from casewriter.storage.holder import LOCK, FolderLock
from casewriter.storage.merging import merge
from casewriter.storage.migrations import HEAD
from casewriter.storage.newest_backup import Good, bring_pictures, newest
from casewriter.storage.reading import DATABASE, PREPARED, has_log, read_only, stored_version
from casewriter.storage.remains import remains_of
from casewriter.storage.salvage.reading import salvaged

ROOM = "casewriter-recovery-"
READ = "read.sqlite"
ABOUT = """This is a library of casewriter that was found damaged: its database, and whatever lay
beside it, byte by byte as it was found. Nothing in here was changed.

A new library was made of {source}.
Keep this folder until you have seen that nothing is missing. casewriter never removes it.
"""
SOURCES: dict[Choice, str] = {
    "backup": "the newest good backup",
    "salvage": "what could be read of this file",
    "both": "the newest good backup and what could be read of this file",
    "nothing": "nothing: there was no backup, and nothing here could be read",
}


def survey(
    folder: File, now: datetime, others: Sequence[File] = (), step: Step = unwatched
) -> Survey:
    """Look at a damaged library and at its backups; nothing in the folder is changed.

    Args:
        folder: the library.
        now: the present moment, in UTC.
        others: folders in which further backups of it may lie.
        step: told of progress; may stop the work.

    Raises:
        MachineFailed: there is no room for the work, or the folder cannot be read.
    """
    with file_faults(tempfile.gettempdir()), tempfile.TemporaryDirectory(prefix=ROOM) as scratch:
        room = File(scratch)
        read = salvaged(folder / DATABASE, room / READ, now, share(step, 0, 70))
        good, passed = newest(folder, others, room / READ, room / DATABASE)
        step(100, 100)
        backup = None
        if good is not None:
            cases = _cases_of(room / DATABASE)
            backup = BackupRemains(str(good.file), good.manifest.at, cases)
        return Survey(str(folder), problem(folder), read, backup, passed)


def problem(folder: File) -> str:
    """What is wrong with a library at first sight; empty where nothing is."""
    file = folder / DATABASE
    try:
        with database_faults(str(folder)), file_faults(str(folder)):
            if not has_log(file):
                refuse_cut(file)
            with closing(read_only(file)) as connection:
                look(connection, newest=stored_version(connection) == HEAD)
    except CasewriterError as error:
        return str(error.facts.get("problem", error.code))
    return ""


def recover(
    folder: File,
    choice: Choice,
    now: datetime,
    others: Sequence[File] = (),
    step: Step = unwatched,
) -> Recovered:
    """Make a library anew and set the damaged one aside, whole and untouched.

    Wherever this is cut short, the next start finds the damaged library or the whole new one.

    Args:
        folder: the library, which nobody has open.
        choice: what to make it of.
        now: the present moment, in UTC; it names the folder of what is set aside.
        others: folders in which further backups of it may lie.
        step: told of progress; may stop the work until the new library takes its place.

    Raises:
        WrongUse: `recovery_choice`, where there is nothing of the kind, or where "nothing" would
            leave something out.
        BadInput: `recovery_unsound`, where the new library did not stand its check.
        MachineFailed: there is no room, no right to write, or somebody has the library open; it is
            as it was.
    """
    where = str(folder)
    with file_faults(where), _alone(folder):
        complete_alone(folder)
        sweep(folder)
        with workroom(folder) as room:
            prepared = room / PREPARED
            prepared.mkdir()
            told = share(step, 0, 80)
            work = _Work(folder, room / READ, prepared / DATABASE, now, others, told)
            made = _MAKERS[choice](work)
            if not made.cases and choice != "nothing":
                raise WrongUse("recovery_choice", choice=choice)
            cases, pictures = _checked(prepared, folder / PICTURES, share(step, 80, 100))
            about = ABOUT.format(source=SOURCES[choice])
            aside = put_in_place(prepared, folder, now, about)
        (folder / PICTURES).mkdir(exist_ok=True)
    kept = str(aside) if aside.exists() else ""
    return Recovered(choice, kept, cases, made.compared, pictures)


@contextmanager
def _alone(folder: File) -> Iterator[None]:
    lock = FolderLock(folder / LOCK)
    if lock.try_take() is False:
        raise MachineFailed("library_locked", path=str(folder))
    try:
        yield
    finally:
        lock.let_go()


class _Made(Struct, frozen=True):
    cases: int
    compared: tuple[str, ...] = ()


class _Work(Struct, frozen=True):
    """What the makers of a new library work with.

    Attributes:
        folder: the damaged library.
        read: where a database goes that is not the new one.
        file: where the new one goes.
        others: folders in which further backups may lie.
    """

    folder: File
    read: File
    file: File
    now: datetime
    others: Sequence[File]
    step: Step

    def salvage(self, file: File) -> Salvage:
        return salvaged(self.folder / DATABASE, file, self.now, self.step)

    def backup(self, file: File) -> Good | None:
        return newest(self.folder, self.others, self.read, file)[0]


def _of_backup(work: _Work) -> _Made:
    work.salvage(work.read)
    good = work.backup(work.file)
    if good is None:
        raise WrongUse("recovery_choice", choice="backup")
    bring_pictures(good, work.folder)
    return _Made(len(_cases_of(work.file)))


def _of_salvage(work: _Work) -> _Made:
    return _Made(len(work.salvage(work.file).cases))


def _of_both(work: _Work) -> _Made:
    said = work.salvage(work.read)
    good = work.backup(work.file)
    if good is None or not said.cases:
        raise WrongUse("recovery_choice", choice="both")
    bring_pictures(good, work.folder)
    backup = {case.id: case for case in _cases_of(work.file)}
    compared = merge(work.file, work.read, said, backup)
    return _Made(len(backup.keys() | {case.id for case in said.cases}), tuple(compared))


def _of_nothing(work: _Work) -> _Made:
    said = work.salvage(work.read)
    if said.cases or work.backup(work.file) is not None:
        raise WrongUse("recovery_choice", choice="nothing")
    work.read.rename(work.file)
    return _Made(0)


def _cases_of(file: File) -> tuple[CaseRemains, ...]:
    with closing(read_only(file)) as connection:
        return remains_of(connection)


_MAKERS: dict[Choice, Callable[[_Work], _Made]] = {
    "backup": _of_backup,
    "salvage": _of_salvage,
    "both": _of_both,
    "nothing": _of_nothing,
}


def _checked(prepared: File, pictures: File, step: Step) -> tuple[int, int]:
    """Look at everything in the new library: how many cases, how many pictures are not whole."""
    report = full_check(prepared, step, pictures)
    wrong = [found for found in report.problems if not found.code.startswith("picture_")]
    if wrong:
        raise BadInput("recovery_unsound", problem=wrong[0].code)
    return report.counts.cases, len(report.problems) + report.more
