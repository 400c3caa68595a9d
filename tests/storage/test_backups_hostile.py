"""Backups that are damaged or made to harm: refused, and nothing of the library changes."""

import hashlib
import io
import json
import random
import sqlite3
import zipfile
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups, open_library
from casewriter.storage.backups import reading
from tests.storage.desk import Ticking, a_case

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40
MANIFEST, DATABASE = "manifest.json", "library.sqlite"


@pytest.fixture(scope="module")
def carried(tmp_path_factory):
    """The bytes of a backup that holds everything."""
    folder = tmp_path_factory.mktemp("made") / "library"
    library = open_library(folder, Ticking())
    picture = library.attachments.add(PNG, "image/png", "hall.png")
    library.cases.create(a_case(attachments=(picture,)))
    library.close()
    file = folder.parent / "whole.casebackup"
    open_backups(folder, Ticking()).carry(file, unwatched)
    return file.read_bytes()


@pytest.fixture(scope="module")
def present(tmp_path_factory):
    """A library that stands where the hostile ones are brought."""
    folder = tmp_path_factory.mktemp("present") / "library"
    library = open_library(folder, Ticking())
    library.cases.create(a_case())
    library.close()
    return folder


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and path.name != "library.lock"
    }


def refused(present, data, name="hostile.casebackup"):
    """The code of the refusal; the present library stays as it is, byte by byte."""
    file = present.parent / name
    file.write_bytes(data)
    before = contents(present)
    backups = open_backups(present, Ticking())
    with pytest.raises(CasewriterError) as told:
        backups.restore(file, unwatched)
    with pytest.raises(CasewriterError) as checked:
        backups.check(file, unwatched)
    assert told.value.code == checked.value.code
    assert contents(present) == before
    return told.value.code


def members(data):
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        return {info.filename: archive.read(info) for info in archive.infolist()}


def packed(parts, method=zipfile.ZIP_DEFLATED):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return out.getvalue()


def altered(data, change):
    """The backup with another manifest."""
    parts = members(data)
    manifest = json.loads(parts[MANIFEST])
    change(manifest)
    return packed(parts | {MANIFEST: json.dumps(manifest).encode()})


def with_database(data, change):
    """The backup with another database, which its manifest describes truly."""
    parts = members(data)
    database = sqlite3.connect(":memory:")
    with closing(database):
        database.deserialize(parts[DATABASE])
        change(database)
        database.commit()
        inside = database.serialize()
    manifest = json.loads(parts[MANIFEST])
    member = next(each for each in manifest["members"] if each["name"] == DATABASE)
    member |= {"sha256": hashlib.sha256(inside).hexdigest(), "size": len(inside)}
    return packed(parts | {DATABASE: inside, MANIFEST: json.dumps(manifest).encode()})


def test_the_whole_one_is_taken(carried, tmp_path):
    file = tmp_path / "whole.casebackup"
    file.write_bytes(carried)
    assert open_backups(tmp_path / "new", Ticking()).restore(file, unwatched).aside is None


@pytest.mark.parametrize(
    "data", [b"", b"Dear colleague", b"PK\x03\x04" * 400, packed({"case.json": b"{}"})]
)
def test_what_is_no_backup_is_told_so(present, data):
    assert refused(present, data) == "backup_not_ours"


@pytest.mark.parametrize("share", [0.1, 0.5, 0.9, 0.999])
def test_a_backup_that_was_cut_short_is_refused(present, carried, share):
    assert refused(present, carried[: int(len(carried) * share)]) == "backup_not_ours"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda m: m.update(format="casewriter-backup/2"), "backup_too_new"),
        (lambda m: m.update(format="photo-album/1"), "backup_damaged"),
        (lambda m: m.update(schema="9999"), "backup_damaged"),
        (lambda m: m.update(number=-1), "backup_damaged"),
        (lambda m: m.update(at="2026-11-25T10:42:00"), "backup_damaged"),
        (lambda m: m.update(mark="another"), "backup_damaged"),
        (lambda m: m["tally"].update(cases=2), "backup_damaged"),
        (lambda m: m["tally"].update(attachments=7), "backup_damaged"),
        (lambda m: m["members"][0].update(sha256="0" * 64), "backup_damaged"),
        (lambda m: m["members"][0].update(size=5), "backup_damaged"),
        (lambda m: m["members"][0].update(size=-5), "backup_damaged"),
        (lambda m: m["members"][0].update(size=1 << 50), "backup_damaged"),
        (lambda m: m["members"][1].update(name="attachments/../../letter"), "backup_damaged"),
        (lambda m: m["members"][1].update(name="/etc/passwd"), "backup_damaged"),
        (lambda m: m["members"].append(m["members"][0]), "backup_damaged"),
        (lambda m: m["members"].pop(0), "backup_damaged"),
        (lambda m: m.pop("members"), "backup_damaged"),
        (lambda m: m.update(why="because"), "backup_damaged"),
    ],
)
def test_a_manifest_that_contradicts_its_backup_is_refused(present, carried, change, code):
    assert refused(present, altered(carried, change)) == code


