"""Packages that were looked through and lie unpacked, each part under its SHA-256.

Another process unpacks them; the library's thread takes them in from here. One that changes a case
waits in the library's folder until somebody has looked at it, also when the window is closed.
"""

from contextlib import suppress
from datetime import datetime
from hashlib import sha256
from pathlib import Path as File
from shutil import rmtree
from tempfile import mkdtemp
from typing import Protocol

import msgspec
from msgspec import Struct

from casewriter.domain.canonical import from_json
from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.domain.package import Manifest, Member
from casewriter.services import files
from casewriter.services.files import reason

FOLDER = "arrived"
"""In the library's folder: packages that wait."""
SLIP = "slip.json"
PART = "part-"
"""Begins the name of a folder that nobody has taken in yet."""
CASE, REVISIONS, ATTACHMENTS, TEMPLATE = "case.json", "revisions/", "attachments/", "template/"
DIGITS = 32
"""Of a digest, in the name of a folder."""


class Slip(Struct, frozen=True):
    """What lies with an unpacked package.

    Attributes:
        digest: SHA-256 of its manifest.
        file: the package's file, as it came.
        came: when it was opened here.
    """

    manifest: Manifest
    digest: str
    file: str
    came: datetime


class Parts(Protocol):
    """A package whose parts can be read one by one."""

    manifest: Manifest
    digest: str

    def part(self, member: Member) -> bytes:
        """The bytes of a member, which were compared with their hash."""
        ...


def put(package: Parts, place: File, file: str, came: datetime) -> File:
    """Lay a package that was looked through into a new folder.

    Raises:
        MachineFailed: `file_unwritable`; nothing is left behind.
    """
    folder = None
    try:
        place.mkdir(parents=True, exist_ok=True)
        folder = File(mkdtemp(prefix=PART, dir=place))
        for member in package.manifest.members:
            # No part is ever written under the name that a stranger gave it.
            (folder / member.sha256).write_bytes(package.part(member))
        slip = Slip(package.manifest, package.digest, file, came)
        with files.replacing(folder / SLIP) as out:
            out.write(msgspec.json.encode(slip))
    except BaseException as error:
        if folder is not None:
            rmtree(folder, ignore_errors=True)
        if isinstance(error, OSError):
            raise MachineFailed(
                "file_unwritable", file=str(place), problem=reason(error)
            ) from error
        raise
    return folder


class Unpacked:
    """A package in a folder. Fulfils `services.ports.packing.Opened`."""

    def __init__(self, folder: File) -> None:
        """Read it.

        Raises:
            BadInput: `package_altered`, where the folder was damaged since.
            MachineFailed: `file_unreadable`.
        """
        self.folder = folder
        self.slip = slip_in(folder)
        self.manifest, self.digest = self.slip.manifest, self.slip.digest
        self.is_signed = bool(self.manifest.sender.key)
        self._members = {member.name: member for member in self.manifest.members}
        kept = (f"{REVISIONS}{state.hash}.json" for state in self.manifest.revisions)
        self.case: Case | None = self._case(CASE) if CASE in self._members else None
        self.states = tuple(self._case(name) for name in kept)

    def picture(self, sha256: str) -> bytes:
        """The bytes of a picture; they are compared with their hash."""
        return self._read(f"{ATTACHMENTS}{sha256}")

    def template(self) -> dict[str, bytes]:
        """The files of the template that came along."""
        names = [name for name in self._members if name.startswith(TEMPLATE)]
        return {name.removeprefix(TEMPLATE): self._read(name) for name in names}

    def _case(self, name: str) -> Case:
        return from_json(self._read(name))[0]

    def _read(self, name: str) -> bytes:
        member = self._members[name]
        file = self.folder / member.sha256
        try:
            data = file.read_bytes()
        except OSError as error:
            raise MachineFailed("file_unreadable", file=str(file), problem=reason(error)) from error
        if sha256(data).hexdigest() != member.sha256:
            raise BadInput("package_altered", file=File(self.slip.file).name, part=name)
        return data


def slip_in(folder: File) -> Slip:
    """What an unpacked package is. Raises as `Unpacked`."""
    try:
        return msgspec.json.decode((folder / SLIP).read_bytes(), type=Slip)
    except OSError as error:
        raise MachineFailed("file_unreadable", file=str(folder), problem=reason(error)) from error
    except msgspec.DecodeError as error:
        raise BadInput("package_altered", file=folder.name, part=SLIP) from error


def keep(folder: File) -> File:
    """Let an unpacked package wait; the same one again waits once.

    Raises:
        MachineFailed: `file_unwritable`.
    """
    place = folder.with_name(slip_in(folder).digest[:DIGITS])
    if place == folder:
        return place
    try:
        if place.exists():
            rmtree(folder, ignore_errors=True)
        else:
            folder.rename(place)
    except OSError as error:
        raise MachineFailed("file_unwritable", file=str(place), problem=reason(error)) from error
    return place


def waiting(place: File) -> tuple[tuple[File, Slip], ...]:
    """The packages that wait, the first that came first; what cannot be read is left alone."""
    found = []
    for slip in place.glob(f"*/{SLIP}"):
        folder = slip.parent
        if not folder.name.startswith(PART):
            with suppress(BadInput, MachineFailed):
                found.append((folder, slip_in(folder)))
    return tuple(sorted(found, key=lambda one: (one[1].came, one[1].digest)))


def clear(folder: File) -> None:
    """Take an unpacked package away; the place stays, since another may be coming into it."""
    rmtree(folder, ignore_errors=True)


def left_behind(place: File) -> tuple[File, ...]:
    """What lies there half unpacked; before anything is received, a process left it that ended."""
    return tuple(place.glob(f"{PART}*"))
