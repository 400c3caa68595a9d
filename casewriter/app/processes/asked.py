"""A process of its own that is asked over a pipe and answers when it can."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

import msgspec

from casewriter.app.processes.keeper import let_keeper_rest
from casewriter.app.processes.outbox import Outbox

GRACE = 1.0
"""Seconds that the process has to come to its end."""

AskedT = TypeVar("AskedT")
ToldT = TypeVar("ToldT")


class AskedProcess(Generic[AskedT, ToldT]):
    """A spawned process; nothing here waits for it."""

    def __init__(
        self,
        serve: Callable[[Connection], None],
        told: msgspec.msgpack.Decoder[ToldT],
    ) -> None:
        """Start it.

        Args:
            serve: what it does with its end of the pipe, until nobody listens.
            told: reads what it says.
        """
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=serve, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._outbox = Outbox(self._pipe)
        self._decoder = told
        self._lost = False

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself."""
        return self._lost or self._outbox.is_lost

    def ask(self, wish: AskedT) -> None:
        """Ask, without waiting."""
        self._outbox.send(msgspec.msgpack.encode(wish))

    def heard(self) -> tuple[ToldT, ...]:
        """What it said since last asked, without waiting."""
        heard: list[ToldT] = []
        try:
            while not self._lost and self._pipe.poll():
                heard.append(self._decoder.decode(self._pipe.recv_bytes()))
        except (EOFError, OSError):
            self._lost = True
        return tuple(heard)

    def close(self) -> None:
        """Let go of it; it is ended in the middle of its work, for it has nothing to lose."""
        if self._pipe.closed:
            return
        self._process.terminate()
        self._process.join(GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._outbox.close()
        self._pipe.close()
        self._process.close()
        let_keeper_rest()
