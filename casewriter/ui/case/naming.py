"""How a case is called on its page, and what is said of its state."""

from datetime import datetime

from PySide6.QtCore import QCoreApplication

from casewriter.domain.case import Case
from casewriter.domain.review import Reader
from casewriter.domain.reviewing.whereabouts import has_moved, whereabouts_of
from casewriter.services.library import TITLE
from casewriter.ui.phrases import country_name, status_name
from casewriter.ui.review.round_words import stage_name, standing_parts


def case_title(case: Case, edition: str) -> str:
    """The title in the edition, else in the source language."""
    title = case.get(TITLE, edition) or case.get(TITLE, case.source_language)
    return str(title or QCoreApplication.translate("CasePage", "Case study without a title"))


def case_state(case: Case, side: Reader, me: str, now: datetime) -> str:
    """Country, stage and turn: "Kazakhstan · Consistency check · your turn · since …".

    Args:
        case: the open case.
        side: of whoever reads it.
        me: the name of whoever reads it: what was given to another editor waits for that one.
        now: the present moment.
    """
    where = whereabouts_of(case)
    other = where.turn == "hub" and where.editor and where.editor.casefold() != me.casefold()
    # Of a draft the most important thing is said: nobody else has it.
    stage = status_name("draft") if where.stage == "draft" else stage_name(where.stage)
    turn, *days = standing_parts(where, "" if other else side, now)
    # The end of the line is cut first: until when comes before since when.
    return " · ".join((country_name(case.country), stage, turn, *reversed(days)))


def is_named_anew(before: Case, after: Case) -> bool:
    """Whether title, languages, country or stage may be others than before."""
    facts = ("country", "languages", "source_language", "template")
    if any(getattr(before, fact) != getattr(after, fact) for fact in facts):
        return True
    titles = (before.fields.get(TITLE.field), after.fields.get(TITLE.field))
    return titles[0] is not titles[1] or has_moved(before, after)
