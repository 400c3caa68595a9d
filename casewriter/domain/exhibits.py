"""Free exhibits: tables and pictures that no question asks for, `<section>.exhibits`.

```
results.exhibits/x1#order                      place among the free exhibits of its section
results.exhibits/x1/title               en     caption; `unit`, `source` and `note` as of any table
results.exhibits/x1/columns/c1#order           place of a column
results.exhibits/x1/columns/c1/heading  en
results.exhibits/x1/columns/c1/type            a name of `TYPES`; text where none
results.exhibits/x1/columns/c1/options  en     of a column of choices: what may be chosen, by `;`
results.exhibits/x1/columns/c2/currency        of a column of money, ISO 4217; and its `year`
results.exhibits/x1/rows/r1#order              place of a row
results.exhibits/x1/rows/r1/c1          en     a cell: one line of text; a number or a date where
                                               its column is of those has no language
results.exhibits/x2/file                       a picture, with the parts of any figure
```

A row of `exhibits` with a `file` is a picture, any other a table.
"""

import re
from collections.abc import Sequence

from msgspec import Struct

from casewriter.domain.case import Attachment, Case
from casewriter.domain.edits import Change, FactChange, placed_after
from casewriter.domain.enclosures import pictures_of
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.domain.ordering import between
from casewriter.domain.template import EXHIBITS

COLUMNS = "columns"
ROWS = "rows"
HEADING = "heading"
TYPE = "type"
CURRENCY = "currency"
YEAR = "year"
OPTIONS = "options"
FILE = "file"
TYPES = ("text", "choice", "number", "percent", "money", "date")
NUMBERS = ("number", "percent", "money")
CURRENCIES = ("AMD", "AZN", "EUR", "GEL", "KGS", "KZT", "USD", "UZS")
"""ISO 4217 codes of the countries of the Alliance, and the two that they compare in."""
LETTER = re.compile(r"[^\W\d_]")


class Grid(Struct, frozen=True):
    """A table as it comes in from elsewhere; every row is as long as the header.

    Attributes:
        header: the headings of its columns; empty texts where it has none.
        rows: the cells below.
        title: its caption.
        unit: what its numbers count.
        note: what stands below it.
    """

    header: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    title: str = ""
    unit: str = ""
    note: str = ""


class NewExhibit(Struct, frozen=True):
    """An exhibit that an edit makes: where, and what changes for it."""

    path: Path
    changes: tuple[Change, ...]
    facts: tuple[FactChange, ...] = ()


def exhibits_of(section: str) -> Path:
    """The path of a section's free exhibits."""
    return Path(f"{section}.{EXHIBITS.key}")


def is_picture(case: Case, exhibit: Path) -> bool:
    """Whether a free exhibit is a picture; else it is a table."""
    return case.get(exhibit.child(FILE)) is not None


def columns_of(case: Case, exhibit: Path) -> tuple[str, ...]:
    """The ids of a free table's columns, in their order."""
    return case.rows(exhibit.child(COLUMNS))


def rows_of(case: Case, exhibit: Path) -> tuple[str, ...]:
    """The ids of a free table's rows, in their order."""
    return case.rows(exhibit.child(ROWS))


def heading_of(case: Case, exhibit: Path, column: str, language: str) -> str:
    """The heading of a column; one without letters, such as a year, is that of every edition."""
    return _worded(case, exhibit.child(COLUMNS, column, HEADING), language)


def cell_of(case: Case, exhibit: Path, row: str, column: str, language: str) -> str:
    """A cell; one without letters, such as a number, is that of every edition."""
    return _worded(case, exhibit.child(ROWS, row, column), language)


def type_of(case: Case, exhibit: Path, column: str) -> str:
    """What the cells of a column hold, a name of `TYPES`."""
    named = case.get(exhibit.child(COLUMNS, column, TYPE))
    return str(named) if named in TYPES else TYPES[0]


def options_of(case: Case, exhibit: Path, column: str, language: str) -> tuple[str, ...]:
    """What may be chosen in a column of choices, in the words of an edition."""
    if type_of(case, exhibit, column) != "choice":
        return ()
    said = case.get(exhibit.child(COLUMNS, column, OPTIONS), language)
    parts = said.split(";") if isinstance(said, str) else ()
    return tuple(dict.fromkeys(part.strip() for part in parts if part.strip()))


def measure_of(case: Case, exhibit: Path, column: str) -> str:
    """What stands behind the heading of a column: "%", or a currency and its year."""
    kind = type_of(case, exhibit, column)
    if kind == "percent":
        return "%"
    if kind != "money":
        return ""
    at = exhibit.child(COLUMNS, column)
    parts = (case.get(at.child(part)) for part in (CURRENCY, YEAR))
    return " ".join(str(part) for part in parts if isinstance(part, str | int))


