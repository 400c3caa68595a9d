"""What a check of everything finds, each fault planted on its own."""

import sqlite3
from contextlib import closing

import pytest
from hypothesis import HealthCheck, given, settings
from msgspec.structs import replace

from casewriter.domain.case import Attachment
from casewriter.domain.edits import Change, Edit
from casewriter.domain.errors import BadInput, WrongUse
from casewriter.prose.nodes import plain
from casewriter.services.watching import Cancelled
from casewriter.storage import open_library
from casewriter.storage.full_check import full_check
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case, cases

DATABASE = "library.sqlite"
NO_FACTS = (
    "DELETE FROM revision_leaves WHERE revision = 1 AND leaf_name ="
    " (SELECT id FROM leaf_names WHERE path = '#facts' AND case_no = 1)"
)


@pytest.fixture
def folder(tmp_path):
    """A closed library: a picture, two cases, some kept states."""
    clock = Ticking()
    library = open_library(tmp_path / "library", clock)
    picture = library.attachments.add(b"a picture", "image/png", "hall.png")
    library.attachments.add(b"nobody's", "image/png", "old.png")
    for title in ("Georgia", "Estonia"):
        case = a_case(attachments=(picture,)).with_leaf(TITLE, "en", title)
        library.cases.create(case)
        for words in ("", "More words than before. " * 30, "Other words than before. " * 30):
            text = plain(f"Waiting fell. {words}")
            edit = Edit("write", (Change(NARRATIVE, "en", case.get(NARRATIVE, "en"), text),))
            library.cases.save(case.id, edit)
            case = edit.apply(case)
            library.cases.keep_revision(case, "opened", "", clock())
    library.close()
    return library.folder


