"""Where a case stands between its country and the hub: told from the records of its review.

Whatever moved the case is an entry of the log: who, when, from which stage. Entries are never
changed or taken out; one that was wrong is taken back by a later entry with a reason. The stage is
that of the last entry which nobody took back. Since it follows from the set of entries alone,
copies of a case agree on it in whatever order they met.
"""

from collections.abc import Iterable, Mapping
from datetime import datetime, timedelta
from typing import Literal, cast

from msgspec import Struct, field
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.records import read
from casewriter.domain.review import Author, Decision, Review
from casewriter.domain.status import TELLING

Stage = Literal[
    "draft",
    "submitted",
    "check",
    "revision",
    "language_edit",
    "country_approval",
    "approved",
    "published",
    "declined",
]
LINE: tuple[Stage, ...] = (
    "draft",
    "submitted",
    "check",
    "revision",
    "language_edit",
    "country_approval",
    "approved",
    "published",
)
"""The way of a case, in order; `declined` lies beside it."""

Side = Literal["expert", "hub", ""]
"""Who is at it: the country's expert, the hub, nobody."""

Act = Literal[
    "submitted",
    "check_begun",
    "returned",
    "decided",
    "language_edit_begun",
    "country_asked",
    "approved",
    "published",
    "due_set",
    "assigned",
    "reversed",
]
"""What moves a case, as the `action` of its entry in the log; the last three move none."""

ASSIGNED = "assigned"
"""The case was given to an editor: `editor` among the facts is the name, or empty for nobody."""

TURNS: Mapping[Stage, Side] = {
    "draft": "expert",
    "submitted": "hub",
    "check": "hub",
    "revision": "expert",
    "language_edit": "hub",
    "country_approval": "expert",
    "approved": "hub",
    "published": "",
    "declined": "",
}
STATUSES: Mapping[Stage, str] = {
    "draft": "draft",
    "submitted": "sent",
    "check": "in_review",
    "revision": "sent_back",
    "language_edit": "in_review",
    "country_approval": "in_review",
    "approved": "accepted",
    "published": "published",
    "declined": "sent_back",
}
"""Stage → the status (`domain.status`) that says so to programs which know no stages."""
_BY_STATUS: Mapping[str, Stage] = {
    "draft": "draft",
    "sent": "submitted",
    "in_review": "check",
    "sent_back": "revision",
    "accepted": "approved",
    "published": "published",
}
_LEADS: Mapping[str, Stage] = {
    "submitted": "submitted",
    "check_begun": "check",
    "returned": "revision",
    "language_edit_begun": "language_edit",
    "country_asked": "country_approval",
    "approved": "approved",
    "published": "published",
}
_VERDICTS: Mapping[str, Stage] = {
    "accept": "language_edit",
    "revise": "revision",
    "decline": "declined",
}
TICK = timedelta(milliseconds=1)


class Event(Struct, frozen=True):
    """Something that moved the case, or its date.

    Attributes:
        id: of its entry in the log; of the round or decision, where another program wrote no entry.
        also: the id of the round or decision that it tells of, or empty.
        was: the stage before, as its entry says.
        stage: where it led; empty where it moved nothing.
        due: the date that it set, or none.
        reason: why, where one was given.
        reverses: the id of the event that it takes back, or empty.
        undone_by: the event that took it back, if one did and stands.
    """

    id: str
    action: str
    by: Author
    at: datetime
    also: str = ""
    was: Stage | Literal[""] = ""
    stage: Stage | Literal[""] = ""
    due: datetime | None = None
    reason: str = ""
    reverses: str = ""
    facts: Mapping[str, object] = field(default_factory=dict)
    undone_by: "Event | None" = None

    @property
    def stands(self) -> bool:
        """Whether nobody took it back."""
        return self.undone_by is None


class Standing(Struct, frozen=True):
    """Where a case stands.

    Attributes:
        turn: whose turn it is.
        who: the name of whoever of that side acted last, or empty.
        since: when the case came to this stage; none where no entry says so.
        due: when it is to be dealt with, or none.
        round: how many times it was sent in.
        decision: what was decided last, where that stands.
        rivals: decisions of the same round that stand as well and say something else.
        last: what moved it here, or none.
    """

    stage: Stage
    turn: Side
    who: str = ""
    since: datetime | None = None
    due: datetime | None = None
    round: int = 0
    decision: Decision | None = None
    rivals: tuple[Decision, ...] = ()
    last: Event | None = None

    def is_overdue(self, now: datetime) -> bool:
        """Whether the day on which it was due is over."""
        return self.due is not None and bool(self.turn) and self.due < now

    def days_waiting(self, now: datetime) -> int:
        """Whole days for which somebody has had it."""
        return max((now - self.since).days, 0) if self.since and self.turn else 0


def standing_of(case: Case) -> Standing:
    """Where a case stands. Raises as `records.review_of`."""
    # Comments and suggested edits do not move it, and there may be hundreds.
    return standing(read({name: case.records.get(name, ()) for name in TELLING}), case.status)


