"""Pressing a version against the one before it."""

import random

from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.storage.pressing import SMALL, WINDOW, Form, press, unpress

bodies = st.binary(max_size=400) | st.text(max_size=200).map(str.encode)


@settings(deadline=None)
@given(bodies, st.none() | bodies)
def test_what_is_pressed_comes_back(body, base):
    form, kept = press(body, base)
    assert unpress(form, kept, base or b"") == body
    assert len(kept) <= len(body)


def test_small_bodies_are_kept_as_they_are():
    assert press(b"a" * SMALL, b"a" * SMALL) == (Form.AS_IS, b"a" * SMALL)
    assert press(b"a" * (SMALL + 1), None)[0] is Form.PRESSED


def test_what_cannot_be_pressed_is_kept_as_it_is():
    noise = random.Random(1).randbytes(500)
    assert press(noise, None) == (Form.AS_IS, noise)


def test_a_small_change_takes_a_small_room():
    words = [f"{random.Random(seed).randrange(10**9)}" for seed in range(500)]
    before = " ".join(words).encode()
    words[250] = "changed"
    after = " ".join(words).encode()
    form, kept = press(after, before)
    assert form is Form.AGAINST_BASE
    assert len(kept) < len(after) / 40
    assert unpress(form, kept, before) == after


def test_a_base_longer_than_the_window_serves_with_its_end():
    chance = random.Random(3)
    before = bytes(chance.choices(range(97, 123), k=3 * WINDOW))
    after = before[-WINDOW:] + b"and more"
    form, kept = press(after, before)
    assert form is Form.AGAINST_BASE
    assert len(kept) < 1_000
    assert unpress(form, kept, before) == after
