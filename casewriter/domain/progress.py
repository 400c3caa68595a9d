"""How far a case is: states of sections, counts that can be checked, and where the gaps are."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import TYPE_CHECKING

from casewriter.domain.conditions import holds, is_set_aside, parse
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.view import View

if TYPE_CHECKING:
    from casewriter.domain.case import Case
    from casewriter.domain.finding import Finding
    from casewriter.domain.status import SectionState
    from casewriter.domain.template import Field, Section, Template

NOT_ATTENTION = (
    "answer_missing",
    "translation_missing",
    "words_out_of_range",
    "rows_out_of_range",
    "leaf_unknown",
)
"""Findings that a section may have and still be quietly in progress: gaps are a count and a way
there, not a reproach, and ranges only advise."""


def state_path(section: str) -> Path:
    """The leaf that keeps what the writer says of a section: `ready` or `set_aside`."""
    return Path(f"{section}.state")


def asked(section: Section, case: Case) -> tuple[Field, ...]:
    """The questions of a section whose condition holds."""
    return tuple(
        field for field in section.fields if not field.when or holds(parse(field.when), case)
    )


def answered(template: Template, section: Section, field: Field, case: Case, language: str) -> bool:
    """Whether a question has an answer in a language, or a reason why there is none yet."""
    path = Path(f"{section.key}.{field.key}")
    view = View(template, case, field, path, language)
    return view.absence is not None or kind_of(field.kind).answered(view)


def answered_count(
    template: Template, section: Section, case: Case, language: str
) -> tuple[int, int]:
    """How many questions of a section are answered, and how many are asked."""
    fields = asked(section, case)
    done = sum(answered(template, section, field, case, language) for field in fields)
    return done, len(fields)


def section_state(section: Section, case: Case, done: int, to_fix: int) -> SectionState:
    """The state of a section in one edition.

    Args:
        section: the section.
        case: the case.
        done: how many of its questions are answered, as `answered_count` counts.
        to_fix: how many of its findings need a look, as `attention` counts.
    """
    said = case.get(state_path(section.key))
    if said == "set_aside" and not section.required:
        return "set_aside"
    if to_fix:
        return "needs_attention"
    if said == "ready":
        return "ready"
    return "in_progress" if done > shown_count(section) else "not_started"


def shown_count(section: Section) -> int:
    """How many questions only show a fact of the case: they are no sign of work."""
    return sum(1 for field in section.fields if field.shows)


def attention(found: Iterable[Finding]) -> Counter[str]:
    """Section → how many of these findings ask for a look at it before it can be ready."""
    return Counter(
        finding.path.section
        for finding in found
        if finding.severity != "advice" and finding.code not in NOT_ATTENTION
    )


def tally(template: Template, case: Case, language: str) -> tuple[SectionState, ...]:
    """The states of all sections, in the order of the publication."""
    # Publications count nothing here, and the checks take long to load.
    from casewriter.domain.checks import findings

    to_fix = attention(findings(template, case, language))
    return tuple(
        section_state(
            section, case, answered_count(template, section, case, language)[0], to_fix[section.key]
        )
        for section in template.sections
    )


def is_due(absence: Mapping[str, object], today: str) -> bool:
    """Whether the day has come on which somebody wanted to be asked again.

    Args:
        absence: what was said of the missing answer; its `until` may be a year, month or day.
        today: an ISO date.
    """
    until = str(absence.get("until") or "")
    return bool(until) and today[: len(until)] >= until


def gaps(template: Template, case: Case, language: str, today: str = "") -> tuple[Path, ...]:
    """The unanswered questions, in the order of the publication.

    Args:
        template: whose questions.
        case: the case.
        language: of the edition.
        today: an ISO date; then an answer that was to be there by now is a gap again.
    """
    return tuple(_gaps(template, case, language, today))


def has_gaps(template: Template, case: Case, language: str, today: str = "") -> bool:
    """Whether there are any, which the first one tells."""
    return next(_gaps(template, case, language, today), None) is not None


def _gaps(template: Template, case: Case, language: str, today: str) -> Iterator[Path]:
    for section in template.sections:
        if is_set_aside(section, case):
            continue
        for field in asked(section, case):
            path = Path(f"{section.key}.{field.key}")
            absence = View(template, case, field, path, language).absence if today else None
            late = absence is not None and is_due(absence, today)
            if late or not answered(template, section, field, case, language):
                yield path
