"""Which suggestions can be put into their answers together, and what that makes of these."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.edits import Change
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path, Value
from casewriter.domain.records import review_of
from casewriter.domain.review import Suggestion
from casewriter.domain.reviewing.following import carried_beside, range_by_quote, range_moved
from casewriter.domain.reviewing.replacing import Unfit, holds, is_plain, put_in, splice_of
from casewriter.domain.reviewing.stood import Put, remembered
from casewriter.domain.reviewing.together import homeless, with_needed
from casewriter.prose.nodes import Doc
from casewriter.prose.splice import overlap
from casewriter.prose.spoken import Spoken, spoken

Reason = Literal["changed", "overlapping", "unreadable", "settled", "moved_on", "forgotten"]
"""Why a suggestion was not accepted: its words are others by now; it contradicts one that is
accepted with it; it has no form that the answer could take; it is no longer open. Why one that was
accepted was not taken back: other words stand there by now; nobody kept what stood there."""

Bases = Callable[[str], Value | None]
"""Gives an earlier value of a leaf by its hash, or None where it is not known."""


class Refusal(Struct, frozen=True):
    """A suggestion that was left as it is, and why."""

    suggestion: Suggestion
    because: Reason


class Found:
    """What accepting some suggestions comes to.

    Attributes:
        changes: of the leaves.
        done: those that are put in.
        moves: those that stay open and speak of another place now, by their ids.
        refused: those that cannot be put in. Of a group all are, or none.
    """

    def __init__(self, case: Case, chosen: Iterable[Suggestion], bases: Bases | None) -> None:
        every = self._every = review_of(case).suggestions
        wanted = with_needed(_with_groups(chosen, every), every)
        settled = [Refusal(one, "settled") for one in wanted if one.state != "open"]
        fitting = [one for one in wanted if one.state == "open"]
        apart: list[Refusal] = []
        while True:
            lost = homeless(case, fitting, every)
            apart += (Refusal(one, "changed") for one in fitting if one.id in lost)
            fitting = [one for one in fitting if one.id not in lost]
            self.changes: list[Change] = []
            self.done: list[Suggestion] = []
            self.moves: dict[str, Suggestion] = {}
            self.refused: list[Refusal] = [*settled, *apart]
            self._puts: list[Put] = []
            self._put(case, fitting, every, bases)
            whole = {one.group for one in self.done}
            torn = {
                refusal.suggestion.group: refusal.because
                for refusal in self.refused
                if refusal.suggestion.group in whole - {""}
            }
            if not torn:
                break
            # Where one of a group cannot be put in, the others are not put in either.
            apart += (Refusal(one, torn[one.group]) for one in fitting if one.group in torn)
            fitting = [one for one in fitting if one.group not in torn]

    def remember(self) -> None:
        """Keep with what is put in what stood there before, so that it can be taken back."""
        known: dict[str, Suggestion] = {}
        for put in self._puts:
            known |= remembered(put, self._every)
        self.done = [known.pop(one.id, one) for one in self.done]
        self.moves |= known

    def _put(
        self,
        case: Case,
        fitting: Iterable[Suggestion],
        every: Sequence[Suggestion],
        bases: Bases | None,
    ) -> None:
        by_leaf: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for one in fitting:
            by_leaf[one.path, one.lang].append(one)
        for (path, language), here in by_leaf.items():
            try:
                leaf = Path.parse(path)
            except BadInput:
                self.refused += (Refusal(one, "unreadable") for one in here)
                continue
            value = case.get(leaf, language)
            pairs, left = fitting_in(path, language, value, here, bases)
            after, put, accepted, unfit = _put_together(value, pairs)
            self.refused += (*left, *unfit)
            self.done += accepted
            if after != value:
                self._puts.append(Put(path, language, value, after, pairs))
                self.changes.append(Change(leaf, language, value, after))
                names = {one.id for one in accepted}
                rest = [one for one in every if is_at(one, path, language) and one.id not in names]
                self.moves |= {one.id: one for one in carried_beside(rest, put, value, after)}


def accepted_in(
    path: str,
    language: str,
    value: Value | None,
    here: Sequence[Suggestion],
    bases: Bases | None,
) -> tuple[Value | None, list[Suggestion], list[Suggestion], list[Refusal]]:
    """A leaf's value; what was put in, as it counts there and as it was made; what was not."""
    pairs, refused = fitting_in(path, language, value, here, bases)
    after, put, accepted, unfit = _put_together(value, pairs)
    return after, put, accepted, [*refused, *unfit]


