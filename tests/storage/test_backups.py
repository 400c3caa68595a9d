"""A library's backups: proven before they count, brought back whole, refused where they lie."""

import hashlib
import json
import zipfile
from pathlib import Path

import pytest

from casewriter.domain.edits import writing
from casewriter.services.watching import unwatched
from casewriter.storage import open_backups, open_library
from tests.storage.desk import TITLE, Ticking, a_case

PNG = b"\x89PNG\r\n\x1a\n" + bytes(range(256)) * 40


@pytest.fixture
def backups(library, clock):
    """Backups of a library with two cases, a picture and a kept state."""
    picture = library.attachments.add(PNG, "image/png", "hall.png")
    for title in ("Georgia", "Estonia"):
        case = a_case(attachments=(picture,)).with_leaf(TITLE, "en", title)
        library.cases.create(case)
        library.cases.keep_revision(case, "named", f"The state of {title}", clock())
    return open_backups(library.folder, clock)


def whole(library):
    """Everything that a library holds, to be compared with another."""
    store = library.cases
    found = {}
    for summary in store.summaries():
        kept = store.revisions(summary.id)
        case = store.load(summary.id)
        states = {row.number: store.state(summary.id, row.number) for row in kept}
        pictures = {
            attachment.sha256: library.attachments.read(attachment.sha256)
            for attachment in case.attachments
            if library.attachments.has(attachment.sha256)
        }
        found[summary.id] = (case, kept, states, pictures, summary)
    return found


def contents(folder):
    return {
        str(path.relative_to(folder)): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def opened(folder):
    return open_library(folder, Ticking())


def test_a_backup_says_what_is_in_it_and_keeps_pictures_once_beside_it(backups, library):
    first = backups.make(backups.own_place, "rolling", unwatched)
    second = backups.make(backups.own_place, "by_hand", unwatched)
    assert (first.number, second.number) == (1, 2)
    assert first.library == second.library != ""
    assert (first.tally.cases, first.tally.attachments, first.tally.revisions) == (2, 1, 2)
    assert backups.kept(backups.own_place) == (second, first)
    assert first.mark == second.mark == backups.mark()
    names = sorted(
        str(path.relative_to(library.folder)) for path in library.folder.rglob("*.case*")
    )
    assert names == [
        "backups/casewriter-20240301T093006Z-1.casebackup",
        "backups/casewriter-20240301T093008Z-2.casebackup",
    ]
    sha = hashlib.sha256(PNG).hexdigest()
    assert contents(backups.own_place / "attachments") == {sha: PNG}
    with zipfile.ZipFile(first.file) as archive:
        assert archive.namelist() == ["manifest.json", "library.sqlite"]
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["format"] == "casewriter-backup/1"
    assert [member["name"] for member in manifest["members"]] == [
        "library.sqlite",
        f"attachments/{sha}",
    ]


def test_the_mark_is_another_one_after_every_change_and_after_no_other(backups, library):
    before = backups.mark()
    summary = library.cases.summaries()[0]
    library.cases.remember_place(summary.id, "front.title", "en", 3, ("ready",))
    assert backups.mark() == before
    case = library.cases.load(summary.id)
    library.cases.save(summary.id, writing(case, TITLE, "en", "Another", "write"))
    assert backups.mark() != before


def test_a_backup_to_carry_holds_everything(backups, library, tmp_path):
    file = tmp_path / "elsewhere" / "all of it.casebackup"
    file.parent.mkdir()
    backups.carry(file, unwatched)
    before = whole(library)
    other = tmp_path / "other computer"
    assert open_backups(other, Ticking()).restore(file, unwatched).aside is None
    there = opened(other)
    assert whole(there) == before
    there.close()
    assert sorted(path.name for path in other.iterdir()) == [
        "attachments",
        "library.lock",
        "library.sqlite",
    ]


def test_bringing_back_sets_the_present_library_aside_whole(backups, library):
    made = backups.make(backups.own_place, "rolling", unwatched)
    before = whole(library)
    summary = library.cases.summaries()[0]
    case = library.cases.load(summary.id)
    library.cases.save(summary.id, writing(case, TITLE, "en", "Later", "write"))
    library.attachments.add(b"a later picture", "image/png", "later.png")
    later = whole(library)
    library.close()
    aside = backups.restore(Path(made.file), unwatched).aside
    again = opened(library.folder)
    assert whole(again) == before
    again.close()
    assert aside.parent == library.folder / "set-aside"
    put_aside = opened(aside)
    assert whole(put_aside) == later
    put_aside.close()
    before_that, first = backups.kept(backups.own_place)
    assert first == made
    assert before_that.why == "before_restore"
    backups.restore(Path(before_that.file), unwatched)
    once_more = opened(library.folder)
    assert whole(once_more) == later
    once_more.close()
