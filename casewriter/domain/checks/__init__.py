"""What could be wrong with a case: findings as codes and facts, one family of rules per file."""

from collections.abc import Callable, Iterator

from casewriter.domain.case import Case
from casewriter.domain.checks.complete import check as complete
from casewriter.domain.checks.shape import check as shape
from casewriter.domain.finding import Finding
from casewriter.domain.template import Template

Check = Callable[[Template, Case, str], Iterator[Finding]]

CHECKS: tuple[Check, ...] = (shape, complete)


def findings(template: Template, case: Case, language: str) -> tuple[Finding, ...]:
    """Everything that the checks find in one edition, in the order of the publication."""
    order = {
        f"{section.key}.{field.key}": place
        for place, (section, field) in enumerate(template.fields())
    }
    found = [finding for check in CHECKS for finding in check(template, case, language)]
    return tuple(sorted(found, key=lambda finding: order.get(finding.path.field, len(order))))
