"""The trash of the library behind a window: what is in it, thrown away, brought back."""

from collections.abc import Callable

from casewriter.domain.discards import Discard
from casewriter.domain.edits import Edit
from casewriter.services.at_work import Failed, LibraryAtWork
from casewriter.services.events import Bus
from casewriter.services.ports import Background, Clock, Library, TemplateSource
from casewriter.services.presence import Presence
from casewriter.services.session import CaseSession
from casewriter.services.trash import Thing, Trash, contents, keep_changed, returning, undoing


class TrashAtWork(LibraryAtWork):
    """A library that is worked with, and its trash."""

    def __init__(
        self,
        open_library: Callable[[], Library],
        *,
        templates: TemplateSource,
        background: Background,
        bus: Bus,
        presence: Presence,
        clock: Clock,
    ) -> None:
        """Begin with nothing open.

        Args:
            open_library: opens the library when it is started.
            templates: what cases follow.
            background: the store's thread.
            bus: told when the list of cases changed.
            presence: looks after our place in the library.
            clock: the time.
        """
        super().__init__(open_library, background=background, bus=bus, presence=presence)
        self._templates = templates
        self._clock = clock

    def trash(self, then: Callable[[Trash], None], failed: Failed) -> None:
        """Hand over what can be brought back."""
        self._ask(lambda: contents(self._held, self._templates), then, failed)

    def throw_away(self, case_id: str, then: Callable[[], object], failed: Failed) -> None:
        """Put a case that is not open into the trash, where it stays."""
        now = self._clock()
        self._change(
            lambda: self._held.trash.throw_away(case_id, now), lambda _: _told(then), failed
        )

    def bring_back_case(self, case_id: str, then: Callable[[], object], failed: Failed) -> None:
        """Take a case out of the trash."""
        self._change(lambda: self._held.trash.bring_back(case_id), lambda _: _told(then), failed)

    def bring_back(
        self,
        thing: Thing,
        session: CaseSession | None,
        then: Callable[[Edit], object],
        failed: Failed,
    ) -> None:
        """Put something back into its case and hand over the edit that did it.

        Args:
            thing: what comes back.
            session: of its case, where that is open: then it is one step of its history. Else the
                state before is kept.
            then: told what was done.
            failed: told what went wrong.
        """
        case_id = thing.case.id

        def others() -> tuple[Discard, ...]:
            return tuple(discard for _, discard in self._held.trash.discards(case_id))

        if session is not None:
            session.save_soon()

            def apply(found: tuple[Discard, ...]) -> None:
                edit = returning(session.case, thing, found)
                session.apply(edit)
                then(edit)

            self._ask(others, apply, failed)
            return

        def work() -> Edit:
            edit = returning(self._store.load(case_id), thing, others())
            keep_changed(self._store, case_id, edit, self._clock())
            return edit

        self._change(work, lambda edit: _told(lambda: then(edit)), failed)

    def take_back(
        self, case_id: str, edit: Edit, session: CaseSession | None, failed: Failed
    ) -> None:
        """Undo what `bring_back` did."""
        if session is not None:
            if session.is_last(edit):
                session.undo()
            else:
                session.apply(undoing(session.case, edit))
            return

        def work() -> None:
            undone = undoing(self._store.load(case_id), edit)
            keep_changed(self._store, case_id, undone, self._clock())

        self._change(work, lambda _: None, failed)

    def delete_for_good(self, trash: Trash, then: Callable[[], object], failed: Failed) -> None:
        """Delete cases, rows and pictures of the trash; sections set aside are left as they are."""
        cases = tuple(thrown.summary.id for thrown in trash.cases)
        lost = tuple((one.case.id, one.discard) for one in trash.lost)
        self._change(lambda: self._held.trash.delete(cases, lost), lambda _: _told(then), failed)


def _told(then: Callable[[], object]) -> None:
    then()
