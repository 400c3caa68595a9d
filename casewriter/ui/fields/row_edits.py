"""Edits of several rows at once, each of them one step of the history."""

from collections.abc import Sequence

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, ordering
from casewriter.domain.leaves import Path
from casewriter.domain.ordering import between


def removing_all(case: Case, field: Path, rows: Sequence[str]) -> Edit:
    """The edit that takes rows away with everything in them."""
    gone = set(rows)
    start = len(field.rest) + 1
    changes = []
    for (rest, language), value in case.fields.get(field.field, {}).items():
        if rest.startswith(f"{field.rest}/"):
            row = rest[start:].partition("/")[0].partition("#")[0]
            # A single step is a part of the answer itself, not a row.
            if row in gone and len(rest) > start + len(row):
                changes.append(Change(Path(field.field, rest), language, value, None))
    return Edit("remove_row", tuple(changes))


def rearranging(case: Case, field: Path, rows: Sequence[str]) -> Edit:
    """The edit that gives all rows another order; those whose key stays are left alone."""
    changes, key = [], ""
    for row in rows:
        key = between(key, "")
        change = ordering(case, field.child(row), key)
        if change.before != change.after:
            changes.append(change)
    return Edit("move_row", tuple(changes))
