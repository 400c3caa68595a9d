"""What a case store promises: nothing but what changed is written, and all of it comes back."""

import random
import sqlite3
import threading
from datetime import UTC, datetime

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import event

from casewriter.domain.case import Attachment, TemplateRef
from casewriter.domain.edits import Change, Edit, FactChange, removing, setting, stating, writing
from casewriter.domain.errors import BadInput, MachineFailed, WrongUse
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.review import Author
from casewriter.domain.reviewing.whereabouts import Whereabouts
from casewriter.prose.nodes import Doc, plain
from casewriter.services.assigning import assigning_edit
from casewriter.services.ports import CaseStore
from casewriter.storage import open_library
from casewriter.storage.cases import SqlCaseStore
from tests.storage.desk import (
    NARRATIVE,
    TITLE,
    Ticking,
    a_case,
    a_large_case,
    cases,
    facts,
    languages,
    new_id,
    paths,
    values,
)

law = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def test_the_store_is_what_the_services_ask_for(library):
    def asked(store: CaseStore) -> CaseStore:
        return store

    assert isinstance(asked(library.cases), SqlCaseStore)


def test_a_case_comes_back_as_it_was_kept(library):
    case = a_case()
    library.cases.create(case)
    assert library.cases.load(case.id) == case


def test_a_number_comes_back_as_the_kind_of_number_it_was(library):
    case = a_case().with_leaf(Path("a.b"), NO_LANGUAGE, 40.0)
    library.cases.create(case)
    loaded = library.cases.load(case.id)
    assert type(loaded.get(Path("a.b"))) is float
    assert type(loaded.get(Path("results.indicators", "/r7f3/baseline"))) is int
    assert loaded.get(Path("front.anonymous")) is False


@law
@given(case=cases())
def test_any_case_comes_back_as_it_was_kept(shared, case):
    case = replace(case, id=new_id())
    shared.cases.create(case)
    assert shared.cases.load(case.id) == case


changes = st.dictionaries(st.tuples(paths, languages), st.none() | values, max_size=6)


@law
@given(case=cases(), changes=changes, stated=facts, named=st.sets(st.sampled_from(list(range(8)))))
def test_any_edit_that_is_saved_is_the_edit_that_was_made(shared, case, changes, stated, named):
    case = replace(case, id=new_id())
    shared.cases.create(case)
    edit = Edit(
        "write",
        setting(case, changes, "write").changes,
        tuple(
            FactChange(fact, getattr(case, fact), stated[fact])
            for place, fact in enumerate(stated)
            if place in named
        ),
    )
    shared.cases.save(case.id, edit)
    assert shared.cases.load(case.id) == edit.apply(case)
    shared.cases.save(case.id, edit.inverse())
    assert shared.cases.load(case.id) == case


def test_an_emptied_prose_is_kept_as_prose(library):
    case = a_case().with_leaf(NARRATIVE, "en", Doc())
    library.cases.create(case)
    assert library.cases.load(case.id).get(NARRATIVE, "en") == Doc()


def test_a_row_that_is_taken_away_is_gone_and_its_neighbours_stay(library):
    case = a_case()
    library.cases.create(case)
    edit = removing(case, Path("results.indicators", "/r7f3"), "remove_row")
    library.cases.save(case.id, edit)
    loaded = library.cases.load(case.id)
    assert "results.indicators" not in loaded.fields
    assert loaded.get(NARRATIVE, "en") == case.get(NARRATIVE, "en")


def test_the_same_edit_twice_is_the_edit_once(library):
    case = a_case()
    library.cases.create(case)
    edit = writing(case, NARRATIVE, "en", plain("Again."), "write")
    library.cases.save(case.id, edit)
    library.cases.save(case.id, edit)
    assert library.cases.load(case.id) == edit.apply(case)


