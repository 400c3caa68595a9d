"""What could be wrong with a case: findings as codes and facts, one family of rules per file."""

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import islice

from msgspec.structs import replace

from casewriter.domain.case import Case, FieldLeaves
from casewriter.domain.checks.agreement import check as agreement
from casewriter.domain.checks.complete import check as complete
from casewriter.domain.checks.consistency import check as consistency
from casewriter.domain.checks.evidence import check as evidence
from casewriter.domain.checks.readability import check as readability
from casewriter.domain.checks.reading import check as reading
from casewriter.domain.checks.references import check as references
from casewriter.domain.checks.rights import check as rights
from casewriter.domain.checks.shape import check as shape
from casewriter.domain.checks.sources import check as sources
from casewriter.domain.checks.terms import check as terms
from casewriter.domain.checks.texts import check as texts
from casewriter.domain.checks.texts import line_by_line
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template
from casewriter.prose.count import count_in_steps
from casewriter.prose.nodes import Doc

Check = Callable[[Template, Case, str], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    shape,
    complete,
    references,
    sources,
    evidence,
    consistency,
    agreement,
    terms,
    texts,
    rights,
    reading,
    readability,
)

OF_TEXTS: tuple[Check, ...] = (texts, evidence, agreement, terms, reading, readability)
"""Those that read every word of an edition."""

PIECE = 50
"""Texts of one question that are looked over in a step."""

AT_A_TIME = 100
"""Findings of one family that are told in a step."""

TITLED = ("refs.sources", "front.title")
"""Questions whose titles are looked for in the texts of all others."""


def findings(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """What the checks find in one edition and nobody has overruled, in the publication's order."""
    return tuple(
        finding
        for finding in everything(template, case, language)
        if overruling(case, finding) is None
    )


def everything(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """All that the checks find in one edition, what was overruled as well."""
    found = [finding for family in by_family(template, case, language) for finding in family]
    return ordered(template, found)


def by_family(template: Template, case: Case, language: str) -> Iterator[tuple[Finding, ...]]:
    """What each family of rules finds, one after another: for whoever works in short steps.

    Of one that finds much, some findings are told in a step: a long case has thousands.
    """
    for check in CHECKS:
        found = check(template, case, language)
        while some := tuple(islice(found, AT_A_TIME)):
            yield some
        yield ()


def ordered(template: Template, found: Iterable[Finding]) -> tuple[Finding, ...]:
    """Findings in the publication's order."""
    names = (
        f"{section.key}.{field.key}"
        for section in template.sections
        for field in (*section.fields, EXHIBITS)
    )
    order = {name: place for place, name in enumerate(names)}
    return tuple(sorted(found, key=lambda finding: order.get(finding.path.field, len(order))))


def looking_over(
    template: Template, case: Case, language: str, seen: Mapping[str, FieldLeaves]
) -> Iterator[None]:
    """Look at the texts of an edition: a line, or by one family an answer or some rows, in a step.

    What is seen in a text is remembered: afterwards the families take a few milliseconds, however
    long the case is.

    Args:
        template: of the case.
        case: the case.
        language: of the edition.
        seen: answers that were looked over before, by their questions.
    """
    sources = {name: case.fields[name] for name in TITLED if name in case.fields}
    for name, leaves in case.fields.items():
        if leaves is seen.get(name):
            continue
        texts_of = [
            (place, value)
            for place, value in leaves.items()
            if place[1] == language and isinstance(value, Doc | str)
        ]
        for start in range(0, len(texts_of), PIECE):
            piece = dict(texts_of[start : start + PIECE])
            for value in piece.values():
                yield from line_by_line(template, value, language)
                if isinstance(value, Doc):
                    yield from count_in_steps(value, language)
            alone = replace(case, fields={**sources, name: piece})
            for check in OF_TEXTS:
                deque(check(template, alone, language), maxlen=0)
                yield


def overruled_path(finding: Finding) -> Path:
    """The leaf that keeps why a finding is left as it is: `#overruled/<code>` of its place."""
    return finding.path.about(f"overruled/{finding.code}")


def overruling(case: Case, finding: Finding) -> str | None:
    """The reason why a finding is left as it is."""
    reason = case.get(overruled_path(finding))
    return reason if isinstance(reason, str) and reason.strip() else None
