"""The claim ledger: every number that a text gives its reader, tied to a source or not.

For fact-checking: an editor works through it line by line.
"""

import re
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import astuple

from casewriter.domain.case import Case
from casewriter.domain.checks.dated import MONTH
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.checks.wording import sentences
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Citation, Doc, Footnote, Inline, NoteInline, Paragraph
from casewriter.prose.spoken import CITATION, NOTE, SIGNS, VALUE, Spoken
from casewriter.prose.walk import lines

SMALL = 10
"""Whole numbers below this, without unit or sign, are counting words rather than claims."""

_NUMBER = re.compile(
    "(?<![\\w.,:])(?:[$€₸₽£] ?)?\\d+(?:[ \u00a0\u202f.,]\\d{3})*(?:[.,]\\d+)?"
    "(?: ?(?:%|per cent|percent|пайыз\\w*|процент\\w*))?"
    "(?: (?:thousand|million|billion|тыс\\.?|млн\\.?|млрд\\.?|миллион\\w*|миллиард\\w*|мың|млн))?"
    "(?![\\w]|[.:]\\d)"
)
_YEAR = re.compile(r"(?:19|20)\d\d")
_DATED_AFTER = re.compile(rf"\s*(?:[–-]\s*\d{{1,2}}\s+)?{MONTH}\b", re.IGNORECASE)
_DATED_BEFORE = re.compile(rf"{MONTH}\s+(?:\d{{1,2}}\s*[–-]\s*)?$", re.IGNORECASE)
_NAMING = re.compile(
    r"(?:№|No\.?|Nos\.?|Article|Chapter|Section|Table|Figure|stage|phase|Stage|Phase|version|"
    r"[Tt]op|этап\w*|стать\w*|глав\w*|разд\w*|табл\w*\.?|рис\w*\.?|ст\.|COVID-|ISO|–|-)\s*$"
)


class Claim(Struct, frozen=True):
    """One number in a text.

    Attributes:
        line: of the answer, counted as `prose.spoken` does.
        number: as it is written.
        sentence: the sentence it stands in.
        sources: the row ids of the cards cited for it: in its sentence, else in its paragraph.
        tied: whether it has a source, comes from an answer of the case, or a note stands by it.
    """

    path: Path
    language: str
    line: int
    start: int
    end: int
    number: str
    sentence: str
    sources: tuple[str, ...]
    tied: bool


class _Figure(Struct, frozen=True):
    """A claim as its text alone tells it."""

    line: int
    start: int
    end: int
    number: str
    sentence: str
    sources: tuple[str, ...]
    tied: bool


def claims(template: Template, case: Case, language: str) -> Iterator[Claim]:
    """Every claim with a number, in the order of the publication."""
    for passage in prose(template, case, language):
        assert isinstance(passage.value, Doc)
        for figure in _figures(passage.value):
            yield Claim(passage.path, language, *astuple(figure))


@lru_cache(maxsize=REMEMBERED)
def _figures(doc: Doc) -> tuple[_Figure, ...]:
    sources = _sources(doc)
    return tuple(
        figure
        for number, line in enumerate(lines_of(doc))
        if not (line.level or line.note)
        for figure in _in_line(number, line, sources.get(number, ()))
    )


def _in_line(number: int, line: Spoken, sources: tuple[str, ...]) -> Iterator[_Figure]:
    text = line.text
    in_paragraph = CITATION in text or NOTE in text
    for first, last in sentences(text):
        after = last
        while after < len(text) and text[after] in SIGNS + " .":
            after += 1
        sentence = text[first:after]
        cited = any(sign in sentence for sign in (CITATION, NOTE, VALUE))
        for match in _NUMBER.finditer(text, first, last):
            if counts_as_claim(text, match):
                yield _Figure(
                    number,
                    match.start(),
                    match.end(),
                    match[0].strip(),
                    "".join(letter for letter in sentence if letter not in SIGNS).strip(),
                    sources if in_paragraph else (),
                    cited or in_paragraph,
                )


def counts_as_claim(text: str, match: re.Match[str]) -> bool:
    """Whether a number says how much or how many: no year, date, name or counting word."""
    said = match[0].strip()
    if _YEAR.fullmatch(said):
        return False
    digits = re.sub(r"\D", "", said)
    if said.isdigit() and int(digits) < SMALL:
        return False
    before, after = text[max(0, match.start() - 24) : match.start()], text[match.end() :][:24]
    return not (
        _DATED_AFTER.match(after)
        or (_DATED_BEFORE.search(before) and len(digits) <= 2)
        or _NAMING.search(before)
        or after[:1] in ("-", "/", "\u2011")
    )


def _sources(doc: Doc) -> dict[int, tuple[str, ...]]:
    """The cards cited in each line, counted as `prose.spoken` does; notes count with their line."""
    found: dict[int, tuple[str, ...]] = {}
    number = 0
    for line in lines(doc):
        found[number] = tuple(_cards(line.content)) if isinstance(line, Paragraph) else ()
        number += 1 + sum(isinstance(inline, Footnote) for inline in line.content)
    return found


def _cards(content: tuple[Inline, ...] | tuple[NoteInline, ...]) -> Iterator[str]:
    for inline in content:
        if isinstance(inline, Citation):
            yield from (item.source for item in inline.attrs.items)
        elif isinstance(inline, Footnote):
            yield from _cards(inline.content)
