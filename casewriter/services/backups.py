"""Bringing a whole backup back."""

from contextlib import suppress
from pathlib import Path as File

from msgspec import Struct

from casewriter.domain.backup import Backup
from casewriter.domain.errors import CasewriterError
from casewriter.services.jobs import Progress, share
from casewriter.services.ports import Backups


class BroughtBack(Struct, frozen=True):
    """A backup that took the library's place.

    Attributes:
        aside: the folder in which the library was set aside; None where there was none.
    """

    backup: Backup
    aside: File | None


def bring_back(backups: Backups, file: File, progress: Progress) -> BroughtBack:
    """Put a backup in the place of the library, keeping one of the library as it is.

    The library is set aside whole in any case; the backup of it, where it is sound enough for one,
    is what undoes this from the list of backups.

    Args:
        backups: of a library that nobody has open.
        file: the backup.
        progress: told of progress; may stop the work.

    Raises:
        BadInput, MachineFailed: as `Backups.check`; the library is unchanged.
    """
    backup = backups.check(file, share(progress, 0, 30))
    with suppress(CasewriterError):
        backups.make(backups.own_place, "before_restore", share(progress, 30, 60))
    return BroughtBack(backup, backups.restore(file, share(progress, 60, 100)))
