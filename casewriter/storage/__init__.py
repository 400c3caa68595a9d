"""Where cases are kept: a library is a folder with a database and the pictures beside it.

Nothing here loads the database's machinery until a library is opened: that takes a third of a
second, which the start of the application and an export of a case file must not pay for.
"""

from pathlib import Path as File

from msgspec import Struct

from casewriter.services.ports import AttachmentStore, Backups, CaseStore, Clock, TrashStore

PATIENCE = 5.0
"""Seconds to wait while another program writes to the same library."""


class Library(Struct, frozen=True):
    """An opened library."""

    folder: File
    cases: CaseStore
    attachments: AttachmentStore
    trash: TrashStore

    def close(self) -> None:
        """Let go of the library; what was saved stands in its database file alone."""
        self.cases.close()


def open_library(folder: File, clock: Clock, patience: float = PATIENCE) -> Library:
    """The library in a folder, made where there is none, brought up to date where it is older.

    Raises:
        BadInput: `library_damaged` or `library_too_new`; the library is left as it was.
        MachineFailed: `library_readonly`, `library_locked`, `disk_full` or `library_failed`.
        WrongUse: `library_not_a_folder`.
    """
    from casewriter.storage.cases import SqlCaseStore
    from casewriter.storage.folder import opened
    from casewriter.storage.trash import SqlTrash

    database = opened(folder, patience)
    store = SqlCaseStore(database, clock)
    return Library(folder, store, open_attachments(folder), SqlTrash(database))


def open_attachments(folder: File) -> AttachmentStore:
    """The pictures of a library alone, for work that reads no cases; needs no database."""
    from casewriter.storage.attachments import FOLDER, FolderAttachments

    return FolderAttachments(folder / FOLDER)


def open_backups(folder: File, clock: Clock) -> Backups:
    """The backups of the library in a folder, which need not be opened."""
    from casewriter.storage.backups.of_folder import FolderBackups

    return FolderBackups(folder, clock)
