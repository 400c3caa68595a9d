"""Where cases, what was thrown away, and pictures are kept.

What is named here alone is not loaded: whoever writes a file needs no search and no comparison.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from msgspec import Struct

from casewriter.services.answer_history import AnswerHistory
from casewriter.services.standing import Holding

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import datetime

    from casewriter.domain.case import Attachment, Case, TemplateRef
    from casewriter.domain.discards import Discard
    from casewriter.domain.edits import Edit
    from casewriter.domain.outline import Outline
    from casewriter.domain.reviewing.whereabouts import Whereabouts
    from casewriter.domain.search.asked import Query
    from casewriter.domain.search.hits import Found
    from casewriter.domain.volume import Compendium
    from casewriter.services.ports.post import PostStore
    from casewriter.services.ports.turns import Step


class CaseSummary(Struct, frozen=True, gc=False):
    """What a list of cases shows of one.

    Attributes:
        title: the title in the source language, else in any, else an empty text.
        changed: when it was last changed, in UTC.
        place: where the writer was: path and language, or empty texts.
        tally: the state of each section in order, as last stored.
        known: what its records say about where it stands; none where nobody read them.
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
    known: Whereabouts | None = None

    @property
    def whereabouts(self) -> Whereabouts:
        """Where the case stands; told from the status alone where its records were not read."""
        from casewriter.domain.reviewing.whereabouts import by_status

        return self.known or by_status(self.status)


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

    def recorded(self, kind: str) -> Mapping[str, Sequence[object]]:
        """The records of a kind (`forms`, `threads` …) of all cases at hand, by id, as JSON."""
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


class VolumeStore(Protocol):
    """What editors settled for compendiums, so that each can be published again."""

    def all(self) -> tuple[Compendium, ...]:
        """Every one, by title."""
        ...

    def keep(self, volume: Compendium) -> None:
        """Keep one, in place of what was settled for the same cases and language."""
        ...


class Search(Protocol):
    """Finds words in everything that a library holds."""

    def find(self, query: Query, most: int = 50, step: Step | None = None) -> Found:
        """Texts that hold everything that is looked for: titles first, then one of each case.

        Args:
            query: what is looked for.
            most: no more than so many.
            step: is told how far the index is, in cases, where it must catch up; may raise to stop.

        Raises:
            MachineFailed: `search_failed`; also what reading the library raises.
        """
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

    @property
    def post(self) -> PostStore:
        """Packages that went and came, and the people."""
        ...

    @property
    def volumes(self) -> VolumeStore:
        """What was settled for compendiums."""
        ...

    @property
    def search(self) -> Search:
        """What finds words in it."""
        ...

    def close(self) -> None:
        """Let go of it."""
        ...