def test_one_case_does_not_touch_another(library):
    mine, theirs = a_case(), a_case()
    library.cases.create(mine)
    library.cases.create(theirs)
    library.cases.save(mine.id, removing(mine, TITLE, "write"))
    library.cases.save(mine.id, stating(mine, "attachments", (), "remove_picture"))
    assert library.cases.load(theirs.id) == theirs


@pytest.mark.parametrize(
    ("fact", "value"),
    [
        ("country", "KZ"),
        ("status", "sent"),
        ("source_language", "ru"),
        ("languages", ("ru", "en", "kk")),
        ("template", TemplateRef("general", 7)),
        ("attachments", (Attachment("0" * 64, "image/jpeg", "queue.jpg"),)),
        ("attachments", ()),
        ("records", {"threads": [{"id": "t1"}], "log": []}),
        ("unknown", {}),
    ],
)
def test_a_fact_is_saved(library, fact, value):
    case = a_case()
    library.cases.create(case)
    library.cases.save(case.id, stating(case, fact, value, "state"))
    assert library.cases.load(case.id) == replace(case, **{fact: value})


def test_what_is_no_json_is_refused_before_anything_is_written(library):
    case = a_case()
    library.cases.create(case)
    edit = Edit(
        "write",
        (
            Change(NARRATIVE, "en", None, plain("New.")),
            Change(Path("results.share"), NO_LANGUAGE, None, float("nan")),
        ),
    )
    with pytest.raises(BadInput) as refused:
        library.cases.save(case.id, edit)
    assert refused.value.code == "leaf_empty"
    assert refused.value.facts == {"path": "results.share"}
    assert library.cases.load(case.id) == case


def test_a_case_is_created_once(library):
    case = a_case()
    library.cases.create(case)
    with pytest.raises(WrongUse) as refused:
        library.cases.create(replace(case, country="KZ"))
    assert refused.value.code == "case_exists"
    assert library.cases.load(case.id) == case


@pytest.mark.parametrize(
    "ask",
    [
        lambda store: store.load("nowhere"),
        lambda store: store.save("nowhere", Edit("write")),
        lambda store: store.remember_place("nowhere", "a.b", "en", 0, ()),
        lambda store: store.keep_revision(a_case(), "opened", "", Ticking()()),
        lambda store: store.revisions("nowhere"),
        lambda store: store.restore("nowhere", 1),
    ],
)
def test_a_case_that_is_not_here_is_said_to_be_unknown(library, ask):
    with pytest.raises(WrongUse) as refused:
        ask(library.cases)
    assert refused.value.code == "case_unknown"


# The list of cases.


def test_the_list_shows_the_newest_change_first(library, clock):
    first, second, third = a_case(), a_case(status="sent"), a_case()
    for case in (first, second, third):
        library.cases.create(case)
    library.cases.save(first.id, writing(first, NARRATIVE, "en", plain("B"), "write"))
    listed = library.cases.summaries()
    assert [summary.id for summary in listed] == [first.id, third.id, second.id]
    assert listed[0].changed == clock.now
    assert listed[2].status == "sent"
    assert listed[2].template == TemplateRef("one-stop-shop", 1)
    assert listed[2].languages == ("en", "ru")


@pytest.mark.parametrize(
    ("source_language", "leaves", "title"),
    [
        ("en", {"en": "Halls", "ru": "Дома"}, "Halls"),
        ("ru", {"en": "Halls", "ru": "Дома"}, "Дома"),
        ("kk", {"en": "Halls", "ru": "Дома"}, "Halls"),
        ("en", {"en": "", "ru": "Дома"}, "Дома"),
        ("en", {"en": plain("Halls of service")}, "Halls of service"),
        ("en", {}, ""),
    ],
)
def test_the_title_is_in_the_source_language_or_else_in_any(
    library, source_language, leaves, title
):
    fields = {TITLE.field: {("", language): text for language, text in leaves.items()}}
    library.cases.create(a_case(source_language=source_language, fields=fields))
    assert library.cases.summaries()[0].title == title


