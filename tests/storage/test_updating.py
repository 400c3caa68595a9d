"""A library of an older casewriter: a proven copy first, then all of the update or nothing."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path as Place

import pytest

from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups, open_library, updating
from tests.storage.damage import DATABASE, execute
from tests.storage.desk import Ticking

LIBRARIES = Place(__file__).parent / "libraries"


@pytest.fixture
def old(tmp_path):
    """The folder of a library as the first casewriter left it."""
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.executescript((LIBRARIES / "v1.sql").read_text("utf-8"))
        connection.execute("PRAGMA journal_mode = WAL")
    (tmp_path / "attachments").mkdir()
    return tmp_path


def dump(folder):
    with closing(sqlite3.connect(folder / DATABASE)) as connection:
        return list(connection.iterdump())


def backups(folder):
    found = open_backups(folder, Ticking())
    return found.kept(found.own_place)


def test_a_proven_copy_is_kept_before_the_update(old):
    before = dump(old)
    open_library(old, Ticking()).close()
    (kept,) = backups(old)
    assert (kept.why, kept.schema) == ("before_migration", "0001")
    open_backups(old, Ticking()).restore(Place(kept.file), unwatched)
    assert dump(old) == before


def test_a_library_that_is_up_to_date_is_not_copied(old):
    open_library(old, Ticking()).close()
    open_library(old, Ticking()).close()
    assert len(backups(old)) == 1


def failing(monkeypatch, act):
    real = updating.upgrade

    def upgrade(connection, version, where):
        real(connection, version, where)
        act(connection)

    monkeypatch.setattr(updating, "upgrade", upgrade)


def raise_it(_connection):
    raise KeyError("a step that stumbles")


def lose_a_row(connection):
    connection.exec_driver_sql("DELETE FROM leaves WHERE id = 1")


def break_a_relation(connection):
    connection.exec_driver_sql("PRAGMA defer_foreign_keys = ON")
    connection.exec_driver_sql("UPDATE leaves SET case_no = 99 WHERE id = 1")


def wrong_statement(connection):
    connection.exec_driver_sql("SELECT * FROM no_such_table")


@pytest.mark.parametrize("act", [raise_it, lose_a_row, break_a_relation, wrong_statement])
def test_an_update_that_fails_leaves_the_library_to_the_casewriter_that_wrote_it(
    old, monkeypatch, act
):
    before = dump(old), (old / DATABASE).read_bytes()
    failing(monkeypatch, act)
    with pytest.raises(MachineFailed) as refused:
        open_library(old, Ticking())
    assert refused.value.code == "library_update_failed"
    assert (dump(old), (old / DATABASE).read_bytes()) == before
    monkeypatch.undo()
    open_library(old, Ticking()).close()


def test_without_room_for_the_copy_nothing_is_changed(old, monkeypatch):
    before = (old / DATABASE).read_bytes(), sorted(file.name for file in old.iterdir())
    monkeypatch.setattr(shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(9, 8, 1))
    with pytest.raises(MachineFailed) as refused:
        open_library(old, Ticking())
    assert refused.value.code == "library_update_no_room"
    assert ((old / DATABASE).read_bytes(), sorted(file.name for file in old.iterdir())) == before


def test_an_old_library_that_is_damaged_is_not_touched(old):
    execute(old / DATABASE, "PRAGMA journal_mode = DELETE")
    whole = (old / DATABASE).read_bytes()
    (old / DATABASE).write_bytes(whole[:-6_000])
    with pytest.raises(BadInput):
        open_library(old, Ticking())
    assert (old / DATABASE).read_bytes() == whole[:-6_000]
    assert not (old / "backups").exists()
