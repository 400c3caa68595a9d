"""A backup brought up with what a damaged library still says: per case the better of both."""

import sqlite3
from collections.abc import Mapping
from contextlib import closing
from datetime import datetime
from pathlib import Path as File

from msgspec.structs import asdict

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange, setting
from casewriter.domain.leaves import LeafKey, Path, Value
from casewriter.services.recovery import CaseRemains, Salvage
from casewriter.storage.cases import SqlCaseStore
from casewriter.storage.engine import Database, address_of, connected
from casewriter.storage.salvage.history import RECOVERED
from casewriter.storage.tables import metadata

PATIENCE = 1.0
BACKUP = "from_backup"
"""Kind of the state in which a case was in the backup."""
SHIFTED: Mapping[str, Mapping[str, str]] = {
    "cases": {"no": "cases"},
    "parts": {"case_no": "cases"},
    "leaves": {"id": "leaves", "case_no": "cases"},
    "versions": {"id": "versions", "base": "versions"},
    "leaf_names": {"id": "leaf_names", "case_no": "cases", "version": "versions"},
    "revisions": {"id": "revisions", "case_no": "cases"},
    "revision_leaves": {"leaf_name": "leaf_names", "revision": "revisions", "version": "versions"},
    "revision_outlines": {"revision": "revisions"},
    "trashed_cases": {"case_no": "cases"},
    "discards": {"id": "discards", "case_no": "cases"},
    "exchanges": {"id": "exchanges", "case_no": "cases"},
}
"""Table → its columns that are numbers of rows, each with the table that counts them."""
BELONGING: Mapping[str, str] = {
    "cases": "no = ?",
    "versions": "id IN (WITH RECURSIVE chain(id) AS (SELECT s.version FROM read.revision_leaves s"
    " JOIN read.leaf_names n ON n.id = s.leaf_name WHERE n.case_no = ? AND s.version NOT NULL"
    " UNION SELECT v.base FROM read.versions v JOIN chain ON v.id = chain.id"
    " WHERE v.base NOT NULL) SELECT id FROM chain)",
    "revision_leaves": "leaf_name IN (SELECT id FROM read.leaf_names WHERE case_no = ?)",
    "revision_outlines": "revision IN (SELECT id FROM read.revisions WHERE case_no = ?)",
}
"""How the rows of a case are known where no column `case_no` says so."""


def merge(file: File, read: File, salvage: Salvage, backup: Mapping[str, CaseRemains]) -> list[str]:
    """Bring what was read of a damaged library into a backup's database.

    A case that only the damaged library has comes in whole. Of one that both have and that says
    different things, the newer text stands in the case, an answer that was lost is taken from the
    backup, and both texts are kept as states.

    Args:
        file: the backup's database, which is changed.
        read: the database that was read of the damaged library.
        salvage: what was told of that.
        backup: the backup's cases by their ids, as it was when it was made.

    Returns:
        the ids of the cases of which both texts are kept.
    """
    new = [case.id for case in salvage.cases if case.id not in backup]
    _bring_in(file, read, new)
    other = [
        case
        for case in salvage.cases
        if case.id in backup and backup[case.id].digest != case.digest
    ]
    kept, found = (
        connected(str(place.parent), address_of(place), PATIENCE) for place in (file, read)
    )
    try:
        for case in other:
            _merge_case(kept, found, case, backup[case.id], uncertain=salvage.uncertain)
    finally:
        kept.close()
        found.close()
    return [case.id for case in other]


def _bring_in(file: File, read: File, ids: list[str]) -> None:
    """Copy whole cases with their histories; numbers of rows are shifted beyond those in use."""
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA foreign_keys = OFF")
        connection.execute("ATTACH ? AS read", (str(read),))
        connection.execute("BEGIN")
        shifts = {
            table: connection.execute(
                f"SELECT coalesce(max({next(iter(columns))}), 0) FROM main.{table}"  # noqa: S608
            ).fetchone()[0]
            for table, columns in SHIFTED.items()
        }
        for case in ids:
            (no,) = connection.execute("SELECT no FROM read.cases WHERE id = ?", (case,)).fetchone()
            for table in SHIFTED:
                _copy(connection, table, no, shifts)
        connection.execute("COMMIT")


def _copy(connection: sqlite3.Connection, table: str, no: int, shifts: Mapping[str, int]) -> None:
    shifted = SHIFTED[table]
    columns = ", ".join(
        f"{column.name} + {shifts[shifted[column.name]]}" if column.name in shifted else column.name
        for column in metadata.tables[table].columns
    )
    belonging = BELONGING.get(table, "case_no = ?")
    connection.execute(
        f"INSERT OR IGNORE INTO main.{table} SELECT {columns} FROM read.{table}"  # noqa: S608
        f" WHERE {belonging}",
        (no,),
    )


def _merge_case(
    kept: Database, found: Database, read: CaseRemains, backup: CaseRemains, *, uncertain: bool
) -> None:
    # Every save sets the moment. At the same moment both had the same text, and the backup's was
    # proven: what is different in the damaged library is damage that nothing else tells of.
    newer = read.changed > backup.changed
    changed = max(read.changed, backup.changed)
    into, source = SqlCaseStore(kept, lambda: changed), SqlCaseStore(found, lambda: changed)
    theirs, ours = into.load(read.id), source.load(read.id)
    into.keep_revision(theirs, BACKUP, "", backup.changed)
    last = max((state.at for state in into.revisions(read.id)), default=backup.changed)
    for state in source.revisions(read.id):
        if state.at > last:
            case = source.state(read.id, state.number)
            into.keep_revision(case, state.kind, state.name, state.at)
    into.keep_revision(ours, RECOVERED, "", read.changed)
    merged = mended(ours, theirs, read, backup.changed, uncertain=uncertain) if newer else theirs
    into.save(read.id, _leading(theirs, merged))
    into.keep_revision(merged, RECOVERED, "", changed)


def mended(ours: Case, theirs: Case, read: CaseRemains, then: datetime, *, uncertain: bool) -> Case:
    """A case that was read, its lost answers taken from a backup.

    Args:
        ours: as it was read.
        theirs: as the backup has it.
        read: what is said of the reading.
        then: when the backup's text was changed last.
        uncertain: whether more may be missing than is named.
    """
    wanted = {
        (loss.path, loss.language)
        for loss in read.losses
        if loss.older is None or loss.older < then
    }
    case = ours
    for path, language, value in theirs.leaves():
        unnamed = uncertain and ours.get(path, language) is None
        if unnamed or (str(path), language) in wanted:
            case = case.with_leaf(path, language, value)
    return case


def _leading(before: Case, after: Case) -> Edit:
    """The edit that leads from one text of a case to another."""
    leaves: dict[tuple[Path, str], Value | None] = {}
    for name in before.fields.keys() | after.fields.keys():
        one: Mapping[LeafKey, Value] = before.fields.get(name, {})
        other: Mapping[LeafKey, Value] = after.fields.get(name, {})
        for rest, language in one.keys() | other.keys():
            if one.get((rest, language)) != other.get((rest, language)):
                leaves[Path(name, rest), language] = other.get((rest, language))
    was, now = asdict(before), asdict(after)
    facts = tuple(
        FactChange(fact, was[fact], now[fact])
        for fact in was
        if fact not in {"id", "fields"} and was[fact] != now[fact]
    )
    edit = setting(before, leaves, "restore")
    return Edit(edit.action, edit.changes, facts)
