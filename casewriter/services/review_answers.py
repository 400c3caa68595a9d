"""Answers that were written into a comment matrix, taken over into the case it is about."""

from datetime import datetime

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.errors import BadInput
from casewriter.domain.records import review_of, write
from casewriter.domain.review import Author
from casewriter.domain.reviewing.filled import FilledMatrix, Filling, answered
from casewriter.services.ports import Library

SUFFIX = ".xlsx"


def is_matrix(name: str) -> bool:
    """Whether a file of this name may be a comment matrix."""
    return name.lower().endswith(SUFFIX)


def case_of(filled: FilledMatrix, library: Library, file: str) -> str:
    """The id of the case that a matrix is about.

    Where the sheet no longer says it, it is the one case whose comments its lines name.

    Raises:
        BadInput: `matrix_other_case`, where it is not in the library.
    """
    known = {summary.id for summary in library.cases.summaries()}
    if filled.case in known:
        return filled.case
    if not filled.case:
        named = {line.thread for line in filled.lines if line.thread}
        for case_id in sorted(known) if named else ():
            threads = {thread.id for thread in review_of(library.cases.load(case_id)).threads}
            if named & threads:
                return case_id
    raise BadInput("matrix_other_case", file=file)


def filling_edit(case: Case, filling: Filling, by: Author, at: datetime) -> Edit:
    """The edit that takes the answers of a matrix over; idle where all of them are there."""
    after = answered(review_of(case), filling.answers, by, at) if filling.answers else None
    records = case.records if after is None else write(after)
    return Edit("answer_comment", facts=(FactChange("records", case.records, records),))
