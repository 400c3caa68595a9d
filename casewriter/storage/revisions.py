"""Kept states of a case: what changed since the last one, and any of them made whole again.

Facts of the case are kept like leaves, under names that begin with `#` and so are no path. A
case's states form one line: the state at a number is, for every leaf, what the last revision up to
that number said of it.
"""

from collections.abc import Mapping
from datetime import datetime
from hashlib import blake2b, sha256

from msgspec import Struct
from sqlalchemy import Connection, Row, Select, bindparam, func, insert, or_, select, update

from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.errors import WrongUse
from casewriter.services.ports import RevisionSummary
from casewriter.storage import mapping, versions
from casewriter.storage.faults import Damaged
from casewriter.storage.tables import leaf_names, revision_leaves, revisions
from casewriter.storage.versions import Name

FACTS = "#facts"
PART = "#"


class State(Struct, frozen=True):
    """A case made ready to be kept; the work that needs no database.

    Attributes:
        hash: SHA-256 of the case's canonical JSON: the same on every machine.
        bodies: the JSON of every leaf and fact.
    """

    case: str
    hash: str
    bodies: Mapping[Name, bytes]

    @classmethod
    def of(cls, case: Case) -> "State":
        """The state that a case is in."""
        bodies: dict[Name, bytes] = {
            (f"{name}{rest}", language): mapping.leaf_bytes(f"{name}{rest}", value)
            for name, leaves in case.fields.items()
            for (rest, language), value in leaves.items()
        }
        bodies[FACTS, ""] = mapping.to_bytes(mapping.facts_of(case))
        for name, body in mapping.parts_of(case).items():
            bodies[PART + name, ""] = body
        return cls(case.id, sha256(to_json(case)).hexdigest(), bodies)


class _Known(Struct, frozen=True):
    id: int
    version: int
    digest: bytes | None


def keep(
    connection: Connection,
    no: int,
    state: State,
    said: tuple[str, str, datetime],
    merged: tuple[str, ...],
) -> RevisionSummary:
    """Keep a state; see `SqlCaseStore.keep_revision`.

    Args:
        connection: in a writing transaction.
        no: of the case's row.
        state: what to keep.
        said: kind, name and moment.
        merged: further parents.
    """
    kind, name, at = said
    last = connection.execute(_of_case(no).order_by(revisions.c.number.desc()).limit(1)).first()
    number, parents = 1, merged
    if last is not None:
        number, parents = last.number + 1, (last.hash, *merged)
        if last.hash == state.hash:
            if name in ("", last.name):
                return _summary(last, state.case)
            if not last.name:
                named = {"kind": kind, "name": name, "at": mapping.microseconds(at)}
                connection.execute(update(revisions).where(revisions.c.id == last.id), named)
                return _summary(connection.execute(_of_case(no, last.number)).one(), state.case)
            # A second name for one state stands beside the first, not below it.
            parents = mapping.texts(last.parents)
    revision = connection.scalars(
        insert(revisions).returning(revisions.c.id),
        {
            "case_no": no,
            "number": number,
            "hash": state.hash,
            "kind": kind,
            "name": name,
            "at": mapping.microseconds(at),
            "parents": mapping.to_bytes(parents),
        },
    ).one()
    _keep_leaves(connection, no, revision, state.bodies)
    return _summary(connection.execute(_of_case(no, number)).one(), state.case)


def listed(connection: Connection, no: int, case_id: str) -> tuple[RevisionSummary, ...]:
    """The kept states of a case, oldest first."""
    rows = connection.execute(_of_case(no).order_by(revisions.c.number))
    return tuple(_summary(row, case_id) for row in rows)


def changed_in(connection: Connection, no: int, field: str) -> frozenset[int]:
    """The numbers of the kept states in which a leaf of a field (`section.field`) is another."""
    path = leaf_names.c.path
    below = (path.startswith(f"{field}{mark}", autoescape=True) for mark in "/#")
    said = (
        select(revisions.c.number)
        .join(revision_leaves, revision_leaves.c.revision == revisions.c.id)
        .join(leaf_names, leaf_names.c.id == revision_leaves.c.leaf_name)
        .where(revisions.c.case_no == no, or_(path == field, *below))
        .distinct()
    )
    return frozenset(connection.scalars(said))


