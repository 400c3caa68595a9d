"""One piece of work in a turn of the event loop, whoever has some, and then one for the window.

Timers without an interval are all due in every turn: questions that are built, texts that are laid,
notes, marks and counts met in one, and what the last of them had painted came on top. Each alone
takes a few milliseconds; together they kept the window waiting for fifty.
"""

from collections import deque
from functools import partial

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Signal
from shiboken6 import isValid


class Turn(QObject):
    """Somebody's place in the queue.

    Attributes:
        came: it is their turn, for one piece of work; again and again until they stop.
    """

    came = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._queue = _queue()
        self.is_waiting = False
        # Who goes with a page leaves the queue, too.
        self.destroyed.connect(partial(self._queue.forget, id(self)))

    def begin(self) -> None:
        """Queue up; nothing changes for who waits already."""
        if not self.is_waiting:
            self.is_waiting = True
            self._queue.join(self)

    def stop(self) -> None:
        """Leave the queue."""
        if self.is_waiting:
            self.is_waiting = False
            self._queue.leave(self)


class Queue(QObject):
    """Who waits for a turn; one for the application."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._waiting: deque[Turn] = deque()
        self._rests = False
        self._next = QTimer(self)
        self._next.setSingleShot(True)
        self._next.setInterval(0)
        self._next.timeout.connect(self._turn)

    def join(self, turn: Turn) -> None:
        """Put somebody at the end."""
        self._waiting.append(turn)
        if not self._next.isActive():
            # Whoever joined has just done something, which is to be painted first.
            self._rests = True
            self._next.start()

    def leave(self, turn: Turn) -> None:
        """Take somebody out."""
        self.forget(id(turn))

    def forget(self, name: int) -> None:
        """Take out somebody who may be gone already, by their `id`."""
        self._waiting = deque(turn for turn in self._waiting if id(turn) != name)
        if not self._waiting and isValid(self):
            self._next.stop()

    def _turn(self) -> None:
        if not self._waiting:
            return
        # Before the work: a dialogue that it opens runs an event loop of its own.
        self._next.start()
        if self._rests:
            # What came of the last piece has been laid out and painted in this turn.
            self._rests = False
            return
        turn = self._waiting[0]
        self._waiting.rotate(-1)
        self._rests = True
        turn.came.emit()


def _queue() -> Queue:
    application = QCoreApplication.instance()
    assert application is not None
    found = application.findChild(Queue)
    return found if isinstance(found, Queue) else Queue(application)
