"""Two people put rows in, move them, take them out, propose that, decide and exchange copies.

Rows come and go as a whole, whatever was proposed of them and by whom; nothing changes the text but
what was accepted; and both end the same in whatever order copies are received.
"""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from casewriter.domain.canonical import from_json, to_json
from casewriter.domain.edits import Edit, placed_after
from casewriter.domain.enclosures import listing, suggested_pictures
from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.merge_choices import planned
from casewriter.domain.package import Person
from casewriter.domain.reviewing.suggesting import as_if_accepted, as_if_declined
from casewriter.domain.reviewing.together import what_of
from casewriter.prose.nodes import plain
from casewriter.services.deciding import Deciding
from casewriter.services.reviewing import Reviewing
from casewriter.services.sending import seen_by
from casewriter.services.suggesting import Suggesting
from tests.builders import PICTURE, a_case, load
from tests.fakes import FakeClock
from tests.laws.test_comments import HANDS, agreed, exchanged, hands, places
from tests.sessions import a_session

ROWS, SOURCES, PICTURES = Path("problem.baseline"), Path("refs.sources"), Path("results.pictures")
ABSENT = Path("context.text").about("absent")
TEXT = Path("problem.text")
ACTS = ("in", "out", "move", "cell", "source", "picture", "absent", "sort", "clear")
FIELDS = (ROWS, SOURCES, PICTURES)


