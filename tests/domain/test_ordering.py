import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.errors import BadInput
from casewriter.domain.ordering import DIGITS, FIRST, between


@given(st.lists(st.integers(0, 40), max_size=120))
def test_a_row_can_be_put_anywhere_any_number_of_times(places):
    keys = []
    for place in places:
        at = place % (len(keys) + 1)
        before = keys[at - 1] if at else ""
        after = keys[at] if at < len(keys) else ""
        key = between(before, after)
        assert before < key
        assert not after or key < after
        assert set(key) <= set(DIGITS)
        keys.insert(at, key)
    assert keys == sorted(set(keys))


def test_rows_added_at_the_end_have_short_keys():
    key = FIRST
    for _ in range(5000):
        key = between(key, "")
    assert len(key) == len(FIRST)


def test_rows_put_always_at_one_place_have_keys_that_grow_slowly():
    low, high = FIRST, between(FIRST, "")
    for _ in range(100):
        high = between(low, high)
    assert len(high) < 60


@pytest.mark.parametrize(
    ("before", "after"),
    [("b", "a"), ("a", "a"), ("a", "a0"), ("A", ""), ("", "0"), ("", "00"), ("é", "")],
)
def test_keys_that_leave_no_room_are_refused(before, after):
    with pytest.raises(BadInput) as refused:
        between(before, after)
    assert refused.value.code == "order_unusable"


@given(st.text(alphabet=DIGITS + "A~", max_size=8), st.text(alphabet=DIGITS + "A~", max_size=8))
def test_any_two_texts_give_a_key_between_them_or_are_refused(before, after):
    try:
        key = between(before, after)
    except BadInput:
        return
    assert before < key
    assert not after or key < after
