"""A few letters find a name, whatever its script and case."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.matching import closeness, folded


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("key", "Key facts"),
        ("facts key", "Key facts"),
        ("kf", "Key facts"),
        ("КРАТК", "Краткое изложение"),
        ("еще", "Ещё один"),
        ("kilit", "KİLİT"),
        ("summary", "Executive summary"),
        ("exctv", "Executive summary"),
    ],
)
def test_what_fits_is_found(typed, name):
    assert closeness(typed, name) > 0


@pytest.mark.parametrize(("typed", "name"), [("facts lost", "Key facts"), ("zz", "Key facts")])
def test_every_word_has_to_be_found(typed, name):
    assert closeness(typed, name) == 0


def test_a_word_s_start_comes_before_its_middle():
    assert closeness("art", "Article") > closeness("art", "Party")
    assert closeness("case", "Case") > closeness("case", "Casebook")


@given(st.text(min_size=1))
def test_a_name_is_found_by_itself(name):
    assert closeness(name, name) > 0


@given(st.text())
def test_nothing_is_left_of_case(text):
    assert folded(text) == folded(text.upper().lower()) or "ς" in text.lower() or "ı" in text
