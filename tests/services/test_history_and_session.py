"""The one door to an open case, and the steps that lead back."""

from datetime import timedelta

import pytest

from casewriter.domain.edits import Change, Edit
from casewriter.domain.leaves import Path
from casewriter.prose.nodes import Doc, plain
from casewriter.services.events import Bus, CaseChanged, CaseSaved, HistoryChanged, TextCleaned
from casewriter.services.history import PAUSE, History
from tests import builders
from tests.builders import a_case, load
from tests.fakes import START, FakeClock, InMemoryStore
from tests.sessions import a_session

TITLE = Path("front.title")
INDICATORS = Path("results.indicators")


class Ear:
    """Keeps what the bus said."""

    def __init__(self, bus):
        self.heard = []
        bus.subscribe(self.heard.append)

    def of(self, kind):
        return [event for event in self.heard if isinstance(event, kind)]


@pytest.fixture
def clock():
    return FakeClock()


@pytest.fixture
def bus():
    return Bus()


@pytest.fixture
def ear(bus):
    return Ear(bus)


@pytest.fixture
def store(clock):
    return InMemoryStore(clock)


@pytest.fixture
def session(clock, bus, store):
    return a_session(a_case(), load("one-stop-shop"), clock=clock, store=store, bus=bus)


def edit(text, before=None):
    return Edit("write", (Change(TITLE, "en", before, text),))


def test_typing_on_is_one_step_and_a_pause_begins_another():
    history = History()
    history.record(edit("a"), START, burst=TITLE)
    history.record(edit("ab", "a"), START + PAUSE / 2, burst=TITLE)
    history.record(edit("abc", "ab"), START + PAUSE, burst=TITLE)
    history.record(edit("abcd", "abc"), START + 2 * PAUSE, burst=TITLE)
    assert history.undo().changes == (Change(TITLE, "en", "abcd", "abc"),)
    assert history.undo().changes == (Change(TITLE, "en", "abc", None),)
    assert history.undo() is None


def test_a_clock_that_was_put_back_begins_another_step():
    history = History()
    history.record(edit("a"), START, burst=TITLE)
    history.record(edit("b", "a"), START - timedelta(seconds=1), burst=TITLE)
    assert history.undoable.changes[0].before == "a"


@pytest.mark.parametrize("burst", [None, Path("ack.text")])
def test_another_answer_is_another_step(burst):
    history = History()
    history.record(edit("a"), START, burst=TITLE)
    history.record(edit("b", "a"), START, burst=burst)
    assert history.undoable.changes[0].before == "a"


def test_after_an_undo_typing_is_a_step_of_its_own_and_what_was_undone_is_gone():
    history = History()
    history.record(edit("a"), START, burst=TITLE)
    history.undo()
    assert history.redoable is not None
    history.record(edit("b"), START, burst=TITLE)
    assert history.redoable is None
    assert history.redo() is None


def test_what_is_written_is_heard_with_its_origin(session, ear):
    here = object()
    session.write(TITLE, "Halls", "en", origin=here)
    changed = ear.of(CaseChanged)[0]
    assert changed.origin is here
    assert changed.before.get(TITLE, "en") is None
    assert changed.after is session.case
    assert ear.of(HistoryChanged)[-1].undo == session.undoable


def test_nothing_new_is_no_step(session, ear):
    session.write(TITLE, None, "en")
    session.write(TITLE, "  ", "en")
    assert ear.heard == []
    assert session.undoable is None
    assert not session.is_dirty


@pytest.mark.parametrize("empty", ["", " ", Doc(), plain("  "), [], {}, None])
def test_an_empty_value_is_no_leaf(session, empty):
    session.write(TITLE, "x", "en")
    session.write(TITLE, empty, "en")
    assert session.case == a_case()


@pytest.mark.parametrize("kept", [0, False, "0"])
def test_nought_and_no_are_answers(session, kept):
    session.write(TITLE, kept)
    assert session.case.get(TITLE) == kept


def test_text_is_cleaned_at_the_door_and_it_is_said(session, ear):
    session.write(TITLE, "a\x00b\ud800", "en")
    assert session.case.get(TITLE, "en") == "ab"
    assert ear.of(TextCleaned) == [TextCleaned("front.title", "en", 2)]
    session.write_all({(Path("summary.text"), "en"): plain("c\x07")})
    assert ear.of(TextCleaned)[-1].removed == 1


