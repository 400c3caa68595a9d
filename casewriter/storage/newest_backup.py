"""The newest backup of a damaged library that is good."""

import tempfile
from collections.abc import Iterator, Sequence
from contextlib import closing, suppress
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import FOLDER as PLACE
from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.services.watching import unwatched
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.attachments import FolderAttachments
from casewriter.storage.backups import places, reading, snapshot
from casewriter.storage.backups.manifest import Manifest
from casewriter.storage.engine import address_of, connected
from casewriter.storage.faults import database_faults
from casewriter.storage.migrations import HEAD, upgrade
from casewriter.storage.reading import read_only, stored_version


class Good(Struct, frozen=True):
    """A backup whose database was unpacked and found good."""

    file: File
    manifest: Manifest


def newest(folder: File, others: Sequence[File], read: File, file: File) -> tuple[Good | None, int]:
    """Unpack the database of the newest backup that is good, and bring it up to date.

    Args:
        folder: the damaged library.
        others: folders in which further backups may lie.
        read: the database that was read of the damaged one: it may know the library's id.
        file: where to; there is no file of that name.

    Returns:
        The backup, and how many newer ones were not good.

    Raises:
        MachineFailed: `backup_no_room`.
    """
    passed = 0
    for backup in _candidates(folder, others, read):
        try:
            with reading.opened(backup) as sealed:
                sealed.unpack_database(file, unwatched)
                _bring_up(file)
                return Good(backup, sealed.manifest), passed
        except CasewriterError as error:
            if error.code == "backup_no_room":
                raise
            passed += 1
            for end in ("", "-wal", "-shm", "-journal"):
                file.with_name(file.name + end).unlink(missing_ok=True)
    return None, passed


def _candidates(folder: File, others: Sequence[File], read: File) -> Iterator[File]:
    """Files of backups, the newest first; elsewhere only those that are this library's."""
    own = places.kept(folder / PLACE)
    with closing(read_only(read)) as connection:
        known = snapshot.facts(connection).library
    ids = {known} if known else {backup.library for backup in own[:1]}
    found = [*own]
    for place in others:
        found += [backup for backup in places.kept(place) if backup.library in ids]
    found.sort(key=lambda backup: (backup.number, backup.at), reverse=True)
    yield from (File(backup.file) for backup in found)


def _bring_up(file: File) -> None:
    with database_faults(str(file.parent)), closing(read_only(file)) as connection:
        version = stored_version(connection)
    if version != HEAD:
        database = connected(str(file.parent), address_of(file), 1.0)
        with database.writing() as writing:
            upgrade(writing, version, str(file.parent))
        database.close()


def bring_pictures(good: Good, folder: File) -> None:
    """Write the pictures of a backup that the library lost; those that are nowhere stay missing."""
    pictures = FolderAttachments(folder / PICTURES)
    beside = (good.file.parent / PICTURES,)
    with reading.opened(good.file) as sealed:
        for member in sealed.manifest.pictures:
            with suppress(CasewriterError):
                pictures.read(member.sha256)
                continue
            with tempfile.TemporaryFile() as copy, suppress(BadInput):
                sealed.pour_picture(member, copy, beside)
                copy.seek(0)
                (folder / PICTURES).mkdir(exist_ok=True)
                pictures.add(copy.read(), "", "")
