"""Whether the library behind a window may be written: asked for, looked after, told of."""

from collections.abc import Callable

from casewriter.services.events import Bus, Event, SaveFailed, StandingChanged
from casewriter.services.ports import Background, Timer
from casewriter.services.standing import Holding, ReadOnly, Standing

PULSE = 25.0
"""Seconds between two signs that this program is still there, or looks for the other's."""


class Presence:
    """One window's place in its library."""

    def __init__(self, background: Background, pulse: Timer, bus: Bus) -> None:
        """Begin without a library.

        Args:
            background: the store's thread.
            pulse: reminds of the next sign.
            bus: told of every change.
        """
        self._background = background
        self._pulse = pulse
        self._bus = bus
        self._library: Holding | None = None
        self._standing = Standing()
        self._tenure = 0
        self._is_over = False
        # A save that is refused may be the first to learn that somebody took the library over.
        self._end = bus.subscribe(self._heard)

    @property
    def standing(self) -> Standing:
        """Whether the library may be written, as last told by `StandingChanged`."""
        return self._standing

    def start(self, library: Holding) -> None:
        """Look after a library that was opened."""
        self._library = library
        self._look()
        self._pulse.start(PULSE, self._beat)

    def look_again(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Take the library if whoever had it has let go."""
        assert self._library is not None
        self._ask(self._library.take, then, failed)

    def take_over(self, then: Callable[[], None], failed: Callable[[Exception], None]) -> None:
        """Take the library from whoever has it."""
        assert self._library is not None
        self._ask(self._library.take_over, then, failed)

    def of_case(self) -> Callable[[], ReadOnly]:
        """Tells at any time why a case that is opened now may not be changed.

        A case that was read before the library came to us may have been changed by others: it
        stays as it is until it is opened again.
        """
        tenure = self._tenure
        return lambda: self._standing.reason or ("" if tenure == self._tenure else "held")

    def close(self) -> None:
        """Look after it no longer."""
        self._is_over = True
        self._pulse.stop()
        self._end()

    def _ask(
        self,
        work: Callable[[], object],
        then: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        def done() -> None:
            self._look()
            then()

        self._background.run(work, done, failed)

    def _beat(self) -> None:
        assert self._library is not None

        def again() -> None:
            self._look()
            # The last sign may be answered when the window is closed already.
            if not self._is_over:
                self._pulse.start(PULSE, self._beat)

        # What keeps a sign from being given is told when the next answer is to be saved.
        self._background.run(self._library.renew, again, lambda _: again())

    def _heard(self, event: Event) -> None:
        if isinstance(event, SaveFailed):
            self._look()

    def _look(self) -> None:
        """Tell everybody if the library stands differently than before."""
        if self._library is None:
            return
        before, now = self._standing, self._library.standing
        if now != before:
            self._standing = now
            self._tenure += before.is_writable != now.is_writable
            self._bus.publish(StandingChanged(before, now))
