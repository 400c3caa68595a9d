"""Numbers in a text as the language writes them (Unicode CLDR), and the signs beside them."""

import re
from collections.abc import Iterator

from casewriter.domain.checks.typography import NBSP, Seen
from casewriter.prose.spoken import Spoken

_COMMA_DECIMALS = ("ru", "kk", "ky", "hy", "az", "uz", "et", "ka")
_SPACED_PERCENT = ("ru",)
_PLACE = (
    r"(?:section|chapter|table|figure|fig\.|version|v\.|item|clause|article|part|step|"
    r"раздел\w*|глав\w*|табл\w*\.?|рис\w*\.?|пункт\w*|п\.|стат\w*|верси\w*|част\w*|"
    r"cc\s+by(?:-\w\w)*|бөлім\w*|тарау\w*|кесте\w*|сурет\w*|тармақ\w*)"
)
_NAMED_PLACE = re.compile(rf"{_PLACE}\s*№?\s*$", re.IGNORECASE)
_PLACE_AFTER = re.compile(r"[- \u00a0](?:бөлім|тарау|кесте|сурет|тармақ|нұсқа)", re.IGNORECASE)
"""Kazakh puts the number before what it names."""
_POINT = re.compile(r"(?<![\d.,:/-])(\d{1,3})\.(\d{1,2}|\d{4,})(?![\d]|[.,:/-]\d)")
_COMMA = re.compile(r"(?<![\d.,:/-])(\d{1,3}),(\d{1,2})(?![\d]|[.,:/-]\d)")
_COMMA_THOUSANDS = re.compile(r"(?<![\d.,:/-])\d{1,3}(?:,\d{3})+(?![\d]|[.,:/-]\d)")
_SPACE_THOUSANDS = re.compile("(?<![\\d.,:/-])[1-9]\\d{0,2}(?: \\d{3})+(?![\\d]|[.,:/-]\\d)")
_LONG_NUMBER = re.compile(r"(?<![\w.,:/№#+-])[1-9]\d{4,8}(?![\w/-]|[.,:]\d)")
_PERCENT = re.compile("(?<=\\d)([ \u00a0\u202f]?)%")
_NUMERO = re.compile(r"(№) (?=\d)")
_YEAR = re.compile(r"(?<=\b\d{4}) (?=(?:г\.|гг\.|ж\.))")
_INITIALS = re.compile(r"(?<=\b[А-ЯЁӘҒҚҢӨҰҮҺІ]\.) (?=[А-ЯЁӘҒҚҢӨҰҮҺІ][а-яёәғқңөұүһі]+)")
_SHORT_DATE = re.compile(r"(?<![\d.])(\d{1,2})\.(\d{1,2})\.(\d{2})(?![\d.])")


def seen(line: Spoken, language: str) -> Iterator[Seen]:
    """Numbers in another language's form, and spaces at which a line must not break."""
    text, tongue = line.text, language.partition("-")[0]
    yield from _parts(text, tongue)
    for match in _LONG_NUMBER.finditer(text):
        yield Seen("thousands_missing", "advice", *match.span(), grouped(match[0], tongue))
    yield from _spaces(text, tongue)
    for match in _SHORT_DATE.finditer(text):
        if int(match[1]) <= 31 and int(match[2]) <= 12:
            yield Seen("date_short_year", "advice", *match.span())


def _parts(text: str, tongue: str) -> Iterator[Seen]:
    """Signs before decimals and between thousands."""
    if tongue in _COMMA_DECIMALS:
        for match in _POINT.finditer(text):
            if not _is_place(text, match) and not _is_clock(text, match):
                right = f"{match[1]},{match[2]}"
                yield Seen("decimal_sign", "advice", *match.span(), right)
        for match in _COMMA_THOUSANDS.finditer(text):
            # 12,345 may be a decimal fraction in these languages as well: the writer knows.
            yield Seen("thousands_sign", "advice", *match.span())
    elif tongue == "en":
        for match in _COMMA.finditer(text):
            # Two small numbers with a comma may be a list.
            yield Seen("decimal_sign", "advice", *match.span())
        for match in _SPACE_THOUSANDS.finditer(text):
            right = match[0].replace(" ", ",")
            yield Seen("thousands_sign", "advice", *match.span(), right)


def grouped(digits: str, tongue: str) -> str:
    """A whole number with its thousands parted as the language does."""
    sign = "," if tongue == "en" else "." if tongue == "az" else NBSP
    return re.sub(r"(?<=\d)(?=(?:\d{3})+$)", sign, digits)


def _spaces(text: str, tongue: str) -> Iterator[Seen]:
    for match in _PERCENT.finditer(text):
        asked = NBSP if tongue in _SPACED_PERCENT else ""
        if match[1].replace("\u202f", NBSP) != asked and not (asked and not match[1]):
            yield Seen("percent_space", "advice", *match.span(), f"{asked}%")
    for found in (_YEAR, _INITIALS):
        for match in found.finditer(text):
            yield Seen("space_breaks", "advice", *match.span(), NBSP)
    for match in _NUMERO.finditer(text):
        yield Seen("space_breaks", "advice", *match.span(), f"№{NBSP}")


def _is_place(text: str, match: re.Match[str]) -> bool:
    """Whether the number names a section, a table or a version."""
    before = text[: match.start()]
    if not before.strip() or _NAMED_PLACE.search(before[-24:]):
        return True
    return bool(_PLACE_AFTER.match(text, match.end()))


def _is_clock(text: str, match: re.Match[str]) -> bool:
    """Whether the number is a day and a month."""
    return (
        len(match[2]) == 2
        and int(match[1]) <= 31
        and int(match[2]) <= 12
        and text[match.end() : match.end() + 1] in ("", ",", ")", " ")
        and match[2].startswith("0")
    )
