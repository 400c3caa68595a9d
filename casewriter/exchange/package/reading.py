"""Packages as they are read. All of one is looked at before any of it is believed."""

import hashlib
import io
import os
import re
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path as File
from typing import BinaryIO, TypeVar

import msgspec

from casewriter.domain.canonical import from_json
from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.domain.package import FAMILY, FORMAT, Manifest, Member
from casewriter.exchange.package import bounds
from casewriter.exchange.package.bounds import (
    ATTACHMENTS,
    BOUNDS,
    CASE,
    LARGEST_FILE,
    LARGEST_JSON,
    LARGEST_PICTURE,
    LARGEST_WORDS,
    MANIFEST,
    MOST_SIGNS,
    REVISIONS,
    SIGNATURE,
    TEMPLATE,
)
from casewriter.exchange.package.refusals import of_archive, refuse_package
from casewriter.exchange.signing import holds
from casewriter.services import archives
from casewriter.services.archives import Archive, Unsound
from casewriter.services.files import reason
from casewriter.services.measure import measure

T = TypeVar("T")

SIGNS = re.compile(rb"[\[{,]")
HEADER = 1 << 16
"""Bytes of a picture in which its size is looked for."""


class _Format(msgspec.Struct):
    format: str


class Package:
    """A package that was looked through and found whole.

    Attributes:
        manifest: what it says of itself.
        digest: SHA-256 of the manifest, which a receipt names.
        is_signed: whether the sender's key signed it.
        case: the case; none in a receipt.
        states: the states for merging, the common ancestor first.
    """

    def __init__(
        self,
        name: str,
        archive: Archive,
        manifest: Manifest,
        digest: str,
        is_unchanged: Callable[[], bool],
    ) -> None:
        self.name = name
        self.manifest = manifest
        self.digest = digest
        self.is_signed = bool(manifest.sender.key)
        self.case: Case | None = None
        self.states: tuple[Case, ...] = ()
        self._archive = archive
        self._is_unchanged = is_unchanged
        self._members = {member.name: member for member in manifest.members}

    def picture(self, sha256: str) -> bytes:
        """The bytes of a picture of the case, whose hash was looked at when all was.

        Raises:
            BadInput: `package_altered`, where the file was changed since.
        """
        name = f"{ATTACHMENTS}{sha256}"
        # Read again without being hashed again: the file is the one that was looked through.
        if not self._is_unchanged():
            refuse_package("package_altered", self.name, name)
        return self._archive.read(name, hashed=True)

    def part(self, member: Member) -> bytes:
        """The bytes of a member, compared with their hash.

        Raises:
            BadInput: `package_altered`, where the file was changed since.
        """
        return self._read(member.name)

    def template(self) -> Mapping[str, bytes]:
        """The files of the template it was written with: path below `template/` → bytes."""
        names = [name for name in self._members if name.startswith(TEMPLATE)]
        return {name.removeprefix(TEMPLATE): self._read(name) for name in names}

    def _read(self, name: str) -> bytes:
        return b"".join(map(bytes, _checked(self._archive, self._members[name], self.name)))

    def look_through(self) -> None:
        """Read every member, comparing it with what the manifest says."""
        states: dict[str, Case] = {}
        template = pictures = 0
        for member in self.manifest.members:
            if member.name == CASE:
                self.case = self._case(member, self.manifest.case.state)
            elif member.name.startswith(REVISIONS):
                states[member.sha256] = self._case(member, member.sha256)
            elif member.name.startswith(ATTACHMENTS):
                pictures += 1
                self._look_at_picture(member)
            else:
                template += member.size
                for _ in _checked(self._archive, member, self.name):
                    pass
        _refuse_states(self.manifest, states, self.name)
        self.states = tuple(states[kept.hash] for kept in self.manifest.revisions)
        self._refuse_strangers(pictures)

    def _case(self, member: Member, state: str) -> Case:
        if member.sha256 != state:
            refuse_package("package_contradicts", self.name, member.name)
        data = _json(self._archive, member.name, self.name)
        if hashlib.sha256(data).hexdigest() != member.sha256:
            refuse_package("package_altered", self.name, member.name)
        case, pictures = from_json(data)
        said = self.manifest.case
        told = (said.template, said.version)
        # A state may be older than the template that the case follows now.
        is_told = member.name != CASE or (case.template.id, case.template.version) == told
        if pictures or case.id != said.id or not is_told:
            refuse_package("package_contradicts", self.name, member.name)
        return case

    def _look_at_picture(self, member: Member) -> None:
        begin = b""
        for chunk in _checked(self._archive, member, self.name):
            begin = begin or bytes(chunk[:HEADER])
        found = measure(begin)
        if found is None:
            refuse_package("package_picture", self.name, member.name)
        if found.width * found.height > LARGEST_PICTURE:
            refuse_package("package_picture_too_large", self.name, member.name)

    def _refuse_strangers(self, pictures: int) -> None:
        if self.manifest.purpose == "receipt":
            return
        if self.case is None:
            refuse_package("package_missing", self.name, CASE)
        named = {attachment.sha256 for attachment in self.case.attachments}
        for sha256 in named:
            if f"{ATTACHMENTS}{sha256}" not in self._members:
                refuse_package("package_missing", self.name, f"{ATTACHMENTS}{sha256}")
        if len(named) != pictures:
            refuse_package("package_contradicts", self.name, ATTACHMENTS)


