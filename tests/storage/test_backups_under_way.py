"""Backups while others write, on full and vanishing disks, and after a sudden end."""

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from contextlib import closing
from pathlib import Path

import pytest

from casewriter.domain.edits import writing
from casewriter.domain.errors import BadInput, MachineFailed
from casewriter.prose.nodes import plain
from casewriter.services.watching import Cancelled, unwatched
from casewriter.storage import open_backups, open_library
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case, a_large_case

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 400


@pytest.fixture
def backups(library, clock):
    """Backups of a library with a case and a picture; one of them is made."""
    picture = library.attachments.add(PNG, "image/png", "hall.png")
    library.cases.create(a_case(attachments=(picture,)))
    found = open_backups(library.folder, clock)
    found.make(found.own_place, "rolling", unwatched)
    return found


@pytest.fixture
def stick(tmp_path):
    folder = tmp_path / "stick"
    folder.mkdir()
    return folder


def names(folder):
    return sorted(path.name for path in folder.iterdir())


def read_in(backups, made):
    with backups.look_into(Path(made.file), unwatched) as library:
        (summary,) = library.cases.summaries()
        return library.cases.load(summary.id)


def test_what_is_copied_while_somebody_writes_is_one_state(library, clock):
    """Two leaves are always saved together: no backup holds one without the other."""
    case = a_large_case(2_000)
    library.cases.create(case)
    backups = open_backups(library.folder, clock)
    over = threading.Event()
    saved = []

    def write():
        now = case
        while not over.is_set():
            text = str(len(saved))
            edit = writing(now, TITLE, "en", text, "write").absorb(
                writing(now, NARRATIVE, "en", plain(text), "write")
            )
            library.cases.save(case.id, edit)
            now = edit.apply(now)
            saved.append(text)

    writer = threading.Thread(target=write)
    writer.start()
    try:
        made = [backups.make(backups.own_place, "by_hand", unwatched) for _ in range(4)]
    finally:
        over.set()
        writer.join()
    assert len(saved) > 4, "writing went on meanwhile"
    for backup in made:
        found = read_in(backups, backup)
        title = found.get(TITLE, "en")
        assert found.get(NARRATIVE, "en") == (
            plain(title) if title in saved else case.get(NARRATIVE, "en")
        )


def test_a_library_without_a_log_is_copied_as_one_state_as_well(library, clock):
    case = a_large_case(2_000)
    library.cases.create(case)
    library.close()
    database = library.folder / "library.sqlite"
    with closing(sqlite3.connect(database)) as connection:
        connection.execute("PRAGMA journal_mode = DELETE")
        over = threading.Event()

        def write():
            with closing(sqlite3.connect(database, timeout=10)) as mine:
                count = 0
                while not over.is_set():
                    count += 1
                    with mine:
                        mine.execute("UPDATE cases SET changed = ?", (count,))
                        mine.execute("UPDATE cases SET place_caret = ?", (count,))

        writer = threading.Thread(target=write)
        writer.start()
        try:
            backups = open_backups(library.folder, clock)
            made = backups.make(backups.own_place, "by_hand", unwatched)
        finally:
            over.set()
            writer.join()
    with backups.look_into(Path(made.file), unwatched) as inside:
        (summary,) = inside.cases.summaries()
        count = round(summary.changed.timestamp() * 1_000_000)
        assert inside.cases.place(summary.id)[2] in {count, 0 if count > 10**12 else count}


def test_stopping_leaves_nothing(backups):
    before = names(backups.own_place)
    for limit in (0, 10, 30, 55, 70, 95):

        def stop(done, of, limit=limit):
            if 100 * done >= limit * of:
                raise Cancelled

        with pytest.raises(Cancelled):
            backups.make(backups.own_place, "rolling", stop)
        assert names(backups.own_place) == before


def told(backups, place):
    with pytest.raises(MachineFailed) as failed:
        backups.make(place, "rolling", unwatched)
    assert failed.value.facts["place"] == str(place)
    return failed.value.code


def test_a_folder_that_is_gone_is_told(backups, stick):
    stick.rmdir()
    assert told(backups, stick) == "backup_place_missing"


def test_a_file_in_the_place_of_the_folder_is_told(backups, stick):
    stick.rmdir()
    stick.write_text("no folder")
    assert told(backups, stick) == "backup_failed"


