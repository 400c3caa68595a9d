"""One writer: who may write, who may only read, and what a take-over does."""

import threading

import pytest

from casewriter.domain.edits import writing
from casewriter.domain.errors import MachineFailed
from casewriter.prose.nodes import plain
from casewriter.services.standing import Ground, Holder
from casewriter.storage import Library
from casewriter.storage.cases import keep_all
from casewriter.storage.folder import opened
from casewriter.storage.holder import BEAT, PATIENCE, Circumstances, Hold
from tests.storage.desk import NARRATIVE, TITLE, Ticking, a_case


class Stopwatch:
    """Seconds that pass when it is told so."""

    def __init__(self):
        self.now = 1_000.0

    def __call__(self):
        return self.now


@pytest.fixture
def office(tmp_path):
    """Opens one library as somebody, on some computer; `clock` is that computer's."""
    opened_here = []

    def comes(who, machine="PC-1", *, clock=None, watch=None, ground=None, locks=True):
        ground = ground or Ground()
        found = opened(tmp_path / "library", 5, safe=ground.is_hostile)
        clock = clock or Ticking()
        around = Circumstances(clock, lambda: who, machine, watch or Stopwatch(), ground)
        hold = Hold(found.database, tmp_path / "library", around, keep_all)
        if not locks:
            hold._lock.try_take = lambda: None
        library = Library(tmp_path / "library", found.database, clock, hold)
        opened_here.append(library)
        return library

    yield comes
    for library in opened_here:
        library.close()


def refusal(act):
    with pytest.raises(MachineFailed) as refused:
        act()
    return refused.value.code


def write(library, case, words, path=NARRATIVE):
    value = words if path == TITLE else plain(words)
    edit = writing(case, path, "en", value, "write")
    library.cases.save(case.id, edit)
    return edit.apply(case)


def test_the_second_who_comes_reads_and_is_told_who_writes(office):
    first, second = office("Aigul"), office("Davit", "PC-2")
    assert first.take().is_writable
    case = a_case()
    first.cases.create(case)
    standing = second.take()
    assert (standing.reason, standing.holder.who, standing.holder.machine) == (
        "held",
        "Aigul",
        "PC-1",
    )
    assert second.cases.load(case.id) == case
    assert refusal(lambda: second.cases.create(a_case())) == "library_held"
    assert refusal(lambda: second.attachments.add(b"x", "image/png", "x.png")) == "library_held"
    assert refusal(lambda: second.cases.remember_place(case.id, "", "", 0, ())) == "library_held"


def test_who_only_reads_takes_nothing(office):
    first, reader = office("Aigul"), office("casewriter list")
    reader.cases.summaries()
    reader.close()
    assert first.take().is_writable


def test_whoever_writes_first_takes_the_library(office):
    command, window = office("set", "PC-2"), office("Aigul", "PC-2")
    command.cases.create(a_case())
    assert window.take().reason == "held"
    command.close()
    assert window.take().is_writable


def test_the_library_is_free_when_its_holder_has_let_go(office):
    first, second = office("Aigul"), office("Davit", "PC-2")
    first.take()
    second.take()
    assert not second.renew().let_go
    first.close()
    assert second.renew().let_go
    assert second.standing.reason == "held", "it is taken when somebody asks for it"
    assert second.take().is_writable


def test_a_holder_on_this_computer_whose_lock_is_gone_is_dead(office):
    first = office("Aigul")
    first.take()
    first.hold._lock.let_go()
    assert office("Aigul").take().is_writable


def test_a_holder_elsewhere_is_dead_when_it_gives_no_sign_on_the_watch_of_the_observer(office):
    """Whatever the two clocks on the wall say: the other's is a year behind."""
    early, watch = Ticking(), Stopwatch()
    early.now = early.now.replace(year=2020)
    first = office("Aigul", "PC-1", clock=early, locks=False)
    second = office("Davit", "PC-2", watch=watch)
    first.take()
    case = a_case()
    first.cases.create(case)
    assert second.take().reason == "held", "its lock says nothing about another computer"
    for _ in range(10):
        watch.now += PATIENCE * 0.6
        first.hold._around.monotonic.now += BEAT
        first.renew()
        assert not second.renew().let_go
    watch.now += PATIENCE
    assert second.renew().let_go
    assert second.take().is_writable
    assert [kept.kind for kept in second.cases.revisions(case.id)] == ["taken_over"]
    # The first wakes up.
    assert refusal(lambda: write(first, case, "Late.")) == "library_taken_over"
    assert second.cases.load(case.id) == case


