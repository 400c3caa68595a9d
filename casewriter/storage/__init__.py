"""Where cases are kept: a library is a folder with a database and the pictures beside it.

Nothing here loads the database's machinery until a library is opened: that takes a third of a
second, which the start of the application and an export of a case file must not pay for.
"""

from __future__ import annotations

from functools import cached_property, partial
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable
    from pathlib import Path as File

    from casewriter.services.ports import (
        AttachmentStore,
        Backups,
        CaseStore,
        Clock,
        PostStore,
        TrashStore,
        VolumeStore,
    )
    from casewriter.services.standing import Ground, Standing
    from casewriter.storage.engine import Database
    from casewriter.storage.holder import Hold
    from casewriter.storage.search.library_search import LibrarySearch

PATIENCE = 5.0
"""Seconds to wait while another program writes to the same library."""


class Library:
    """An opened library. Whoever writes first takes it, if nobody else has it.

    What reads and writes of it is loaded when it is asked for: an export needs cases and pictures.

    Args:
        folder: where it lies.
        database: what lies there, brought up to date.
        clock: the time.
        hold: the right to write in it.
        indexes: gives the folder of this machine for indexes of words; the library's own without.
    """

    def __init__(
        self,
        folder: File,
        database: Database,
        clock: Clock,
        hold: Hold,
        indexes: Callable[[], File] | None = None,
    ) -> None:
        from casewriter.storage.attachments import FOLDER, FolderAttachments
        from casewriter.storage.cases import SqlCaseStore

        self.folder = folder
        self.hold = hold
        self.cases: CaseStore = SqlCaseStore(database, clock)
        self.attachments: AttachmentStore = FolderAttachments(folder / FOLDER, hold.enter)
        self._database = database
        self._indexes = indexes

    @cached_property
    def trash(self) -> TrashStore:
        """What was thrown away."""
        from casewriter.storage.trash import SqlTrash

        return SqlTrash(self._database)

    @cached_property
    def post(self) -> PostStore:
        """Packages that went and came, and the people."""
        from casewriter.storage.post import SqlPost

        return SqlPost(self._database)

    @cached_property
    def volumes(self) -> VolumeStore:
        """What was settled for compendiums."""
        from casewriter.storage.volumes import SqlVolumes

        return SqlVolumes(self._database)

    @cached_property
    def search(self) -> LibrarySearch:
        """What finds words in it."""
        from casewriter.storage.search.library_search import LibrarySearch, index_file

        index = index_file(self.folder, self._indexes() if self._indexes else None)
        return LibrarySearch(self._database, index)

    @property
    def standing(self) -> Standing:
        """Whether it may be written, and why not."""
        return self.hold.standing

    def take(self) -> Standing:
        """Take it for writing, if nobody else has it; asked again, looks again."""
        return self.hold.take()

    def take_over(self) -> Standing:
        """Take it from whoever has it; the state of every case is kept first."""
        return self.hold.take_over()

    def renew(self) -> Standing:
        """Say that we are still there, or see whether the other is; to be called each minute."""
        return self.hold.renew()

    def close(self) -> None:
        """Let go of the library; what was saved stands in its database file alone."""
        if "search" in vars(self):
            self.search.close()
        self.hold.close()
        self.cases.close()


def open_library(
    folder: File,
    clock: Clock,
    patience: float = PATIENCE,
    *,
    who: Callable[[], str] | None = None,
    ground: Ground | None = None,
    indexes: Callable[[], File] | None = None,
) -> Library:
    """The library in a folder, made where there is none, brought up to date where it is older.

    Args:
        folder: of the library.
        clock: the time.
        patience: seconds to wait while another program writes.
        who: the name of whoever works here; the account's where none is given.
        ground: where the folder lies; found out where it is not given.
        indexes: gives the folder of this machine for indexes of words, when somebody searches; the
            library's own where none is given.

    Raises:
        BadInput: `library_damaged` or `library_too_new`; the library is left as it was.
        MachineFailed: `library_readonly`, `library_locked`, `disk_full` or `library_failed`;
            `library_old_held` or `library_old_readonly`, where it is older and may not be changed;
            `library_update_no_room` or `library_update_failed`.
        WrongUse: `library_not_a_folder`.
    """
    from casewriter.services.standing import Standing
    from casewriter.storage import here
    from casewriter.storage.cases import keep_all
    from casewriter.storage.folder import opened
    from casewriter.storage.holder import Circumstances, Hold, account, this_machine
    from casewriter.storage.migrations import HEAD

    ground = ground or here.ground(folder)
    found = opened(folder, patience, safe=ground.is_hostile)
    around = Circumstances(clock, who or account, this_machine(), ground=ground)
    try:
        hold = Hold(found.database, folder, around, keep_all)
        hold.standing = Standing(ground=ground, conflicts=here.conflict_copies(folder))
        if found.version != HEAD:
            from casewriter.storage.updating import bring_up_to_date, keep_a_copy

            keep_a_copy(folder, found.version)
            hold.bring_up(partial(bring_up_to_date, version=found.version, where=str(folder)))
    except BaseException:
        found.database.close()
        raise
    return Library(folder, found.database, clock, hold, indexes)


def open_attachments(folder: File) -> AttachmentStore:
    """The pictures of a library alone, for work that reads no cases; needs no database."""
    from casewriter.storage.attachments import FOLDER, FolderAttachments

    return FolderAttachments(folder / FOLDER)


def open_backups(folder: File, clock: Clock) -> Backups:
    """The backups of the library in a folder, which need not be opened."""
    from casewriter.storage.backups.of_folder import FolderBackups

    return FolderBackups(folder, clock)
