"""Which kept states may go: fewer with age, and never because a clock was wrong."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from casewriter.domain.outline import AUTOMATIC
from casewriter.domain.thinning import NEWEST, Mark, superfluous

START = datetime(2026, 1, 1, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)

kinds = st.sampled_from((*AUTOMATIC, *AUTOMATIC, "sent", "named", "before_migration", "new_kind"))
jumps = st.one_of(
    st.timedeltas(timedelta(0), timedelta(hours=3)),
    st.timedeltas(timedelta(0), timedelta(days=20)),
    st.timedeltas(timedelta(days=-4_000), timedelta(days=4_000)),
)


@st.composite
def histories(draw):
    at, marks = START, []
    for number, (kind, jump) in enumerate(draw(st.lists(st.tuples(kinds, jumps), max_size=90)), 1):
        at = min(max(at + jump, START - 9_000 * DAY), START + 9_000 * DAY)
        name = draw(st.sampled_from(("", "", "Before review")))
        marks.append(Mark(number, kind, name, at))
    return marks


def left(marks):
    gone = set(superfluous(marks))
    return [mark for mark in marks if mark.number not in gone]


def every(apart, count, kind="work"):
    return [Mark(number + 1, kind, "", START + number * apart) for number in range(count)]


@given(histories())
def test_what_somebody_asked_for_and_both_ends_always_stay(marks):
    stays = left(marks)
    assert stays[:1] == marks[:1]
    assert stays[-NEWEST:] == marks[-NEWEST:]
    assert [mark for mark in stays if mark.lasts] == [mark for mark in marks if mark.lasts]


@given(histories())
def test_what_stayed_once_stays_when_nothing_has_changed(marks):
    stays = left(marks)
    assert not superfluous(stays)


def test_all_of_the_last_two_days_stay():
    assert not superfluous(every(timedelta(minutes=15), 4 * 48))


def test_states_get_sparser_with_age():
    marks = every(timedelta(minutes=15), 4 * 24 * 120)
    stays = [marks[-1].at - mark.at for mark in left(marks)]

    def count(older, younger):
        return len([age for age in stays if older < age <= younger])

    assert count(timedelta(0), 2 * DAY) == 4 * 48 - 0
    assert count(2 * DAY, 7 * DAY) in range(5 * 24 - 1, 5 * 24 + 2)
    assert count(7 * DAY, 60 * DAY) in range(52, 55)
    assert count(60 * DAY, 121 * DAY) in range(8, 11)


def test_it_is_the_same_whether_it_is_done_often_or_once():
    marks, kept = every(timedelta(minutes=30), 48 * 90), []
    for mark in marks:
        kept = left([*kept, mark])
    once = left(marks)
    assert len(kept) in range(len(once) - 5, len(once) + 6)
    # No hole is much wider than the spacing of its age.
    for before, after in pairwise(kept):
        age, hole = marks[-1].at - before.at, after.at - before.at
        widest = HOUR if age <= 7 * DAY else DAY if age <= 60 * DAY else 7 * DAY
        assert hole <= widest + HOUR


@given(st.timedeltas(timedelta(days=-9_000), timedelta(days=9_000)), st.integers(0, 40))
def test_a_clock_that_jumped_once_drops_nothing_of_a_day(jump, place):
    marks = every(timedelta(minutes=15), 60)
    jumped = [
        replace(mark, at=mark.at + jump) if number >= place else mark
        for number, mark in enumerate(marks)
    ]
    assert not superfluous(jumped)


def test_a_clock_that_stands_still_drops_nothing():
    assert not superfluous(every(timedelta(0), 300))