@contextmanager
def opened(file: File) -> Iterator[Package]:
    """A package that was looked through as a whole.

    Raises:
        BadInput: `package_*`, `case_*`, `leaf_*`: it is refused; nothing was changed anywhere.
        MachineFailed: `file_unreadable`.
    """
    with looked_into(file) as package:
        package.look_through()
        yield package


@contextmanager
def looked_into(file: File) -> Iterator[Package]:
    """A package of which only the manifest and its signature were looked at. Raises as `opened`."""
    with _faults(file):
        if file.stat().st_size > LARGEST_FILE:
            refuse_package("package_too_large", file.name)
        with file.open("rb") as stream:
            yield _sealed(stream, file.name)


@contextmanager
def opened_stream(stream: BinaryIO, file: File) -> Iterator[Package]:
    """A package from bytes that were locked in a file. As `opened`."""
    with _faults(file):
        package = _sealed(stream, file.name)
        package.look_through()
        yield package


@contextmanager
def _faults(file: File) -> Iterator[None]:
    try:
        yield
    except Unsound as fault:
        raise of_archive(fault, file.name) from fault
    except OSError as error:
        raise MachineFailed("file_unreadable", file=str(file), problem=reason(error)) from error


def _sealed(stream: BinaryIO, file: str) -> Package:
    archive = archives.opened(stream, BOUNDS)
    if MANIFEST not in archive.sizes:
        refuse_package("package_not_ours", file)
    data = _json(archive, MANIFEST, file)
    said = _decoded(data, _Format, file).format
    if said != FORMAT:
        refuse_package("package_too_new" if said.startswith(FAMILY) else "package_not_ours", file)
    manifest = _decoded(data, Manifest, file)
    _refuse_manifest(manifest, archive, file)
    if manifest.sender.key:
        if SIGNATURE not in archive.sizes:
            refuse_package("package_missing", file, SIGNATURE)
        if archive.sizes[SIGNATURE] > bounds.LARGEST_WORDS or not holds(
            manifest.sender.key, archive.read(SIGNATURE), data
        ):
            refuse_package("package_forged", file)
    digest = hashlib.sha256(data).hexdigest()
    return Package(file, archive, manifest, digest, _watched(stream))


def _watched(stream: BinaryIO) -> Callable[[], bool]:
    """Tells whether a file is still as it was; what lies in memory is nobody else's."""
    if isinstance(stream, io.BytesIO):
        return lambda: True

    def stamp() -> tuple[int, int]:
        found = os.fstat(stream.fileno())
        return found.st_mtime_ns, found.st_size

    first = stamp()
    return lambda: stamp() == first


def _refuse_manifest(manifest: Manifest, archive: Archive, file: str) -> None:
    declared: dict[str, int] = {}
    for member in manifest.members:
        if member.name in declared:
            refuse_package("package_repeated", file, member.name)
        declared[member.name] = member.size
        if not _belongs(member):
            refuse_package("package_undeclared", file, member.name)
        if member.name not in archive.sizes:
            refuse_package("package_missing", file, member.name)
        if member.size != archive.sizes[member.name]:
            refuse_package("package_altered", file, member.name)
    sealed = {MANIFEST, SIGNATURE} if manifest.sender.key else {MANIFEST}
    for name in archive.sizes.keys() - declared.keys() - sealed:
        refuse_package("package_undeclared", file, name)
    is_receipt = manifest.purpose == "receipt"
    if is_receipt != (manifest.receipt is not None) or (is_receipt and declared):
        refuse_package("package_contradicts", file, MANIFEST)


def _belongs(member: Member) -> bool:
    """Whether a package may have a member of that name and size."""
    name = member.name
    if name == CASE or bounds.STATE_MEMBER.fullmatch(name):
        return name in (CASE, f"{REVISIONS}{member.sha256}.json")
    if bounds.PICTURE_MEMBER.fullmatch(name):
        return name == f"{ATTACHMENTS}{member.sha256}"
    return bool(bounds.TEMPLATE_MEMBER.fullmatch(name)) and member.size <= LARGEST_WORDS


def _refuse_states(manifest: Manifest, states: Mapping[str, Case], file: str) -> None:
    known: set[str] = set()
    for kept in manifest.revisions:
        # Parents stand before their children: a chain that runs in a circle cannot be written so.
        if kept.hash in known or not known.issuperset(kept.parents) or kept.hash not in states:
            refuse_package("package_contradicts", file, REVISIONS)
        known.add(kept.hash)
    if known != states.keys():
        refuse_package("package_contradicts", file, REVISIONS)


def _checked(archive: Archive, member: Member, file: str) -> Iterator[bytes | memoryview]:
    """The bytes of a member, a piece at a time, each to be looked at before the next is asked for.

    Raises:
        BadInput: `package_altered`, behind the last.
    """
    digest = hashlib.sha256()
    for chunk in archive.chunks(member.name, hashed=True):
        digest.update(chunk)
        yield chunk
    if digest.hexdigest() != member.sha256:
        refuse_package("package_altered", file, member.name)


def _json(archive: Archive, name: str, file: str) -> bytes:
    if archive.sizes[name] > LARGEST_JSON:
        refuse_package("package_text_too_large", file, name)
    data = archive.read(name)
    if sum(map(data.count, (b",", b"[", b"{"))) > MOST_SIGNS:
        refuse_package("package_text_too_large", file, name)
    return data


def _decoded(data: bytes, kind: type[T], file: str) -> T:
    try:
        return msgspec.json.decode(data, type=kind)
    except RecursionError as error:
        raise BadInput("case_too_deep", limit=0) from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise BadInput("package_contradicts", file=file, part=MANIFEST) from error