class Rows(RuleBasedStateMachine):
    """Whoever suggests works as ever; the other decides, or works on the same rows."""

    def __init__(self):
        super().__init__()
        self.number = 0
        self.sessions, self.desks, self.modes = {}, {}, {}

    @initialize()
    def begin(self):
        leaves = {"problem.text": plain("Four offices were visited.")}
        for place in range(3):
            leaves[f"problem.baseline/r{place}#order"] = f"i000{place}"
            leaves[f"problem.baseline/r{place}/baseline"] = place
            leaves[f"problem.baseline/r{place}/label", "en"] = f"Measure {place}"
        self.common = a_case(leaves)
        self.clock = FakeClock()
        for hand in HANDS:
            session = a_session(self.common, load("one-stop-shop"), clock=self.clock)
            role = "hub" if hand == "editor" else "expert"
            me = Person(hand)
            reviewing = Reviewing(session, lambda me=me: me, self.clock, lambda role=role: role)
            self.sessions[hand] = session
            self.desks[hand] = Deciding(session, reviewing)
            self.modes[hand] = Suggesting(session, reviewing)

    def new(self):
        self.number += 1
        return self.number

    @rule(hand=hands, act=st.sampled_from(ACTS), at=places)
    def suggest(self, hand, act, at):
        session = self.sessions[hand]
        before = session.case.fields
        self.modes[hand].turn(on=True)
        wished = self.do(hand, act, at)
        assert session.case.fields == before
        if wished:
            # What is seen is what was done.
            wished(session.seen)
        assert session.seen is self.modes[hand].overlaid(session.seen)
        self.modes[hand].turn(on=False)

    @rule(hand=hands, act=st.sampled_from(ACTS), at=places)
    def write(self, hand, act, at):
        wished = self.do(hand, act, at)
        if wished:
            wished(self.sessions[hand].case)

    def do(self, hand, act, at):
        """Do something as an editor of rows does; gives what holds of the case seen then."""
        self.clock.advance(seconds=5)
        session = self.sessions[hand]
        session.end_step()
        seen = session.seen
        rows = seen.rows(ROWS)
        row = ROWS.child(rows[at % len(rows)]) if rows else None
        if act == "in":
            number = self.new()
            made = session.add_row(ROWS, at % (len(rows) + 1), {("baseline", ""): number})
            return lambda case: self.stands(case, made, at % (len(rows) + 1), len(rows) + 1)
        if act == "source":
            made = session.add_row(SOURCES, None, {("csl", ""): {"title": f"Report {self.new()}"}})
            return lambda case: self.stands(case, made, len(seen.rows(SOURCES)), None)
        if act == "picture":
            name = f"p{self.new()}"
            file = PICTURES.child(name, "file")
            session.apply(
                Edit(
                    "attach",
                    (
                        *placed_after(seen, PICTURES, [name]),
                        *(change for change in self.leaf(seen, file, PICTURE.sha256)),
                    ),
                    listing(seen, PICTURE),
                )
            )
            return lambda case: self.stands(case, PICTURES.child(name), None, None)
        if act == "absent":
            said = {"because": f"Reason {self.new()}", "until": ""}
            session.write_all({(ABSENT, NO_LANGUAGE): said}, "absent")
            return lambda case: self.is_there(case, ABSENT, said)
        if row is None:
            return None
        if act == "out":
            session.remove_row(row)
            return lambda case: self.is_gone(case, row)
        if act == "move":
            to = at % len(rows)
            session.move_row(row, (to * 7 + 1) % len(rows))
            return lambda case: self.stands(case, row, (to * 7 + 1) % len(rows), len(rows))
        if act == "sort":
            session.move_row(row, 0)
            session.move_row(ROWS.child(seen.rows(ROWS)[-1]), 0)
            return None
        # A cell that says something already, or one that is empty at first.
        cell = row.child("baseline" if at % 3 else "value")
        number = None if act == "clear" else self.new()
        session.write(cell, number)
        return lambda case: self.is_there(case, cell, number)

    def leaf(self, case, path, value):
        from casewriter.domain.edits import writing

        return writing(case, path, "", value, "write").changes

    def stands(self, case, row, place, count):
        rows = case.rows(Path(row.field))
        assert row.steps[-1] in rows
        assert place is None or rows[place] == row.steps[-1]
        assert count is None or len(rows) == count

    def is_gone(self, case, row):
        assert list(case.below(row)) == []

    def is_there(self, case, path, value):
        assert case.get(path) == value

    @rule(at=places, several=st.booleans(), act=st.sampled_from(("accept", "decline")))
    def decide(self, at, several, act):
        desk, session = self.desks["expert"], self.sessions["expert"]
        names = self.chosen("expert", ("open",), at, several)
        self.clock.advance(seconds=5)
        before = session.case.fields
        expected = as_if_accepted(session.case, chosen=[desk.suggestion(name) for name in names])
        together = [
            one
            for one in desk.suggestions
            if one.state == "open"
            and any(one.group == desk.suggestion(n).group != "" or one.id == n for n in names)
        ]
        fits = all(desk.stand(one).fits for one in together)
        settled = getattr(desk, act)(names)
        done = {one.id for one in settled.done}
        if act == "decline":
            assert session.case.fields == before
            return
        assert session.case.fields == expected.fields
        for group in {one.group for one in settled.done if one.group}:
            left = [o for o in desk.suggestions if o.group == group and o.state == "open"]
            assert not [one for one in left if one.id in names]
        if names and not several:
            assert bool(done & set(names)) == fits

    @rule(hand=hands, at=places, act=st.sampled_from(("withdraw", "reopen")))
    def turn_back(self, hand, at, act):
        states = ("open",) if act == "withdraw" else ("declined", "withdrawn")
        session = self.sessions[hand]
        before = session.case.fields
        self.clock.advance(seconds=5)
        getattr(self.desks[hand], act)(self.chosen(hand, states, at, several=False))
        assert session.case.fields == before

    @rule(hand=hands)
    def undo(self, hand):
        self.sessions[hand].undo()

    @rule(hand=hands)
    def redo(self, hand):
        self.sessions[hand].redo()

    @rule(first=hands)
    def exchange(self, first):
        every = set().union(*(self.ids(hand) for hand in HANDS))
        self.common = exchanged(self.sessions, self.common, first)
        assert self.ids(first) == every

    @rule(sender=hands)
    def send(self, sender):
        """One takes in what the other has packed, who goes on without an answer."""
        receiver = HANDS[1 - HANDS.index(sender)]
        packed = seen_by(self.sessions[sender].case, "expert")
        assert suggested_pictures(packed.records) <= {one.sha256 for one in packed.attachments}
        sent = from_json(to_json(packed))[0]
        every = self.ids(sender) | self.ids(receiver)
        plan = planned(self.common, self.sessions[receiver].case, sent)
        self.sessions[receiver].join(plan.decided(agreed(plan)))
        assert self.ids(receiver) == every
        self.common = sent

    def ids(self, hand):
        return {one.id for one in self.desks[hand].suggestions}

    def chosen(self, hand, states, at, several):
        # Ids are random, and a failure has to be played again.
        ones = sorted(
            (one for one in self.desks[hand].suggestions if one.state in states),
            key=lambda one: (one.at, one.by.name, str(one.replacement)),
        )
        names = [one.id for one in ones]
        return names if several else names[at % len(names) :][:1] if names else []

    @invariant()
    def rows_are_whole(self):
        for session in self.sessions.values():
            case = session.case
            declined = as_if_declined(case)
            assert declined.fields == case.fields
            for there in (case, as_if_accepted(case), session.seen):
                for field in FIELDS:
                    for row in there.rows(field):
                        assert there.get(field.child(row).about("order")) is not None
                for row in there.rows(PICTURES):
                    assert there.get(PICTURES.child(row, "file")) == PICTURE.sha256
                    assert PICTURE in there.attachments

    @invariant()
    def what_is_proposed_has_a_name(self):
        for desk in self.desks.values():
            groups = {}
            for one in desk.suggestions:
                groups.setdefault(one.group or one.id, []).append(one)
            for bundle in groups.values():
                assert what_of(bundle) in {"value", "in", "out", "moved", "absent"}


Rows.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestSuggestedRows = Rows.TestCase
