"""Which states of an open case are kept without being asked for, and when.

The state in which it was opened is kept before its first change is saved, so that nothing is kept
for somebody who only looks. After that one is kept for every quarter of an hour of real work.
"""

from collections import deque
from collections.abc import Callable
from datetime import datetime

from casewriter.domain.case import Case
from casewriter.domain.errors import WrongUse
from casewriter.services.cleaning import cleaned_value
from casewriter.services.ports import CaseStore, Clock, RevisionSummary

PAUSE = 120.0
"""Seconds; a longer pause between two changes is no work."""
WORK = 900.0
"""Seconds of work after which a state is kept."""
AT_ONCE = 8
"""States that are taken out of an old history in one turn, so that no save waits long for it."""


class Keeping:
    """The states of one open case that wait to be kept.

    `note` and `wait_for` are called on the window's thread, `keep` in the store's.
    """

    def __init__(
        self, case: Case, store: CaseStore, *, clock: Clock, monotonic: Callable[[], float]
    ) -> None:
        """Begin with the case as it was opened.

        Args:
            case: as the library has it now.
            store: where states are kept.
            clock: the time that a kept state bears.
            monotonic: seconds that no change of the computer's clock makes jump.
        """
        self.case_id = case.id
        self._store = store
        self._clock = clock
        self._monotonic = monotonic
        self._waiting: deque[tuple[Case, str, datetime]] = deque([(case, "opened", clock())])
        self._grown = False
        self._worked = 0.0
        self._last: float | None = None

    def note(self, case: Case) -> bool:
        """Take the case after a change; the time since the last one counts, pauses do not.

        Returns:
            Whether a state is due that was not before.
        """
        now = self._monotonic()
        first = self._last is None
        passed = 0.0 if self._last is None else now - self._last
        self._last = now
        if 0 < passed <= PAUSE:
            self._worked += passed
        if self._worked >= WORK:
            self.wait_for(case, "work")
            return True
        return first

    def wait_for(self, case: Case, kind: str) -> None:
        """Have a state kept with the next that are; the quarter of an hour begins anew."""
        self._worked = 0.0
        self._waiting.append((case, kind, self._clock()))

    def keep(self) -> None:
        """Keep what waits, the oldest first; what fails goes on waiting.

        Raises:
            CasewriterError: as the store does.
        """
        while self._waiting:
            case, kind, at = self._waiting[0]
            self._store.keep_revision(case, kind, "", at)
            self._waiting.popleft()
            self._grown = True

    @property
    def is_grown(self) -> bool:
        """Whether there may be states that the history can do without."""
        return self._grown

    def thin(self) -> None:
        """Take a few states out of the history that is old enough to do without; see `thinning`.

        Raises:
            CasewriterError: as the store does.
        """
        self._grown = False
        self._grown = self._store.thin(self.case_id, AT_ONCE) == AT_ONCE


def name_state(store: CaseStore, case: Case, name: str, at: datetime) -> RevisionSummary:
    """Keep a state under a name.

    Raises:
        WrongUse: `state_without_name`, where the name is nothing but space.
    """
    cleaned, _ = cleaned_value(" ".join(name.split()))
    if not isinstance(cleaned, str):
        raise WrongUse("state_without_name")
    return store.keep_revision(case, "named", cleaned, at)
