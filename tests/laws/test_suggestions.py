"""Two people suggest, decide, write, comment and exchange copies at random: nothing is lost.

Suggestions stay on their words while the words are there, are put in where they stand, and end the
same in whatever order copies are received.
"""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import invariant, rule
from msgspec.structs import replace

from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.merge_choices import planned
from casewriter.domain.records import review_of, write
from casewriter.domain.reviewing.passages import lines_of, words
from casewriter.domain.reviewing.suggesting import suggestions
from casewriter.services.deciding import Deciding
from tests.laws.test_comments import HANDS, KINDS, WHERE, Machine, agreed, hands, places


class Deciders(Machine):
    """The editor suggests, the expert decides; either may do all that `Machine` does as well."""

    def __init__(self):
        super().__init__()
        self.desks = {}
        self.beside = {}
        self.strayed = set()

    def desk(self, hand):
        if hand not in self.desks:
            self.desks[hand] = Deciding(self.sessions[hand], self.reviewing[hand])
        return self.desks[hand]

    def ids(self, hand):
        return super().ids(hand) | {one.id for one in self.desk(hand).suggestions}

    def told(self, hand):
        return [line.text for line in lines_of(self.sessions[hand].case.get(WHERE, "en"))]

    @rule(hand=hands, at=places, kind=st.sampled_from(KINDS))
    def suggest(self, hand, at, kind):
        self.clock.advance(seconds=5)
        session, reviewing = self.sessions[hand], self.reviewing[hand]
        before, after = session.case.get(WHERE, "en"), self.text(self.changed(hand, at, kind))
        made = suggestions(WHERE, "en", before, after, by=reviewing.me, at=self.clock())
        if not made:
            return
        review = review_of(session.case)
        every = sorted((*review.suggestions, *made), key=lambda one: one.id)
        records = write(replace(review, suggestions=tuple(every)))
        fact = FactChange("records", session.case.records, records)
        session.end_step()
        session.apply(Edit("suggest", facts=(fact,)))
        lines = self.told(hand)
        for one in made:
            where = one.range
            if where is not None and where.last is None and where.start == where.end:
                text = lines[where.line]
                self.beside[one.id] = text[: where.start][-6:], text[where.end :][:6]

    @rule(at=places, several=st.booleans())
    def accept(self, at, several):
        self.decided("accept", self.chosen("expert", ("open",), at, several))

    @rule(at=places, several=st.booleans())
    def decline(self, at, several):
        before = self.told("expert")
        self.decided("decline", self.chosen("expert", ("open",), at, several))
        assert self.told("expert") == before

    @rule(hand=hands, at=places)
    def withdraw(self, hand, at):
        self.clock.advance(seconds=5)
        before = self.told(hand)
        self.desk(hand).withdraw(self.chosen(hand, ("open",), at, several=False))
        assert self.told(hand) == before

    @rule(hand=hands, at=places)
    def open_again(self, hand, at):
        self.clock.advance(seconds=5)
        chosen = self.chosen(hand, ("declined", "withdrawn"), at, several=False)
        self.desk(hand).reopen(chosen)

    @rule(at=places, several=st.booleans())
    def take_back(self, at, several):
        """Words come back where those that took their place still stand, and nowhere else."""
        self.clock.advance(seconds=5)
        desk = self.desk("expert")
        names = self.chosen("expert", ("accepted", "declined"), at, several)
        before = {name: desk.suggestion(name) for name in names}
        lines, ids = self.told("expert"), self.ids("expert")
        settled = desk.take_back(names)
        assert self.ids("expert") == ids
        assert {one.id for one in settled.done}.isdisjoint(
            refusal.suggestion.id for refusal in settled.refused
        )
        for refusal in settled.refused:
            assert desk.suggestion(refusal.suggestion.id).state == refusal.suggestion.state
        text = "\n".join(self.told("expert"))
        for one in settled.done:
            now = desk.suggestion(one.id)
            assert now.state == "open"
            assert now.stood is None
            if before.get(one.id, one).state == "accepted" and now.range is not None:
                assert desk.stand(now).fits
                assert now.quote in text
        if not any(before.get(one.id, one).state == "accepted" for one in settled.done):
            assert self.told("expert") == lines
        elif not several and len(settled.done) == 1:
            desk.accept([one.id for one in settled.done])
            assert self.told("expert") == lines
            desk.take_back([one.id for one in settled.done])
            assert "\n".join(self.told("expert")) == text

    @rule(sender=hands)
    def send(self, sender):
        """One takes in what the other has, who goes on without an answer."""
        receiver = HANDS[1 - HANDS.index(sender)]
        sent = self.sessions[sender].case
        every = self.ids(sender) | self.ids(receiver)
        plan = planned(self.common, self.sessions[receiver].case, sent)
        self.sessions[receiver].join(plan.decided(agreed(plan)))
        assert self.ids(receiver) == every
        self.common = sent

    def chosen(self, hand, states, at, several):
        # Ids are random, and a failure has to be played again.
        ones = sorted(
            self.desk(hand).suggestions, key=lambda one: (one.at, str(one.range), one.by.name)
        )
        names = [one.id for one in ones if one.state in states]
        return names if several else names[at % len(names) :][:1] if names else []

    def decided(self, act, names):
        self.clock.advance(seconds=5)
        desk = self.desk("expert")
        before = {
            name: (desk.suggestion(name), desk.stand(desk.suggestion(name))) for name in names
        }
        lines, ids = self.told("expert"), self.ids("expert")
        settled = getattr(desk, act)(names)
        assert self.ids("expert") == ids
        assert {one.id for one in settled.done} <= set(names)
        state = "accepted" if act == "accept" else "declined"
        for one in settled.done:
            assert desk.suggestion(one.id).state == state
            assert act == "decline" or before[one.id][1].fits
        if act == "accept" and len(names) == 1:
            ((one, stand),) = before.values()
            assert bool(settled.done) == stand.fits
            if not stand.fits:
                assert self.told("expert") == lines
            elif isinstance(one.replacement, str) and stand.range and stand.range.last is None:
                place = stand.range
                text = lines[place.line]
                lines[place.line] = text[: place.start] + one.replacement + text[place.end :]
                assert self.told("expert") == [line for line in lines if line] or not any(lines)

    @invariant()
    def suggestions_stand_on_their_words(self):
        for hand in HANDS:
            if hand in self.sessions:
                for one in self.desk(hand).suggestions:
                    if one.state == "open":
                        self.stands(hand, one)

    def stands(self, hand, one):
        lines = self.told(hand)
        stand = self.desk(hand).stand(one)
        if stand.fits and stand.range is not None:
            spoken = lines_of(self.sessions[hand].case.get(WHERE, "en"))
            assert words(spoken, stand.range) == one.quote
        if one.range is None or one.range.last is not None:
            return
        if one.quote:
            if sum(line.count(one.quote) for line in lines) == 1:
                assert stand.fits
        elif one.id in self.beside:
            before, after = self.beside[one.id]
            here = [line for line in lines if before + after in line]
            if len(here) != 1 or not (before and after):
                self.strayed.add(one.id)
            elif one.id not in self.strayed:
                assert stand.fits
                place = stand.range
                assert lines[place.line][: place.start].endswith(before)
                assert lines[place.line][place.start :].startswith(after)


Deciders.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestSuggestions = Deciders.TestCase
