"""casewriter export --record: what is published is kept with the case as an edition."""

from casewriter.cli.options import workshop
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.domain.errors import WrongUse, no_edition
from casewriter.domain.package_names import is_package
from casewriter.domain.review import Author
from casewriter.domain.reviewing.threads import new_id
from casewriter.domain.template import Template
from casewriter.services.editions import next_edition, recorded
from casewriter.services.publishing import CASE_FILE, Order


def edition_of(case: Case, template: Template, order: Order, *, named: str, changes: str) -> Edit:
    """The edit that records what is ordered as the next edition.

    Raises:
        WrongUse: `edition_of_draft`, where it is no publication; `package_read_only`.
    """
    if order.kind != "publication" or order.format == CASE_FILE:
        raise WrongUse("edition_of_draft")
    if is_package(named):
        raise WrongUse("package_read_only", file=named)
    if order.edition not in case.languages:
        raise no_edition(order.edition, case.languages)
    me, now = workshop().me(), workshop().clock()
    edition = next_edition(
        template,
        case,
        order.edition,
        editors=(me.name,) if me.name else (),
        changes=changes,
        style=order.style,
        at=now,
    )
    return recorded(case, edition, Author(me.name, me.organisation, me.key), now, new_id)
