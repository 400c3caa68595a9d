"""Both states of a comparison, fetched and compared: what comes late is not handed over."""

from collections.abc import Callable

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.comparing import Comparison
from casewriter.domain.leaves import Path
from casewriter.services.session import CaseSession
from casewriter.ui.history.choosing import NOW, Choice
from casewriter.ui.history.doors import HistoryDoors

Found = Callable[[Case, Case, Comparison], object]
"""Takes the earlier state, the later one, and what changed between them."""


class Fetching:
    """Asks the library for two states and for what changed; the last question asked counts.

    Attributes:
        only: the question whose answers alone are compared; None for the whole case.
    """

    def __init__(self, session: CaseSession, doors: HistoryDoors) -> None:
        """Begin with nothing asked.

        Args:
            session: the open case, which is the later state of most comparisons.
            doors: what the page asks of the library.
        """
        self._session, self._doors = session, doors
        self._asked = 0
        self.only: Path | None = None

    def fetch(self, choice: Choice, found: Found) -> None:
        """Fetch what was chosen, compare it and hand it over, unless more is asked by then."""
        self._asked += 1
        asked = self._asked

        def compare(then: Case, now: Case) -> None:
            if asked == self._asked:
                self._compare(asked, then, now, found)

        def fetch_later(then: Case) -> None:
            if choice.now == NOW:
                compare(then, self._session.case)
            else:
                self._doors.state(choice.now, lambda now: compare(then, now))

        self._doors.state(choice.then, fetch_later)

    def compare(self, then: Case, now: Case, found: Found) -> None:
        """Compare two states that are at hand, as `fetch` does."""
        self._asked += 1
        self._compare(self._asked, then, now, found)

    def _compare(self, asked: int, then: Case, now: Case, found: Found) -> None:
        def hand_over(comparison: Comparison) -> None:
            if asked == self._asked:
                found(then, now, comparison)

        self._doors.compare(self._kept(then), self._kept(now), hand_over)

    def _kept(self, case: Case) -> Case:
        """All of a state, or its answer to the question that is looked at."""
        if self.only is None:
            return case
        name = self.only.field
        return replace(case, fields={name: case.fields[name]} if name in case.fields else {})
