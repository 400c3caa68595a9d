"""Quotation marks, brackets, dashes and spaces as each language of the Alliance writes them.

The marks of each language are those of Unicode CLDR 44; the outer ones of Kazakh, and the inner
ones beside them, are those of the country's own publications.
"""

import re
from collections.abc import Iterator

from msgspec import Struct

from casewriter.domain.finding import Severity
from casewriter.prose.spoken import SIGNS, Spoken

NBSP = "\u00a0"


class Seen(Struct, frozen=True):
    """What a rule saw in one line: letters, and what would be right there if that is sure."""

    code: str
    severity: Severity
    start: int
    end: int
    instead: str | None = None


class Marks(Struct, frozen=True):
    """How a language quotes, also within a quotation, and the dash that parts its sentences."""

    opening: str
    closing: str
    dash: str
    inner_opening: str
    inner_closing: str


MARKS: tuple[tuple[str, Marks], ...] = (
    ("en", Marks("“", "”", "–", "‘", "’")),
    ("ru", Marks("«", "»", "—", "„", "“")),
    ("kk", Marks("«", "»", "—", "“", "”")),
    ("ky", Marks("«", "»", "—", "„", "“")),
    ("hy", Marks("«", "»", "—", "“", "”")),
    ("az", Marks("“", "”", "–", "‘", "’")),
    ("uz", Marks("“", "”", "–", "‘", "’")),
    ("et", Marks("„", "“", "–", "«", "»")),
    ("ka", Marks("„", "“", "–", "«", "»")),
)

_PAIRS = {"“": "”", "«": "»", "„": "“"}
_BRACKETS = {"(": ")", "[": "]", "{": "}"}
_QUOTES = re.compile('[“”«»„"]')
_ANY_BRACKET = re.compile(r"[()\[\]{}]")
_LISTED = re.compile(r"(?:^|(?<=[\s(]))(?:\d{1,2}|[^\W\d_])\)$")
_DOUBLE = re.compile("(?<=\\S)[ \u00a0]{2,}(?=\\S)")
_BEFORE_SIGN = re.compile(r"(?<=[\w)\]»”])[ \u00a0]+(?=[,.;:!?)\]](?![\w.)]))")
_AFTER_BRACKET = re.compile(r"(?<=[(\[])[ ]+(?=\S)")
_RUN_TOGETHER = re.compile(r"(?<=[^\W\d_]{2}[,;])(?=[^\W\d_])|(?<=[^\W\d_]{2}[.!?])(?=[^\W\d_]{2})")
_ADDRESS = re.compile(r"(?:https?://|www\.)\S+|\S+@\S+|\b[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}\b\S*")
_SPACED_HYPHEN = re.compile(r"(?<=[\w)»”“’.,])([ \u00a0])[-\u2010]([ ])(?=[\w(«“„‘])")
_RANGE = re.compile(r"(?<![\w.,/№+-])(\d{1,4})-(\d{1,4})(?![\w/-]|[.,]\d)")
_ODD_HYPHEN = re.compile(r"(?<=\w)\u2010(?=\w)")
_DOTS = re.compile(r"(?<!\.)\.\.\.(?!\.)")
_INVISIBLE = re.compile("[\u200b\u00ad\ufeff\u200e\u200f\u202a-\u202e\u2066-\u2069]+")
_DOUBLED = re.compile(r"(?<![\w-])([^\W\d_]{2,})[ ]+\1(?![\w-])", re.IGNORECASE)
_MAY_DOUBLE = {"had", "that", "чуть", "едва", "очень", "еле", "только", "далеко"}
_SAYS_DOUBLED = ("en", "ru", "et")


def marks_of(language: str) -> Marks:
    """The marks of a language; English ones where we do not know it."""
    return dict(MARKS).get(language.partition("-")[0], dict(MARKS)["en"])


def seen(line: Spoken, language: str) -> Iterator[Seen]:
    """Everything that is not as the language writes it."""
    text = line.text
    yield from _quotes(text, language)
    yield from _brackets(text)
    yield from _spaces(text)
    yield from _dashes(text, language)
    yield from _words(text, language)
    for match in _INVISIBLE.finditer(text):
        yield Seen("character_invisible", "warning", *match.span(), "")


