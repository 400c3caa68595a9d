"""Answers that are kept but not printed: what a choice has closed, and what a section put aside.

Nothing of them is lost: they lie in the case as they were written, and come back with the choice.
"""

from collections.abc import Iterator
from typing import Literal

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.checks.shape import IMPLICIT
from casewriter.domain.conditions import Test, holds, is_set_aside, parse
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.progress import state_path
from casewriter.domain.template import Field, Section, Template

Because = Literal["choice", "section", "unasked"]
"""A choice closed the question; its section was put aside; the template does not ask it."""


class Aside(Struct, frozen=True):
    """One answer that lies aside.

    Attributes:
        path: its question.
        because: why it lies aside.
        decides: the questions whose answers closed it.
    """

    path: Path
    because: Because
    decides: tuple[Path, ...] = ()


def aside(template: Template, case: Case) -> tuple[Aside, ...]:
    """Every answer that lies aside, in the order of the template, what it does not ask at last."""
    return (*_closed(template, case), *_unasked(template, case))


def bringing_back(
    template: Template, case: Case, one: Aside
) -> dict[tuple[Path, str], Value | None]:
    """The leaves to set so that an answer is asked for again; empty where that is not certain.

    Each choice that closed it takes the first value that opens it.
    """
    if one.because == "section":
        return {(state_path(one.path.section), NO_LANGUAGE): None}
    section = template.section(one.path.section)
    field = section.field(_key(one.path)) if section else None
    if one.because != "choice" or field is None:
        return {}
    leaves: dict[tuple[Path, str], Value | None] = {}
    for test in _failing(field, case):
        leaves[test.path, NO_LANGUAGE] = _opening(template, case, test)
    changed = case
    for (path, language), value in leaves.items():
        changed = changed.with_leaf(path, language, value)
    return leaves if holds(parse(field.when), changed) else {}


def _closed(template: Template, case: Case) -> Iterator[Aside]:
    for section in template.sections:
        away = is_set_aside(section, case)
        for field in section.fields:
            path = Path(f"{section.key}.{field.key}")
            if field.shows or path.field not in case.fields:
                continue
            if away:
                yield Aside(path, "section")
            elif field.when and not holds(parse(field.when), case):
                decides = tuple(dict.fromkeys(test.path for test in _failing(field, case)))
                yield Aside(path, "choice", decides)


def _unasked(template: Template, case: Case) -> Iterator[Aside]:
    known = {f"{section.key}.{key}" for section in template.sections for key in _keys(section)}
    for name in sorted(case.fields):
        if name not in known:
            yield Aside(Path(name), "unasked")


def _keys(section: Section) -> tuple[str, ...]:
    return (*IMPLICIT, *(field.key for field in section.fields))


def _failing(field: Field, case: Case) -> tuple[Test, ...]:
    return tuple(test for test in parse(field.when) if not holds((test,), case))


def _opening(template: Template, case: Case, test: Test) -> Value | None:
    """The value of a choice that lets a test hold."""
    now = case.get(test.path)
    section = template.section(test.path.section)
    field = section.field(_key(test.path)) if section else None
    several = field is not None and field.kind == "choices"
    if not test.negated:
        if several:
            return [*(now if isinstance(now, list) else []), test.keys[0]]
        return test.keys[0]
    if isinstance(now, list):
        return [key for key in now if key not in test.keys] or None
    return None


def _key(path: Path) -> str:
    return path.field.partition(".")[2]
