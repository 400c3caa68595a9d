"""A case that is written, undone, kept, named, brought back, thinned and opened again, at random.

Beside it goes a plain model: the case as it should be, and what every kept state should say. New
ways to change a case get a rule of their own; `Machine.changed` tells the model what came of it.
"""

import tempfile
from datetime import timedelta
from pathlib import Path as File

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule
from msgspec.structs import replace

from casewriter.domain.bringing_back import (
    OneAnswer,
    OneRow,
    OneSection,
    WholeCase,
    bringing_back,
)
from casewriter.domain.canonical import to_json
from casewriter.domain.case import Case
from casewriter.domain.comparing import compare
from casewriter.domain.leaves import Path
from casewriter.domain.outline import AUTOMATIC
from casewriter.prose.nodes import plain
from casewriter.services.events import Bus
from casewriter.services.keeping import AT_ONCE
from casewriter.services.opened import OpenedLibrary
from casewriter.storage import open_library, thinning
from casewriter.storage.background import InlineBackground
from casewriter.storage.summaries import number_of
from tests.builders import a_case, load
from tests.fakes import FakeClock

TEMPLATE = load("one-stop-shop")
ROWS = Path("results.indicators")
TEXTS = (Path("front.title"), Path("summary.text"), Path("conclusion.text"))
words = st.lists(st.sampled_from(("hall", "queue", "six", "minutes", "зал")), max_size=40)
FEW_STEPS, MANY_STEPS = 25, 60


class Templates:
    """The one template of these cases."""

    def all(self):
        return (TEMPLATE,)

    def get(self, ref):
        return load(ref.id)


