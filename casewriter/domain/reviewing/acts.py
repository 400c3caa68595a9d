"""What moves a case from stage to stage: who may do it when, and the records that say so."""

from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.errors import BadInput, WrongUse
from casewriter.domain.review import Author, Decision, LogEntry, Review, Round
from casewriter.domain.reviewing.rounds import (
    ASSIGNED,
    Act,
    Event,
    Side,
    Stage,
    events,
    next_moment,
    standing,
)

Word = Literal["approve", "approve_with_edits", "revise", "resubmit", "decline"]
"""What an editor decides, as it is offered."""
WORDS: tuple[tuple[Word, Literal["accept", "revise", "decline"], str], ...] = (
    ("approve", "accept", ""),
    ("approve_with_edits", "accept", "with_edits"),
    ("revise", "revise", ""),
    ("resubmit", "revise", "anew"),
    ("decline", "decline", ""),
)
"""A word, and the verdict and manner that a `Decision` keeps of it."""


class Move(Struct, frozen=True):
    """An act that leads from stage to stage."""

    act: Act
    side: Side
    stages: tuple[Stage, ...]


MOVES: tuple[Move, ...] = (
    Move("submitted", "expert", ("draft", "revision", "country_approval")),
    Move("check_begun", "hub", ("submitted",)),
    Move("decided", "hub", ("submitted", "check")),
    Move("returned", "hub", ("submitted", "check")),
    Move("language_edit_begun", "hub", ("country_approval", "approved")),
    Move("country_asked", "hub", ("language_edit",)),
    Move("approved", "expert", ("country_approval",)),
    Move("approved", "hub", ("language_edit", "country_approval")),
    Move("published", "hub", ("approved",)),
)


class Deed(Struct, frozen=True):
    """Who does something, and when.

    Attributes:
        by: who.
        at: the present moment of their clock.
        ids: two new ids: of the entry in the log, and of the round or decision.
        due: when it is to be back, or none.
    """

    by: Author
    at: datetime
    ids: tuple[str, str]
    due: datetime | None = None


def word_of(decision: Decision) -> Word | Literal[""]:
    """The word that was decided; empty where it only takes another back."""
    same = [word for word, verdict, _ in WORDS if verdict == decision.verdict]
    exact = [
        word
        for word, verdict, manner in WORDS
        if (verdict, manner) == (decision.verdict, decision.manner)
    ]
    return (*exact, *same, "")[0]  # type: ignore[return-value]  # mypy joins the two to str


def may(stage: Stage, side: Side) -> tuple[Act, ...]:
    """What a side may do with a case that stands there."""
    return tuple(move.act for move in MOVES if move.side == side and stage in move.stages)


def moved(review: Review, status: str, act: Act, side: Side, deed: Deed) -> Review:
    """The records after an act that needs no words of its own.

    Raises:
        WrongUse: `stage_forbids`, where the stage does not allow it.
    """
    stage = _allowed(review, status, act, side)
    at = next_moment(review, deed.at)
    facts: dict[str, object] = {"from": stage}
    rounds = review.rounds
    if act == "submitted":
        number = max((turn.number for turn in rounds), default=0) + 1
        turn = Round(deed.ids[1], min(number, 10_000), deed.by, at, at, due=deed.due)
        rounds = (*rounds, turn)
        facts |= {"round": turn.id, "number": turn.number}
    return _logged(replace(review, rounds=rounds), act, facts, deed, at)


def decided(review: Review, status: str, word: Word, letter: str, deed: Deed) -> Review:
    """The records after a decision; the round that it is about has ended.

    Args:
        review: the records before.
        status: of the case.
        word: what is decided.
        letter: to the expert.
        deed: who decides.

    Raises:
        WrongUse: `stage_forbids`.
    """
    stage = _allowed(review, status, "decided", "hub")
    at = next_moment(review, deed.at)
    verdict, manner = next((v, m) for known, v, m in WORDS if known == word)
    turn = present_round(review)
    decision = Decision(
        id=deed.ids[1],
        round=turn.id if turn else "",
        by=deed.by,
        at=at,
        verdict=verdict,
        manner=manner,
        letter=letter,
    )
    rounds = tuple(
        replace(one, ended=at, changed=max(at, one.changed)) if one is turn else one
        for one in review.rounds
    )
    facts: dict[str, object] = {
        "from": stage,
        "decision": decision.id,
        "verdict": verdict,
        "word": word,
    }
    after = replace(review, rounds=rounds, decisions=(*review.decisions, decision))
    return _logged(after, "decided", facts, deed, at)


def dated(review: Review, status: str, deed: Deed) -> Review:
    """The records after a date was set, or taken away, for whoever's turn it is."""
    stage = standing(review, status).stage
    return _logged(review, "due_set", {"from": stage}, deed, next_moment(review, deed.at))


def taken_back(review: Review, event: str, reason: str, deed: Deed) -> Review:
    """The records after something was taken back. It stays in the log, with the reason beside it.

    Args:
        review: the records before.
        event: the id of what was wrong; a taking back, too, may be taken back.
        reason: why.
        deed: who takes it back.

    Raises:
        BadInput: `reason_missing`.
        WrongUse: `event_unknown`, where it is not there or was taken back before.
    """
    if not reason.strip():
        raise BadInput("reason_missing")
    told = next((one for one in events(review) if one.id == event and one.stands), None)
    if told is None:
        raise WrongUse("event_unknown", event=event)
    at = next_moment(review, deed.at)
    facts: dict[str, object] = {"entry": told.id, "what": told.action, "reason": reason.strip()}
    rounds, decisions = review.rounds, review.decisions
    if told.action == "decided" and told.also:
        gone = next((one for one in decisions if one.id == told.also), None)
        about = gone.round if gone else ""
        undoing = Decision(
            deed.ids[1], about, deed.by, at, reverses=told.also, reason=reason.strip()
        )
        decisions = (*decisions, undoing)
        facts["decision"] = undoing.id
        rounds = tuple(
            replace(one, ended=None, changed=max(at, one.changed)) if one.id == about else one
            for one in rounds
        )
    after = replace(review, rounds=rounds, decisions=decisions)
    return _logged(after, "reversed", facts, deed, at)


def present_round(review: Review) -> Round | None:
    """The round that was sent in last and not taken back."""
    sent = {event.also for event in events(review) if event.action == "submitted" and event.stands}
    turns = [turn for turn in review.rounds if turn.id in sent]
    return max(turns, key=lambda turn: (turn.at, turn.id), default=None)


def reversible(review: Review) -> tuple[Event, ...]:
    """What may be taken back, newest first."""
    told = (event for event in events(review) if event.stands and event.action != ASSIGNED)
    return tuple(reversed(list(told)))


def _allowed(review: Review, status: str, act: Act, side: Side) -> Stage:
    stage = standing(review, status).stage
    if act not in may(stage, side):
        raise WrongUse("stage_forbids", act=act, stage=stage)
    return stage


def _logged(review: Review, act: Act, facts: dict[str, object], deed: Deed, at: datetime) -> Review:
    if deed.due:
        facts["due"] = deed.due.isoformat()
    return replace(review, log=(*review.log, LogEntry(deed.ids[0], act, deed.by, at, facts)))
