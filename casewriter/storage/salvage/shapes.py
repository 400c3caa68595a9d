"""Which table or index a row belongs to: by the tree it hangs in, else by what its columns hold."""

from collections.abc import Callable, Mapping

from msgspec import Struct
from sqlalchemy import Integer, LargeBinary, Table, Text, UniqueConstraint

from casewriter.storage.salvage.btree import Column, Row
from casewriter.storage.tables import metadata

ROWLESS = "revision_leaves"
"""The table that is kept as an index is, without row numbers."""
MOMENT = 10**12
"""Microseconds since 1970 are more than this; numbers of rows are fewer."""
DIGEST = 16

Fits = Callable[[Column], bool]


class Shape(Struct, frozen=True):
    """What the rows of one table or index look like.

    Attributes:
        name: of the table or index.
        columns: the names of a table's columns, in the order of the record; of an index's, with
            the row number last.
        fits: for each column, whether a value may stand there.
        indexed: of an index, its table.
    """

    name: str
    columns: tuple[str, ...]
    fits: tuple[Fits, ...]
    indexed: str = ""

    def takes(self, row: Row) -> bool:
        """Whether the row may be one of these."""
        return len(row.columns) == len(self.fits) and all(
            fits(value) for fits, value in zip(self.fits, row.columns, strict=True)
        )

    def values(self, row: Row) -> tuple[Column, ...]:
        """The columns with the row number where it stands for one."""
        if self.indexed or self.name == ROWLESS or row.columns[0] is not None:
            return row.columns
        return (row.rowid, *row.columns[1:])


def _whole(value: Column) -> bool:
    return isinstance(value, int)


def _number(value: Column) -> bool:
    return isinstance(value, int) and 0 <= value < MOMENT


def _moment(value: Column) -> bool:
    return isinstance(value, int) and value >= MOMENT


def _text(value: Column) -> bool:
    return isinstance(value, str)


def _bytes(value: Column) -> bool:
    return isinstance(value, bytes)


def _nothing(value: Column) -> bool:
    return value is None


def _digest(value: Column) -> bool:
    return value is None or (isinstance(value, bytes) and len(value) == DIGEST)


def _or_nothing(fits: Fits) -> Fits:
    return lambda value: value is None or fits(value)


def _fits(table: Table) -> tuple[Fits, ...]:
    found: list[Fits] = []
    keys = list(table.primary_key.columns)
    for column in table.columns:
        if len(keys) == 1 and column is keys[0] and isinstance(column.type, Integer):
            # SQLite keeps the row number in its place.
            found.append(_nothing)
            continue
        fits: Fits = _number
        if column.name in {"at", "changed", "since", "seen"}:
            fits = _moment
        elif column.name == "digest":
            fits = _digest
        elif isinstance(column.type, Text):
            fits = _text
        elif isinstance(column.type, LargeBinary):
            fits = _bytes
        found.append(_or_nothing(fits) if column.nullable else fits)
    return tuple(found)


def _tables() -> Mapping[str, Shape]:
    return {
        table.name: Shape(table.name, tuple(column.name for column in table.columns), _fits(table))
        for table in metadata.sorted_tables
    }


def _indexes() -> Mapping[str, Shape]:
    """The indexes that SQLite makes for what must be unique: a second way to names and numbers."""
    found = {}
    for table in metadata.sorted_tables:
        number = 0
        unique = [
            constraint
            for constraint in table.constraints
            if isinstance(constraint, UniqueConstraint)
        ]
        if len(table.primary_key.columns) > 1 and table.name != ROWLESS:
            number += 1
        for constraint in unique:
            number += 1
            name = f"sqlite_autoindex_{table.name}_{number}"
            fits = [
                _text if isinstance(each.type, Text) else _number for each in constraint.columns
            ]
            names = tuple(column.name for column in constraint.columns)
            found[name] = Shape(name, (*names, "rowid"), (*fits, _whole), table.name)
    return found


TABLES = _tables()
INDEXES = _indexes()
SHAPES: Mapping[str, Shape] = {**TABLES, **INDEXES}
