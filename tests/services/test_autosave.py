"""When changes go into the library, and that nothing is lost when they cannot."""

from itertools import cycle

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from casewriter.domain.edits import writing
from casewriter.domain.leaves import Path
from casewriter.services.autosave import LATEST, QUIET, RETRY
from casewriter.services.events import Bus, CaseSaved, SaveFailed
from tests.builders import a_case
from tests.fakes import FakeClock, InlineBackground, InMemoryStore, LaterBackground
from tests.sessions import an_autosave

TITLE = Path("front.title")


class Desk:
    """One case being written, with what saves it."""

    def __init__(self, background=None):
        self.clock = FakeClock()
        self.store = InMemoryStore(self.clock)
        self.background = background or InlineBackground()
        self.bus = Bus()
        self.heard = []
        self.bus.subscribe(self.heard.append)
        self.case = a_case()
        self.store.create(self.case)
        self.saving = an_autosave(self.case.id, self.clock, self.store, self.background, self.bus)

    def write(self, text, path=TITLE):
        edit = writing(self.case, path, "en", text, "write")
        self.case = edit.apply(self.case)
        self.saving.note(edit)

    @property
    def saved(self):
        return self.store.load(self.case.id)


@pytest.fixture
def desk():
    return Desk()


def test_it_saves_a_moment_after_the_last_change(desk):
    desk.write("a")
    desk.clock.advance(QUIET - 0.1)
    assert desk.store.saved == 0
    desk.write("ab")
    desk.clock.advance(QUIET - 0.1)
    assert desk.store.saved == 0
    desk.clock.advance(0.1)
    assert desk.saved == desk.case
    assert desk.store.saved == 1
    assert not desk.saving.is_dirty


def test_it_saves_at_the_latest_some_time_after_the_first_change(desk):
    for letters in range(1, 6):
        desk.write("x" * letters)
        desk.clock.advance(LATEST / 5)
    assert desk.store.saved == 1


def test_nothing_new_is_not_saved(desk):
    desk.saving.save()
    desk.clock.advance(60)
    assert desk.store.saved == 0
    assert desk.heard == []


def test_it_says_when_all_is_saved(desk):
    desk.write("a")
    desk.saving.save()
    assert desk.heard == [CaseSaved(desk.case.id, desk.clock())]
    desk.clock.advance(60)
    assert desk.store.saved == 1


def test_what_is_written_during_a_save_is_saved_next():
    desk = Desk(LaterBackground())
    desk.write("a")
    desk.saving.save()
    desk.write("ab")
    desk.saving.save()
    assert len(desk.background.waiting) == 1
    desk.background.finish()
    assert desk.saved == desk.case
    assert [type(event) for event in desk.heard] == [CaseSaved]


def test_typing_on_and_on_does_not_put_off_what_became_due_during_a_save():
    desk = Desk(LaterBackground())
    desk.write("a")
    desk.saving.save()
    for letters in range(2, 12):
        desk.write("a" * letters)
        desk.clock.advance(LATEST / 5)
    desk.background.finish()
    assert desk.saved == desk.case


def test_typing_on_and_on_does_not_put_off_the_next_attempt(desk):
    desk.store.fails = iter([True])
    desk.write("a")
    desk.saving.save()
    for letters in range(2, 2 + round(RETRY / 0.5)):
        desk.clock.advance(0.5)
        desk.write("a" * letters)
    desk.clock.advance(0.5)
    assert desk.store.saved == 1


def test_a_failure_is_said_and_tried_again(desk):
    desk.store.fails = iter([True, True])
    desk.write("a")
    desk.clock.advance(QUIET)
    assert [type(event) for event in desk.heard] == [SaveFailed]
    assert desk.heard[0].error.code == "disk_full"
    assert desk.saving.is_dirty
    desk.clock.advance(RETRY)
    desk.clock.advance(RETRY)
    assert desk.saved == desk.case
    assert [type(event) for event in desk.heard] == [SaveFailed, SaveFailed, CaseSaved]


def test_what_is_written_after_a_failure_goes_with_the_next_save(desk):
    desk.store.fails = iter([True])
    desk.write("a")
    desk.saving.save()
    desk.write("b", Path("ack.text"))
    desk.clock.advance(QUIET)
    assert desk.saved == desk.case


def test_finishing_waits_for_what_is_under_way():
    desk = Desk(LaterBackground())
    desk.write("a")
    desk.saving.save()
    desk.write("ab")
    desk.saving.finish()
    assert desk.saved == desk.case
    assert not desk.saving.is_dirty
    desk.clock.advance(60)
    assert desk.store.saved == 2


def events():
    return st.lists(
        st.one_of(
            st.tuples(st.just("write"), st.text("ab ", max_size=3)),
            st.tuples(st.just("wait"), st.sampled_from((0.1, 0.7, 0.9, 2.5, 6))),
            st.tuples(st.just("leave"), st.none()),
            st.tuples(st.just("work"), st.none()),
        ),
        max_size=30,
    )


@pytest.mark.parametrize("background", [InlineBackground, LaterBackground])
def test_a_library_that_fails_every_other_time_loses_nothing(background):
    @settings(max_examples=60)
    @given(events(), st.lists(st.booleans(), min_size=1, max_size=5))
    def law(todo, fails):
        desk = Desk(background())
        desk.store.fails = cycle((*fails, False, True))
        for number, (verb, how) in enumerate(todo):
            match verb:
                case "write":
                    desk.write(how or None, (TITLE, Path("ack.text"))[number % 2])
                case "wait":
                    desk.clock.advance(how)
                case "leave":
                    desk.saving.save()
                case _:
                    desk.background.finish()
        for _ in range(20):
            desk.saving.finish()
            desk.clock.advance(RETRY)
        assert not desk.saving.is_dirty
        assert desk.saved == desk.case

    law()
