"""Work in short steps, as many in a turn of the event loop as fit into a few milliseconds."""

from collections.abc import Callable, Iterator
from time import perf_counter

from PySide6.QtCore import QObject, QTimer, Signal

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
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._turn)

    @property
    def is_busy(self) -> bool:
        """Whether steps are left."""
        return self._work is not None

    def begin(self, work: Iterator[None]) -> None:
        """Carry out this work from the next turn on, and forget the old."""
        self._work = work
        self._timer.start()

    def stop(self) -> None:
        """Forget the work."""
        self._work = None
        self._timer.stop()

    def _turn(self) -> None:
        waits = self.waits is not None and self.waits()
        self._timer.setInterval(AGAIN if waits else 0)
        if waits:
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
