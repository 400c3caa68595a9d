"""Telling another process something without waiting until it listens."""

from collections import deque
from multiprocessing.connection import Connection
from threading import Lock, Thread


class Outbox:
    """Sends messages over a pipe, in their order.

    A pipe takes some thousand bytes; whoever sends more waits until the other process reads, which
    takes seconds to start on a slow computer. So a thread waits, while there is anything to send.
    """

    def __init__(self, pipe: Connection) -> None:
        """Begin with nothing to send."""
        self._pipe = pipe
        self._waiting: deque[bytes] = deque()
        self._lock = Lock()
        self._thread: Thread | None = None
        self._lost = False

    @property
    def is_lost(self) -> bool:
        """Whether nobody was there to take a message."""
        return self._lost

    def send(self, message: bytes) -> None:
        """Have this sent after all that was handed over before."""
        with self._lock:
            self._waiting.append(message)
            if self._thread is None:
                self._thread = Thread(target=self._work, name="casewriter-outbox", daemon=True)
                self._thread.start()

    def close(self) -> None:
        """Send no more. The other process has ended, or the pipe is empty: else this waits."""
        with self._lock:
            self._waiting.clear()
            thread = self._thread
        if thread is not None:
            thread.join()

    def _work(self) -> None:
        while (message := self._next()) is not None:
            try:
                self._pipe.send_bytes(message)
            except OSError:
                self._lost = True

    def _next(self) -> bytes | None:
        with self._lock:
            if self._waiting:
                return self._waiting.popleft()
            self._thread = None
            return None
