"""The way to the database: connections, transactions, and where dialects differ.

Everything that is true of SQLite alone stands in this file and in `folder`.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from importlib import import_module
from pathlib import Path as File
from sqlite3 import Connection as Sqlite

from sqlalchemy import URL, Connection, Engine, Table, create_engine, event, make_url
from sqlalchemy.pool import ConnectionPoolEntry
from sqlalchemy.sql.dml import Insert

from casewriter.storage.faults import database_faults

WRITING = "casewriter_writing"


class Database:
    """A database and how it is read and written.

    Several threads may use it: each transaction has a connection of its own, and a reader sees
    what was last committed while another thread writes.

    Attributes:
        where: its name in messages.
        engine: SQLAlchemy's engine.
    """

    def __init__(self, where: str, engine: Engine) -> None:
        self.where = where
        self.engine = engine
        self._writer = engine.execution_options(**{WRITING: True})

    @contextmanager
    def reading(self) -> Iterator[Connection]:
        """A transaction that sees one state of the database throughout."""
        with database_faults(self.where), self.engine.begin() as connection:
            yield connection

    @contextmanager
    def writing(self) -> Iterator[Connection]:
        """A transaction that keeps all of what is done inside, or nothing."""
        with database_faults(self.where), self._writer.begin() as connection:
            yield connection

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


def address_of(file: File) -> URL:
    """The address of a database file."""
    return URL.create("sqlite", database=str(file))


def connected(where: str, address: str | URL, patience: float) -> Database:
    """The database at an address, not yet looked at.

    Args:
        where: its name in messages.
        address: as SQLAlchemy writes it: `sqlite:////home/…`, `postgresql+psycopg://…`.
        patience: seconds to wait for another program's transaction.
    """
    # The last connection used is the next one taken: one stays warm, others are for busy moments.
    url = make_url(address)
    if url.get_backend_name() != "sqlite":
        return Database(where, create_engine(url, pool_use_lifo=True))
    engine = create_engine(url, pool_use_lifo=True, connect_args={"timeout": patience})
    event.listen(engine, "connect", _prepared)
    event.listen(engine, "begin", _begun)
    return Database(where, engine)


def _prepared(connection: Sqlite, _: ConnectionPoolEntry) -> None:
    # Python's own idea of when a transaction begins is switched off: `_begun` says when.
    connection.isolation_level = None
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = FULL")
    connection.execute("PRAGMA foreign_keys = ON")
    connection.execute("PRAGMA trusted_schema = OFF")


def _begun(connection: Connection) -> None:
    # A writer takes its place in the queue at once: to read first and be refused later would lose
    # the time that another program may wait.
    writing = connection.get_execution_options().get(WRITING, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writing else "BEGIN")