def test_however_many_cases_are_listed_by_one_question_once_their_reviews_are_known(library):
    for _ in range(30):
        library.cases.create(a_case())
    for questions in (2, 1):
        with asked(library.cases) as statements:
            assert len(library.cases.summaries()) == 30
        assert len([sql for sql in statements if sql.startswith("SELECT")]) == questions


def test_the_list_follows_the_records_of_a_review_even_within_one_moment(library):
    case = a_case(records={})
    library.cases.create(case)
    assert library.cases.summaries()[0].whereabouts == Whereabouts()
    by = Author("N. Beridze")
    for editor in ("A. Karimova", ""):
        # The clock of the library stands still.
        held = library.cases.load(case.id)
        edit = assigning_edit(held, editor, by, datetime(2026, 6, 1, tzinfo=UTC))
        library.cases.save(case.id, edit)
        assert library.cases.summaries()[0].whereabouts.editor == editor
    broken = [{"id": "x", "action": 7}]
    held = library.cases.load(case.id)
    library.cases.save(
        case.id, Edit("assign", facts=(FactChange("records", held.records, {"log": broken}),))
    )
    (summary,) = library.cases.summaries()
    assert (summary.known, summary.whereabouts.stage) == (None, "draft")


def test_the_place_is_remembered_and_is_no_change_of_the_case(library, clock):
    case = a_case()
    library.cases.create(case)
    created = clock.now
    assert library.cases.place(case.id) == ("", "", 0)
    library.cases.remember_place(case.id, "results.narrative", "ru", 17, ["ready", "in_progress"])
    assert library.cases.place(case.id) == ("results.narrative", "ru", 17)
    (summary,) = library.cases.summaries()
    assert summary.place == ("results.narrative", "ru")
    assert summary.tally == ("ready", "in_progress")
    assert summary.changed == created


def test_no_place_is_known_of_a_case_that_is_not_here(library):
    assert library.cases.place("nowhere") == ("", "", 0)


# The cost of saving.


class asked:  # noqa: N801  # reads as a word of the sentence
    """The statements sent to the database inside."""

    def __init__(self, store):
        self.engine = store.database.engine
        self.statements = []

    def _heard(self, _connection, _cursor, statement, *_):
        self.statements.append(statement)

    def __enter__(self):
        event.listen(self.engine, "before_cursor_execute", self._heard)
        return self.statements

    def __exit__(self, *_):
        event.remove(self.engine, "before_cursor_execute", self._heard)


def cost_of_saving(library, case):
    """Statements sent, rows changed and bytes written by saving one answer."""
    library.cases.create(case)
    library.cases.save(case.id, writing(case, NARRATIVE, "en", plain("B"), "write"))
    log = library.folder / "library.sqlite-wal"
    connection = library.cases.database.engine.raw_connection()
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    rows = connection.total_changes
    connection.close()
    with asked(library.cases) as statements:
        library.cases.save(case.id, writing(case, NARRATIVE, "en", plain("C"), "write"))
    size = log.stat().st_size
    connection = library.cases.database.engine.raw_connection()
    changed = connection.total_changes - rows
    connection.close()
    return len(statements), changed, size


def test_saving_an_answer_costs_the_same_in_a_case_of_any_size(library):
    statements, rows, _ = cost_of_saving(library, a_large_case(1))
    large = replace(a_large_case(3_000), records={"log": [{"did": "x" * 1_000_000}]})
    many_statements, many_rows, size = cost_of_saving(library, large)
    assert (many_statements, many_rows) == (statements, rows)
    assert rows == 2, "the answer and the moment of the change"
    assert size < 12 * 4_200, "a few pages, not the case"


