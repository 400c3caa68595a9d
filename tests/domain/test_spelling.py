"""Which words a dictionary is asked about, and in which languages."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.domain.spelling import languages_for, lookup, words_of, words_of_case
from tests.builders import a_case, load


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("A family went to 4 offices.", ["family", "went", "to", "offices"]),
        ("See https://e.gov/a-page, write to a.b@c.org or visit e-gov.kz", ["See", "write", "to",
         "or", "visit"]),
        ("GDP, eGov, COVID19 and 5th", ["and"]),
        ("Don’t use decision-making", ["Don't", "use", "decision-making"]),
        ("за\u0301мок из-за ошибки", ["замок", "из-за", "ошибки"]),
        ("Ո՞վ է Ինչպե՞ս", ["Ով", "Ինչպես"]),
        ("soft\u00adhyphen", ["softhyphen"]),
    ],
)  # fmt: skip
def test_words_are_found_as_a_dictionary_writes_them(text, words):
    assert [word.lookup for word in words_of(text)] == words


@given(st.text())
def test_a_word_stands_where_it_is_said_to_stand(text):
    for word in words_of(text):
        assert lookup(text[word.start : word.start + word.length]) == word.lookup


def test_words_that_are_known_are_passed_over():
    assert [word.lookup for word in words_of("one two one", {"one"})] == ["two"]


@pytest.mark.parametrize(
    ("word", "passage", "others", "beside", "asked"),
    [
        ("colour", "en-GB", (), (), ("en",)),
        ("услуга", "en", (), ("en", "kk", "ru"), ("kk", "ru")),
        ("услуга", "kk", (), ("ru",), ("kk",)),
        ("услуга", "kk", ("ru",), (), ("kk", "ru")),
        ("რეფორმა", "en", (), ("ru",), ()),
        ("xizmat", "uz", (), (), ("uz",)),
        ("хизмат", "uz-Cyrl", (), (), ("uz",)),
    ],
)
def test_a_word_is_looked_up_in_languages_of_its_script(word, passage, others, beside, asked):
    assert languages_for(word, passage, others, beside) == asked


def test_names_and_terms_of_a_case_are_right_in_it():
    terms = Path("abbr.terms")
    case = a_case().with_leaf(terms.child("r1", "full"), "en", "Akimat of Orzan")
    assert {"akimat", "orzan"} <= words_of_case(load("one-stop-shop"), case)
