"""Packages that change cases at hand: looked at one after the other, and none forgotten."""

import secrets
from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path as File

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.merge import MergeDesk
from casewriter.domain.contacts import Contact, Judgement, judge, trusted
from casewriter.domain.errors import CasewriterError
from casewriter.domain.package import Person
from casewriter.services import unpacked
from casewriter.services.joining import Arrival
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Library
from casewriter.services.receiving import Arrived, note_received, receive
from casewriter.services.unpacked import Slip, Unpacked
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer
from casewriter.ui.sending.arrived import ArrivedOne, ArrivedPage, State
from casewriter.ui.sending.words import called

PAGE = "arrived"
KEY = "waiting"
PAUSE = 500
"""Milliseconds between two looks whether everything is saved."""
AT_WORK = ("arrived", "merge", "first_run")
"""Pages on which nobody is reminded."""
LOOKED_AT = ("case", "merge")
"""Pages that come forward while a package is compared."""


class QueueDesk(QObject):
    """Keeps packages that wait in the library's folder, and shows them in their order.

    What a package means is found out when it is looked at, not when it came: the case may be
    another one by then, and another package of the same sender may be in it.
    """

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        folder: File,
        desk: CaseDesk,
        merge: MergeDesk,
        bridge: Bridge,
        leave: Callable[[], object],
        say_refused: Callable[[str, CasewriterError], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for packages.

        Args:
            core: templates and the time.
            window: shows the page and reminds of it.
            library: where cases are.
            folder: of the library.
            desk: the open case.
            merge: shows what a package means for its case.
            bridge: tells when the library is open.
            leave: shows the library.
            say_refused: says why a package cannot be looked at.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library = core, window, library
        self._place, self._desk, self._merge = folder / unpacked.FOLDER, desk, merge
        self._bridge, self._leave = bridge, leave
        self._say_refused, self._fail = say_refused, fail
        self._lines: dict[str, ArrivedOne] = {}
        self._looked_at = ""
        # Looked for before anything can be received: what comes later is no remainder.
        self._left_behind = unpacked.left_behind(self._place)
        bridge.library_changed.connect(self._begin)
        window.page_shown.connect(self._page_came)

    def take(self, came: Sequence[tuple[Arrived, File | None, File]]) -> None:
        """Show what packages brought: one at once, several in their order.

        Args:
            came: what each brought, where it waits if it changes a case, and its file.
        """
        lines = [_line_of(arrived, folder, file) for arrived, folder, file in came]
        if not any(line.is_open for line in self._lines.values()):
            # Those of before are settled.
            self._lines.clear()
        if len(came) == 1:
            arrived, folder, _ = came[0]
            if folder is None:
                self._desk.open(arrived.case_id)
                return
            self._lines[lines[0].key] = lines[0]
            self._join(arrived, folder)
            return
        self._lines |= {line.key: line for line in lines}
        if any(line.is_open for line in lines):
            self.show()
        elif lines:
            self._leave()

    def show(self) -> None:
        """Show the packages that arrived."""
        self._window.drop_page(PAGE)
        self._desk.pause()
        page = self._window.show_page(PAGE)
        assert isinstance(page, ArrivedPage)
        page.focus_next()

    def page(self) -> QWidget:
        """The page of packages that arrived."""
        page = ArrivedPage(tuple(self._lines.values()), self._core.clock)
        page.left.connect(self._leave)
        page.wanted.connect(self.look_at)
        page.unwanted.connect(self.put_aside)
        page.trusted.connect(self._trust)
        return page

    def look_at(self, key: str) -> None:
        """Show what a package means for its case now; a settled one opens its case."""
        line, folder = self._lines[key], self._place / key
        if not line.is_open:
            self._desk.open(line.case_id)
            return
        if key == self._looked_at:
            # It is being compared already: beginning it again would take its place in the window.
            return
        self._begin_look(key)
        now = self._core.clock()

        def work(library: Library) -> Arrived:
            package = Unpacked(folder)
            name = File(package.slip.file).name
            arrived = receive(package, library, self._core.templates, now, name)
            if arrived.outcome != "changed":
                unpacked.clear(folder)
            return arrived

        def found(arrived: Arrived) -> None:
            if arrived.outcome == "changed":
                self._join(arrived, folder)
                return
            self._mark(key, arrived.outcome)
            self._end_look()
            self.show()

        def failed(error: Exception) -> None:
            self._end_look()
            if isinstance(error, CasewriterError):
                self._say_refused(line.file, error)
            else:
                self._fail(error)

        self._library.change_with(work, found, failed)

    def put_aside(self, key: str) -> None:
        """Let a package wait no longer; nothing of it is taken in."""

        def done(_: None) -> None:
            self._mark(key, "put_aside")
            self.show()

        self._library.work_with(lambda _: unpacked.clear(self._place / key), done, self._fail)

    def trust(self, sender: Person, contact: Contact | None, then: Callable[[], object]) -> None:
        """Remember the key of somebody, who may be a contact with another one or none."""
        at = self._core.clock()
        kept = (
            Contact(secrets.token_hex(10), sender, at)
            if contact is None
            else trusted(contact, sender, at)
        )
        self._library.work_with(
            lambda library: library.post.put(kept), lambda _: then(), self._fail
        )

    def _trust(self, key: str) -> None:
        one = self._lines[key]

        def judged(contacts: tuple[Contact, ...]) -> None:
            for other, line in self._lines.items():
                judgement = judge(line.sender, signed=bool(line.sender.key), contacts=contacts)
                self._lines[other] = replace(line, judgement=judgement)
            self.show()

        def kept() -> None:
            self._library.work_with(lambda library: library.post.contacts(), judged, self._fail)

        self.trust(one.sender, one.judgement.contact, kept)

    def _join(self, arrived: Arrived, folder: File) -> None:
        """Show a copy of a case that is here; it is noted once it was taken in."""
        assert arrived.case is not None
        key = folder.name
        name = self._lines[key].file
        self._mark(key, "begun")
        self._begin_look(key)
        copy = Arrival(
            arrived.case,
            arrived.base,
            who=called(arrived.manifest.sender),
            when=arrived.manifest.at,
            removals=arrived.removals,
            name=name,
            better=arrived.better,
            smaller=len(arrived.manifest.reduced),
        )

        def taken() -> None:
            now = self._core.clock()

            def work(library: Library) -> None:
                note_received(arrived, library, now, name)
                unpacked.clear(folder)

            self._library.work_with(work, lambda _: self._go_on(), self._fail)

        def decided() -> None:
            self._mark(key, "taken")
            self._page_shown(self._window.current)
            self._once_saved(arrived.case_id, taken)

        self._merge.bring(copy, decided, self._end_look)

    def _begin_look(self, key: str) -> None:
        """A package is being compared: nobody is reminded of it until it is shown."""
        self._looked_at = key
        self._page_shown(self._window.current)

    def _end_look(self) -> None:
        self._looked_at = ""
        self._page_shown(self._window.current)

    def _once_saved(self, case_id: str, then: Callable[[], object]) -> None:
        """Go on when what was taken in is in the library: until then the package waits."""
        session = self._desk.session_of(case_id)

        def look(_: None) -> None:
            if session is not None and session.is_dirty:
                # Somebody writes on, or saving failed and is tried again.
                QTimer.singleShot(PAUSE, self, lambda: self._once_saved(case_id, then))
            else:
                then()

        if session is not None:
            session.save_soon()
        self._library.work_with(lambda _: None, look, self._fail)

    def _go_on(self) -> None:
        if any(line.is_open for line in self._lines.values()):
            self.show()

    def _mark(self, key: str, state: State) -> None:
        if key in self._lines:
            self._lines[key] = replace(self._lines[key], state=state)

    def _begin(self) -> None:
        """The library is open: see what waits in its folder since the last time."""
        if self._library.cases() is None:
            return
        self._bridge.library_changed.disconnect(self._begin)
        may_sweep = self._library.presence.standing.is_writable

        def work(library: Library) -> list[ArrivedOne]:
            if may_sweep:
                for folder in self._left_behind:
                    unpacked.clear(folder)
            contacts = library.post.contacts()
            return [
                _line(folder.name, slip, "waits", _judged(slip, contacts))
                for folder, slip in unpacked.waiting(self._place)
            ]

        def found(waiting: list[ArrivedOne]) -> None:
            for line in waiting:
                self._lines.setdefault(line.key, line)
            self._page_shown(self._window.current)

        self._library.work_with(work, found, self._fail)

    def _page_came(self, name: str) -> None:
        if name not in LOOKED_AT:
            # Somebody went elsewhere, or the case could not be opened.
            self._looked_at = ""
        self._page_shown(name)

    def _page_shown(self, name: str) -> None:
        notices = self._window.notices
        waiting = [
            line for key, line in self._lines.items() if line.is_open and key != self._looked_at
        ]
        if not waiting or name in AT_WORK:
            notices.dismiss(KEY)
            return
        only = waiting[0].key if len(waiting) == 1 else ""
        notices.say(
            KEY,
            "needs_attention",
            lambda: self.tr("%n packages wait to be looked at.", "", len(waiting)),
            (
                Offer(
                    lambda: self.tr("Look at it") if only else self.tr("Look at them"),
                    partial(self.look_at, only) if only else self.show,
                ),
                notices.closing(KEY),
            ),
        )


def _line_of(arrived: Arrived, folder: File | None, file: File) -> ArrivedOne:
    slip = Slip(arrived.manifest, arrived.digest, str(file), arrived.manifest.at)
    state: State = "waits"
    if folder is None:
        state = "new" if arrived.outcome == "new" else "known"
    key = folder.name if folder else arrived.digest
    return _line(key, slip, state, arrived.judgement)


def _judged(slip: Slip, contacts: Sequence[Contact]) -> Judgement:
    sender = slip.manifest.sender
    return judge(sender, signed=bool(sender.key), contacts=contacts)


def _line(key: str, slip: Slip, state: State, judgement: Judgement) -> ArrivedOne:
    manifest = slip.manifest
    return ArrivedOne(
        key=key,
        case_id=manifest.case.id,
        title=manifest.case.title,
        sender=manifest.sender,
        judgement=judgement,
        sent=manifest.at,
        file=File(slip.file).name,
        state=state,
    )
