"""The trash of a library: what a save takes away is kept with it, and cases stay until deleted."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sqlalchemy import event, func, select

from casewriter.domain.discards import discards, is_back
from casewriter.domain.edits import Change, Edit, FactChange, removing, writing
from casewriter.domain.errors import MachineFailed, WrongUse
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import plain
from casewriter.services.ports import TrashStore
from casewriter.storage import open_library
from casewriter.storage.tables import metadata
from casewriter.storage.trash import SqlTrash
from tests.builders import full_case, load
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case, new_id

AT = datetime(2026, 11, 20, 10, 0, 0, 7, tzinfo=UTC)
ROW = Path("results.indicators", "/r7f3")

law = settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def save(library, case, edit, at=AT):
    after = edit.apply(case)
    library.cases.save(case.id, edit, discards(case, after, edit, at))
    return after


def counted(library):
    with library.cases.database.reading() as connection:
        return {
            table.name: connection.scalar(select(func.count()).select_from(table))
            for table in metadata.sorted_tables
        }


def test_the_trash_is_what_the_services_ask_for(library):
    def asked(trash: TrashStore) -> TrashStore:
        return trash

    assert isinstance(asked(library.trash), SqlTrash)


def test_a_row_is_kept_with_the_save_that_removes_it(library):
    case = a_case().with_leaf(ROW.child("note"), "en", plain("Counted at the door."))
    library.cases.create(case)
    edit = removing(case, ROW, "remove_row")
    save(library, case, edit)
    assert library.trash.discards() == tuple(
        (case.id, one) for one in discards(case, edit.apply(case), edit, AT)
    )


def test_what_is_back_is_not_listed_and_is_listed_again_when_it_goes_again(library):
    case = a_case()
    library.cases.create(case)
    edit = removing(case, ROW, "remove_row")
    bare = save(library, case, edit)
    library.cases.save(case.id, edit.inverse())
    assert library.trash.discards() == ()
    save(library, case, removing(case, ROW, "remove_row"), AT + timedelta(seconds=1))
    ((_, one),) = library.trash.discards(case.id)
    assert one.at == AT + timedelta(seconds=1)
    assert not is_back(bare, one)


def test_a_row_with_a_similar_name_does_not_bring_another_back(library):
    case = a_case()
    for name in ("r7f", "r7f34", "r7f3x"):
        case = case.with_leaf(Path("results.indicators").child(name, "label"), "en", name)
    library.cases.create(case)
    save(library, case, removing(case, ROW, "remove_row"))
    assert [one.path for _, one in library.trash.discards()] == [ROW]


def test_a_picture_is_listed_until_some_leaf_names_it_again(library):
    case = a_case()
    picture = case.attachments[0].sha256
    file = Path("process.pictures", "/p1/file")
    case = case.with_leaf(file, "", picture)
    library.cases.create(case)
    save(library, case, writing(case, file, "", "ab" * 32, "attach"))
    assert [one.kind for _, one in library.trash.discards()] == ["picture"]
    elsewhere = Edit("attach", (Change(Path("front.cover"), "", None, picture),))
    library.cases.save(case.id, elsewhere)
    assert library.trash.discards() == ()


def test_a_save_that_is_interrupted_keeps_the_row_and_discards_nothing(library):
    case = a_case()
    library.cases.create(case)
    edit = removing(case, ROW, "remove_row")

    def power_fails(_connection, _cursor, statement, *_):
        if "INTO discards" in statement:
            raise MachineFailed("disk_full")

    engine = library.cases.database.engine
    event.listen(engine, "before_cursor_execute", power_fails)
    with pytest.raises(MachineFailed):
        save(library, case, edit)
    event.remove(engine, "before_cursor_execute", power_fails)
    assert library.cases.load(case.id) == case
    assert library.trash.discards() == ()
    save(library, case, edit)
    assert len(library.trash.discards()) == 1


@law
@given(st.sets(st.sampled_from(("front.authors", "refs.sources", "results.indicators", "lessons"))))
def test_what_the_library_lists_is_what_is_not_back(shared, kept):
    case = replace(full_case(load("one-stop-shop")), id=new_id())
    shared.cases.create(case)
    rows = {
        Path(path.field, f"/{path.steps[0]}") for path, _, _ in case.leaves() if len(path.steps) > 1
    }
    thrown = []
    for row in sorted(rows):
        edit = removing(case, row, "remove_row")
        thrown += discards(case, edit.apply(case), edit, AT)
        case = save(shared, case, edit)
        if row.field in kept:
            shared.cases.save(case.id, edit.inverse())
            case = edit.inverse().apply(case)
    listed = {one.key for _, one in shared.trash.discards(case.id)}
    assert listed == {one.key for one in thrown if not is_back(case, one)}


def test_a_case_that_is_thrown_away_leaves_the_lists_and_comes_back_as_it_was(library):
    case, other = a_case(), a_case()
    library.cases.create(case)
    library.cases.create(other)
    library.trash.throw_away(case.id, AT)
    library.trash.throw_away(case.id, AT + timedelta(days=1))
    assert [row.id for row in library.cases.summaries()] == [other.id]
    (thrown,) = library.trash.cases()
    assert (thrown.summary.id, thrown.at) == (case.id, AT)
    # Whoever still holds it can read and save it.
    assert library.cases.load(case.id) == case
    library.cases.save(case.id, writing(case, TITLE, "en", "Later", "write"))
    library.trash.bring_back(case.id)
    assert {row.id for row in library.cases.summaries()} == {case.id, other.id}
    assert library.trash.cases() == ()
    assert library.cases.load(case.id).get(TITLE, "en") == "Later"


def test_the_list_of_cases_stays_one_query_and_one_for_reviews_that_changed(library):
    asked = []
    for _ in range(3):
        library.cases.create(replace(a_case(), id=new_id()))
    event.listen(
        library.cases.database.engine, "before_cursor_execute", lambda *said: asked.append(said[2])
    )

    def queries():
        asked.clear()
        assert len(library.cases.summaries()) == 3
        return len([one for one in asked if one.startswith("SELECT")])

    assert queries() == 2
    assert queries() == 1


def test_rows_of_a_case_in_the_trash_come_with_it(library):
    case = a_case()
    library.cases.create(case)
    save(library, case, removing(case, ROW, "remove_row"))
    library.trash.throw_away(case.id, AT)
    assert library.trash.discards() == ()
    library.trash.bring_back(case.id)
    assert len(library.trash.discards()) == 1


def test_sections_that_are_set_aside_are_found(library):
    case = a_case().with_leaf(Path("ack.state"), "", "set_aside")
    ready = a_case().with_leaf(Path("ack.state"), "", "ready")
    for one in (case, ready):
        library.cases.create(one)
    assert library.trash.set_aside(("ack.state", "annex.state")) == ((case.id, "ack.state"),)
    library.trash.throw_away(case.id, AT)
    assert library.trash.set_aside(("ack.state", "annex.state")) == ()


def test_a_case_deleted_for_good_leaves_nothing_in_any_table(library):
    other = a_case()
    library.cases.create(other)
    library.cases.keep_revision(other, "opened", "", AT)
    before = counted(library)
    case = a_case()
    library.cases.create(case)
    for number in range(40):
        edit = writing(case, NARRATIVE, "en", plain(f"{number} " + "words " * 200), "write")
        case = save(library, case, edit)
        library.cases.keep_revision(case, "opened", "", AT)
    edit = removing(case, ROW, "remove_row")
    case = save(library, case, edit)
    library.cases.keep_revision(case, "opened", "", AT)
    library.trash.throw_away(case.id, AT)
    library.trash.delete((case.id,), ())
    assert counted(library) == before
    assert library.cases.load(other.id) == other
    assert library.cases.state(other.id, 1) == other
    # It may come in anew.
    library.cases.create(case)


def test_only_what_lies_in_the_trash_is_deleted(library):
    case, thrown = a_case(), a_case()
    for one in (case, thrown):
        library.cases.create(one)
    library.trash.throw_away(thrown.id, AT)
    with pytest.raises(WrongUse, match="case_not_in_trash"):
        library.trash.delete((thrown.id, case.id), ())
    assert len(library.trash.cases()) == 1
    assert library.cases.load(case.id) == case


def test_a_row_deleted_for_good_is_no_longer_listed(library):
    case = a_case()
    library.cases.create(case)
    save(library, case, removing(case, ROW, "remove_row"))
    library.trash.delete((), library.trash.discards())
    assert library.trash.discards() == ()


def test_the_trash_is_there_after_the_library_was_closed(tmp_path):
    folder, case = tmp_path / "library", a_case()
    library = open_library(folder, Ticking())
    library.cases.create(case)
    gone = removing(case, ROW, "remove_row")
    edit = Edit("paste", gone.changes, (FactChange("country", "GE", "KZ"),))
    save(library, case, edit)
    library.close()
    library = open_library(folder, Ticking())
    ((_, one),) = library.trash.discards()
    assert {leaf.value for leaf in one.leaves if not isinstance(leaf.value, dict)} == {
        40,
        0.5,
        "i0001",
    }
    library.close()
