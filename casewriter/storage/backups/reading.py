"""Backups as they are read: nothing in them is believed before it was checked."""

import hashlib
import os
import shutil
import sqlite3
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path as File
from typing import IO

from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.services import archives
from casewriter.services.archives import Archive, Bounds, Fault, Unsound
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

CHUNK = 1 << 20
LARGEST_MANIFEST = 32 << 20
LARGEST_DATABASE = 16 << 30
LARGEST_PICTURE = 512 << 20
BOUNDS = Bounds(
    members=200_000, unpacked=1 << 50, pressed=250, small=64 << 20, contents=LARGEST_MANIFEST
)
"""The text of a database comes to 5 to 20 times its pressed form. What the parts may come to is
bounded by the database and the pictures, each by itself."""

NOT_OURS = ("not_a_zip", "cut_short")
FAULTS: Mapping[Fault, str] = {
    "too_many": "it holds too many parts, or one of them twice",
    "twice": "it holds too many parts, or one of them twice",
    "swells": "it swells when it is unpacked",
    "outside": "its parts are not where it says",
    "path": "it holds other parts than it names",
    "link": "it holds other parts than it names",
}
"""What is wrong with a file that is a zip file after all; the rest cannot be read."""


class Sealed:
    """A backup's file, of which so far only the table of contents was looked at."""

    def __init__(self, file: File, archive: Archive, manifest: Manifest) -> None:
        self.file = file
        self.manifest = manifest
        self._archive = archive

    def unpack_database(self, to: File, step: Step) -> None:
        """Write the database into a file that is not there yet, and look whether it is sound."""
        member = self.manifest.database
        with reading_faults(self.file):
            if shutil.disk_usage(to.parent).free < member.size:
                raise MachineFailed("backup_no_room", file=self.file.name)
            with to.open("xb") as out:
                self._pour(member, out, step)
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
            with reading_faults(self.file):
                self._pour(member, out, _untold)
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

    def _pour(self, member: Member, out: IO[bytes] | None, step: Step) -> None:
        digest = hashlib.sha256()
        done = 0
        with _told(self.file):
            for chunk in self._archive.chunks(member.name):
                done += len(chunk)
                digest.update(chunk)
                if out is not None:
                    out.write(chunk)
                step(done, member.size)
        if digest.hexdigest() != member.sha256:
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
        with reading_faults(file), _told(file):
            archive = archives.opened(stream, BOUNDS)
            manifest = _manifest(file, archive)
        yield Sealed(file, archive, manifest)


@contextmanager
def _told(file: File) -> Iterator[None]:
    """Says what is wrong with a zip file as what is wrong with a backup."""
    try:
        yield
    except Unsound as error:
        if error.fault in NOT_OURS:
            raise BadInput("backup_not_ours", file=file.name) from error
        problem = FAULTS.get(error.fault, "a part of it cannot be read")
        raise damaged(file.name, problem) from error


def manifest_of(file: File) -> Manifest:
    """The table of contents alone; the rest is not looked at."""
    with opened(file) as sealed:
        return sealed.manifest


def _manifest(file: File, archive: Archive) -> Manifest:
    if MANIFEST not in archive.sizes:
        raise BadInput("backup_not_ours", file=file.name)
    if archive.sizes[MANIFEST] > LARGEST_MANIFEST:
        raise damaged(file.name, "its table of contents is too large")
    manifest = from_json(archive.read(MANIFEST), file.name)
    inside = [manifest.database] if manifest.beside else list(manifest.members)
    sizes = {MANIFEST: archive.sizes[MANIFEST], **{member.name: member.size for member in inside}}
    if sizes != archive.sizes:
        raise damaged(file.name, "it holds other parts than it names")
    if manifest.database.size > LARGEST_DATABASE or any(
        picture.size > LARGEST_PICTURE for picture in manifest.pictures
    ):
        raise damaged(file.name, "a part of it is too large")
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