def test_an_edit_of_many_leaves_is_one_statement_for_those_set_and_one_for_those_gone(library):
    case = a_large_case(300)
    library.cases.create(case)
    leaves = [path for path, _, _ in case.leaves()]
    one = setting(case, {(leaves[0], "en"): plain("B"), (leaves[1], "en"): None}, "replace")
    all_of_them = setting(
        case,
        {(path, "en"): plain("B") if number % 2 else None for number, path in enumerate(leaves)},
        "replace",
    )
    with asked(library.cases) as few:
        library.cases.save(case.id, one)
    with asked(library.cases) as many:
        library.cases.save(case.id, all_of_them)
    assert len(many) == len(few)
    assert library.cases.load(case.id) == all_of_them.apply(case)


# Several at once.


def test_a_second_handle_sees_what_the_first_saved_and_writes_when_that_is_closed(library, clock):
    other = open_library(library.folder, clock)
    case = a_case()
    library.cases.create(case)
    assert other.cases.load(case.id) == case
    mine = writing(case, NARRATIVE, "en", plain("Mine."), "write")
    theirs = writing(case, TITLE, "en", "Theirs", "write")
    library.cases.save(case.id, mine)
    with pytest.raises(MachineFailed) as refused:
        other.cases.save(case.id, theirs)
    assert refused.value.code == "library_held"
    assert other.cases.load(case.id) == mine.apply(case)
    library.close()
    other.take()
    other.cases.save(case.id, theirs)
    assert other.cases.load(case.id) == theirs.apply(mine.apply(case))
    other.close()


def test_a_library_in_which_another_program_writes_for_long_is_said_to_be_locked(library, clock):
    case = a_case()
    library.cases.create(case)
    edit = writing(case, NARRATIVE, "en", plain("Later."), "write")
    library.close()
    impatient = open_library(library.folder, clock, patience=0.02)
    impatient.take()
    other = sqlite3.connect(library.folder / "library.sqlite", isolation_level=None)
    other.execute("BEGIN IMMEDIATE")
    with pytest.raises(MachineFailed) as refused:
        impatient.cases.save(case.id, edit)
    assert refused.value.code == "library_locked"
    assert impatient.cases.load(case.id) == case, "reading does not wait"
    other.close()
    impatient.cases.save(case.id, edit)
    assert impatient.cases.load(case.id) == edit.apply(case)
    impatient.close()


def test_one_thread_reads_while_another_writes(library):
    case = a_case()
    library.cases.create(case)
    seen = []
    with library.cases.database.writing():
        reader = threading.Thread(target=lambda: seen.append(library.cases.load(case.id)))
        reader.start()
        reader.join(5)
    assert seen == [case]


def test_a_library_opened_in_one_thread_is_used_in_another(library):
    case = a_case()
    writer = threading.Thread(target=library.cases.create, args=(case,))
    writer.start()
    writer.join(5)
    assert library.cases.load(case.id) == case


# When the disk is full.


def pages(library, limit=None):
    connection = library.cases.database.engine.raw_connection()
    if limit is not None:
        connection.execute(f"PRAGMA max_page_count = {limit}")
    (count,) = connection.execute("PRAGMA page_count").fetchone()
    connection.close()
    return count


def test_a_full_disk_is_told_and_nothing_is_lost(library):
    case = a_case()
    library.cases.create(case)
    pages(library, limit=pages(library))
    large = writing(case, NARRATIVE, "en", plain(random.Random(5).randbytes(50_000).hex()), "write")
    both = Edit("replace", (Change(TITLE, "en", None, "Changed"), *large.changes))
    with pytest.raises(MachineFailed) as failed:
        library.cases.save(case.id, both)
    assert failed.value.code == "disk_full"
    assert failed.value.facts == {"path": str(library.folder)}
    assert library.cases.load(case.id) == case, "all of an edit or nothing"
    with pytest.raises(MachineFailed) as failed:
        library.cases.keep_revision(large.apply(case), "named", "Draft", Ticking()())
    assert failed.value.code == "disk_full"
    assert library.cases.revisions(case.id) == ()
    pages(library, limit=1_000_000)
    library.cases.save(case.id, both)
    assert library.cases.load(case.id) == both.apply(case)
