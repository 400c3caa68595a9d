"""Abbreviations: the full form first, and in the list."""

import re
from collections.abc import Iterator
from functools import lru_cache

from casewriter.domain.case import Case
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Spoken

TERMS = Path("abbr.terms")

_ACRONYM = re.compile(
    r"(?<![\w.-])(?=[^\W\d_]*[^\W\d_a-zа-яё])"
    r"[A-ZА-ЯЁӘҒҚҢӨҰҮҺІ][A-ZА-ЯЁӘҒҚҢӨҰҮҺІ0-9]{1,6}(?![\w.]|-\d)"
)
_ROMAN = re.compile(r"[IVXLCDM]+|[ІХVІ]+")
_FORMULAS = frozenset(("H2O", "CO2", "SO2", "NO2", "N2O", "CH4", "NH3", "H2S", "СО2", "Н2О"))
"""Read by everybody, whatever their digits look like; the last two have Cyrillic letters."""
_SHOUTED = 3
"""So many words in capitals in a row are a heading that shouts, not abbreviations."""


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Each abbreviation that is neither listed nor explained where it is used first."""
    listed = {
        str(case.get(TERMS.child(row, "term"), language) or "").casefold()
        for row in case.rows(TERMS)
    }
    known = {word.casefold() for word in template.house(language).known}
    met: set[str] = set()
    for passage in prose(template, case, language):
        for word, explained, spot in _acronyms_in(passage.value):
            plain = word.casefold()
            if plain in listed or plain in known or plain in met:
                continue
            met.add(plain)
            if not explained:
                facts = {"found": word}
                yield Finding(
                    "abbreviation_unexplained", "warning", passage.path, language, facts, spot
                )


@lru_cache(maxsize=REMEMBERED)
def _acronyms_in(value: Doc | str) -> tuple[tuple[str, bool, Spot], ...]:
    """Every abbreviation of a text, whether it is explained where it stands, and its place."""
    return tuple(
        (match[0], _is_explained(line.text, match), Spot(number, *match.span()))
        for number, line in enumerate(lines_of(value))
        for match in _acronyms(line)
    )


def _acronyms(line: Spoken) -> list[re.Match[str]]:
    matches = [match for match in _ACRONYM.finditer(line.text) if _is_acronym(match[0])]
    words = line.text.split() if matches else []
    capitals = sum(word.isupper() for word in words)
    return [] if capitals >= _SHOUTED and capitals * 2 > len(words) else matches


def _is_acronym(word: str) -> bool:
    letters = [letter for letter in word if letter.isalpha()]
    return len(letters) >= 2 and word not in _FORMULAS and not _ROMAN.fullmatch(word)


def _is_explained(text: str, match: re.Match[str]) -> bool:
    """Whether it stands in brackets after its full form, or its full form in brackets after it."""
    before, after = text[: match.start()], text[match.end() :]
    in_brackets = before.endswith(("(", "(“", "(«"))
    return in_brackets or bool(re.match(r"[»”\"]?\s*\((?=[^\W\d_]{3,}\s)", after))
