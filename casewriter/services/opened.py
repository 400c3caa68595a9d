"""The library behind a window: opened, read and written in its own thread.

Every call returns at once. What it brings is handed to `then` on the window's thread, what goes
wrong to `failed`; the list of cases is kept here, so that a page can be drawn without waiting.
"""

import time
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.template import Template
from casewriter.services.at_work import Failed
from casewriter.services.autosave import Autosave
from casewriter.services.events import Bus
from casewriter.services.keeping import Keeping, name_state
from casewriter.services.library import Stop, Taken, begin, new_case_id, take_in
from casewriter.services.ports import (
    Background,
    CaseStore,
    Clock,
    Library,
    RevisionSummary,
    TemplateSource,
    Timer,
)
from casewriter.services.presence import Presence
from casewriter.services.session import CaseSession
from casewriter.services.standing import ReadOnly
from casewriter.services.trash_at_work import TrashAtWork

if TYPE_CHECKING:
    from casewriter.services.joining import Arrival, Joining

T = TypeVar("T")


class OpenedCase(Struct, frozen=True):
    """A case that was opened, and where its writer stopped."""

    session: CaseSession
    stop: Stop


class Intake(Struct, frozen=True):
    """One of several files that came in: what it brought, or why it was refused.

    Attributes:
        arrival: a copy of a case that is here with other text; then `error` says so.
    """

    name: str
    taken: Taken | None
    error: CasewriterError | None
    arrival: "Arrival | None" = None


