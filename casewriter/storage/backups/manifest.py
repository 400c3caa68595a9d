"""What a backup says of itself, and the names of its files."""

import re
from datetime import UTC, datetime
from pathlib import Path as File

import msgspec
from msgspec import Struct

from casewriter import __version__
from casewriter.domain.backup import Backup, Reason, Tally
from casewriter.domain.errors import BadInput
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.reading import DATABASE

FORMAT = "casewriter-backup/1"
FAMILY = "casewriter-backup/"
MANIFEST = "manifest.json"
SUFFIX = ".casebackup"
NAME = re.compile(r"casewriter-\d{8}T\d{6}Z-\d{1,9}\.casebackup")
PICTURE = re.compile(rf"{PICTURES}/[0-9a-f]{{64}}")
HEX = re.compile(r"[0-9a-f]{64}")


class Member(Struct, frozen=True):
    """A file of the backup: its name, the SHA-256 of its bytes, and how many they are."""

    name: str
    sha256: str
    size: int


class Manifest(Struct, frozen=True):
    """The first member of a backup.

    Attributes:
        beside: whether the pictures lie in the shared folder beside the backup's file.
        members: the database and every picture, wherever it lies.
    """

    format: str
    library: str
    number: int
    at: datetime
    why: Reason
    application: str
    schema: str
    tally: Tally
    mark: str
    beside: bool
    members: tuple[Member, ...]
    missing: tuple[str, ...] = ()

    @property
    def database(self) -> Member:
        """The member that is the database; there is one in every manifest that was read."""
        return next(member for member in self.members if member.name == DATABASE)

    @property
    def pictures(self) -> tuple[Member, ...]:
        """The members that are pictures."""
        return tuple(member for member in self.members if member.name != DATABASE)

    def backup(self, file: File) -> Backup:
        """What the rest of the application sees of it."""
        return Backup(
            file=str(file),
            library=self.library,
            number=self.number,
            at=self.at,
            why=self.why,
            application=self.application,
            schema=self.schema,
            tally=self.tally,
            mark=self.mark,
            size=file.stat().st_size,
            missing=self.missing,
        )


def application() -> str:
    """The version of this casewriter."""
    return __version__


def file_name(number: int, at: datetime) -> str:
    """The name of a rolling backup: sorted by name they are sorted by moment."""
    return f"casewriter-{at.astimezone(UTC):%Y%m%dT%H%M%SZ}-{number}{SUFFIX}"


def to_json(manifest: Manifest) -> bytes:
    """A manifest as it stands in the backup."""
    return msgspec.json.format(msgspec.json.encode(manifest), indent=1)


def from_json(data: bytes, file: str) -> Manifest:
    """A manifest that may come from anywhere.

    Args:
        data: its bytes.
        file: name of the backup in messages.

    Raises:
        BadInput: `backup_too_new`, or `backup_damaged` where anything in it contradicts itself.
    """
    try:
        said = msgspec.json.decode(data, type=_Format).format
        if said != FORMAT and said.startswith(FAMILY):
            raise BadInput("backup_too_new", file=file)
        manifest = msgspec.json.decode(data, type=Manifest)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise damaged(file, "its table of contents cannot be read") from error
    if problem := _contradiction(manifest):
        raise damaged(file, problem)
    return manifest


def damaged(file: str, problem: str) -> BadInput:
    """The refusal of a backup that is not whole."""
    return BadInput("backup_damaged", file=file, problem=problem)


class _Format(Struct):
    format: str


def _contradiction(manifest: Manifest) -> str:
    names = [member.name for member in manifest.members]
    tally = manifest.tally
    counts = (tally.cases, tally.leaves, tally.revisions, tally.attachments)
    if manifest.format != FORMAT:
        return "it is of another program"
    if len(set(names)) != len(names):
        return "a part of it is named twice"
    if names.count(DATABASE) != 1:
        return "it names no database"
    if any(not PICTURE.fullmatch(member.name) for member in manifest.pictures):
        return "it names a file that does not belong into a backup"
    if any(member.name != f"{PICTURES}/{member.sha256}" for member in manifest.pictures):
        return "it names a picture by the wrong name"
    if any(member.size < 0 or not HEX.fullmatch(member.sha256) for member in manifest.members):
        return "it names a file of an impossible size"
    if min(*counts, manifest.number) < 0 or manifest.at.tzinfo is None:
        return "its numbers are impossible"
    if tally.attachments != len(manifest.pictures):
        return "it counts other pictures than it names"
    return ""
