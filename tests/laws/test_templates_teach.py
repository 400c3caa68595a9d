"""What the supplied templates must teach at every question, and in which words."""

import re
import tomllib
from collections import defaultdict

import pytest

from casewriter.assets import resources
from casewriter.domain.appearing import appears
from casewriter.domain.lengths import range_for
from tests.builders import TEMPLATE_IDS
from tests.questions import (
    ASKED,
    LANGUAGES,
    count,
    every_english,
    every_language,
    every_question,
    sentences,
)

PIECES = (
    "question",
    "help",
    "why",
    "good",
    "mistakes",
    "strong",
    "strong_because",
    "weak",
    "weak_because",
)
EXEMPT = 4
"""Words of a phrase that may return, such as “Consent: given”."""

AMERICAN = re.compile(
    r"\b(?:organiz|recogniz|realiz|digitiz|digitaliz|moderniz|centraliz|summariz|analyz|standardiz"
    r"|prioritiz|utiliz|emphasiz|minimiz|maximiz|optimiz|specializ|categoriz|characteriz)\w*"
    r"|\b(?:center|centers|centered|program|programs|color|colors|favor|favors|favorite|labor"
    r"|behavior|neighbor|neighbors|honor|catalog|license[ds]? (?!to)|defense|offense|traveler"
    r"|traveled|canceled|modeling|labeled|fulfill|skillful|enrollment|check-?mark|gotten|toward"
    r"|math|mom|percent)\b",
    re.IGNORECASE,
)
CHEAP = re.compile(
    r"\b(?:best practices?|stakeholder|leverage|synergy|paradigm|ecosystem|holistic|robust"
    r"|seamless\w*|state-of-the-art|cutting-edge|low-hanging|win-win|buy-in|deep dive"
    r"|capacity building|roll-?out|user-friendly)\b",
    re.IGNORECASE,
)
"""Jargon that guidance does not speak; weak examples may."""

COUNTRIES = (
    "Armenia", "Azerbaijan", "Estonia", "Georgia", "Kazakhstan", "Kyrgyz", "Uzbekistan",
    "Yerevan", "Baku", "Tallinn", "Tbilisi", "Astana", "Almaty", "Bishkek", "Tashkent",
)  # fmt: skip
BODIES = (
    "ASAN", "EKENG", "Zerde", "Public Service Hall", "House of Justice", "Community Cent",
    "Data Exchange Agency", "e-Governance Academy", "State Personnel", "Academy of Public",
    "Service Agency of the Republic", "Government for Citizens", "X-Road", "X-tee", "Tunduk",
    "egov.kz", "my.gov", "e-gov.az", "State Agency for Public", "Civil Service Hub",
)  # fmt: skip

CYRILLIC_COUNTRIES = (
    "Армени", "Азербайджан", "Эстони", "Грузи", "Казахстан", "Кыргыз", "Узбекистан", "Ереван",
    "Баку", "Таллин", "Тбилиси", "Астан", "Алматы", "Бишкек", "Ташкент", "Әзербайжан", "Қазақстан",
    "Қырғыз", "Өзбекстан", "Бішкек",
)  # fmt: skip
ORGANISATIONS = tuple(
    name
    for body in tomllib.loads(resources("organisations.toml").read_text("utf-8"))["organisation"]
    for language, name in body.items()
    if language in LANGUAGES
)


def guidance(words):
    """What the program says in its own voice."""
    own = (words.question, words.help, words.why, words.length)
    return "\n".join((*own, words.strong_because, words.weak_because, *words.good, *words.mistakes))


def everything(words):
    return "\n".join((guidance(words), words.strong, words.weak, words.label))


@every_language
def test_there_are_as_many_questions_as_the_templates_ask(language):
    assert len(ASKED[language]) > 75
    assert len(ASKED["en"]) > 110


@every_question
def test_every_question_teaches(question):
    missing = [piece for piece in PIECES if not getattr(question.words, piece)]
    assert missing == []
    assert question.words.question.endswith("?")
    assert 2 <= len(question.words.good) <= 5
    assert 2 <= len(question.words.mistakes) <= 4
    assert appears(question.template, question.name)


@every_language
def test_no_two_questions_share_a_sentence(language):
    said = defaultdict(list)
    for question in ASKED[language]:
        for sentence in sentences(question.words):
            if count(sentence) >= EXEMPT:
                said[sentence].append(str(question))
    assert {sentence: at for sentence, at in said.items() if len(at) > 1} == {}


@every_question
def test_nothing_is_too_long_to_be_read(question):
    assert count(question.words.help) <= 60
    assert count(question.words.why) <= 40
    assert count(question.words.strong_because) <= 30
    assert count(question.words.weak_because) <= 30
    for line in (*question.words.good, *question.words.mistakes):
        assert count(line) <= 14
        assert not line.endswith(".")
    for example in (question.words.strong, question.words.weak):
        assert count(example) <= 120
        if question.field.kind == "prose":
            assert count(example) >= range_for((25, 120), question.language)[0]


@every_question
def test_an_example_keeps_to_what_the_question_asks(question):
    if question.field.max_length:
        assert len(question.words.strong.partition("\n")[0]) <= question.field.max_length
    if question.field.words:
        assert count(question.words.strong) <= question.field.words[1]
    if question.field.kind == "number":
        assert re.match(r"[\d,.\u00a0]+ ", question.words.strong)
        assert labels(question) == LABELS[question.language]
    if question.field.kind == "table":
        headings = set(question.words.columns.values())
        for example in (question.words.strong, question.words.weak):
            said = {line.partition(":")[0] for line in example.splitlines()}
            assert said <= headings, said - headings


def labels(question):
    """What the lines below the value of a number begin with."""
    return tuple(line.partition(": ")[0] for line in question.words.strong.splitlines()[1:])


LABELS = {
    language: next(labels(each) for each in ASKED[language] if each.field.kind == "number")
    for language in LANGUAGES
}


def test_a_value_is_told_with_its_day_its_scope_and_its_source():
    assert LABELS["en"] == ("As of", "Scope", "Source")
    for language in LANGUAGES:
        assert len(set(LABELS[language])) == 3


@every_question
def test_examples_invent_nothing_about_real_bodies(question):
    known_names = (*COUNTRIES, *CYRILLIC_COUNTRIES, *BODIES, *ORGANISATIONS)
    for example in (question.words.strong, question.words.weak):
        assert [body for body in known_names if body in example] == []


@every_english
def test_words_are_british(question):
    assert AMERICAN.findall(everything(question.words)) == []
    assert not re.search(r"\w'\w|\"", everything(question.words)), "straight quotation marks"


@every_english
def test_guidance_speaks_plainly(question):
    assert CHEAP.findall(guidance(question.words)) == []


@every_language
@pytest.mark.parametrize("folder", ["common", *TEMPLATE_IDS])
def test_no_words_are_left_over(folder, language):
    known = {question.name for question in ASKED[language]}
    for file in resources("templates", folder, language).glob("*.toml"):
        written = tomllib.loads(file.read_text("utf-8"))
        assert set(written.get("field", {})) <= known
        for name, words in written["field"].items():
            fields = [question.field for question in ASKED[language] if question.name == name]
            options = {key for field in fields for key in field.options}
            columns = {column.key for field in fields for column in field.columns}
            assert set(words.get("options", {})) <= options
            assert set(words.get("columns", {})) <= columns
