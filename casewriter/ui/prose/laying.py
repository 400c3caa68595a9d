"""A long text laid on the screen in slices, so that the window never waits for all of it."""

from time import perf_counter
from typing import Protocol

from PySide6.QtCore import QObject

from casewriter.ui.prose.rows import Row
from casewriter.ui.turns import Turn

FEWEST = 24
"""So many new rows are laid at once; they take less than a turn may."""
AT_ONCE = 4
LONGEST_TURN = 0.008
"""Seconds that a slice may take; painting comes on top."""


class Paper(Protocol):
    """Where rows are laid."""

    def lay_rows(self, rows: tuple[Row, ...]) -> None:
        """Make the text be these rows, changing only what differs."""
        ...

    def laid_rows(self) -> tuple[Row, ...]:
        """The rows that lie there."""
        ...

    def laid(self) -> None:
        """All of it lies there now."""
        ...


class Laying(QObject):
    """Lays what is wanted from its first to its last new row; `finish` lays the rest at once.

    Attributes:
        wanted: the rows that will lie there; None while nothing is being laid.
    """

    def __init__(self, paper: Paper, parent: QObject) -> None:
        super().__init__(parent)
        self.wanted: tuple[Row, ...] | None = None
        self._paper = paper
        self._done = 0
        self._after = 0
        self._turn = Turn(self)
        self._turn.came.connect(self._lay_some)

    def start(self, rows: tuple[Row, ...]) -> bool:
        """Lay these rows in slices; False where they are too few for it."""
        self.stop()
        present = self._paper.laid_rows()
        before = 0
        while before < min(len(rows), len(present)) and rows[before] == present[before]:
            before += 1
        after = 0
        most = min(len(rows), len(present)) - before
        while after < most and rows[-1 - after] == present[-1 - after]:
            after += 1
        if len(rows) - before - after < FEWEST:
            return False
        self.wanted, self._done, self._after = rows, before, after
        self._turn.begin()
        return True

    def stop(self) -> None:
        """Leave the rest: something else is wanted now."""
        self.wanted = None
        self._turn.stop()

    def finish(self) -> None:
        """Lay all that is left, at once: somebody writes in it."""
        if self.wanted is not None:
            self._paper.lay_rows(self.wanted)
            self._end()

    def _lay_some(self) -> None:
        rows = self.wanted
        if rows is None:
            return
        until = perf_counter() + LONGEST_TURN
        last = len(rows) - self._after
        while self._done < last:
            self._done = min(self._done + AT_ONCE, last)
            self._paper.lay_rows((*rows[: self._done], *rows[last:]))
            # At the end: however slow the computer is, every turn lays some.
            if perf_counter() >= until:
                break
        if self._done >= last:
            self._end()

    def _end(self) -> None:
        self.stop()
        self._paper.laid()
