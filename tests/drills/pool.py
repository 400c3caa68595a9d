"""Several hands that try at the same time: each is a process that imported everything once."""

import os
import shutil
import traceback
from collections.abc import Callable, Iterator, Sequence
from multiprocessing import get_context
from multiprocessing.connection import Connection, wait
from pathlib import Path as File
from tempfile import mkdtemp

from tests.drills.ledger import Result, Trial

Try = Callable[[Trial, File], Iterator[Result]]


def tried(trials: Sequence[Trial], attempt: Try, hands: int) -> Iterator[Result]:
    """The results of all trials, each as soon as it is there.

    Args:
        trials: what to try; begun in this order.
        attempt: tries one in a scratch folder of its own.
        hands: how many at the same time.
    """
    context = get_context("fork")
    waiting = list(reversed(trials))
    busy: dict[Connection, object] = {}
    for _ in range(min(hands, len(waiting))):
        ours, theirs = context.Pipe()
        hand = context.Process(target=_serve, args=(theirs, attempt))
        hand.start()
        theirs.close()
        ours.send(waiting.pop())
        busy[ours] = hand
    while busy:
        for ready in wait(list(busy)):
            assert isinstance(ready, Connection)
            yield ready.recv()
            if waiting:
                ready.send(waiting.pop())
            else:
                ready.send(None)
                busy.pop(ready).join()
                ready.close()


def _serve(pipe: Connection, attempt: Try) -> None:
    os.setpriority(os.PRIO_PROCESS, 0, 5)
    while (trial := pipe.recv()) is not None:
        scratch = File(mkdtemp(prefix="casewriter-drill-"))
        whole = Result(trial)
        try:
            for result in attempt(trial, scratch):
                whole.add(result)
        except Exception:  # noqa: BLE001
            whole.blame("broken", traceback.format_exc())
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
        pipe.send(whole)
