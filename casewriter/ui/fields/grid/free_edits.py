"""Edits of the columns of a free table, each of them one step of the history."""

from collections.abc import Sequence

from casewriter.domain import formats
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, placed_after, writing
from casewriter.domain.exhibits import COLUMNS, NUMBERS, ROWS, TYPE, columns_of, rows_of
from casewriter.domain.kinds.parts import DATE
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.grid.cell_text import without_unit
from casewriter.ui.fields.numbers import read_number, show_number
from casewriter.ui.fields.row_edits import rearranging


def adding_column(case: Case, exhibit: Path, at: int) -> Edit:
    """The edit that adds an empty column at a place."""
    columns = [*columns_of(case, exhibit)]
    new = new_row_id()
    if at >= len(columns):
        return Edit("add_column", placed_after(case, exhibit.child(COLUMNS), [new]))
    columns.insert(at, new)
    return Edit("add_column", rearranging(case, exhibit.child(COLUMNS), columns).changes)


def removing_column(case: Case, exhibit: Path, column: str) -> Edit:
    """The edit that takes a column away, its cells in every row and edition with it."""
    head = exhibit.child(COLUMNS, column)
    cells = f"{exhibit.child(ROWS).rest}/"
    gone = [
        Change(Path(head.field, rest), language, value, None)
        for (rest, language), value in case.fields.get(head.field, {}).items()
        if head.holds(rest) or (rest.startswith(cells) and rest.endswith(f"/{column}"))
    ]
    return Edit("remove_column", tuple(gone))


def moving_column(case: Case, exhibit: Path, column: str, by: int) -> Edit:
    """The edit that moves a column by so many places; idle at the edge."""
    columns = [*columns_of(case, exhibit)]
    to = columns.index(column) + by
    if not 0 <= to < len(columns):
        return Edit("move_column")
    columns.remove(column)
    columns.insert(to, column)
    return Edit("move_column", rearranging(case, exhibit.child(COLUMNS), columns).changes)


def retyping(case: Case, exhibit: Path, column: str, kind: str, language: str) -> Edit:
    """The edit that lets a column hold something else; what its cells say is read anew.

    A text that is no number or date stays as it is: the grid marks it and the checks find it.
    """
    head = writing(case, exhibit.child(COLUMNS, column, TYPE), NO_LANGUAGE, kind, "retype_column")
    changes = [*head.changes]
    for row in rows_of(case, exhibit):
        path = exhibit.child(ROWS, row, column)
        if kind in NUMBERS or kind == "date":
            changes += _plainly(case, path, kind, language)
        else:
            changes += _in_words(case, path, language)
    return Edit("retype_column", tuple(changes))


def meaning(text: str, kind: str, language: str) -> Value | None:
    """The number or date that a text means in a column; None where it means none."""
    if kind == "date":
        return read_date(text, language).iso or None
    unit = "percent" if kind == "percent" else ""
    return read_number(without_unit(text.strip(), unit), language)


def kind_of_cells(texts: Sequence[str], language: str) -> str:
    """What a pasted column seems to hold: text, unless every cell that says something counts."""
    said = [text.strip() for text in texts if text.strip()]
    if not said:
        return "text"
    if all(text.endswith("%") and meaning(text, "percent", language) is not None for text in said):
        return "percent"
    counts = all(read_number(text, language) is not None for text in said)
    # A column of years is read as words: nobody adds them up, and no mark parts their thousands.
    years = all(DATE.fullmatch(text) and len(text) == len("2016") for text in said)
    return "number" if counts and not years else "text"


def _plainly(case: Case, path: Path, kind: str, language: str) -> list[Change]:
    """The changes that make of a cell's words what has no language."""
    now = case.get(path)
    worded = {tongue: value for _, tongue, value in case.below(path) if tongue != NO_LANGUAGE}
    text = now if isinstance(now, str) else worded.get(language) if now is None else None
    if not isinstance(text, str):
        return []
    value = meaning(text, kind, language)
    kept = text if value is None else value
    changes = [Change(path, NO_LANGUAGE, now, kept)]
    for tongue, words in worded.items():
        same = isinstance(words, str) and meaning(words, kind, tongue) == value is not None
        if tongue == language or same:
            changes.append(Change(path, tongue, words, None))
    return changes


def _in_words(case: Case, path: Path, language: str) -> list[Change]:
    """The changes that make words of a cell that had no language."""
    now = case.get(path)
    if now is None:
        return []
    said = case.get(path, language)
    words = formats.date(now, language) if isinstance(now, str) else show_number(now, language)
    changes = [Change(path, NO_LANGUAGE, now, None)]
    if said is None:
        changes.append(Change(path, language, None, words))
    return changes