def fitting_in(
    path: str,
    language: str,
    value: Value | None,
    here: Sequence[Suggestion],
    bases: Bases | None,
) -> tuple[list[tuple[Suggestion, Suggestion]], list[Refusal]]:
    """Those of a leaf that can be put in together, as they count there and as they were made."""
    now = leaf_hash(path, language, value)
    lines = spoken(value) if isinstance(value, Doc) else ()
    refused: list[Refusal] = []
    fitting: list[tuple[Suggestion, Suggestion]] = []
    for one in sorted(here, key=lambda one: (one.at, one.id)):
        found = as_of_now(one, now, value, bases, lines)
        if isinstance(found, str):
            refused.append(Refusal(one, found))
        elif any(contradict(found, other) for other, _ in fitting):
            refused.append(Refusal(one, "overlapping"))
        else:
            fitting.append((found, one))
    return fitting, refused


def _put_together(
    value: Value | None, fitting: Sequence[tuple[Suggestion, Suggestion]]
) -> tuple[Value | None, list[Suggestion], list[Suggestion], list[Refusal]]:
    # The same proposed by two people is done once, and both are accepted.
    distinct = {(found.range, repr(found.replacement)): found for found, _ in reversed(fitting)}
    put = list(distinct.values())
    try:
        after = put_in(value, put) if put else value
    except Unfit:
        return value, [], [], [Refusal(one, "unreadable") for _, one in fitting]
    return after, put, [one for _, one in fitting], []


def as_of_now(
    one: Suggestion,
    now: str,
    value: Value | None,
    bases: Bases | None = None,
    lines: Sequence[Spoken] = (),
) -> Suggestion | Reason:
    """A suggestion as it counts in the present value, or why it counts no more.

    Args:
        one: an open suggestion.
        now: `canonical.leaf_hash` of the value.
        value: of its leaf.
        bases: gives earlier texts.
        lines: of the value, for whoever asks about several.
    """
    if lines and one.base == now and isinstance(value, Doc) and is_plain(one, lines):
        return one
    if one.base != now:
        earlier = bases(one.base) if bases and one.base else None
        if one.range is None:
            return "changed"
        if earlier is not None and holds(earlier, one.range):
            found = range_moved(one.range, earlier, value)
        else:
            found = range_by_quote(one, value)
        if found is None:
            return "changed"
        one = replace(one, range=found, base=now)
    if one.range is not None:
        if not holds(value, one.range):
            return "unreadable"
        try:
            splice_of(one)
        except Unfit:
            return "unreadable"
    try:
        put_in(value, (one,))
    except Unfit:
        return "unreadable"
    return one


def contradict(one: Suggestion, other: Suggestion) -> bool:
    """Whether two suggestions of one text cannot both be put in."""
    if one.range == other.range and one.replacement == other.replacement:
        return False
    if one.range is None or other.range is None:
        return True
    if one.range.last is other.range.last is None and one.range.line != other.range.line:
        return False
    try:
        return overlap(splice_of(one), splice_of(other))
    except Unfit:
        return True


def _with_groups(
    chosen: Iterable[Suggestion], every: Sequence[Suggestion]
) -> tuple[Suggestion, ...]:
    """The chosen ones, as the case has them, and whatever stands or falls with them."""
    known = {one.id: one for one in every}
    wanted = {one.id: known[one.id] for one in chosen if one.id in known}
    groups = {one.group for one in wanted.values() if one.group}
    together = {one.id: one for one in every if one.group in groups and one.state == "open"}
    return tuple({**wanted, **together}.values())


def is_at(one: Suggestion, path: str, language: str) -> bool:
    """Whether it waits at a leaf."""
    return one.state == "open" and one.path == path and one.lang == language
