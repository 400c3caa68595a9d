"""A process of its own that is asked over a pipe and answers when it can."""

from collections.abc import Callable
from multiprocessing import get_context
from multiprocessing.connection import Connection
from typing import Generic, TypeVar

import msgspec

from casewriter.app.processes.keeper import let_keeper_rest

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
        *,
        ended_at_work: bool = False,
    ) -> None:
        """Start it.

        Args:
            serve: what it does with its end of the pipe, until nobody listens.
            told: reads what it says.
            ended_at_work: whether it is ended in the middle of its work: it has nothing to lose.
        """
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        self._process = context.Process(target=serve, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._decoder = told
        self._ended_at_work = ended_at_work
        self._lost = False

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself."""
        return self._lost

    def ask(self, wish: AskedT) -> None:
        """Ask, without waiting."""
        try:
            self._pipe.send_bytes(msgspec.msgpack.encode(wish))
        except OSError:
            self._lost = True

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
        """Let go of it; it ends when nobody is at the other end of the pipe."""
        if self._pipe.closed:
            return
        self._pipe.close()
        if self._ended_at_work:
            self._process.terminate()
        self._process.join(GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()
        let_keeper_rest()
