"""Where a case stands: told from its records, the same in whatever order copies of it meet."""

import itertools
from datetime import UTC, datetime, timedelta
from functools import partial
from random import Random

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.merge import merge
from casewriter.domain.records import joined, read, review_of, with_review, write
from casewriter.domain.review import Author, Decision, Review, Round
from casewriter.domain.reviewing.acts import (
    WORDS,
    Deed,
    decided,
    may,
    moved,
    reversible,
    taken_back,
    word_of,
)
from casewriter.domain.reviewing.rounds import (
    STATUSES,
    TURNS,
    events,
    standing,
    standing_of,
    status_of,
)
from casewriter.domain.status import STATUSES as KNOWN
from tests.builders import a_case

NOON = datetime(2026, 6, 1, 12, tzinfo=UTC)
EXPERT, HUB, OTHER = Author("N. Beridze"), Author("A. Karimova", "Hub"), Author("B. Editor", "Hub")


def deeds(by=HUB, start=NOON):
    """Deeds of somebody, an hour apart."""
    for number in itertools.count():
        yield Deed(
            by,
            start + timedelta(hours=number),
            (f"{by.name[0]}l{number}", f"{by.name[0]}r{number}"),
        )


def sent(review=None):
    """A case that its expert sent in."""
    return moved(review or Review(), "draft", "submitted", "expert", next(deeds(EXPERT)))


def at(review, status="draft"):
    return standing(review, status).stage


def test_the_whole_way_from_draft_to_published():
    review, hub = sent(), deeds(HUB, NOON + timedelta(days=1))
    assert (at(review), standing(review).turn, standing(review).who) == ("submitted", "hub", "")
    review = moved(review, "sent", "check_begun", "hub", next(hub))
    review = decided(review, "in_review", "revise", "Dear N.", next(hub))
    told = standing(review)
    assert (told.stage, told.turn, told.who, told.round) == ("revision", "expert", "N. Beridze", 1)
    assert told.decision.letter == "Dear N."
    assert review.rounds[0].ended is not None
    # The expert's clock stood still; what was done after something comes after it all the same.
    again = Deed(EXPERT, NOON, ("again", "second"))
    review = moved(review, "sent_back", "submitted", "expert", again)
    assert (at(review), standing(review).round, standing(review).who) == (
        "submitted",
        2,
        "A. Karimova",
    )
    assert [turn.number for turn in sorted(review.rounds, key=lambda one: one.at)] == [1, 2]
    review = decided(review, "sent", "approve_with_edits", "", next(hub))
    for act, side, status in (
        ("country_asked", "hub", "in_review"),
        ("approved", "expert", "accepted"),
        ("published", "hub", "published"),
    ):
        assert act in may(at(review), side)
        review = moved(review, "", act, side, next(hub))
        assert status_of(review, "") == status
    assert (standing(review).turn, may("published", "hub")) == ("", ())


@pytest.mark.parametrize(("word", "verdict", "manner"), WORDS)
def test_every_decision_is_kept_and_read_again(word, verdict, manner):
    review = decided(sent(), "sent", word, "A letter", next(deeds()))
    kept = review_of(from_json(to_json(with_review(a_case(), review)))[0]).decisions[0]
    assert (kept.verdict, kept.manner, word_of(kept)) == (verdict, manner, word)


def test_a_manner_of_a_newer_casewriter_counts_as_none():
    assert word_of(Decision("d", "r", HUB, NOON, verdict="accept", manner="later")) == "approve"


def test_what_was_done_is_taken_back_with_a_reason_and_stays_in_the_log():
    hub = deeds(HUB, NOON + timedelta(days=1))
    review = decided(sent(), "sent", "decline", "No.", next(hub))
    decision = reversible(review)[0]
    with pytest.raises(BadInput, match="reason_missing"):
        taken_back(review, decision.id, "  ", next(hub))
    back = taken_back(review, decision.id, "The wrong case", next(hub))
    assert (at(back), standing(back).decision) == ("submitted", None)
    assert back.rounds[0].ended is None
    assert [entry.action for entry in sorted(back.log, key=lambda e: e.at)] == [
        "submitted",
        "decided",
        "reversed",
    ]
    undone = next(event for event in events(back) if event.action == "decided")
    assert undone.undone_by.reason == "The wrong case"
    assert any(one.reverses == undone.also for one in back.decisions)
    with pytest.raises(WrongUse, match="event_unknown"):
        taken_back(back, decision.id, "Twice", next(hub))
    # A taking back may be taken back: the decision stands again.
    again = taken_back(back, reversible(back)[0].id, "It was right", next(hub))
    assert at(again) == "declined"


