"""What can be read of a damaged library: all that is there, nothing else, and never an error."""

import random
import shutil
import sqlite3
import struct
from contextlib import closing
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.storage import open_library
from casewriter.storage.full_check import full_check
from casewriter.storage.salvage.image import Image
from casewriter.storage.salvage.reading import salvaged
from casewriter.storage.salvage.shapes import INDEXES, TABLES
from casewriter.storage.salvage.trees import Forest
from tests.storage.damage import (
    CASES,
    DATABASE,
    PAGE,
    Precious,
    copied,
    execute,
    overwrite,
    pages_of,
    precious,
    spoil,
)
from tests.storage.desk import TITLE, Ticking

NOW = datetime(2024, 5, 1, tzinfo=UTC)
LOG = bytes.fromhex("377f0682002de218") + PAGE.to_bytes(4)
JOURNAL = bytes.fromhex("d9d505f920a163d7") + struct.pack(">5I", 3, 7, 2, 512, PAGE)
SINCE = Path("context.setting")
"""The answer that was written after the last state was kept."""


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Precious:
    return precious(tmp_path_factory.mktemp("precious") / "library")


@pytest.fixture
def lost(made, tmp_path) -> Precious:
    """A copy that may be damaged."""
    return copied(made, tmp_path / "library")


def salvage(library, tmp_path):
    """What was read, and the new library opened; the damaged files are as they were."""
    damaged = {file.name: file.read_bytes() for file in library.folder.iterdir() if file.is_file()}
    anew = tmp_path / "anew"
    shutil.rmtree(anew, ignore_errors=True)
    shutil.copytree(library.folder / "attachments", anew / "attachments")
    said = salvaged(library.folder / DATABASE, anew / DATABASE, NOW, lambda *_: None)
    assert {name: (library.folder / name).read_bytes() for name in damaged} == damaged
    assert full_check(anew).problems == ()
    return said, open_library(anew, Ticking())


def texts_of(library, case_id):
    """Every value that a leaf had in any kept state or has now."""
    known = {}
    states = [library.cases.load(case_id)]
    states += [
        library.cases.state(case_id, kept.number) for kept in library.cases.revisions(case_id)
    ]
    for case in states:
        for path, language, value in case.leaves():
            known.setdefault((str(path), language), []).append(value)
    return known


@pytest.fixture(scope="module")
def known(made):
    library = open_library(made.folder, Ticking())
    found = {case: texts_of(library, case) for case in made.cases}
    library.close()
    return found


def rows(file):
    with Image(file) as image:
        forest = Forest(image)
        found = {name: set() for name in TABLES}
        for shape, row in forest.rows():
            if shape.name in found:
                found[shape.name].add(shape.values(row))
    assert all(tree.whole for tree in forest.trees.values())
    return found


def selected(file):
    with closing(sqlite3.connect(file)) as connection:
        return {name: set(connection.execute(f"SELECT * FROM {name}")) for name in TABLES}


@pytest.mark.parametrize("size", [512, 1_024, 4_096, 65_536])
def test_the_rows_of_the_pages_are_those_that_sqlite_reads(lost, size):
    file = lost.folder / DATABASE
    execute(file, "PRAGMA journal_mode = DELETE", f"PRAGMA page_size = {size}", "VACUUM")
    execute(
        file,
        "INSERT INTO discards VALUES (1, 1, 'row', 'a.b/c', 1709285403250001, X'7B7D')",
        "INSERT INTO trashed_cases VALUES (2, 1709285403250001)",
        "INSERT OR REPLACE INTO library_facts VALUES ('id', X'2231')",
        "INSERT OR REPLACE INTO revision_outlines VALUES (1, X'5B5D')",
    )
    assert rows(file) == selected(file)


def test_what_is_sound_is_read_as_it_is(lost, tmp_path):
    said, library = salvage(lost, tmp_path)
    before = open_library(lost.folder, Ticking())
    assert said.whole
    assert [case.answers for case in said.cases] == [70] * CASES
    for case in lost.cases:
        assert library.cases.load(case) == lost.cases[case]
        assert library.cases.revisions(case) == before.cases.revisions(case)
        for kept in before.cases.revisions(case):
            assert library.cases.state(case, kept.number) == before.cases.state(case, kept.number)
    library.close()
    before.close()


@pytest.mark.parametrize("seed", range(40))
def test_any_damage_leaves_a_sound_library_of_what_was_there(lost, tmp_path, known, seed):
    how = spoil(lost.folder / DATABASE, seed)
    said, library = salvage(lost, tmp_path)
    for case in said.cases:
        for path, language, value in library.cases.load(case.id).leaves():
            # A byte may have become another letter: no checksum stands beside a text.
            if case.id in known and "flipped" not in how:
                assert value in known[case.id].get((str(path), language), [])
        for kept in library.cases.revisions(case.id):
            library.cases.state(case.id, kept.number)
    library.close()


