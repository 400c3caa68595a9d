"""How hard a text is to read, in the languages for which a measure exists.

English: reading ease after R. Flesch, “A new readability yardstick”, Journal of Applied Psychology
32 (1948). Russian: the same with the weights of I. V. Oborneva (2006), found over texts in both
languages. No measure is known for the others of the Alliance's languages: nothing is said there.
"""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.checks.wording import sentences
from casewriter.domain.finding import Finding
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS

LEAST_WORDS = 150
"""Words below which the measure says more about chance than about the text."""


class Measure(Struct, frozen=True):
    """Reading ease: `base` less the words of a sentence and the syllables of a word, weighed.

    Attributes:
        hard: reading ease below which only specialists read on. Texts of law and administration
            stand above 20 where they are well written.
    """

    base: float
    sentence: float
    syllable: float
    hard: float


MEASURES: Mapping[str, Measure] = {
    "en": Measure(206.835, 1.015, 84.6, 20),
    "ru": Measure(206.835, 1.3, 60.1, 20),
}

_WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
_VOWELS = {"en": re.compile(r"[aeiouy]+"), "ru": re.compile(r"[аеёиоуыэюя]")}
_SILENT = re.compile(r"(?:[^l]e|[^td]ed|[^scxz]es)$")


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Answers whose sentences and words are so long that only specialists read on."""
    measure = MEASURES.get(language)
    if measure is None:
        return
    for passage in prose(template, case, language):
        ease = reading_ease(passage.value, language)
        if ease is not None and ease < measure.hard:
            facts = {"ease": round(ease)}
            yield Finding("reading_hard", "advice", passage.path, language, facts)


@lru_cache(maxsize=REMEMBERED)
def reading_ease(value: Doc | str, language: str) -> float | None:
    """Reading ease from about 100 (a child reads it) down, below 0 for the hardest texts.

    Returns:
        None where no measure is known, or where the text is too short for one.
    """
    measure = MEASURES.get(language)
    if measure is None:
        return None
    count = words = syllables = 0
    for line in lines_of(value):
        if line.level or line.note:
            continue
        for start, end in sentences(line.text):
            found = _WORD.findall(line.text[start:end].translate(dict.fromkeys(map(ord, SIGNS))))
            count += bool(found)
            words += len(found)
            syllables += sum(_syllables(word.lower(), language) for word in found)
    if words < LEAST_WORDS:
        return None
    return measure.base - measure.sentence * words / count - measure.syllable * syllables / words


def _syllables(word: str, language: str) -> int:
    number = len(_VOWELS[language].findall(word))
    if language == "en" and number > 1 and _SILENT.search(word):
        number -= 1
    return max(number, 1)
