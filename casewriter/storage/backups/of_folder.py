"""The backups of the library in a folder."""

import tempfile
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import FOLDER, Backup, BroughtBack, Reason
from casewriter.services.ports import (
    Clock,
    Library,
    Step,
)
from casewriter.services.standing import Ground
from casewriter.storage.attachments import FOLDER as PICTURES
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

    @contextmanager
    def look_into(self, file: File, step: Step) -> Iterator[Library]:
        """The library in a backup, unpacked in a place that goes afterwards."""
        from casewriter.storage import open_library

        with reading_faults(file):
            scratch = tempfile.TemporaryDirectory(prefix=PROOF, ignore_cleanup_errors=True)
        with scratch as name:
            room = File(name)
            with reading.opened(file) as sealed:
                sealed.unpack_database(room / DATABASE, step)
                sealed.unpack_pictures(room / PICTURES, self._pictures(file), step)
            with closing(open_library(room, self.clock, ground=Ground())) as library:
                yield library

    def restore(self, file: File, step: Step) -> BroughtBack:
        """Put a backup in the place of the library, keeping one of the library as it is."""
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
