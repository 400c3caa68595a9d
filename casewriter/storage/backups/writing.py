"""How a backup is made: copied, packed, read again from the disk, and only then given its name."""

import hashlib
import os
import secrets
import shutil
import zipfile
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path as File
from typing import IO

from msgspec.structs import replace

from casewriter.domain.backup import FOLDER, Backup, Reason
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.services.ports import Step
from casewriter.services.watching import share
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups import reading, snapshot
from casewriter.storage.backups.completing import complete
from casewriter.storage.backups.faults import place_faults
from casewriter.storage.backups.manifest import (
    FORMAT,
    HEX,
    MANIFEST,
    NAME,
    Manifest,
    Member,
    application,
    file_name,
    to_json,
)
from casewriter.storage.backups.workroom import workroom
from casewriter.storage.disk import settle
from casewriter.storage.reading import DATABASE

BACKUP = "backup"
COPY = "copy.sqlite"
CHUNK = 1 << 20
QUICK = 3
"""zlib's level: twice as fast as the usual one, and 5 % longer."""


def write(library: File, place: File, why: Reason, at: datetime, step: Step) -> Backup:
    """Add a backup to those in a folder; its pictures are kept once for all of them.

    Args:
        library: folder of the library; others may write in it meanwhile.
        place: the folder; made where there is none inside of the library.
        why: kept with it.
        at: the present moment.
        step: told of progress; may stop the work.

    Raises:
        WrongUse: `library_missing`.
        BadInput: `library_damaged`; nothing was added.
        MachineFailed: `backup_place_missing`, `backup_place_readonly`, `backup_disk_full`,
            `backup_failed`, `backup_unsound`, `library_locked`; nothing was added.
    """
    _begin(library)
    with place_faults(place, library):
        if place.parent == library:
            place.mkdir(exist_ok=True)
        with workroom(place) as room:
            number = snapshot.next_number(
                library / DATABASE, highest_number(place), secrets.token_hex(16)
            )
            manifest = _pack(library, room, (number, why, at), step, beside=True)
            _put_pictures(manifest, library / PICTURES, place / PICTURES, room)
            return _prove_and_put(manifest, room, place / file_name(number, at), step)


def write_whole(library: File, file: File, at: datetime, step: Step) -> Backup:
    """Write a backup that holds everything, to be carried elsewhere. Raises as `write`.

    Where `file` is a folder, the backup gets a name in it.
    """
    place = (file if file.is_dir() else file.parent).absolute()
    _begin(library)
    with place_faults(place, library), workroom(place) as room:
        number = snapshot.next_number(
            library / DATABASE, highest_number(library / FOLDER), secrets.token_hex(16)
        )
        manifest = _pack(library, room, (number, "carried", at), step, beside=False)
        named = place / (file_name(number, at) if file.is_dir() else file.name)
        return _prove_and_put(manifest, room, named, step)


def copy(backup: File, library: File, place: File, step: Step) -> Backup:
    """Copy a rolling backup with its pictures into another folder. Raises as `write`."""
    manifest = reading.manifest_of(backup)
    with place_faults(place, library), workroom(place) as room:
        with backup.open("rb") as source, (room / BACKUP).open("wb") as out:
            shutil.copyfileobj(source, out, CHUNK)
            _flush(out)
        _put_pictures(manifest, backup.parent / PICTURES, place / PICTURES, room)
        return _prove_and_put(manifest, room, place / backup.name, step)


def highest_number(place: File) -> int:
    """The highest number among the names of the backups in a folder; 0 where there are none."""
    return max((number_in(file) for file in backups_in(place)), default=0)


def backups_in(place: File) -> Iterator[File]:
    """The files in a folder that are named as backups."""
    try:
        yield from (file for file in place.iterdir() if NAME.fullmatch(file.name))
    except OSError:
        return


def number_in(file: File) -> int:
    """The number in the name of a backup."""
    return int(file.stem.rpartition("-")[2])