def lose(lost, *tables):
    chance = random.Random(1)
    file = lost.folder / DATABASE
    for page in pages_of(file, tables):
        overwrite(file, page, chance.randbytes(PAGE))


def test_lost_answers_come_from_the_last_kept_states_and_are_named(lost, tmp_path):
    lose(lost, "leaves")
    said, library = salvage(lost, tmp_path)
    for remains in said.cases:
        losses = {(loss.path, loss.language): loss for loss in remains.losses}
        assert (remains.answers, remains.gone, len(losses)) == (69, 1, 70)
        assert losses[str(SINCE), "en"].older is None
        assert losses[str(TITLE), "en"].older is not None
        whole = lost.cases[remains.id]
        assert library.cases.load(remains.id) == whole.with_leaf(SINCE, "en", None)
    library.close()


def test_lost_answers_are_found_without_the_index_of_their_names(lost, tmp_path):
    lose(lost, "leaves", "sqlite_autoindex_leaves_1")
    said, library = salvage(lost, tmp_path)
    assert [case.answers for case in said.cases] == [69] * CASES
    assert sorted(case.title for case in said.cases) == [f"Case number {no}" for no in range(CASES)]
    library.close()


def test_an_answer_that_was_taken_away_stays_away(lost, tmp_path):
    file = lost.folder / DATABASE
    execute(file, "DELETE FROM leaves WHERE path = 'front.topics'")
    _, library = salvage(lost, tmp_path)
    for case in lost.cases:
        assert library.cases.load(case) == lost.cases[case].with_leaf(
            Path("front.topics"), "", None
        )
    library.close()


def test_a_lost_list_of_cases_is_made_again_of_what_belongs_to_them(lost, tmp_path):
    lose(lost, "cases")
    said, library = salvage(lost, tmp_path)
    assert all(remains.rebuilt and not remains.losses for remains in said.cases)
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    library.close()


def test_cases_without_row_and_index_keep_their_text_under_new_ids(lost, tmp_path):
    lose(lost, "cases", "sqlite_autoindex_cases_1")
    said, library = salvage(lost, tmp_path)
    assert sorted(case.title for case in said.cases) == [f"Case number {no}" for no in range(CASES)]
    assert not {case.id for case in said.cases} & lost.cases.keys()
    library.close()


def test_lost_large_facts_come_from_the_last_kept_state(lost, tmp_path):
    lose(lost, "parts")
    said, library = salvage(lost, tmp_path)
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    losses = {loss.path for case in said.cases for loss in case.losses}
    assert losses == {"#attachments", "#records/log", "#unknown"}
    library.close()


def test_a_letter_that_changed_in_the_name_of_a_picture_is_noticed(lost, tmp_path):
    with closing(sqlite3.connect(lost.folder / "library.sqlite")) as connection:
        (body,) = connection.execute(
            "SELECT body FROM parts WHERE case_no = 1 AND name = 'attachments'"
        ).fetchone()
        place = body.index(b'"sha256":"') + 40
        spoiled = body[:place] + b"=" + body[place + 1 :]
        connection.execute(
            "UPDATE parts SET body = ? WHERE case_no = 1 AND name = 'attachments'", (spoiled,)
        )
        connection.commit()
    said, library = salvage(lost, tmp_path)
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    assert [loss.path for case in said.cases for loss in case.losses] == ["#attachments"]
    library.close()


@pytest.mark.parametrize("table", ["leaf_names", "revisions"])
def test_names_and_numbers_of_states_are_found_in_their_index(lost, tmp_path, table):
    before = open_library(lost.folder, Ticking())
    states = {case: [before.cases.state(case, no) for no in range(1, 6)] for case in lost.cases}
    before.close()
    lose(lost, table)
    said, library = salvage(lost, tmp_path)
    assert (said.dropped, [case.states for case in said.cases]) == (0, [5] * CASES)
    for case in lost.cases:
        assert library.cases.load(case) == lost.cases[case]
        assert [library.cases.state(case, no) for no in range(1, 6)] == states[case]
    library.close()


@pytest.mark.parametrize("table", ["versions", "revision_leaves"])
def test_without_its_history_a_case_is_whole(lost, tmp_path, table):
    lose(lost, table)
    said, library = salvage(lost, tmp_path)
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    assert not any(case.losses for case in said.cases)
    assert said.dropped == 5 * CASES
    # Another state can be kept on what is left.
    (case, *_) = lost.cases.values()
    kept = library.cases.keep_revision(case, "named", "Anew", NOW)
    assert library.cases.state(case.id, kept.number) == case
    library.close()


@pytest.mark.parametrize("table", [*INDEXES, "sqlite_autoindex_parts_1", "holders"])
def test_without_an_index_nothing_is_missing(lost, tmp_path, table):
    if table in INDEXES or table in TABLES:
        lose(lost, table)
    said, library = salvage(lost, tmp_path)
    assert said.whole
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    library.close()


