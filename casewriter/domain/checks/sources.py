"""Source cards that a reader could not find their source by."""

from collections.abc import Iterator, Mapping

from casewriter.domain.bibliography import SOURCES, date_parts
from casewriter.domain.case import Case
from casewriter.domain.finding import Finding
from casewriter.domain.template import Template

ACTS = ("law", "decree")
LONGEST = 60
"""Letters of a note that a finding shows."""


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Pasted references that nobody has taken apart, acts without number or date."""
    if template.section(SOURCES.section) is None:
        return
    for row in case.rows(SOURCES):
        path = SOURCES.child(row)
        csl = case.get(path.child("csl"))
        item = csl if isinstance(csl, Mapping) else {}
        title = str(item.get("title") or "").strip()
        note = str(case.get(path.child("note"), language) or "").strip()
        if not title:
            if note:
                yield Finding("source_unfinished", "warning", path, facts={"note": _short(note)})
            continue
        if case.get(path.child("type")) in ACTS and not (
            str(item.get("number") or "").strip() and date_parts(item.get("issued"))
        ):
            yield Finding("act_without_number", "warning", path, facts={"source": title})


def _short(text: str) -> str:
    return text if len(text) <= LONGEST else f"{text[:LONGEST].rpartition(' ')[0]}…"
