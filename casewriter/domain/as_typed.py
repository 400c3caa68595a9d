"""What a language's typography makes of letters in the moment they are typed.

The same rules as in the checks: what is mended here is never found there. Quotation marks alone
need more, for a check sees a pair and a writer opens it first.
"""

import re

from msgspec import Struct

from casewriter.domain.checks import number_style, script, typography
from casewriter.domain.checks.typography import NBSP, Marks, Seen, marks_of
from casewriter.prose.spoken import Spoken

MENDED = (
    "dash_hyphen",
    "dash_in_range",
    "dots_three",
    "percent_space",
    "space_breaks",
    "apostrophe_uzbek",
    "stop_armenian",
)
"""The findings that are surely meant otherwise while the words are still being typed."""

WINDOW, AHEAD = 64, 24
"""Letters before and behind the caret that are looked at: a rule needs no more."""

REACH = 12
"""Letters between what is mended and the caret, at most: further back it was there before."""

_STIRS = frozenset("-\u2010%№'’‘`´ʼ:.")
"""Signs without one of which nearby no rule has anything to say: most keystrokes end here."""

_OPENS_AFTER = frozenset(" \n\t\u00a0\u202f([{–—-/")
NEAR = 2 * REACH
_DONE = re.compile(r"[.,;:!?)\]»”“…]*[ \u00a0]")
"""What follows a range of numbers that is complete: "5-10" may become the date "5-10-2020"."""


class Mending(Struct, frozen=True):
    """Letters of a line that give way to others; `start` and `end` count from its beginning."""

    start: int
    end: int
    text: str


def as_typed(before: str, after: str, language: str) -> Mending | None:
    """What becomes of the letters around the caret, now that one more was typed.

    Args:
        before: the line up to the caret; its last letter is the one that was typed.
        after: the rest of the line.
        language: BCP 47 tag of the passage.

    Returns:
        The letters to replace, all of them before the caret; None where nothing changes.
    """
    letter = before[-1:]
    if letter == '"':
        quote = _quote(before, language)
        return None if quote is None else _with_dash(quote, before, after, language)
    if letter == "'" and (found := _apostrophe(before, language)) is not None:
        return found
    if letter in "-–—" and (found := _dash(before, language)) is not None:
        return found
    return _seen_now(before, after, language)


def _quote(before: str, language: str) -> Mending | None:
    own, place = marks_of(language), len(before) - 1
    waiting = _open_quotes(before[:-1], own)
    if _opens(before, own):
        mark = own.inner_opening if waiting else own.opening
    elif waiting:
        mark = waiting[-1]
    elif before[-2:-1].isdigit():
        return None  # an inch or a second is no quotation
    else:
        mark = own.closing
    return Mending(place, place + 1, mark)


def _with_dash(quote: Mending, before: str, after: str, language: str) -> Mending:
    """A quotation mark, and the hyphen before it: only the mark tells that it was a dash."""
    dash = _seen_now(before[: quote.start] + quote.text, after, language)
    if dash is None or dash.end > quote.start:
        return quote
    between = before[dash.end : quote.start]
    return Mending(dash.start, quote.end, f"{dash.text}{between}{quote.text}")


def _opens(before: str, own: Marks) -> bool:
    """Whether a mark opens here. “ opens in English and closes in Russian: the language tells."""
    last = before[-2:-1]
    return not last or last in _OPENS_AFTER or last in (own.opening, own.inner_opening)


def _open_quotes(text: str, own: Marks) -> list[str]:
    """The closing marks that are awaited, the innermost last."""
    pairs = {own.opening: own.closing, own.inner_opening: own.inner_closing}
    waiting: list[str] = []
    for place, sign in enumerate(text):
        inside_word = sign == "’" and text[place + 1 : place + 2].isalpha()
        if waiting and sign == waiting[-1] and not inside_word:
            waiting.pop()
        elif sign in pairs:
            waiting.append(pairs[sign])
    return waiting


def _apostrophe(before: str, language: str) -> Mending | None:
    own, place = marks_of(language), len(before) - 1
    tongue = language.partition("-")[0]
    if tongue == "uz" and "Cyrl" not in language:
        return None  # its own letters follow the rules of the checks
    if _opens(before, own):
        return Mending(place, place + 1, "‘") if own.inner_opening == "‘" else None
    waiting = _open_quotes(before[:-1], own)
    if before[-2].isalpha() or (waiting and waiting[-1] == "’"):
        return Mending(place, place + 1, "’")
    return None


def _dash(before: str, language: str) -> Mending | None:
    """Two hyphens, or the language's own dash after a space that could break before it."""
    dash = marks_of(language).dash
    match = re.search(r"(?<=[\w)»”“’.,;:!?…])( ?)(?:--|[–—])$", before)
    if match is None:
        return None
    typed, space = match[0].lstrip(" "), match[1]
    if typed not in ("--", dash) or (typed == dash and not space):
        return None
    kept = NBSP if space and dash == "—" else space
    text = f"{kept}{dash}"
    return Mending(match.start(), match.end(), text) if text != match[0] else None


def _seen_now(before: str, after: str, language: str) -> Mending | None:
    """What the checks see with the last letter and did not see without it."""
    left = max(0, len(before) - WINDOW)
    here, rest = before[left:], after[:AHEAD]
    if _STIRS.isdisjoint(here[-NEAR:]):
        return None
    old = {(seen.code, seen.start) for seen in _mended(here[:-1] + rest, language)}
    found = None
    for seen in _mended(here + rest, language):
        is_new = (seen.code, seen.start) not in old or seen.code == "dash_in_range"
        near = len(here) - REACH <= seen.end <= len(here)
        if is_new and near and (seen.code != "dash_in_range" or _DONE.fullmatch(here, seen.end)):
            found = seen
    if found is None or found.instead is None:
        return None
    return Mending(left + found.start, left + found.end, found.instead)


def _mended(text: str, language: str) -> list[Seen]:
    line = Spoken(text)
    rules = (typography.seen, number_style.seen, script.seen)
    found = [seen for rule in rules for seen in rule(line, language) if seen.code in MENDED]
    return sorted(found, key=lambda seen: seen.start)
