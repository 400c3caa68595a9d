"""Time, threads and progress, as the use cases need them."""

from collections.abc import Callable
from datetime import datetime
from typing import Protocol

Step = Callable[[int, int], None]
"""Told how many of how many parts are done; raises `Cancelled` to stop the work."""


class Clock(Protocol):
    """Tells the time."""

    def __call__(self) -> datetime:
        """Now, in UTC."""
        ...


class Timer(Protocol):
    """Calls back once after a while; starting again starts the while again."""

    def start(self, seconds: float, due: Callable[[], None]) -> None:
        """Call `due` after so many seconds, unless stopped or started again."""
        ...

    def stop(self) -> None:
        """Forget what was to be called."""
        ...


class Background(Protocol):
    """The store's own thread: work handed over is done in order."""

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work; then call `done` or `failed` on the caller's thread."""
        ...

    def finish(self, patience: float | None = None) -> None:
        """Wait until all work handed over is done and answered; not longer than the patience."""
        ...
