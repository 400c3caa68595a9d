"""The file of an index: which texts it knows, and where each word stands.

SQLite's full-text index without contents (https://sqlite.org/fts5.html, 4.4.3): a fifteenth of the
size of one that keeps the texts. An entry cannot be taken out of such an index without its text, so
a text that has changed gets a new entry, and the old one is passed over; once those that are passed
over are as many as the others, everything is indexed anew.
"""

from __future__ import annotations

import sqlite3
from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager, suppress
from pathlib import Path as File
from typing import TYPE_CHECKING

from msgspec import Struct

from casewriter.domain.search.folding import FOLDING, loose, words_in
from casewriter.domain.search.hits import HitKind, Place

if TYPE_CHECKING:
    from casewriter.domain.search.asked import Query

FORM = f"1.{FOLDING}"
"""Of the file and of the words in it."""
PATIENCE = 5.0
FEW = 2_000
"""Entries that are passed over and still cost nothing worth making the index anew."""

_TABLES = (
    """
    CREATE TABLE texts (
        id INTEGER PRIMARY KEY AUTOINCREMENT, case_id TEXT NOT NULL, kind TEXT NOT NULL,
        path TEXT NOT NULL, language TEXT NOT NULL, record TEXT NOT NULL, digest BLOB NOT NULL
    )
    """,
    "CREATE INDEX texts_of_case ON texts (case_id)",
    "CREATE TABLE seen (case_id TEXT PRIMARY KEY, changed INTEGER NOT NULL) WITHOUT ROWID",
    """
    CREATE VIRTUAL TABLE words USING fts5 (
        body, content='', columnsize=0, tokenize="unicode61 remove_diacritics 0"
    )
    """,
)


class IndexedText(Struct, frozen=True):
    """A text as it is indexed; equal digests are equal texts."""

    place: Place
    digest: bytes
    text: str


class Shelf:
    """An open index."""

    def __init__(self, file: File) -> None:
        """Open it, made where there is none or where it cannot be used.

        Raises:
            sqlite3.Error: it can be neither opened nor made.
            OSError: its folder cannot be made.
        """
        self._file = file
        file.parent.mkdir(parents=True, exist_ok=True)
        try:
            self._connection = self._opened()
        except sqlite3.DatabaseError:
            self._remove()
            self._connection = self._opened()

    def _opened(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self._file, timeout=PATIENCE, isolation_level=None, check_same_thread=False
        )
        try:
            # What is lost when the power fails is indexed again.
            connection.execute("PRAGMA synchronous = NORMAL")
            connection.execute("PRAGMA trusted_schema = OFF")
            (form,) = connection.execute("PRAGMA user_version").fetchone()
            if form != _number(FORM):
                self._make(connection)
        except BaseException:
            connection.close()
            raise
        return connection

    def _make(self, connection: sqlite3.Connection) -> None:
        with _transaction(connection):
            for name in ("words", "seen", "texts"):
                connection.execute(f"DROP TABLE IF EXISTS {name}")
            for statement in _TABLES:
                connection.execute(statement)
            connection.execute(f"PRAGMA user_version = {_number(FORM)}")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def make_anew(self) -> None:
        """Begin with an empty index: this one is damaged."""
        with suppress(sqlite3.Error):
            self._connection.close()
        self._remove()
        self._connection = self._opened()

    def _remove(self) -> None:
        for ending in ("", "-journal", "-wal", "-shm"):
            self._file.with_name(self._file.name + ending).unlink(missing_ok=True)

    # What it knows.

    def seen(self) -> dict[str, int]:
        """The cases that are indexed → when each was changed last, as the library says it."""
        return dict(self._connection.execute("SELECT case_id, changed FROM seen").fetchall())

    def known(self, case: str) -> dict[tuple[Place, bytes], int]:
        """The texts of a case that are indexed, each with its digest → its number."""
        rows = self._connection.execute(
            "SELECT id, kind, path, language, record, digest FROM texts WHERE case_id = ?", (case,)
        )
        return {(Place(case, *place), digest): number for number, *place, digest in rows}

    # Indexing.

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction."""
        with _transaction(self._connection):
            yield

    def forget(self, case: str) -> None:
        """Pass over a case from now on."""
        self._connection.execute("DELETE FROM texts WHERE case_id = ?", (case,))
        self._connection.execute("DELETE FROM seen WHERE case_id = ?", (case,))

    def pass_over(self, numbers: Sequence[int]) -> None:
        """Pass over texts that are no more."""
        self._connection.executemany(
            "DELETE FROM texts WHERE id = ?", [(number,) for number in numbers]
        )

    def add(self, texts: Sequence[IndexedText]) -> None:
        """Index texts."""
        newest = self._next()
        rows, words = [], []
        for number, indexed in enumerate(texts, newest):
            place = indexed.place
            rows.append(
                (
                    number,
                    place.case,
                    place.kind,
                    place.path,
                    place.language,
                    place.record,
                    indexed.digest,
                )
            )
            body = " ".join(loose(word.folded) for word in words_in(indexed.text, place.language))
            words.append((number, body))
        self._connection.executemany("INSERT INTO texts VALUES (?, ?, ?, ?, ?, ?, ?)", rows)
        self._connection.executemany("INSERT INTO words (rowid, body) VALUES (?, ?)", words)

    def note(self, case: str, changed: int) -> None:
        """Keep that a case is indexed as it was when it was changed last."""
        self._connection.execute("INSERT OR REPLACE INTO seen VALUES (?, ?)", (case, changed))

    def is_worn(self) -> bool:
        """Whether more is passed over than is found."""
        (there,) = self._connection.execute("SELECT count(*) FROM texts").fetchone()
        return self._next() > 2 * int(there) + FEW

    def _next(self) -> int:
        # Never one that was passed over: its words are in the index still.
        last = self._connection.execute("SELECT seq FROM sqlite_sequence WHERE name = 'texts'")
        return int((last.fetchone() or (0,))[0]) + 1

    # Finding.

    def places(self, query: Query, most: int, behind: int = 0) -> list[Place]:
        """Texts that may hold what is looked for, those indexed last first.

        Args:
            query: what is looked for; their letters are compared loosely here.
            most: no more than so many.
            behind: leave out so many of the first.
        """
        rows = self._connection.execute(
            "SELECT case_id, kind, path, language, record FROM words JOIN texts ON id = words.rowid"
            " WHERE words MATCH ? ORDER BY words.rowid DESC LIMIT ? OFFSET ?",
            (_expression(query), most, behind),
        )
        kinds: list[Place] = []
        for case, kind, path, language, record in rows:
            known: HitKind = kind
            kinds.append(Place(case, known, path, language, record))
        return kinds


def _expression(query: Query) -> str:
    return " ".join(
        '"{}"{}'.format(" ".join(map(loose, sought.words)), " *" if sought.beginning else "")
        for sought in query.sought
    )


def _number(form: str) -> int:
    first, second = form.split(".")
    return int(first) * 1000 + int(second)


@contextmanager
def _transaction(connection: sqlite3.Connection) -> Iterator[None]:
    connection.execute("BEGIN IMMEDIATE")
    with closing(connection.cursor()):
        try:
            yield
        except BaseException:
            connection.execute("ROLLBACK")
            raise
        connection.execute("COMMIT")
