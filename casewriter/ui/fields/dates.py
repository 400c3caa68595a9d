"""Dates as people type them: a year, a month or a day, in figures or with the month's name."""

import re
from collections.abc import Mapping
from datetime import date
from functools import lru_cache
from unicodedata import normalize

from msgspec import Struct

EARLIEST, LATEST = 1000, 2999

FILLERS = {"г", "гг", "года", "год", "году", "ж", "жыл", "жылы", "ж.", "թ", "il", "ili", "yil"}
FILLERS |= {"yili", "წ", "წელი", "a", "aasta", "of", "the", "year", "y", "st", "nd", "rd", "th"}
"""What may stand in a date and says nothing: "2016 г.", "2016 ж.", "the 12th of May"."""

FIGURES = (
    (re.compile(r"(\d{4})"), "y"),
    (re.compile(r"(\d{4})\s?[-./]\s?(\d{1,2})"), "ym"),
    (re.compile(r"(\d{4})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{1,2})"), "ymd"),
    (re.compile(r"(\d{1,2})\s?[-./]\s?(\d{4})"), "my"),
    (re.compile(r"(\d{1,2})\s?[-./]\s?(\d{1,2})\s?[-./]\s?(\d{4})"), "dmy"),
)


class Read(Struct, frozen=True):
    """What a typed date means.

    Attributes:
        iso: year, year-month or year-month-day; empty where it means no date.
        problem: `unreadable`, `impossible` (no calendar has that day) or empty.
    """

    iso: str = ""
    problem: str = ""


UNREADABLE = Read(problem="unreadable")
IMPOSSIBLE = Read(problem="impossible")


def read_date(text: str, *languages: str) -> Read:
    """The date that a text means, with month names of these languages and of English.

    The day comes before the month, as everywhere in the Alliance; a name of a month may stand
    anywhere.
    """
    typed = " ".join(text.split()).strip(" .,")
    if not typed:
        return Read()
    for pattern, order in FIGURES:
        if match := pattern.fullmatch(typed):
            found = dict(zip(order, (int(figure) for figure in match.groups()), strict=True))
            return _read(found["y"], found.get("m", 0), found.get("d", 0))
    return _read_words(typed, languages)


def _read_words(typed: str, languages: tuple[str, ...]) -> Read:
    years, days, months = [], [], []
    names = [_months(language) for language in dict.fromkeys((*languages, "en"))]
    for figures, word in re.findall(r"(\d+)|([^\W\d_]+)", _folded(typed)):
        if len(figures) == 4:
            years.append(int(figures))
        elif figures:
            days.append(int(figures))
        elif month := next((found[word] for found in names if word in found), 0):
            months.append(month)
        elif word not in FILLERS:
            return UNREADABLE
    if len(years) != 1 or len(days) > 1 or len(months) != 1:
        return Read(f"{years[0]:04d}") if years and not days + months + years[1:] else UNREADABLE
    if days and not days[0] >= 1:
        return IMPOSSIBLE
    return _read(years[0], months[0], days[0] if days else 0)


def _read(year: int, month: int, day: int) -> Read:
    if not EARLIEST <= year <= LATEST:
        return IMPOSSIBLE
    try:
        date(year, month or 1, day or 1)
    except ValueError:
        return IMPOSSIBLE
    parts = [f"{year:04d}", *(f"{part:02d}" for part in (month, day) if part)]
    return Read("-".join(parts))


@lru_cache(maxsize=16)
def _months(language: str) -> Mapping[str, int]:
    """Every form of a month's name in a language, folded, and its number."""
    from babel import Locale, UnknownLocaleError

    try:
        months = Locale.parse(language.replace("-", "_")).months
    except (UnknownLocaleError, ValueError):
        return {}
    return {
        _folded(name).strip("."): number
        for width in ("abbreviated", "wide")
        for use in ("format", "stand-alone")
        for number, name in months[use][width].items()
    }


def _folded(text: str) -> str:
    return normalize("NFC", text.replace("İ", "i").replace("\u2024", ".")).casefold()
