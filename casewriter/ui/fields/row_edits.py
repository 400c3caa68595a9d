"""Edits of several rows at once, each of them one step of the history."""

from collections.abc import Sequence

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, ordering, removing
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.ordering import between


def placed_after(case: Case, field: Path, new: Sequence[str]) -> tuple[Change, ...]:
    """The changes that put new rows behind all others, in this order."""
    rows = case.rows(field)
    last = str(case.get(field.child(rows[-1]).about("order")) or "~") if rows else ""
    try:
        return _counted(case, field, new, last)
    except BadInput:
        # The last row has no key of ours to count on from: count all rows anew.
        return _counted(case, field, (*rows, *new), "")


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


def _counted(case: Case, field: Path, rows: Sequence[str], key: str) -> tuple[Change, ...]:
    changes = []
    for row in rows:
        key = between(key, "")
        changes.append(ordering(case, field.child(row), key))
    return tuple(changes)