def test_a_sign_is_given_by_saving_as_well(office):
    watch = Stopwatch()
    first, second = office("Aigul", watch=watch), office("Davit", "PC-2")
    first.take()
    case = a_case()
    first.cases.create(case)
    second.take()
    seen = second.hold._watched[0]
    watch.now += BEAT
    write(first, case, "Now.")
    second.renew()
    assert second.hold._watched[0] != seen


def test_taking_over_keeps_what_the_other_had_saved_and_ends_its_writing(office):
    first, second = office("Aigul"), office("Davit", "PC-2")
    first.take()
    changed, kept, new = a_case(), a_case(), a_case()
    for case in (changed, kept, new):
        first.cases.create(case)
    first.cases.keep_revision(changed, "opened", "", Ticking()())
    first.cases.keep_revision(kept, "opened", "", Ticking()())
    changed = write(first, changed, "More.")
    second.take()
    assert second.take_over().is_writable
    said = [[row.kind for row in second.cases.revisions(case.id)] for case in (changed, kept, new)]
    assert said == [["opened", "taken_over"], ["opened"], ["taken_over"]]
    assert second.cases.state(changed.id, 2) == changed
    theirs = write(second, changed, "Mine.")
    with pytest.raises(MachineFailed) as refused:
        write(first, changed, "Over it.")
    assert refused.value.code == "library_taken_over"
    assert refused.value.facts["who"] == "Davit"
    assert refused.value.facts["machine"] == "PC-2"
    assert second.cases.load(changed.id) == theirs
    lost = first.standing
    assert (lost.reason, lost.holder.who) == ("taken_over", "Davit")
    assert first.take().reason == "taken_over", "the new holder is there"
    second.close()
    assert first.take().is_writable


def test_a_holder_that_does_nothing_learns_of_it_by_its_pulse(office):
    first, second = office("Aigul"), office("Davit")
    first.take()
    second.take_over()
    assert first.renew().reason == "taken_over"
    # The lock was the first one's until now.
    second.renew()
    assert office("Third").take().reason == "held"


def test_who_slept_through_a_take_over_is_told_although_the_other_has_left_again(office):
    first, second = office("Aigul"), office("Davit")
    first.take()
    second.take_over()
    second.close()
    assert refusal(lambda: first.cases.create(a_case())) == "library_taken_over"
    assert first.standing.holder == Holder("Davit", "PC-1", first.standing.holder.since)


def test_of_two_who_come_at_once_one_writes(office):
    both, start = [office("Aigul"), office("Davit")], threading.Barrier(2)

    def come(library):
        start.wait()
        library.take()

    threads = [threading.Thread(target=come, args=(library,)) for library in both]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert sorted(library.standing.reason for library in both) == ["", "held"]


def test_a_library_whose_holders_are_forgotten_is_not_written_by_the_one_that_had_it(office):
    """As after a backup was put in its place."""
    first = office("Aigul")
    first.take()
    with first.cases.database.unguarded() as connection:
        connection.exec_driver_sql("DELETE FROM holders")
    assert refusal(lambda: first.cases.create(a_case())) == "library_taken_over"
    assert first.take().is_writable


HOME, SYNCED = Ground(), Ground("synced", "Dropbox")


def journal(library):
    connection = library.cases.database.engine.raw_connection()
    asked = ("journal_mode", "synchronous")
    said = [connection.execute(f"PRAGMA {name}").fetchone()[0] for name in asked]
    connection.close()
    return said


def test_the_journal_follows_the_ground(office):
    """Synchronous is FULL (2) beside a log, EXTRA (3) without one."""
    case = a_case()
    for ground, said in ((SYNCED, ["delete", 3]), (HOME, ["wal", 2]), (SYNCED, ["delete", 3])):
        library = office("Aigul", ground=ground)
        library.take()
        assert journal(library) == said
        if ground == SYNCED and not library.cases.summaries():
            library.cases.create(case)
        assert library.cases.load(case.id) == case
        library.close()


def test_the_journal_stays_while_somebody_reads(office):
    reader = office("Davit", "PC-2", ground=SYNCED)
    home = office("Aigul")
    home.take()
    home.cases.create(a_case())
    home.close()
    with reader.cases.database.reading() as connection:
        connection.exec_driver_sql("SELECT * FROM cases").all()
        writer = office("Aigul", ground=SYNCED)
        assert writer.take().is_writable
        writer.cases.create(a_case())
    assert len(reader.cases.summaries()) == 2
