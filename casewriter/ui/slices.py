"""Work in short steps, as many in a turn of the event loop as fit into a few milliseconds."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

from casewriter.ui.turns import Turn

BUDGET = 0.008
"""Seconds of a turn after which the window gets its say again; one step may take longer."""


AGAIN = 30
"""Milliseconds after which work that waits for something else asks again."""


class Slices(QObject):
    """Carries out one piece of work at a time; a new one takes the place of the old.

    Attributes:
        waits: whether something else is more urgent now; it is asked before each turn.
        done: the work has come to its end.
    """

    done = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._work: Iterator[None] | None = None
        self.waits: Callable[[], bool] | None = None
        self._turn = Turn(self)
        self._turn.came.connect(self._work_on)
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(AGAIN)
        self._later.timeout.connect(self._turn.begin)

    @property
    def is_busy(self) -> bool:
        """Whether steps are left."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Carry out this work from the next turn on, and forget the old."""
        self._work = work
        self._later.stop()
        self._turn.begin()

    def stop(self) -> None:
        """Forget the work."""
        self._work = None
        self._later.stop()
        self._turn.stop()

    def _work_on(self) -> None:
        if self.waits is not None and self.waits():
            self._turn.stop()
            self._later.start()
            return
        until = perf_counter() + BUDGET
        while (work := self._work) is not None:
            try:
                next(work)
            except StopIteration:
                if self._work is work:
                    self.stop()
                    self.done.emit()
            if perf_counter() > until:
                return
