"""Packages as they are written: what a reader would refuse is refused before anything is sent."""

import os
import secrets
import zipfile
from collections.abc import Callable, Mapping
from datetime import UTC
from hashlib import sha256
from pathlib import Path as File
from typing import BinaryIO

import msgspec
from msgspec import Struct

from casewriter import __version__
from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.package import FORMAT, KeptState, Manifest, Member, Outgoing, mark_of
from casewriter.exchange.package.bounds import (
    ATTACHMENTS,
    BOUNDS,
    CASE,
    LARGEST_JSON,
    LARGEST_PICTURE,
    MANIFEST,
    REVISIONS,
    SIGNATURE,
    TEMPLATE,
)
from casewriter.exchange.signing import public, sign
from casewriter.services import files
from casewriter.services.measure import measure
from casewriter.services.ports import Step
from casewriter.services.ports.packing import Packed

QUICK = 3
"""zlib's level: twice as fast as the usual one, and 5 % longer."""
EARLIEST = (1980, 1, 1, 0, 0, 0)
"""No date in a zip file is earlier."""


def write(
    file: File,
    outgoing: Outgoing,
    *,
    secret: str,
    read: Callable[[str], bytes],
    template: Mapping[str, bytes],
    step: Step,
) -> Packed:
    """Write a package.

    Args:
        file: where to; it is replaced when all went well.
        outgoing: what is packed.
        secret: the key that signs, in base64; empty for a package without signature.
        read: gives the bytes of a picture by its SHA-256.
        template: the files of the case's template, path → bytes.
        step: told of progress; may stop the work.

    Raises:
        BadInput: `picture_unsendable`, `package_unsendable`: a reader would refuse it.
        MachineFailed: `file_unwritable`.
    """
    with files.replacing(file) as out:
        return pack(out, outgoing, secret=secret, read=read, template=template, step=step)


def pack(
    out: BinaryIO,
    outgoing: Outgoing,
    *,
    secret: str,
    read: Callable[[str], bytes],
    template: Mapping[str, bytes],
    step: Step,
) -> Packed:
    """Write a package into a stream. As `write`."""
    texts, kept = _texts(outgoing, template)
    pictures = {} if outgoing.case is None else _pictures(outgoing.case, read)
    members = tuple(
        Member(name, sha256(data).hexdigest(), len(data)) for name, data in texts.items()
    ) + tuple(pictures.values())
    _refuse_oversize(members, len(outgoing.case.attachments) if outgoing.case else 0)
    manifest = _manifest(outgoing, members, kept, public(secret) if secret else "")
    said = msgspec.json.format(msgspec.json.encode(manifest), indent=1)
    texts = {MANIFEST: said} | ({SIGNATURE: sign(secret, said)} if secret else {}) | texts
    sealed = _Packing(out, outgoing, pictures, read, step)
    if not sealed.fill(texts, zipfile.ZIP_DEFLATED):
        # What says the same over and over is pressed so far that a reader takes it for a bomb.
        sealed.fill(texts, zipfile.ZIP_STORED)
    return Packed(manifest, sha256(said).hexdigest(), out.seek(0, os.SEEK_END))


def _texts(
    outgoing: Outgoing, template: Mapping[str, bytes]
) -> tuple[dict[str, bytes], tuple[KeptState, ...]]:
    texts: dict[str, bytes] = {}
    kept: list[KeptState] = []
    if outgoing.case is not None:
        texts[CASE] = to_json(outgoing.case)
    for case, at in outgoing.states:
        data = to_json(case)
        digest = sha256(data).hexdigest()
        if all(other.hash != digest for other in kept):
            parents = (kept[-1].hash,) if kept else ()
            kept.append(KeptState(digest, at.astimezone(UTC), parents))
            texts[f"{REVISIONS}{digest}.json"] = data
    texts |= {f"{TEMPLATE}{path}": data for path, data in sorted(template.items())}
    return texts, tuple(kept)


def _pictures(case: Case, read: Callable[[str], bytes]) -> dict[str, Member]:
    pictures: dict[str, Member] = {}
    for attachment in sorted(case.attachments):
        data = read(attachment.sha256)
        found = measure(data)
        if found is None or found.width * found.height > LARGEST_PICTURE:
            raise BadInput("picture_unsendable", name=attachment.name)
        name = f"{ATTACHMENTS}{attachment.sha256}"
        pictures[attachment.sha256] = Member(name, attachment.sha256, len(data))
    return pictures


def _refuse_oversize(members: tuple[Member, ...], pictures: int) -> None:
    sealed = 2
    whole = sum(member.size for member in members)
    texts = [member.size for member in members if not member.name.startswith(ATTACHMENTS)]
    if (
        len(members) + sealed > BOUNDS.members
        or whole > BOUNDS.unpacked
        or max(texts, default=0) > LARGEST_JSON
    ):
        raise BadInput("package_unsendable", pictures=pictures, bytes=whole)


def _manifest(
    outgoing: Outgoing, members: tuple[Member, ...], kept: tuple[KeptState, ...], key: str
) -> Manifest:
    mark = outgoing.mark
    if mark is None:
        assert outgoing.case is not None
        mark = mark_of(outgoing.case, members[0].sha256)
    return Manifest(
        format=FORMAT,
        id=secrets.token_hex(10),
        application=f"casewriter {__version__}",
        purpose=outgoing.purpose,
        at=outgoing.at.astimezone(UTC),
        sender=msgspec.structs.replace(outgoing.sender, key=key),
        case=mark,
        members=members,
        to=outgoing.to,
        reader=outgoing.reader,
        round=outgoing.round,
        message=outgoing.message,
        revisions=kept,
        receipt=outgoing.receipt,
        reduced=outgoing.reduced,
        ancestors=outgoing.ancestors,
    )


class _Packing(Struct):
    """A package being filled."""

    out: BinaryIO
    outgoing: Outgoing
    pictures: Mapping[str, Member]
    read: Callable[[str], bytes]
    step: Step

    def fill(self, texts: Mapping[str, bytes], method: int) -> bool:
        """Write everything; whether a reader would take it."""
        self.out.seek(0)
        self.out.truncate()
        with zipfile.ZipFile(self.out, "w", compresslevel=QUICK) as archive:
            for name, data in texts.items():
                archive.writestr(self._named(name), data, method)
            infos = archive.infolist()
            if any(
                i.file_size > max(BOUNDS.small, BOUNDS.pressed * i.compress_size) for i in infos
            ):
                return False
            for done, (digest, member) in enumerate(self.pictures.items()):
                self.step(done, len(self.pictures))
                data = self.read(digest)
                if sha256(data).hexdigest() != digest:
                    raise BadInput("attachment_damaged", sha256=digest)
                # Pictures are pressed already.
                archive.writestr(self._named(member.name), data, zipfile.ZIP_STORED)
        self.step(1, 1)
        return True

    def _named(self, name: str) -> zipfile.ZipInfo:
        at = self.outgoing.at.astimezone(UTC)
        moment = (at.year, at.month, at.day, at.hour, at.minute, at.second)
        info = zipfile.ZipInfo(name, max(EARLIEST, moment))
        info.external_attr = 0o600 << 16
        return info
