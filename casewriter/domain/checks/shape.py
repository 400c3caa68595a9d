"""Every leaf has the shape of its part, lies where the template has a question, within limits."""

from collections.abc import Iterator

from casewriter.domain.case import Case
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.finding import Finding
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template
from casewriter.domain.view import View

IMPLICIT = ("exhibits", "state", "writer")
"""Fields that every section has without its template naming them."""


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """What each kind finds wrong with its own answers, and leaves that no question asks for."""
    known = set()
    for section, field in template.fields():
        path = Path(f"{section.key}.{field.key}")
        known.add(path.field)
        if path.field in case.fields:
            yield from kind_of(field.kind).check(View(template, case, field, path, language))
    for section in template.sections:
        path = exhibits_of(section.key)
        if path.field in case.fields:
            answer = View(template, case, EXHIBITS, path, language)
            yield from kind_of(EXHIBITS.kind).check(answer)
    for name in case.fields:
        section_key, _, key = name.partition(".")
        if name in known or (key in IMPLICIT and template.section(section_key) is not None):
            continue
        yield Finding("leaf_unknown", "advice", Path(name))
