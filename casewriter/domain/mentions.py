"""The numbers of a case that its texts can mention, and how each is said where it is mentioned."""

import re
from collections.abc import Iterator

from msgspec import Struct

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exhibits import (
    ROWS,
    cell_of,
    columns_of,
    exhibits_of,
    heading_of,
    is_picture,
    rows_of,
)
from casewriter.domain.kinds import kind_of
from casewriter.domain.kinds.number import said
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template
from casewriter.domain.view import View

_FIGURE = re.compile(r"[^\w]*\d[\d\s.,:/\u00a0\u202f]*\W*\w{0,12}\W*")
"""A cell of a free table is text: a number is what hardly holds anything else."""


class Mention(Struct, frozen=True):
    """A number of the case.

    Attributes:
        path: of the number.
        of: the answer, the row or the free table that it is a part of.
        row: what its row is called; empty where it stands in none.
        part: what it is in its row; None in a free table.
        heading: of its column, in a free table.
    """

    path: Path
    of: View
    row: str = ""
    part: Part | None = None
    heading: str = ""


def number_said(template: Template, case: Case, ref: str, language: str) -> str:
    """A number of the case in the form of an edition; an empty text where there is none.

    A number that is an answer of its own brings its unit along ("349 offices"), one in a table
    stands bare: the sentence around it says what it counts.
    """
    try:
        path = Path.parse(ref)
        field, steps = template.find(path)
    except CasewriterError:
        return ""
    if not steps and field.kind == "number":
        return said(View(template, case, field, path, language))
    if field is EXHIBITS and steps[1:2] == (ROWS,) and len(steps) == len(("x", ROWS, "r", "c")):
        exhibit = Path(path.field).child(steps[0])
        return cell_of(case, exhibit, steps[2], steps[3], language)
    value = case.get(path)
    if isinstance(value, int | float) and not isinstance(value, bool):
        return formats.number(value, language)
    return ""


def numbers(template: Template, case: Case, language: str) -> Iterator[Mention]:
    """Every number that the case holds, in the order of the template."""
    for section in template.sections:
        for field in section.fields:
            path = Path(f"{section.key}.{field.key}")
            if path.field in case.fields:
                yield from _within(View(template, case, field, path, language))
        free = exhibits_of(section.key)
        for row in case.rows(free):
            if not is_picture(case, free.child(row)):
                yield from _free(View(template, case, EXHIBITS, free.child(row), language))


def _within(answer: View) -> Iterator[Mention]:
    kind = kind_of(answer.field.kind)
    yield from _held(answer, kind.parts(answer.field), "")
    if not kind.repeats:
        return
    columns = kind.columns(answer.field)
    for row in answer.rows():
        if answer.field.kind == "group":
            for inner in row.inner():
                yield from _within(inner)
        else:
            named = (row.text(part.name) for part in columns if part.type == "line")
            yield from _held(row, columns, next(filter(None, named), ""))


def _held(of: View, parts: tuple[Part, ...], row: str) -> Iterator[Mention]:
    for part in parts:
        if part.type == "number" and of.number(part.name) is not None:
            path = of.path.child(part.name) if part.name else of.path
            yield Mention(path, of, row, part)


def _free(of: View) -> Iterator[Mention]:
    case, exhibit, language = of.case, of.path, of.language
    columns = columns_of(case, exhibit)
    for row in rows_of(case, exhibit):
        first = cell_of(case, exhibit, row, columns[0], language) if columns else ""
        for column in columns:
            if _FIGURE.fullmatch(cell_of(case, exhibit, row, column, language)):
                heading = heading_of(case, exhibit, column, language)
                yield Mention(exhibit.child(ROWS, row, column), of, first, heading=heading)
