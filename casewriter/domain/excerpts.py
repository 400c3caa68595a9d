"""A case for a certain reader: without the names of its writers, or in short.

Both give a case, so that everything that is made of cases can be made of them; the case itself is
not touched.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.bibliography import SOURCES, names
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path, Value
from casewriter.prose.nodes import Citation, Doc
from casewriter.prose.walk import exhibits, inlines, plain_text

AUTHORS = Path("front.authors")

NAMING_SECTIONS = ("ack", "foreword")
"""Sections that say who wrote, or that somebody signs."""
NAMING_FIELDS = (AUTHORS.field, "transfer.contact")

BRIEF_SECTIONS = ("front", "facts", "keymsg", "summary", "lessons")
BRIEF_FIELDS = ("results.indicators",)
SHORTEST_NAME = 4
"""Letters of a family name that is looked for in texts: "Li" stands in many words."""


def anonymous(case: Case) -> Case:
    """The case without its authors, their thanks, whom to ask, and what others did to it."""
    return replace(
        case,
        records={},
        fields={
            name: leaves
            for name, leaves in case.fields.items()
            if name not in NAMING_FIELDS and name.partition(".")[0] not in NAMING_SECTIONS
        },
    )


def names_left(case: Case, language: str) -> tuple[str, ...]:
    """Where a text of an anonymous edition still names an author: paths, each once."""
    wanted = tuple(_names(case))
    if not wanted:
        return ()
    return tuple(
        f"{name}{rest}"
        for name, leaves in anonymous(case).fields.items()
        if name != SOURCES.field
        for (rest, tongue), value in leaves.items()
        if tongue == language and any(one in _letters(value) for one in wanted)
    )


def brief(case: Case) -> Case:
    """What is read in ten minutes: facts, messages, summary, figures, lessons, their sources."""
    kept = {
        name
        for name in case.fields
        if name.partition(".")[0] in BRIEF_SECTIONS
        or name in BRIEF_FIELDS
        or name.endswith(".state")
    }
    kept |= {
        exhibit.attrs.ref.partition("/")[0].partition("#")[0]
        for name in kept
        for value in case.fields[name].values()
        if isinstance(value, Doc)
        for exhibit in exhibits(value)
    } & case.fields.keys()
    known = names(case)
    cited = {
        known[source]
        for name in kept
        for value in case.fields[name].values()
        for source in _cited(value)
        if source in known
    }
    fields = {name: leaves for name, leaves in case.fields.items() if name in kept}
    sources = {
        (rest, language): value
        for (rest, language), value in case.fields.get(SOURCES.field, {}).items()
        if rest.partition("/")[2].partition("/")[0].partition("#")[0] in cited
    }
    return replace(case, fields={**fields, SOURCES.field: sources} if sources else fields)


def _names(case: Case) -> Iterator[str]:
    for row in case.rows(AUTHORS):
        whole = str(case.get(AUTHORS.child(row).child("name")) or "").strip()
        family = whole.rpartition(" ")[2]
        yield from (name for name in (whole, family) if len(name) >= SHORTEST_NAME)


def _letters(value: Value) -> str:
    if isinstance(value, Doc):
        return plain_text(value)
    return value if isinstance(value, str) else ""


def _cited(value: Value) -> Iterator[str]:
    if isinstance(value, Doc):
        for inline in inlines(value):
            if isinstance(inline, Citation):
                yield from (item.source for item in inline.attrs.items)
    elif isinstance(value, list):
        for one in value:
            if isinstance(one, str):
                yield one
            elif isinstance(one, dict) and isinstance(one.get("source"), list):
                yield from (str(source) for source in one["source"])