def state(connection: Connection, no: int, case_id: str, number: int) -> Case:
    """The case as a kept state has it.

    Raises:
        WrongUse: `revision_unknown`.
        Damaged: a part of it is missing.
    """
    revision = connection.execute(_of_case(no, number)).one_or_none()
    if revision is None:
        raise WrongUse("revision_unknown", case=case_id, number=number)
    said = (
        select(revision_leaves.c.leaf_name, func.max(revision_leaves.c.revision).label("revision"))
        .join(leaf_names, leaf_names.c.id == revision_leaves.c.leaf_name)
        .where(leaf_names.c.case_no == no, revision_leaves.c.revision <= revision.id)
        .group_by(revision_leaves.c.leaf_name)
        .subquery()
    )
    current = (
        select(leaf_names.c.path, leaf_names.c.language, revision_leaves.c.version)
        .join(said, said.c.leaf_name == leaf_names.c.id)
        .join(
            revision_leaves,
            (revision_leaves.c.leaf_name == said.c.leaf_name)
            & (revision_leaves.c.revision == said.c.revision),
        )
        .where(revision_leaves.c.version.is_not(None))
    )
    rows = connection.execute(current).all()
    try:
        bodies = versions.read(connection, select(current.subquery().c.version))
        found = {(row.path, row.language): bodies[row.version] for row in rows}
        facts = mapping.facts_from_json(found.pop((FACTS, "")))
    except KeyError as error:
        raise Damaged("a version is missing") from error
    parts = {path[1:]: body for (path, _), body in found.items() if path.startswith(PART)}
    leaves = mapping.fields(
        (path, language, body)
        for (path, language), body in found.items()
        if not path.startswith(PART)
    )
    return mapping.assembled(case_id, facts, parts, leaves)


def _of_case(no: int, number: int | None = None) -> Select[*tuple[object, ...]]:
    statement = select(revisions).where(revisions.c.case_no == no)
    return statement if number is None else statement.where(revisions.c.number == number)


def _summary(row: Row[*tuple[object, ...]], case_id: str) -> RevisionSummary:
    return RevisionSummary(
        number=row.number,
        case=case_id,
        hash=row.hash,
        kind=row.kind,
        name=row.name,
        at=mapping.moment(row.at),
        parents=mapping.texts(row.parents),
    )


def _keep_leaves(
    connection: Connection, no: int, revision: int, bodies: Mapping[Name, bytes]
) -> None:
    columns = leaf_names.c
    known = {
        (row.path, row.language): _Known(row.id, row.version, row.digest)
        for row in connection.execute(select(leaf_names).where(columns.case_no == no))
    }
    digests = {name: blake2b(body, digest_size=16).digest() for name, body in bodies.items()}
    again = [name for name in bodies if name in known and known[name].digest != digests[name]]
    new = [name for name in bodies if name not in known]
    gone = [k.id for name, k in known.items() if k.digest is not None and name not in bodies]

    last = {name: known[name].version for name in again} | dict.fromkeys(new)
    written = versions.write(connection, last, bodies)
    ids = {name: known[name].id for name in again}
    ids |= _name(connection, no, {name: (written[name], digests[name]) for name in new})
    _note_last(connection, [(ids[name], written[name], digests[name]) for name in again])
    _note_gone(connection, gone)
    said: list[tuple[int, int | None]] = [(ids[name], version) for name, version in written.items()]
    said += [(leaf, None) for leaf in gone]
    if said:
        connection.execute(
            insert(revision_leaves),
            [{"leaf_name": leaf, "revision": revision, "version": now} for leaf, now in said],
        )


def _name(
    connection: Connection, no: int, new: Mapping[Name, tuple[int, bytes]]
) -> dict[Name, int]:
    if not new:
        return {}
    ids = connection.scalars(
        insert(leaf_names).returning(leaf_names.c.id, sort_by_parameter_order=True),
        [
            {"case_no": no, "path": path, "language": language, "version": last, "digest": digest}
            for (path, language), (last, digest) in new.items()
        ],
    )
    return dict(zip(new, ids, strict=True))


def _note_last(connection: Connection, last: list[tuple[int, int, bytes]]) -> None:
    if last:
        connection.execute(
            update(leaf_names)
            .where(leaf_names.c.id == bindparam("leaf"))
            .values(version=bindparam("last"), digest=bindparam("now")),
            [{"leaf": leaf, "last": version, "now": digest} for leaf, version, digest in last],
        )


def _note_gone(connection: Connection, gone: list[int]) -> None:
    if gone:
        connection.execute(
            update(leaf_names).where(leaf_names.c.id == bindparam("leaf")).values(digest=None),
            [{"leaf": leaf} for leaf in gone],
        )
