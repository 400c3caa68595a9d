"""A damaged library is set aside untouched, and a whole one takes its place, wherever it is cut."""

import os
import random
import shutil
import sqlite3
import sys
from contextlib import closing, suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path as Place

import pytest

from casewriter.domain.edits import Change, Edit
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.services.watching import Cancelled, unwatched
from casewriter.storage import open_backups, open_library
from casewriter.storage.full_check import full_check
from casewriter.storage.recovery import recover, survey
from tests.storage.damage import (
    CASES,
    DATABASE,
    PAGE,
    Precious,
    copied,
    overwrite,
    pages_of,
    precious,
    spoil,
)
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case

NOW = datetime(2024, 5, 1, 12, 30, tzinfo=UTC)
LATER = Path("context.setting")
KILLED = 77
LIBRARIES = Place(__file__).parent / "libraries"


@pytest.fixture(scope="module")
def made(tmp_path_factory) -> Precious:
    """A library with a backup; one case was written in since, and one is new."""
    library = precious(tmp_path_factory.mktemp("precious") / "library")
    backups = open_backups(library.folder, lambda: NOW - timedelta(days=1))
    backups.make(backups.own_place, "rolling", unwatched)
    store = open_library(library.folder, lambda: NOW)
    first = next(iter(library.cases.values()))
    edit = Edit(
        "write",
        (
            Change(LATER, "en", first.get(LATER, "en"), plain("Since the backup.")),
            Change(TITLE, "en", first.get(TITLE, "en"), "A newer title"),
        ),
    )
    store.cases.save(first.id, edit)
    store.cases.keep_revision(edit.apply(first), "named", "Since the backup", NOW)
    new = a_case(attachments=()).with_leaf(TITLE, "en", "A new case")
    store.cases.create(new)
    store.cases.keep_revision(new, "opened", "", NOW)
    store.close()
    return Precious(library.folder, {**library.cases, first.id: edit.apply(first), new.id: new})


@pytest.fixture
def lost(made, tmp_path) -> Precious:
    return copied(made, tmp_path / "library")


@pytest.fixture
def broken(lost) -> Precious:
    """The list of its cases is gone, and its first page."""
    overwrite(lost.folder / DATABASE, 1, b"")
    return lost


def files(folder):
    return {
        str(file.relative_to(folder)): file.read_bytes()
        for file in folder.rglob("*")
        if file.is_file()
    }


def cases_in(folder):
    library = open_library(folder, Ticking())
    try:
        return {summary.id: library.cases.load(summary.id) for summary in library.cases.summaries()}
    finally:
        library.close()


def cases_in_the_backup(library):
    backups = open_backups(library.folder, lambda: NOW)
    (backup, *_) = backups.kept(backups.own_place)
    with backups.look_into(Place(backup.file), unwatched) as inside:
        return {each.id: inside.cases.load(each.id) for each in inside.cases.summaries()}


def test_looking_changes_nothing_and_says_what_each_way_would_miss(broken):
    before = files(broken.folder)
    said = survey(broken.folder, NOW)
    assert files(broken.folder) == before
    assert said.problem
    assert said.choices == ("both", "salvage", "backup")
    assert said.salvage.whole
    assert said.backup.at == NOW - timedelta(days=1)
    assert len(said.backup.cases) == CASES
    titles = [
        (each.either.title, each.only_salvage, each.same, each.backup is None)
        for each in said.comparisons
    ]
    assert set(titles[:2]) == {
        ("A new case", True, False, True),
        ("A newer title", True, False, False),
    }
    assert sum(same for _, _, same, _ in titles) == CASES - 1


def set_aside_of(library, found):
    aside = library.folder / "set-aside"
    (only,) = aside.iterdir()
    assert str(only) == found.set_aside
    return only


def test_what_could_be_read_takes_the_place_and_the_damaged_one_is_set_aside(broken):
    damaged = (broken.folder / DATABASE).read_bytes()
    pictures = files(broken.folder / "attachments")
    found = recover(broken.folder, "salvage", NOW)
    aside = set_aside_of(broken, found)
    assert (found.choice, found.cases, aside.name) == ("salvage", CASES + 1, "20240501T123000Z")
    assert (aside / DATABASE).read_bytes() == damaged
    assert "Nothing in here was changed" in (aside / "READ ME.txt").read_text("utf-8")
    assert files(broken.folder / "attachments") == pictures
    assert cases_in(broken.folder) == broken.cases
    assert full_check(broken.folder).sound
    left = {file.name for file in broken.folder.iterdir()} - {"library.lock"}
    assert left == {"attachments", "backups", DATABASE, "set-aside"}


