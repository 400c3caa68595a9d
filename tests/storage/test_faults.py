"""What SQLite says becomes what a person can act on; mistakes of the program stay what they are."""

import os
import sqlite3
import subprocess
import sys
from types import SimpleNamespace

import pytest
from sqlalchemy.exc import OperationalError

from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.storage import faults
from casewriter.storage.faults import database_faults


def said(code):
    error = sqlite3.OperationalError("so it is")
    error.sqlite_errorcode = code
    return error


@pytest.mark.parametrize("wrap", [lambda e: e, lambda e: OperationalError("SELECT 1", {}, e)])
@pytest.mark.parametrize(
    ("code", "kind", "told"),
    [
        (sqlite3.SQLITE_FULL, MachineFailed, "disk_full"),
        (sqlite3.SQLITE_IOERR_SHMSIZE, MachineFailed, "disk_full"),
        (sqlite3.SQLITE_READONLY, MachineFailed, "library_readonly"),
        (sqlite3.SQLITE_READONLY_DIRECTORY, MachineFailed, "library_readonly"),
        (sqlite3.SQLITE_CANTOPEN, MachineFailed, "library_readonly"),
        (sqlite3.SQLITE_BUSY, MachineFailed, "library_locked"),
        (sqlite3.SQLITE_BUSY_SNAPSHOT, MachineFailed, "library_locked"),
        (sqlite3.SQLITE_IOERR_WRITE, MachineFailed, "library_failed"),
        (sqlite3.SQLITE_CORRUPT, BadInput, "library_damaged"),
        (sqlite3.SQLITE_NOTADB, BadInput, "library_damaged"),
    ],
)
def test_a_complaint_is_told_in_our_words(tmp_path, wrap, code, kind, told):
    with pytest.raises(kind) as raised, database_faults(str(tmp_path)):
        raise wrap(said(code))
    assert raised.value.code == told
    assert raised.value.facts["path"] == str(tmp_path)


def test_a_folder_that_went_away_is_not_called_read_only(tmp_path):
    with pytest.raises(MachineFailed) as raised, database_faults(str(tmp_path / "stick")):
        raise said(sqlite3.SQLITE_CANTOPEN)
    assert raised.value.code == "library_failed"


def test_bytes_that_are_no_text_are_told_as_damage(tmp_path):
    connection = sqlite3.connect(":memory:")
    connection.execute("CREATE TABLE leaves (path TEXT)")
    connection.execute("INSERT INTO leaves VALUES (CAST(x'ff' AS TEXT))")
    with pytest.raises(BadInput) as raised, database_faults(str(tmp_path)):
        connection.execute("SELECT path FROM leaves").fetchone()
    connection.close()
    assert raised.value.code == "library_damaged"


def test_a_wrong_statement_is_raised_as_it_is(tmp_path):
    error = said(sqlite3.SQLITE_ERROR)
    with pytest.raises(sqlite3.OperationalError) as raised, database_faults(str(tmp_path)):
        raise error
    assert raised.value is error


@pytest.mark.skipif(os.name != "posix", reason="folders have no write permission to take away")
def test_a_permission_that_goes_is_told_and_what_failed_can_be_done_again(pytestconfig):
    asked = subprocess.run(
        [sys.executable, "-m", "tests.storage.locked_out"],
        capture_output=True,
        text=True,
        check=False,
        cwd=pytestconfig.rootpath,
    )
    assert (asked.stdout, asked.stderr) == ("library_readonly library_readonly done done", "")


def test_a_failed_write_on_a_disk_without_room_is_a_full_disk(tmp_path, monkeypatch):
    """As with a quota, or on a share: there SQLite knows only that a write failed."""
    monkeypatch.setattr(faults.shutil, "disk_usage", lambda _: SimpleNamespace(free=0))
    with pytest.raises(MachineFailed) as raised, database_faults(str(tmp_path)):
        raise said(sqlite3.SQLITE_IOERR_WRITE)
    assert raised.value.code == "disk_full"
