"""Kept states of a case: what changed since the last one, and any of them made whole again.

Facts of the case are kept like leaves, under names that begin with `#` and so are no path. A
case's states form one line: the state at a number is, for every leaf, what the last revision up to
that number said of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from typing import TYPE_CHECKING

import msgspec
from msgspec import Struct
from sqlalchemy import Connection, Row, Select, bindparam, func, insert, or_, select, update

from casewriter.domain.edits import Change
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path
from casewriter.domain.outline import AUTOMATIC, BETWEEN_PEOPLE, Outline, outlined
from casewriter.services.ports import RevisionSummary
from casewriter.storage import mapping, versions
from casewriter.storage.faults import Damaged
from casewriter.storage.states import FACTS, PART, State
from casewriter.storage.tables import (
    leaf_names,
    revision_leaves,
    revision_outlines,
    revisions,
)
from casewriter.storage.versions import AT_ONCE, Name

if TYPE_CHECKING:
    from casewriter.domain.case import Case

_outline = msgspec.json.Decoder(Outline)


class Kept(Struct, frozen=True):
    """A state that this program kept, so that the next one costs what differs from it.

    Attributes:
        revision: the id of its row.
        state: what it says.
    """

    revision: int
    state: State


class Said(Struct, frozen=True):
    """What is said of a state that is to be kept; `merged` are the hashes of further parents."""

    kind: str
    name: str
    at: datetime
    merged: tuple[str, ...] = ()


class _Known(Struct, frozen=True):
    """A leaf that a kept state had: its last version, and its digest if the last state has it."""

    id: int
    version: int
    digest: bytes | None


class _Differing(Struct, frozen=True):
    """Leaves and facts that differ from the last kept state.

    Attributes:
        known: those that some kept state had.
        now: all that are there now, with their digests.
        gone: those that are there no more.
    """

    known: Mapping[Name, _Known]
    now: Mapping[Name, bytes]
    gone: Sequence[Name]


def keep(
    connection: Connection,
    no: int,
    state: State,
    said: Said,
    before: Kept | None = None,
) -> tuple[RevisionSummary, Kept | None]:
    """Keep a state; see `SqlCaseStore.keep_revision`.

    Args:
        connection: in a writing transaction.
        no: of the case's row.
        state: what to keep.
        said: why, when and under which name.
        before: what this program kept last of the case.

    Returns:
        the kept state, and what to pass as `before` the next time.
    """
    kind, name, at, merged = said.kind, said.name, said.at, said.merged
    last = connection.execute(_of_case(no).order_by(revisions.c.number.desc()).limit(1)).first()
    if before and (last is None or (last.id, last.hash) != (before.revision, before.state.hash)):
        # Somebody else kept a state of this case meanwhile.
        before = None
    number, parents = 1, merged
    if last is not None:
        number, parents = last.number + 1, (last.hash, *merged)
        if last.hash == state.hash:
            if (kind in AUTOMATIC and not name) or (kind, name) == (last.kind, last.name):
                return _summary(last, state.case.id), before
            if last.kind not in AUTOMATIC and not (name or kind in BETWEEN_PEOPLE):
                return _summary(last, state.case.id), before
            if last.kind in AUTOMATIC and not last.name:
                named = {"kind": kind, "name": name, "at": mapping.microseconds(at)}
                connection.execute(update(revisions).where(revisions.c.id == last.id), named)
                return _summary(_one(connection, no, last.number), state.case.id), before
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
    outline = _keep_leaves(connection, no, revision, state, before)
    if last is None:
        outline = Outline(first=True)
    noted = {"revision": revision, "body": mapping.to_bytes(outline)}
    connection.execute(insert(revision_outlines), noted)
    return _summary(_one(connection, no, number), state.case.id), Kept(revision, state)


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
    statement = (
        select(revisions, revision_outlines.c.body.label("outline"))
        .join_from(revisions, revision_outlines, isouter=True)
        .where(revisions.c.case_no == no)
    )
    return statement if number is None else statement.where(revisions.c.number == number)


def _one(connection: Connection, no: int, number: int) -> Row[*tuple[object, ...]]:
    return connection.execute(_of_case(no, number)).one()


def _summary(row: Row[*tuple[object, ...]], case_id: str) -> RevisionSummary:
    outline = None
    if row.outline is not None:
        # An outline that cannot be read must not hide the states: each is whole without it.
        with suppress(msgspec.DecodeError):
            outline = _outline.decode(row.outline)
    return RevisionSummary(
        number=row.number,
        case=case_id,
        hash=row.hash,
        kind=row.kind,
        name=row.name,
        at=mapping.moment(row.at),
        parents=mapping.texts(row.parents),
        outline=outline,
    )


def _keep_leaves(
    connection: Connection, no: int, revision: int, state: State, before: Kept | None
) -> Outline:
    differing = _differing(connection, no, state, before)
    known, now = differing.known, differing.now
    again = [name for name in now if name in known]
    new = [name for name in now if name not in known]
    last: dict[Name, int | None] = {name: known[name].version for name in again}
    last |= dict.fromkeys(new)
    ends = [known[name].version for name in (*again, *differing.gone)]
    texts = versions.read_some(connection, ends)
    written = versions.write(connection, last, state.body, texts)
    ids = {name: known[name].id for name in again}
    ids |= _name(connection, no, {name: (written[name], now[name]) for name in new})
    _note_last(connection, [(ids[name], written[name], now[name]) for name in again])
    gone = [known[name].id for name in differing.gone]
    _note_gone(connection, gone)
    said: list[tuple[int, int | None]] = [(ids[name], version) for name, version in written.items()]
    said += [(leaf, None) for leaf in gone]
    if said:
        connection.execute(
            insert(revision_leaves),
            [{"leaf_name": leaf, "revision": revision, "version": now} for leaf, now in said],
        )
    facts = any(name.startswith(PART) for name, _ in (*now, *differing.gone))
    return outlined(_changes(state, differing, texts), facts=facts)


def _differing(connection: Connection, no: int, state: State, before: Kept | None) -> _Differing:
    if before is None:
        digests = state.digests()
        known = _known(connection, no)
        now = {n: d for n, d in digests.items() if n not in known or known[n].digest != d}
        gone = [n for n, k in known.items() if k.digest is not None and n not in digests]
        return _Differing(known, now, gone)
    changed = dict(state.changed(before.state))
    return _Differing(
        known=_known(connection, no, changed),
        now={name: digest for name, digest in changed.items() if digest is not None},
        gone=[name for name, digest in changed.items() if digest is None],
    )


def _known(
    connection: Connection, no: int, names: Mapping[Name, object] | None = None
) -> dict[Name, _Known]:
    """The leaves that kept states had: all of them, or those of these names."""
    of_case = select(leaf_names).where(leaf_names.c.case_no == no)
    if names is None:
        rows = list(connection.execute(of_case))
    else:
        paths = sorted({path for path, _ in names})
        rows = []
        for start in range(0, len(paths), AT_ONCE):
            some = leaf_names.c.path.in_(paths[start : start + AT_ONCE])
            rows += connection.execute(of_case.where(some))
    found = {(row.path, row.language): _Known(row.id, row.version, row.digest) for row in rows}
    return found if names is None else {n: k for n, k in found.items() if n in names}


def _changes(state: State, differing: _Differing, texts: Mapping[int, bytes]) -> Iterator[Change]:
    """The leaves that differ, before and after."""
    for name in (*differing.now, *differing.gone):
        path, language = name
        if path.startswith(PART):
            continue
        known = differing.known.get(name)
        was = known is not None and known.digest is not None
        yield Change(
            Path(*mapping.parted(path)),
            language,
            mapping.leaf_value(texts[known.version]) if known and was else None,
            state.value(path, language) if name in differing.now else None,
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
