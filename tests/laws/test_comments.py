"""Two people write, comment, undo and exchange copies at random: comments stay, on their words."""

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from casewriter.domain.canonical import to_json
from casewriter.domain.leaves import Path
from casewriter.domain.merge_choices import planned
from casewriter.domain.merge_values import key_of
from casewriter.domain.package import Person
from casewriter.domain.reviewing.passages import found, letters, lines_of
from casewriter.prose.nodes import plain
from casewriter.services.reviewing import Reviewing
from tests.builders import a_case, load
from tests.fakes import FakeClock
from tests.sessions import a_session

WHERE = Path.parse("problem.text")
OTHER = Path.parse("path.text")
HANDS = ("editor", "expert")
hands = st.sampled_from(HANDS)
places = st.integers(0, 200)
KINDS = ("in", "out", "move", "reword", "again", "part", "join")


def agreed(plan):
    """Answers that do not depend on who gives them."""
    return {
        one.key: "mine" if key_of(one.mine) > key_of(one.theirs) else "theirs"
        for one in plan.questions
    }


def exchanged(sessions, common, first):
    """What both have once each took in what the other sent; the one named takes in first."""
    sent = {hand: sessions[hand].case for hand in HANDS}
    second = HANDS[1 - HANDS.index(first)]
    for hand, other in ((first, second), (second, first)):
        plan = planned(common, sessions[hand].case, sent[other])
        sessions[hand].join(plan.decided(agreed(plan)))
    one, two = (sessions[hand].case for hand in HANDS)
    assert to_json(one) == to_json(two)
    return one


class Machine(RuleBasedStateMachine):
    """Every word of the text is there once, so that it is plain which one a comment means."""

    def __init__(self):
        super().__init__()
        self.number = 0
        self.doubled = set()
        self.sessions, self.reviewing = {}, {}

    @initialize()
    def begin(self):
        text = " ".join(self.new() for _ in range(8)) + "\n\n"
        text += " ".join(self.new() for _ in range(8))
        self.common = a_case({"problem.text": plain(text)})
        clock = FakeClock()
        for hand in HANDS:
            session = a_session(self.common, load("one-stop-shop"), clock=clock)
            self.sessions[hand] = session
            role = "hub" if hand == "editor" else "expert"
            me = Person(hand)
            self.reviewing[hand] = Reviewing(
                session, lambda me=me: me, clock, lambda role=role: role
            )
        self.clock = clock

    def new(self):
        self.number += 1
        return f"w{self.number}z"

    def paragraphs(self, hand):
        value = self.sessions[hand].case.get(WHERE, "en")
        return [line.text.split() for line in lines_of(value)]

    def put(self, hand, paragraphs):
        self.clock.advance(seconds=5)
        self.sessions[hand].write(WHERE, self.text(paragraphs), "en")

    def text(self, paragraphs):
        text = "\n\n".join(" ".join(words) for words in paragraphs if words)
        return plain(text) if text else None

    @rule(hand=hands, at=places, kind=st.sampled_from(KINDS))
    def write(self, hand, at, kind):
        self.put(hand, self.changed(hand, at, kind))

    def changed(self, hand, at, kind):
        """Something is done at a word, which is oftener than not one that has a comment."""
        parts = self.paragraphs(hand) or [[]]
        quotes = {thread.anchor.quote for thread in self.reviewing[hand].threads} - {""}
        words = [word for part in parts for word in part]
        here = [word for word in words if word in quotes]
        chosen = (here * 3 + words)[at % (len(here) * 3 + len(words))] if words else ""
        number = next((n for n, part in enumerate(parts) if chosen in part), 0)
        part = parts[number]
        place = part.index(chosen) if chosen else 0
        if kind == "in":
            part[place:place] = [self.new(), self.new()]
        elif kind == "again":
            part += sorted(quotes - set(words))[:1]
        elif kind == "part":
            parts[number : number + 1] = [part[:place], part[place:]]
        elif kind == "join" and number + 1 < len(parts):
            parts[number : number + 2] = [part + parts[number + 1]]
        elif chosen and kind in ("out", "move", "reword"):
            part[place : place + 1] = [self.new()] if kind == "reword" else []
            if kind == "move":
                parts[(number + 1) % len(parts)].insert(0, chosen)
        return parts

    @rule(hand=hands, at=places)
    def comment(self, hand, at):
        words = [word for words in self.paragraphs(hand) for word in words]
        reviewing = self.reviewing[hand]
        if not words:
            reviewing.begin(reviewing.anchor(OTHER, "en"), "fix", "Nothing is written here.")
            return
        lines = lines_of(self.sessions[hand].case.get(WHERE, "en"))
        where = found(lines, words[at % len(words)])
        reviewing.begin(reviewing.anchor(WHERE, "en", where), "fix", "Why?")

    @rule(hand=hands, at=places, act=st.sampled_from(("reply", "answer", "close", "reopen")))
    def say(self, hand, at, act):
        reviewing = self.reviewing[hand]
        if not reviewing.threads:
            return
        self.clock.advance(seconds=5)
        name = reviewing.threads[at % len(reviewing.threads)].id
        if act == "reply":
            reviewing.reply(name, "Because.")
        elif act == "answer":
            reviewing.answer(name, "partly", "Some of it.")
        else:
            getattr(reviewing, act)(name)

    @rule(hand=hands)
    def undo(self, hand):
        self.sessions[hand].undo()

    @rule(hand=hands)
    def redo(self, hand):
        self.sessions[hand].redo()

    @rule(first=hands)
    def exchange(self, first):
        """Both send at once; the one named takes in first, then the other."""
        every = set().union(*(self.ids(hand) for hand in HANDS))
        self.common = exchanged(self.sessions, self.common, first)
        assert self.ids(first) == every

    def ids(self, hand):
        return {one.id for one in self.reviewing[hand].threads}

    @invariant()
    def comments_stand_on_their_words(self):
        for reviewing in self.reviewing.values():
            text = letters(lines_of(reviewing.case.get(WHERE, "en")))
            for thread in reviewing.threads:
                quote, place = thread.anchor.quote, reviewing.places[thread.id]
                assert place.how in ("there", "gone")
                if quote and text.count(quote) > 1:
                    # Both moved it: of two places either may be the one that was meant.
                    self.doubled.add(quote)
                if quote in self.doubled:
                    continue
                if quote and quote in text:
                    assert quote in place.words
                elif quote:
                    assert place.is_gone or quote not in place.words


Machine.TestCase.settings = settings(max_examples=15, stateful_step_count=15, deadline=None)
TestComments = Machine.TestCase
