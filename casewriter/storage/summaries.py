"""Which cases a library has: those at hand, and those in the trash."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, TypeAlias

import msgspec
from sqlalchemy import Connection, Row, select

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.status import TELLING
from casewriter.services.ports import CaseSummary
from casewriter.storage import mapping
from casewriter.storage.tables import cases, leaves, parts, trashed_cases

if TYPE_CHECKING:
    from casewriter.domain.reviewing.whereabouts import Whereabouts

TITLE = "front.title"
"""The field that names a case, in every template."""
FEW = 200
"""Cases whose records are asked for by their numbers; of more, all are read at once."""

Standing: TypeAlias = "dict[int, tuple[int, Whereabouts | None]]"
"""Number of a case → when it was last changed, and what its records said then."""


def number_of(connection: Connection, case_id: str) -> int:
    """The number by which the tables know a case; WrongUse `case_unknown` where there is none."""
    found: int | None = connection.scalars(
        select(cases.c.no).where(cases.c.id == case_id)
    ).one_or_none()
    if found is None:
        raise WrongUse("case_unknown", case=case_id)
    return found


def listed(connection: Connection, *, trashed: bool, known: Standing) -> tuple[CaseSummary, ...]:
    """The cases that are in the trash, or those that are not: newest change first.

    Args:
        connection: to the library.
        trashed: which of both.
        known: where cases stood when they were last read; only those that changed since are read
            again, and kept there.
    """
    thrown = select(trashed_cases.c.case_no)
    titles: dict[int, dict[str, bytes]] = {}
    rows = {}
    for row in connection.execute(
        select(cases, leaves.c.language, leaves.c.value)
        .join_from(
            cases,
            leaves,
            (leaves.c.case_no == cases.c.no) & (leaves.c.path == TITLE),
            isouter=True,
        )
        .where(cases.c.no.in_(thrown) if trashed else cases.c.no.not_in(thrown))
        .order_by(cases.c.changed.desc(), cases.c.no.desc(), leaves.c.language)
    ):
        rows[row.no] = row
        found = titles.setdefault(row.no, {})
        if row.value is not None:
            found[row.language] = row.value
    _look(connection, rows.values(), known)
    return tuple(
        CaseSummary(
            id=row.id,
            template=TemplateRef(row.template, row.template_version),
            country=row.country,
            status=row.status,
            title=mapping.title(row.source_language, titles[no]),
            source_language=row.source_language,
            languages=mapping.texts(row.languages),
            changed=mapping.moment(row.changed),
            place=(row.place_path, row.place_language),
            tally=mapping.texts(row.tally),
            known=known[no][1],
        )
        for no, row in rows.items()
    )


def recorded(connection: Connection, kind: str) -> dict[str, Sequence[object]]:
    """The records of a kind of all cases at hand, by id; what cannot be read is left out."""
    found: dict[str, Sequence[object]] = {}
    name = mapping.RECORDS + kind
    for case_id, body in connection.execute(
        select(cases.c.id, parts.c.body)
        .join_from(parts, cases, parts.c.case_no == cases.c.no)
        .where(parts.c.name == name, cases.c.no.not_in(select(trashed_cases.c.case_no)))
    ):
        try:
            found[case_id] = mapping.part_value(name, body)
        except msgspec.DecodeError:
            continue
    return found


def _look(connection: Connection, rows: Iterable[Row[tuple[object, ...]]], known: Standing) -> None:
    """Read where those cases stand that nobody read since they were changed."""
    new = {row.no: row for row in rows if known.get(row.no, (None,))[0] != row.changed}
    if not new:
        return
    names = tuple(mapping.RECORDS + name for name in TELLING)
    asked = select(parts).where(parts.c.name.in_(names))
    if len(new) <= FEW:
        asked = asked.where(parts.c.case_no.in_(tuple(new)))
    bodies: dict[int, dict[str, bytes]] = {}
    for part in connection.execute(asked):
        bodies.setdefault(part.case_no, {})[part.name] = part.body
    for no, row in new.items():
        known[no] = row.changed, _whereabouts(bodies.get(no, {}), row.status)


def _whereabouts(bodies: Mapping[str, bytes], status: str) -> Whereabouts | None:
    if not bodies:
        return None
    from casewriter.domain.records import read
    from casewriter.domain.reviewing.whereabouts import whereabouts

    try:
        told = {
            name.removeprefix(mapping.RECORDS): mapping.part_value(name, body)
            for name, body in bodies.items()
        }
        return whereabouts(read(told), status)
    except (BadInput, msgspec.DecodeError):
        # Records that nobody can read keep no case out of the list.
        return None
