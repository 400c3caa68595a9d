"""Undo and redo: the steps that led here, and those taken back."""

from datetime import datetime, timedelta

from casewriter.domain.edits import Edit

PAUSE = timedelta(seconds=2)
"""Typing after a longer pause is a step of its own."""


class Run:
    """What is done in parts, however long they take, and is one step."""


class History:
    """The steps of one open case, across its questions and languages."""

    def __init__(self) -> None:
        self._done: list[Edit] = []
        self._undone: list[Edit] = []
        self._burst: tuple[object, datetime] | None = None

    @property
    def undoable(self) -> Edit | None:
        """The step that undo would take back."""
        return self._done[-1] if self._done else None

    @property
    def redoable(self) -> Edit | None:
        """The step that redo would bring back."""
        return self._undone[-1] if self._undone else None

    def record(self, edit: Edit, now: datetime, burst: object = None) -> None:
        """Remember a step.

        Args:
            edit: what was done.
            now: when; steps of one burst lie less than `PAUSE` apart.
            burst: what the step continues (typing in one answer, a `Run`); None stands alone.
        """
        running = self._burst
        continues = (
            burst is not None
            and running is not None
            and running[0] == burst
            and (isinstance(burst, Run) or timedelta(0) <= now - running[1] < PAUSE)
            and bool(self._done)
        )
        if continues:
            self._done[-1] = self._done[-1].absorb(edit)
        else:
            self._done.append(edit)
        self._undone.clear()
        self._burst = None if burst is None else (burst, now)

    def end_burst(self) -> None:
        """Let the next step stand alone."""
        self._burst = None

    def undo(self) -> Edit | None:
        """The edit that takes the last step back, or None."""
        if not self._done:
            return None
        self._burst = None
        step = self._done.pop()
        self._undone.append(step)
        return step.inverse()

    def redo(self) -> Edit | None:
        """The edit that brings the last undone step back, or None."""
        if not self._undone:
            return None
        self._burst = None
        step = self._undone.pop()
        self._done.append(step)
        return step
