"""Where a case stands in a list, and who of the hub looks after it."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.case import Case, TemplateRef
from casewriter.domain.records import joined, read, shown_to, with_review, write
from casewriter.domain.review import Author, Review
from casewriter.domain.reviewing.acts import Deed, dated, decided, moved, reversible
from casewriter.domain.reviewing.assigning import assigned, editor_of
from casewriter.domain.reviewing.rounds import status_of
from casewriter.domain.reviewing.whereabouts import (
    Whereabouts,
    by_status,
    has_moved,
    whereabouts,
    whereabouts_of,
)

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
EXPERT, HUB = Author("N. Beridze"), Author("A. Karimova")


def deed(number, by=HUB, *, days=0, due=None):
    at = NOON + timedelta(days=days)
    return Deed(by, at, (f"entry{number}", f"round{number}"), due)


def sent_back():
    review = moved(Review(), "draft", "submitted", "expert", deed(1, EXPERT))
    return decided(review, "sent", "revise", "Please count again.", deed(2, days=3))


def test_a_case_that_was_sent_back_waits_for_its_expert():
    due = NOON + timedelta(days=10)
    review = dated(sent_back(), "sent_back", deed(3, days=4, due=due))
    where = whereabouts(
        assigned(review, "sent_back", " A.  Karimova ", deed(4, days=4)), "in_review"
    )
    assert where == Whereabouts(
        stage="revision",
        turn="expert",
        who="N. Beridze",
        since=NOON + timedelta(days=3),
        due=due,
        round=1,
        editor="A. Karimova",
    )
    assert where.days_waiting(NOON + timedelta(days=5, hours=13)) == 2
    assert where.days_over(due) == 0
    assert where.days_over(due + timedelta(seconds=1)) == 1
    assert where.days_over(due + timedelta(days=2, hours=1)) == 3


def test_a_case_nobody_has_waits_for_nobody():
    where = Whereabouts(stage="published", turn="", since=NOON, due=NOON)
    later = NOON + timedelta(days=9)
    assert (where.days_waiting(later), where.days_over(later)) == (None, 0)
    assert by_status("draft").days_waiting(later) is None


def test_a_date_that_is_set_for_a_draft_counts():
    due = NOON + timedelta(days=10)
    review = dated(Review(), "draft", deed(1, due=due))
    assert whereabouts(review, "draft").due == due
    assert whereabouts(dated(review, "draft", deed(2, days=1)), "draft").due is None


@pytest.mark.parametrize(("status", "turn"), [("sent", "hub"), ("published", ""), ("?", "expert")])
def test_of_a_case_without_records_the_status_tells(status, turn):
    assert by_status(status).turn == turn


def test_records_that_cannot_be_read_leave_the_status():
    case = Case("c", TemplateRef("t", 1), "GE", "sent", "en", ("en",), records={"log": [{"id": 7}]})
    assert whereabouts_of(case) == by_status("sent")
    told = with_review(case, sent_back())
    assert has_moved(case, told)
    assert not has_moved(told, replace(told, languages=("en", "ru")))


def test_giving_a_case_away_moves_it_nowhere():
    review = assigned(Review(), "sent", "Aigul", deed(1))
    assert whereabouts(review, "sent") == Whereabouts("submitted", "hub", editor="Aigul")
    assert status_of(review, "sent") == "sent"
    assert assigned(review, "sent", "Aigul", deed(2)) is review
    assert reversible(review) == ()


NAMES = st.sampled_from(["", "Aigul", "Dmitri", "Nino"])
GIVEN = st.lists(st.tuples(NAMES, st.integers(-3, 3)), max_size=6)


def given_to(names, side):
    review = sent_back()
    for number, (name, days) in enumerate(names):
        review = assigned(review, "sent_back", name, deed(f"{side}{number}", days=days))
    return review


@given(GIVEN)
def test_the_last_word_counts_whatever_the_clocks_say(names):
    review = given_to(names, "a")
    assert editor_of(review) == (names[-1][0] if names else "")
    assert editor_of(read(write(review))) == editor_of(review)
    assert editor_of(shown_to(review, "expert")) == ""


@given(GIVEN, GIVEN)
def test_two_laptops_agree_on_the_editor(mine, theirs):
    one, other = given_to(mine, "a"), given_to(theirs, "b")
    assert joined(one, other) == joined(other, one)
    assert editor_of(joined(one, other)) in {editor_of(one), editor_of(other)}
