"""Recording what is published as an edition, with everything that was said of it then."""

from collections.abc import Callable
from datetime import UTC, datetime

from casewriter.domain.case import Case
from casewriter.domain.editions import Edition, next_number, recording, text_of
from casewriter.domain.edits import Edit
from casewriter.domain.front_matter import cited_as, isbn_said, licence_said
from casewriter.domain.publication import plain
from casewriter.domain.review import Author
from casewriter.domain.template import Template

MOMENT = datetime(9999, 1, 1, tzinfo=UTC)
"""Later than everything that was recorded: what is about to be published is the last."""


def next_edition(
    template: Template,
    case: Case,
    language: str,
    *,
    editors: tuple[str, ...],
    changes: str,
    style: str,
    at: datetime,
) -> Edition:
    """What would be recorded if the text were published now.

    Args:
        template: of the case.
        case: as it is.
        language: of the edition.
        editors: who answers for it.
        changes: what is new, in the words of the edition.
        style: the id of the house style.
        at: the moment; its day in the zone of whoever publishes is that of the edition.
    """
    return Edition(
        number=next_number(case, language),
        language=language,
        date=at.astimezone().date().isoformat(),
        editors=editors,
        licence=licence_said(template, case, language),
        isbn=isbn_said(template, case, language),
        cite=plain(cited_as(template, case, language)),
        changes=changes.strip(),
        style=style,
        text=text_of(case, language),
    )


def as_edition(case: Case, edition: Edition) -> Case:
    """The case as it will be once the edition is recorded, for files that say so already."""
    author = Author(", ".join(edition.editors))
    return recording(case, edition, author, MOMENT, "0").apply(case)


def recorded(
    case: Case, edition: Edition, by: Author, at: datetime, new_id: Callable[[], str]
) -> Edit:
    """The edit that keeps an edition with its case; it is no step of the history."""
    return recording(case, edition, by, at, new_id())
