"""The questions of the supplied templates with their words, in every language that is supplied."""

import re
from typing import NamedTuple

import pytest

from casewriter.domain.template import Field, Template
from casewriter.domain.wording import FieldWording
from tests.builders import TEMPLATE_IDS, load

LANGUAGES = ("en", "ru", "kk")
"""Languages whose words the laws of teaching hold for; English is what the others translate."""


class Question(NamedTuple):
    """A question of a template with its words in one language."""

    template: Template
    language: str
    name: str
    field: Field
    words: FieldWording

    def __str__(self):
        return f"{self.language}:{self.template.id}:{self.name}"


def asked(language):
    """Every question in a language; those that templates share once."""
    found = {}
    for template in map(load, TEMPLATE_IDS):
        if language not in template.wordings:
            continue
        words = template.wordings[language].fields
        for section, field in template.fields():
            name = f"{section.key}.{field.key}"
            inner = ((f"{name}/{each.key}", each) for each in field.fields)
            for each, kind in ((name, field), *inner):
                question = Question(template, language, each, kind, words[each])
                found.setdefault((each, words[each].question), question)
    return tuple(found.values())


ASKED = {language: asked(language) for language in LANGUAGES}
ALL = tuple(question for questions in ASKED.values() for question in questions)
TRANSLATED = tuple(question for question in ALL if question.language != "en")

every_question = pytest.mark.parametrize("question", ALL, ids=str)
every_english = pytest.mark.parametrize("question", ASKED["en"], ids=str)
every_translated = pytest.mark.parametrize("question", TRANSLATED, ids=str)
every_language = pytest.mark.parametrize("language", LANGUAGES)


def count(text):
    """Words; a dash that stands alone is none."""
    return sum(any(map(str.isalnum, word)) for word in text.split())


def sentences(words):
    """Everything that is said at a question, a sentence or a line of an example at a time."""
    for text in said(words):
        for line in text.splitlines():
            yield from filter(None, map(_plainly, re.split(r"(?<=[.?!…])[”’»“)]*\s+", line)))


def said(words):
    """Every text that teaches: all but the label, the question and the words to choose from."""
    whole = (words.help, words.why, words.length, words.strong, words.weak)
    whole += (words.strong_because, words.weak_because, words.appears)
    return tuple(filter(None, (*whole, *words.good, *words.mistakes)))


def every_text(words):
    """All texts of a question."""
    choices = (*words.options.values(), *words.columns.values())
    choices += tuple(name for names in words.column_options.values() for name in names.values())
    whole = (words.label, words.question, words.preset, *said(words), *choices)
    return tuple(line for text in whole for line in text.splitlines() if line)


def _plainly(sentence):
    return " ".join(re.findall(r"\w+", sentence.casefold()))
