"""Decisions about suggestions taken back: the answers get back what stood there before.

Where what was put in still stands there as it was put in, what it took the place of takes its
place again. Where something else stands there by now nothing changes, and somebody is told.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from datetime import datetime

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash, value_from_json
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path, Value
from casewriter.domain.records import review_of
from casewriter.domain.review import Author, Stood, Suggestion
from casewriter.domain.reviewing.fitting import Bases, Reason, Refusal
from casewriter.domain.reviewing.following import range_moved
from casewriter.domain.reviewing.passages import lines_of, words
from casewriter.domain.reviewing.replacing import Unfit, filling_of, range_of, splice_of
from casewriter.domain.reviewing.stood import as_prose, at_leaf, look_of, stretch, turned
from casewriter.domain.reviewing.suggesting import Act, Settled, settled_as
from casewriter.prose.entries import Entry, entries, spots
from casewriter.prose.kept import kept
from casewriter.prose.nodes import Doc
from casewriter.prose.splice import Splice, in_order, overlap, spliced
from casewriter.prose.spoken import Spoken

ORDER = "#order"
TAKEN_BACK = "take_back_suggestions"
"""The action, in the history and in the log."""


def taking_back(
    case: Case,
    chosen: Iterable[Suggestion],
    by: Author,
    at: datetime,
    *,
    reason: str = "",
    bases: Bases | None = None,
) -> Settled:
    """Opens suggestions again that were accepted or declined, in one step.

    Suggestions of one group are taken back together or not at all, and so is what two people
    proposed alike.

    Args:
        case: as it is.
        chosen: any of its suggestions.
        by: who takes back what was decided.
        at: when.
        reason: why, or nothing.
        bases: gives earlier texts.
    """
    found = _Back(case, chosen, bases)
    act = Act(TAKEN_BACK, "open", by, at, reason)
    return settled_as(
        case, act, found.done, found.refused, moves=found.moves, changes=found.changes
    )


class _Given(Struct, frozen=True):
    """What takes its place in a leaf again.

    Attributes:
        ones: the suggestions that it takes back; several where people proposed the same.
        stood: as it counts in the present value.
    """

    ones: tuple[Suggestion, ...]
    stood: Stood

    @property
    def splice(self) -> Splice:
        """The stretch that gives way again. Raises `Unfit`."""
        assert self.stood.range is not None
        return replace(stretch(self.stood.range), filling=filling_of(self.stood.replacement))


class _Back:
    """As `fitting.Found`, the other way."""

    def __init__(self, case: Case, chosen: Iterable[Suggestion], bases: Bases | None) -> None:
        self._case, self._bases = case, bases
        self._every = review_of(case).suggestions
        wanted = _together(chosen, self._every)
        tied = _ties(wanted)
        apart: list[Refusal] = []
        fitting: list[Suggestion] = []
        for one in wanted:
            if one.state not in {"accepted", "declined"}:
                apart.append(Refusal(one, "settled"))
            elif one.state == "accepted" and one.stood is None:
                apart.append(Refusal(one, "forgotten"))
            else:
                fitting.append(one)
        while True:
            self.changes: list[Change] = []
            self.done: list[Suggestion] = []
            self.moves: dict[str, Suggestion] = {}
            self.refused = list(apart)
            self._give(fitting)
            torn = {tied[one.suggestion.id]: one.because for one in self.refused}
            left = [one for one in fitting if tied[one.id] not in torn]
            if len(left) == len(fitting):
                break
            named = {refusal.suggestion.id for refusal in self.refused}
            apart = [
                *self.refused,
                *(
                    Refusal(one, torn[tied[one.id]])
                    for one in fitting
                    if tied[one.id] in torn and one.id not in named
                ),
            ]
            fitting = left

    def _give(self, fitting: Sequence[Suggestion]) -> None:
        by_leaf: dict[tuple[str, str], list[Suggestion]] = defaultdict(list)
        for one in fitting:
            if one.stood is None:
                self.done.append(one)
            else:
                by_leaf[one.path, one.lang].append(one)
        for leaf, here in by_leaf.items():
            self._give_leaf(leaf, here)
        after = Edit(TAKEN_BACK, tuple(self.changes)).apply(self._case)
        for one in list(self.done):
            if _leaves_orphans(one, after):
                self.refused.append(Refusal(one, "moved_on"))

    def _give_leaf(self, leaf: tuple[str, str], here: Sequence[Suggestion]) -> None:
        path = Path.parse(leaf[0])
        value = self._case.get(path, leaf[1])
        now = leaf_hash(*leaf, value)
        given: list[_Given] = []
        for one in _distinct(here):
            stood = self._as_of_now(one[0], now, value)
            if isinstance(stood, str):
                self.refused += (Refusal(each, stood) for each in one)
            elif any(_contradict(stood, other.stood) for other in given):
                self.refused += (Refusal(each, "overlapping") for each in one)
            else:
                given.append(_Given(one, stood))
        if not given:
            return
        given.sort(key=lambda one: (one.stood.turn, one.ones[0].id))
        after = _given_back(leaf[0], value, given)
        self.changes.append(Change(path, leaf[1], value, after))
        self._place(leaf, given, (value, after), (now, leaf_hash(*leaf, after)))

    def _as_of_now(self, one: Suggestion, now: str, value: Value | None) -> Stood | Reason:
        stood = one.stood
        assert stood is not None
        if stood.base != now:
            earlier = self._bases(stood.base) if self._bases and stood.base else None
            if stood.range is None or earlier is None:
                return "moved_on"
            there = range_moved(stood.range, earlier, value)
            if there is None:
                return "moved_on"
            stood = replace(stood, base=now, range=there)
        try:
            if stood.range is None:
                if stood.replacement is not None:
                    value_from_json(one.path, stood.replacement)
                return stood
            filling = filling_of(stood.replacement)
        except (Unfit, BadInput, msgspec.ValidationError):
            return "unreadable"
        text = as_prose(value)
        if text is None or (isinstance(value, str) and not isinstance(filling, str)):
            return "moved_on"
        run = entries(text)
        lines = bool(filling) and isinstance(filling[0], Entry)
        if look_of(run, spots(run), stood.range, lines=lines) != stood.look:
            return "moved_on"
        return stood

    def _place(
        self,
        leaf: tuple[str, str],
        given: Sequence[_Given],
        values: tuple[Value | None, Value | None],
        hashes: tuple[str, str],
    ) -> None:
        """What is open again, and whatever else speaks of the leaf, on their words."""
        chosen = {one.id for each in given for one in each.ones}
        text = as_prose(values[0])
        if text is None or any(each.stood.range is None for each in given):
            self.done += (replace(one, stood=None) for each in given for one in each.ones)
            return
        others = [
            one
            for one in self._every
            if one.id not in chosen
            and at_leaf(one, *leaf)
            and one.stood is not None
            and one.stood.range is not None
            and one.stood.base == hashes[0]
        ]
        waiting = [
            one
            for one in self._every
            if (one.path, one.lang, one.base) == (*leaf, hashes[0])
            and one.state != "accepted"
            and one.range is not None
        ]
        standing: list[tuple[int, str, Splice, _Given | Suggestion]] = [
            *((each.stood.turn, each.ones[0].id, each.splice, each) for each in given),
            *(
                (one.stood.turn, one.id, stretch(one.stood.range), one)
                for one in others
                if one.stood is not None and one.stood.range is not None
            ),
        ]
        standing.sort(key=lambda item: item[:2])
        found: list[tuple[Splice, _Given | Suggestion]] = [item[2:] for item in standing]
        for one in sorted(waiting, key=lambda one: (one.at, one.id)):
            try:
                found.append((splice_of(one), one))
            except Unfit:
                continue
        splices = [splice for splice, _ in found]
        replaced = {index for index, (_, each) in enumerate(found) if isinstance(each, _Given)}
        places = kept(text, splices, replaced) or (None,) * len(splices)
        self._settle(found, places, lines_of(values[0]), (hashes[1], values[1]))

    def _settle(
        self,
        found: Sequence[tuple[Splice, "_Given | Suggestion"]],
        places: Sequence[Splice | None],
        old: Sequence[Spoken],
        after: tuple[str, Value | None],
    ) -> None:
        base, new = after[0], lines_of(after[1])
        order = {index: rank for rank, index in enumerate(in_order([one for one, _ in found]))}
        turns = turned(
            {
                each.id: (range_of(place), order[index])
                for index, ((_, each), place) in enumerate(zip(found, places, strict=True))
                if place is not None and isinstance(each, Suggestion) and each.stood is not None
            }
        )
        for (splice, each), place in zip(found, places, strict=True):
            where = None if place is None else range_of(place)
            if isinstance(each, _Given):
                self.done += (
                    replace(one, stood=None)
                    if where is None
                    else replace(one, stood=None, range=where, base=base)
                    for one in each.ones
                )
            elif where is None or words(old, range_of(splice)) != words(new, where):
                continue
            elif each.stood is not None:
                turn = turns.get(each.id, 0)
                stood = replace(each.stood, range=where, base=base, turn=turn)
                self.moves[each.id] = replace(each, stood=stood)
            else:
                self.moves[each.id] = replace(each, range=where, base=base)


def _given_back(path: str, value: Value | None, given: Sequence[_Given]) -> Value | None:
    for whole in given:
        if whole.stood.range is None:
            replacement = whole.stood.replacement
            return None if replacement is None else value_from_json(path, replacement)
    splices = [each.splice for each in given]
    if isinstance(value, Doc):
        return spliced(value, splices)
    assert isinstance(value, str)
    for index in reversed(in_order(splices)):
        splice = splices[index]
        assert isinstance(splice.filling, str)
        value = value[: splice.start] + splice.filling + value[splice.end :]
    return value or None


def _contradict(one: Stood, other: Stood) -> bool:
    if one.range is None or other.range is None:
        return True
    return overlap(stretch(one.range), stretch(other.range))


def _twin(one: Suggestion) -> tuple[object, ...]:
    """The same for suggestions that were put in as one: they propose the same, or go as one."""
    assert one.stood is not None
    stood = one.stood
    return (one.path, one.lang, stood.base, stood.range, stood.turn)


def _distinct(here: Iterable[Suggestion]) -> list[tuple[Suggestion, ...]]:
    found: dict[tuple[object, ...], list[Suggestion]] = defaultdict(list)
    for one in here:
        found[_twin(one)].append(one)
    return [tuple(ones) for ones in found.values()]


def _keys(one: Suggestion) -> list[tuple[object, ...]]:
    keys: list[tuple[object, ...]] = [("group", one.group)] if one.group else []
    return [*keys, _twin(one)] if one.stood is not None else keys


def _together(chosen: Iterable[Suggestion], every: Sequence[Suggestion]) -> tuple[Suggestion, ...]:
    """The chosen ones, as the case has them, and whatever is taken back with them."""
    known = {one.id: one for one in every}
    wanted = {one.id: known[one.id] for one in chosen if one.id in known}
    while True:
        keys = {key for one in wanted.values() for key in _keys(one)}
        more = {
            one.id: one
            for one in every
            if one.id not in wanted
            and one.state in {"accepted", "declined"}
            and not keys.isdisjoint(_keys(one))
        }
        if not more:
            return tuple(wanted.values())
        wanted |= more


def _ties(wanted: Iterable[Suggestion]) -> dict[str, str]:
    """For each the name of the bundle that is taken back as one."""
    tied: dict[str, str] = {}
    names: dict[tuple[object, ...], str] = {}
    for one in wanted:
        keys = _keys(one)
        met = {names[key] for key in keys if key in names}
        name = min(met, default=one.id)
        tied = {other: name if known in met else known for other, known in tied.items()}
        names = {key: name if known in met else known for key, known in names.items()}
        names |= dict.fromkeys(keys, name)
        tied[one.id] = name
    return tied


def _leaves_orphans(one: Suggestion, after: Case) -> bool:
    """Whether cells of a new row would stay behind, because somebody wrote more into it."""
    row, mark, _ = one.path.partition(ORDER)
    if not mark:
        return False
    leaves = [str(place) for place, _, _ in after.below(Path.parse(row))]
    return bool(leaves) and one.path not in leaves
