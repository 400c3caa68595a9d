"""By how much an indicator changed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.change import changed


@pytest.mark.parametrize(
    ("before", "now", "unit", "better", "by", "share", "direction"),
    [
        (40, 9, "minute", "lower", -31, -77.5, "better"),
        (9, 40, "minute", "lower", 31, 344.4, "worse"),
        (24, 76, "percent", "higher", 52, None, "better"),
        (0.7, 0.9, "index_0_1", "higher", 0.2, 28.6, "better"),
        (0, 12, "office", "", 12, None, ""),
        (5, 5, "office", "higher", 0, 0, "same"),
    ],
)
def test_the_change_in_numbers_and_words(  # noqa: PLR0917  # one row of the table above
    before, now, unit, better, by, share, direction
):
    change = changed(before, now, unit=unit, better=better)
    assert (change.by, change.share, change.direction) == (by, share, direction)


def test_a_share_changes_by_points():
    assert changed(24, 76, unit="percent").points
    assert not changed(24, 76, unit="minute").points


numbers = st.integers(-(10**15), 10**15) | st.floats(allow_nan=False, allow_infinity=False)


@given(numbers, numbers, st.sampled_from(["", "higher", "lower"]))
def test_turned_round_better_is_worse(before, now, better):
    there = changed(before, now, better=better).direction
    back = changed(now, before, better=better).direction
    assert {"better": "worse", "worse": "better"}.get(there, there) == back
