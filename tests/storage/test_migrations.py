"""The tables as the migrations make them are the tables as the program knows them."""

import sqlite3

import pytest
from alembic.autogenerate import compare_metadata
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, create_mock_engine, insert, select
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import IntegrityError
from sqlalchemy.schema import CreateTable

from casewriter.storage.engine import Database, connected
from casewriter.storage.migrations import FOLDER, HEAD, upgrade
from casewriter.storage.tables import leaves, metadata


@pytest.fixture
def migrated(tmp_path):
    database = connected("a library", f"sqlite:///{tmp_path / 'migrated.sqlite'}", patience=1)
    with database.writing() as connection:
        upgrade(connection, None, "a library")
    yield database
    database.close()


def schema(file):
    connection = sqlite3.connect(file)
    rows = connection.execute(
        "SELECT type, name, tbl_name, sql FROM sqlite_schema WHERE tbl_name <> 'alembic_version'"
    ).fetchall()
    connection.close()
    return {(kind, name, table): parts(sql or "") for kind, name, table, sql in rows}


def parts(sql):
    """The columns of a table in their order, and its constraints in any."""
    lines = [line.strip(", ") for line in sql.replace("\t", " ").splitlines()]
    constraints = {line for line in lines if line.startswith("CONSTRAINT")}
    return [line for line in lines if line and line not in constraints], constraints


def test_migrating_makes_the_tables_that_the_program_knows(tmp_path, migrated):
    with migrated.reading() as connection:
        assert compare_metadata(MigrationContext.configure(connection), metadata) == []
    engine = create_engine(f"sqlite:///{tmp_path / 'created.sqlite'}")
    metadata.create_all(engine)
    engine.dispose()
    created, made = schema(tmp_path / "created.sqlite"), schema(tmp_path / "migrated.sqlite")
    assert made == created
    assert {table for _, _, table in made} == set(metadata.tables)


def test_the_constant_names_the_newest_revision():
    config = Config()
    config.set_main_option("script_location", str(FOLDER).replace("%", "%%"))
    assert ScriptDirectory.from_config(config).get_heads() == [HEAD]


def test_a_migration_that_fails_leaves_the_library_as_it_was(tmp_path):
    database = connected("a library", f"sqlite:///{tmp_path / 'failed.sqlite'}", patience=1)

    def migrate_and_fail():
        with database.writing() as connection:
            upgrade(connection, None, "a library")
            raise InterruptedError

    with pytest.raises(InterruptedError):
        migrate_and_fail()
    database.close()
    assert schema(tmp_path / "failed.sqlite") == {}


def test_the_tables_and_statements_are_those_of_a_hub_as_well():
    dialect = postgresql.dialect()
    for table in metadata.sorted_tables:
        assert f"CREATE TABLE {table.name}" in str(CreateTable(table).compile(dialect=dialect))
    hub = Database("a hub", create_mock_engine("postgresql+psycopg://", print))
    statement = hub.upsert(leaves, ("case_no", "path", "language")).compile(dialect=dialect)
    assert "ON CONFLICT (case_no, path, language) DO UPDATE SET value = excluded.value" in str(
        statement
    )


def test_a_leaf_without_its_case_is_refused_by_the_database(migrated):
    row = {"case_no": 7, "path": "front.title", "language": "en", "value": b'"A"'}
    with pytest.raises(IntegrityError), migrated.writing() as connection:
        connection.execute(insert(leaves), row)
    with migrated.reading() as connection:
        assert connection.execute(select(leaves)).all() == []
