"""Suggestions: made of two texts, followed through edits, accepted, declined, taken back.

A suggestion stands beside its leaf. Accepting some changes the leaf and, in the same edit, moves
the ranges of those that stay open, so that each goes on speaking of the words it was made on.
"""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from datetime import datetime
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash, value_to_json
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, FactChange
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
from casewriter.domain.reviewing.fitting import Bases, Found, Refusal, contradict, is_at
from casewriter.domain.reviewing.replacing import (
    Unfit,
    passage,
    put_in,
    range_of,
    replacement_of,
)
from casewriter.prose.nodes import Doc
from casewriter.prose.splice import Splice, inseparable, overlap
from casewriter.prose.splicing import splices
from casewriter.prose.spoken import SIGNS


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
            for run in inseparable(before, _apart(splices(before, after) or ()))
            for group in (new_row_id() if len(run) > 1 else "",)
            for splice in run
            for where in (range_of(splice),)
        )
        # Where the changes of lines cannot be told apart the text is suggested as a whole.
        with suppress(Unfit):
            if made and put_in(before, made) == after:
                return made
    whole = None if after is None else value_to_json(after)
    return (suggestion(None, whole, before if isinstance(before, str) else ""),)


def _apart(found: Sequence[Splice]) -> Sequence[Splice]:
    """Stretches, none where two have something in common: they could not be put in together."""
    ordered = sorted(found, key=lambda splice: (splice.begins, splice.ends))
    return () if any(overlap(one, other) for one, other in pairwise(ordered)) else found


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
    found = Found(case, chosen, bases)
    found.remember()
    act = Act("accept_suggestions", "accepted", by, at)
    return settled_as(
        case, act, found.done, found.refused, moves=found.moves, changes=found.changes
    )


def declining(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Leaves the answers as they are."""
    return _restated(case, chosen, Act("decline_suggestions", "declined", by, at), ("open",))


def withdrawing(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Takes suggestions back, as whoever made them may."""
    return _restated(case, chosen, Act("withdraw_suggestions", "withdrawn", by, at), ("open",))


def reopening(case: Case, chosen: Iterable[Suggestion], by: Author, at: datetime) -> Settled:
    """Opens declined and withdrawn suggestions again; what was accepted is taken back."""
    settled: tuple[SuggestionState, ...] = ("declined", "withdrawn")
    return _restated(case, chosen, Act("reopen_suggestions", "open", by, at), settled)


def as_if_accepted(
    case: Case, bases: Bases | None = None, chosen: Iterable[Suggestion] | None = None
) -> Case:
    """The case as it would be with suggestions put in; its records are left alone.

    Args:
        case: as it is.
        bases: gives earlier texts.
        chosen: which of its open suggestions; None is all.
    """
    found = Found(case, open_suggestions(case) if chosen is None else chosen, bases)
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
        and is_at(other, one.path, one.lang)
        and other.base == one.base
        and contradict(one, other)
    )


class Act(Struct, frozen=True):
    """What somebody does to suggestions.

    Attributes:
        action: its key in the history and in the log.
        state: what they are then.
        reason: why, where somebody said it.
    """

    action: str
    state: SuggestionState
    by: Author
    at: datetime
    reason: str = ""


def _restated(
    case: Case, chosen: Iterable[Suggestion], act: Act, before: tuple[SuggestionState, ...]
) -> Settled:
    known = {one.id: one for one in review_of(case).suggestions}
    wanted = {one.id: known[one.id] for one in chosen if one.id in known}
    # Of a group that was settled, that part is opened again which was settled with it.
    acts = {(one.group, one.state, one.changed) for one in wanted.values() if one.group}
    groups = {group for group, _, _ in acts if "open" in before}
    wanted |= {
        one.id: one
        for one in known.values()
        if (one.group, one.state, one.changed) in acts
        or (one.state in before and one.group in groups)
    }
    fitting = [one for one in wanted.values() if one.state in before]
    refused = [Refusal(one, "settled") for one in wanted.values() if one.state not in before]
    return settled_as(case, act, fitting, refused)


def settled_as(
    case: Case,
    act: Act,
    fitting: Sequence[Suggestion],
    refused: Sequence[Refusal],
    *,
    moves: Mapping[str, Suggestion] | None = None,
    changes: Sequence[Change] = (),
) -> Settled:
    """The edit that sets states, with its line in the log.

    Args:
        case: as it is.
        act: what is done.
        fitting: those it is done to.
        refused: those it is not done to.
        moves: others that speak of another place then, by their ids.
        changes: of the leaves.
    """
    if not fitting:
        return Settled(Edit(act.action), (), tuple(refused))
    review = review_of(case)
    done = {
        one.id: replace(one, state=act.state, changed=act.at, changed_by=act.by) for one in fitting
    }
    new = {**(moves or {}), **done}
    said: dict[str, object] = {"reason": act.reason} if act.reason else {}
    told = {"suggestions": sorted(done), **said}
    entry = LogEntry(new_row_id(), act.action, act.by, act.at, told)
    after = replace(
        review,
        suggestions=tuple(new.get(one.id, one) for one in review.suggestions),
        log=tuple(sorted((*review.log, entry), key=lambda entry: entry.id)),
    )
    facts = (FactChange("records", case.records, write(after)),)
    return Settled(Edit(act.action, tuple(changes), facts), tuple(done.values()), tuple(refused))
