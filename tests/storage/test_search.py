"""Words are found in everything that a library holds, whatever became of the index."""

import sqlite3
from datetime import UTC, datetime

import pytest

from casewriter.domain.edits import Edit, FactChange, writing
from casewriter.domain.errors import MachineFailed
from casewriter.domain.leaves import Path
from casewriter.domain.records import write
from casewriter.domain.review import Anchor, Author, Note, Review, Thread
from casewriter.domain.search.asked import read_query
from casewriter.prose.nodes import Doc, Footnote, Paragraph, Text
from casewriter.storage import open_library
from tests.builders import a_case
from tests.storage.desk import Ticking, new_id

ANSWER = Path("results.narrative")
NOW = datetime(2026, 5, 12, tzinfo=UTC)


def prose(words, note=""):
    notes = (Footnote((Text(note),)),) if note else ()
    return Doc((Paragraph((Text(words), *notes)),))


def found(library, typed, most=50):
    return library.search.find(read_query(typed), most)


def places(library, typed):
    return [(hit.place.kind, hit.place.path) for hit in found(library, typed).hits]


@pytest.fixture
def case(library):
    case = a_case({(str(ANSWER), "en"): prose("The mobile office drives on.", "A note of yaks.")})
    library.cases.create(case)
    return case


def test_an_answer_is_found_with_its_notes_and_shows_where(library, case):
    (hit,) = found(library, "mobile offi").hits
    assert (hit.place.case, hit.place.path, hit.place.language) == (case.id, str(ANSWER), "en")
    assert [hit.excerpt[a:b] for a, b in hit.marks] == ["mobile", "office"]
    assert places(library, "yaks") == [("answer", str(ANSWER))]


def test_what_is_written_anew_is_found_and_what_it_said_is_found_as_earlier(library, case):
    assert places(library, "drives")
    library.cases.keep_revision(case, "shown", "", NOW)
    edit = writing(case, ANSWER, "en", prose("The bus comes twice."), "write")
    library.cases.save(case.id, edit)
    assert places(library, "twice") == [("answer", str(ANSWER))]
    assert places(library, "drives") == [("earlier", str(ANSWER))]


def test_what_still_stands_is_not_told_twice(library, case):
    library.cases.keep_revision(case, "shown", "", NOW)
    assert places(library, "mobile") == [("answer", str(ANSWER))]


def test_comments_are_found(library, case):
    author, now = Author("A. Editor"), NOW
    thread = Thread(
        id="t1",
        kind="question",
        by=author,
        at=now,
        changed=now,
        anchor=Anchor(str(ANSWER), "en"),
        notes=(Note("n1", author, now, "Which villages does it reach?"),),
    )
    records = write(Review(threads=(thread,)))
    library.cases.save(case.id, Edit("comment", (), (FactChange("records", {}, records),)))
    (hit,) = found(library, "villages").hits
    assert (hit.place.kind, hit.place.record) == ("comment", "t1")


def test_cases_in_the_trash_are_passed_over_until_they_come_back(library, case):
    library.trash.throw_away(case.id, NOW)
    assert places(library, "mobile") == []
    library.trash.bring_back(case.id)
    assert places(library, "mobile")


def test_a_letter_that_few_keyboards_have_is_meant_where_it_is_typed(library):
    library.cases.create(
        a_case({(str(ANSWER), "kk"): prose("қазақ тілі")}, languages=("kk",), id=new_id())
    )
    library.cases.create(
        a_case({(str(ANSWER), "ru"): prose("казак")}, languages=("ru",), id=new_id())
    )
    assert len(found(library, "казак").hits) == 2
    assert [hit.place.language for hit in found(library, "қазақ").hits] == ["kk"]


def test_no_more_is_shown_than_was_asked_for_one_of_each_case_first(library):
    for number in range(3):
        leaves = {
            (f"problem.{name}", "en"): prose(f"One window {number}") for name in ("one", "two")
        }
        library.cases.create(a_case(leaves, id=new_id()))
    answer = found(library, "window", 4)
    assert answer.more
    assert len(answer.hits) == 4
    assert len({hit.place.case for hit in answer.hits[:3]}) == 3


@pytest.mark.usefixtures("case")
def test_a_damaged_index_is_made_anew(library):
    assert places(library, "mobile")
    library.search.close()
    file = library.folder / "words.index"
    file.write_bytes(b"SQLite format 3\0" + b"rubbish" * 4_000)
    assert places(library, "mobile")
    library.search.close()
    with sqlite3.connect(file) as connection:
        connection.execute("DROP TABLE seen")
    with pytest.raises(MachineFailed, match="search_failed"):
        found(library, "mobile")
    assert places(library, "mobile")


@pytest.mark.usefixtures("case")
def test_an_index_of_another_folding_is_made_anew(library):
    assert places(library, "mobile")
    library.search.close()
    with sqlite3.connect(library.folder / "words.index") as connection:
        connection.execute("PRAGMA user_version = 1")
        connection.execute("DELETE FROM texts")
    connection.close()
    assert places(library, "mobile")


def test_an_index_that_is_mostly_passed_over_is_made_anew(library, case, monkeypatch):
    monkeypatch.setattr("casewriter.storage.search.shelf.FEW", 3)
    file = library.folder / "words.index"
    for number in range(8):
        edit = writing(case, ANSWER, "en", prose(f"Word{number} stands here."), "write")
        library.cases.save(case.id, edit)
        case = edit.apply(case)
        assert places(library, f"word{number}") == [("answer", str(ANSWER))]
    with sqlite3.connect(file) as connection:
        (last,) = connection.execute("SELECT max(id) FROM texts").fetchone()
    connection.close()
    assert last < 8


@pytest.mark.usefixtures("case")
def test_an_index_may_lie_elsewhere(tmp_path, library):
    other = open_library(library.folder, Ticking(), indexes=lambda: tmp_path / "indexes")
    assert places(other, "mobile")
    other.close()
    assert len(list((tmp_path / "indexes").iterdir())) == 1
    assert not (library.folder / "words.index").exists()
