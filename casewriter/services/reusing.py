"""Earlier cases of a country, read for what they offer the one that is written."""

from collections.abc import Iterable, Sequence

from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.reusing import Earlier, Proposal, proposals
from casewriter.domain.template import Template
from casewriter.services.ports import CaseStore, CaseSummary, TemplateSource


def of_the_country(
    case: Case, known: Iterable[CaseSummary], apart: Sequence[str] = ()
) -> tuple[CaseSummary, ...]:
    """The other cases of a case's country.

    Args:
        case: the one that is written.
        known: those of the library.
        apart: ids of cases that are only examples.
    """
    return tuple(
        one
        for one in known
        if one.country == case.country and one.id != case.id and one.id not in apart
    )


def offered(
    case: Case,
    template: Template,
    others: Iterable[CaseSummary],
    store: CaseStore,
    templates: TemplateSource,
) -> tuple[Proposal, ...]:
    """What other cases offer this one; what cannot be read of them offers nothing.

    Called in the store's own thread.
    """
    earlier = []
    for other in others:
        try:
            read = store.load(other.id)
            earlier.append(Earlier(read, templates.get(read.template), other.title, other.changed))
        except CasewriterError:
            # What is wrong with that case is said where somebody opens it.
            continue
    return proposals(case, template, earlier)
