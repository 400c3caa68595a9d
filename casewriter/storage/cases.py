"""Cases in the database: whole when they are read, leaf by leaf when they are saved."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

import msgspec
from sqlalchemy import Connection, bindparam, delete, insert, or_, select, update
from sqlalchemy.exc import IntegrityError

from casewriter.domain.case import Case, FieldLeaves, TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.storage import mapping, revisions, summaries, tables
from casewriter.storage.faults import Damaged
from casewriter.storage.mapping import Columns, to_bytes
from casewriter.storage.states import State
from casewriter.storage.summaries import number_of
from casewriter.storage.tables import cases, leaves, parts

if TYPE_CHECKING:
    from sqlalchemy.sql.dml import Insert

    from casewriter.domain.discards import Discard
    from casewriter.domain.edits import Edit
    from casewriter.services.ports import CaseSummary, Clock, RevisionSummary
    from casewriter.storage.engine import Database


class SqlCaseStore:
    """The cases of a library. Fulfils `services.ports.CaseStore`."""

    def __init__(self, database: Database, clock: Clock) -> None:
        self.database = database
        self._clock = clock
        self._ready: State | None = None
        self._kept: revisions.Kept | None = None
        self._standing: summaries.Standing = {}

    @cached_property
    def _upsert_leaf(self) -> Insert:
        return self.database.upsert(leaves, ("case_no", "path", "language"))

    @cached_property
    def _upsert_discard(self) -> Insert:
        from casewriter.storage.discards import KEY

        return self.database.upsert(tables.discards, KEY)

    def create(self, case: Case, kept: str = "") -> None:
        """Keep a new case with all its leaves.

        Args:
            case: the library has none of its id.
            kept: why it is also kept as a state, in the same transaction; empty for no state.

        Raises:
            WrongUse: `case_exists`, where the library has it already.
        """
        row = mapping.case_columns(case) | {
            "changed": self._now(),
            "place_path": "",
            "place_language": "",
            "place_caret": 0,
            "tally": to_bytes(()),
        }
        answers = [
            {"path": str(path), "language": language, "value": mapping.leaf_bytes(str(path), value)}
            for path, language, value in case.leaves()
        ]
        with self.database.writing() as connection:
            try:
                no = connection.scalars(insert(cases).returning(cases.c.no), row).one()
            except IntegrityError as error:
                raise WrongUse("case_exists", case=case.id) from error
            _put_parts(connection, no, mapping.parts_of(case))
            if answers:
                connection.execute(insert(leaves), [{"case_no": no} | answer for answer in answers])
            if kept:
                said = revisions.Said(kept, "", self._clock())
                revisions.keep(connection, no, State.of(case), said)

    def load(self, case_id: str) -> Case:
        """The case as last saved; WrongUse `case_unknown` where there is none."""
        with self.database.reading() as connection:
            return _loaded(connection, case_id)

    def save(self, case_id: str, edit: Edit, thrown: Sequence[Discard] = ()) -> None:
        """Keep what an edit changed and what it threw away, in one transaction."""
        kept: list[Columns] = []
        gone: list[Columns] = []
        for change in edit.changes:
            path = str(change.path)
            if change.after is None:
                gone.append({"gone_path": path, "gone_language": change.language})
            else:
                value = mapping.leaf_bytes(path, change.after)
                kept.append({"path": path, "language": change.language, "value": value})
        facts: Columns = {"changed": self._now()}
        for fact in edit.facts:
            facts |= mapping.fact_columns(fact.fact, fact.after)
        with self.database.writing() as connection:
            no = number_of(connection, case_id)
            # No clock is asked whether the records changed: two saves may have the same moment.
            self._standing.pop(no, None)
            if kept:
                connection.execute(self._upsert_leaf, [{"case_no": no} | leaf for leaf in kept])
            if gone:
                connection.execute(
                    delete(leaves).where(
                        leaves.c.case_no == no,
                        leaves.c.path == bindparam("gone_path"),
                        leaves.c.language == bindparam("gone_language"),
                    ),
                    gone,
                )
            for fact in edit.facts:
                if fact.fact in mapping.LARGE:
                    _drop_parts(connection, no, fact.fact)
                    _put_parts(connection, no, mapping.part_bodies(fact.fact, fact.after))
            connection.execute(update(cases).where(cases.c.no == no), facts)
            if thrown:
                from casewriter.storage.discards import keep

                keep(connection, self._upsert_discard, no, thrown)

    def summaries(self, *, trashed: bool = False) -> tuple[CaseSummary, ...]:
        """All cases that are not in the trash, or all that are: newest change first."""
        with self.database.reading() as connection:
            return summaries.listed(connection, trashed=trashed, known=self._standing)

    def recorded(self, kind: str) -> Mapping[str, Sequence[object]]:
        """The records of a kind (`forms`, `threads` …) of all cases at hand, by id, as JSON."""
        with self.database.reading() as connection:
            return summaries.recorded(connection, kind)

    def remember_place(
        self, case_id: str, path: str, language: str, caret: int, tally: Sequence[str]
    ) -> None:
        """Keep where the writer is, and the states of the sections; the case is not changed."""
        place = {
            "place_path": path,
            "place_language": language,
            "place_caret": caret,
            "tally": to_bytes(tuple(tally)),
        }
        with self.database.writing() as connection:
            no = number_of(connection, case_id)
            connection.execute(update(cases).where(cases.c.no == no), place)

    def place(self, case_id: str) -> tuple[str, str, int]:
        """Where the writer was: path, language, caret; empty texts and 0 where unknown."""
        with self.database.reading() as connection:
            row = connection.execute(
                select(cases.c.place_path, cases.c.place_language, cases.c.place_caret).where(
                    cases.c.id == case_id
                )
            ).one_or_none()
        return ("", "", 0) if row is None else (row[0], row[1], row[2])

    def keep_revision(
        self, case: Case, kind: str, name: str, at: datetime, merged: Sequence[str] = ()
    ) -> RevisionSummary:
        """Keep a state of a case; the same state twice in a row is kept once.

        A state that was kept without a name takes the name it is given when it is kept again; one
        that already has another name is listed under both.

        Args:
            case: the state; the library has a case of that id.
            kind: why it is kept.
            name: what the person calls it, or an empty text.
            at: when, in UTC.
            merged: the hashes of states that came in from elsewhere and are part of this one; they
                follow the last kept state among its parents.
        """
        # Only the case at hand is remembered: who keeps states of one case keeps on with it.
        known = self._ready if self._ready and self._ready.case.id == case.id else None
        before = self._kept if known else None
        state = State.of(case, known)
        with self.database.writing() as connection:
            no = number_of(connection, case.id)
            said = revisions.Said(kind, name, at, tuple(merged))
            summary, kept = revisions.keep(connection, no, state, said, before)
        self._ready, self._kept = state, kept
        return summary

    def thin(self, case_id: str, at_most: int) -> int:
        """Take states out of a case's history that it is old enough to do without.

        Each goes in a transaction of its own, so that nobody who saves waits for more than one.

        Args:
            case_id: the case.
            at_most: how many states may go now.

        Returns:
            how many went; there may be more where it is as many as may go.
        """
        from casewriter.storage import thinning

        with self.database.reading() as connection:
            due = thinning.due(connection, number_of(connection, case_id))[:at_most]
        for number in due:
            with self.database.writing() as connection:
                thinning.drop(connection, number_of(connection, case_id), number)
        return len(due)

    def revisions(self, case_id: str) -> tuple[RevisionSummary, ...]:
        """The kept states of a case, oldest first."""
        with self.database.reading() as connection:
            return revisions.listed(connection, number_of(connection, case_id), case_id)

    def changed_in(self, case_id: str, field: str) -> frozenset[int]:
        """The numbers of the kept states in which something of a question is another."""
        with self.database.reading() as connection:
            return revisions.changed_in(connection, number_of(connection, case_id), field)

    def restore(self, case_id: str, number: int) -> Mapping[str, FieldLeaves]:
        """The leaves of a kept state; WrongUse `revision_unknown` where there is none."""
        return self.state(case_id, number).fields

    def state(self, case_id: str, number: int) -> Case:
        """The whole case as a kept state has it; WrongUse `revision_unknown` without one."""
        with self.database.reading() as connection:
            return revisions.state(connection, number_of(connection, case_id), case_id, number)

    def close(self) -> None:
        """Let go of the library."""
        self.database.close()

    def _now(self) -> int:
        return mapping.microseconds(self._clock())


def keep_all(connection: Connection, at: datetime) -> None:
    """Keep the state of every case as `taken_over`; one that is kept already is not kept again.

    Which cases have changed since their last kept state is not asked of any clock: the hash tells.
    """
    for no, case_id in connection.execute(select(cases.c.no, cases.c.id)).all():
        try:
            state = State.of(_loaded(connection, case_id))
        except (Damaged, msgspec.DecodeError):
            # What cannot be read cannot be kept; that must not keep people from the other cases.
            continue
        kept = revisions.listed(connection, no, case_id)
        if not kept or kept[-1].hash != state.hash:
            revisions.keep(connection, no, state, revisions.Said("taken_over", "", at))


def _loaded(connection: Connection, case_id: str) -> Case:
    row = connection.execute(select(cases).where(cases.c.id == case_id)).one_or_none()
    if row is None:
        raise WrongUse("case_unknown", case=case_id)
    bodies = connection.execute(select(parts.c.name, parts.c.body).where(parts.c.case_no == row.no))
    answers = connection.execute(
        select(leaves.c.path, leaves.c.language, leaves.c.value).where(leaves.c.case_no == row.no)
    )
    facts = mapping.Facts(
        TemplateRef(row.template, row.template_version),
        row.country,
        row.status,
        row.source_language,
        mapping.texts(row.languages),
    )
    return mapping.assembled(
        case_id,
        facts,
        {row.name: row.body for row in bodies},
        mapping.fields((path, language, value) for path, language, value in answers),
    )


def _put_parts(connection: Connection, no: int, bodies: Mapping[str, bytes]) -> None:
    if bodies:
        rows = [{"case_no": no, "name": name, "body": body} for name, body in bodies.items()]
        connection.execute(insert(parts), rows)


def _drop_parts(connection: Connection, no: int, fact: str) -> None:
    named = or_(parts.c.name == fact, parts.c.name.startswith(f"{fact}/", autoescape=True))
    connection.execute(delete(parts).where(parts.c.case_no == no, named))
