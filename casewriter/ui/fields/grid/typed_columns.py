"""New tables from elsewhere: columns that count, or hold dates, are told as such."""

import re
from collections.abc import Sequence

from msgspec.structs import replace

from casewriter.domain.edits import Change
from casewriter.domain.exhibits import COLUMNS, HEADING, ROWS, TYPE, NewExhibit
from casewriter.domain.leaves import NO_LANGUAGE
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.grid.cell_text import without_unit
from casewriter.ui.fields.grid.free_edits import kind_of_cells, meaning
from casewriter.ui.fields.numbers import is_in_form

YEAR = re.compile(r"\d{4}")
SIGN = "%"


def typed(made: NewExhibit, language: str) -> NewExhibit:
    """A new table whose cells are numbers, percents and dates where a whole column is.

    Only where nothing that a cell said is lost: see `numbers.is_in_form`.

    Args:
        made: what makes the table, its cells still words.
        language: of those words.
    """
    headings: dict[str, str] = {}
    cells: dict[str, list[Change]] = {}
    for change in made.changes:
        _exhibit, part, *steps = (*change.path.steps, "", "")
        if part == COLUMNS and steps[1] == HEADING:
            headings[steps[0]] = str(change.after)
        elif part == ROWS and change.language == language and isinstance(change.after, str):
            cells.setdefault(steps[1], []).append(change)
    kinds = {
        column: kind
        for column, own in cells.items()
        if (kind := kind_of_column(headings.get(column, ""), _texts(own), language)) != "text"
    }
    mine = {id(change): kinds[column] for column in kinds for change in cells[column]}
    changes = []
    for change in made.changes:
        kind = mine.get(id(change), "")
        value = meaning(str(change.after), kind, language) if kind else None
        if value is not None:
            changes.append(Change(change.path, NO_LANGUAGE, None, value))
        else:
            changes.append(change)
    changes += [
        Change(made.path.child(COLUMNS, column, TYPE), NO_LANGUAGE, None, kind)
        for column, kind in kinds.items()
    ]
    return replace(made, changes=tuple(changes))


def kind_of_column(heading: str, texts: Sequence[str], language: str) -> str:
    """What a column holds, a name of `exhibits.TYPES`; text wherever another would say less."""
    said = [text for text in texts if text.strip()]
    kind = kind_of_cells(said, language)
    if kind == "percent" and SIGN in heading:
        # It would be said twice.
        return "text"
    if kind in ("number", "percent"):
        return kind if all(_counts(text, kind, language) for text in said) else "text"
    dates = all(_is_date(text, language) for text in said)
    years = all(YEAR.fullmatch(text.strip()) for text in said)
    return "date" if said and dates and not years else "text"


def _counts(text: str, kind: str, language: str) -> bool:
    value = meaning(text, kind, language)
    said = without_unit(text.strip(), "percent" if kind == "percent" else "")
    return isinstance(value, int | float) and is_in_form(said, value, language)


def _is_date(text: str, language: str) -> bool:
    # Behind a slash nobody knows whether the day or the month comes first.
    return "/" not in text and bool(read_date(text, language).iso)


def _texts(changes: Sequence[Change]) -> list[str]:
    return [str(change.after) for change in changes]
