"""Numbers that a reader could not check: without source, scale or year."""

import re
from collections.abc import Iterator
from functools import lru_cache

from casewriter.domain.case import Case
from casewriter.domain.checks.dated import YEAR
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.checks.wording import sentences
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS

UNPROVED = ("summary", "keymsg", "conclusion", "foreword", "ack", "front")
"""Chapters that repeat what the body proves: their numbers need no source of their own."""

_MONEY = re.compile(
    r"[$€₸₽£]\s?\d|\d[\d\s.,\u00a0]*(?:thousand|million|billion|тыс\.?|млн\.?|млрд\.?|мың)?\s*"
    r"(?:USD|EUR|KZT|GEL|AZN|AMD|KGS|UZS|RUB|dollars?|euros?|tenge|lari|manats?|drams?|soms?|"
    r"тенге|теңге\w*|доллар\w*|евро|рубл\w*|сом\w*|сум\w*|лари|манат\w*|драм\w*)\b",
    re.IGNORECASE,
)
_SATISFIED = re.compile(r"\bsatisf(?:action|ied)\b|удовлетвор\w+|қанағаттан\w+", re.IGNORECASE)
_SCALE = re.compile(
    r"%|per cent|percent|\bout of\b|\bof (?:5|10|100)\b|\bfrom \d+ to \d+\b|\bscale\b|процент\w*|"
    r"\bиз (?:5|10|100)\b|балл\w*|шкал\w*|пайыз\w*|ұпай\w*|балдық",
    re.IGNORECASE,
)
_POINTS = re.compile(r"\d+(?:[.,]\d+)?")


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Claims with figures and no source, amounts without a year, satisfaction without a scale."""
    # The ledger reads figures as the checks do, and so needs them first.
    from casewriter.domain.ledger import claims

    for claim in claims(template, case, language):
        if claim.tied or claim.path.section in UNPROVED:
            continue
        spot = Spot(claim.line, claim.start, claim.end)
        facts = {"found": claim.number, "before": "", "after": ""}
        yield Finding("claim_without_source", "advice", claim.path, language, facts, spot=spot)
    for passage in prose(template, case, language):
        for code, found, spot in _unscaled_in(passage.value):
            yield Finding(code, "warning", passage.path, language, {"found": found}, spot=spot)


@lru_cache(maxsize=REMEMBERED)
def _unscaled_in(value: Doc | str) -> tuple[tuple[str, str, Spot], ...]:
    """Amounts and marks that lack what makes them comparable: code, the figure, its place."""
    found: list[tuple[str, str, Spot]] = []
    for number, line in enumerate(lines_of(value)):
        for start, end in sentences(line.text):
            sentence = line.text[start:end]
            seen = _unscaled(sentence)
            if seen is not None:
                code, first, last = seen
                spot = Spot(number, start + first, start + last)
                found.append((code, _plain(sentence[first:last]), spot))
    return tuple(found)


def _unscaled(sentence: str) -> tuple[str, int, int] | None:
    money = _MONEY.search(sentence)
    if money and not YEAR.search(sentence):
        return "money_without_year", *money.span()
    satisfied = _SATISFIED.search(sentence)
    if satisfied and not _SCALE.search(sentence):
        value = next((m for m in _POINTS.finditer(sentence) if not YEAR.fullmatch(m[0])), None)
        if value is not None:
            return "satisfaction_without_scale", *value.span()
    return None


def _plain(text: str) -> str:
    return "".join(letter for letter in text if letter not in SIGNS).strip()
