"""The texts of an edition as checks read them."""

from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.conditions import holds, is_set_aside, parse
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Spoken, spoken, spoken_line

REMEMBERED = 2_000
"""Texts whose lines are remembered: all but one are what they were when a case is looked over."""


class Passage(Struct, frozen=True):
    """One text of the case: an answer in prose, or a line such as a title or a cell."""

    path: Path
    language: str
    value: Doc | str

    @property
    def lines(self) -> tuple[Spoken, ...]:
        """Its paragraphs, sub-headings and notes."""
        return lines_of(self.value)

    @property
    def is_prose(self) -> bool:
        """Whether it is text of several sentences rather than a label."""
        return isinstance(self.value, Doc)


@lru_cache(maxsize=REMEMBERED)
def lines_of(value: Doc | str) -> tuple[Spoken, ...]:
    """The lines of a text."""
    return spoken(value) if isinstance(value, Doc) else spoken_line(value)


def passages(template: Template, case: Case, language: str) -> Iterator[Passage]:
    """Every text that the edition would print, in the order of the template."""
    for section in template.sections:
        if is_set_aside(section, case):
            continue
        for field in section.fields:
            if field.when and not holds(parse(field.when), case):
                continue
            yield from _texts(case, f"{section.key}.{field.key}", language)
        yield from _texts(case, f"{section.key}.exhibits", language)


def prose(template: Template, case: Case, language: str) -> Iterator[Passage]:
    """The texts of several sentences alone."""
    return (passage for passage in passages(template, case, language) if passage.is_prose)


def _texts(case: Case, name: str, language: str) -> Iterator[Passage]:
    for (rest, tongue), value in case.fields.get(name, {}).items():
        if tongue == language and "#" not in rest and isinstance(value, Doc | str):
            yield Passage(Path(name, rest), language, value)
