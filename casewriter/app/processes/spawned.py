"""A process that does one work while the window stays quick: one request in, news out."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from threading import Thread
from time import monotonic
from typing import Any, Generic, TypeVar

import msgspec

from casewriter.app.processes.outbox import Outbox
from casewriter.domain.errors import CasewriterError
from casewriter.services.jobs import Failed, Progressed, Stopped
from casewriter.services.ports import Step
from casewriter.services.watching import Cancelled

CANCEL = b"cancel"
GRACE = 2.0
"""Seconds that the process gets to clear up before it is ended."""
LONG_GRACE = 15.0
"""The same where nobody waits for that."""

N = TypeVar("N")


class SpawnedProcess(Generic[N]):
    """One work being done in a spawned process."""

    def __init__(
        self, serve: Callable[[Connection], None], request: msgspec.Struct, kinds: Any
    ) -> None:
        """Start it.

        Args:
            serve: what runs in the process.
            request: what it is sent.
            kinds: the kinds of news, as msgspec decodes them.
        """
        # Spawned on every system: a forked Qt program is not safe to go on in.
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._kinds = kinds
        self._process = context.Process(target=serve, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._outbox = Outbox(self._pipe)
        self._outbox.send(msgspec.msgpack.encode(request))
        self._over = self._closed = False
        self._last: N | Failed | None = None
        self._until = 0.0

    def news(self) -> tuple[N | Failed, ...]:
        """What happened since last asked, without waiting.

        The last news is told when the process is gone: letting go of it then waits for nothing.
        """
        if self._closed:
            return ()
        heard: list[Any] = []
        try:
            while not self._over and self._pipe.poll():
                said: Any = msgspec.msgpack.decode(self._pipe.recv_bytes(), type=self._kinds)
                if isinstance(said, Progressed):
                    heard.append(said)
                else:
                    self._end(said)
        except (EOFError, OSError):
            self._end(Failed("worker_lost", {}))
        if self._last is not None and (not self._process.is_alive() or monotonic() > self._until):
            heard.append(self._last)
            self._last = None
        return tuple(heard)

    def _end(self, last: N | Failed) -> None:
        self._over, self._last = True, last
        self._until = monotonic() + GRACE

    def cancel(self) -> None:
        """Ask it to stop at the next part."""
        if not self._over and not self._closed:
            self._outbox.send(CANCEL)

    def close(self, *, waiting: bool = False) -> None:
        """Let go of it, stopping it where it still runs; again does nothing.

        A process that is only starting, or setting pages, hears late of that: a thread waits for
        it, so that it can take away what it has begun to write.

        Args:
            waiting: whether what it does must be over when this returns.
        """
        if self._closed:
            return
        runs = self._process.is_alive()
        if runs:
            self.cancel()
        self._closed = True
        if waiting or not runs:
            self._clear(GRACE)
        else:
            Thread(target=self._clear, args=(LONG_GRACE,), name="casewriter-ending").start()

    def _clear(self, grace: float) -> None:
        self._process.join(grace)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._outbox.close()
        self._pipe.close()
        self._process.close()


def answer(pipe: Connection, kinds: Any, work: Callable[[Any, Step], msgspec.Struct]) -> None:
    """Do what is asked for in the process, and tell what comes of it.

    Args:
        pipe: brings one request and takes the news.
        kinds: the kinds of requests, as msgspec decodes them.
        work: does it; is given the request and whom to tell how far it is; gives the last news.
    """
    request = msgspec.msgpack.decode(pipe.recv_bytes(), type=kinds)

    def tell(news: msgspec.Struct) -> None:
        pipe.send_bytes(msgspec.msgpack.encode(news))

    def progress(done: int, of: int) -> None:
        if pipe.poll():
            raise Cancelled
        tell(Progressed(done, of))

    try:
        tell(work(request, progress))
    except Cancelled:
        tell(Stopped())
    except CasewriterError as error:
        tell(Failed(error.code, {name: str(fact) for name, fact in error.facts.items()}))
