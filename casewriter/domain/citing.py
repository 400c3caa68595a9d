"""Source cards as citations: author and date in the text, a full entry in the list.

The order of an entry follows the author–date form of the Chicago Manual of Style: who, when,
what, where it appeared, the address and the day it was read.
"""

from collections.abc import Mapping

from casewriter.domain.page import Cited
from casewriter.domain.publication import Inline, Run
from casewriter.domain.view import View

DETAILS = ("container-title", "genre", "number", "edition", "publisher", "page")
"""The CSL variables that follow the title, in this order."""

NO_DATE = "n.d."
MANY = 4
"""From so many authors on, the text names the first and "et al."."""


def cited(card: View) -> Cited:
    """How a source card (a row of `refs.sources`) is cited."""
    csl = card.plain("csl")
    item = csl if isinstance(csl, Mapping) else {}
    names = _names(item)
    title = str(item.get("title") or card.text("note") or card.path.steps[-1])
    year = _date(item.get("issued"))[:4] or NO_DATE
    who = names or [title]
    short = f"{who[0]} et al." if len(who) >= MANY else _joined([_family(name) for name in who])
    return Cited(f"{card.path}", f"{short} {year}", _entry(item, names, title, year))


def _entry(
    item: Mapping[str, object], names: list[str], title: str, year: str
) -> tuple[Inline, ...]:
    parts: list[Inline] = []
    if names:
        parts.append(Run(f"{_stopped(_joined(names))} {_stopped(year)} "))
        parts.append(Run(title, em=True))
        details = []
    else:
        parts.append(Run(title, em=True))
        details = [year]
    details += [str(item[key]) for key in DETAILS if item.get(key)]
    # A title or a name may end with a stop of its own: "n.d.", "Ltd."
    last = title
    for detail in details:
        parts.append(Run(f"{'' if last.endswith('.') else '.'} {detail}"))
        last = detail
    if not last.endswith("."):
        parts.append(Run("."))
    if isinstance(url := item.get("URL"), str) and url.startswith(("http://", "https://")):
        parts += [Run(" "), Run(url, href=url)]
        if read := _date(item.get("accessed")):
            parts.append(Run(f" ({read})"))
        parts.append(Run("."))
    return tuple(parts)


def _stopped(text: str) -> str:
    return text if text.endswith(".") else f"{text}."


def _names(item: Mapping[str, object]) -> list[str]:
    authors = item.get("author") or item.get("editor") or []
    names = []
    for author in authors if isinstance(authors, list) else ():
        if not isinstance(author, Mapping):
            continue
        if literal := author.get("literal"):
            names.append(str(literal))
        elif family := author.get("family"):
            given = author.get("given")
            names.append(f"{family}, {given}" if given else str(family))
    return names


def _family(name: str) -> str:
    return name.partition(",")[0]


def _joined(names: list[str]) -> str:
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} & {names[-1]}"


def _date(value: object) -> str:
    """A CSL date as ISO text, or an empty one."""
    if not isinstance(value, Mapping):
        return ""
    parts = value.get("date-parts")
    if isinstance(parts, list) and parts and isinstance(parts[0], list):
        return "-".join(f"{part:02d}" if isinstance(part, int) else str(part) for part in parts[0])
    return str(value.get("raw") or value.get("literal") or "")
