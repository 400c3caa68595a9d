"""Work for the store, done in order and away from the thread that draws the window."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Executor, Future, ThreadPoolExecutor, wait
from queue import SimpleQueue
from threading import RLock, Thread
from typing import Any

from msgspec import Struct

from casewriter.domain.errors import CasewriterError


class _Task(Struct, frozen=True):
    future: Future[object]
    done: Callable[[], None]
    failed: Callable[[Exception], None]


class WriterThread:
    """One thread that does what is handed over, in order. Fulfils `services.ports.Background`.

    Answers are given on the caller's thread: each finished work asks `deliver` to have the next
    one given there. Whoever waits in `finish` gives them himself, so that a window that is being
    closed needs no event loop to learn whether everything was saved.
    """

    def __init__(
        self, deliver: Callable[[Callable[[], None]], None], worker: Executor | None = None
    ) -> None:
        """Start without a thread; the first work starts it.

        Args:
            deliver: has a call made on the caller's thread, soon. It is called from the writer's.
            worker: does the work, one after the other; else a thread of its own.
        """
        self._deliver = deliver
        self._worker = worker or ThreadPoolExecutor(1, "casewriter-writer")
        self._open: deque[_Task] = deque()
        self._answering = RLock()

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work; then call `done` or `failed` on the caller's thread."""
        future = self._worker.submit(work)
        self._open.append(_Task(future, done, failed))
        future.add_done_callback(lambda _: self._deliver(self._answer))

    def finish(self, patience: float | None = None) -> None:
        """Wait until all work handed over is done and answered; work added meanwhile as well.

        Args:
            patience: seconds to wait for each work; None waits as long as it takes.
        """
        while True:
            with self._answering:
                if not self._open:
                    return
                task = self._open[0]
            if not wait((task.future,), patience).done:
                return
            self._answer()

    def close(self, patience: float | None = None) -> None:
        """Finish, and let the thread go; what takes longer than the patience is left behind."""
        self.finish(patience)
        self._worker.shutdown(wait=patience is None)

    def _answer(self) -> None:
        with self._answering:
            if not (self._open and self._open[0].future.done()):
                return
            task = self._open.popleft()
            error = task.future.exception()
            if error is None:
                task.done()
            elif isinstance(error, Exception):
                task.failed(error)
            else:
                raise error


class FreeThread(Executor):
    """One thread that the program does not wait for at its end.

    A network folder can keep a call waiting for minutes: nobody is to wait for that with a window
    that is closed already.
    """

    def __init__(self, name: str) -> None:
        self._work: SimpleQueue[tuple[Future[Any], Callable[[], object]] | None] = SimpleQueue()
        self._thread = Thread(target=self._serve, name=name, daemon=True)

    def submit(
        self, work: Callable[..., Any], /, *arguments: object, **named: object
    ) -> Future[Any]:
        """Have something done; the thread starts with the first."""
        future: Future[Any] = Future()
        self._work.put((future, lambda: work(*arguments, **named)))
        if not self._thread.is_alive():
            self._thread.start()
        return future

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002
        """Do what was handed over, and end."""
        self._work.put(None)
        if wait and self._thread.is_alive():
            self._thread.join()

    def _serve(self) -> None:
        while (task := self._work.get()) is not None:
            future, work = task
            try:
                brought = work()
            except BaseException as error:  # noqa: BLE001
                future.set_exception(error)
            else:
                future.set_result(brought)


class InlineBackground:
    """Does the work at once. For the command line, and for tests.

    Only errors that a person may act on are answered; a mistake of the program is raised.
    """

    def run(
        self,
        work: Callable[[], object],
        done: Callable[[], None],
        failed: Callable[[Exception], None],
    ) -> None:
        """Do the work; then call `done` or `failed`."""
        try:
            work()
        except CasewriterError as error:
            failed(error)
        else:
            done()

    def finish(self, patience: float | None = None) -> None:
        """Nothing is ever left to do."""
