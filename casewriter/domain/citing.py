"""Source cards as citations: author and date in the text, a full entry in the list.

The order of an entry follows the author–date form of the Chicago Manual of Style: who, when,
what, where it appeared, the address and the day it was read. An English entry turns the first
name alone around, as that manual does; the other languages of the Alliance turn every name.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping

from casewriter.domain import formats
from casewriter.domain.bibliography import title_of
from casewriter.domain.page import Cited
from casewriter.domain.publication import Inline, Run, Words
from casewriter.domain.view import View

DETAILS = ("container-title", "genre", "number", "edition", "publisher", "page")
"""The CSL variables that follow the title, in this order."""

NO_DATE, ET_AL, BETWEEN, ACCESSED = "n.d.", "et al.", "and", "accessed {date}"
"""What the text says where no publication with words of its own is made."""

MANY = 4
"""From so many authors on, the text names the first and "et al."."""

LONGEST_TITLE = 48
"""Letters of a title that stands in the text for the authors."""

LATIN_MARKS = "abcdefghijklmnopqrstuvwxyz"
CYRILLIC_MARKS = "абвгдежзиклмнопрстуфхцчшщэюя"

Name = tuple[str, str]
"""A family name and a given name; of a body the name and nothing."""


def cited(card: View, words: Words | None = None, mark: str = "") -> Cited:
    """How a source card (a row of `refs.sources`) is cited.

    Args:
        card: the row.
        words: the publication's own; English ones where there is no publication.
        mark: the letter that tells it from others of the same authors and year.
    """
    csl = card.plain("csl")
    item = csl if isinstance(csl, Mapping) else {}
    names = _names(item)
    title = title_of(card.case, card.path, card.language)
    issued = _date(item.get("issued"))[:4]
    year = issued or (words.no_date if words else NO_DATE)
    if mark:
        year = f"{year}{mark}" if issued else f"{year}-{mark}"
    entry = _entry(item, _authors(names, card.language, words), title, year, words)
    read = _read(item, card.language, words)
    return Cited(
        f"{card.path}",
        f"{_short(names, str(item.get('title-short') or title), words)} {year}",
        (*entry, *read),
    )


def citations(cards: Iterable[View], words: Words) -> Iterable[tuple[View, Cited]]:
    """All cards as they are cited; those that would read alike get letters, as 2016a and 2016b."""
    alike: dict[str, list[tuple[View, Cited]]] = defaultdict(list)
    for card in cards:
        shown = cited(card, words)
        alike[shown.short].append((card, shown))
    for group in alike.values():
        if len(group) == 1:
            yield group[0]
            continue
        group.sort(key=lambda pair: _letters(pair[1]))
        marks = _marks(group[0][0].language)
        for place, (card, shown) in enumerate(group):
            yield card, cited(card, words, marks[place]) if place < len(marks) else shown


def _letters(shown: Cited) -> str:
    return "".join(part.text for part in shown.entry if isinstance(part, Run))


def _marks(language: str) -> str:
    return CYRILLIC_MARKS if language.partition("-")[0] in ("ru", "kk", "ky") else LATIN_MARKS


def _short(names: list[Name], title: str, words: Words | None) -> str:
    if not names:
        return _shortened(title)
    if len(names) >= MANY:
        return f"{names[0][0]} {words.et_al if words else ET_AL}"
    return _joined([family for family, _ in names], words.between if words else BETWEEN)


def _shortened(title: str) -> str:
    """A title in the text: its first words are enough to find the entry."""
    if len(title) <= LONGEST_TITLE:
        return title
    return f"{title[:LONGEST_TITLE].rpartition(' ')[0] or title[:LONGEST_TITLE]}…"


def _authors(names: list[Name], language: str, words: Words | None) -> str:
    if not names:
        return ""
    if language.partition("-")[0] != "en":
        return ", ".join(" ".join(part for part in name if part) for name in names)
    first, *others = names
    turned = ", ".join(part for part in first if part)
    rest = [" ".join(part for part in (given, family) if part) for family, given in others]
    if not rest:
        return turned
    between = words.between if words else BETWEEN
    return f"{', '.join((turned, *rest[:-1]))}, {between} {rest[-1]}"


def _entry(
    item: Mapping[str, object], authors: str, title: str, year: str, words: Words | None
) -> tuple[Inline, ...]:
    parts: list[Inline] = []
    if authors:
        parts.append(Run(f"{_stopped(authors)} {_stopped(year)} "))
        parts.append(Run(title, em=True))
        details = []
    else:
        parts.append(Run(title, em=True))
        details = [year]
    details += [_detail(key, str(item[key]), words) for key in DETAILS if item.get(key)]
    # A title or a name may end with a stop of its own: "n.d.", "Ltd."
    last = title
    for detail in details:
        parts.append(Run(f"{'' if last.endswith('.') else '.'} {detail}"))
        last = detail
    if not last.endswith("."):
        parts.append(Run("."))
    return tuple(parts)


def _read(item: Mapping[str, object], language: str, words: Words | None) -> tuple[Inline, ...]:
    """The address, and the day on which it was read."""
    url = item.get("URL")
    if not isinstance(url, str) or not url.startswith(("http://", "https://")):
        return ()
    parts: list[Inline] = [Run(" "), Run(url, href=url)]
    if read := _date(item.get("accessed")):
        said = (words.accessed if words else ACCESSED).format(
            date=formats.date(read, language), day=formats.day(read, language)
        )
        parts.append(Run(f" ({said})"))
    return (*parts, Run("."))


def _detail(key: str, text: str, words: Words | None) -> str:
    if key != "page":
        return text
    pages = formats.ranged(text)
    return words.pages.format(pages=pages).replace(" ", "\u00a0") if words else pages


def _stopped(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _names(item: Mapping[str, object]) -> list[Name]:
    authors = item.get("author") or item.get("editor") or []
    names = []
    for author in authors if isinstance(authors, list) else ():
        if not isinstance(author, Mapping):
            continue
        if literal := author.get("literal"):
            names.append((str(literal), ""))
        elif family := author.get("family"):
            names.append((str(family), str(author.get("given") or "")))
    return names


def _joined(names: list[str], between: str) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {between} {names[-1]}"


def _date(value: object) -> str:
    """A CSL date as ISO text, or an empty one."""
    if not isinstance(value, Mapping):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(f"{part:02d}" if isinstance(part, int) else str(part) for part in parts[0])
    return str(value.get("raw") or value.get("literal") or "")
