"""A library that is worked with in its own thread: opened there, asked there, closed there."""

from collections.abc import Callable
from typing import TypeVar

from casewriter.services.events import Bus, LibraryChanged
from casewriter.services.ports import (
    AttachmentStore,
    Background,
    CaseStore,
    CaseSummary,
    Library,
    Search,
)
from casewriter.services.presence import Presence

T = TypeVar("T")
Failed = Callable[[Exception], None]


class LibraryAtWork:
    """The library, its list of cases, and the door for whoever works on it."""

    def __init__(
        self,
        open_library: Callable[[], Library],
        *,
        background: Background,
        bus: Bus,
        presence: Presence,
    ) -> None:
        """Begin with nothing open.

        Args:
            open_library: opens the library when it is started.
            background: the store's thread.
            bus: told when the list of cases changed.
            presence: looks after our place in the library.
        """
        self._open = open_library
        self._background = background
        self._bus = bus
        self.presence = presence
        self._library: Library | None = None
        self._cases: tuple[CaseSummary, ...] | None = None

    def cases(self) -> tuple[CaseSummary, ...] | None:
        """All cases, newest change first; None while the library is being opened."""
        return self._cases

    @property
    def attachments(self) -> AttachmentStore:
        """The bytes of pictures; to be asked for after a case was opened."""
        return self._held.attachments

    def start(self, failed: Failed) -> None:
        """Open the library, take it if nobody has it, and read the list of its cases."""
        self._ask(self._begin, self._begun, failed)

    def refresh(self, failed: Failed) -> None:
        """Read the list of cases again."""
        self._ask(self._summaries, self._listed, failed)

    def work_with(
        self, work: Callable[[Library], T], then: Callable[[T], object], failed: Failed
    ) -> None:
        """Have something done with the library, and hand over what it brings."""
        self._ask(lambda: work(self._held), then, failed)

    def change_with(
        self, work: Callable[[Library], T], then: Callable[[T], object], failed: Failed
    ) -> None:
        """The same where the list of cases is another one afterwards."""
        self._change(lambda: work(self._held), then, failed)

    def exchange(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed) -> None:
        """Let go of the library, do something with its folder, and open it again.

        No case may be open. The library is opened again also where the work fails.
        """

        def exchanged() -> T:
            self._held.close()
            self._library = None
            return work()

        def over(brought: T) -> None:
            def begun(cases: tuple[CaseSummary, ...]) -> None:
                self._begun(cases)
                then(brought)

            self._ask(self._begin, begun, failed)

        def failed_all_the_same(error: Exception) -> None:
            self.start(failed)
            failed(error)

        self._ask(exchanged, over, failed_all_the_same)

    def close(self) -> None:
        """Finish what is under way and let go of the library."""
        self.presence.close()
        self._background.finish()
        if self._library is not None:
            # Nobody is left to be told how it went.
            self._background.run(self._library.close, lambda: None, lambda _: None)
            self._background.finish()
            self._cases = None

    @property
    def _held(self) -> Library:
        assert self._library is not None
        return self._library

    @property
    def search(self) -> Search:
        """What finds words in the library; it may be asked on any thread once cases are known."""
        return self._held.search

    @property
    def _store(self) -> CaseStore:
        return self._held.cases

    def _begin(self) -> tuple[CaseSummary, ...]:
        self._library = library = self._open()
        library.take()
        return library.cases.summaries()

    def _begun(self, cases: tuple[CaseSummary, ...]) -> None:
        self.presence.start(self._held)
        self._listed(cases)

    def _summaries(self) -> tuple[CaseSummary, ...]:
        return self._store.summaries()

    def _ask(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed) -> None:
        brought: list[T] = []

        def done() -> None:
            then(brought[0])

        self._background.run(lambda: brought.append(work()), done, failed)

    def _change(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed) -> None:
        """Work after which the list of cases is another one."""

        def changed(brought: tuple[T, tuple[CaseSummary, ...]]) -> None:
            self._listed(brought[1])
            then(brought[0])

        self._ask(lambda: (work(), self._summaries()), changed, failed)

    def _listed(self, cases: tuple[CaseSummary, ...]) -> None:
        self._cases = cases
        self._bus.publish(LibraryChanged())
