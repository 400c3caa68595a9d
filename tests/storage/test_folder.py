"""Opening a library: made whole, brought up to date, or refused without a scratch."""

import os
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest
from msgspec.structs import replace

from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.storage import folder as folder_module
from casewriter.storage import open_library
from casewriter.storage.cases import SqlCaseStore
from casewriter.storage.engine import connected
from casewriter.storage.migrations import HEAD
from tests.storage.desk import Ticking, a_case

DATABASE = "library.sqlite"
LOCK = "library.lock"
LIBRARIES = Path(__file__).parent / "libraries"
WITHOUT_POST = ("v1", "v2")
"""Libraries from before packages."""


@pytest.fixture
def kept(tmp_path):
    """A closed library with one case in it."""
    library = open_library(tmp_path / "library", Ticking())
    case = a_case()
    library.cases.create(case)
    library.cases.keep_revision(case, "opened", "", Ticking()())
    library.close()
    return library.folder, case


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def refused_by(folder):
    """The code of the refusal; what is in the folder stays as it is."""
    before = contents(folder)
    with pytest.raises(BadInput) as refused:
        open_library(folder, Ticking())
    assert contents(folder) == before
    return refused.value.code


def test_a_new_library_is_a_folder_with_a_database_and_room_for_pictures(tmp_path):
    folder = tmp_path / "Дела № 1" / "50 % ready?"
    library = open_library(folder, Ticking())
    assert library.cases.summaries() == ()
    library.close()
    assert sorted(path.name for path in folder.iterdir()) == ["attachments", DATABASE]


def test_what_was_saved_stands_in_the_closed_database_file_alone(kept):
    folder, case = kept
    assert sorted(path.name for path in folder.iterdir()) == ["attachments", LOCK, DATABASE]
    library = open_library(folder, Ticking())
    assert library.cases.load(case.id) == case
    library.close()


def test_the_database_keeps_what_it_confirms(library):
    connection = library.cases.database.engine.raw_connection()
    said = [
        connection.execute(f"PRAGMA {name}").fetchone()[0]
        for name in ("journal_mode", "synchronous", "foreign_keys")
    ]
    connection.close()
    assert said == ["wal", 2, 1], "a log, every commit on the disk, no leaf without its case"


def test_a_file_is_no_library(tmp_path):
    file = tmp_path / "letter.txt"
    file.write_text("Dear colleague")
    with pytest.raises(WrongUse) as refused:
        open_library(file, Ticking())
    assert refused.value.code == "library_not_a_folder"
    assert file.read_text() == "Dear colleague"


@pytest.mark.parametrize("share", [0, 10, 100, 2_000, 4_096, 0.3, 0.6, 0.999])
def test_a_library_that_was_cut_short_is_refused_and_left_alone(kept, share):
    folder, _ = kept
    whole = (folder / DATABASE).read_bytes()
    length = share if isinstance(share, int) else int(len(whole) * share)
    (folder / DATABASE).write_bytes(whole[:length])
    assert refused_by(folder) == "library_damaged"


@pytest.mark.parametrize("garbage", [b"garbage" * 4_000, b"\0" * 20_000, b"PK\x03\x04" * 3_000])
def test_garbage_is_refused_and_left_alone(kept, garbage):
    folder, _ = kept
    (folder / DATABASE).write_bytes(garbage)
    assert refused_by(folder) == "library_damaged"


def test_a_library_damaged_inside_is_told_when_the_damage_is_met(kept):
    folder, case = kept
    whole = bytearray((folder / DATABASE).read_bytes())
    # Everything behind the schema: what is in the tables.
    whole[8_192:] = b"\xa5" * (len(whole) - 8_192)
    (folder / DATABASE).write_bytes(whole)
    with pytest.raises(BadInput) as refused:
        open_library(folder, Ticking()).cases.load(case.id)
    assert refused.value.code == "library_damaged"
    assert (folder / DATABASE).read_bytes() == whole


def test_a_library_without_a_log_opens_after_a_transaction_was_cut_short(kept, tmp_path):
    folder, case = kept
    connection = sqlite3.connect(folder / DATABASE, isolation_level=None)
    connection.execute("PRAGMA journal_mode = DELETE")
    connection.execute("PRAGMA cache_size = 1")
    connection.execute("BEGIN")
    connection.execute("UPDATE leaves SET value = CAST(zeroblob(9000) AS BLOB)")
    # What lies on the disk now is what a switched off computer finds.
    shutil.copytree(folder, tmp_path / "found")
    connection.close()
    assert (tmp_path / "found" / f"{DATABASE}-journal").stat().st_size > 0
    library = open_library(tmp_path / "found", Ticking())
    assert library.cases.load(case.id) == case
    library.close()


def test_another_programs_database_is_refused_and_left_alone(tmp_path):
    connection = sqlite3.connect(tmp_path / DATABASE)
    connection.execute("CREATE TABLE photos (name TEXT)")
    connection.commit()
    connection.close()
    assert refused_by(tmp_path) == "library_damaged"


def test_a_library_of_a_later_casewriter_is_refused_and_left_alone(kept):
    folder, _ = kept
    connection = sqlite3.connect(folder / DATABASE)
    connection.execute("UPDATE alembic_version SET version_num = '9999'")
    connection.commit()
    connection.close()
    assert refused_by(folder) == "library_too_new"


@pytest.mark.parametrize("remains", ["attachments/0f", f"{DATABASE}-wal"])
def test_no_empty_library_takes_the_place_of_one_that_lost_its_database(tmp_path, remains):
    (tmp_path / remains).parent.mkdir(exist_ok=True)
    (tmp_path / remains).write_bytes(b"what is left")
    assert refused_by(tmp_path) == "library_damaged"
    assert not (tmp_path / DATABASE).exists()


