"""Suggestions: made of two texts, followed through edits, accepted, declined, taken back.

A suggestion stands beside its leaf. Accepting some changes the leaf and, in the same edit, moves
the ranges of those that stay open, so that each goes on speaking of the words it was made on.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash, value_to_json
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path, Value, new_row_id
from casewriter.domain.records import review_of, with_review, write
from casewriter.domain.review import (
    Author,
    LogEntry,
    Range,
    Suggestion,
    SuggestionState,
    Visibility,
)
from casewriter.domain.reviewing.following import carried_beside, range_by_quote, range_moved
from casewriter.domain.reviewing.replacing import (
    Unfit,
    holds,
    is_plain,
    passage,
    put_in,
    range_of,
    replacement_of,
    splice_of,
)
from casewriter.prose.nodes import Doc
from casewriter.prose.splice import inseparable, overlap
from casewriter.prose.splicing import splices
from casewriter.prose.spoken import SIGNS, Spoken, spoken

Reason = Literal["changed", "overlapping", "unreadable", "settled"]
"""Why a suggestion was not accepted: its words are others by now; it contradicts one that is
accepted with it; it has no form that the answer could take; it is no longer open."""

Bases = Callable[[str], Value | None]
"""Gives an earlier value of a leaf by its hash, or None where it is not known."""


class Refusal(Struct, frozen=True):
    """A suggestion that was left as it is, and why."""

    suggestion: Suggestion
    because: Reason


class Settled(Struct, frozen=True):
    """What became of some suggestions.

    Attributes:
        edit: the one step that does it; idle where all were refused.
        done: those whose state it sets.
        refused: those that stay as they are.
    """

    edit: Edit
    done: tuple[Suggestion, ...]
    refused: tuple[Refusal, ...] = ()


def suggestions(
    path: Path,
    language: str,
    before: Value | None,
    after: Value | None,
    *,
    by: Author,
    at: datetime,
    reason: str = "",
    visibility: Visibility = "everyone",
) -> tuple[Suggestion, ...]:
    """The suggestions that together make one value of a leaf of another.

    Texts differ in as few words as possible, each change a suggestion; changes of lines that say
    of the same line what it is stand or fall together; anything else is suggested as a whole.
    """
    if before == after:
        return ()
    base = leaf_hash(str(path), language, before)
    unsaid = dict.fromkeys(map(ord, SIGNS))

    def suggestion(
        found: Range | None, replacement: object, quote: str, group: str = ""
    ) -> Suggestion:
        return Suggestion(
            new_row_id(),
            str(path),
            by,
            at,
            at,
            replacement,
            language,
            base,
            found,
            quote.translate(unsaid),
            reason,
            visibility=visibility,
            group=group,
        )

    if isinstance(before, Doc) and isinstance(after, Doc):
        made = tuple(
            suggestion(where, replacement_of(splice.filling), passage(before, where), group)
            for run in inseparable(before, splices(before, after) or ())
            for group in (new_row_id() if len(run) > 1 else "",)
            for splice in run
            for where in (range_of(splice),)
        )
        if made and put_in(before, made) == after:
            return made
    whole = None if after is None else value_to_json(after)
    return (suggestion(None, whole, before if isinstance(before, str) else ""),)


def accepting(
    case: Case,
    chosen: Iterable[Suggestion],
    by: Author,
    at: datetime,
    bases: Bases | None = None,
) -> Settled:
    """Puts suggestions into their answers, in one step.

    A suggestion made on an earlier text of the leaf is mapped through what changed since, where
    that text is known, else found by its quote. Of those that overlap the earliest counts, the
    others are refused. Suggestions of one group come and stay together.

    Args:
        case: as it is.
        chosen: any of its suggestions.
        by: who accepts them.
        at: when.
        bases: gives earlier texts.
    """
    found = _Found(case, chosen, bases)
    act = _Act("accept_suggestions", "accepted", by, at)
    return _settled(case, act, found.done, found.refused, moves=found.moves, changes=found.changes)


def declining(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Leaves the answers as they are."""
    return _restated(case, chosen, _Act("decline_suggestions", "declined", by, at), ("open",))