def test_a_stick_pulled_out_half_way_is_told(backups, stick):
    def pull(done, of):
        if 2 * done > of and stick.exists():
            shutil.rmtree(stick)

    with pytest.raises(MachineFailed) as failed:
        backups.make(stick, "rolling", pull)
    assert failed.value.code in {"backup_place_missing", "backup_unsound"}
    assert len(backups.kept(backups.own_place)) == 1


def test_a_backup_that_does_not_read_back_is_thrown_away(backups, monkeypatch):
    before = names(backups.own_place)
    from casewriter.storage.backups import writing as written

    flush = written._flush

    def spoilt(out):
        flush(out)
        out.seek(700)
        out.write(b"\0" * 64)
        flush(out)

    monkeypatch.setattr(written, "_flush", spoilt)
    assert told(backups, backups.own_place) == "backup_unsound"
    assert names(backups.own_place) == before


def test_a_damaged_library_makes_no_backup_and_leaves_the_earlier_ones(backups, library):
    library.close()
    database = library.folder / "library.sqlite"
    whole = bytearray(database.read_bytes())
    whole[8_192:] = b"\xa5" * (len(whole) - 8_192)
    database.write_bytes(whole)
    before = names(backups.own_place)
    with pytest.raises((BadInput, MachineFailed)) as failed:
        backups.make(backups.own_place, "rolling", unwatched)
    assert failed.value.code in {"library_damaged", "backup_unsound"}
    assert names(backups.own_place) == before
    assert database.read_bytes() == whole


def test_a_damaged_picture_is_left_out_and_named(backups, library):
    spoilt = library.attachments.add(b"another picture", "image/png", "b.png")
    (library.folder / "attachments" / spoilt.sha256).write_bytes(b"spoilt")
    made = backups.make(backups.own_place, "rolling", unwatched)
    assert made.missing == (spoilt.sha256,)
    assert made.tally.attachments == 1
    assert backups.check(Path(made.file), unwatched) == made


def test_a_damaged_picture_among_the_backups_is_written_anew(backups):
    (shared,) = (backups.own_place / "attachments").iterdir()
    shared.write_bytes(b"spoilt")
    made = backups.make(backups.own_place, "rolling", unwatched)
    assert shared.read_bytes() == PNG
    assert backups.check(Path(made.file), unwatched) == made


FULL = """
import resource, sys
from pathlib import Path
from casewriter.domain.errors import CasewriterError
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups
from tests.storage.desk import Ticking
folder, place, limit = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
resource.setrlimit(resource.RLIMIT_FSIZE, (limit, limit))
try:
    open_backups(folder, Ticking()).make(place, "rolling", unwatched)
except CasewriterError as error:
    print(error.code)
"""


@pytest.mark.skipif(os.name != "posix", reason="there is no such limit to set")
@pytest.mark.usefixtures("backups")
@pytest.mark.parametrize("limit", [0, 4_096, 30_000, 100_000])
def test_a_full_disk_is_told_and_cleared(library, stick, limit, pytestconfig):
    library.close()
    asked = subprocess.run(
        [sys.executable, "-c", FULL, library.folder, stick, str(limit)],
        capture_output=True,
        text=True,
        check=False,
        cwd=pytestconfig.rootpath,
    )
    assert asked.stderr == ""
    assert asked.stdout.strip() in {"backup_disk_full", "backup_failed", "disk_full"}
    assert [name for name in names(stick) if name != "attachments"] == []
    again = open_library(library.folder, Ticking())
    assert len(again.cases.summaries()) == 1
    again.close()


def test_sweeping_takes_what_was_left_and_nothing_else(backups):
    place = backups.own_place
    left = place / "casewriter-0123abcd.part"
    left.mkdir()
    (left / "backup").write_bytes(b"half")
    (place / "holiday.part").mkdir()
    (place / "casewriter-notes.part").write_text("mine")
    before = set(names(place)) - {left.name}
    backups.sweep(place)
    assert set(names(place)) == before


@pytest.mark.skipif(os.name != "posix", reason="told by the lock of this system")
def test_sweeping_leaves_a_backup_that_is_being_made(backups):
    seen = []

    def look(_done, _of):
        backups.sweep(backups.own_place)
        seen.extend(name for name in names(backups.own_place) if name.endswith(".part"))

    backups.make(backups.own_place, "rolling", look)
    assert seen
    assert not [name for name in names(backups.own_place) if name.endswith(".part")]


