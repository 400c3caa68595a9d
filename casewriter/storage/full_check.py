"""A look at everything that a library holds: every answer, every kept state, every picture.

It reads over a connection of its own and writes nothing, so it may run beside the window, in
another process. Progress is told case by case; `step` stops the work by raising.
"""

import re
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from hashlib import file_digest
from pathlib import Path as File

import msgspec

from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.leaves import Path
from casewriter.services.health import Counts, LibraryReport, Problem
from casewriter.services.ports import Step
from casewriter.storage import mapping
from casewriter.storage.attachments import FOLDER, SHA256
from casewriter.storage.checking import look, refuse_cut
from casewriter.storage.disk import file_faults
from casewriter.storage.faults import Damaged, database_faults
from casewriter.storage.kept_states import HistoryCheck
from casewriter.storage.reading import DATABASE, has_log, read_only, version_of

MOST = 200
"""Problems that are named; more are counted."""
LONG = 3_600.0
"""Seconds that SQLite's own check gets here."""
HASHES = re.compile(rb"(?<![0-9a-f])[0-9a-f]{64}(?![0-9a-f])")
"""SHA-256 of pictures, wherever a body names them."""

Named = dict[str, tuple[str, str]]
"""SHA-256 of a picture → its name and the case that needs it."""


class _Findings:
    """Problems as they are found, the first of them kept."""

    def __init__(self) -> None:
        self.first: list[Problem] = []
        self.more = 0

    def add(self, problem: Problem) -> None:
        if len(self.first) < MOST:
            self.first.append(problem)
        else:
            self.more += 1

    def report(self, counts: Counts, *, damaged: bool) -> LibraryReport:
        return LibraryReport(tuple(self.first), counts, self.more, damaged)


def _unwatched(_done: int, _of: int) -> None:
    """Nobody looks at the progress."""


def full_check(
    folder: File, step: Step = _unwatched, pictures: File | None = None
) -> LibraryReport:
    """Look at everything in a library; nothing is written or made.

    Args:
        folder: the library.
        step: told how many of how many cases are done; raises to stop.
        pictures: the folder of its pictures, where that is another than its own.

    Raises:
        WrongUse: `library_missing`, where there is none.
        BadInput: `library_too_new`.
        MachineFailed: it cannot be read at all, or another program keeps it locked.
    """
    file = folder / DATABASE
    shown = pictures or folder / FOLDER
    if not file.exists() and not shown.exists():
        raise WrongUse("library_missing", path=str(folder))
    alone = not has_log(file)
    report = _checked(folder, shown, step)
    if report.problems and alone and has_log(file):
        # Somebody opened it meanwhile, and nothing kept his changes from us.
        report = _checked(folder, shown, step)
    return report


def _checked(folder: File, pictures: File, step: Step) -> LibraryReport:
    found, file = _Findings(), folder / DATABASE
    try:
        with database_faults(str(folder)), file_faults(str(folder)):
            if not file.exists():
                raise Damaged(f"{DATABASE} is missing")
            if not has_log(file):
                refuse_cut(file)
            with closing(read_only(file)) as connection, closing(_still(connection)) as still:
                look(still, version_of(still, str(folder)), seconds=LONG)
                counts = _rows(still, pictures, found, step)
    except BadInput as error:
        if error.code != "library_damaged":
            raise
        found.add(Problem("database_unsound", {"problem": str(error.facts["problem"])}))
        return found.report(Counts(), damaged=True)
    return found.report(counts, damaged=any(_structural(problem) for problem in found.first))


def _still(connection: sqlite3.Connection) -> sqlite3.Connection:
    """The database as it is now, read without keeping a writer waiting.

    With a log readers and writers never wait for each other; without one a copy is read, which
    SQLite keeps in a file of its own and takes away.
    """
    if connection.execute("PRAGMA journal_mode").fetchone()[0] == "wal":
        connection.execute("BEGIN")
        return connection
    copy = sqlite3.connect("", isolation_level=None)
    connection.backup(copy)
    return copy


def _structural(problem: Problem) -> bool:
    return problem.code in {"database_unsound", "relation_broken"}


