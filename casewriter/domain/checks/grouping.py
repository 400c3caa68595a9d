"""Findings of one kind together: what one click mends, and what is said once for an answer."""

from collections.abc import Iterable

from msgspec import Struct

from casewriter.domain.finding import Finding

BY_WORD = ("word_", "term_", "name_", "letter_", "decimal_", "script_")
"""Families whose findings are of one kind only if the letters are the same."""


class FindingGroup(Struct, frozen=True):
    """Findings of one kind, at least one, in the order of the publication."""

    findings: tuple[Finding, ...]

    @property
    def first(self) -> Finding:
        """The one that speaks for all."""
        return self.findings[0]

    @property
    def fixable(self) -> bool:
        """Whether one click mends them all."""
        return self.first.fixable


def grouped(findings: Iterable[Finding]) -> tuple[FindingGroup, ...]:
    """Findings of one kind together, each group where its first finding stands."""
    groups: dict[tuple[object, ...], list[Finding]] = {}
    for place, finding in enumerate(findings):
        groups.setdefault(_kind(finding, place), []).append(finding)
    return tuple(FindingGroup(tuple(group)) for group in groups.values())


def _kind(finding: Finding, place: int) -> tuple[object, ...]:
    if finding.spot is None:
        return (place,)
    if not finding.fixable:
        # What a person has to think about stays with its answer.
        return (finding.code, finding.path, finding.language)
    word = finding.facts.get("found") if finding.code.startswith(BY_WORD) else ""
    return (finding.code, finding.severity, word)
