"""What the use cases need from the world, as protocols that the outer layers fulfil."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path as File
from typing import BinaryIO, Protocol

from msgspec import Struct

from casewriter.domain.backup import Backup, BroughtBack, Reason
from casewriter.domain.case import Attachment, Case, TemplateRef
from casewriter.domain.discards import Discard
from casewriter.domain.edits import Edit
from casewriter.domain.outline import Outline
from casewriter.domain.publication import Publication, Remark, Words
from casewriter.domain.template import Template
from casewriter.services.answer_history import AnswerHistory
from casewriter.services.standing import Holding

Step = Callable[[int, int], None]
"""Told how many of how many parts are done; raises `Cancelled` to stop the work."""


class CaseSummary(Struct, frozen=True):
    """What a list of cases shows of one.

    Attributes:
        title: the title in the source language, else in any, else an empty text.
        changed: when it was last changed, in UTC.
        place: where the writer was: path and language, or empty texts.
        tally: the state of each section in order, as last stored.
    """

    id: str
    template: TemplateRef
    country: str
    status: str
    title: str
    source_language: str
    languages: tuple[str, ...]
    changed: datetime
    place: tuple[str, str] = ("", "")
    tally: tuple[str, ...] = ()


class RevisionSummary(Struct, frozen=True):
    """One kept state of a case. `kind` says why it was kept (`opened`, `named`, `sent` …).

    Attributes:
        number: counts the states of a case, from 1.
        hash: SHA-256 of its canonical JSON.
        outline: what it changed; None where nobody noted that.
    """

    number: int
    case: str
    hash: str
    kind: str
    name: str
    at: datetime
    parents: tuple[str, ...] = ()
    outline: Outline | None = None


class CaseStore(AnswerHistory, Protocol):
    """Where cases are kept. Every method may be called from the store's own thread only."""

    def create(self, case: Case, kept: str = "") -> None:
        """Keep a new case with all its leaves, and as a state as well where `kept` says why."""
        ...

    def load(self, case_id: str) -> Case:
        """The case as last saved; WrongUse `case_unknown` where there is none."""
        ...

    def save(self, case_id: str, edit: Edit, thrown: Sequence[Discard] = ()) -> None:
        """Keep what an edit changed and what it threw away, in one transaction."""
        ...

    def summaries(self, *, trashed: bool = False) -> tuple[CaseSummary, ...]:
        """All cases that are not in the trash, or all that are: newest change first."""
        ...

    def remember_place(
        self, case_id: str, path: str, language: str, caret: int, tally: Sequence[str]
    ) -> None:
        """Keep where the writer is, and the states of the sections."""
        ...

    def place(self, case_id: str) -> tuple[str, str, int]:
        """Where the writer was: path, language, caret; empty texts and 0 where unknown."""
        ...

    def keep_revision(self, case: Case, kind: str, name: str, at: datetime) -> RevisionSummary:
        """Keep a state of a case; the same state twice in a row is kept once."""
        ...

    def thin(self, case_id: str, at_most: int) -> int:
        """Take states out of a history that is old enough to do without; gives how many went."""
        ...

    def revisions(self, case_id: str) -> tuple[RevisionSummary, ...]:
        """The kept states of a case, oldest first."""
        ...

    def state(self, case_id: str, number: int) -> Case:
        """A kept state as a whole case, with its facts."""
        ...

    def close(self) -> None:
        """Let go of the library."""
        ...


class TrashedCase(Struct, frozen=True):
    """A case that was thrown away, and when, in UTC."""

    summary: CaseSummary
    at: datetime


class TrashStore(Protocol):
    """What was thrown away. Cases and rows stay until somebody deletes them for good."""

    def throw_away(self, case_id: str, at: datetime) -> None:
        """Put a whole case into the trash; again changes nothing.

        Raises:
            WrongUse: `case_unknown`.
        """
        ...

    def bring_back(self, case_id: str) -> None:
        """Take a case out of the trash, as it was; one that is not there stays as it is."""
        ...

    def cases(self) -> tuple[TrashedCase, ...]:
        """The cases in the trash, the newest first."""
        ...

    def discards(self, case_id: str | None = None) -> tuple[tuple[str, Discard], ...]:
        """What was taken out of a case, or of all, and is not back: case id and what, newest first.

        Args:
            case_id: the case; None is every one that is not in the trash itself.
        """
        ...

    def set_aside(self, states: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """The sections that are set aside: case id and path of the section's state.

        Args:
            states: the paths that keep the state of a section.
        """
        ...

    def delete(self, thrown: Sequence[str], lost: Sequence[tuple[str, Discard]]) -> None:
        """Delete cases of the trash, and what was taken out of others, in one transaction.

        A case goes with its kept states. The bytes of pictures stay.

        Raises:
            WrongUse: `case_not_in_trash`, where one of the cases is not there; nothing is deleted.
        """
        ...


class AttachmentStore(Protocol):
    """Where the bytes of pictures are kept, each once, under its SHA-256."""

    def add(self, data: bytes, media_type: str, name: str) -> Attachment:
        """Keep bytes; the same bytes again are kept once."""
        ...

    def read(self, sha256: str) -> bytes:
        """The bytes of a picture.

        Raises:
            WrongUse: `attachment_unknown`, where there are none.
            BadInput: `attachment_damaged`, where they no longer match their name.
        """
        ...

    def has(self, sha256: str) -> bool:
        """Whether the bytes are here."""
        ...


class TemplateSource(Protocol):
    """Where templates come from."""

    def all(self) -> tuple[Template, ...]:
        """Every template, the newest version of each, in alphabetical order of their ids."""
        ...

    def get(self, ref: TemplateRef) -> Template:
        """That template in that version; WrongUse `template_unknown` where there is none."""
        ...


class WordsSource(Protocol):
    """Where a publication's own words ("Table", "Contents") come from."""

    def __call__(self, language: str) -> Words:
        """The words in a language, else in English."""
        ...


class Writer(Protocol):
    """Turns a publication into one format."""

    @property
    def name(self) -> str:
        """As on the command line."""
        ...

    @property
    def suffix(self) -> str:
        """Of the file, with its dot."""
        ...

    def write(
        self, publication: Publication, out: BinaryIO, read: Callable[[str], bytes], step: Step
    ) -> tuple[Remark, ...]:
        """Write the publication; `read` gives the bytes of a picture by its SHA-256.

        Returns:
            What could not be carried over as it was.
        """
        ...


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Now, in UTC."""
        ...


class Timer(Protocol):
    """Calls back once after a while; starting again starts the while again."""

    def start(self, seconds: float, due: Callable[[], None]) -> None:
        """Call `due` after so many seconds, unless stopped or started again."""
        ...

    def stop(self) -> None:
        """Forget what was to be called."""
        ...


class Background(Protocol):
    """The store's own thread: work handed over is done in order."""

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work; then call `done` or `failed` on the caller's thread."""
        ...

    def finish(self, patience: float | None = None) -> None:
        """Wait until all work handed over is done and answered; not longer than the patience."""
        ...


class Library(Holding, Protocol):
    """An open library: its cases and their pictures."""

    @property
    def cases(self) -> CaseStore:
        """The cases."""
        ...

    @property
    def attachments(self) -> AttachmentStore:
        """The bytes of their pictures."""
        ...

    @property
    def trash(self) -> TrashStore:
        """What was thrown away."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...


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
