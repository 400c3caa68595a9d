"""The process that reads dictionaries and is asked about words."""

from contextlib import suppress
from functools import partial
from multiprocessing import get_context
from multiprocessing.connection import Connection
from pathlib import Path as File

import msgspec

from casewriter.services.spelling import (
    Answer,
    Found,
    LookedUp,
    LookUp,
    Propose,
    Proposed,
    Question,
)

GRACE = 1.0


class SpellingProcess:
    """Dictionaries in a spawned process. Fulfils `services.spelling.Speller`."""

    def __init__(self, carried: File, own: File) -> None:
        """Start it.

        Args:
            carried: the folder of the dictionaries that came with casewriter.
            own: the folder of a person's own.
        """
        context = get_context("spawn")
        self._pipe, other = context.Pipe()
        work = partial(serve, str(carried), str(own))
        self._process = context.Process(target=work, args=(other,), daemon=True)
        self._process.start()
        other.close()
        self._lost = False

    @property
    def is_lost(self) -> bool:
        """Whether it ended by itself."""
        return self._lost

    def ask(self, question: Question) -> None:
        """Ask, without waiting."""
        try:
            self._pipe.send_bytes(msgspec.msgpack.encode(question))
        except OSError:
            self._lost = True

    def heard(self) -> tuple[Answer, ...]:
        """The answers since last asked, without waiting."""
        answers: list[Answer] = []
        try:
            while not self._lost and self._pipe.poll():
                data = self._pipe.recv_bytes()
                answers.append(msgspec.msgpack.decode(data, type=Answer))
        except (EOFError, OSError):
            self._lost = True
        return tuple(answers)

    def close(self) -> None:
        """Let go of it: it ends when nobody is at the other end of the pipe."""
        if self._pipe.closed:
            return
        self._pipe.close()
        self._process.join(GRACE)
        if self._process.is_alive():
            self._process.kill()
            self._process.join()
        self._process.close()


def serve(carried: str, own: str, pipe: Connection) -> None:
    """The process: say what was found, then answer until nobody listens."""
    from casewriter.exchange.dictionaries import Shelf, folders, found

    dictionaries = found(folders(File(carried), File(own)))
    shelf = Shelf(dictionaries)

    def tell(answer: Answer) -> None:
        pipe.send_bytes(msgspec.msgpack.encode(answer))

    with suppress(EOFError, OSError, KeyboardInterrupt):
        tell(Found(dictionaries))
        while True:
            match msgspec.msgpack.decode(pipe.recv_bytes(), type=Question):
                case LookUp(languages, words):
                    tell(LookedUp(languages, words, shelf.wrong(languages, words)))
                case Propose(languages, word):
                    tell(Proposed(word, shelf.proposals(languages, word)))
