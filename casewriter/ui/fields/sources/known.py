"""The source cards of a case, as fields name them."""

from casewriter.domain.case import Case
from casewriter.domain.citing import cited
from casewriter.domain.edits import Change, Edit, placed_after
from casewriter.domain.leaves import NO_LANGUAGE, new_row_id
from casewriter.domain.view import View, view
from casewriter.ui.fields.base import SOURCES, Desk


def can_add(of: View) -> bool:
    """Whether the template has a place for source cards."""
    section = of.template.section(SOURCES.section)
    return section is not None and section.field("sources") is not None


def short_name(of: View, row: str) -> str:
    """How a source is named in the text ("Ministry 2014"); its id where there is no such card."""
    if not can_add(of) or row not in _known(of.case):
        return row
    return cited(view(of.template, of.case, SOURCES.child(row), of.language)).short


def full_name(of: View, row: str) -> str:
    """The entry of a source in the reference list, as plain text."""
    entry = cited(view(of.template, of.case, SOURCES.child(row), of.language)).entry
    return "".join(getattr(part, "text", "") for part in entry)


def all_rows(of: View) -> tuple[str, ...]:
    """The row ids of every source card, in their order."""
    return of.case.rows(SOURCES) if can_add(of) else ()


def matching(of: View, text: str) -> str:
    """The row id of the source that is called so, or an empty text."""
    wanted = text.strip().casefold()
    for row in all_rows(of):
        if wanted in (row, short_name(of, row).casefold()):
            return row
    return ""


def adding(desk: Desk, title: str) -> tuple[str, Edit]:
    """A new source card that has only a title: its row id, and the edit that makes it."""
    case, row = desk.case, new_row_id()
    path = SOURCES.child(row)
    card = Change(path.child("csl"), NO_LANGUAGE, None, {"title": title})
    return row, Edit("add_row", (*placed_after(case, SOURCES, [row]), card))


def _known(case: Case) -> set[str]:
    return {
        rest.partition("/")[2].partition("/")[0].partition("#")[0]
        for rest, _ in case.fields.get(SOURCES.field, {})
    }
