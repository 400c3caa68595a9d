"""Work for the store, done in order and away from the thread that draws the window."""

from collections import deque
from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from threading import RLock

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

    def __init__(self, deliver: Callable[[Callable[[], None]], None]) -> None:
        """Start without a thread; the first work starts it.

        Args:
            deliver: has a call made on the caller's thread, soon. It is called from the writer's.
        """
        self._deliver = deliver
        self._worker = ThreadPoolExecutor(1, "casewriter-writer")
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

    def finish(self) -> None:
        """Wait until all work handed over is done and answered; work added meanwhile as well."""
        while True:
            with self._answering:
                if not self._open:
                    return
                task = self._open[0]
            wait((task.future,))
            self._answer()

    def close(self) -> None:
        """Finish, and let the thread go."""
        self.finish()
        self._worker.shutdown()

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

    def finish(self) -> None:
        """Nothing is ever left to do."""
