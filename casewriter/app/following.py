"""Following what another process does, from the window's thread."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.services.jobs import News, Running

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


def as_error(code: str, facts: dict[str, str]) -> CasewriterError:
    """What went wrong elsewhere; which kind it was no longer matters for its sentence."""
    return MachineFailed(code, **facts)
