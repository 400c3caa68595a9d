"""Giving cases to the editors of the hub."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.domain.review import Author
from casewriter.domain.reviewing.assigning import assigned
from casewriter.services.ports import Library
from casewriter.services.rounds import deed, stage_edit


def assigning_edit(case: Case, editor: str, by: Author, at: datetime) -> Edit:
    """The edit that gives a case to an editor; an empty name takes it from whoever had it.

    Raises:
        BadInput: as `records.review_of`.
    """
    change = partial(assigned, status=case.status, editor=editor, deed=deed(by, at))
    return stage_edit(case, change, "assign")


def assign(library: Library, cases: Sequence[str], editor: str, by: Author, at: datetime) -> int:
    """Give cases that are not open to an editor.

    Returns:
        How many had another one before.
    """
    count = 0
    for case_id in cases:
        edit = assigning_edit(library.cases.load(case_id), editor, by, at)
        if not edit.is_idle:
            library.cases.save(case_id, edit)
            count += 1
    return count
