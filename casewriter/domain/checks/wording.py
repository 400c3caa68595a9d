"""Plain language and the words of the house: what a reader abroad would stumble over."""

import re
from collections.abc import Iterator
from functools import lru_cache

from casewriter.domain.checks.typography import Seen, quotations
from casewriter.domain.finding import Severity
from casewriter.domain.house import House, Why
from casewriter.prose.spoken import CITATION, NOTE, Spoken

LONG_SENTENCE = 45
"""Words; readers lose the thread of longer ones (plain-language guides advise 20 on average)."""

LITTLE_ELSE = 0.45
"""Share of a line that a web page's words take before the line is nothing else."""

_END = re.compile(r"(?<=[.!?…։])[»”\"'’)\]]*\s+(?=[«“„\"(\[]*[^\W\d_])")
_WORD = re.compile(r"\w+(?:[-'’]\w+)*")
_CODES: tuple[tuple[Why, str], ...] = (
    ("spelling", "word_misspelt"),
    ("term", "term_preferred"),
    ("name", "name_preferred"),
    ("jargon", "word_jargon"),
)


def seen(line: Spoken, house: House) -> Iterator[Seen]:
    """Words of the house's lists, and what a web page left behind."""
    yield from _preferred(line.text, house)
    if house.leftover is not None and (left := house.leftover.search(line.text)):
        yield _leftover(line.text, left)
    if house.claim is not None:
        yield from _claims(line.text, house.claim)


def _preferred(text: str, house: House) -> Iterator[Seen]:
    matches = [
        (why, entries, match)
        for why, finder, entries in house.finders
        for match in finder.finditer(text)
    ]
    # Names and other people's words stay as they are.
    quoted = quotations(text)[0] if matches else []
    taken: list[tuple[int, int]] = []
    for why, entries, match in matches:
        start, end = match.span()
        spoken_by_others = why != "spelling" and any(a < start < b for a, b in quoted)
        if spoken_by_others or any(a < end and start < b for a, b in taken):
            continue
        taken.append((start, end))
        use = house.meaning(entries, match[0]).use
        if use != match[0]:
            severity: Severity = "advice" if why == "jargon" else "warning"
            right = _cased(match[0], use) if use else None
            yield Seen(dict(_CODES)[why], severity, start, end, right)


def long_sentences(line: Spoken) -> Iterator[tuple[int, int, int]]:
    """Sentences that are too long: first letter, the letter after the last, words."""
    if len(line.text) < LONG_SENTENCE * 2:
        return
    for start, end in sentences(line.text):
        words = len(_WORD.findall(line.text[start:end]))
        if words > LONG_SENTENCE:
            yield start, end, words


@lru_cache(maxsize=8_000)
def sentences(text: str) -> tuple[tuple[int, int], ...]:
    """Where each sentence begins and ends; an abbreviation before a small letter ends none.

    Several rules ask for the same line, one after the other.
    """
    return tuple(_sentences(text))


def _sentences(text: str) -> Iterator[tuple[int, int]]:
    start = 0
    for match in _END.finditer(text):
        after = text[match.end() :].lstrip('«“„"([')
        if after[:1].islower() or _abbreviates(text[start : match.start()]):
            continue
        yield start, match.start()
        start = match.end()
    if text[start:].strip():
        yield start, len(text)


def _abbreviates(text: str) -> bool:
    """Whether what ends here is an initial or a title rather than a sentence."""
    last = text.rsplit(maxsplit=1)[-1:] or [""]
    word = last[0].lstrip('«“("')
    return word in {"Mr.", "Mrs.", "Ms.", "Dr.", "No.", "г.", "им.", "ул.", "т.", "стр."} or (
        len(word) == 2 and word[0].isupper()
    )


def _leftover(text: str, found: re.Match[str]) -> Seen:
    """A line that is little else than what a web page left is taken out whole."""
    if len(found[0]) >= LITTLE_ELSE * len(text.strip()):
        return Seen("text_leftover", "warning", 0, len(text), "")
    return Seen("text_leftover", "warning", *found.span())


def _claims(text: str, finder: re.Pattern[str]) -> Iterator[Seen]:
    for start, end in sentences(text):
        sentence = text[start : end + 1]
        if CITATION in sentence or NOTE in sentence:
            continue
        for match in finder.finditer(text, start, end):
            yield Seen("claim_without_evidence", "advice", *match.span())


def _cased(found: str, use: str) -> str:
    """The preferred words with a capital where the found ones have one."""
    return use[:1].upper() + use[1:] if found[:1].isupper() else use
