"""Edits of several rows at once, each of them one step of the history."""

from collections.abc import Sequence

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, removing
from casewriter.domain.leaves import Path


def removing_all(case: Case, field: Path, rows: Sequence[str]) -> Edit:
    """The edit that takes rows away with everything in them."""
    return Edit(
        "remove_row",
        tuple(
            change
            for row in rows
            for change in removing(case, field.child(row), "remove_row").changes
        ),
    )
