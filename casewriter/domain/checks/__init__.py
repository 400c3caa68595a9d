"""What could be wrong with a case: findings as codes and facts, one family of rules per file."""

from collections.abc import Callable, Iterator

from casewriter.domain.case import Case
from casewriter.domain.checks.agreement import check as agreement
from casewriter.domain.checks.complete import check as complete
from casewriter.domain.checks.consistency import check as consistency
from casewriter.domain.checks.evidence import check as evidence
from casewriter.domain.checks.readability import check as readability
from casewriter.domain.checks.reading import check as reading
from casewriter.domain.checks.references import check as references
from casewriter.domain.checks.rights import check as rights
from casewriter.domain.checks.shape import check as shape
from casewriter.domain.checks.terms import check as terms
from casewriter.domain.checks.texts import check as texts
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.template import EXHIBITS, Template

Check = Callable[[Template, Case, str], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (
    shape,
    complete,
    references,
    evidence,
    consistency,
    agreement,
    terms,
    texts,
    rights,
    reading,
    readability,
)


def findings(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """What the checks find in one edition and nobody has overruled, in the publication's order."""
    return tuple(
        finding
        for finding in everything(template, case, language)
        if overruling(case, finding) is None
    )


def everything(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """All that the checks find in one edition, what was overruled as well."""
    names = (
        f"{section.key}.{field.key}"
        for section in template.sections
        for field in (*section.fields, EXHIBITS)
    )
    order = {name: place for place, name in enumerate(names)}
    found = [finding for check in CHECKS for finding in check(template, case, language)]
    return tuple(sorted(found, key=lambda finding: order.get(finding.path.field, len(order))))


def overruled_path(finding: Finding) -> Path:
    """The leaf that keeps why a finding is left as it is: `#overruled/<code>` of its place."""
    return finding.path.about(f"overruled/{finding.code}")


def overruling(case: Case, finding: Finding) -> str | None:
    """The reason why a finding is left as it is."""
    reason = case.get(overruled_path(finding))
    return reason if isinstance(reason, str) and reason.strip() else None
