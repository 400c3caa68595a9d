"""The backups of the library in a folder."""

import shutil
import tempfile
from contextlib import ExitStack
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import FOLDER, Backup, Reason
from casewriter.services.ports import (
    AttachmentStore,
    CaseStore,
    Clock,
    Library,
    Step,
    TrashStore,
)
from casewriter.services.standing import Standing
from casewriter.storage.attachments import FOLDER as PICTURES
from casewriter.storage.attachments import FolderAttachments
from casewriter.storage.backups import places, reading, restoring, snapshot, workroom, writing
from casewriter.storage.backups.faults import reading_faults
from casewriter.storage.faults import database_faults
from casewriter.storage.reading import DATABASE

PROOF = "casewriter-proof-"
"""How folders begin in which backups are unpacked to be looked at."""


class FolderBackups(Struct, frozen=True):
    """Backups of the library in a folder. Fulfils `services.ports.Backups`."""

    library: File
    clock: Clock

    @property
    def own_place(self) -> File:
        """The folder that holds the library's own backups."""
        return self.library / FOLDER

    def mark(self) -> str:
        """The mark of the library as it is now."""
        return self._facts().mark

    def make(self, place: File, why: Reason, step: Step) -> Backup:
        """Add a backup to those in a folder, and let older ones go."""
        return self._pruned(place, writing.write(self.library, place, why, self.clock(), step))

    def copy(self, backup: Backup, place: File, step: Step) -> Backup:
        """Copy a backup into another folder, and let older ones there go."""
        return self._pruned(place, writing.copy(File(backup.file), self.library, place, step))

    def carry(self, file: File, step: Step) -> Backup:
        """Write a backup that holds everything in one file."""
        return writing.write_whole(self.library, file, self.clock(), step)

    def kept(self, place: File) -> tuple[Backup, ...]:
        """The backups of this library in a folder, the newest first."""
        known = (self.library / DATABASE).exists()
        return places.kept(place, self._facts().library if known else "")

    def sweep(self, place: File) -> None:
        """Remove what a program left that was ended while it made a backup there."""
        workroom.sweep(place)

    def check(self, file: File, step: Step) -> Backup:
        """Look through a whole backup."""
        with reading_faults(file), tempfile.TemporaryDirectory(prefix=PROOF) as room:
            manifest = reading.check(file, File(room), step, self._pictures(file))
        return manifest.backup(file)

    def look_into(self, file: File, step: Step) -> Library:
        """The library in a backup, unpacked in a place that goes when it is closed."""
        from casewriter.storage.cases import SqlCaseStore
        from casewriter.storage.folder import opened
        from casewriter.storage.migrations import HEAD, upgrade
        from casewriter.storage.trash import SqlTrash

        with reading_faults(file):
            room = File(tempfile.mkdtemp(prefix=PROOF))
        with ExitStack() as undone:
            undone.callback(shutil.rmtree, room, ignore_errors=True)
            with reading.opened(file) as sealed:
                sealed.unpack_database(room / DATABASE, step)
                sealed.unpack_pictures(room / PICTURES, self._pictures(file), step)
            found = opened(room, snapshot.PATIENCE)
            database = found.database
            if found.version != HEAD:
                undone.callback(database.close)
                with database.unguarded() as connection:
                    upgrade(connection, found.version, str(room))
            undone.pop_all()
        store, pictures = SqlCaseStore(database, self.clock), FolderAttachments(room / PICTURES)
        return _Unpacked(room, store, pictures, SqlTrash(database))

    def restore(self, file: File, step: Step) -> File | None:
        """Put a backup in the place of the library, which nobody may have open."""
        return restoring.restore(file, self.library, self.clock(), step)

    def _facts(self) -> snapshot.Facts:
        with (
            database_faults(str(self.library)),
            snapshot.connected(self.library / DATABASE) as connection,
        ):
            return snapshot.facts(connection)

    def _pruned(self, place: File, made: Backup) -> Backup:
        places.prune(place, made.library, self.clock(), made.number)
        return made

    def _pictures(self, file: File) -> tuple[File, ...]:
        """Where pictures may lie that are not in the backup's file."""
        return file.parent / PICTURES, self.library / PICTURES


class _Unpacked(Struct, frozen=True):
    """A library that was unpacked to be looked at."""

    folder: File
    cases: CaseStore
    attachments: AttachmentStore
    trash: TrashStore

    @property
    def standing(self) -> Standing:
        """What is changed here would be gone with the place it lies in."""
        return Standing("backup")

    def take(self) -> Standing:
        """It stays what it is."""
        return self.standing

    def take_over(self) -> Standing:
        """It stays what it is."""
        return self.standing

    def renew(self) -> Standing:
        """It stays what it is."""
        return self.standing

    def close(self) -> None:
        """Let go of it and remove it."""
        self.cases.close()
        shutil.rmtree(self.folder, ignore_errors=True)
