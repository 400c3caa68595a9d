"""Which backups stay: laws over any history of backups and any clock."""

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.backup import RECENT, RULES, to_keep

NOW = datetime(2026, 11, 25, 10, 42, tzinfo=UTC)
LONG_AGO = NOW - timedelta(days=4_000)
MOST = sum(many for _, many in RULES) + 2 * RECENT

moments = st.datetimes(
    LONG_AGO.replace(tzinfo=None), (NOW + timedelta(days=800)).replace(tzinfo=None)
).map(lambda at: at.replace(tzinfo=UTC))
histories = st.lists(moments, max_size=300).map(lambda ats: list(enumerate(ats, 1)))


def steadily(hours, count, until=NOW):
    """Backups at even distances, the last at the present moment."""
    return [(count - number, until - timedelta(hours=hours) * number) for number in range(count)]


@given(histories)
def test_the_newest_stays_and_those_that_are_held(history):
    held = {number for number, _ in history[::7]}
    kept = to_keep(history, NOW, held)
    assert kept <= {number for number, _ in history}
    assert held <= kept
    if history:
        assert history[-1][0] in kept


@given(histories)
def test_the_same_judgement_again_removes_nothing_more(history):
    kept = to_keep(history, NOW)
    assert to_keep([pair for pair in history if pair[0] in kept], NOW) == kept


@given(histories)
def test_no_place_fills_up(history):
    assert len(to_keep(history, NOW)) <= MOST


@given(histories, moments)
def test_a_moment_still_to_come_pushes_out_nothing_of_the_past(history, at):
    later = max(at, NOW + timedelta(seconds=1))
    more = [*history, (len(history) + 1, later)]
    past = {number for number, at in history if at <= NOW}
    assert to_keep(history, NOW) & past - _newest(history) <= to_keep(more, NOW)


def _newest(history):
    return {history[-1][0]} if history else set()


@given(st.integers(1, 60), st.integers(1, 400))
def test_every_hour_day_week_and_month_has_its_last_one(hours, count):
    history = steadily(hours, count)
    kept = to_keep(history, NOW)
    for (form, many), back in zip(
        RULES,
        (timedelta(days=1), timedelta(days=14), timedelta(days=61), timedelta(days=3_600)),
        strict=True,
    ):
        lasts = {}
        for number, at in history:
            if NOW - at <= back:
                name = at.strftime(form)
                lasts[name] = max(lasts.get(name, 0), number)
        assert len(lasts) <= many
        assert set(lasts.values()) <= kept


@given(histories, st.integers(1, 12))
def test_a_dead_clock_does_not_cost_the_last_ones(history, made):
    """After a flat battery every start is on the same day, long ago."""
    first = len(history) + 1
    same_day = datetime(2000, 1, 1, 0, 1, tzinfo=UTC)
    more = [(first + number, same_day) for number in range(made)]
    kept = to_keep([*history, *more], NOW)
    assert {number for number, _ in more[-RECENT:]} <= kept


def test_pruning_as_one_goes_keeps_a_year_in_sight():
    kept, now = [], NOW - timedelta(days=365)
    for number in range(1, 365 * 3):
        now += timedelta(hours=8)
        kept.append((number, now))
        staying = to_keep(kept, now)
        kept = [pair for pair in kept if pair[0] in staying]
    months = {at.strftime("%Y-%m") for _, at in kept}
    days = {at.date() for _, at in kept if now - at < timedelta(days=14)}
    assert len(months) >= 12
    assert len(days) >= 14
    assert len(kept) <= MOST