def test_a_library_made_in_the_meantime_is_not_replaced(tmp_path, monkeypatch):
    case = a_case()
    make = folder_module._make

    def made_by_both(file, patience, *, safe):
        make(file, patience, safe=safe)
        database = connected("theirs", f"sqlite:///{file}", patience)
        SqlCaseStore(database, Ticking()).create(case)
        database.close()
        make(file, patience, safe=safe)

    monkeypatch.setattr(folder_module, "_make", made_by_both)
    library = open_library(tmp_path, Ticking())
    assert library.cases.load(case.id) == case
    library.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["attachments", DATABASE]


def test_a_memory_stick_without_links_can_hold_a_library(tmp_path, monkeypatch):
    def no_links(*_):
        raise PermissionError(1, "Operation not permitted")

    monkeypatch.setattr(os, "link", no_links)
    library = open_library(tmp_path, Ticking())
    library.cases.create(a_case())
    library.close()
    assert sorted(path.name for path in tmp_path.iterdir()) == ["attachments", LOCK, DATABASE]


@pytest.mark.skipif(os.name != "posix", reason="folders have no write permission to take away")
@pytest.mark.parametrize(
    ("made", "told"),
    [
        (False, "MachineFailed library_readonly\n"),
        (True, "0 cases, folder_read_only, MachineFailed library_readonly\n"),
    ],
)
def test_a_folder_that_cannot_be_written_to_is_read_where_there_is_a_library(
    made, told, pytestconfig
):
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place) / "library"
        if made:
            open_library(folder, Ticking()).close()
            (folder / DATABASE).chmod(0o444)
        else:
            folder.mkdir()
        Path(place).chmod(0o755)
        folder.chmod(0o555)
        asked = subprocess.run(
            [sys.executable, "-m", "tests.storage.stranger", folder],
            capture_output=True,
            text=True,
            check=False,
            cwd=pytestconfig.rootpath,
        )
        folder.chmod(0o755)
    assert (asked.stdout, asked.stderr) == (told, "")


def test_a_library_locked_by_another_is_read_and_told_when_it_is_to_be_written(kept):
    folder, case = kept
    other = sqlite3.connect(folder / DATABASE, isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    library = open_library(folder, Ticking(), patience=0.02)
    assert library.cases.load(case.id) == case
    with pytest.raises(MachineFailed) as refused:
        library.take()
    assert refused.value.code == "library_locked"
    other.close()
    assert library.take().is_writable
    library.close()


def test_old_libraries_still_open(tmp_path):
    dumps = sorted(LIBRARIES.glob("*.sql"))
    assert dumps
    for dump in dumps:
        folder = tmp_path / dump.stem
        folder.mkdir()
        connection = sqlite3.connect(folder / DATABASE)
        connection.executescript(dump.read_text(encoding="utf-8"))
        connection.close()
        library = open_library(folder, Ticking())
        case = a_case(id="0192f0c1-7c5e-7000-8000-000000000001")
        without = replace(case, fields={"front.title": case.fields["front.title"]})
        assert library.cases.load(case.id) == case
        assert library.cases.state(case.id, 1) == without
        assert library.cases.state(case.id, 2) == case
        assert [kept.name for kept in library.cases.revisions(case.id)] == ["", "First draft"]
        assert library.cases.place(case.id) == ("results.narrative", "en", 12)
        assert library.cases.summaries()[0].title == "Public Service Halls: the case of Georgia"
        thrown = [str(discard.path) for _, discard in library.trash.discards()]
        assert thrown == ([] if dump.stem == "v1" else ["results.indicators/r8a1"])
        if dump.stem not in WITHOUT_POST:
            assert_post_is_whole(library.post, case.id)
        library.close()


def assert_post_is_whole(post, case_id):
    """What the libraries with packages in them hold."""
    received, sent = post.of_case(case_id)
    assert (received.package, received.way, sent.package, sent.way) == (
        "p2",
        "received",
        "p1",
        "sent",
    )
    assert sent.receipt.outcome == "new"
    assert received.receipt is None
    assert post.content(case_id, "p1") == b'{"id":"sent"}'
    (contact,) = post.contacts()
    assert contact.person == sent.who
    assert post.templates() == (("court-halls", 3),)
    files = {"court-halls/template.toml": b'id = "court-halls"\n'}
    assert post.template("court-halls", 3) == files


def test_the_newest_schema_has_its_old_library_for_the_one_after_it():
    dump = LIBRARIES / f"v{int(HEAD)}.sql"
    assert f"""INSERT INTO "alembic_version" VALUES('{HEAD}')""" in dump.read_text("utf-8")


NOTHING_LOADED = """
import sys
import casewriter.storage
assert not {"sqlalchemy", "sqlite3", "alembic"} & sys.modules.keys(), "before opening"
from datetime import UTC, datetime
from pathlib import Path
casewriter.storage.open_attachments(Path(sys.argv[1])).has("")
assert not {"sqlalchemy", "sqlite3", "alembic"} & sys.modules.keys(), "for pictures alone"
casewriter.storage.open_library(Path(sys.argv[1]), lambda: datetime.now(UTC)).close()
assert "sqlalchemy" in sys.modules
assert not {"alembic", "sqlalchemy.orm"} & sys.modules.keys(), "for a library that is up to date"
"""


def test_the_machinery_is_loaded_when_it_is_needed_and_no_more_of_it(kept):
    folder, _ = kept
    asked = subprocess.run(
        [sys.executable, "-c", NOTHING_LOADED, folder], capture_output=True, text=True, check=False
    )
    assert asked.stderr == ""