def test_typing_merges_until_the_writer_leaves(session):
    session.write(TITLE, "a", "en")
    session.write(TITLE, "ab", "en")
    session.save_soon()
    session.write(TITLE, "abc", "en")
    session.undo()
    assert session.case.get(TITLE, "en") == "ab"
    session.undo()
    assert session.case == a_case()


def test_editions_are_steps_of_their_own(session):
    session.write(TITLE, "a", "en")
    session.write(TITLE, "б", "ru")
    session.undo()
    assert session.case.get(TITLE, "en") == "a"


def test_rows_are_added_moved_and_taken_away(session):
    first = session.add_row(INDICATORS, values={("label", "en"): "Waiting"})
    second = session.add_row(INDICATORS, values={("value", ""): 1, ("unit", ""): ""})
    between = session.add_row(INDICATORS, at=1)
    assert session.case.rows(INDICATORS) == tuple(r.steps[-1] for r in (first, between, second))
    assert session.case.get(second.child("unit")) is None
    session.move_row(second, 0)
    assert session.case.rows(INDICATORS)[0] == second.steps[-1]
    session.remove_row(first)
    assert first.steps[-1] not in session.case.rows(INDICATORS)
    session.undo()
    assert session.case.get(first.child("label"), "en") == "Waiting"
    while session.undo():
        pass
    assert session.case == a_case()


def test_moving_a_row_touches_it_alone(session):
    rows = [session.add_row(INDICATORS) for _ in range(4)]
    session.move_row(rows[3], 1)
    assert [change.path for change in session.undoable.changes] == [rows[3].about("order")]


@pytest.mark.parametrize("order", ["same", None, "A?"])
def test_rows_of_another_program_can_be_moved(order, clock, bus):
    leaves = {f"results.indicators/{row}/value": 1 for row in "abc"}
    if order:
        leaves |= {f"results.indicators/{row}#order": order for row in "abc"}
    session = a_session(a_case(leaves), load("one-stop-shop"), clock=clock, bus=bus)
    session.move_row(INDICATORS.child("c"), 0)
    assert session.case.rows(INDICATORS) == ("c", "a", "b")
    new = session.add_row(INDICATORS, at=1)
    assert session.case.rows(INDICATORS) == ("c", new.steps[-1], "a", "b")


@pytest.mark.parametrize("at", [0, 1, 2, 3, None])
def test_a_row_comes_in_at_its_place_among_rows_without_order(at, clock):
    leaves = {f"results.indicators/{row}/value": 1 for row in "abc"}
    session = a_session(a_case(leaves), load("one-stop-shop"), clock=clock)
    new = session.add_row(INDICATORS, at=at).steps[-1]
    expected = ["a", "b", "c"]
    expected.insert(3 if at is None else at, new)
    assert session.case.rows(INDICATORS) == tuple(expected)


def test_facts_of_the_case_are_steps_too(session):
    session.state("languages", ("en", "ru"), "add_language")
    assert session.case.languages == ("en", "ru")
    session.undo()
    assert session.case.languages == ("en",)
    session.redo()
    assert session.case.languages == ("en", "ru")


def test_a_picture_is_named_once(session):
    for row in "ab":
        session.attach(builders.PICTURE, Path(f"results.pictures/{row}/file"))
    assert session.case.attachments == (builders.PICTURE,)
    session.undo()
    session.undo()
    assert session.case == a_case()


def test_what_is_written_is_in_the_library_when_the_case_is_closed(session, store, ear):
    session.write(TITLE, "Halls", "en")
    assert session.is_dirty
    assert session.close()
    assert store.load(session.case.id) == session.case
    assert len(ear.of(CaseSaved)) == 1


def test_a_case_that_cannot_be_saved_says_so_when_it_is_closed(session, store):
    store.fails = iter([True] * 10)
    session.write(TITLE, "Halls", "en")
    assert not session.close()
    assert session.is_dirty
    assert session.case.get(TITLE, "en") == "Halls"


def test_a_listener_that_left_hears_no_more(bus, session):
    heard = []
    end = bus.subscribe(heard.append)
    session.write(TITLE, "a", "en")
    end()
    end()
    before = len(heard)
    session.write(TITLE, "b", "en")
    assert len(heard) == before
