"""What the history asks of the library; the composition root opens these doors."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.comparing import Comparison
from casewriter.services.ports import RevisionSummary
from casewriter.ui.case.naming import case_state


def to_expert(case: Case) -> str:
    """Where a case stands, said to whoever writes it."""
    return case_state(case, "expert", "", datetime.now(UTC))


class HistoryDoors(Struct, frozen=True):
    """The doors of the history of the open case. Each returns at once and hands over later.

    Attributes:
        states: hands over its kept states, the newest first.
        state: hands over the case as the state of a number has it.
        changed_in: hands over the numbers of the states in which a question (`section.field`) has
            another answer than in the one before.
        compare: hands over what differs between two states.
        name: keeps the case as it is under a name; then calls back.
        now: the time.
        stands: says where the case stands, to whoever looks.
    """

    states: Callable[[Callable[[Sequence[RevisionSummary]], object]], None]
    state: Callable[[int, Callable[[Case], object]], None]
    changed_in: Callable[[str, Callable[[frozenset[int]], object]], None]
    compare: Callable[[Case, Case, Callable[[Comparison], object]], None]
    name: Callable[[str, Callable[[], object]], None]
    now: Callable[[], datetime]
    stands: Callable[[Case], str] = to_expert
