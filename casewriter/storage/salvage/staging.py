"""Rows of a damaged database put into a new one, as they are, before anything is judged."""

import sqlite3
from collections.abc import Iterator, Mapping
from itertools import groupby, islice
from pathlib import Path as File

from casewriter.storage.engine import address_of, connected
from casewriter.storage.migrations import upgrade
from casewriter.storage.salvage.image import Image
from casewriter.storage.salvage.shapes import INDEXES, Shape
from casewriter.storage.salvage.trees import Forest, Sorted, Tree

AT_ONCE = 500
"""Rows that are held in memory."""
NAMED = {shape.name: f"named_{shape.indexed}" for shape in INDEXES.values()}
"""Index → the table beside the library that keeps what it names."""


def staged(image: Image, file: File) -> tuple[sqlite3.Connection, Mapping[str, Tree]]:
    """Make a database of all rows that can be read; those of one key once.

    Args:
        image: the damaged database.
        file: where to; there is no file of that name.

    Returns:
        a connection without any check of what belongs to what, in a transaction; and how each
        tree was read, by the name of its table or index.
    """
    database = connected(str(file.parent), address_of(file), 1.0)
    with database.writing() as connection:
        upgrade(connection, None, str(file.parent))
    database.close()
    raw = sqlite3.connect(file, isolation_level=None)
    # Until it is whole nobody relies on this file: it is brought to the disk once, at the end.
    raw.execute("PRAGMA journal_mode = OFF")
    raw.execute("PRAGMA synchronous = OFF")
    raw.execute("PRAGMA foreign_keys = OFF")
    for index, table in NAMED.items():
        raw.execute(f"CREATE TEMP TABLE {table} ({', '.join(INDEXES[index].columns)})")
    raw.execute("BEGIN")
    forest = Forest(image)
    for shape, rows in groupby(forest.rows(), key=lambda found: found[0]):
        _keep(raw, shape, rows)
    return raw, forest.trees


def _keep(connection: sqlite3.Connection, shape: Shape, rows: Iterator[Sorted]) -> None:
    table = NAMED.get(shape.name, shape.name)
    marks = ", ".join("?" * len(shape.columns))
    statement = f"INSERT OR IGNORE INTO {table} VALUES ({marks})"  # noqa: S608
    while some := [shape.values(row) for _, row in islice(rows, AT_ONCE)]:
        connection.executemany(statement, some)
