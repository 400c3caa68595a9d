"""A case for a certain reader: without the names of its writers, or in short.

Both give a case, so that everything that is made of cases can be made of them; the case itself is
not touched.
"""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from casewriter.domain.bibliography import SOURCES
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path, Value
from casewriter.prose.clean import with_texts
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text

AUTHORS = Path("front.authors")

NAMING_SECTIONS = ("ack", "foreword")
"""Sections that say who wrote, or that somebody signs."""
NAMING_FIELDS = (AUTHORS.field, "transfer.contact")

BRIEF_SECTIONS = ("front", "facts", "keymsg")
BRIEF_FIELDS = ("results.indicators",)
SHORTEST_NAME = 4
"""Letters of a family name that is looked for in texts: "Li" stands in many words."""


UNNAMED = "N. N."
"""Stands where an author was named; reviewers of every language know it."""


def anonymous(case: Case) -> Case:
    """The case without its authors, their thanks, whom to ask, and what others did to it.

    Where another answer, a credit or a source card has the whole name of an author, another sign
    stands there. A family name alone may be a word: see `names_left`.
    """
    named = tuple(_whole_names(case))
    return replace(
        case,
        records={},
        fields={
            name: {key: _unnamed(value, named) for key, value in leaves.items()}
            for name, leaves in case.fields.items()
            if name not in NAMING_FIELDS and name.partition(".")[0] not in NAMING_SECTIONS
        },
    )


def _whole_names(case: Case) -> Iterator[str]:
    """The names of the authors in every language, as they are and with the family name first."""
    for (rest, _), value in case.fields.get(AUTHORS.field, {}).items():
        if rest.endswith("/name") and isinstance(value, str) and " " in value.strip():
            given, _, family = value.strip().rpartition(" ")
            yield from (value.strip(), f"{family}, {given}", f"{family} {given}")


def _unnamed(value: Value, named: tuple[str, ...]) -> Value:
    """A value without the names of authors; the same object where it has none."""

    def change(text: str) -> str:
        for name in named:
            text = text.replace(name, UNNAMED)
        return text

    if isinstance(value, Doc):
        has_one = any(name in plain_text(value) for name in named)
        return with_texts(value, change) if has_one else value
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _unnamed_part(part, named, change) for key, part in value.items()}
    return value


def _unnamed_part(part: Any, named: tuple[str, ...], change: Callable[[str], str]) -> Any:
    """A part of a source card: a text, or the people who made the source (CSL-JSON)."""
    if isinstance(part, str):
        return change(part)
    if not isinstance(part, list):
        return part
    return [
        {"literal": UNNAMED} if isinstance(one, dict) and _is_named(one, named) else one
        for one in part
    ]


def _is_named(person: dict[str, Any], named: tuple[str, ...]) -> bool:
    given, family = str(person.get("given", "")), str(person.get("family", ""))
    whole = str(person.get("literal", "")) or f"{given} {family}"
    initial = given[:1]
    return any(
        name == whole or (family and name.startswith(f"{family}, {initial}")) for name in named
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
    """What is read at a glance: messages, facts, figures of results, and who says so."""
    kept = {
        name: leaves
        for name, leaves in case.fields.items()
        if name.partition(".")[0] in BRIEF_SECTIONS
        or name in BRIEF_FIELDS
        or name.endswith(".state")
    }
    return replace(case, fields=kept)


def _names(case: Case) -> Iterator[str]:
    for row in case.rows(AUTHORS):
        whole = str(case.get(AUTHORS.child(row).child("name")) or "").strip()
        family = whole.rpartition(" ")[2]
        yield from (name for name in (whole, family) if len(name) >= SHORTEST_NAME)


def _letters(value: Value) -> str:
    if isinstance(value, Doc):
        return plain_text(value)
    return value if isinstance(value, str) else ""