def _begin(library: File) -> None:
    complete(library)
    if not (library / DATABASE).is_file():
        raise WrongUse("library_missing", path=str(library))


def _pack(
    library: File, room: File, begun: tuple[int, Reason, datetime], step: Step, *, beside: bool
) -> Manifest:
    number, why, at = begun
    copied = room / COPY
    facts = snapshot.copy(library / DATABASE, copied, share(step, 0, 20))
    pictures, missing = _pictures(library / PICTURES)
    members = (_member(DATABASE, copied), *pictures)
    manifest = Manifest(
        format=FORMAT,
        library=facts.library,
        number=number,
        at=at.astimezone(UTC),
        why=why,
        application=application(),
        schema=facts.schema,
        tally=replace(facts.tally, attachments=len(pictures)),
        mark=facts.mark,
        beside=beside,
        members=members,
        missing=missing,
    )
    with (room / BACKUP).open("w+b") as out:
        with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED, compresslevel=QUICK) as archive:
            archive.writestr(MANIFEST, to_json(manifest))
            _add(archive, copied, DATABASE, share(step, 20, 50))
            for done, member in enumerate(() if beside else pictures):
                share(step, 50, 60)(done, len(pictures))
                picture = library / PICTURES / member.sha256
                # Pictures are pressed already.
                archive.write(picture, member.name, zipfile.ZIP_STORED)
        _flush(out)
    copied.unlink()
    return manifest


def _prove_and_put(manifest: Manifest, room: File, file: File, step: Step) -> Backup:
    packed = room / BACKUP
    try:
        found = reading.check(packed, room, share(step, 60, 100), (file.parent / PICTURES,))
    except BadInput as error:
        problem = str(error.facts.get("problem", error.code))
        raise MachineFailed("backup_unsound", place=str(file.parent), problem=problem) from error
    except MachineFailed as error:
        if error.code == "backup_no_room":
            raise MachineFailed("backup_disk_full", place=str(file.parent)) from error
        raise
    if found != manifest:
        raise MachineFailed("backup_unsound", place=str(file.parent), problem="it is another one")
    packed.replace(file)
    settle(file.parent)
    return manifest.backup(file)


def _pictures(folder: File) -> tuple[tuple[Member, ...], tuple[str, ...]]:
    """The pictures of a library that are whole, and the names of those that are not."""
    whole, missing = [], []
    names = sorted(file.name for file in folder.iterdir()) if folder.is_dir() else []
    for name in names:
        if HEX.fullmatch(name):
            try:
                member = _member(f"{PICTURES}/{name}", folder / name)
            except OSError:
                missing.append(name)
                continue
            if member.sha256 == name:
                whole.append(member)
            else:
                missing.append(name)
    return tuple(whole), tuple(missing)


def _put_pictures(manifest: Manifest, source: File, target: File, room: File) -> None:
    target.mkdir(exist_ok=True)
    for member in manifest.pictures:
        file = target / member.sha256
        if file.is_file() and _member(member.name, file) == member:
            continue
        part = room / member.sha256
        with (source / member.sha256).open("rb") as read, part.open("wb") as out:
            shutil.copyfileobj(read, out, CHUNK)
            _flush(out)
        part.replace(file)
    settle(target)


def _member(name: str, file: File) -> Member:
    with file.open("rb") as source:
        digest = hashlib.file_digest(source, "sha256")
        return Member(name, digest.hexdigest(), source.tell())


def _add(archive: zipfile.ZipFile, file: File, name: str, step: Step) -> None:
    size = file.stat().st_size
    done = 0
    with file.open("rb") as source, archive.open(name, "w", force_zip64=True) as out:
        while chunk := source.read(CHUNK):
            out.write(chunk)
            done += len(chunk)
            step(done, size)


def _flush(out: IO[bytes]) -> None:
    out.flush()
    os.fsync(out.fileno())