def headed(heading: str, measure: str) -> str:
    """A heading with what its column is measured in: "Budget, KZT 2022"."""
    return ", ".join(part for part in (heading, measure) if part)


def _worded(case: Case, path: Path, language: str) -> str:
    value = case.get(path, language)
    if value is None and language != case.source_language:
        value = case.get(path, case.source_language)
        if isinstance(value, str) and LETTER.search(value):
            return ""
    return value if isinstance(value, str) else ""


def new_tables(
    case: Case, section: str, grids: Sequence[Grid], language: str
) -> tuple[NewExhibit, ...]:
    """What makes free tables of grids, behind the other exhibits of a section, in this order."""
    of = exhibits_of(section)
    ids = [new_row_id() for _ in grids]
    places = _dealt(placed_after(case, of, ids), of, ids)
    return tuple(
        NewExhibit(of.child(row), (*place, *_filled(of.child(row), grid, language)))
        for row, grid, place in zip(ids, grids, places, strict=True)
    )


def new_pictures(
    case: Case, of: Path, pictures: Sequence[tuple[Attachment, str, str]], language: str
) -> tuple[NewExhibit, ...]:
    """What makes figures of pictures whose bytes are kept already, behind the others.

    Args:
        case: the case as it is.
        of: the question that asks for figures, or the free exhibits of a section.
        pictures: each with its caption and what it shows, either may be empty.
        language: of the captions.
    """
    ids = [new_row_id() for _ in pictures]
    places = _dealt(placed_after(case, of, ids), of, ids)
    known = {picture.sha256 for picture in pictures_of(case.attachments)}
    listed = case.attachments
    made = []
    for row, (picture, title, alt), place in zip(ids, pictures, places, strict=True):
        path = of.child(row)
        said = (("title", title), ("alt", alt))
        changes = [*place, Change(path.child(FILE), NO_LANGUAGE, None, picture.sha256)]
        changes += [Change(path.child(part), language, None, text) for part, text in said if text]
        facts: tuple[FactChange, ...] = ()
        if picture.sha256 not in known:
            known.add(picture.sha256)
            facts = (FactChange("attachments", case.attachments, (*listed, picture)),)
            listed = (*listed, picture)
        made.append(NewExhibit(path, tuple(changes), facts))
    return tuple(made)


def together(exhibits: Sequence[NewExhibit]) -> tuple[tuple[Change, ...], tuple[FactChange, ...]]:
    """The changes of several new exhibits as those of one edit: each fact is named once."""
    changes = tuple(change for exhibit in exhibits for change in exhibit.changes)
    facts = {fact.fact: fact for exhibit in exhibits for fact in exhibit.facts}
    return changes, tuple(facts.values())


def _dealt(changes: Sequence[Change], of: Path, ids: Sequence[str]) -> list[tuple[Change, ...]]:
    """Each new row's own place; where all rows are counted anew, the first brings that along."""
    own = {of.child(row).about("order"): row for row in ids}
    dealt: dict[str, list[Change]] = {row: [] for row in ids}
    for change in changes:
        dealt[own.get(change.path, ids[0])].append(change)
    return [tuple(dealt[row]) for row in ids]


def _filled(path: Path, grid: Grid, language: str) -> tuple[Change, ...]:
    leaves: list[tuple[Path, str, Value]] = [
        (path.child(part), language, text)
        for part, text in (("title", grid.title), ("unit", grid.unit), ("note", grid.note))
        if text
    ]
    columns = [new_row_id() for _ in grid.header]
    for column, heading in zip(columns, grid.header, strict=True):
        if heading:
            leaves.append((path.child(COLUMNS, column, HEADING), language, heading))
    rows = [new_row_id() for _ in grid.rows]
    for row, cells in zip(rows, grid.rows, strict=True):
        for column, text in zip(columns, cells, strict=True):
            if text:
                leaves.append((path.child(ROWS, row, column), language, text))
    return (
        *_counted(path.child(COLUMNS), columns),
        *_counted(path.child(ROWS), rows),
        *(Change(where, tongue, None, value) for where, tongue, value in leaves),
    )


def _counted(of: Path, ids: Sequence[str]) -> list[Change]:
    changes, key = [], ""
    for row in ids:
        key = between(key, "")
        changes.append(Change(of.child(row).about("order"), NO_LANGUAGE, None, key))
    return changes
