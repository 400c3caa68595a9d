"""The stages of an open case: each act as one edit, with the status that agrees with it."""

from collections.abc import Callable
from datetime import datetime
from functools import partial

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import new_row_id
from casewriter.domain.package import Person, Purpose
from casewriter.domain.records import review_of, write
from casewriter.domain.review import Author, Review, Thread
from casewriter.domain.reviewing.acts import Deed, may, moved
from casewriter.domain.reviewing.gate import unanswered
from casewriter.domain.reviewing.matrix import MatrixWords, path_of, place_of
from casewriter.domain.reviewing.rounds import Act, Side, events, standing, status_of
from casewriter.domain.template import Template

SENDS: tuple[tuple[Purpose, Act, Side], ...] = (
    ("submission", "submitted", "expert"),
    ("revision", "submitted", "expert"),
    ("review", "returned", "hub"),
)
"""Purpose of a package, and what sending it does where the stage allows that."""


def author_of(person: Person) -> Author:
    """Whoever works here, as records name them."""
    return Author(person.name, person.organisation, person.key)


def deed(by: Author, at: datetime, due: datetime | None = None) -> Deed:
    """A new deed of somebody."""
    return Deed(by, at, (new_row_id(), new_row_id()), due)


def expert_of(review: Review) -> str:
    """The name of whoever sent the case in last; empty where nobody did."""
    sent = [event for event in events(review) if event.action == "submitted" and event.stands]
    return sent[-1].by.name if sent else ""


def asked_for(
    template: Template, case: Case, language: str, words: MatrixWords
) -> tuple[tuple[tuple[str, str], ...], int]:
    """The comments that a letter about a decision asks the expert to deal with.

    Returns:
        the must-fixes without an answer, each with its place, and how many other comments wait.
    """
    review = review_of(case)
    must = unanswered(review)
    known = {thread.id for thread in must}
    further = sum(
        thread.visibility == "everyone"
        and thread.kind != "praise"
        and thread.state in ("open", "reopened")
        and thread.id not in known
        for thread in review.threads
    )
    told = (
        (place_of(template, case, path_of(one), language, words), one.notes[0].text) for one in must
    )
    return tuple(told), further


def stage_edit(case: Case, change: Callable[[Review], Review], action: str) -> Edit:
    """The edit that changes the records, and the status with them.

    Args:
        case: as it is now.
        change: gives the records after.
        action: names the edit.

    Raises:
        WrongUse: whatever `change` raises; nothing is changed then.
    """
    after = change(review_of(case))
    status = status_of(after, case.status)
    facts = [FactChange("records", case.records, write(after))]
    if status != case.status:
        facts.append(FactChange("status", case.status, status))
    return Edit(action, facts=tuple(facts))


def unanswered_fixes(case: Case, purpose: Purpose) -> tuple[Thread, ...]:
    """The must-fixes that keep a case from being sent for that purpose.

    They bind whoever sends it back as revised, under whatever name.
    """
    review = review_of(case)
    back = purpose == "revision" or (purpose == "submission" and standing(review).round)
    return unanswered(review) if back else ()


def refuse_unanswered(case: Case, purpose: Purpose) -> None:
    """Refuse to send a case back while a must-fix has no answer.

    Raises:
        BadInput: `fixes_unanswered`.
    """
    left = unanswered_fixes(case, purpose)
    if left:
        raise BadInput("fixes_unanswered", count=len(left))


def sending_edit(case: Case, purpose: Purpose, by: Author, at: datetime) -> Edit | None:
    """The edit that notes what sending a case does to its stage; none where it does nothing."""
    stage = standing(review_of(case), case.status).stage
    for name, act, side in SENDS:
        if name == purpose and act in may(stage, side):
            who = deed(by, at)
            change = partial(moved, status=case.status, act=act, side=side, deed=who)
            return stage_edit(case, change, "send")
    return None
