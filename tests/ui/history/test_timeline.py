"""Which states are compared, and how the line of time says them."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.outline import Outline
from casewriter.services.ports import RevisionSummary
from casewriter.ui.history.choosing import NOW, Choice, first_choice, picked, shortcuts
from casewriter.ui.history.timeline import KINDS, Since, Timeline

MOMENT = datetime(2025, 6, 3, 12, 0, tzinfo=UTC)
HOUR, DAY = timedelta(hours=1), timedelta(days=1)


def kept(number, kind, ago, *, name="", outline=None):
    return RevisionSummary(number, "any", str(number), kind, name, MOMENT - ago, (), outline)


@pytest.fixture
def timeline(desk):  # noqa: ARG001  # says its words in English
    return Timeline(MOMENT, {"problem.text": "Reform path"}.get)


numbers = st.integers(1, 9)
choices = st.none() | st.builds(Choice, numbers) | st.builds(Choice, numbers, numbers)


@given(choices, st.integers(NOW, 9), st.booleans())
def test_what_is_compared_is_an_earlier_and_a_later_state(before, number, other):
    choice = picked(before, number, other=other)
    if choice is None:
        assert before is None
        assert number == NOW
    else:
        assert choice.then != NOW
        assert choice.now == NOW or choice.then <= choice.now
        assert number in (choice.then, choice.now)


def test_without_shift_a_state_is_compared_with_the_case_as_it_is():
    assert picked(Choice(3, 5), 7, other=False) == Choice(7)
    assert picked(Choice(3), 7, other=True) == Choice(3, 7)
    assert picked(Choice(7), 3, other=True) == Choice(3, 7)
    assert picked(Choice(3, 7), NOW, other=True) == Choice(3)


def test_the_history_opens_with_what_changed_since_yesterday():
    today, yesterday = kept(3, "opened", HOUR), kept(2, "work", DAY)
    sent = kept(1, "sent", 9 * DAY)
    assert first_choice((today, yesterday, sent), MOMENT) == Choice(2)
    assert first_choice((today,), MOMENT) == Choice(3)
    assert first_choice((), MOMENT) is None
    assert shortcuts((today, yesterday, sent), MOMENT) == (
        ("yesterday", 2),
        ("opened", 3),
        ("sent", 1),
    )
    # One state is offered once, however many names would fit.
    assert shortcuts((sent,), MOMENT) == (("yesterday", 1),)


@pytest.mark.parametrize(
    ("outline", "words"),
    [
        (None, ""),
        (Outline(first=True), ""),
        (Outline(2, 220, 6), "2 answers · 214 words more"),
        (Outline(1, 0, 96, ("problem.text",)), "Reform path · 96 words fewer"),
        (Outline(sorts=("states",)), "The state of a section"),
        (Outline(sorts=("facts",)), "Facts about the case study"),
    ],
)
def test_an_outline_is_said_in_short(timeline, outline, words):
    assert timeline.outline(outline) == words


@pytest.mark.parametrize("kind", [kind for kind, _, _ in KINDS])
def test_every_kind_of_state_has_a_picture_and_a_name(timeline, kind):
    state = kept(1, kind, HOUR, name="Before lunch" if kind == "named" else "")
    line = timeline.lines((state,), frozenset())[1]
    assert line.icon
    assert line.title
    assert line.below
    assert timeline.title(state) == line.title


def test_a_kind_of_a_newer_casewriter_is_shown_by_its_moment(timeline):
    line = timeline.lines((kept(1, "dreamt", DAY),), frozenset())[1]
    assert line.title == "Yesterday, 12:00"


kinds = st.sampled_from(("opened", "work", "named", "sent", "before_restore"))
histories = st.lists(st.tuples(kinds, st.integers(0, 60)), max_size=30).map(
    lambda made: tuple(
        kept(len(made) - place, kind, days * DAY, name="a name" if kind == "named" else "")
        for place, (kind, days) in enumerate(sorted(made, key=lambda one: one[1]))
    )
)


@given(states=histories)
def test_no_state_is_lost_when_weeks_are_put_together(qapp, states):  # noqa: ARG001
    timeline = Timeline(MOMENT, str)
    closed = timeline.lines(states, frozenset())
    weeks = frozenset(line.week for line in closed if line.is_week)
    opened = timeline.lines(states, weeks)
    numbers = [line.number for line in opened if line.number > 0]
    assert sorted(numbers) == sorted(state.number for state in states)
    assert closed[0].number == opened[0].number == NOW
    young = [state.number for state in states if MOMENT - state.at <= 7 * DAY]
    named = [state.number for state in states if state.kind in ("named", "sent")]
    assert set(young) | set(named) <= {line.number for line in closed}
    flat = timeline.lines(states, frozenset(), weeks=False)
    assert [line.number for line in flat[1:]] == [state.number for state in states]


@pytest.mark.parametrize("kind", ["yesterday", "opened", "sent", "between", "moment"])
def test_every_comparison_has_a_headline(desk, kind):  # noqa: ARG001
    said = Since().headline(kind, "3 June", 4)
    assert said.startswith("4 answers changed")
    assert Since().nothing(kind, "3 June")
