"""What a search takes for the same word, and what it does not."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.search.asked import places, read_query
from casewriter.domain.search.folding import folded, loose, words_in
from casewriter.domain.search.hits import Place, hit_in, one_of_each_first

EXPECTED = (
    # What is typed, a text, its language, whether it is found there.
    ("елка", "Ёлка", "ru", True),
    ("ёлка", "елка", "ru", True),
    ("мои", "мой", "ru", False),
    ("мой", "мои", "ru", False),
    ("мой", "мои\u0306", "ru", True),
    ("услуг", "услугами", "ru", True),
    ("усл", "услуги", "ru", False),
    ("усл*", "услуги", "ru", True),
    ("услугами", "услуг", "ru", False),
    ("казак", "қазақ", "kk", True),
    ("қазақ", "қазақ тілі", "kk", True),
    ("қазақ", "казак", "ru", False),
    ("терезе", "ТЕРЕЗЕ", "kk", True),
    ("омир", "өмір", "kk", True),
    ("өмір", "омир", "ru", False),
    ("кырк", "Кырк көл", "ky", True),
    ("кол", "көл", "ky", True),
    ("тең", "теӊ", "kk", True),
    ("o'zbek", "oʻzbek", "uz", True),
    ("oʻzbek", "o‘zbek", "uz", True),
    ("o’zbekiston", "O`ZBEKISTON", "uz", True),
    ("bakı", "BAKI", "az", True),
    ("bakı", "Bakı", "az", True),
    ("baki", "Bakı", "az", True),
    ("bakı", "Baki", "az", False),
    ("istanbul", "İSTANBUL", "az", True),
    ("ışıq", "IŞIQ", "az", True),
    ("isiq", "işıq", "az", True),
    ("dövlət", "DÖVLƏT", "az", True),
    ("dovlet", "dövlət", "az", True),
    ("dövlət", "dovlet", "en", False),
    ("õigus", "Õigus", "et", True),
    ("oigus", "õigus", "et", True),
    ("ქართული", "ᲥᲐᲠᲗᲣᲚᲘ", "ka", True),
    ("եւ", "և", "hy", True),
    ("տեղ", "տե՛ղ", "hy", True),
    ("cooperation", "co\u00adope\u200bration", "en", True),
    ("one-stop", "one stop", "en", True),
    ('"one stop shop"', "a one-stop shop", "en", True),
    ('"shop one"', "a one-stop shop", "en", False),
    ("«единое окно»", "принцип «единое  окно»", "ru", True),
    ("shop citizens", "citizens like the shop", "en", True),
    ("shop citizens", "the shop", "en", False),
    ("2019", "since 2019-05", "en", True),
    ("е-gov", "e-gov", "en", False),
)


@pytest.mark.parametrize(("typed", "text", "language", "found"), EXPECTED)
def test_words_are_found_as_people_type_them(typed, text, language, found):
    assert bool(places(read_query(typed), text, language)) is found


@given(st.text())
def test_any_text_is_found_by_its_own_words(text):
    words = [word for word in words_in(text) if word.folded]
    for word in words[:12]:
        typed = f'"{text[word.start : word.end]}"'
        assert places(read_query(typed), text, "")


@given(st.text())
def test_letters_stand_one_for_one_and_folding_again_changes_nothing(text):
    for word in words_in(text):
        assert len(loose(word.folded)) == len(word.folded)
        assert folded(word.folded) == word.folded
        assert loose(loose(word.folded)) == loose(word.folded)


@given(st.text())
def test_whatever_is_typed_can_be_looked_for(typed):
    query = read_query(typed)
    assert query.is_empty or not places(query, "", "en")


def test_an_excerpt_shows_whole_words_and_marks_what_was_found():
    text = "Words before it. " * 20 + "The mobile office drives to the villages. " + "After. " * 40
    hit = hit_in(read_query("mobile villages"), Place("c", "answer", "a.b", "en"), text)
    assert [hit.excerpt[a:b] for a, b in hit.marks] == ["mobile", "villages"]
    assert hit.excerpt.startswith("…it. Words")
    assert hit.excerpt.endswith("…")
    assert "Words before it." in hit.excerpt


def test_titles_come_first_then_one_text_of_each_case():
    def place(case, path, kind="answer"):
        return Place(case, kind, path, "en")

    found = one_of_each_first(
        [
            place("a", "x.one"),
            place("a", "x.two"),
            place("b", "x.one"),
            place("b", "x.one", "earlier"),
            place("c", "front.title"),
        ]
    )
    assert [(each.case, each.path) for each in found] == [
        ("c", "front.title"),
        ("a", "x.one"),
        ("b", "x.one"),
        ("a", "x.two"),
    ]
