"""What a panel of pages asks of the process that sets them, and what it hears."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

from casewriter.services.preview import (
    PageSetter,
    PagesFailed,
    PageShown,
    PagesSet,
    PreviewNews,
    PreviewWish,
    ShowPages,
    Spot,
)
from casewriter.ui.phrases import coded

PAUSE = 120
"""Milliseconds without a change after which pages are set anew."""
LOOK = 25
"""Milliseconds between two looks whether pages came."""

Wish = Callable[[int], PreviewWish | None]
"""Gives what is to be set now, under that number; None where there is nothing yet."""


class Setting(QObject):
    """One process at a time: it is started when somebody looks, and ends when nobody does.

    Attributes:
        pages: how many there are; 0 before there is one.
        places: question or section → where it is answered.
        failure: why pages could not be set, in words; empty where they could.
        asked: pages are being set.
        came: pages are there, or could not be set.
        drawn: a page was drawn: a `PageShown`.
    """

    asked = Signal()
    came = Signal()
    drawn = Signal(object)

    def __init__(self, start: Callable[[], PageSetter], wish: Wish, parent: QObject) -> None:
        """Begin with nothing.

        Args:
            start: starts a process that sets pages.
            wish: what is to be set.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._start, self._wish = start, wish
        self._setter: PageSetter | None = None
        self.places: dict[str, Spot] = {}
        self.pages, self.failure = 0, ""
        self._number = self._awaited = 0
        self._is_stale = False
        self._undrawn: frozenset[int] = frozenset()
        self._pause, self._looking = QTimer(self), QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._pause.timeout.connect(self.ask)
        self._looking.setInterval(LOOK)
        self._looking.timeout.connect(self._look)

    @property
    def runs(self) -> bool:
        """Whether there is a process."""
        return self._setter is not None

    @property
    def is_awaited(self) -> bool:
        """Whether pages are being set."""
        return self._awaited > 0

    def begin(self) -> None:
        """Start the process, and ask for the pages."""
        if self._setter is None:
            self._setter = self._start()
            self.failure, self._awaited = "", 0
            self.ask()

    def end(self) -> None:
        """End the process."""
        self._pause.stop()
        self._looking.stop()
        if self._setter is not None:
            self._setter.close()
            self._setter = None

    def forget(self) -> None:
        """Something else is wanted: no page counts any more, nor one that is still to come."""
        self.pages, self.places, self._awaited = 0, {}, 0

    def refresh(self) -> None:
        """Set the pages anew after the next pause."""
        if self._setter is not None:
            self._pause.start()

    def ask(self) -> None:
        """Ask for the pages as they are wanted now."""
        if self._setter is None:
            return
        if self._awaited:
            # One wish at a time; what changed meanwhile is asked for when the answer came.
            self._is_stale = True
            return
        self._is_stale = False
        wish = self._wish(self._number + 1)
        if wish is None:
            return
        self._number += 1
        self._awaited = self._number
        self._setter.ask(wish)
        self._looking.start()
        self.asked.emit()

    def draw(self, pages: tuple[int, ...], width: int) -> None:
        """Ask for drawn pages, each as wide as that in dots."""
        if self._setter is not None and self.pages and pages:
            # Of several wishes the process carries out the last: those of the others never come.
            self._undrawn = frozenset(pages)
            self._setter.ask(ShowPages(pages, width))
            self._looking.start()

    def _look(self) -> None:
        setter = self._setter
        if setter is None:
            return
        for news in setter.heard():
            self._hear(news)
        if setter.is_lost:
            self.end()
            self.failure, self._awaited = coded("worker_lost", {}), 0
            self.came.emit()

    def _hear(self, news: PreviewNews) -> None:
        match news:
            case PagesSet(pages=pages, places=places):
                self.pages, self.places, self.failure, self._awaited = pages, places, "", 0
                self.came.emit()
            case PagesFailed(code=code, facts=facts):
                self.failure, self._awaited = coded(code, facts), 0
                self.came.emit()
            case PageShown(page=page):
                self._undrawn -= {page}
                self.drawn.emit(news)
                if not self._awaited and not self._undrawn:
                    self._looking.stop()
        if self._is_stale and not self._awaited:
            self.ask()
