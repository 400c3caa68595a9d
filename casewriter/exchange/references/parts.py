"""Parts of a reference as every form gives them: texts, names, dates, addresses."""

import re
from collections.abc import Iterable

from casewriter.domain.bibliography import date_parts
from casewriter.prose.clean import clean

LONGEST = 2_000
"""Letters of one detail."""
MOST_NAMES = 100
LONGEST_BEGINNING = 50

TYPES: tuple[tuple[str, str], ...] = (
    ("legislation", "law"),
    ("bill", "law"),
    ("legal_case", "law"),
    ("treaty", "law"),
    ("regulation", "decree"),
    ("webpage", "official_page"),
    ("post-weblog", "official_page"),
    ("post", "official_page"),
    ("report", "report"),
    ("dataset", "dataset"),
    ("book", "book"),
    ("chapter", "book"),
    ("thesis", "report"),
    ("article", "article"),
    ("article-journal", "article"),
    ("article-magazine", "press"),
    ("article-newspaper", "press"),
    ("paper-conference", "article"),
    ("interview", "interview"),
    ("personal_communication", "interview"),
    ("manuscript", "unpublished"),
    ("graphic", "illustration"),
)
"""Type of CSL → type of our cards."""


def card_type(csl_type: str) -> str:
    """The type of card for a type of CSL; a report where there is none."""
    return dict(TYPES).get(csl_type, "report")


def said(value: object) -> str:
    """A detail as one line of text that may be kept; nothing where it is none."""
    if isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str):
        return ""
    text, _ = clean(value[: 2 * LONGEST])
    return " ".join(text.split())[:LONGEST]


def beginning(entry: str) -> str:
    """How an entry that could not be read begins, to be found in its file by."""
    text = said(entry)
    return text if len(text) <= LONGEST_BEGINNING else f"{text[:LONGEST_BEGINNING]}…"


def named(name: str) -> dict[str, str]:
    """A name as it is written in files: "Family, Given", else the name of a body."""
    family, comma, given = (part.strip() for part in said(name).partition(","))
    if comma and family and given:
        return {"family": family, "given": given}
    return {"literal": family or given}


def people(names: Iterable[str]) -> list[dict[str, str]]:
    """Names that say something, so many as a list can show."""
    told = (named(name) for _, name in zip(range(MOST_NAMES), names, strict=False))
    return [name for name in told if any(name.values())]


def dated(text: str) -> dict[str, list[list[int]]]:
    """A date as CSL has it: 2019, 2019/03/21, 2019-03, 21.03.2019; nothing where it is none."""
    words = said(text)
    if found := re.match(r"(\d{1,2})\.(\d{1,2})\.(\d{4})\b", words):
        words = "-".join(reversed(found.groups()))
    found = re.search(r"(?<!\d)(\d{4})(?:[-/](\d{1,2}))?(?:[-/](\d{1,2}))?(?!\d)", words)
    parts = date_parts({"date-parts": [[p for p in found.groups() if p]]}) if found else ()
    return {"date-parts": [[*parts]]} if parts else {}


def addressed(text: str) -> str:
    """A web address, or nothing."""
    words = said(text)
    return words if re.match(r"https?://[^\s<>\"]+$", words) else ""


def filled(csl: dict[str, object]) -> dict[str, object]:
    """The details that say something."""
    return {key: value for key, value in csl.items() if value not in ("", [], {}, None)}
