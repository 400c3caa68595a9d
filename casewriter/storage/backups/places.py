"""A folder with backups: what is in it, and what goes when there are enough."""

import time
from contextlib import suppress
from datetime import datetime
from pathlib import Path as File

from casewriter.domain.backup import HELD, Backup, to_keep
from casewriter.domain.errors import CasewriterError
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.backups import reading
from casewriter.storage.backups.manifest import HEX, Manifest
from casewriter.storage.backups.writing import backups_in

REST = 86_400
"""Seconds that a picture which no backup names stays: another program may just be adding it."""


def kept(place: File, library: str = "") -> tuple[Backup, ...]:
    """The backups in a folder, the newest first; files that are none are passed over.

    Args:
        place: the folder.
        library: only those of the library with this id; empty for all.
    """
    found = [
        manifest.backup(file)
        for file, manifest in _manifests(place)[0]
        if not library or manifest.library in ("", library)
    ]
    return tuple(sorted(found, key=lambda backup: (backup.number, backup.at), reverse=True))


def prune(place: File, library: str, now: datetime, proven: int) -> tuple[Backup, ...]:
    """Remove those backups of a library that need not stay, and pictures that none names.

    Args:
        place: the folder.
        library: id of the library; backups of others stay.
        now: the present moment.
        proven: the number of the backup that was read again last; it stays.

    Returns:
        Those that were removed.
    """
    ours = kept(place, library)
    held = {backup.number for backup in ours if backup.why in HELD} | {proven}
    staying = to_keep([(backup.number, backup.at) for backup in ours], now, held)
    going = tuple(backup for backup in ours if backup.number not in staying)
    for backup in going:
        File(backup.file).unlink(missing_ok=True)
    _clear_pictures(place)
    return going


def _manifests(place: File) -> tuple[list[tuple[File, Manifest]], bool]:
    """The tables of contents, and whether all of them could be read."""
    found, whole = [], True
    for file in backups_in(place):
        try:
            found.append((file, reading.manifest_of(file)))
        except CasewriterError:
            whole = False
    return found, whole


def _clear_pictures(place: File) -> None:
    manifests, whole = _manifests(place)
    if not whole:
        # The one that cannot be read now may be mended, or read by a later casewriter.
        return
    named = {member.sha256 for _, manifest in manifests for member in manifest.pictures}
    before = time.time() - REST
    with suppress(OSError):
        for file in (place / PICTURES).iterdir():
            unnamed = HEX.fullmatch(file.name) and file.name not in named
            if unnamed and file.stat().st_mtime < before:
                file.unlink(missing_ok=True)
