"""When the changes of an open case go into the library, and what happens when they cannot.

0.8 s after the last change, at the latest 1.5 s after the first unsaved one, and at once on blur,
page change and close: so that a change is on the disk 2 s after it was made, also on a slow one. On
failure nothing is dropped: the changes stay here and are tried again.
"""

from collections.abc import Callable, Sequence

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.discards import Discard, merged
from casewriter.domain.edits import Edit
from casewriter.domain.errors import CasewriterError
from casewriter.services.events import Bus, CaseSaved, KeepFailed, SaveFailed
from casewriter.services.keeping import Keeping
from casewriter.services.ports import Background, CaseStore, Clock, Timer

QUIET = 0.8
LATEST = 1.5
RETRY = 5.0
"""Seconds."""

LOST = ("library_taken_over", "library_held")
"""Errors after which nothing is tried again: others may have changed the case since, and what was
unsaved here must not go over their words."""


class Unsaved(Struct, frozen=True):
    """What is not in the library yet: an edit, and what it and those before it threw away.

    A row that came and went between two saves is in no edit any more, but still among the discards.
    """

    edit: Edit
    discards: tuple[Discard, ...] = ()

    def absorb(self, later: "Unsaved") -> "Unsaved":
        """This and what came later as one."""
        return Unsaved(self.edit.absorb(later.edit), merged(self.discards, later.discards))


class Autosave:
    """Carries edits of one case into the library, in the background."""

    def __init__(
        self,
        case_id: str,
        store: CaseStore,
        *,
        background: Background,
        quiet: Timer,
        latest: Timer,
        clock: Clock,
        bus: Bus,
        keeping: Keeping | None = None,
    ) -> None:
        """Begin with nothing to save.

        Args:
            case_id: of the open case.
            store: where it is kept.
            background: the store's thread.
            quiet: goes off a moment after the last change.
            latest: goes off when a change has waited long enough.
            clock: tells when it was saved.
            bus: told of every save.
            keeping: the states to keep before what follows them is saved; None keeps none.
        """
        self._case_id = case_id
        self._store = store
        self._background = background
        self._quiet = quiet
        self._latest = latest
        self._clock = clock
        self._bus = bus
        self._keeping = keeping
        self._keep_error: CasewriterError | None = None
        self._told = False
        self._unsaved: Unsaved | None = None
        self._saving: Unsaved | None = None
        self._overdue = False
        self._lost = False

    @property
    def is_dirty(self) -> bool:
        """Whether something is not in the library yet."""
        return self._unsaved is not None or self._saving is not None

    def note(self, edit: Edit, discards: Sequence[Discard] = (), case: Case | None = None) -> None:
        """Take an edit that was just applied, what it threw away, and the case after it."""
        if case is not None and self._keeping is not None and self._keeping.note(case):
            # Packing a long case takes a while: it is over when the words are to be saved.
            self._background.run(self._keep, self._kept, lambda _: None)
        new = Unsaved(edit, tuple(discards))
        if self._unsaved is None:
            self._unsaved = new
            self._latest.start(LATEST, self.save)
        else:
            self._unsaved = self._unsaved.absorb(new)
        self._quiet.start(QUIET, self.save)

    def save(self) -> None:
        """Hand over everything unsaved now, unless the last save is still under way."""
        self._quiet.stop()
        self._latest.stop()
        unsaved = self._unsaved
        if self._saving is not None:
            # Whoever types on and on must not put it off: it is saved when this save is over.
            self._overdue = unsaved is not None
            return
        if unsaved is None or self._lost:
            return
        self._saving, self._unsaved = unsaved, None
        self._background.run(self._work(unsaved), self._saved, self._failed)

    def keep(self, case: Case, kind: str) -> None:
        """Have a state kept at once, in the background, before anything that is done after it."""
        if self._keeping is not None:
            self._keeping.wait_for(case, kind)
            self._background.run(self._keep, self._kept, lambda _: None)

    def finish(self) -> None:
        """Save what is left and wait for it; afterwards `is_dirty` tells whether it worked."""
        self._background.finish()
        self.save()
        self._background.finish()
        if self._unsaved is None:
            self._latest.stop()
            self._quiet.stop()

    def stop(self) -> None:
        """Save nothing more, and try nothing again."""
        self._lost = True
        self._quiet.stop()
        self._latest.stop()

    def _work(self, unsaved: Unsaved) -> Callable[[], object]:
        def work() -> None:
            self._keep()
            self._store.save(self._case_id, unsaved.edit, unsaved.discards)

        return work

    def _keep(self) -> None:
        # Words must reach the library even where its history can take no more.
        if self._keeping is None:
            return
        try:
            self._keeping.keep()
        except CasewriterError as error:
            self._keep_error = error

    def _kept(self) -> None:
        error, self._keep_error = self._keep_error, None
        if error is not None and not self._told:
            # It is tried with every save: said once is enough.
            self._told = True
            self._bus.publish(KeepFailed(self._case_id, error))

    def _thin(self) -> None:
        # The next state that is kept sets it off again: what fails here needs nobody's attention.
        if self._keeping is not None and self._keeping.is_grown:
            self._background.run(self._keeping.thin, self._thin, lambda _: None)

    def _saved(self) -> None:
        self._saving = None
        self._kept()
        self._thin()
        if self._unsaved is None:
            self._bus.publish(CaseSaved(self._case_id, self._clock()))
        elif self._overdue:
            self._overdue = False
            self.save()

    def _failed(self, error: Exception) -> None:
        assert self._saving is not None
        newer = self._unsaved
        self._unsaved = self._saving if newer is None else self._saving.absorb(newer)
        self._saving, self._overdue = None, False
        self._lost |= isinstance(error, CasewriterError) and error.code in LOST
        self._bus.publish(SaveFailed(self._case_id, error))
        if self._lost:
            return
        self._quiet.start(RETRY, self.save)
        # Further typing sets the other one off sooner or later; this one it cannot put off.
        self._latest.start(RETRY, self.save)
