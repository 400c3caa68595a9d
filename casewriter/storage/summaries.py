"""Which cases a library has: those at hand, and those in the trash."""

from sqlalchemy import Connection, select

from casewriter.domain.case import TemplateRef
from casewriter.domain.errors import WrongUse
from casewriter.services.ports import CaseSummary
from casewriter.storage import mapping
from casewriter.storage.tables import cases, leaves, trashed_cases

TITLE = "front.title"
"""The field that names a case, in every template."""


def number_of(connection: Connection, case_id: str) -> int:
    """The number by which the tables know a case; WrongUse `case_unknown` where there is none."""
    found: int | None = connection.scalars(
        select(cases.c.no).where(cases.c.id == case_id)
    ).one_or_none()
    if found is None:
        raise WrongUse("case_unknown", case=case_id)
    return found


def listed(connection: Connection, *, trashed: bool) -> tuple[CaseSummary, ...]:
    """The cases that are in the trash, or those that are not: newest change first."""
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
        )
        for no, row in rows.items()
    )
