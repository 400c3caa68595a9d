"""A case for a certain reader: without the names of its writers, or in short.

Both give a case, so that everything that is made of cases can be made of them; the case itself is
not touched.
"""

from collections.abc import Callable, Iterator
from typing import Any

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.naming import (
    SHORTEST,
    Person,
    is_person,
    person,
    still_names,
    without_names,
)
from casewriter.prose.clean import with_texts
from casewriter.prose.nodes import Doc, Footnote, Link, Text
from casewriter.prose.walk import inlines, letters, lines

AUTHORS = Path("front.authors")

NAMING_SECTIONS = ("ack", "foreword")
"""Sections that say who wrote, or that somebody signs."""
NAMING_FIELDS = (AUTHORS.field, "transfer.contact")

BRIEF_SECTIONS = ("front", "facts", "keymsg")
BRIEF_FIELDS = ("results.indicators",)

UNNAMED = "N. N."
"""Stands where an author was named; reviewers of every language know it."""


def anonymous(case: Case) -> Case:
    """The case without its authors, their thanks, whom to ask, and what others did to it.

    Where another answer, a credit or a source card has the whole name of an author, one with
    initials or the address, another sign stands there: in any case, order and script that
    `naming` knows. A family name alone may be a word: see `names_left`.
    """
    people = tuple(_authors(case))
    return replace(
        case,
        records={},
        fields={
            name: {key: _unnamed(value, people) for key, value in leaves.items()}
            for name, leaves in case.fields.items()
            if name not in NAMING_FIELDS and name.partition(".")[0] not in NAMING_SECTIONS
        },
    )


def names_left(case: Case, language: str) -> tuple[str, ...]:
    """Where an answer or source of an anonymous edition still names an author: paths, each once."""
    people = tuple(_authors(case))
    if not people:
        return ()
    return tuple(
        dict.fromkeys(
            f"{name}{rest}"
            for name, leaves in anonymous(case).fields.items()
            for (rest, tongue), value in leaves.items()
            if tongue in (language, NO_LANGUAGE)
            and "#" not in rest
            and any(still_names(text, people) for text in _texts(value))
        )
    )


def _authors(case: Case) -> Iterator[Person]:
    """The authors, as texts may name them."""
    for row in case.rows(AUTHORS):
        name, email = (
            str(case.get(AUTHORS.child(row).child(part)) or "") for part in ("name", "email")
        )
        one = person(name, email)
        if len(one.names) > 1 or one.email or any(len(part) >= SHORTEST for part in one.families):
            yield one


def _unnamed(value: Value, people: tuple[Person, ...]) -> Value:
    """A value without the names of authors; the same object where it has none."""

    def change(text: str) -> str:
        return without_names(text, people, UNNAMED)

    if isinstance(value, Doc):
        changed = with_texts(value, change)
        return value if changed == value else changed
    if isinstance(value, str):
        return change(value)
    if isinstance(value, dict):
        return {key: _unnamed_part(part, people, change) for key, part in value.items()}
    return value


def _unnamed_part(part: Any, people: tuple[Person, ...], change: Callable[[str], str]) -> Any:
    """A part of a source card: a text, or the people who made the source (CSL-JSON)."""
    if isinstance(part, str):
        return change(part)
    if not isinstance(part, list):
        return part
    return [_unnamed_maker(one, people, change) for one in part]


def _unnamed_maker(one: Any, people: tuple[Person, ...], change: Callable[[str], str]) -> Any:
    if not isinstance(one, dict):
        return one
    if literal := str(one.get("literal", "")):
        return {**one, "literal": change(literal)}
    is_theirs = is_person(str(one.get("given", "")), str(one.get("family", "")), people)
    return {"literal": UNNAMED} if is_theirs else one


def _texts(value: Value) -> Iterator[str]:
    """Every text of a value: lines, notes and addresses; of a source card all but its makers."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        yield from (part for part in value.values() if isinstance(part, str))
        makers = (one for part in value.values() if isinstance(part, list) for one in part)
        yield from (
            str(one["literal"]) for one in makers if isinstance(one, dict) and "literal" in one
        )
    elif isinstance(value, Doc):
        yield from (letters(line.content) for line in lines(value))
        for inline in inlines(value):
            if isinstance(inline, Footnote):
                yield letters(inline.content)
            elif isinstance(inline, Text):
                yield from (mark.attrs.href for mark in inline.marks if isinstance(mark, Link))


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
