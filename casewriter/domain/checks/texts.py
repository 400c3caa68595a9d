"""What is wrong within one text: every rule that needs to know nothing but its letters.

A text is looked through once and its findings remembered: after a keystroke only the answer that
was written in is looked through again.
"""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.checks import number_style, script, typography, wording
from casewriter.domain.checks.passages import REMEMBERED, lines_of, passages
from casewriter.domain.checks.typography import Seen
from casewriter.domain.finding import Finding, Spot
from casewriter.domain.house import House
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS, Spoken

AROUND = 24
"""Letters shown on each side of what was found, so that the person knows the place."""

FIRST_WORDS = 6
"""Words by which a long sentence is known."""

LINES = 20_000
"""Lines whose findings are remembered: in a long answer only one is what it was not."""

UNSEEN = dict.fromkeys(map(ord, SIGNS + "\n"), " ")


class _Marked(Struct, frozen=True):
    """What was seen, in which line, with the words around it."""

    seen: Seen
    line: int
    facts: dict[str, object]


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Typography, letters, numbers, plain language and the words of the house."""
    house = template.house(language)
    for passage in passages(template, case, language):
        for marked in _marked(passage.value, language, house):
            seen = marked.seen
            spot = Spot(marked.line, seen.start, seen.end, seen.instead)
            yield Finding(seen.code, seen.severity, passage.path, language, marked.facts, spot=spot)


def line_by_line(template: Template, value: Doc | str, language: str) -> Iterator[None]:
    """Look at each line of a text in a step of its own; what is seen there is remembered."""
    house, is_prose = template.house(language), isinstance(value, Doc)
    for line in lines_of(value):
        _told(line, language, house, is_prose)
        yield


@lru_cache(maxsize=REMEMBERED)
def _marked(value: Doc | str, language: str, house: House) -> tuple[_Marked, ...]:
    is_prose = isinstance(value, Doc)
    return tuple(
        _Marked(seen, number, facts)
        for number, line in enumerate(lines_of(value))
        for seen, facts in _told(line, language, house, is_prose)
    )


@lru_cache(maxsize=LINES)
def _told(
    line: Spoken,
    language: str,
    house: House,
    is_prose: bool,  # noqa: FBT001  # the cache takes no keywords
) -> tuple[tuple[Seen, dict[str, object]], ...]:
    """What is seen in a line, with the words around it."""
    found = [(seen, around(line.text, seen)) for seen in _in_line(line, language, house)]
    for start, end, words in wording.long_sentences(line) if is_prose else ():
        seen = Seen("sentence_long", "advice", start, end)
        first = " ".join(line.text[start:end].translate(UNSEEN).split()[:FIRST_WORDS])
        found.append((seen, {**around(line.text, seen), "before": first, "words": words}))
    return tuple(found)


def _in_line(line: Spoken, language: str, house: House) -> Iterator[Seen]:
    """What is seen in a line; passages in another language are read by that language's rules."""
    foreign = [stretch for stretch in line.stretches if stretch.language]
    taken: set[tuple[int, int, str]] = set()
    for seen in (
        *wording.seen(line, house),
        *script.seen(line, language),
        *typography.seen(line, language),
        *number_style.seen(line, language),
    ):
        if any(stretch.start <= seen.start < stretch.end for stretch in foreign):
            continue
        if not _shadowed(seen, taken):
            taken.add((seen.start, seen.end, seen.code))
            yield seen
    for stretch in foreign:
        part = Spoken(line.text[stretch.start : stretch.end], line.level, line.note)
        for seen in (
            *script.seen(part, stretch.language),
            *typography.seen(part, stretch.language),
        ):
            start, end = seen.start + stretch.start, seen.end + stretch.start
            yield replace(seen, start=start, end=end)


def _shadowed(seen: Seen, taken: set[tuple[int, int, str]]) -> bool:
    """Whether the same letters have been named by another rule: one word, one reproach."""
    return any(
        start <= seen.start and seen.end <= end and code != "sentence_long"
        for start, end, code in taken
        if code.startswith(("word_", "script_", "letter")) and seen.code != code
    )


def around(text: str, seen: Seen) -> dict[str, object]:
    """The words that were found, with those around them, for the sentence and the list."""
    before = text[max(0, seen.start - AROUND) : seen.start].translate(UNSEEN)
    after = text[seen.end : seen.end + AROUND].translate(UNSEEN)
    if seen.start > AROUND:
        before = "…" + before.partition(" ")[2]
    if seen.end + AROUND < len(text):
        after = after.rpartition(" ")[0] + "…"
    letters = text[seen.start : seen.end].translate(UNSEEN)
    # Where a space itself is in question, it is seen between the words around it.
    found = letters if seen.code == "percent_space" else letters.strip()
    facts: dict[str, object] = {
        "found": found or text[seen.start : seen.end],
        "before": before,
        "after": after,
    }
    if seen.instead is not None:
        facts["instead"] = seen.instead
    return facts