class Machine(RuleBasedStateMachine):
    """An open case in a real library, and the model beside it."""

    def __init__(self):
        super().__init__()
        self.scratch = tempfile.TemporaryDirectory()
        self.clock, self.seconds = FakeClock(), 0.0
        self.case: Case = a_case({"front.title": "Halls"}, languages=("en", "ru"))
        self.seen = {to_json(self.case)}
        self.kept: dict[int, bytes] = {}
        self.lasting: set[int] = set()

    @initialize()
    def begin(self):
        store = open_library(self._folder, self.clock)
        store.cases.create(self.case)
        store.close()
        self._open()

    # Writing.

    @rule(path=st.sampled_from(TEXTS), language=st.sampled_from(("en", "ru")), said=words)
    def write(self, path, language, said):
        text = " ".join(said)
        value = text if path.field == "front.title" else plain(text)
        self.session.write(path, value, language)
        self.changed(self.case.with_leaf(path, language, value if said else None))

    @rule(value=st.integers(0, 99))
    def add_row(self, value):
        row = self.session.add_row(ROWS, values={("value", ""): value})
        order = self.session.case.get(row.about("order"))
        added = self.case.with_leaf(row.child("value"), "", value)
        self.changed(added.with_leaf(row.about("order"), "", order))

    @precondition(lambda self: self.case.rows(ROWS))
    @rule(place=st.integers(0, 9))
    def remove_row(self, place):
        rows = self.case.rows(ROWS)
        row = ROWS.child(rows[place % len(rows)])
        self.session.remove_row(row)
        case = self.case
        for path, language, _ in tuple(self.case.below(row)):
            case = case.with_leaf(path, language, None)
        self.changed(case)

    @rule(country=st.sampled_from(("GE", "KZ", "AM")))
    def state(self, country):
        self.session.state("country", country, "country")
        self.changed(replace(self.case, country=country))

    # Undoing.

    @rule()
    def undo(self):
        before = self.session.undoable
        if self.session.undo() is not None:
            self.changed(before.inverse().apply(self.case))

    @rule()
    def redo(self):
        step = self.session.redo()
        if step is not None:
            self.changed(step.apply(self.case))

    # Keeping.

    @rule()
    def save(self):
        self.session.save_soon()

    @rule(minutes=st.integers(0, 60 * 24 * 9))
    def time_passes(self, minutes):
        self.seconds += minutes * 60
        self.clock.advance(minutes * 60)

    @rule(days=st.integers(-3_000, 3_000))
    def the_clock_jumps(self, days):
        self.session.save_soon()
        self.clock.now += timedelta(days=days)

    @rule(name=st.sampled_from(("Before review", "For the minister")))
    def name_state(self, name):
        summary = self._ask("name_state", self.session.case, name)
        self.lasting.add(summary.number)
        assert summary.name == name

    @rule(kind=st.sampled_from((*AUTOMATIC, "sent")))
    def keep(self, kind):
        summary = self._ask("keep", self.session.case, kind)
        if kind == "sent":
            self.lasting.add(summary.number)

    @precondition(lambda self: self.kept)
    @rule(place=st.integers(0, 99), what=st.sampled_from(("whole", "section", "answer", "row")))
    def bring_back(self, place, what):
        number = sorted(self.kept)[place % len(self.kept)]
        then = self._ask("state", self.case.id, number)
        comparison = compare(TEMPLATE, then, self.case)
        answers = [OneAnswer(answer.path) for answer in comparison.answers]
        rows = [OneRow(row.path) for answer in comparison.answers for row in answer.rows]
        wanted = {
            "whole": [WholeCase()],
            "section": [OneSection("results")],
            "answer": answers,
            "row": rows,
        }[what]
        if not wanted:
            return
        one = wanted[place % len(wanted)]
        self.session.bring_back(then, one)
        self.changed(bringing_back(self.case, then, one).apply(self.case))

    @rule()
    def thin(self):
        self.store.thin(self.case.id, AT_ONCE)

    @precondition(lambda self: len(self.kept) > 1)
    @rule(place=st.integers(0, 99))
    def drop_one(self, place):
        number = sorted(self.kept)[:-1][place % (len(self.kept) - 1)]
        with self.store.database.writing() as connection:
            thinning.drop(connection, number_of(connection, self.case.id), number)
        del self.kept[number]
        self.lasting.discard(number)

    @rule()
    def open_again(self):
        assert self.session.close()
        self.library.close()
        self._open()

    # What must hold.

    def changed(self, case):
        """The model after a change."""
        self.case = case
        self.seen.add(to_json(case))

    @invariant()
    def the_case_is_what_was_written(self):
        if hasattr(self, "session"):
            assert to_json(self.session.case) == to_json(self.case)

    @invariant()
    def every_new_state_is_one_that_was_there(self):
        if not hasattr(self, "session"):
            return
        there = {row.number for row in self.store.revisions(self.case.id)}
        gone = self.kept.keys() - there
        assert not gone & self.lasting
        assert not self.kept or max(self.kept) in there
        for number in gone:
            del self.kept[number]
        for number in there - self.kept.keys():
            self.kept[number] = to_json(self.store.state(self.case.id, number))
            assert self.kept[number] in self.seen

    @rule()
    def every_state_is_what_it_was(self):
        for number, said in self.kept.items():
            assert to_json(self.store.state(self.case.id, number)) == said

    def teardown(self):
        if hasattr(self, "session"):
            assert self.session.close()
            assert to_json(self.store.load(self.case.id)) == to_json(self.case)
            self.every_new_state_is_one_that_was_there()
            for number, said in self.kept.items():
                assert to_json(self.store.state(self.case.id, number)) == said
            self.library.close()
        self.scratch.cleanup()

    @property
    def _folder(self):
        return File(self.scratch.name) / "library"

    def _open(self):
        self.library = OpenedLibrary(
            lambda: open_library(self._folder, self.clock),
            templates=Templates(),
            background=InlineBackground(),
            timer=self.clock.timer,
            clock=self.clock,
            bus=Bus(),
            monotonic=lambda: self.seconds,
        )
        self.library.start(_raise)
        self.session = self._ask("open_case", self.case.id).session
        self.store = self.library._store

    def _ask(self, door, *arguments):
        found = []
        getattr(self.library, door)(*arguments, found.append, _raise)
        return found[0]


def _raise(error):
    raise error


TestHistory = Machine.TestCase
LONG = settings.default.max_examples >= 1_000
TestHistory.settings = settings(
    max_examples=settings.default.max_examples if LONG else 8,
    stateful_step_count=MANY_STEPS if LONG else FEW_STEPS,
    deadline=None,
)
