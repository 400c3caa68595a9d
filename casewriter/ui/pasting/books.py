"""Files of cells: workbooks and text with separators, as sheets."""

from collections.abc import Iterator
from pathlib import Path as File

from msgspec.structs import replace

from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.sheets import Place, Sheet, Value, is_own_name
from casewriter.ui.pasting.text_files import bytes_of, text_of
from casewriter.ui.prose.fragment import Fragment, Lost, Table

BOOKS = frozenset(("xlsx", "xlsm", "ods"))
CELLS = frozenset(("csv", "tsv", "tab"))
OF_CELLS = BOOKS | CELLS
"""How the names of files of cells end."""


def read_sheets(file: File, language: str) -> tuple[Sheet, ...]:
    """The sheets of a file in which anything stands.

    Args:
        file: a file of `OF_CELLS`.
        language: in whose form numbers are shown.

    Raises:
        Refused: where it cannot be taken in.
    """
    suffix = file.suffix.lower().removeprefix(".")
    if suffix in CELLS:
        sheets: tuple[Sheet, ...] = (_of_text(file, suffix),)
    elif suffix == "ods":
        from casewriter.ui.pasting.from_ods import read_ods

        sheets = read_ods(bytes_of(file), file.name)
    else:
        from casewriter.ui.pasting.from_xlsx import read_xlsx

        sheets = read_xlsx(bytes_of(file), file.name, language)
    return tuple(sheet for sheet in sheets if not sheet.is_empty)


def read_book(file: File, language: str) -> Fragment:
    """A table for each sheet; those of several say which they are. Raises as `read_sheets`."""
    sheets = read_sheets(file, language)
    tables: list[Table] = []
    lost: dict[Lost, int] = {}
    for sheet in sheets:
        table = sheet.table()
        if table is None:
            lost["tables_large"] = lost.get("tables_large", 0) + 1
            continue
        if sheet.uncounted:
            lost["formulas"] = lost.get("formulas", 0) + sheet.uncounted
        if len(sheets) > 1:
            title = table.grid.title or (sheet.name if is_own_name(sheet.name) else "")
            grid = replace(table.grid, title=title)
            table = replace(table, grid=grid, sheet=sheet.name, book=file.name)
        tables.append(table)
    if merged := sum(table.merged for table in tables):
        lost["cells_merged"] = merged
    return Fragment(tuple(tables), tuple(lost.items()))


def _of_text(file: File, suffix: str) -> Sheet:
    import csv
    from io import StringIO

    text = text_of(file)
    head = text[:20_000]
    sign = "\t" if suffix != "csv" else max(",;\t", key=head.count)
    try:
        lines = list(csv.reader(StringIO(text, newline=""), delimiter=sign))
    except csv.Error as error:
        raise Refused(file.name, "damaged") from error
    return Sheet("", dict(_values(lines)))


def _values(lines: list[list[str]]) -> Iterator[tuple[Place, Value]]:
    for row, line in enumerate(lines):
        for column, cell in enumerate(line):
            if words := " ".join(cell.split()):
                yield (row, column), Value(words)