def _rows(connection: sqlite3.Connection, pictures: File, found: _Findings, step: Step) -> Counts:
    for (said,) in connection.execute("PRAGMA integrity_check(20)").fetchall():
        if said != "ok":
            found.add(Problem("database_unsound", {"problem": said}))
    broken: dict[str, int] = {}
    for table, *_ in connection.execute("PRAGMA foreign_key_check"):
        broken[table] = broken.get(table, 0) + 1
    for table, count in broken.items():
        found.add(Problem("relation_broken", {"table": table, "count": count}))
    tables = {name for (name,) in connection.execute("SELECT name FROM sqlite_schema")}
    cases = connection.execute("SELECT no, id FROM cases ORDER BY no").fetchall()
    needed: Named = {}
    histories = HistoryCheck(connection, found.add, lambda case, body: _note(needed, case, body))
    leaves = 0
    for done, (no, case) in enumerate(cases):
        step(done, len(cases))
        _facts(connection, no, case, found)
        leaves += _leaves(connection, no, case, found, needed)
        if "discards" in tables:
            _discards(connection, no, case, found, needed)
        histories.check(no, case)
    histories.check_rest()
    step(len(cases), len(cases))
    attachments, unreferenced = _pictures(pictures, needed, found)
    return Counts(len(cases), leaves, histories.states, attachments, unreferenced)


def _facts(connection: sqlite3.Connection, no: int, case: str, found: _Findings) -> None:
    languages, tally, changed = connection.execute(
        "SELECT languages, tally, changed FROM cases WHERE no = ?", (no,)
    ).fetchone()
    try:
        mapping.texts(languages)
        mapping.texts(tally)
        mapping.moment(changed)
    except (msgspec.MsgspecError, OverflowError, TypeError):
        found.add(Problem("case_unreadable", {"case": case}))


def _leaves(
    connection: sqlite3.Connection, no: int, case: str, found: _Findings, needed: Named
) -> int:
    count = 0
    for path, language, body in _answers(connection, no):
        count += 1
        if not readable(path, body):
            facts = {"case": case, "path": path, "language": language or "–"}
            found.add(Problem("leaf_unreadable", facts))
        elif path == "#attachments":
            _note(needed, case, body)
        else:
            _note_hashes(needed, case, body)
    parts = connection.execute("SELECT count(*) FROM parts WHERE case_no = ?", (no,)).fetchone()[0]
    return count - int(parts)


def _discards(
    connection: sqlite3.Connection, no: int, case: str, found: _Findings, needed: Named
) -> None:
    for path, body in connection.execute(
        "SELECT path, body FROM discards WHERE case_no = ?", (no,)
    ):
        try:
            msgspec.json.decode(body)
        except (msgspec.MsgspecError, TypeError):
            found.add(Problem("discard_unreadable", {"case": case, "path": path}))
        else:
            _note_hashes(needed, case, body)


def _answers(connection: sqlite3.Connection, no: int) -> Iterator[tuple[str, str, bytes]]:
    yield from connection.execute(
        "SELECT path, language, value FROM leaves WHERE case_no = ?", (no,)
    )
    yield from connection.execute(
        "SELECT '#' || name, '', body FROM parts WHERE case_no = ?", (no,)
    )


def readable(path: str, body: object) -> bool:
    """Whether a leaf's path and value, or a large fact's, can be read."""
    try:
        if not isinstance(body, bytes):
            return False
        if path == f"#{mapping.ATTACHMENTS}":
            # A letter that changed on the disk leaves JSON, but no name of a picture.
            return all(
                SHA256.fullmatch(attachment.sha256)
                for attachment in mapping.part_value(mapping.ATTACHMENTS, body)
            )
        if path.startswith("#"):
            mapping.part_value(path[1:], body)
        else:
            Path.parse(path)
            mapping.leaf_value(body)
    except (msgspec.MsgspecError, BadInput, UnicodeDecodeError, RecursionError):
        return False
    return True


def _note(needed: Named, case: str, body: bytes) -> None:
    for attachment in mapping.part_value(mapping.ATTACHMENTS, body):
        needed[attachment.sha256] = (attachment.name, case)


def _note_hashes(needed: Named, case: str, body: bytes) -> None:
    for match in HASHES.finditer(body):
        needed.setdefault(match[0].decode(), ("", case))


def _pictures(folder: File, needed: Named, found: _Findings) -> tuple[int, int]:
    files = tuple(folder.iterdir()) if folder.is_dir() else ()
    here = {file.name for file in files if SHA256.fullmatch(file.name)}
    for name in sorted(here):
        if not _whole(folder / name):
            said = needed.get(name, ("", ""))[0] or name[:12]
            found.add(Problem("picture_damaged", {"name": said, "sha256": name}))
    for sha256, (name, case) in sorted(needed.items()):
        # A bare hash in an answer may mean anything; only what is listed as a picture is missed.
        if name and sha256 not in here:
            facts = {"name": name, "case": case, "sha256": sha256}
            found.add(Problem("picture_missing_here", facts))
    return len(here), len(here - needed.keys())


def _whole(file: File) -> bool:
    try:
        with file.open("rb") as picture:
            return file_digest(picture, "sha256").hexdigest() == file.name
    except OSError:
        return False
