"""What is thrown away comes back, whether its case is open or not, and nothing comes unasked."""

import pytest

from casewriter.domain.canonical import to_json
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.services.events import Bus, Discarded
from casewriter.services.library import find, take_in
from casewriter.services.trash import Aside, Lost, Trash
from tests.builders import load
from tests.fakes import FakeClock, InMemoryStore, LaterBackground
from tests.services.test_opened import Shelves, Templates, begin, opened, raise_it
from tests.sessions import a_session

QUESTION = Path("results.indicators")
LABEL = ("label", "en")


def trash_of(library):
    found = []
    library.trash(found.append, raise_it)
    return found[-1]


def session_of(library, case_id):
    found = []
    library.open_case(case_id, found.append, raise_it)
    return found[-1].session


@pytest.fixture
def shelves():
    return Shelves()


@pytest.fixture
def library(shelves):
    return opened(shelves)


@pytest.fixture
def session(library):
    """A case with two indicators."""
    found = session_of(library, begin(library))
    for label in ("Waiting time", "Visits"):
        found.add_row(QUESTION, values={LABEL: label})
    found.save_soon()
    return found


def labels(case):
    return [case.get(QUESTION.child(row, "label"), "en") for row in case.rows(QUESTION)]


def first_row(session):
    return QUESTION.child(session.case.rows(QUESTION)[0])


def test_a_row_comes_back_into_the_open_case_as_one_step(library, session):
    before = session.case
    session.remove_row(first_row(session))
    session.save_soon()
    (lost,) = trash_of(library).lost
    assert lost.case.id == session.case.id
    told = []
    library.bring_back(lost, session, told.append, raise_it)
    assert session.case == before
    assert session.undoable is told[0]
    assert told[0].action == "restore"
    session.undo()
    assert labels(session.case) == ["Visits"]
    session.redo()
    assert session.case == before
    session.save_soon()
    assert trash_of(library) == Trash()


def test_bringing_back_is_undone_also_after_more_was_written(library, session):
    session.remove_row(first_row(session))
    session.save_soon()
    (lost,) = trash_of(library).lost
    told = []
    library.bring_back(lost, session, told.append, raise_it)
    session.write(first_row(session).child("label"), "Waiting, in minutes", "en")
    library.take_back(session.case.id, told[0], session, raise_it)
    assert labels(session.case) == ["Visits"]
    session.save_soon()
    (again,) = trash_of(library).lost
    assert "Waiting, in minutes" in {leaf.value for leaf in again.discard.leaves}


def test_a_row_comes_back_into_a_closed_case_and_the_state_before_is_kept(
    shelves, library, session
):
    case_id, before = session.case.id, session.case
    session.remove_row(first_row(session))
    assert session.close()
    (lost,) = trash_of(library).lost
    told = []
    library.bring_back(lost, None, told.append, raise_it)
    assert shelves.cases.load(case_id) == before
    assert [kept.kind for kept in shelves.cases.revisions(case_id)][-1] == "before_restore"
    library.take_back(case_id, told[0], None, raise_it)
    assert labels(shelves.cases.load(case_id)) == ["Visits"]
    assert [type(one) for one in trash_of(library).lost] == [Lost]


def test_a_section_that_was_set_aside_comes_back(library, session):
    session.write(Path("foreword.state"), "set_aside")
    session.save_soon()
    (aside,) = trash_of(library).aside
    assert (aside.case.id, aside.section) == (session.case.id, "foreword")
    library.bring_back(aside, session, lambda _edit: None, raise_it)
    assert session.case.get(Path("foreword.state")) is None
    session.save_soon()
    assert trash_of(library).aside == ()
    assert isinstance(aside, Aside)


def test_a_case_is_thrown_away_and_comes_back(library, session):
    case_id = session.case.id
    session.close()
    library.throw_away(case_id, lambda: None, raise_it)
    assert library.cases() == ()
    assert [thrown.summary.id for thrown in trash_of(library).cases] == [case_id]
    library.bring_back_case(case_id, lambda: None, raise_it)
    assert [known.id for known in library.cases()] == [case_id]
    assert trash_of(library).cases == ()


def test_nothing_but_what_is_named_is_deleted_for_good(library, session):
    session.remove_row(first_row(session))
    session.remove_row(first_row(session))
    session.save_soon()
    one, other = trash_of(library).lost
    library.delete_for_good(Trash(lost=(one,)), lambda: None, raise_it)
    assert trash_of(library).lost == (other,)


def test_a_file_of_a_case_in_the_trash_does_not_bring_it_back_unasked(shelves, session):
    session.close()
    data = to_json(session.case)
    shelves.trash.throw_away(session.case.id, FakeClock()())
    with pytest.raises(BadInput, match="case_in_trash"):
        take_in(data, shelves.cases, shelves.attachments, Templates())
    assert shelves.cases.summaries() == ()
    # Whoever names it by its id still finds it.
    assert find(shelves.cases, session.case.id[:30]).id == session.case.id


# What goes between two saves.


def lost_after(act):
    clock, store, background = FakeClock(), InMemoryStore(), LaterBackground()
    template = load("one-stop-shop")
    from tests.builders import a_case

    session = a_session(a_case(), template, clock=clock, store=store, background=background)
    act(session, clock, store, background)
    assert session.close()
    return session, store


def test_a_row_that_came_and_went_between_two_saves_is_kept():
    def act(session, _clock, store, _background):
        row = session.add_row(QUESTION, values={LABEL: "Waiting time"})
        session.remove_row(row)
        assert store.saved == 0

    session, store = lost_after(act)
    assert store.load(session.case.id) == session.case
    (one,) = store.discards.values()
    assert "Waiting time" in {leaf.value for leaf in one.leaves}


def test_what_went_while_a_save_failed_is_kept_by_the_next():
    def act(session, clock, store, background):
        store.fails = iter((True,))
        row = session.add_row(QUESTION, values={LABEL: "Waiting time"})
        session.remove_row(row)
        session.save_soon()
        other = session.add_row(QUESTION, values={LABEL: "Visits"})
        session.remove_row(other)
        with_failure = background.waiting
        assert with_failure
        background.finish()
        assert store.discards == {}
        clock.advance(10)

    _, store = lost_after(act)
    words = {leaf.value for one in store.discards.values() for leaf in one.leaves}
    assert {"Waiting time", "Visits"} <= words


def test_the_window_is_told_what_went():
    bus, told = Bus(), []
    from tests.builders import a_case

    session = a_session(a_case(), load("one-stop-shop"), bus=bus)
    bus.subscribe(lambda event: told.append(event) if isinstance(event, Discarded) else None)
    row = session.add_row(QUESTION, values={LABEL: "Waiting time"})
    session.remove_row(row)
    session.undo()
    ((case_id, action, path),) = [
        (event.case_id, event.edit.action, event.discards[0].path) for event in told
    ]
    assert (case_id, action, path) == (session.case.id, "remove_row", row)
