"""The terms of the field: whole, in their own letters, and nowhere at odds with themselves."""

import tomllib
import unicodedata

import pytest

from casewriter.assets import resources
from casewriter.domain.leaves import LANGUAGE

BASE = tomllib.loads(resources("terms", "field.toml").read_text("utf-8"))
TERMS = BASE["term"]
CYRILLIC = ("ru", "kk")
OWN = {
    "ru": set("абвгдеёжзийклмнопрстуфхцчшщъыьэюя"),
    "kk": set("аәбвгғдеёжзийкқлмнңоөпрстуұүфхһцчшщъыіьэюя"),
}
LATIN_NAMES = ("EGDI", "OSI", "TII", "HCI", "EPI", "OGDI", "GTMI", "GovTech")
LANGUAGES = {"en", "ru", "kk", "az", "hy", "ka", "ky", "uz", "et"}

every_term = pytest.mark.parametrize("term", TERMS, ids=lambda term: term["en"])


def letters(text):
    for name in LATIN_NAMES:
        text = text.replace(name, "")
    return {letter for letter in text.casefold() if letter.isalpha()}


def test_the_base_says_what_it_is():
    assert BASE["format"] == "casewriter-terms/1"
    assert set(BASE["reviewed"]) <= LANGUAGES
    assert len(TERMS) >= 60


def test_no_term_stands_twice():
    english = [term["en"].casefold() for term in TERMS]
    assert len(english) == len(set(english))


@every_term
def test_a_term_is_whole(term):
    assert {"en", "ru", "kk"} <= set(term)
    assert set(term) - {"note", "avoid"} <= LANGUAGES
    for language in set(term) & LANGUAGES:
        assert LANGUAGE.fullmatch(language)
        assert term[language] == unicodedata.normalize("NFC", term[language]).strip()
        assert term[language]
    assert term.get("note", "Said.").endswith((".", "”"))


@every_term
def test_cyrillic_terms_have_no_letters_of_another_alphabet(term):
    for language in CYRILLIC:
        assert letters(term[language]) <= OWN[language]


@every_term
def test_what_is_to_be_avoided_is_not_what_is_used(term):
    for language, avoided in term.get("avoid", {}).items():
        assert language in term
        assert avoided
        assert term[language] not in avoided
        assert len(avoided) == len(set(avoided))
