"""Acts that a text names by number and date, in English, Russian and Kazakh."""

import re
from collections.abc import Iterator

from msgspec import Struct

from casewriter.prose.spoken import Spoken

MONTHS: tuple[str, ...] = (
    r"January|январ\w*|қаңтар\w*",
    r"February|феврал\w*|ақпан\w*",
    r"March|март\w*|наурыз\w*",
    r"April|апрел\w*|сәуір\w*",
    r"May|ма[йя]|мамыр\w*",
    r"June|июн\w*|маусым\w*",
    r"July|июл\w*|шілде\w*",
    r"August|август\w*|тамыз\w*",
    r"September|сентябр\w*|қыркүйек\w*",
    r"October|октябр\w*|қазан\w*",
    r"November|ноябр\w*|қараша\w*",
    r"December|декабр\w*|желтоқсан\w*",
)
"""The names of the months as dates have them, from the first to the twelfth."""

MONTH = f"(?:{'|'.join(MONTHS)})"
YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_GAP = "[ \u00a0]"


def _number(n: int) -> str:
    return rf"(?:No\.|№){_GAP}?(?P<number{n}>[\w/-]*\d[\w/-]*)"


def _when(n: int) -> str:
    return (
        rf"(?:(?P<day{n}>\d{{1,2}}){_GAP}(?P<month{n}>{MONTH}){_GAP}(?P<year{n}>\d{{4}})"
        rf"|(?P<d{n}>\d{{1,2}})\.(?P<m{n}>\d{{1,2}})\.(?P<y{n}>\d{{4}})"
        rf"|(?P<ky{n}>\d{{4}}){_GAP}жылғы{_GAP}(?P<kd{n}>\d{{1,2}}){_GAP}(?P<km{n}>{MONTH}))"
    )


_BEHIND = re.compile(
    rf"{_number(1)}\)?,?{_GAP}(?:\(|(?:of|dated|from|от){_GAP})(?:the{_GAP})?{_when(1)}",
    re.IGNORECASE,
)
_BEFORE = re.compile(rf"{_when(2)}(?:{_GAP}(?:г\.|года))?,?{_GAP}\(?{_number(2)}", re.IGNORECASE)


class Dated(Struct, frozen=True):
    """An act in a text.

    Attributes:
        number: without its sign, folded.
        date: as ISO 8601 has it.
        said: the words that name both.
        line: counted as `prose.spoken` does.
    """

    number: str
    date: str
    said: str
    line: int
    start: int
    end: int


def acts_in(line: Spoken, place: int) -> Iterator[Dated]:
    """Every act that a line names by its number and its full date."""
    for finder, n in ((_BEHIND, 1), (_BEFORE, 2)):
        for match in finder.finditer(line.text):
            date = _date(match, n)
            if date:
                number = match[f"number{n}"].casefold()
                yield Dated(number, date, match[0], place, *match.span())


def known_date(issued: object) -> str:
    """The date of a source card (CSL's `date-parts`) as ISO 8601 has it, as far as it is known."""
    parts = issued.get("date-parts") if isinstance(issued, dict) else None
    first = parts[0] if isinstance(parts, list) and parts else None
    if not isinstance(first, list) or not all(isinstance(part, int) for part in first):
        return ""
    return "-".join(f"{part:02}" for part in first[:3])


def _date(match: re.Match[str], n: int) -> str:
    found = match.groupdict()
    if found[f"d{n}"]:
        return _iso(found[f"y{n}"], int(found[f"m{n}"]), found[f"d{n}"])
    kind = "k" if found[f"ky{n}"] else ""
    names = (
        (f"{kind}y{n}", f"{kind}m{n}", f"{kind}d{n}")
        if kind
        else (f"year{n}", f"month{n}", f"day{n}")
    )
    year, month, day = (found[name] for name in names)
    number = next(
        (
            place
            for place, words in enumerate(MONTHS, 1)
            if re.fullmatch(words, month, re.IGNORECASE)
        ),
        0,
    )
    return _iso(year, number, day)


def _iso(year: str, month: int, day: str) -> str:
    whole = 1 <= month <= 12 and 1 <= int(day) <= 31
    return f"{year}-{month:02}-{int(day):02}" if whole else ""
