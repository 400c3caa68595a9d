"""The process that reads dictionaries and is asked about words."""

from contextlib import suppress
from functools import partial
from multiprocessing.connection import Connection
from pathlib import Path as File

import msgspec

from casewriter.app.processes.asked import AskedProcess
from casewriter.services.spelling import (
    Answer,
    Found,
    LookedUp,
    LookUp,
    Propose,
    Proposed,
    Question,
)


class SpellingProcess(AskedProcess[Question, Answer]):
    """Dictionaries in a spawned process. Fulfils `services.spelling.Speller`."""

    def __init__(self, carried: File, own: File) -> None:
        """Start it.

        Args:
            carried: the folder of the dictionaries that came with casewriter.
            own: the folder of a person's own.
        """
        answers: msgspec.msgpack.Decoder[Answer] = msgspec.msgpack.Decoder(Answer)
        serving = partial(serve, str(carried), str(own))
        super().__init__(serving, answers)


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
