"""The computer's clock is set back and forth: nothing that was written gets mixed up."""

from hypothesis import given
from hypothesis import strategies as st

from casewriter.domain.leaves import Path
from casewriter.services.autosave import LATEST
from tests.builders import a_case, load
from tests.fakes import FakeClock, InMemoryStore
from tests.sessions import a_session

TITLE = Path("front.title")
JUMPS = st.integers(-100_000_000, 100_000_000)


@given(st.lists(st.tuples(JUMPS, st.text("abc ", min_size=1, max_size=3)), min_size=1, max_size=8))
def test_steps_are_undone_and_redone_in_their_order_whatever_the_clock_says(typed):
    clock, store = FakeClock(), InMemoryStore()
    session = a_session(a_case(), load("one-stop-shop"), clock=clock, store=store)
    before, states, text = session.case, [], ""
    for jump, letters in typed:
        clock.jump(jump)
        text += letters
        session.write(TITLE, text, "en")
        states.append(session.case)
    while session.undo() is not None:
        assert session.case in (before, *states)
    assert session.case == before
    while session.redo() is not None:
        pass
    assert session.case == states[-1]


@given(JUMPS)
def test_saving_comes_in_time_whatever_the_clock_says(jump):
    """Timers do not look at the clock on the wall; the fake's are moved along with it."""
    clock, store = FakeClock(), InMemoryStore()
    case = a_case()
    session = a_session(case, load("one-stop-shop"), clock=clock, store=store)
    session.write(TITLE, "Before", "en")
    clock.jump(jump)
    session.write(TITLE, "Before and after", "en")
    clock.advance(LATEST)
    assert not session.is_dirty
    assert store.load(case.id).get(TITLE, "en") == "Before and after"