def change(folder, *statements):
    with closing(sqlite3.connect(folder / DATABASE, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)


def found(folder):
    return [problem.code for problem in full_check(folder).problems]


def test_a_sound_library_is_called_sound_and_counted(folder):
    before = (folder / DATABASE).read_bytes()
    steps = []
    report = full_check(folder, lambda done, of: steps.append((done, of)))
    assert (report.sound, report.damaged, report.more) == (True, False, 0)
    counts = report.counts
    assert (counts.cases, counts.leaves, counts.revisions) == (2, 18, 6)
    assert (counts.attachments, counts.unreferenced) == (2, 1)
    assert steps == [(0, 2), (1, 2), (2, 2)]
    assert (folder / DATABASE).read_bytes() == before
    assert sorted(file.name for file in folder.iterdir()) == [
        "attachments",
        "library.lock",
        DATABASE,
    ]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(case=cases())
def test_whatever_was_saved_and_kept_is_sound(case, shared):
    case = replace(case, attachments=())
    shared.cases.create(case)
    shared.cases.keep_revision(case, "opened", "", Ticking()())
    changed = case.with_leaf(NARRATIVE, "en", plain("Other words."))
    shared.cases.keep_revision(changed, "named", "Second", Ticking()())
    assert full_check(shared.folder).problems == ()


def test_it_looks_while_somebody_writes(folder):
    library = open_library(folder, Ticking())
    case = a_case(attachments=())
    library.cases.create(case)
    with library.cases.database.writing():
        assert full_check(folder).counts.cases == 3
    library.close()


def test_a_library_without_a_log_is_looked_at_in_a_copy(folder):
    change(folder, "PRAGMA journal_mode = DELETE")
    assert full_check(folder).sound


def test_a_library_of_an_older_casewriter_is_looked_at_as_it_is(folder):
    change(
        folder,
        *(
            f"DROP TABLE {table}"
            for table in ("revision_outlines", "trashed_cases", "discards", "holders")
        ),
        "DROP TABLE library_facts",
        "UPDATE alembic_version SET version_num = '0001'",
    )
    report = full_check(folder)
    assert (report.sound, report.counts.revisions) == (True, 6)


@pytest.mark.parametrize(
    ("statement", "codes"),
    [
        ("UPDATE leaves SET value = X'7B7B' WHERE id = 3", ["leaf_unreadable"]),
        ("UPDATE leaves SET value = 'text' WHERE id = 3", ["leaf_unreadable"]),
        ("UPDATE leaves SET path = 'no path' WHERE id = 3", ["leaf_unreadable"]),
        ("UPDATE parts SET body = X'00' WHERE case_no = 1 AND name = 'attachments'",
         ["leaf_unreadable"]),
        ("UPDATE cases SET languages = X'00' WHERE no = 1", ["case_unreadable"]),
        ("UPDATE revisions SET hash = 'other' WHERE id = 2", ["state_altered"]),
        (NO_FACTS,
         ["state_unreadable"] * 3),
        ("INSERT INTO versions VALUES (999, NULL, 0, 1, X'FFFF')", ["versions_unreadable"]),
        ("INSERT INTO discards VALUES (1, 1, 'row', 'a.b/c', 5, X'00')", ["discard_unreadable"]),
        ("DELETE FROM cases WHERE no = 2", ["relation_broken"] * 4),
    ],
)  # fmt: skip
def test_each_fault_is_named(folder, statement, codes):
    change(folder, statement)
    assert found(folder) == codes


def test_a_text_that_others_stand_on_is_missed_in_all_of_them(folder):
    change(
        folder,
        "UPDATE versions SET form = 1, body = X'FFFF' WHERE id IN (SELECT base FROM versions)",
    )
    said = full_check(folder)
    assert {problem.code for problem in said.problems} == {"version_unreadable", "state_unreadable"}
    assert {problem.facts["path"] for problem in said.problems if "path" in problem.facts} == {
        "results.narrative"
    }
    assert not said.damaged


def test_a_picture_that_was_altered_or_lost_is_named(folder):
    picture = next(
        file for file in (folder / "attachments").iterdir() if file.read_bytes() == b"a picture"
    )
    picture.write_bytes(b"another picture")
    (problem,) = full_check(folder).problems
    assert (problem.code, problem.facts["name"]) == ("picture_damaged", "hall.png")
    picture.unlink()
    (problem,) = full_check(folder).problems
    assert (problem.code, problem.facts["name"]) == ("picture_missing_here", "hall.png")
    assert full_check(folder).counts.unreferenced == 1


def test_a_picture_that_only_a_kept_state_needs_is_referenced(tmp_path):
    library = open_library(tmp_path, Ticking())
    picture = library.attachments.add(b"a picture", "image/png", "hall.png")
    case = a_case(attachments=(picture,))
    library.cases.create(replace(case, attachments=()))
    library.cases.keep_revision(case, "opened", "", Ticking()())
    library.close()
    assert full_check(tmp_path).counts.unreferenced == 0


@pytest.mark.parametrize("bytes_", [b"", b"Dear colleague", b"\0" * 8192])
def test_what_is_no_database_is_called_damaged(folder, bytes_):
    (folder / DATABASE).write_bytes(bytes_)
    report = full_check(folder)
    assert (found(folder), report.damaged) == (["database_unsound"], True)
    assert (folder / DATABASE).read_bytes() == bytes_


def test_a_lost_database_is_damage_and_no_library_is_none(folder, tmp_path):
    (folder / DATABASE).unlink()
    assert full_check(folder).damaged
    with pytest.raises(WrongUse) as refused:
        full_check(tmp_path / "nothing here")
    assert refused.value.code == "library_missing"
    assert not (tmp_path / "nothing here").exists()


def test_a_library_of_a_later_casewriter_is_not_judged(folder):
    change(folder, "UPDATE alembic_version SET version_num = '9999'")
    with pytest.raises(BadInput) as refused:
        full_check(folder)
    assert refused.value.code == "library_too_new"


def test_many_problems_are_counted_and_the_first_named(folder):
    change(
        folder,
        "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300) INSERT INTO"
        " leaves SELECT 1000 + i, 1, 'a.b/r' || i, 'en', X'00' FROM n",
    )
    report = full_check(folder)
    assert (len(report.problems), report.more) == (200, 100)


def test_work_that_is_stopped_lets_go(folder):
    def stop(_done, _of):
        raise Cancelled

    with pytest.raises(Cancelled):
        full_check(folder, stop)
    assert not [file for file in folder.iterdir() if file.name.endswith(("-wal", "-shm"))]


def test_a_picture_in_the_list_of_an_answer_is_no_picture_that_is_missed(folder):
    library = open_library(folder, Ticking())
    sha = Attachment("ab" * 32, "image/png", "x").sha256
    library.cases.create(a_case(attachments=()).with_leaf(TITLE, "en", sha))
    library.close()
    assert full_check(folder).sound
