"""Finding words in the texts of a case, and putting others in their place."""

import re
from collections.abc import Iterable, Iterator

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.checks.fixing import replacing
from casewriter.domain.checks.passages import Passage, lines_of, passages
from casewriter.domain.edits import Edit
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.clean import clean
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS, Replacement

AROUND = 48
"""Letters shown on each side of what was found."""

_SAME = (
    " \u00a0\u202f\u2009",
    "-\u2010\u2011–—−",
    "'’‘ʼʻ`´",
    '"“”„«»',
)
"""Signs that people type alike: whoever looks for "5 %" means also that with a no-break space."""

_UNSEEN = dict.fromkeys(map(ord, SIGNS + "\n"), " ")


class Wanted(Struct, frozen=True):
    """What is looked for, and how exactly."""

    words: str
    match_case: bool = False
    whole_words: bool = False


class Hit(Struct, frozen=True):
    """One place where it was found.

    Attributes:
        path: of the text, in `language`.
        line: of the text, counted as `prose.spoken` gives its lines; `start` and `end` within it.
        before: some words before it, `after`: some behind it, for the eye.
    """

    path: Path
    language: str
    line: int
    start: int
    end: int
    before: str
    found: str
    after: str


def hits_of(
    template: Template, case: Case, language: str, wanted: Wanted, within: Path | None = None
) -> Iterator[Hit | None]:
    """Every place in an edition, in the order of the template.

    Yields:
        The places; None after each text, so that whoever must not work for long can rest.
    """
    pattern = pattern_of(wanted)
    for passage in passages(template, case, language) if pattern is not None else ():
        if within is None or passage.path.field == within.field:
            assert pattern is not None
            yield from _in_passage(passage, pattern)
        yield None


def _in_passage(passage: Passage, pattern: re.Pattern[str]) -> Iterator[Hit]:
    for number, line in enumerate(passage.lines):
        for match in pattern.finditer(line.text):
            start, end = match.span()
            yield Hit(
                passage.path,
                passage.language,
                number,
                start,
                end,
                _before(line.text, start),
                match[0],
                _after(line.text, end),
            )


def pattern_of(wanted: Wanted) -> re.Pattern[str] | None:
    """The pattern of what is looked for; None where that is nothing."""
    if not wanted.words.strip():
        return None
    inner = "".join(_letter(letter) for letter in wanted.words)
    if wanted.whole_words:
        inner = rf"(?<!\w){inner}(?!\w)"
    return re.compile(inner, re.NOFLAG if wanted.match_case else re.IGNORECASE)


def _letter(letter: str) -> str:
    alike = next((signs for signs in _SAME if letter in signs), "")
    return f"[{re.escape(alike)}]" if alike else re.escape(letter)


def _before(text: str, end: int) -> str:
    """Some words before a place, beginning with a whole one."""
    shown = text[max(0, end - AROUND) : end].translate(_UNSEEN)
    return f"…{shown.partition(' ')[2]}" if end > AROUND and " " in shown else shown


def _after(text: str, start: int) -> str:
    """Some words behind a place, ending with a whole one."""
    shown = text[start : start + AROUND].translate(_UNSEEN)
    more = start + AROUND < len(text) and " " in shown
    return f"{shown.rpartition(' ')[0]}…" if more else shown


def suited(found: str, words: str, *, match_case: bool) -> str:
    """The words that take the place of those found, with capitals where those had them."""
    if match_case or not words or words != words.lower():
        return words
    parts = found.split()
    if len(found) > 1 and found.isupper():
        return words.upper()
    if len(parts) > 1 and all(part[:1].isupper() for part in parts):
        return " ".join(part[:1].upper() + part[1:] for part in words.split(" "))
    return words[0].upper() + words[1:] if found[:1].isupper() else words


def standing(case: Case, hits: Iterable[Hit]) -> list[Hit]:
    """Those places that still read as they did when they were found: writing goes on meanwhile."""
    return [hit for hit in hits if _reads(case, hit)]


def _reads(case: Case, hit: Hit) -> bool:
    value = case.get(hit.path, hit.language)
    lines = lines_of(value) if isinstance(value, Doc | str) else ()
    return hit.line < len(lines) and lines[hit.line].text[hit.start : hit.end] == hit.found


def replaced_hits(case: Case, hits: Iterable[Hit], words: str, *, match_case: bool) -> Edit:
    """The edit that puts words in the place of what was found, all of it one step.

    What does not stand there any more is left alone. An answer of which nothing is left is no
    answer any more.
    """
    words, _ = clean(words)
    texts: dict[tuple[Path, str], list[Replacement]] = {}
    for hit in standing(case, hits):
        here = Replacement(
            hit.line, hit.start, hit.end, suited(hit.found, words, match_case=match_case)
        )
        texts.setdefault((hit.path, hit.language), []).append(here)
    return replacing(case, texts, "replace")
