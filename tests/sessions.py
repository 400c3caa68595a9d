"""Open cases over fakes."""

from casewriter.services.autosave import Autosave
from casewriter.services.events import Bus
from casewriter.services.session import CaseSession
from tests.fakes import FakeClock, InlineBackground, InMemoryStore


def an_autosave(case_id, clock, store, background, bus):
    """Saving of one case, on the clock's timers."""
    return Autosave(
        case_id,
        store,
        background=background,
        quiet=clock.timer(),
        latest=clock.timer(),
        clock=clock,
        bus=bus,
    )


def a_session(case, template, *, clock=None, store=None, background=None, bus=None):
    """A case opened from a library that has it."""
    clock, store = clock or FakeClock(), store or InMemoryStore()
    bus = bus or Bus()
    store.create(case)
    autosave = an_autosave(case.id, clock, store, background or InlineBackground(), bus)
    return CaseSession(case, template, bus=bus, clock=clock, autosave=autosave)