@pytest.mark.parametrize(
    ("more", "code"),
    [
        ({"extra.txt": b"hello"}, "backup_damaged"),
        ({"../climbing": b"hello"}, "backup_damaged"),
        ({MANIFEST: b"[" * 100_000}, "backup_damaged"),
        ({MANIFEST: b"{}"}, "backup_damaged"),
        ({MANIFEST: b"\xff\xfe"}, "backup_damaged"),
        ({DATABASE: b"\0" * (200 << 20)}, "backup_damaged"),
    ],
)
def test_parts_that_do_not_belong_are_refused(present, carried, more, code):
    assert refused(present, packed(members(carried) | more)) == code


def test_a_part_that_is_there_twice_is_refused(present, carried):
    out = io.BytesIO(carried)
    with pytest.warns(UserWarning, match="Duplicate"), zipfile.ZipFile(out, "a") as archive:
        archive.writestr(DATABASE, b"another")
    assert refused(present, out.getvalue()) == "backup_damaged"


def test_a_database_that_swells_is_refused_before_it_is_unpacked(present, carried):
    bomb = b"\0" * (100 << 20)
    parts = members(carried)
    manifest = json.loads(parts[MANIFEST])
    manifest["members"][0] |= {"sha256": hashlib.sha256(bomb).hexdigest(), "size": len(bomb)}
    data = packed(parts | {DATABASE: bomb, MANIFEST: json.dumps(manifest).encode()})
    assert len(data) < 1 << 20
    assert refused(present, data) == "backup_damaged"


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (lambda d: d.execute("DELETE FROM cases"), "backup_damaged"),
        (lambda d: d.execute("DROP TABLE leaves"), "backup_damaged"),
        (lambda d: d.execute("DELETE FROM alembic_version"), "backup_damaged"),
        (
            lambda d: d.execute(
                "CREATE TRIGGER spy AFTER UPDATE ON leaves BEGIN DELETE FROM cases; END"
            ),
            "backup_damaged",
        ),
        (lambda d: d.execute("CREATE VIEW mine AS SELECT * FROM cases"), "backup_damaged"),
    ],
)
def test_a_database_that_is_not_what_it_says_or_does_more_is_refused(
    present, carried, change, code
):
    assert refused(present, with_database(carried, change)) == code


def test_a_database_of_a_later_casewriter_is_told_so(present, carried):
    def later(database):
        database.execute("UPDATE alembic_version SET version_num = '9999'")

    data = with_database(carried, later)
    assert refused(present, altered(data, lambda m: m.update(schema="9999"))) == "backup_too_new"


def test_a_damaged_page_of_the_database_is_found_although_its_hash_agrees(present, carried):
    parts = members(carried)
    inside = bytearray(parts[DATABASE])
    inside[8_192:20_480] = b"\xa5" * 12_288
    manifest = json.loads(parts[MANIFEST])
    manifest["members"][0]["sha256"] = hashlib.sha256(inside).hexdigest()
    data = packed(parts | {DATABASE: bytes(inside), MANIFEST: json.dumps(manifest).encode()})
    assert refused(present, data) == "backup_damaged"


def test_a_picture_that_was_altered_is_refused(present, carried):
    parts = members(carried)
    name = next(name for name in parts if name.startswith("attachments/"))
    assert refused(present, packed(parts | {name: PNG[::-1]})) == "backup_damaged"


def test_a_backup_without_its_pictures_says_so(present, tmp_path):
    library = open_library(tmp_path / "library", Ticking())
    picture = library.attachments.add(PNG + b"another", "image/png", "hall.png")
    library.cases.create(a_case(attachments=(picture,)))
    library.close()
    backups = open_backups(library.folder, Ticking())
    made = backups.make(backups.own_place, "rolling", unwatched)
    assert refused(present, Path(made.file).read_bytes()) == "backup_picture_missing"


def test_a_part_said_to_lie_before_the_first_byte_is_refused(present, carried):
    data = bytearray(carried)
    # Where the list of parts begins, so the last record of the file says, 2 bytes from the end.
    place = slice(len(data) - 6, len(data) - 2)
    data[place] = (int.from_bytes(data[place], "little") + 4_096).to_bytes(4, "little")
    assert refused(present, bytes(data)) == "backup_damaged"


@settings(max_examples=150, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(seed=st.integers(0, 10**9), changes=st.integers(1, 8))
def test_any_changed_byte_is_refused_or_changes_nothing(carried, tmp_path, seed, changes):
    chance = random.Random(seed)
    data = bytearray(carried)
    for _ in range(changes):
        data[chance.randrange(len(data))] = chance.randrange(256)
    file = tmp_path / "fuzzed.casebackup"
    file.write_bytes(data)
    room = tmp_path / "room"
    room.mkdir(exist_ok=True)
    try:
        found = reading.check(file, room, unwatched, ())
    except BadInput:
        assert list(room.iterdir()) == []
        return
    whole = tmp_path / "whole.casebackup"
    whole.write_bytes(carried)
    # Bytes that say nothing, such as a member's date, may differ.
    assert found == reading.check(whole, room, unwatched, ())
