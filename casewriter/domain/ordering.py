"""The order of rows: each row carries a fractional key, so that moving one touches it alone.

Keys are texts over 0–9 and a–z, compared letter by letter. Rows added at an end count on in five
digits; a row put between two takes the middle of their keys, however close they are. Equal keys
(two laptops added a row at the same place) are settled by the row's id.
"""

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
