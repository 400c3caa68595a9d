"""The library behind a window, with everything done at once."""

from casewriter.services.events import Bus, LibraryChanged
from casewriter.services.opened import OpenedLibrary, Stop
from casewriter.storage.background import InlineBackground
from tests.builders import load
from tests.fakes import (
    FakeClock,
    FakeTimer,
    InMemoryAttachments,
    InMemoryStore,
    InMemoryTrash,
)


class Shelves:
    def __init__(self):
        self.cases, self.attachments, self.closed = InMemoryStore(), InMemoryAttachments(), False
        self.trash = InMemoryTrash(self.cases)

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
