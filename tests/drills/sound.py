"""What a library holds when it is opened after a misfortune, and what is wrong with it."""

import sqlite3
import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path as File

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.services.standing import Ground
from casewriter.storage import Library, open_library
from casewriter.storage.reading import DATABASE
from tests.drills.children import asked

SLOW = 5.0
"""Seconds after which opening is held for waiting on somebody's lock."""


@dataclass(frozen=True)
class State:
    """A kept state as it was listed, and whether it could be made whole."""

    number: int
    kind: str
    name: str
    hash: str


@dataclass
class Seen:
    """Everything that a new start finds."""

    cases: dict[str, Case] = field(default_factory=dict)
    states: dict[str, list[State]] = field(default_factory=dict)
    problems: list[str] = field(default_factory=list)


def clock() -> datetime:
    return datetime.now(UTC)


def opened(folder: File, ground: Ground | None = None) -> Library:
    return open_library(folder, clock, 1.0, ground=ground)


def look(folder: File) -> Seen:
    """Open a library as a new start would, in a process of its own, and look at all of it."""
    seen: Seen = asked(lambda: seen_in(folder))
    return seen


def seen_in(folder: File) -> Seen:
    seen = Seen()
    began = time.monotonic()
    library = opened(folder)
    try:
        if (took := time.monotonic() - began) > SLOW:
            seen.problems.append(f"it took {took:.1f} s to open")
        for summary in library.cases.summaries():
            _look_at(library, summary.id, seen)
        _write_once(library, seen)
    finally:
        library.close()
    seen.problems += faults_inside(folder / DATABASE)
    return seen


def _look_at(library: Library, case_id: str, seen: Seen) -> None:
    pictures: set[str] = set()
    case = seen.cases[case_id] = library.cases.load(case_id)
    pictures |= {picture.sha256 for picture in case.attachments}
    states = seen.states[case_id] = []
    for kept in library.cases.revisions(case_id):
        state = library.cases.state(case_id, kept.number)
        if sha256(to_json(state)).hexdigest() != kept.hash:
            seen.problems.append(f"state {kept.number} of {case_id} is another one than was kept")
        states.append(State(kept.number, kept.kind, kept.name, kept.hash))
        pictures |= {picture.sha256 for picture in state.attachments}
    for sha in pictures:
        try:
            library.attachments.read(sha)
        except CasewriterError as error:
            seen.problems.append(f"picture {sha[:8]} of {case_id}: {error.code}")


def _write_once(library: Library, seen: Seen) -> None:
    """A new start may write at once."""
    try:
        for case_id in list(seen.cases)[:1]:
            library.cases.remember_place(case_id, "", "", 0, ())
    except CasewriterError as error:
        seen.problems.append(f"a new start cannot write: {error.code}")


def faults_inside(database: File) -> list[str]:
    """What SQLite itself finds in a closed database."""
    connection = sqlite3.connect(database)
    try:
        said = [row[0] for row in connection.execute("PRAGMA integrity_check")]
        broken = connection.execute("PRAGMA foreign_key_check").fetchall()
    finally:
        connection.close()
    return [fault for fault in said if fault != "ok"] + [f"no parent: {row}" for row in broken]


def contents(folder: File) -> Mapping[str, bytes]:
    """Every file of a folder by its name."""
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }
