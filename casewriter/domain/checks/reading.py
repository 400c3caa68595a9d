"""What readers with assistive technology need of the coming publication."""

import re
from collections.abc import Iterator
from functools import lru_cache

from casewriter.domain.case import Case
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.finding import Finding, Severity, Spot
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Spoken

_EMPTY_LINK = re.compile(
    r"(?:click )?here|this (?:link|page)|link|read more|more|тут|здесь|по ссылке|ссылка|подробнее|"
    r"осында|мұнда|сілтеме",
    re.IGNORECASE,
)
_ADDRESS = re.compile(r"(?:https?://|www\.)\S{24,}")
_CYRILLIC_RUN = re.compile("[\u0400-\u052f]+(?:[ \u00a0,-]+[\u0400-\u052f]+){2,}")
_LATIN_RUN = re.compile("[A-Za-z]{2,}(?:[ \u00a0,-]+[A-Za-z]{2,}){3,}")
_KAZAKH = re.compile("[әғқңөұүһі]", re.IGNORECASE)
_IN_CYRILLIC = ("ru", "kk", "ky")


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Skipped levels of headings, links that say nothing, passages in an unnamed language."""
    for passage in prose(template, case, language):
        for code, severity, found, spot in _seen_in(passage.value, language):
            yield Finding(code, severity, passage.path, language, {"found": found}, spot=spot)


@lru_cache(maxsize=REMEMBERED)
def _seen_in(value: Doc | str, language: str) -> tuple[tuple[str, Severity, str, Spot], ...]:
    """What a text has: code, how much it matters, the words, their place."""
    seen: list[tuple[str, Severity, str, Spot]] = []
    level = 0
    for number, line in enumerate(lines_of(value)):
        if line.level == 4 and level == 0:
            spot = Spot(number, 0, len(line.text))
            seen.append(("heading_skipped", "warning", line.text, spot))
        level = line.level or level
        for code, start, end in _in_line(line, language):
            seen.append((code, "advice", line.text[start:end], Spot(number, start, end)))
    return tuple(seen)


def _in_line(line: Spoken, language: str) -> Iterator[tuple[str, int, int]]:
    for stretch in line.stretches:
        if stretch.href:
            words = line.text[stretch.start : stretch.end].strip(" .")
            if _EMPTY_LINK.fullmatch(words) or _ADDRESS.fullmatch(words):
                yield "link_says_nothing", stretch.start, stretch.end
    tongue = language.partition("-")[0]
    finder = _LATIN_RUN if tongue in _IN_CYRILLIC or "Cyrl" in language else _CYRILLIC_RUN
    if tongue in ("hy", "ka"):
        finder = re.compile(f"{_CYRILLIC_RUN.pattern}|{_LATIN_RUN.pattern}")
    found = [*finder.finditer(line.text)]
    if tongue == "ru":
        found += filter(_is_kazakh, _CYRILLIC_RUN.finditer(line.text))
    for match in found:
        named = any(
            stretch.start <= match.start() and match.end() <= stretch.end
            for stretch in line.stretches
        )
        if not named:
            yield "language_unnamed", *match.span()


def _is_kazakh(run: re.Match[str]) -> bool:
    """Whether half of the words have a letter that Russian has not: a name or two do not count."""
    words = re.findall("[\u0400-\u052f]+", run[0])
    return 2 * sum(_KAZAKH.search(word) is not None for word in words) >= len(words)
