"""The line below the title of a case: it follows the review, and says whose turn it is."""

from datetime import UTC, datetime, timedelta

import pytest

from casewriter.domain.records import with_review
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.acts import Deed, dated, decided, moved
from casewriter.domain.reviewing.assigning import assigned
from casewriter.ui.case.naming import case_state, is_named_anew
from tests.builders import a_case

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
EXPERT, HUB = Author("N. Beridze"), Author("A. Karimova")
NOW = NOON + timedelta(days=9)


def deed(number, by=HUB, *, days=0, due=None):
    return Deed(by, NOON + timedelta(days=days), (f"entry{number}", f"round{number}"), due)


def sent_in():
    return moved(Review(), "draft", "submitted", "expert", deed(1, EXPERT))


@pytest.mark.parametrize(
    ("side", "said"),
    [
        ("hub", "Georgia · Revision · with the country (N. Beridze) · since 2 June"),
        ("expert", "Georgia · Revision · your turn · since 2 June"),
    ],
)
def test_a_case_that_was_sent_back_is_its_experts_turn(desk, side, said):  # noqa: ARG001
    review = decided(sent_in(), "sent", "revise", "Count again.", deed(2, days=1))
    # Whoever knows no stages has left another status.
    case = with_review(a_case(status="in_review"), review)
    assert case_state(case, side, "A. Karimova", NOW) == said


def test_what_is_overdue_comes_before_what_may_be_cut_off(desk):  # noqa: ARG001
    review = dated(sent_in(), "sent", deed(2, due=NOON + timedelta(days=3)))
    case = with_review(a_case(status="sent"), review)
    assert case_state(case, "hub", "A. Karimova", NOW) == (
        "Georgia · Sent in · your turn · overdue: it was due on 4 June · since 1 June"
    )


def test_what_was_given_to_a_colleague_is_not_my_turn(desk):  # noqa: ARG001
    case = with_review(a_case(status="sent"), assigned(sent_in(), "sent", "Dmitri", deed(2)))
    assert "with the Hub (Dmitri)" in case_state(case, "hub", "A. Karimova", NOW)
    assert "your turn" in case_state(case, "hub", "dmitri", NOW)


def test_the_line_is_said_again_where_the_case_moved(desk):  # noqa: ARG001
    draft = a_case({"front.title": "Halls"})
    assert case_state(draft, "expert", "", NOW) == "Georgia · Draft, not sent · your turn"
    assert is_named_anew(draft, with_review(draft, sent_in()))
    assert is_named_anew(draft, a_case({"front.title": "Other halls"}))
    assert not is_named_anew(draft, draft)
