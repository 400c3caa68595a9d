"""Two people with a copy each: they write, send, take in and take back, at random.

Copies go as values. Whoever receives first, both end with the same case; receiving again changes
nothing; taking back gives what was there before.
"""

from random import Random

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from casewriter.domain.canonical import to_json
from casewriter.domain.merge_choices import planned, taking_in
from casewriter.domain.merge_values import key_of
from tests.builders import TEMPLATE_IDS
from tests.case_copies import a_start, changed_case

seeds = st.integers(0, 2**32)
HANDS = ("lead", "author")


def agreed(plan):
    """Answers that do not depend on who gives them: the side that would be sorted last."""
    return {
        one.key: "mine" if key_of(one.mine) > key_of(one.theirs) else "theirs"
        for one in plan.questions
    }


class Machine(RuleBasedStateMachine):
    """Two copies, what both last had in common, and what was taken in last."""

    def __init__(self):
        super().__init__()
        self.cases = {}
        self.steps = {hand: [] for hand in HANDS}

    @initialize(seed=seeds)
    def begin(self, seed):
        random = Random(seed)
        self.common = a_start(random.choice(TEMPLATE_IDS), random)
        self.cases = dict.fromkeys(HANDS, self.common)

    @rule(hand=st.sampled_from(HANDS), seed=seeds)
    def write(self, hand, seed):
        self.cases[hand] = changed_case(self.cases[hand], Random(seed), 3)
        self.steps[hand].clear()

    @rule(first=st.sampled_from(HANDS))
    def exchange(self, first):
        """Both send at the same time; the one named takes in first, then the other."""
        sent = dict(self.cases)
        second = HANDS[1 - HANDS.index(first)]
        for hand, other in ((first, second), (second, first)):
            self._take_in(hand, sent[other])
        assert to_json(self.cases[first]) == to_json(self.cases[second])
        for hand, other in ((first, second), (second, first)):
            again = planned(self.common, self.cases[hand], sent[other])
            kept = again.all_from("mine")
            if not again.questions:
                assert to_json(kept) == to_json(self.cases[hand])
        self.common = self.cases[first]

    @rule(hand=st.sampled_from(HANDS))
    def send_one_way(self, hand):
        """One sends, the other takes in and sends back what came of it."""
        other = HANDS[1 - HANDS.index(hand)]
        self._take_in(other, self.cases[hand])
        before = self.cases[hand]
        self._take_in(hand, self.cases[other], base=before)
        assert to_json(self.cases[hand]) == to_json(self.cases[other])
        self.common = self.cases[hand]

    @rule(hand=st.sampled_from(HANDS))
    def take_back(self, hand):
        if self.steps[hand]:
            before, edit = self.steps[hand].pop()
            assert to_json(edit.inverse().apply(self.cases[hand])) == to_json(before)

    @invariant()
    def what_both_have_asks_nothing(self):
        for case in self.cases.values():
            plan = planned(self.common, case, case)
            assert plan.questions == ()
            assert to_json(plan.decided({})) == to_json(case)

    def _take_in(self, hand, copy, base=None):
        mine = self.cases[hand]
        plan = planned(base or self.common, mine, copy)
        edit = taking_in(mine, plan.decided(agreed(plan)))
        self.cases[hand] = edit.apply(mine)
        self.steps[hand] = [(mine, edit)]


TestMerging = Machine.TestCase
TestMerging.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
