"""Whatever is done in whichever order: a row that held something is in the case or in the trash."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, precondition, rule

from casewriter.domain.leaves import Path
from tests.services.test_opened import Shelves, begin, opened, raise_it

QUESTIONS = (Path("results.indicators"), Path("front.authors"), Path("lessons.items"))
PARTS = {
    "results.indicators": ("label", "en"),
    "front.authors": ("name", ""),
    "lessons.items": ("lesson", "en"),
}


def rows_of(case):
    """Every row with all its leaves, found by looking at each leaf."""
    found = {}
    for path, language, value in case.leaves():
        if path.steps and (len(path.steps) > 1 or path.meta == "order"):
            row = Path(path.field, f"/{path.steps[0]}")
            found.setdefault(row, {})[(path, language)] = value
    return found


def in_order(case):
    """The rows by their places: their ids are another each time."""
    return [question.child(row) for question in QUESTIONS for row in case.rows(question)]


def says_something(leaves):
    return any(path.meta != "order" for path, _ in leaves)


class Writing(RuleBasedStateMachine):
    """Somebody writes, removes, takes back, closes and brings back."""

    def __init__(self):
        super().__init__()
        self.library = opened(Shelves())
        self.case_id = begin(self.library)
        self.went = {}
        self.open()

    def open(self):
        found = []
        self.library.open_case(self.case_id, found.append, raise_it)
        self.session = found[0].session
        self.seen = self.session.case

    def look(self):
        """Note which rows went, as somebody would who compares two pictures."""
        before, after = rows_of(self.seen), rows_of(self.session.case)
        for row, leaves in before.items():
            if row not in after and says_something(leaves):
                self.went[row] = leaves
        self.seen = self.session.case

    @property
    def gone(self):
        """What the rows that are not there held when they last went with something in them."""
        here = rows_of(self.session.case)
        return {row: leaves for row, leaves in self.went.items() if row not in here}

    def trash(self):
        found = []
        self.library.trash(found.append, raise_it)
        return found[0]

    @rule(question=st.sampled_from(QUESTIONS), words=st.text("ab", max_size=3))
    def add(self, question, words):
        part = PARTS[question.field]
        self.session.add_row(question, values={part: words} if words else None)
        self.look()

    @precondition(lambda self: in_order(self.session.case))
    @rule(data=st.data(), words=st.text("ab", max_size=3))
    def write(self, data, words):
        row = data.draw(st.sampled_from(in_order(self.session.case)))
        part, language = PARTS[row.field]
        self.session.write(row.child(part), words or None, language)
        self.look()

    @precondition(lambda self: in_order(self.session.case))
    @rule(data=st.data())
    def remove(self, data):
        row = data.draw(st.sampled_from(in_order(self.session.case)))
        self.session.remove_row(row)
        self.look()

    @rule()
    def undo(self):
        self.session.undo()
        self.look()

    @rule()
    def redo(self):
        self.session.redo()
        self.look()

    @rule()
    def save(self):
        self.session.save_soon()

    @rule()
    def close_and_open(self):
        assert self.session.close()
        before = self.session.case
        self.open()
        assert self.session.case == before

    @precondition(lambda self: self.gone)
    @rule(data=st.data(), closed=st.booleans())
    def bring_back(self, data, closed):
        self.session.save_soon()
        lost = data.draw(st.sampled_from(self.trash().lost))
        places = self.session.case.rows(lost.discard.question)
        if closed:
            assert self.session.close()
        told = []
        self.library.bring_back(lost, None if closed else self.session, told.append, raise_it)
        if closed:
            seen = self.seen
            self.open()
            self.seen = seen
        leaves = self.went[lost.discard.path]
        assert rows_of(self.session.case)[lost.discard.path] == leaves
        left = self.session.case.rows(lost.discard.question)
        assert tuple(row for row in left if row in places) == places
        self.look()

    @rule()
    def throw_the_case_away_and_bring_it_back(self):
        assert self.session.close()
        self.library.throw_away(self.case_id, lambda: None, raise_it)
        assert self.library.cases() == ()
        assert self.trash().lost == ()
        self.library.bring_back_case(self.case_id, lambda: None, raise_it)
        before = self.session.case
        self.open()
        assert self.session.case == before

    def teardown(self):
        self.nothing_is_lost()

    @rule()
    def nothing_is_lost(self):
        self.session.save_soon()
        kept = {
            lost.discard.path: {
                (leaf.path, leaf.language): leaf.value for leaf in lost.discard.leaves
            }
            for lost in self.trash().lost
        }
        assert kept == self.gone


TestWriting = Writing.TestCase
TestWriting.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
