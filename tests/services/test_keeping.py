"""Which states of an open case are kept, and that saving never waits for that to work."""

from datetime import timedelta

import pytest

from casewriter.domain.bringing_back import OneAnswer, WholeCase
from casewriter.domain.errors import WrongUse
from casewriter.domain.leaves import Path
from casewriter.services.events import Bus, KeepFailed
from casewriter.services.keeping import PAUSE, WORK
from casewriter.services.opened import OpenedLibrary
from tests.builders import a_case, load
from tests.fakes import (
    FakeClock,
    InlineBackground,
    InMemoryAttachments,
    InMemoryHolding,
    InMemoryStore,
)

TITLE = Path("front.title")


class Shelves(InMemoryHolding):
    def __init__(self, clock):
        super().__init__()
        self.cases, self.attachments = InMemoryStore(clock), InMemoryAttachments()

    def close(self):
        """Nothing is held."""


class Templates:
    def all(self):
        return (load("one-stop-shop"),)

    def get(self, ref):
        return load(ref.id)


def raise_it(error):
    raise error


class Desk:
    """A library with one case, and a clock that nobody can set."""

    def __init__(self):
        self.clock, self.seconds, self.bus, self.heard = FakeClock(), 0.0, Bus(), []
        self.shelves = Shelves(self.clock)
        self.store = self.shelves.cases
        self.case = a_case({"front.title": "Halls"})
        self.store.create(self.case)
        self.bus.subscribe(self.heard.append)
        self.library = OpenedLibrary(
            lambda: self.shelves,
            templates=Templates(),
            background=InlineBackground(),
            timer=self.clock.timer,
            clock=self.clock,
            bus=self.bus,
            monotonic=lambda: self.seconds,
        )
        self.library.start(raise_it)

    def open(self):
        found = []
        self.library.open_case(self.case.id, found.append, raise_it)
        return found[0].session

    def pass_by(self, seconds):
        self.seconds += seconds
        self.clock.advance(seconds)

    @property
    def kinds(self):
        return [state.kind for state in self.store.revisions(self.case.id)]

    def ask(self, door, *arguments):
        found = []
        getattr(self.library, door)(*arguments, found.append, raise_it)
        return found[0]


@pytest.fixture
def desk():
    return Desk()


def test_nothing_is_kept_for_somebody_who_only_looks(desk):
    session = desk.open()
    desk.pass_by(10_000)
    session.close()
    assert desk.kinds == []


def test_the_state_in_which_it_was_opened_is_kept_before_the_first_change_is_saved(desk):
    session = desk.open()
    opened_at = desk.clock()
    desk.pass_by(60)
    session.write(TITLE, "New halls", "en")
    assert desk.kinds == ["opened"], "packing it must not keep the words waiting"
    assert session.is_dirty
    desk.pass_by(1)
    (state,) = desk.ask("states", desk.case.id)
    assert (state.kind, state.at) == ("opened", opened_at)
    assert desk.ask("state", desk.case.id, state.number) == desk.case


def test_a_state_is_kept_for_every_quarter_of_an_hour_of_work(desk):
    session = desk.open()
    words = iter(range(10_000))

    def work(seconds):
        for _ in range(round(seconds / 30)):
            session.write(TITLE, f"Halls {next(words)}", "en")
            desk.pass_by(30)

    work(WORK - 60)
    assert desk.kinds == ["opened"]
    work(120)
    assert desk.kinds == ["opened", "work"]
    work(2 * WORK)
    assert desk.kinds == ["opened", "work", "work", "work"]


def test_pauses_are_no_work(desk):
    session = desk.open()
    for number in range(200):
        session.write(TITLE, f"Halls {number}", "en")
        desk.pass_by(PAUSE + 1)
    assert desk.kinds == ["opened"]


def test_a_clock_that_jumps_changes_nothing(desk):
    session = desk.open()
    for number in range(20):
        session.write(TITLE, f"Halls {number}", "en")
        desk.clock.now += timedelta(days=-400 if number % 2 else 900)
        session.save_soon()
        desk.seconds += 10
    assert desk.kinds == ["opened"]


def test_what_is_named_is_found_again_and_stands_behind_what_is_older(desk):
    session = desk.open()
    session.write(TITLE, "New halls", "en")
    kept = desk.ask("name_state", session.case, "  Before\nreview ")
    assert kept.name == "Before review"
    assert desk.kinds == ["opened", "named"]
    assert desk.ask("state", desk.case.id, kept.number).get(TITLE, "en") == "New halls"


def test_a_name_of_nothing_is_refused(desk):
    session = desk.open()
    with pytest.raises(WrongUse) as refused:
        desk.ask("name_state", session.case, " \n")
    assert refused.value.code == "state_without_name"


def test_the_state_that_is_sent_is_kept(desk):
    session = desk.open()
    session.write(TITLE, "New halls", "en")
    assert desk.ask("keep", session.case, "sent").kind == "sent"


def test_bringing_back_keeps_the_state_before_and_is_undone_as_one_step(desk):
    session = desk.open()
    session.write(TITLE, "New halls", "en")
    session.write(Path("facts.centres"), 7)
    before = session.case
    edit = session.bring_back(desk.case, WholeCase())
    assert edit.action == "restore"
    assert session.case.fields == desk.case.fields
    assert desk.kinds == ["opened", "before_restore"]
    assert desk.ask("state", desk.case.id, 2) == before
    assert session.undo() == edit.inverse()
    assert session.case == before
    session.redo()
    session.close()
    assert desk.store.load(desk.case.id).fields == desk.case.fields


def test_what_is_there_already_needs_no_bringing_back(desk):
    session = desk.open()
    session.bring_back(desk.case, OneAnswer(TITLE))
    assert session.undoable is None
    assert desk.kinds == []


def test_an_old_history_gets_sparser_while_somebody_works(desk):
    for number in range(90):
        state = desk.case.with_leaf(TITLE, "en", f"Halls {number}")
        at = desk.clock() - timedelta(hours=(90 - number) * 4)
        desk.store.keep_revision(state, "work", "", at)
    session = desk.open()
    session.write(TITLE, "New halls", "en")
    desk.pass_by(1)
    kept = [state.number for state in desk.store.revisions(desk.case.id)]
    assert kept[0] == 1
    assert kept[-21:] == list(range(71, 92))
    assert 40 < len(kept) < 91


def test_words_are_saved_where_no_state_can_be_kept(desk):
    session = desk.open()
    desk.store.keeps_fail = iter([True, True, False])
    for text in ("A", "B"):
        session.write(TITLE, text, "en")
        session.save_soon()
        assert desk.store.load(desk.case.id).get(TITLE, "en") == text
    assert len([event for event in desk.heard if isinstance(event, KeepFailed)]) == 1
    session.write(TITLE, "C", "en")
    session.save_soon()
    assert desk.ask("state", desk.case.id, 1) == desk.case
