"""Backups as they are read: nothing in them is believed before it was checked."""

import hashlib
import os
import shutil
import sqlite3
import struct
import zipfile
import zlib
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path as File
from typing import IO

from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.services.ports import Step
from casewriter.storage.backups import snapshot
from casewriter.storage.backups.faults import reading_faults
from casewriter.storage.backups.manifest import (
    MANIFEST,
    Manifest,
    Member,
    damaged,
    from_json,
)
from casewriter.storage.disk import settle
from casewriter.storage.migrations import HEAD, known_versions
from casewriter.storage.reading import DATABASE

CHUNK = 1 << 20
LARGEST_MANIFEST = 32 << 20
LARGEST_DATABASE = 16 << 30
LARGEST_PICTURE = 512 << 20
MOST_MEMBERS = 200_000
SMALL = 64 << 20
"""Bytes; how much what is smaller was pressed does not matter."""
MOST_PRESSED = 250
"""Times that a large database may be longer than its pressed form: text comes to 5 to 20."""

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    struct.error,
    EOFError,
    RuntimeError,
    ValueError,
    OverflowError,
    KeyError,
)
"""What zipfile raises over files that are none, or are locked with a password."""


class Sealed:
    """A backup's file, of which so far only the table of contents was looked at."""

    def __init__(self, file: File, archive: zipfile.ZipFile, manifest: Manifest) -> None:
        self.file = file
        self.manifest = manifest
        self._archive = archive

    def unpack_database(self, to: File, step: Step) -> None:
        """Write the database into a file that is not there yet, and look whether it is sound."""
        member = self.manifest.database
        with reading_faults(self.file):
            if shutil.disk_usage(to.parent).free < member.size:
                raise MachineFailed("backup_no_room", file=self.file.name)
            with self._opened(member.name) as source, to.open("xb") as out:
                self._pour(source, member, out, step)
        self._judge(to)

    def pour_picture(self, member: Member, out: IO[bytes] | None, places: Sequence[File]) -> None:
        """Read a picture through, comparing its bytes with its name.

        Args:
            member: the picture.
            out: takes its bytes, where they are wanted.
            places: folders it may lie in where it is not inside.

        Raises:
            BadInput: `backup_damaged`, `backup_picture_missing`.
        """
        if not self.manifest.beside:
            with reading_faults(self.file), self._opened(member.name) as source:
                self._pour(source, member, out, _untold)
            return
        for place in places:
            file = place / member.sha256
            if file.is_file() and file.stat().st_size == member.size and _is_whole(file, member):
                if out is not None:
                    with reading_faults(self.file), file.open("rb") as source:
                        shutil.copyfileobj(source, out, CHUNK)
                return
        raise BadInput("backup_picture_missing", file=self.file.name)

    def unpack_pictures(self, folder: File, places: Sequence[File], step: Step) -> None:
        """Write all pictures into a folder that is not there yet, and bring them to the disk."""
        folder.mkdir()
        pictures = self.manifest.pictures
        for done, member in enumerate(pictures):
            step(done, len(pictures))
            with (folder / member.sha256).open("xb") as out:
                self.pour_picture(member, out, places)
                out.flush()
                os.fsync(out.fileno())
        settle(folder)

    def _opened(self, name: str) -> IO[bytes]:
        try:
            return self._archive.open(name)
        except UNREADABLE as error:
            raise damaged(self.file.name, "a part of it cannot be read") from error

    def _pour(self, source: IO[bytes], member: Member, out: IO[bytes] | None, step: Step) -> None:
        digest = hashlib.sha256()
        done = 0
        try:
            while chunk := source.read(CHUNK):
                done += len(chunk)
                if done > member.size:
                    raise damaged(self.file.name, "a part of it is longer than it says")
                digest.update(chunk)
                if out is not None:
                    out.write(chunk)
                step(done, member.size)
        except UNREADABLE as error:
            raise damaged(self.file.name, "a part of it cannot be read") from error
        if done != member.size or digest.hexdigest() != member.sha256:
            raise damaged(self.file.name, "a part of it was altered")

    def _judge(self, database: File) -> None:
        name, manifest = self.file.name, self.manifest
        try:
            with closing(_read_only(database)) as connection:
                kinds = {kind for (kind,) in connection.execute("SELECT type FROM sqlite_schema")}
                if not kinds <= {"table", "index"}:
                    raise damaged(name, "its database does more than keep text")
                if connection.execute("PRAGMA integrity_check(1)").fetchone() != ("ok",):
                    raise damaged(name, "its database does not fit together")
                found = snapshot.facts(connection)
        except (sqlite3.Error, TypeError, ValueError) as error:
            raise damaged(name, "its database cannot be read") from error
        if found.schema != HEAD and found.schema not in known_versions():
            raise BadInput("backup_too_new", file=name)
        said = manifest.tally
        counts = (said.cases, said.leaves, said.revisions)
        counted = (found.tally.cases, found.tally.leaves, found.tally.revisions)
        if counts != counted or manifest.schema != found.schema or manifest.mark != found.mark:
            raise damaged(name, "it holds something else than it says")


