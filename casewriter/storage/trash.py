"""The trash of a library: cases that were thrown away, and what was taken out of the others."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import TYPE_CHECKING

from sqlalchemy import Connection, bindparam, delete, insert, select

from casewriter.domain.errors import WrongUse
from casewriter.services.ports import TrashedCase
from casewriter.storage import discards, mapping, summaries
from casewriter.storage.summaries import number_of
from casewriter.storage.tables import (
    cases,
    leaf_names,
    leaves,
    metadata,
    revision_leaves,
    revision_outlines,
    revisions,
    trashed_cases,
    versions,
)

if TYPE_CHECKING:
    from casewriter.domain.discards import Discard
    from casewriter.storage.engine import Database

SET_ASIDE = b'"set_aside"'


class SqlTrash:
    """The trash in the database. Fulfils `services.ports.TrashStore`."""

    def __init__(self, database: Database) -> None:
        self._database = database

    def throw_away(self, case_id: str, at: datetime) -> None:
        """Put a whole case into the trash; again changes nothing.

        Raises:
            WrongUse: `case_unknown`.
        """
        with self._database.writing() as connection:
            no = number_of(connection, case_id)
            if not _is_trashed(connection, no):
                row = {"case_no": no, "at": mapping.microseconds(at)}
                connection.execute(insert(trashed_cases), row)

    def bring_back(self, case_id: str) -> None:
        """Take a case out of the trash, as it was; one that is not there stays as it is."""
        with self._database.writing() as connection:
            no = number_of(connection, case_id)
            connection.execute(delete(trashed_cases).where(trashed_cases.c.case_no == no))

    def cases(self) -> tuple[TrashedCase, ...]:
        """The cases in the trash, the newest first."""
        with self._database.reading() as connection:
            found = summaries.listed(connection, trashed=True, known={})
            rows = connection.execute(
                select(cases.c.id, trashed_cases.c.at).join_from(cases, trashed_cases)
            )
            thrown = {row.id: mapping.moment(row.at) for row in rows}
        newest = sorted(found, key=lambda summary: thrown[summary.id], reverse=True)
        return tuple(TrashedCase(summary, thrown[summary.id]) for summary in newest)

    def discards(self, case_id: str | None = None) -> tuple[tuple[str, Discard], ...]:
        """What was taken out of a case, or of all, and is not back: newest first.

        Args:
            case_id: the case; None is every one that is not in the trash itself.
        """
        with self._database.reading() as connection:
            return discards.listed(connection, case_id)

    def set_aside(self, states: Sequence[str]) -> tuple[tuple[str, str], ...]:
        """The sections that are set aside: case id and path of the section's state."""
        wanted = (
            select(cases.c.id, leaves.c.path)
            .join_from(cases, leaves)
            .where(
                leaves.c.path.in_(states),
                leaves.c.language == "",
                leaves.c.value == SET_ASIDE,
                cases.c.no.not_in(select(trashed_cases.c.case_no)),
            )
            .order_by(cases.c.changed.desc(), cases.c.no.desc(), leaves.c.path)
        )
        with self._database.reading() as connection:
            return tuple((row.id, row.path) for row in connection.execute(wanted))

    def delete(self, thrown: Sequence[str], lost: Sequence[tuple[str, Discard]]) -> None:
        """Delete cases of the trash, and what was taken out of others, in one transaction.

        Raises:
            WrongUse: `case_not_in_trash`, where one of the cases is not there; nothing is deleted.
        """
        with self._database.writing() as connection:
            for case_id, discard in lost:
                discards.forget(connection, number_of(connection, case_id), discard)
            for case_id in thrown:
                no = number_of(connection, case_id)
                if not _is_trashed(connection, no):
                    raise WrongUse("case_not_in_trash", case=case_id)
                _delete_case(connection, no)


def _is_trashed(connection: Connection, no: int) -> bool:
    known = select(trashed_cases.c.case_no).where(trashed_cases.c.case_no == no)
    return connection.scalars(known).one_or_none() is not None


def _delete_case(connection: Connection, no: int) -> None:
    """Delete every row that a case has in any table."""
    own = select(leaf_names.c.id).where(leaf_names.c.case_no == no)
    kept = select(revisions.c.id).where(revisions.c.case_no == no)
    said = _versions(connection, no)
    connection.execute(delete(revision_leaves).where(revision_leaves.c.leaf_name.in_(own)))
    connection.execute(delete(revision_outlines).where(revision_outlines.c.revision.in_(kept)))
    for table in reversed(metadata.sorted_tables):
        if "case_no" in table.c:
            connection.execute(delete(table).where(table.c.case_no == no))
    if said:
        # Newest first: a version stands on one that is older.
        connection.execute(
            delete(versions).where(versions.c.id == bindparam("said")),
            [{"said": version} for version in sorted(said, reverse=True)],
        )
    connection.execute(delete(cases).where(cases.c.no == no))


def _versions(connection: Connection, no: int) -> set[int]:
    """The versions of a case's leaves, with those that they stand on."""
    of_case = select(leaf_names.c.id).where(leaf_names.c.case_no == no)
    named = select(leaf_names.c.version).where(leaf_names.c.case_no == no)
    said = select(revision_leaves.c.version).where(
        revision_leaves.c.leaf_name.in_(of_case), revision_leaves.c.version.is_not(None)
    )
    columns = versions.c
    first = select(columns.id, columns.base).where(columns.id.in_(named) | columns.id.in_(said))
    chain = first.cte(recursive=True)
    chain = chain.union(select(columns.id, columns.base).join(chain, columns.id == chain.c.base))
    return set(connection.scalars(select(chain.c.id)))
