"""The order of rows: each row carries a fractional key, so that moving one touches it alone.

Keys are texts over 0–9 and a–z, compared letter by letter. Rows added at an end count on in five
digits; a row put between two takes the middle of their keys, however close they are. Equal keys
(two laptops added a row at the same place) are settled by the row's id.
"""

from bisect import bisect_left
from collections.abc import Mapping, Sequence

from casewriter.domain.errors import BadInput

DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"
BASE = len(DIGITS)
WIDTH = 5
FIRST = "i0001"
LAST = "~"
"""Sorts after every key: rows without an order come last."""


def between(before: str, after: str) -> str:
    """A key above `before` and below `after`; an empty text leaves that side open.

    Raises:
        BadInput: `order_unusable`, where the two leave no room or are not keys of ours.
    """
    if not set(before + after) <= set(DIGITS):
        raise BadInput("order_unusable", before=before, after=after)
    if not before and not after:
        return FIRST
    if not after:
        key = _counted(before, 1)
    elif not before:
        key = _counted(after, -1)
    else:
        key = _middle(before, after)
    if not (before < key and (not after or key < after)):
        raise BadInput("order_unusable", before=before, after=after)
    return key


def _counted(key: str, step: int) -> str:
    number = int(key[:WIDTH].ljust(WIDTH, "0"), BASE) + step
    if number % BASE == 0:
        number += step  # a key never ends in zero: nothing would fit below it
    if not 0 < number < BASE**WIDTH:
        return _middle(key, "") if step > 0 else _middle("", key)
    digits = ""
    while number:
        number, digit = divmod(number, BASE)
        digits = DIGITS[digit] + digits
    return digits.rjust(WIDTH, "0")


def _middle(before: str, after: str) -> str:
    common = 0
    while common < len(after) and before[common : common + 1].ljust(1, "0") == after[common]:
        common += 1
    head, before, after = after[:common], before[common:], after[common:]
    low = DIGITS.index(before[0]) if before else 0
    high = DIGITS.index(after[0]) if after else BASE
    if high - low > 1:
        return head + DIGITS[(low + high) // 2]
    if len(after) > 1:
        return head + after[0]
    return head + DIGITS[low] + _middle(before[1:], "")


def both_orders(was: Sequence[str], now: Sequence[str]) -> list[str]:
    """The rows of two states in the order of the later; gone ones behind the one they followed."""
    behind: dict[str, list[str]] = {}
    here, last = set(now), ""
    for row in was:
        if row in here:
            last = row
        else:
            behind.setdefault(last, []).append(row)
    rows = behind.get("", [])
    for row in now:
        rows += (row, *behind.get(row, ()))
    return rows


def moved(was: Sequence[str], now: Sequence[str], keyed: set[str]) -> set[str]:
    """The rows that stand elsewhere among those that both states have, as few as possible.

    A row whose key is the same was not moved. Rows with new keys (another program may have counted
    all anew) were moved where they passed such a row, or one another.

    Args:
        was: the rows of the earlier state in their order.
        now: those of the later.
        keyed: the rows that have another key.
    """
    here, there = set(now), set(was)
    before = [row for row in was if row in here]
    after = [row for row in now if row in there]
    gaps, gaps_after = _gaps(before, keyed), _gaps(after, keyed)
    gone: set[str] = set()
    stayed: dict[int, list[str]] = {}
    for row in before:
        if row in keyed and gaps[row] == gaps_after[row]:
            stayed.setdefault(gaps[row], []).append(row)
        elif row in keyed:
            gone.add(row)
    places = {row: place for place, row in enumerate(after)}
    for one in stayed.values():
        # From the same side whichever state is called the earlier: else it would not be symmetric.
        first, second = sorted((one, sorted(one, key=places.__getitem__)))
        gone |= set(one) - _in_order(first, {row: place for place, row in enumerate(second)})
    return gone


def _gaps(rows: Sequence[str], keyed: set[str]) -> dict[str, int]:
    """For each row how many that have their old key stand before it."""
    gaps, before = {}, 0
    for row in rows:
        gaps[row] = before
        before += row not in keyed
    return gaps


def _in_order(rows: Sequence[str], places: Mapping[str, int]) -> set[str]:
    """As many rows as possible whose places rise."""
    ends: list[int] = []
    length = {}
    for row in rows:
        length[row] = bisect_left(ends, places[row])
        ends[length[row] : length[row] + 1] = [places[row]]
    chosen: set[str] = set()
    wanted, below = len(ends) - 1, len(places)
    for row in reversed(rows):
        if length[row] == wanted and places[row] < below:
            chosen.add(row)
            wanted, below = wanted - 1, places[row]
    return chosen