def standing(review: Review, status: str = "draft") -> Standing:
    """Where a case with these records stands.

    Args:
        review: its records.
        status: what the case itself says; it counts where no entry says more, as in a case that
            was sent before there were stages.
    """
    told = events(review)
    moves = [event for event in told if event.stage and event.stands]
    if not moves:
        # Whatever moved it was taken back: it stands where the first entry found it.
        otherwise: Stage = "draft" if told else status_stage(status)
        before = next((event.was for event in told if event.was), otherwise)
        dates = [e.due for e in told if e.stands and e.action == "due_set" and e.was == before]
        due = dates[-1] if dates else None
        return Standing(before, TURNS[before], due=due, round=_rounds(told))
    last = moves[-1]
    stage = cast("Stage", last.stage)
    turn = TURNS[stage]
    entered = last
    for event in reversed(moves):
        if event.stage != stage:
            break
        entered = event
    later = [event for event in told if event.stands and _key(event) >= _key(entered)]
    dates = [event.due for event in later if event.due or event.action == "due_set"]
    by_id = {decision.id: decision for decision in review.decisions}
    decided = [by_id[event.also] for event in moves if event.also in by_id]
    decision = decided[-1] if decided else None
    return Standing(
        stage=stage,
        turn=turn,
        who=_who(moves, turn),
        since=entered.at,
        due=dates[-1] if dates else None,
        round=_rounds(told),
        decision=decision,
        rivals=_rivals(decided),
        last=last,
    )


def events(review: Review) -> tuple[Event, ...]:
    """Everything that moved the case, in order, with what was taken back."""
    told = sorted(_told(review), key=_key)
    reversing: dict[str, list[Event]] = {}
    for event in told:
        if event.reverses:
            reversing.setdefault(event.reverses, []).append(event)
    settled: dict[str, Event] = {}
    # From the newest on: whether a taking back stands is known before what it took back is asked.
    for event in reversed(told):
        against = [
            settled[other.id]
            for name in (event.id, event.also)
            if name
            for other in reversing.get(name, ())
            if other.id in settled
        ]
        undone = next((other for other in against if other.stands), None)
        settled[event.id] = replace(event, undone_by=undone)
    return tuple(settled[event.id] for event in told)


def status_of(review: Review, status: str) -> str:
    """The status that agrees with the records; that of the case where they say nothing."""
    return STATUSES[standing(review, status).stage] if speaks(review) else status


def speaks(review: Review) -> bool:
    """Whether the records say anything about the stage."""
    return any(True for _ in _told(review))


def next_moment(review: Review, now: datetime) -> datetime:
    """When something that is done now was done: after all that is known, whatever the clocks."""
    last = max((event.at for event in _told(review)), default=now)
    try:
        return max(now, last + TICK)
    except OverflowError:
        return max(now, last)


def status_stage(status: str) -> Stage:
    """The stage that a status means where no records say more."""
    return _BY_STATUS.get(status, "draft")


def _told(review: Review) -> Iterable[Event]:
    """Events in no order; a round or decision without an entry in the log is one by itself."""
    verdicts = {decision.id: decision for decision in review.decisions}
    named: set[str] = set()
    for entry in review.log:
        facts = entry.facts
        also = _text(facts, "round" if entry.action == "submitted" else "decision")
        stage: str = _LEADS.get(entry.action, "")
        due, reason, reverses = _moment(facts.get("due")), _text(facts, "reason"), ""
        if entry.action == "decided":
            decision = verdicts.get(also)
            verdict = decision.verdict if decision else _text(facts, "verdict")
            stage = _VERDICTS.get(verdict, "")
        elif entry.action == "reversed":
            reverses = _text(facts, "entry")
        elif entry.action not in ("due_set", ASSIGNED) and not stage:
            continue
        named.add(also)
        yield Event(
            id=entry.id,
            action=entry.action,
            by=entry.by,
            at=entry.at,
            also=also,
            was=_stage(_text(facts, "from")),
            stage=_stage(stage),
            due=due,
            reason=reason,
            reverses=reverses,
            facts=facts,
        )
    for turn in review.rounds:
        if turn.id not in named:
            yield Event(
                turn.id, "submitted", turn.by, turn.at, turn.id, stage="submitted", due=turn.due
            )
    for decision in review.decisions:
        if decision.id in named:
            continue
        if decision.reverses:
            yield Event(
                decision.id,
                "reversed",
                decision.by,
                decision.at,
                reason=decision.reason,
                reverses=decision.reverses,
            )
        else:
            stage = _VERDICTS.get(decision.verdict, "")
            yield Event(
                decision.id, "decided", decision.by, decision.at, decision.id, stage=_stage(stage)
            )


def _key(event: Event) -> tuple[datetime, str]:
    return event.at, event.id


def _rounds(told: Iterable[Event]) -> int:
    return sum(event.action == "submitted" and event.stands for event in told)


def _who(moves: Iterable[Event], turn: Side) -> str:
    """Whoever of a side acted last; the case goes back to them."""
    acting = {"expert": ("submitted",), "hub": ("check_begun", "decided", "returned")}
    names = [event.by.name for event in moves if event.action in acting.get(turn, ())]
    return names[-1] if names else ""


def _rivals(decided: list[Decision]) -> tuple[Decision, ...]:
    if not decided:
        return ()
    last = decided[-1]
    return tuple(
        other
        for other in decided[:-1]
        if other.round == last.round
        and (other.verdict, other.manner) != (last.verdict, last.manner)
    )


def _text(facts: Mapping[str, object], name: str) -> str:
    value = facts.get(name)
    return value if isinstance(value, str) else ""


def _stage(name: str) -> Stage | Literal[""]:
    return cast("Stage", name) if name in TURNS else ""


def _moment(value: object) -> datetime | None:
    if not isinstance(value, str):
        return None
    try:
        moment = datetime.fromisoformat(value)
    except ValueError:
        return None
    return moment if moment.tzinfo else None
