"""The way to the database: connections, transactions, and where dialects differ.

Everything that is true of SQLite alone stands in this file and in `folder`.
"""

import sqlite3
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from importlib import import_module
from pathlib import Path as File
from sqlite3 import Connection as Sqlite

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.dml import Insert

from casewriter.storage.faults import PRIMARY, database_faults

WRITING = "casewriter_writing"
BUSY = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED}


class Database:
    """A database and how it is read and written.

    Several threads may use it: each transaction has a connection of its own, and a reader sees
    what was last committed while another thread writes.

    Attributes:
        where: its name in messages.
        engine: SQLAlchemy's engine.
        safe: whether it lies where a log beside the database would come to harm.
    """

    def __init__(self, where: str, engine: Engine, *, safe: bool = False) -> None:
        self.where = where
        self.engine = engine
        self.safe = safe
        self._writer = engine.execution_options(**{WRITING: True})
        self._enter: Callable[[], None] = _nobody_asks
        self._look: Callable[[Connection], None] = _nobody_looks

    def guard_with(self, enter: Callable[[], None], look: Callable[[Connection], None]) -> None:
        """Have every writing transaction permitted from now on.

        Args:
            enter: called before one begins.
            look: called inside one, before anything else is done there.
        """
        self._enter, self._look = enter, look

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout."""
        with database_faults(self.where), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that keeps all of what is done inside, or nothing.

        Raises:
            MachineFailed: also `library_held` and `library_taken_over`, where somebody else writes.
        """
        self._enter()
        with self.unguarded() as connection:
            self._look(connection)
            yield connection

    @contextmanager
    def unguarded(self) -> Iterator[Connection]:
        """A writing transaction that asks nobody: for whoever takes the library or makes it."""
        with database_faults(self.where), self._writer.begin() as connection:
            yield connection

    def settle_journal(self) -> None:
        """Keep the journal as the ground demands; where others are at it, the next one does.

        A log needs memory that all its programs share, which no network gives, and is a second
        file that a service may carry away without the first: https://sqlite.org/wal.html.
        """
        if self.engine.dialect.name != "sqlite":
            return
        with database_faults(self.where):
            connection = self.engine.raw_connection()
            journal = "DELETE" if self.safe else "WAL"
            try:
                connection.cursor().execute(f"PRAGMA journal_mode = {journal}")
            except sqlite3.OperationalError as error:
                if error.sqlite_errorcode & PRIMARY not in BUSY:
                    raise
            finally:
                connection.close()

    def upsert(self, table: Table, key: tuple[str, ...]) -> Insert:
        """The statement that adds a row, or changes the row that has the same key."""
        # Only the dialect in use is loaded: the other one takes 15 ms of every command.
        dialect = import_module(f"sqlalchemy.dialects.{self.engine.dialect.name}")
        statement = dialect.insert(table)
        values = {
            column.name: statement.excluded[column.name]
            for column in table.columns
            if column.name not in key and not column.primary_key
        }
        chosen: Insert = statement.on_conflict_do_update(index_elements=key, set_=values)
        return chosen

    def close(self) -> None:
        """Close every connection; the last one brings SQLite's log into the database file."""
        with database_faults(self.where):
            self.engine.dispose()


def address_of(file: File, *, immutable: bool = False) -> URL:
    """The address of a database file.

    Args:
        file: the database.
        immutable: whether nobody writes in it, so that nothing is made or locked beside it.
    """
    if not immutable:
        return URL.create("sqlite", database=str(file))
    query = {"mode": "ro", "immutable": "1", "uri": "true"}
    return URL.create("sqlite", database=file.absolute().as_uri(), query=query)


def connected(where: str, address: str | URL, patience: float, *, safe: bool = False) -> Database:
    """The database at an address, not yet looked at.

    Args:
        where: its name in messages.
        address: as SQLAlchemy writes it: `sqlite:////home/…`, `postgresql+psycopg://…`.
        patience: seconds to wait for another program's transaction.
        safe: whether it lies where a log beside the database would come to harm.
    """
    # The last connection used is the next one taken: one stays warm, others are for busy moments.
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return Database(where, create_engine(url, pool_use_lifo=True))
    engine = create_engine(url, pool_use_lifo=True, connect_args={"timeout": patience})
    event.listen(engine, "connect", partial(_prepared, safe))
    event.listen(engine, "begin", _begun)
    return Database(where, engine, safe=safe)


def _prepared(safe: bool, connection: Sqlite, _: ConnectionPoolEntry) -> None:  # noqa: FBT001
    # Python's own idea of when a transaction begins is switched off: `_begun` says when.
    connection.isolation_level = None
    # Without a log the folder has to be on the disk as well before an answer is called saved.
    connection.execute(f"PRAGMA synchronous = {'EXTRA' if safe else 'FULL'}")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def _begun(connection: Connection) -> None:
    # A writer takes its place in the queue at once: to read first and be refused later would lose
    # the time that another program may wait.
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")


def _nobody_asks() -> None:
    """Whoever has the database may write."""


def _nobody_looks(_: Connection) -> None:
    """Nothing is to be looked at."""
