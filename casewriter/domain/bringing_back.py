"""Bringing back what an earlier state of a case had: always one edit, undone as a whole."""

from collections.abc import Iterable, Iterator
from typing import TypeAlias

from msgspec import Struct

from casewriter.domain.case import Attachment, Case, changed_fields
from casewriter.domain.comparing import same
from casewriter.domain.edits import FACTS, Change, Edit, FactChange
from casewriter.domain.leaves import Path

ACTION = "restore"


class OneAnswer(Struct, frozen=True):
    """Everything at a path and below it, in one language or in all.

    Attributes:
        path: of a question, also of one inside a row of a group, or of a single part.
        language: of the edition, `""` for what has none, None for all.
    """

    path: Path
    language: str | None = None


class OneRow(Struct, frozen=True):
    """A row with everything in it and its place among its neighbours."""

    path: Path


class OneSection(Struct, frozen=True):
    """Every answer of a section, its free exhibits and what its writer says of it."""

    key: str


class OneFact(Struct, frozen=True):
    """A fact of the case (a name of `edits.FACTS`)."""

    fact: str


class WholeCase(Struct, frozen=True):
    """Every leaf and every fact. Threads, decisions and the log stay: they tell what happened."""


What: TypeAlias = OneAnswer | OneRow | OneSection | OneFact | WholeCase


def bringing_back(now: Case, then: Case, what: What) -> Edit:
    """The edit that gives a case again what it had in an earlier state.

    What was added since then is taken away. Pictures that come back are listed in the case again.

    Args:
        now: the case.
        then: an earlier state of it.
        what: how much of it.
    """
    changes = tuple(
        Change(path, language, now.get(path, language), then.get(path, language))
        for path, language in sorted(_wanted(now, then, what))
        if not same(now.get(path, language), then.get(path, language))
    )
    return Edit(ACTION, changes, tuple(_facts(now, then, what, changes)))


def _wanted(now: Case, then: Case, what: What) -> Iterator[tuple[Path, str]]:
    """The leaves it is about, of both states."""
    match what:
        case OneAnswer(path=path, language=language):
            for at, tongue in _at(now, then, path.field):
                if path.holds(at.rest) and language in (None, tongue):
                    yield at, tongue
        case OneRow(path=path):
            yield from _wanted(now, then, OneAnswer(path))
        case OneSection(key=key):
            for name in changed_fields(now, then):
                if name.partition(".")[0] == key:
                    yield from _at(now, then, name)
        case WholeCase():
            for name in changed_fields(now, then):
                yield from _at(now, then, name)


def _at(now: Case, then: Case, name: str) -> Iterator[tuple[Path, str]]:
    for rest, language in now.fields.get(name, {}).keys() | then.fields.get(name, {}).keys():
        yield Path(name, rest), language


def _facts(now: Case, then: Case, what: What, changes: Iterable[Change]) -> Iterator[FactChange]:
    wanted: tuple[str, ...] = ()
    match what:
        case WholeCase():
            wanted = FACTS
        case OneFact(fact=fact):
            wanted = (fact,)
        case _:
            missing = _missing(now, then, changes)
            if missing:
                yield FactChange("attachments", now.attachments, (*now.attachments, *missing))
    for fact in wanted:
        if getattr(now, fact) != getattr(then, fact):
            yield FactChange(fact, getattr(now, fact), getattr(then, fact))


def _missing(now: Case, then: Case, changes: Iterable[Change]) -> tuple[Attachment, ...]:
    """The pictures that come back and that the case no longer lists."""
    known = {attachment.sha256 for attachment in now.attachments}
    back = {change.after for change in changes if isinstance(change.after, str)} - known
    return tuple(attachment for attachment in then.attachments if attachment.sha256 in back)
