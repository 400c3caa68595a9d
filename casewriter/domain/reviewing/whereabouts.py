"""Where a case stands, as a list of many cases needs it: told from its records, and kept short."""

from datetime import datetime

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.errors import BadInput
from casewriter.domain.records import read
from casewriter.domain.review import Review
from casewriter.domain.reviewing.assigning import editor_of
from casewriter.domain.reviewing.rounds import TURNS, Side, Stage, standing, status_stage
from casewriter.domain.status import TELLING


class Whereabouts(Struct, frozen=True):
    """Where a case stands.

    Attributes:
        turn: whose turn it is.
        who: the name of whoever of that side acted last, or empty.
        since: when the case came to this stage; none where no entry says so.
        due: when it is to be dealt with, or none.
        round: how many times it was sent in.
        editor: the name of whoever of the hub looks after it, or empty.
    """

    stage: Stage = "draft"
    turn: Side = "expert"
    who: str = ""
    since: datetime | None = None
    due: datetime | None = None
    round: int = 0
    editor: str = ""

    def days_waiting(self, now: datetime) -> int | None:
        """Whole days for which somebody has had it; none where nobody has, or nobody knows."""
        if self.since is None or not self.turn:
            return None
        return max((now - self.since).days, 0)

    def days_over(self, now: datetime) -> int:
        """Days for which it has been overdue, the one that has begun among them; else 0."""
        if self.due is None or not self.turn or self.due >= now:
            return 0
        return (now - self.due).days + 1


def whereabouts(review: Review, status: str) -> Whereabouts:
    """Where a case with these records stands; `status` counts where they say nothing."""
    told = standing(review, status)
    return Whereabouts(
        stage=told.stage,
        turn=told.turn,
        who=told.who,
        since=told.since,
        due=told.due,
        round=told.round,
        editor=editor_of(review),
    )


def whereabouts_of(case: Case) -> Whereabouts:
    """Where a case stands; told from its status where its records cannot be read."""
    try:
        told = read({name: case.records.get(name, ()) for name in TELLING})
    except BadInput:
        return by_status(case.status)
    return whereabouts(told, case.status)


def has_moved(before: Case, after: Case) -> bool:
    """Whether a case may stand elsewhere than before."""
    if before.status != after.status:
        return True
    return any(before.records.get(name) != after.records.get(name) for name in TELLING)


def by_status(status: str) -> Whereabouts:
    """Where a case stands of which nothing but the status is known."""
    stage = status_stage(status)
    return Whereabouts(stage=stage, turn=TURNS[stage])
