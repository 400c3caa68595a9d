"""Processes that are forked, listened to and killed.

A child is a real process with its own connections, threads and windows; what takes long to import
was imported before it was forked.
"""

import gc
import os
import pickle
import select
import signal
import time
import traceback
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

PATIENCE = 120.0
"""Seconds after which a child that says nothing more is held for hung."""

Say = Callable[..., None]


class Hung(AssertionError):
    """A child did not come to its end."""


class Broken(AssertionError):
    """A child ended with a traceback."""


@dataclass
class Child:
    """A forked process and what it said so far."""

    pid: int
    pipe: int
    heard: list[tuple[Any, ...]] = field(default_factory=list)
    _rest: bytes = b""
    over: bool = False
    was_killed: bool = False

    def listen(self, seconds: float) -> None:
        """Hear what it says for so long, or until it ends."""
        until = time.monotonic() + seconds
        while not self.over and (left := until - time.monotonic()) > 0:
            self._take(left)

    def wait_for(self, word: str, patience: float = PATIENCE) -> tuple[Any, ...]:
        """Listen until it says something that begins with a word, and give that."""
        until = time.monotonic() + patience
        while True:
            for said in self.heard:
                if said[0] == word:
                    return said
            if self.over:
                self.end()
                raise Broken(f"it ended before it said {word}: {self.heard[-3:]}")
            if time.monotonic() > until:
                self.kill()
                raise Hung(f"it never said {word}: {self.heard[-3:]}")
            self._take(0.5)

    def kill(self) -> float:
        """End it as a power switch would; gives the moment just before."""
        at = time.monotonic()
        os.kill(self.pid, signal.SIGKILL)
        self.end()
        return at

    def end(self, patience: float = PATIENCE) -> None:
        """Hear the rest and let it go."""
        until = time.monotonic() + patience
        while not self.over:
            if time.monotonic() > until:
                os.kill(self.pid, signal.SIGKILL)
                os.waitpid(self.pid, 0)
                os.close(self.pipe)
                raise Hung(f"it does not end: {self.heard[-3:]}")
            self._take(0.5)
        _, status = os.waitpid(self.pid, 0)
        self.was_killed = os.WIFSIGNALED(status)
        os.close(self.pipe)
        for said in self.heard:
            if said[0] == "broken":
                raise Broken(said[1])

    def _take(self, seconds: float) -> None:
        ready, _, _ = select.select([self.pipe], [], [], max(0.0, seconds))
        if not ready:
            return
        came = os.read(self.pipe, 1 << 16)
        self.over = not came
        self._rest += came
        while len(self._rest) >= 4:
            length = int.from_bytes(self._rest[:4], "big")
            if len(self._rest) < 4 + length:
                break
            self.heard.append(pickle.loads(self._rest[4 : 4 + length]))
            self._rest = self._rest[4 + length :]


def forked(work: Callable[[Say], object]) -> Child:
    """Start a child that does the work; it may say tuples of plain values on the way."""
    reading, writing = os.pipe()
    gc.freeze()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Child(pid, reading)
    os.close(reading)

    def say(*words: Any) -> None:
        body = pickle.dumps(words)
        # Not `write`: faults are put into that one.
        message = len(body).to_bytes(4, "big") + body
        while message:
            message = message[os.writev(writing, [message]) :]

    code = 0
    try:
        work(say)
    except BaseException:  # noqa: BLE001
        say("broken", traceback.format_exc())
        code = 1
    finally:
        os._exit(code)
    return Child(pid, reading)


def asked(work: Callable[[], Any], patience: float = PATIENCE) -> Any:
    """What a piece of work gives, done in a child: it leaves nothing behind here."""

    def answer(say: Say) -> None:
        say("answer", work())

    child = forked(answer)
    child.end(patience)
    (said,) = (said for said in child.heard if said[0] == "answer")
    return said[1]
