"""The library behind a window, with everything done at once."""

from casewriter.services.events import Bus, LibraryChanged, StandingChanged, WritingRefused
from casewriter.services.library import TITLE, Stop
from casewriter.services.opened import OpenedLibrary
from casewriter.services.standing import Holder, Standing
from casewriter.storage.background import InlineBackground
from tests.builders import load
from tests.fakes import (
    START,
    FakeClock,
    FakeTimer,
    InMemoryAttachments,
    InMemoryHolding,
    InMemoryStore,
    InMemoryTrash,
)


class Shelves(InMemoryHolding):
    def __init__(self):
        self.cases, self.attachments, self.closed = InMemoryStore(), InMemoryAttachments(), False
        self.trash = InMemoryTrash(self.cases)
        super().__init__()

    def close(self):
        self.closed = True


class Templates:
    def all(self):
        return (load("one-stop-shop"),)

    def get(self, ref):
        return load(ref.id)


def raise_it(error):
    raise error


def opened(shelves, bus=None):
    library = OpenedLibrary(
        lambda: shelves,
        templates=Templates(),
        background=InlineBackground(),
        timer=lambda: FakeTimer(FakeClock()),
        clock=FakeClock(),
        bus=bus or Bus(),
    )
    library.start(raise_it)
    return library


def begin(library, title="Halls"):
    begun = []
    library.begin(
        load("one-stop-shop"),
        title=title,
        country="GE",
        language="en",
        then=begun.append,
        failed=raise_it,
    )
    return begun[0]


def test_no_cases_are_known_before_the_library_is_open():
    library = OpenedLibrary(
        Shelves,
        templates=Templates(),
        background=InlineBackground(),
        timer=lambda: FakeTimer(FakeClock()),
        clock=FakeClock(),
        bus=Bus(),
    )
    assert library.cases() is None


def test_a_case_that_is_begun_is_in_the_list_before_anybody_is_told():
    bus, told = Bus(), []
    library = opened(Shelves(), bus)
    bus.subscribe(
        lambda event: told.append(library.cases()) if isinstance(event, LibraryChanged) else None
    )
    case_id = begin(library)
    assert [known.id for known in told[-1]] == [case_id]


def test_a_case_opens_where_its_writer_stopped():
    shelves = Shelves()
    library = opened(shelves)
    case_id = begin(library)
    stop = Stop("problem.text", "en", 12)
    library.remember(case_id, stop, ("ready",), raise_it)
    found = []
    library.open_case(case_id, found.append, raise_it)
    assert found[0].stop == stop
    assert found[0].session.case.id == case_id


def test_one_refused_file_does_not_stop_the_others():
    shelves = Shelves()
    library = opened(shelves)
    case_id = begin(library)
    from casewriter.domain.canonical import to_json

    whole = to_json(shelves.cases.load(case_id))
    other = opened(Shelves())
    came = []
    other.take_in([("bad.json", lambda: b"{"), ("good.json", lambda: whole)], came.append, raise_it)
    bad, good = came[0]
    assert bad.error.code == "case_not_json"
    assert good.taken.case.id == case_id
    assert [known.id for known in other.cases()] == [case_id]


def test_closing_lets_go_of_the_library():
    shelves = Shelves()
    opened(shelves).close()
    assert shelves.closed


HELD = Standing("held", Holder("Aigul Bekova", "PC-17", START))


def test_a_library_that_somebody_else_holds_is_read_and_nothing_in_it_changes():
    shelves, bus, told = Shelves(), Bus(), []
    case_id = begin(opened(shelves))
    shelves.next = HELD
    library = opened(shelves, bus)
    bus.subscribe(told.append)
    cases = []
    library.open_case(case_id, cases.append, raise_it)
    session = cases[0].session
    assert session.is_read_only
    assert session.read_only_because == "held"
    before = session.case
    session.write(TITLE, "Mine", "en")
    assert session.undo() is None
    library.remember(case_id, Stop("front.title", "en", 1), (), raise_it)
    assert (session.case, session.is_dirty) == (before, False)
    assert told == [WritingRefused(case_id, "held")] * 2
    assert shelves.cases.place(case_id) == ("", "", 0)


def test_a_case_read_while_another_wrote_stays_as_it_is_until_it_is_opened_again():
    shelves, bus, told = Shelves(), Bus(), []
    case_id = begin(opened(shelves))
    shelves.next = HELD
    library = opened(shelves, bus)
    bus.subscribe(told.append)
    cases = []
    library.open_case(case_id, cases.append, raise_it)
    shelves.next = Standing()
    library.presence.look_again(lambda: None, raise_it)
    assert StandingChanged(HELD, Standing()) in told
    library.open_case(case_id, cases.append, raise_it)
    assert [opened.session.is_read_only for opened in cases] == [True, False]


def test_the_pulse_goes_on_and_tells_of_a_take_over():
    shelves, bus, told, clock = Shelves(), Bus(), [], FakeClock()
    library = OpenedLibrary(
        lambda: shelves,
        templates=Templates(),
        background=InlineBackground(),
        timer=clock.timer,
        clock=clock,
        bus=bus,
    )
    library.start(raise_it)
    bus.subscribe(told.append)
    clock.advance(60)
    assert told == []
    shelves.next = Standing("taken_over", HELD.holder)
    clock.advance(60)
    assert told == [StandingChanged(Standing(), shelves.next)]
    library.close()
    shelves.next = Standing()
    clock.advance(600)
    assert library.presence.standing.reason == "taken_over", "the pulse has ended"