class OpenedLibrary(TrashAtWork):
    """The cases of one library as a window works with them."""

    def __init__(
        self,
        open_library: Callable[[], Library],
        *,
        templates: TemplateSource,
        background: Background,
        timer: Callable[[], Timer],
        clock: Clock,
        bus: Bus,
        monotonic: Callable[[], float] = time.monotonic,
        examples: tuple[str, ...] = (),
    ) -> None:
        """Begin with nothing open.

        Args:
            open_library: opens the library when it is started.
            templates: what cases follow.
            background: the store's thread.
            timer: makes the timers of saving.
            clock: the time.
            bus: told what happened.
            monotonic: seconds that no change of the computer's clock makes jump.
            examples: ids of cases that are only to be read, and copied.
        """
        self._monotonic = monotonic
        self._examples = examples
        presence = Presence(background, timer(), bus)
        super().__init__(
            open_library,
            templates=templates,
            background=background,
            bus=bus,
            presence=presence,
            clock=clock,
        )
        self._keeping: Keeping | None = None
        self._timer = timer

    def begin(
        self,
        template: Template,
        *,
        title: str,
        country: str,
        language: str,
        then: Callable[[str], None],
        failed: Failed,
    ) -> None:
        """Begin a case and hand over its id."""

        def work() -> str:
            now = self._clock()
            case = begin(template, title=title, country=country, language=language, now=now)
            self._store.create(case)
            return case.id

        self._change(work, then, failed)

    def copy_case(self, case: Case, then: Callable[[str], None], failed: Failed) -> None:
        """Begin a case with everything that another one holds, and hand over its id."""

        def work() -> str:
            copy = replace(case, id=new_case_id(self._clock()), status="draft")
            self._store.create(copy)
            return copy.id

        self._change(work, then, failed)

    def take_in(
        self,
        files: Sequence[tuple[str, Callable[[], bytes]]],
        then: Callable[[tuple[Intake, ...]], None],
        failed: Failed,
    ) -> None:
        """Take in case files, each given by its name and how it is read.

        One refused file does not stop the others.
        """
        self._change(lambda: tuple(self._intake(name, read) for name, read in files), then, failed)

    def open_case(self, case_id: str, then: Callable[[OpenedCase], None], failed: Failed) -> None:
        """Open a case where its writer stopped."""

        def work() -> tuple[Case, Stop]:
            case = self._store.load(case_id)
            # What needs the template finds it read; what is wrong is looked for page by page.
            template = self._templates.get(case.template)
            for language in case.languages:
                template.house(language).make_ready()
            return case, Stop(*self._store.place(case_id))

        def opened(found: tuple[Case, Stop]) -> None:
            case, stop = found
            then(OpenedCase(self._session(case), stop))

        self._ask(work, opened, failed)

    def remember(self, case_id: str, stop: Stop, tally: tuple[str, ...], failed: Failed) -> None:
        """Keep where the writer is, and the states of the sections, where that may be kept."""
        if not self.presence.standing.is_writable:
            return
        self._cases = tuple(
            replace(known, place=(stop.path, stop.language), tally=tally)
            if known.id == case_id
            else known
            for known in self._cases or ()
        )
        self._ask(
            lambda: self._store.remember_place(
                case_id, stop.path, stop.language, stop.caret, tally
            ),
            lambda _: None,
            failed,
        )

    def exchange(self, work: Callable[[], T], then: Callable[[T], object], failed: Failed) -> None:
        """Let go of the library, do something with its folder, and open it again."""
        self._keeping = None
        super().exchange(work, then, failed)

    # Copies of a case that is here.

    def join(
        self,
        arrival: "Arrival",
        session: CaseSession,
        then: "Callable[[Joining], object]",
        failed: Failed,
    ) -> None:
        """Put a copy beside the open case and hand over what comes of it; nothing is changed."""
        mine = session.case

        def work() -> "Joining":
            from casewriter.services.joining import joining

            return joining(arrival, mine, self._templates)

        self._ask(work, then, failed)

    def keep_pictures(self, arrival: "Arrival", then: Callable[[], object], failed: Failed) -> None:
        """Keep the pictures of a copy, before it is taken in."""

        def work() -> None:
            from casewriter.services.joining import keep_pictures

            keep_pictures(arrival, self._held.attachments)

        self._ask(work, lambda _: then(), failed)

    # Kept states.

    def ask(
        self, work: Callable[[CaseStore], T], then: Callable[[T], object], failed: Failed
    ) -> None:
        """Have the store read something in its thread and hand over what that brings."""
        self._ask(lambda: work(self._store), then, failed)

    def states(
        self, case_id: str, then: Callable[[tuple[RevisionSummary, ...]], object], failed: Failed
    ) -> None:
        """Hand over the kept states of a case, the newest first."""
        self._ask(lambda: self._store.revisions(case_id)[::-1], then, failed)

    def state(
        self, case_id: str, number: int, then: Callable[[Case], object], failed: Failed
    ) -> None:
        """Hand over the case as a kept state has it."""
        self._ask(lambda: self._store.state(case_id, number), then, failed)

    def name_state(
        self, case: Case, name: str, then: Callable[[RevisionSummary], object], failed: Failed
    ) -> None:
        """Keep a state under a name and hand over what was kept."""
        now = self._clock()
        self._kept(case, lambda: name_state(self._store, case, name, now), then, failed)

    def keep(
        self, case: Case, kind: str, then: Callable[[RevisionSummary], object], failed: Failed
    ) -> None:
        """Keep a state and hand over what was kept.

        Args:
            case: the state.
            kind: why: `sent`, `before_merge` …
            then: told what was kept.
            failed: told what went wrong.
        """
        now = self._clock()
        self._kept(case, lambda: self._store.keep_revision(case, kind, "", now), then, failed)

    def _kept(
        self,
        case: Case,
        work: Callable[[], RevisionSummary],
        then: Callable[[RevisionSummary], object],
        failed: Failed,
    ) -> None:
        keeping = self._keeping

        def in_order() -> RevisionSummary:
            # What the open case still has to keep is older.
            if keeping is not None and keeping.case_id == case.id:
                keeping.keep()
            return work()

        self._ask(in_order, then, failed)

    def _session(self, case: Case) -> CaseSession:
        self._keeping = Keeping(case, self._store, clock=self._clock, monotonic=self._monotonic)
        autosave = Autosave(
            case.id,
            self._store,
            background=self._background,
            quiet=self._timer(),
            latest=self._timer(),
            clock=self._clock,
            bus=self._bus,
            keeping=self._keeping,
        )
        template = self._templates.get(case.template)
        return CaseSession(
            case,
            template,
            bus=self._bus,
            clock=self._clock,
            autosave=autosave,
            read_only=self._read_only(case),
        )

    def _read_only(self, case: Case) -> Callable[[], ReadOnly]:
        """Why a case may only be read: as its library stands, or because it is an example."""
        held = self.presence.of_case()
        is_example = case.id in self._examples

        def because() -> ReadOnly:
            return held() or ("example" if is_example else "")

        return because

    def _intake(self, name: str, read: Callable[[], bytes]) -> Intake:
        data = b""
        try:
            data = read()
            taken = take_in(data, self._store, self._held.attachments, self._templates)
        except CasewriterError as error:
            if error.code != "case_exists":
                return Intake(name, None, error)
            from casewriter.services.joining import arrival_of

            return Intake(name, None, error, arrival_of(data, self._store, name))
        return Intake(name, taken, None)
