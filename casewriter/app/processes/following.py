"""Following what another process does, from the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.jobs import News, Request, Running, Start, Stopped

LOOK = 40
"""Milliseconds between two looks at the other process."""


class Following(QObject):
    """Hands on the news of one piece of work at a time."""

    def __init__(self, told: Callable[[News], None], parent: QObject) -> None:
        super().__init__(parent)
        self._told = told
        self._running: Running | None = None
        self._looking = QTimer(self)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._look)

    @property
    def is_over(self) -> bool:
        """Whether nothing is under way any more."""
        return self._running is None

    def follow(self, running: Running) -> None:
        """Hand on the news of this work from now on."""
        self.close()
        self._running = running
        self._looking.start()

    def cancel(self) -> None:
        """Ask it to stop at the next part."""
        if self._running is not None:
            self._running.cancel()

    def close(self) -> None:
        """Let go at once."""
        self._looking.stop()
        if self._running is not None:
            self._running.close()
            self._running = None

    def _look(self) -> None:
        for news in self._running.news() if self._running else ():
            self._told(news)


class OnceSaved(Following):
    """Follows work that begins once everything that was written is in the library."""

    def __init__(
        self,
        told: Callable[[News], None],
        parent: QObject,
        *,
        start: Start,
        when_saved: Callable[[Callable[[], None]], None],
    ) -> None:
        """Begin with nothing under way.

        Args:
            told: takes the news.
            parent: Qt's owner.
            start: starts work in another process.
            when_saved: calls back once everything is in the library.
        """
        super().__init__(told, parent)
        self._start, self._when_saved = start, when_saved
        self._waiting: Request | None = None

    @property
    def is_over(self) -> bool:
        """Whether nothing is under way, or about to be."""
        return self._waiting is None and super().is_over

    def begin(self, request: Request) -> None:
        """Have this done as soon as it can be."""
        self._waiting = request
        self._when_saved(self._go)

    def cancel(self) -> None:
        """Ask it to stop at the next part; what has not begun never does."""
        if self._waiting is None:
            super().cancel()
            return
        self._waiting = None
        self._told(Stopped())

    def close(self) -> None:
        """Let go at once."""
        self._waiting = None
        super().close()

    def _go(self) -> None:
        request, self._waiting = self._waiting, None
        if request is not None:
            self.follow(self._start(request))


def as_error(code: str, facts: dict[str, str]) -> CasewriterError:
    """What went wrong elsewhere; which kind it was no longer matters for its sentence."""
    return MachineFailed(code, **facts)