@contextmanager
def opened(file: File) -> Iterator[Sealed]:
    """A backup's file with its table of contents read.

    Raises:
        BadInput: `backup_not_ours`, `backup_damaged`, `backup_too_new`.
        MachineFailed: `backup_unreadable`.
    """
    with reading_faults(file):
        stream = file.open("rb")
    with stream:
        try:
            with reading_faults(file):
                archive = zipfile.ZipFile(stream)
        except UNREADABLE as error:
            raise BadInput("backup_not_ours", file=file.name) from error
        with archive:
            yield Sealed(file, archive, _manifest(file, archive))


def manifest_of(file: File) -> Manifest:
    """The table of contents alone; the rest is not looked at."""
    with opened(file) as sealed:
        return sealed.manifest


def _manifest(file: File, archive: zipfile.ZipFile) -> Manifest:
    infos = archive.infolist()
    names = [info.filename for info in infos]
    if MANIFEST not in names:
        raise BadInput("backup_not_ours", file=file.name)
    if len(infos) > MOST_MEMBERS or len(set(names)) != len(names):
        raise damaged(file.name, "it holds too many parts, or one of them twice")
    first = archive.getinfo(MANIFEST)
    if first.file_size > LARGEST_MANIFEST:
        raise damaged(file.name, "its table of contents is too large")
    try:
        with reading_faults(file), archive.open(first) as source:
            data = source.read(LARGEST_MANIFEST + 1)
    except UNREADABLE as error:
        raise damaged(file.name, "its table of contents cannot be read") from error
    manifest = from_json(data, file.name)
    inside = [manifest.database] if manifest.beside else list(manifest.members)
    sizes = {member.name: member.size for member in inside}
    if sizes != {info.filename: info.file_size for info in infos if info is not first}:
        raise damaged(file.name, "it holds other parts than it names")
    if manifest.database.size > LARGEST_DATABASE or any(
        picture.size > LARGEST_PICTURE for picture in manifest.pictures
    ):
        raise damaged(file.name, "a part of it is too large")
    pressed = archive.getinfo(DATABASE)
    if pressed.file_size > max(SMALL, MOST_PRESSED * pressed.compress_size):
        raise damaged(file.name, "it swells when it is unpacked")
    return manifest


def check(file: File, room: File, step: Step, places: Sequence[File]) -> Manifest:
    """Look through a whole backup: hashes, database, counts, every picture.

    Args:
        file: the backup.
        room: a folder to unpack the database in; the copy is removed again.
        step: told of progress; may stop the work.
        places: folders in which its pictures may lie where they are not inside.
    """
    copy = room / "proof.sqlite"
    with opened(file) as sealed:
        try:
            sealed.unpack_database(copy, step)
        finally:
            copy.unlink(missing_ok=True)
        pictures = sealed.manifest.pictures
        for done, member in enumerate(pictures):
            step(done, len(pictures))
            sealed.pour_picture(member, None, places)
        return sealed.manifest


def _read_only(database: File) -> sqlite3.Connection:
    address = f"{database.absolute().as_uri()}?mode=ro&immutable=1"
    connection = sqlite3.connect(address, uri=True)
    connection.execute("PRAGMA trusted_schema = OFF")
    connection.execute("PRAGMA cell_size_check = ON")
    return connection


def _is_whole(file: File, member: Member) -> bool:
    with suppress(OSError), file.open("rb") as source:
        return hashlib.file_digest(source, "sha256").hexdigest() == member.sha256
    return False


def _untold(_done: int, _of: int) -> None:
    """A picture is too short for progress."""
