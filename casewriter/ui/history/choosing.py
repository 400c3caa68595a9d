"""Which two states are compared, and what leads there."""

from collections.abc import Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct

from casewriter.services.ports import RevisionSummary

NOW = 0
"""Stands for the case as it is, among the numbers of its kept states."""

Shortcut = Literal["yesterday", "opened", "sent"]


class Choice(Struct, frozen=True):
    """The numbers of the earlier and the later state."""

    then: int
    now: int = NOW


def picked(before: Choice | None, number: int, *, other: bool) -> Choice | None:
    """What is compared after a state was picked.

    Args:
        before: what was compared so far.
        number: the state, `NOW` for the case as it is.
        other: whether it is to be compared with the earlier one of before, not with the case as
            it is.
    """
    if number == NOW:
        return None if before is None else Choice(before.then)
    if not other or before is None or before.then == number:
        return Choice(number)
    return Choice(min(before.then, number), max(before.then, number))


def shortcuts(states: Sequence[RevisionSummary], now: datetime) -> tuple[tuple[Shortcut, int], ...]:
    """The states that people ask for, where there are such: what it is, and its number.

    Args:
        states: the newest first.
        now: the moment.
    """
    today = now.astimezone().date()
    found: list[tuple[Shortcut, int]] = []
    earlier = [state for state in states if state.at.astimezone().date() < today]
    if earlier:
        found.append(("yesterday", earlier[0].number))
    for kind in ("opened", "sent"):
        last = next((state for state in states if state.kind == kind), None)
        if last is not None and all(last.number != number for _, number in found):
            found.append(("opened" if kind == "opened" else "sent", last.number))
    return tuple(found)


def first_choice(states: Sequence[RevisionSummary], now: datetime) -> Choice | None:
    """What is compared when the history is opened: since yesterday, else since the last state."""
    known = dict(shortcuts(states, now))
    if "yesterday" in known:
        return Choice(known["yesterday"])
    return Choice(states[0].number) if states else None
