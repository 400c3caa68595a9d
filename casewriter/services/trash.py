"""What lies in the trash of a library, and how it comes back into its case."""

from collections.abc import Iterable
from datetime import datetime
from typing import TypeAlias

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.discards import Discard, bringing_back, discards
from casewriter.domain.edits import Change, Edit, writing
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.domain.progress import state_path
from casewriter.services.ports import (
    CaseStore,
    CaseSummary,
    Library,
    TemplateSource,
    TrashedCase,
)


class Lost(Struct, frozen=True):
    """A row or a picture that was taken out of a case."""

    case: CaseSummary
    discard: Discard


class Aside(Struct, frozen=True):
    """A section that its writer has set aside: nothing of it is gone, it is left out."""

    case: CaseSummary
    section: str


Thing: TypeAlias = Lost | Aside
"""Something that can come back into its case."""


class Trash(Struct, frozen=True):
    """Everything that can be brought back, the newest first.

    What was taken out of a case that lies in the trash itself comes with that case.
    """

    cases: tuple[TrashedCase, ...] = ()
    lost: tuple[Lost, ...] = ()
    aside: tuple[Aside, ...] = ()


def contents(library: Library, templates: TemplateSource) -> Trash:
    """What lies in the trash now."""
    known = {summary.id: summary for summary in library.cases.summaries()}
    optional = {
        str(state_path(section.key))
        for template in templates.all()
        for section in template.sections
        if not section.required
    }
    return Trash(
        cases=library.trash.cases(),
        lost=tuple(
            Lost(known[case], discard)
            for case, discard in library.trash.discards()
            if case in known
        ),
        aside=tuple(
            Aside(known[case], path.partition(".")[0])
            for case, path in library.trash.set_aside(sorted(optional))
            if case in known
        ),
    )


def returning(case: Case, thing: Thing, others: Iterable[Discard] = ()) -> Edit:
    """The edit that brings something back into its case; idle where it is back already.

    Args:
        case: the case as it is now.
        thing: what comes back.
        others: what else was taken out of the case: a row may lie in another one that is gone.
    """
    if isinstance(thing, Aside):
        return writing(case, state_path(thing.section), NO_LANGUAGE, None, "state")
    return bringing_back(case, thing.discard, others)


def undoing(case: Case, edit: Edit) -> Edit:
    """The edit that takes one back in a case that may have gone on since."""
    back = edit.inverse()
    return Edit(
        back.action,
        tuple(
            Change(
                change.path,
                change.language,
                case.get(change.path, change.language),
                change.after,
            )
            for change in back.changes
        ),
    )


def keep_changed(store: CaseStore, case_id: str, edit: Edit, now: datetime) -> None:
    """Change a case that is not open; the state before is kept, and so is what it loses."""
    before = store.load(case_id)
    store.keep_revision(before, "before_restore", "", now)
    after = edit.apply(before)
    store.save(case_id, edit, discards(before, after, edit, now))
