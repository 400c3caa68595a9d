"""Inputs that nobody meant are taken or refused with a sentence; the drills try many more."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.fuzzing import KINDS, broken

EXAMPLES = {"template": 5, "package": 60}


@pytest.mark.parametrize("kind", [name for name, _ in KINDS])
def test_every_input_is_taken_or_refused(kind):
    @settings(max_examples=EXAMPLES.get(kind, 150), deadline=None)
    @given(st.integers(0, 10**12))
    def every(seed):
        assert broken(kind, seed) == ""

    every()