def test_the_newest_good_backup_takes_the_place(broken):
    before = open_backups(broken.folder, lambda: NOW)
    kept = files(before.own_place)
    found = recover(broken.folder, "backup", NOW)
    assert (found.cases, len(cases_in(broken.folder))) == (CASES, CASES)
    assert files(before.own_place) == kept
    assert (set_aside_of(broken, found) / DATABASE).exists()
    assert full_check(broken.folder).sound


def test_the_better_of_both_and_both_texts_to_compare(lost):
    backup = cases_in_the_backup(lost)
    chance = random.Random(3)
    file = lost.folder / DATABASE
    for page in pages_of(file, ("leaves",)):
        overwrite(file, page, chance.randbytes(PAGE))
    found = recover(lost.folder, "both", NOW)
    assert found.cases == CASES + 1
    (first,) = [id_ for id_, case in lost.cases.items() if case.get(TITLE, "en") == "A newer title"]
    assert first in found.compared
    # Since every case had its last words in the backup, none is missing.
    assert cases_in(lost.folder) == lost.cases
    library = open_library(lost.folder, Ticking())
    kinds = [(kept.kind, kept.name) for kept in library.cases.revisions(first)]
    assert ("named", "Since the backup") in kinds
    states = [library.cases.state(first, kept.number) for kept in library.cases.revisions(first)]
    assert ("from_backup", "") in kinds
    assert backup[first] in states
    assert lost.cases[first] in states
    library.close()
    assert full_check(lost.folder).sound


def test_a_backup_with_newer_text_than_the_damaged_library_wins(lost):
    chance = random.Random(3)
    file = lost.folder / DATABASE
    for page in pages_of(file, ("leaves", "sqlite_autoindex_leaves_1", "versions")):
        overwrite(file, page, chance.randbytes(PAGE))
    recover(lost.folder, "both", NOW)
    backup = cases_in_the_backup(lost)
    now = cases_in(lost.folder)
    for case in backup:
        assert now[case].get(NARRATIVE, "en") == backup[case].get(NARRATIVE, "en")
    assert full_check(lost.folder).sound


