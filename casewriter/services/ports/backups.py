"""Backups of a library."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from contextlib import AbstractContextManager
    from pathlib import Path as File

    from casewriter.domain.backup import Backup, BroughtBack, Reason
    from casewriter.services.ports.stores import Library
    from casewriter.services.ports.turns import Step


class Backups(Protocol):
    """Backups of one library. Work on them may be done in any thread, one at a time.

    Whatever goes wrong, the library and earlier backups stay as they are. `step` may stop the work.
    """

    @property
    def own_place(self) -> File:
        """The folder beside the library's database that holds its own backups."""
        ...

    def mark(self) -> str:
        """The mark of the library as it is now; backups of the same state have the same.

        An empty library has none.
        """
        ...

    def make(self, place: File, why: Reason, step: Step) -> Backup:
        """Add a backup to those in a folder, look through it, and let older ones go.

        Raises:
            WrongUse: `library_missing`.
            BadInput: `library_damaged`.
            MachineFailed: `backup_place_missing`, `backup_place_readonly`, `backup_disk_full`,
                `backup_unsound`, `backup_failed`, `library_locked`.
        """
        ...

    def copy(self, backup: Backup, place: File, step: Step) -> Backup:
        """Copy a backup into another folder, and let older ones there go. Raises as `make`."""
        ...

    def carry(self, file: File, step: Step) -> Backup:
        """Write a backup that holds everything in one file, or into a folder. Raises as `make`."""
        ...

    def kept(self, place: File) -> tuple[Backup, ...]:
        """The backups of this library in a folder, the newest first."""
        ...

    def sweep(self, place: File) -> None:
        """Remove what a program left that was ended while it made a backup there."""
        ...

    def check(self, file: File, step: Step) -> Backup:
        """Look through a whole backup.

        Raises:
            BadInput: `backup_not_ours`, `backup_damaged`, `backup_picture_missing`,
                `backup_too_new`.
            MachineFailed: `backup_unreadable`, `backup_no_room`.
        """
        ...

    def look_into(self, file: File, step: Step) -> AbstractContextManager[Library]:
        """The library in a backup, unpacked in a place that goes afterwards.

        Raises as `check`.
        """
        ...

    def restore(self, file: File, step: Step) -> BroughtBack:
        """Put a backup in the place of the library, keeping one of the library as it is.

        The library is set aside whole in any case; the backup of it, where it is sound enough for
        one, is what undoes this from the list of backups.

        Raises:
            MachineFailed: `library_held`, where somebody has it open; else as `check`.
        """
        ...
