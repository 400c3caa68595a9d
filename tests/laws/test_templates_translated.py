"""What a translation of the supplied templates owes to the English, and to its own language."""

import pytest

from tests.builders import TEMPLATE_IDS, load
from tests.faults import INFLECTED, LATIN, avoided, faults_in
from tests.questions import LANGUAGES, TRANSLATED, every_text, every_translated

OTHERS = tuple(language for language in LANGUAGES if language != "en")
HEADS = tuple(
    (template, language)
    for template in TEMPLATE_IDS
    for language in OTHERS
    if language in load(template).wordings
)
every_head = pytest.mark.parametrize(("template", "language"), HEADS)

MAY_BE_LATIN = {
    "EGDI", "OSI", "TII", "HCI", "EPI", "OGDI", "GTMI", "GovTech", "ISBN", "PDF", "CC", "BY", "SA",
    "NC", "ND", "BY-SA", "BY-NC-ND", "IGO", "Creative", "Commons", "AMD", "AZN", "EUR", "GEL",
    "KGS", "KZT", "USD", "UZS", "SMS", "AI", "Big", "Data", "jpg", "building1_final.jpg",
    "gazette.example", "www.gov.example", "visits@servicehouse.example",
}  # fmt: skip
"""Names, codes and addresses that keep their letters in every language."""


def in_english(question):
    return load(question.template.id).wordings["en"].fields[question.name]


@every_translated
def test_a_translation_has_what_the_english_has(question):
    english, words = in_english(question), question.words
    assert len(words.good) == len(english.good)
    assert len(words.mistakes) == len(english.mistakes)
    for piece in ("length", "appears", "preset", "strong", "weak"):
        assert bool(getattr(words, piece)) == bool(getattr(english, piece))
    assert len(words.preset.split("\n\n")) == len(english.preset.split("\n\n"))


@every_translated
def test_the_checks_of_the_program_find_nothing(question):
    # The name of a licence says on purpose what a copied web page leaves behind.
    texts = [text for text in every_text(question.words) if not text.startswith("©")]
    assert [found for text in texts for found in faults(question, text)] == []


def faults(question, text):
    return faults_in(text, question.language, question.template.house(question.language))


@every_translated
def test_no_english_is_left(question):
    for text in every_text(question.words):
        assert set(LATIN.findall(text)) <= MAY_BE_LATIN


@pytest.mark.parametrize("language", OTHERS)
def test_every_template_speaks_the_language(language):
    assert [name for name in TEMPLATE_IDS if language not in load(name).wordings] == []


@every_head
def test_the_head_and_the_headings_are_translated(template, language):
    words, english = load(template).wordings[language], load(template).wordings["en"]
    pairs = [(words.title, english.title), (words.summary, english.summary)]
    pairs += [(words.parts[key], english.parts[key]) for key in english.parts]
    pairs += [(words.units[key], english.units[key]) for key in english.units]
    for key, section in english.sections.items():
        pairs.append((words.sections[key].title, section.title))
        pairs.append((words.sections[key].about, section.about))
    for own, foreign in pairs:
        assert own
        assert own != foreign
        assert set(LATIN.findall(own)) <= MAY_BE_LATIN
        assert faults_in(own, language, load(template).house(language)) == []


@every_head
def test_units_are_said_behind_numbers_of_every_kind(template, language):
    words = load(template).wordings[language]
    assert set(words.counted) <= set(words.units)
    house = load(template).house(language)
    for code in words.units:
        said = {words.unit_behind(code, value) for value in (1, 3, 5, 21, 0.5)}
        assert all(said)
        assert [fault for text in said for fault in faults_in(text, language, house)] == []


def test_a_unit_takes_the_form_that_its_number_asks_for():
    words = load("one-stop-shop").wordings["ru"]
    said = [words.unit_behind("company", value) for value in (1, 3, 5, 11, 21, 43.0, 2.5)]
    assert said == [
        "компания", "компании", "компаний", "компаний", "компания", "компании", "компании",
    ]  # fmt: skip
    assert words.unit_behind("person", 21) == "человек"
    assert words.unit_behind("unknown", 3) == "unknown"


@pytest.mark.parametrize(
    "question", [each for each in TRANSLATED if each.language in INFLECTED], ids=str
)
def test_what_the_terms_of_the_field_warn_of_never_stands(question):
    for text in every_text(question.words):
        assert avoided(question.language).findall(text) == []


def test_renderings_to_be_avoided_are_known_in_their_cases():
    assert avoided("ru").findall(
        "Индикаторов и кейсом, личных данных, базовой линии; пилотный"
    ) == [
        "Индикаторов",
        "кейсом",
        "личных данных",
        "базовой линии",
    ]


def test_there_is_something_to_hold():
    assert bool(TRANSLATED) == bool(OTHERS)