def quotations(text: str) -> tuple[list[tuple[int, int]], list[int]]:
    """Pairs of quotation marks, of whichever language, and those that stand alone."""
    open_marks: list[tuple[int, str]] = []
    pairs: list[tuple[int, int]] = []
    alone: list[int] = []
    for place, sign in enumerate(text):
        if sign not in '“”«»„"':
            continue
        waiting = open_marks[-1][1] if open_marks else ""
        if sign == waiting and not (sign == "“" and _opens(text, place)):
            pairs.append((open_marks.pop()[0], place))
        elif sign in _PAIRS:
            open_marks.append((place, _PAIRS[sign]))
        elif sign == '"' and _opens(text, place):
            open_marks.append((place, '"'))
        else:
            alone.append(place)
    alone += [place for place, _ in open_marks]
    return sorted(pairs), sorted(alone)


def _opens(text: str, place: int) -> bool:
    before = text[place - 1] if place else " "
    after = text[place + 1] if place + 1 < len(text) else " "
    return not after.isspace() and (before.isspace() or before in "([“«„-–—")


def _quotes(text: str, language: str) -> Iterator[Seen]:
    pairs, alone = quotations(text)
    own = marks_of(language)
    for opening, closing in pairs:
        used = (text[opening], text[closing])
        nested = any(o < opening and closing < c for o, c in pairs)
        if nested or used == (own.opening, own.closing):
            continue
        inner = text[opening + 1 : closing]
        sure = not any(sign in SIGNS + own.opening + own.closing for sign in inner)
        right = f"{own.opening}{inner}{own.closing}" if sure else None
        straight = used[0] == '"'
        code = "quotes_straight" if straight else "quotes_foreign"
        severity: Severity = "advice" if straight else "warning"
        yield Seen(code, severity, opening, closing + 1, right)
    for place in alone:
        # An inch or a second is no quotation.
        if not (text[place] == '"' and place and text[place - 1].isdigit()):
            yield Seen("quote_unpaired", "warning", place, place + 1)


def _brackets(text: str) -> Iterator[Seen]:
    waiting: list[tuple[int, str]] = []
    for match in _ANY_BRACKET.finditer(text):
        place, sign = match.start(), match[0]
        if sign in _BRACKETS:
            waiting.append((place, _BRACKETS[sign]))
        elif waiting and waiting[-1][1] == sign:
            waiting.pop()
        elif not _LISTED.search(text, max(0, place - 3), place + 1):
            yield Seen("bracket_unpaired", "warning", place, place + 1)
    for place, _ in waiting:
        yield Seen("bracket_unpaired", "warning", place, place + 1)


def _spaces(text: str) -> Iterator[Seen]:
    for match in _DOUBLE.finditer(text):
        yield Seen("space_double", "advice", *match.span(), " ")
    for match in _BEFORE_SIGN.finditer(text):
        yield Seen("space_before_sign", "warning", *match.span(), "")
    for match in _AFTER_BRACKET.finditer(text):
        yield Seen("space_before_sign", "warning", *match.span(), "")
    together = list(_RUN_TOGETHER.finditer(text))
    addresses = [match.span() for match in _ADDRESS.finditer(text)] if together else []
    for match in together:
        place = match.start()
        word = text[place:].split(maxsplit=1)[0] if text[place:].split() else ""
        if any(start <= place < end for start, end in addresses) and not word[:1].isupper():
            continue
        if text[place - 1] in ",;" or word[:1].isupper():
            yield Seen("space_missing", "warning", place - 1, place, text[place - 1] + " ")


def _dashes(text: str, language: str) -> Iterator[Seen]:
    dash = marks_of(language).dash
    for match in _SPACED_HYPHEN.finditer(text):
        before = NBSP if dash == "—" else match[1]
        yield Seen("dash_hyphen", "advice", *match.span(), f"{before}{dash} ")
    for match in _RANGE.finditer(text):
        first, last = int(match[1]), int(match[2])
        # What falls is no range: a telephone, the number of an act.
        if first < last or len(match[1]) == len(match[2]) == 4:
            yield Seen("dash_in_range", "advice", *match.span(), f"{match[1]}–{match[2]}")
    for match in _ODD_HYPHEN.finditer(text):
        yield Seen("hyphen_odd", "warning", *match.span(), "-")
    for match in _DOTS.finditer(text):
        yield Seen("dots_three", "advice", *match.span(), "…")


def _words(text: str, language: str) -> Iterator[Seen]:
    if language.partition("-")[0] not in _SAYS_DOUBLED:
        # Kazakh, Kyrgyz and others double words to say "again and again".
        return
    for match in _DOUBLED.finditer(text):
        if match[1].lower() not in _MAY_DOUBLE:
            yield Seen("word_doubled", "warning", *match.span(), match[1])