def test_without_its_first_page_a_library_is_read_whole(lost, tmp_path):
    overwrite(lost.folder / DATABASE, 1, b"")
    said, library = salvage(lost, tmp_path)
    assert said.whole
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    library.close()


def test_pages_without_any_way_to_them_are_known_by_their_rows(lost, tmp_path):
    file = lost.folder / DATABASE
    with Image(file) as image:
        roots = [tree.root for tree in Forest(image).trees.values()]
    for page in (1, *roots):
        overwrite(file, page, b"")
    said, library = salvage(lost, tmp_path)
    answers = sum(case.answers for case in said.cases)
    assert answers > 60 * CASES
    library.close()


@pytest.mark.parametrize(
    "data", [b"", b"Dear colleague", b"\0" * 50_000, b"SQLite format 3\0", None]
)
def test_of_what_is_no_database_nothing_is_read(lost, tmp_path, data):
    file = lost.folder / DATABASE
    file.unlink()
    if data is not None:
        file.write_bytes(data)
    said, library = salvage(lost, tmp_path)
    assert said.cases == ()
    library.close()


def test_another_programs_database_holds_no_cases(lost, tmp_path):
    file = lost.folder / DATABASE
    file.unlink()
    execute(
        file,
        "CREATE TABLE photos (id INTEGER PRIMARY KEY, a INT, b TEXT, c TEXT, d BLOB)",
        "INSERT INTO photos VALUES (1, 1, 'x', 'en', X'00')",
    )
    said, library = salvage(lost, tmp_path)
    assert said.cases == ()
    library.close()


def left_open(lost, tmp_path):
    """The library as a power cut leaves it: what was written last is in the log alone."""
    library = open_library(lost.folder, Ticking())
    case = next(iter(lost.cases.values()))
    changed = case.with_leaf(SINCE, "en", "In the log.")
    from casewriter.domain.edits import Change, Edit

    edit = Edit("write", (Change(SINCE, "en", case.get(SINCE, "en"), "In the log."),))
    library.cases.save(case.id, edit)
    cut = tmp_path / "cut"
    shutil.copytree(lost.folder, cut)
    library.close()
    assert (cut / f"{DATABASE}-wal").stat().st_size
    return Precious(cut, {**lost.cases, case.id: changed}), changed


def test_the_log_is_read_with_the_database(lost, tmp_path):
    cut, changed = left_open(lost, tmp_path)
    overwrite(cut.folder / DATABASE, 1, b"")
    said, library = salvage(cut, tmp_path)
    assert said.whole
    assert library.cases.load(changed.id) == changed
    library.close()


def test_a_damaged_log_takes_its_own_changes_only(lost, tmp_path):
    cut, changed = left_open(lost, tmp_path)
    log = cut.folder / f"{DATABASE}-wal"
    log.write_bytes(log.read_bytes()[:-2_000])
    _, library = salvage(cut, tmp_path)
    assert library.cases.load(changed.id) in (changed, lost.cases[changed.id])
    library.close()


def test_a_transaction_that_never_ended_is_undone(lost, tmp_path):
    file = lost.folder / DATABASE
    execute(file, "PRAGMA journal_mode = DELETE")
    cut = tmp_path / "cut"
    with closing(sqlite3.connect(file, isolation_level=None)) as connection:
        connection.execute("PRAGMA cache_size = 5")
        connection.execute("BEGIN")
        connection.execute("UPDATE leaves SET value = zeroblob(3000)")
        shutil.copytree(lost.folder, cut)
        connection.execute("ROLLBACK")
    assert (cut / f"{DATABASE}-journal").stat().st_size
    said, library = salvage(Precious(cut, lost.cases), tmp_path)
    assert said.whole
    assert {case: library.cases.load(case) for case in lost.cases} == lost.cases
    library.close()


def test_work_that_is_stopped_is_stopped(lost, tmp_path):
    def stop(*_):
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        salvaged(lost.folder / DATABASE, tmp_path / "anew.sqlite", NOW, stop)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=60)
@given(
    data=st.binary(max_size=3 * PAGE),
    head=st.sampled_from([b"", b"SQLite format 3\0\x10\0\1\1\0", b"\x0d", b"\x05", b"\x0a", b"\2"]),
    log=st.none() | st.binary(max_size=2 * PAGE),
    magic=st.booleans(),
)
def test_no_bytes_at_all_make_it_stumble(tmp_path, data, head, log, magic):
    file = tmp_path / "any.sqlite"
    file.write_bytes(head + data)
    for end in ("-wal", "-journal"):
        beside = file.with_name(file.name + end)
        beside.unlink(missing_ok=True)
        if log is not None:
            begin = LOG if end == "-wal" else JOURNAL
            beside.write_bytes((begin if magic else b"") + log)
    said = salvaged(file, tmp_path / "anew.sqlite", NOW, lambda *_: None)
    assert said.cases == ()
