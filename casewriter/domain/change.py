"""By how much an indicator changed, and whether that is what was wanted."""

import math
from typing import Literal

from msgspec import Struct

from casewriter.domain.view import View

Direction = Literal["better", "worse", "same", ""]
SHARES = ("percent",)
"""Units whose difference is said in percentage points and not once more in per cent."""


class Changed(Struct, frozen=True):
    """The way from the value before to the value now.

    Attributes:
        by: the difference.
        share: the difference in per cent of the value before; None where that was nought or less,
            or where the unit is per cent itself.
        direction: whether it is an improvement; empty where nobody said which way is good.
        points: whether the difference is one of percentage points.
    """

    by: float
    share: float | None
    direction: Direction
    points: bool = False


def changed(before: float, now: float, *, unit: str = "", better: str = "") -> Changed:
    """The change between two values.

    Args:
        before: the first value.
        now: the latest value.
        unit: its code.
        better: `higher` or `lower`, where somebody said which is good.
    """
    by = _plain(now - before)
    points = unit in SHARES
    share = None if points or before <= 0 else _plain(by / before * 100, 1)
    return Changed(by, share, _direction(by, better), points)


def changed_in(row: View) -> Changed | None:
    """The change that a row of indicators shows; None without two numbers."""
    before, now = row.number("baseline"), row.number("value")
    if before is None or now is None:
        return None
    return changed(before, now, unit=row.key("unit"), better=row.key("better"))


def _direction(by: float, better: str) -> Direction:
    if better not in ("higher", "lower"):
        return ""
    if by == 0:
        return "same"
    return "better" if (by > 0) == (better == "higher") else "worse"


def _plain(value: float, digits: int = 10) -> float:
    """Without the dust of binary fractions: 0.9 − 0.7 is 0.2."""
    if not math.isfinite(value):
        return value
    near = round(value, digits)
    return int(near) if near == int(near) else near