def withdrawing(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Takes suggestions back, as whoever made them may."""
    return _restated(case, chosen, _Act("withdraw_suggestions", "withdrawn", by, at), ("open",))


def reopening(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Opens declined and withdrawn suggestions again. What was accepted is undone as an edit."""
    settled: tuple[SuggestionState, ...] = ("declined", "withdrawn")
    return _restated(case, chosen, _Act("reopen_suggestions", "open", by, at), settled)


def as_if_accepted(
    case: Case, bases: Bases | None = None, chosen: Iterable[Suggestion] | None = None
) -> Case:
    """The case as it would be with suggestions put in; its records are left alone.

    Args:
        case: as it is.
        bases: gives earlier texts.
        chosen: which of its open suggestions; None is all.
    """
    found = _Found(case, open_suggestions(case) if chosen is None else chosen, bases)
    return Edit("accept_suggestions", tuple(found.changes)).apply(case)


def as_if_declined(case: Case) -> Case:
    """The case without its open suggestions: its answers are what they are."""
    review = review_of(case)
    kept = tuple(one for one in review.suggestions if one.state != "open")
    return with_review(case, replace(review, suggestions=kept))


def open_suggestions(case: Case) -> tuple[Suggestion, ...]:
    """Those that nobody has settled."""
    return tuple(one for one in review_of(case).suggestions if one.state == "open")


def contradicting(one: Suggestion, others: Iterable[Suggestion]) -> tuple[Suggestion, ...]:
    """The open suggestions of the same text that cannot be accepted together with one."""
    return tuple(
        other
        for other in others
        if other.id != one.id
        and _is_at(other, one.path, one.lang)
        and other.base == one.base
        and _contradict(one, other)
    )


class _Act(Struct, frozen=True):
    """What somebody does to suggestions."""

    action: str
    state: SuggestionState
    by: Author
    at: datetime


class _Found:
    """What accepting some suggestions comes to."""

    def __init__(self, case: Case, chosen: Iterable[Suggestion], bases: Bases | None) -> None:
        every = review_of(case).suggestions
        wanted = _with_groups(chosen, every)
        settled = [Refusal(one, "settled") for one in wanted if one.state != "open"]
        fitting = [one for one in wanted if one.state == "open"]
        apart: list[Refusal] = []
        while True:
            self.changes: list[Change] = []
            self.done: list[Suggestion] = []
            self.moves: dict[str, Suggestion] = {}
            self.refused: list[Refusal] = [*settled, *apart]
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
            after, put, accepted, left = _accepted(path, language, value, here, bases)
            self.refused += left
            self.done += accepted
            if after != value:
                self.changes.append(Change(leaf, language, value, after))
                names = {one.id for one in accepted}
                rest = [one for one in every if _is_at(one, path, language) and one.id not in names]
                self.moves |= {one.id: one for one in carried_beside(rest, put, value, after)}


def _accepted(
    path: str,
    language: str,
    value: Value | None,
    here: Sequence[Suggestion],
    bases: Bases | None,
) -> tuple[Value | None, list[Suggestion], list[Suggestion], list[Refusal]]:
    """A leaf's value; what was put in, as it counts there and as it was made; what was not."""
    now = leaf_hash(path, language, value)
    lines = spoken(value) if isinstance(value, Doc) else ()
    refused: list[Refusal] = []
    fitting: list[tuple[Suggestion, Suggestion]] = []
    for one in sorted(here, key=lambda one: (one.at, one.id)):
        found = as_of_now(one, now, value, bases, lines)
        if isinstance(found, str):
            refused.append(Refusal(one, found))
        elif any(_contradict(found, other) for other, _ in fitting):
            refused.append(Refusal(one, "overlapping"))
        else:
            fitting.append((found, one))
    # The same proposed by two people is done once, and both are accepted.
    distinct = {(found.range, repr(found.replacement)): found for found, _ in reversed(fitting)}
    put = list(distinct.values())
    try:
        after = put_in(value, put) if put else value
    except Unfit:
        return value, [], [], [*refused, *(Refusal(one, "unreadable") for _, one in fitting)]
    return after, put, [one for _, one in fitting], refused


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


def _contradict(one: Suggestion, other: Suggestion) -> bool:
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


def _is_at(one: Suggestion, path: str, language: str) -> bool:
    return one.state == "open" and one.path == path and one.lang == language


def _restated(
    case: Case, chosen: Iterable[Suggestion], act: _Act, before: tuple[SuggestionState, ...]
) -> Settled:
    known = {one.id: one for one in review_of(case).suggestions}
    wanted = {one.id: known[one.id] for one in chosen if one.id in known}
    groups = {one.group for one in wanted.values() if one.group}
    wanted |= {one.id: one for one in known.values() if one.group in groups}
    fitting = [one for one in wanted.values() if one.state in before]
    refused = [Refusal(one, "settled") for one in wanted.values() if one.state not in before]
    return _settled(case, act, fitting, refused)


def _settled(
    case: Case,
    act: _Act,
    fitting: Sequence[Suggestion],
    refused: Sequence[Refusal],
    *,
    moves: Mapping[str, Suggestion] | None = None,
    changes: Sequence[Change] = (),
) -> Settled:
    """The edit that sets states, with its line in the log."""
    if not fitting:
        return Settled(Edit(act.action), (), tuple(refused))
    review = review_of(case)
    done = {
        one.id: replace(one, state=act.state, changed=act.at, changed_by=act.by) for one in fitting
    }
    new = {**(moves or {}), **done}
    entry = LogEntry(new_row_id(), act.action, act.by, act.at, {"suggestions": sorted(done)})
    after = replace(
        review,
        suggestions=tuple(new.get(one.id, one) for one in review.suggestions),
        log=tuple(sorted((*review.log, entry), key=lambda entry: entry.id)),
    )
    facts = (FactChange("records", case.records, write(after)),)
    return Settled(Edit(act.action, tuple(changes), facts), tuple(done.values()), tuple(refused))