def test_a_case_from_before_there_were_stages_goes_back_to_where_it_was():
    assert standing_of(a_case(status="sent")).stage == "submitted"
    begun = moved(Review(), "sent", "check_begun", "hub", next(deeds()))
    back = taken_back(begun, begun.log[0].id, "Not mine", Deed(HUB, NOON, ("x", "y")))
    assert (at(begun, "in_review"), at(back, "in_review")) == ("check", "submitted")
    assert status_of(back, "in_review") == "sent"


def test_records_of_another_program_without_a_log_count_as_well():
    turn = Round("r1", 1, EXPERT, NOON, NOON)
    no = Decision("d1", "r1", HUB, NOON + timedelta(days=1), verdict="decline")
    oops = Decision("d2", "r1", HUB, NOON + timedelta(days=2), reverses="d1")
    assert at(Review(rounds=(turn,))) == "submitted"
    assert at(Review(rounds=(turn,), decisions=(no,))) == "declined"
    assert at(Review(rounds=(turn,), decisions=(no, oops))) == "submitted"


def test_a_stage_forbids_what_does_not_follow_from_it():
    with pytest.raises(WrongUse, match="stage_forbids"):
        moved(sent(), "sent", "published", "hub", next(deeds()))
    with pytest.raises(WrongUse, match="stage_forbids"):
        decided(Review(), "draft", "approve", "", next(deeds()))


def test_the_next_date_is_that_of_the_present_stage():
    due = NOON + timedelta(days=14)
    review = decided(sent(), "sent", "revise", "", Deed(HUB, NOON, ("a1", "a2"), due))
    told = standing(review)
    assert told.due == due
    assert (told.is_overdue(due), told.is_overdue(due + timedelta(days=1))) == (False, True)
    assert told.days_waiting(NOON + timedelta(days=3)) == 2
    later = moved(review, "sent_back", "submitted", "expert", Deed(EXPERT, NOON, ("b1", "b2")))
    assert standing(later).due is None


def test_two_decisions_of_one_round_are_both_told():
    both = joined(
        decided(sent(), "sent", "approve", "", next(deeds(HUB))),
        decided(sent(), "sent", "decline", "", next(deeds(OTHER, NOON + timedelta(hours=5)))),
    )
    told = standing(both)
    assert (told.stage, [word_of(one) for one in told.rivals]) == ("declined", ["approve"])


def test_every_stage_has_a_status_and_a_turn():
    assert STATUSES.keys() == TURNS.keys()
    assert set(STATUSES.values()) == set(KNOWN)


@settings(max_examples=60)
@given(st.randoms(use_true_random=False), st.integers(1, 12))
def test_copies_agree_in_any_order_of_joining(random: Random, steps):
    people = ((EXPERT, "expert"), (HUB, "hub"), (OTHER, "hub"))
    copies = [sent() for _ in people]
    for number in range(steps):
        place = random.randrange(len(people))
        by, side = people[place]
        review = copies[place]
        deed = Deed(by, NOON + timedelta(minutes=random.randrange(9)), (f"l{number}", f"r{number}"))
        status = status_of(review, "draft")
        acts = [act for act in may(at(review), side) if act != "decided"]
        choices = [partial(moved, review, status, act, side, deed) for act in acts]
        if "decided" in may(at(review), side):
            word = random.choice(WORDS)[0]
            choices.append(partial(decided, review, status, word, "", deed))
        if known := reversible(review):
            event = random.choice(known)
            choices.append(partial(taken_back, review, event.id, "Wrong", deed))
        if choices:
            copies[place] = random.choice(choices)()
        if random.random() < 0.3:
            other = random.randrange(len(people))
            copies[other] = joined(copies[other], copies[place])
    told = set()
    for order in itertools.permutations(copies):
        whole = order[0]
        for copy in (*order[1:], order[0]):
            whole = joined(whole, copy)
        told.add((at(whole), status_of(whole, "draft"), standing(whole).since))
        assert at(read(write(whole))) == at(whole)
    assert len(told) == 1
    cases = [with_review(a_case(status=status_of(one, "draft")), one) for one in copies]
    merged = merge(a_case(), *cases)
    assert not merged.clashes
    assert merged.case.status == STATUSES[standing_of(merged.case).stage]