def test_two_libraries_share_a_stick_and_each_keeps_its_own(backups, tmp_path, stick, clock):
    other = open_library(tmp_path / "other", clock)
    other.cases.create(a_case())
    theirs = open_backups(other.folder, clock)
    for _ in range(12):
        theirs.make(stick, "rolling", unwatched)
        backups.make(stick, "rolling", unwatched)
    other.close()
    mine = {backup.library for backup in backups.kept(stick)}
    assert len(mine) == 1
    assert mine.isdisjoint(backup.library for backup in theirs.kept(stick))
    assert backups.kept(stick)[0].number > theirs.kept(stick)[0].number > 12


def test_a_backup_is_copied_with_its_pictures_and_proven_there(backups, stick):
    (made,) = backups.kept(backups.own_place)
    copied = backups.copy(made, stick, unwatched)
    assert Path(copied.file).read_bytes() == Path(made.file).read_bytes()
    shutil.rmtree(backups.own_place)
    assert backups.check(Path(copied.file), unwatched).mark == made.mark


def test_pictures_that_no_backup_names_go_after_a_while(backups):
    place = backups.own_place / "attachments"
    old, new = place / ("0" * 64), place / ("1" * 64)
    for file in (old, new, place / "letter.txt"):
        file.write_bytes(b"left")
    os.utime(old, (time.time() - 200_000,) * 2)
    backups.make(backups.own_place, "rolling", unwatched)
    assert not old.exists()
    assert new.exists()
    assert (place / "letter.txt").exists()
    assert backups.check(Path(backups.kept(backups.own_place)[0].file), unwatched)


# Bringing back.


def test_an_open_library_is_not_replaced(backups, library):
    library.take()
    (made,) = backups.kept(backups.own_place)
    with pytest.raises(MachineFailed) as refused:
        backups.restore(Path(made.file), unwatched)
    assert refused.value.code == "library_held"
    assert refused.value.facts["machine"] != ""
    assert len(backups.kept(backups.own_place)) == 1
    assert not (library.folder / "set-aside").exists()


ENDED = """
import os, sys
from pathlib import Path
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups
from casewriter.storage.backups import completing
from tests.storage.desk import Ticking
folder, file, steps = Path(sys.argv[1]), Path(sys.argv[2]), int(sys.argv[3])
def counted(call):
    def wrapped(*given, **named):
        global steps
        if steps == 0:
            os.kill(os.getpid(), 9)
        steps -= 1
        return call(*given, **named)
    return wrapped
Path.rename = counted(Path.rename)
completing.shutil.rmtree = counted(completing.shutil.rmtree)
open_backups(folder, Ticking()).restore(file, unwatched)
print("done")
"""


@pytest.mark.skipif(os.name != "posix", reason="ended by a signal")
def test_wherever_bringing_back_is_cut_off_one_library_is_there_whole(tmp_path, pytestconfig):
    made = open_library(tmp_path / "made", Ticking())
    picture = made.attachments.add(PNG, "image/png", "hall.png")
    made.cases.create(a_case(attachments=(picture,)).with_leaf(TITLE, "en", "Then"))
    file = tmp_path / "then.casebackup"
    open_backups(made.folder, Ticking()).carry(file, unwatched)
    made.close()
    outcomes = set()
    for steps in range(20):
        folder = tmp_path / f"library {steps}"
        library = open_library(folder, Ticking())
        library.cases.create(a_case().with_leaf(TITLE, "en", "Now"))
        library.close()
        ended = subprocess.run(
            [sys.executable, "-c", ENDED, folder, file, str(steps)],
            capture_output=True,
            text=True,
            check=False,
            cwd=pytestconfig.rootpath,
        )
        done = ended.stdout == "done\n"
        assert done or ended.returncode == -signal.SIGKILL, ended.stderr
        found = open_library(folder, Ticking())
        (summary,) = found.cases.summaries()
        outcomes.add(summary.title)
        if summary.title == "Then":
            assert found.attachments.read(picture.sha256) == PNG
            (aside,) = (folder / "set-aside").iterdir()
            before = open_library(aside, Ticking())
            assert before.cases.summaries()[0].title == "Now"
            before.close()
        found.close()
        assert not (folder / "restoring").exists()
        if done:
            break
    assert done
    assert outcomes == {"Now", "Then"}
