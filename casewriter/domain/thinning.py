"""Which kept states may go as a history grows old.

All of the last two days stay, then one an hour for a week, one a day for two months, one a week
after that. States are taken in the order of their numbers; moments only tell how far apart they
are. A clock that was wrong once must not cost the history: a jump counts as one day of age at
most, time that runs backwards does not count, and the newest states stay whatever their moments.
"""

from collections.abc import Sequence
from datetime import datetime, timedelta

from msgspec import Struct

from casewriter.domain.outline import AUTOMATIC

HOUR, DAY = timedelta(hours=1), timedelta(days=1)
SPACING: tuple[tuple[timedelta, timedelta], ...] = (
    (2 * DAY, timedelta(0)),
    (7 * DAY, HOUR),
    (60 * DAY, DAY),
)
"""Up to which age a state stays that lies how far behind the one before."""
OLDEST = 7 * DAY
"""What lies between states that are older than that."""
NEWEST = 20
"""How many of the newest states always stay."""


class Mark(Struct, frozen=True):
    """What decides whether a kept state may go."""

    number: int
    kind: str
    name: str
    at: datetime

    @property
    def lasts(self) -> bool:
        """Whether somebody asked for it, or it is part of what happened between people."""
        return bool(self.name) or self.kind not in AUTOMATIC


def superfluous(marks: Sequence[Mark]) -> tuple[int, ...]:
    """The numbers of the states that may go.

    Args:
        marks: all kept states of a case, by their numbers.
    """
    ages = _ages(marks)
    gone = []
    # From the oldest on: what stays now also stays when it is looked at again later, or goes for a
    # wider spacing. From the newest on, each state would go for the one behind it.
    since = OLDEST
    for place, mark in enumerate(marks):
        if place:
            since += max(mark.at - marks[place - 1].at, timedelta(0))
        stays = place in (0, len(marks) - 1) or mark.lasts or place >= len(marks) - NEWEST
        if stays or since >= _spacing(ages[place]):
            since = timedelta(0)
        else:
            gone.append(mark.number)
    return tuple(gone)


def _ages(marks: Sequence[Mark]) -> list[timedelta]:
    """How much older than the newest each is."""
    ages = [timedelta(0)] * len(marks)
    for place in reversed(range(len(marks) - 1)):
        passed = marks[place + 1].at - marks[place].at
        ages[place] = ages[place + 1] + min(max(passed, timedelta(0)), DAY)
    return ages


def _spacing(age: timedelta) -> timedelta:
    return next((apart for until, apart in SPACING if age <= until), OLDEST)