def test_a_bad_backup_is_passed_over(broken):
    backups = open_backups(broken.folder, lambda: NOW)
    (good,) = backups.own_place.glob("*.casebackup")
    bad = good.with_name("casewriter-20240430T150000Z-9.casebackup")
    data = bytearray(good.read_bytes())
    data[len(data) // 2] ^= 0xFF
    bad.write_bytes(data)
    said = survey(broken.folder, NOW)
    assert said.backup.file == str(good)
    bad.rename(good)
    said = survey(broken.folder, NOW)
    assert (said.backup, said.passed_over, said.choices) == (None, 1, ("salvage",))
    with pytest.raises(WrongUse):
        recover(broken.folder, "backup", NOW)


def test_a_backup_elsewhere_is_found_by_the_librarys_id(broken, tmp_path):
    own = open_backups(broken.folder, lambda: NOW).own_place
    elsewhere = tmp_path / "stick"
    own.rename(elsewhere)
    other = precious(tmp_path / "other")
    open_backups(other.folder, lambda: NOW).make(elsewhere, "rolling", unwatched)
    said = survey(broken.folder, NOW, (elsewhere,))
    assert {case.id for case in said.backup.cases} <= broken.cases.keys()
    assert recover(broken.folder, "backup", NOW, (elsewhere,)).cases == CASES


def test_pictures_that_the_library_lost_come_from_the_backup(broken):
    pictures = files(broken.folder / "attachments")
    (name,) = pictures
    (broken.folder / "attachments" / name).write_bytes(b"garbage")
    recover(broken.folder, "both", NOW)
    assert files(broken.folder / "attachments") == pictures
    shutil.rmtree(broken.folder / "attachments")
    overwrite(broken.folder / DATABASE, 1, b"")
    recover(broken.folder, "backup", NOW + timedelta(seconds=1))
    assert files(broken.folder / "attachments") == pictures
    shutil.rmtree(broken.folder / "attachments")
    found = recover(broken.folder, "salvage", NOW + timedelta(seconds=2))
    assert found.pictures == 1


@pytest.mark.parametrize("left", [b"Dear colleague", b"", None])
def test_a_library_of_which_nothing_is_left_is_never_taken_for_an_empty_one(lost, left):
    shutil.rmtree(lost.folder / "backups")
    file = lost.folder / DATABASE
    file.unlink()
    if left is not None:
        file.write_bytes(left)
    with pytest.raises(BadInput) as refused:
        open_library(lost.folder, Ticking())
    assert refused.value.code == "library_damaged"
    assert survey(lost.folder, NOW).choices == ("nothing",)
    for choice in ("both", "salvage", "backup"):
        with pytest.raises(WrongUse):
            recover(lost.folder, choice, NOW)
    assert not (lost.folder / "set-aside").exists()
    recover(lost.folder, "nothing", NOW)
    assert cases_in(lost.folder) == {}


def test_nothing_is_not_chosen_while_something_is_left(broken):
    before = files(broken.folder)
    with pytest.raises(WrongUse) as refused:
        recover(broken.folder, "nothing", NOW)
    assert refused.value.code == "recovery_choice"
    assert files(broken.folder) == before


@pytest.mark.parametrize("remains", ["backups", "set-aside"])
def test_a_folder_with_backups_and_no_database_has_lost_a_library(lost, remains):
    if remains == "set-aside":
        (lost.folder / "backups").rename(lost.folder / "set-aside")
    shutil.rmtree(lost.folder / "attachments")
    (lost.folder / DATABASE).unlink()
    with pytest.raises(BadInput):
        open_library(lost.folder, Ticking())
    if remains == "backups":
        recover(lost.folder, "backup", NOW)
        assert len(cases_in(lost.folder)) == CASES


def test_logs_and_journals_are_set_aside_with_their_database(lost, tmp_path):
    library = open_library(lost.folder, Ticking())
    library.cases.create(a_case())
    cut = tmp_path / "cut"
    shutil.copytree(lost.folder, cut)
    library.close()
    overwrite(cut / DATABASE, 1, b"")
    before = files(cut)
    found = recover(cut, "salvage", NOW)
    after = files(cut)
    aside = f"set-aside/{Place(found.set_aside).name}"
    for name in (DATABASE, f"{DATABASE}-wal", f"{DATABASE}-shm"):
        assert after[f"{aside}/{name}"] == before[name]
    assert found.cases == CASES + 2


def test_set_aside_twice_in_a_second_nothing_is_overwritten(broken):
    first = recover(broken.folder, "salvage", NOW).set_aside
    kept = files(broken.folder / "set-aside")
    overwrite(broken.folder / DATABASE, 1, b"")
    second = recover(broken.folder, "salvage", NOW).set_aside
    assert first != second
    assert {f"{Place(first).name}/{DATABASE}", *kept} <= files(broken.folder / "set-aside").keys()


def test_work_that_is_stopped_leaves_everything_as_it_was(broken):
    before = files(broken.folder)

    def stop(done, of):
        if 2 * done > of:
            raise Cancelled

    with pytest.raises(Cancelled):
        recover(broken.folder, "both", NOW, step=stop)
    assert files(broken.folder) == before


def test_a_full_disk_leaves_everything_as_it_was(broken, monkeypatch):
    before = files(broken.folder)

    def full(*_args, **_more):
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("casewriter.storage.backups.completing._flush", full)
    with pytest.raises(MachineFailed) as refused:
        recover(broken.folder, "salvage", NOW)
    assert refused.value.code == "disk_full"
    assert files(broken.folder) == before


@pytest.mark.parametrize("seed", range(16))
def test_any_damage_ends_in_a_sound_library_with_cases(lost, seed):
    file = lost.folder / DATABASE
    spoil(file, seed)
    damaged = file.read_bytes()
    if opens(lost.folder):
        # What no quick look sees, the full check does, or no answer is touched. The look is bounded
        # in time: on a busy machine it sees less.
        return
    assert file.read_bytes() == damaged
    found = recover(lost.folder, survey(lost.folder, NOW).choices[0], NOW)
    assert (lost.folder / "set-aside" / Place(found.set_aside).name / DATABASE).read_bytes() == (
        damaged
    )
    assert full_check(lost.folder).sound
    assert len(cases_in(lost.folder)) >= CASES


def opens(folder):
    """Whether it opens; where not, the library is called damaged."""
    with suppress(BadInput):
        open_library(folder, Ticking()).close()
        return True
    return False


CALLS = ("rename", "replace", "unlink", "rmdir", "mkdir", "link")


def killed_at(folder, choice, last):
    """Recover in a process that ends, without any word, before so many calls that move files."""
    child = os.fork()
    if child == 0:
        count = 0

        def wrapped(call):
            def counted(*args, **more):
                nonlocal count
                count += 1
                if count > last:
                    os._exit(KILLED)
                return call(*args, **more)

            return counted

        try:
            for name in CALLS:
                setattr(os, name, wrapped(getattr(os, name)))
            recover(folder, choice, NOW)
            os._exit(0)
        except BaseException as error:  # noqa: BLE001
            sys.stderr.write(repr(error))
            os._exit(1)
    _, status = os.waitpid(child, 0)
    return os.waitstatus_to_exitcode(status)


@pytest.fixture
def small(tmp_path) -> Precious:
    """A library of one case, with a backup, whose header is gone."""
    library = open_library(tmp_path / "small", lambda: NOW)
    case = a_case(attachments=())
    library.cases.create(case)
    library.close()
    backups = open_backups(library.folder, lambda: NOW)
    backups.make(backups.own_place, "rolling", unwatched)
    with (library.folder / DATABASE).open("rb+") as file:
        file.write(b"garbage" * 14)
    return Precious(library.folder, {case.id: case})


@pytest.mark.skipif(not hasattr(os, "fork"), reason="processes cannot be forked here")
def test_killed_anywhere_the_next_start_finds_the_damaged_or_the_new_library(small, tmp_path):
    damaged = (small.folder / DATABASE).read_bytes()
    ends, code = [], KILLED
    while code == KILLED:
        folder = tmp_path / f"killed-{len(ends)}"
        shutil.copytree(small.folder, folder)
        code = killed_at(folder, "both", len(ends))
        ends.append("new" if opens(folder) else "damaged")
        if ends[-1] == "damaged":
            assert (folder / DATABASE).read_bytes() == damaged
            recover(folder, "both", NOW)
        assert cases_in(folder) == small.cases
        assert damaged in [file.read_bytes() for file in folder.glob(f"set-aside/*/{DATABASE}")]
    assert code == 0
    assert ends == sorted(ends)
    assert {"damaged", "new"} == set(ends)


def test_a_library_that_somebody_has_open_is_not_replaced(lost):
    library = open_library(lost.folder, Ticking())
    library.cases.create(a_case())
    overwrite(lost.folder / DATABASE, 1, b"")
    with pytest.raises(MachineFailed) as refused:
        recover(lost.folder, "salvage", NOW)
    assert refused.value.code == "library_locked"
    assert not (lost.folder / "set-aside").exists()
    with suppress(BadInput, MachineFailed):
        library.close()


@pytest.mark.parametrize("harm", ["header", "first page", "last page"])
def test_a_damaged_library_of_an_older_casewriter_is_recovered_into_this_one(tmp_path, harm):
    dump = (LIBRARIES / "v1.sql").read_text("utf-8")
    with closing(sqlite3.connect(tmp_path / DATABASE)) as connection:
        connection.executescript(dump)
    file = tmp_path / DATABASE
    if harm == "header":
        with file.open("rb+") as out:
            out.write(b"garbage" * 10)
    else:
        overwrite(file, 1 if harm == "first page" else file.stat().st_size // PAGE, b"")
    recover(tmp_path, "salvage", NOW)
    (case,) = cases_in(tmp_path).values()
    assert case.get(TITLE, "en") == "Public Service Halls: the case of Georgia"
    problems = full_check(tmp_path).problems
    assert [found.code for found in problems if not found.code.startswith("picture_")] == []
