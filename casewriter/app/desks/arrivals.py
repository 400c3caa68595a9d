"""What comes to an open window from outside: a second start, and files."""

import os
from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.merge import MergeDesk
from casewriter.app.desks.trash import TrashDesk
from casewriter.domain.case import Case, newer_parts
from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.services.joining import Arrival
from casewriter.services.opened import Intake, OpenedLibrary
from casewriter.services.ports import Background
from casewriter.ui import phrases
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer
from casewriter.ui.pasting.forms import is_list_of_sources, is_picture

if TYPE_CHECKING:
    from casewriter.app.doorbell import Doorbell
    from casewriter.app.unix_bell import UnixBell

BELL, UNIX_BELL = "casewriter.app.doorbell", "casewriter.app.unix_bell"
IS_UNIX = os.name == "posix"
"""Whether local sockets are files."""


class Arrivals(QObject):
    """Brings the window forward, and has files taken in once the library is open."""

    def __init__(
        self,
        *,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        trash: TrashDesk,
        merge: MergeDesk,
        bridge: Bridge,
        take_in: Callable[[Sequence[File]], object],
        show_library: Callable[[], object],
        parent: QObject,
    ) -> None:
        """Wait for the library.

        Args:
            window: comes forward.
            library: takes files in when it is open.
            desk: opens a case that came alone.
            trash: brings back a case that came again.
            merge: shows a copy of a case that is here.
            bridge: tells when the library is open.
            take_in: takes files in.
            show_library: shows the list of cases.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._desk = desk
        self._trash = trash
        self._merge = merge
        self._take_in = take_in
        self._show_library = show_library
        self._waiting: tuple[File, ...] = ()
        self.bell: Doorbell | UnixBell | None = None
        bridge.library_changed.connect(self._go_on)

    def hear(self, door: str, background: Background, failed: Callable[[Exception], None]) -> None:
        """Come forward from now on whenever somebody rings at a door."""

        def listen() -> None:
            self.bell = _bell(door, self)
            self.bell.rung.connect(self.come_forward)

        background.run(partial(import_module, UNIX_BELL if IS_UNIX else BELL), listen, failed)

    def come_forward(self, files: Sequence[File]) -> None:
        """Somebody started casewriter again: show the window, and take the files in."""
        window = self._window
        window.setWindowState(window.windowState() & ~Qt.WindowState.WindowMinimized)
        window.show()
        window.raise_()
        window.activateWindow()
        self.bring(files)

    def bring(self, files: Sequence[File]) -> None:
        """Take files in as soon as the library is open."""
        self._waiting = (*self._waiting, *files)
        self._go_on()

    def taken_in(self, intake: tuple[Intake, ...]) -> None:
        """Show what files brought, and say which were refused."""
        copies = [came.arrival for came in intake if came.arrival is not None]
        for came in intake:
            if came.arrival is not None:
                if len(intake) > 1:
                    self._say_copy(came.arrival)
            elif came.error is not None:
                self.say_refused(came.name, came.error)
        brought = [came.taken for came in intake if came.taken is not None]
        removed = sum(removal.removed for taken in brought for removal in taken.removals)
        if removed:
            self._window.notices.say(
                "cleaned",
                "needs_attention",
                lambda: phrases.coded("text_cleaned", {"removed": removed}),
                (self._window.notices.closing("cleaned"),),
            )
        for case in (*(taken.case for taken in brought), *(copy.case for copy in copies)):
            self.say_parts(case)
        if len(brought) == 1:
            self._desk.open(brought[0].case.id)
        elif brought:
            self._show_library()
        elif len(copies) == len(intake) == 1:
            self._merge.bring(copies[0])

    def example_taken_in(self, intake: tuple[Intake, ...]) -> None:
        """Open the example, which may be there already."""
        (came,) = intake
        if came.error is not None and came.error.code == "case_exists":
            self._desk.open(str(came.error.facts["case"]))
        else:
            self.taken_in(intake)

    def say_refused(self, name: str, error: CasewriterError) -> None:
        """Say why a file was refused, and offer what can be done about it."""
        error = _at_home_elsewhere(name) or error
        key = f"refused {name}"
        offers = [self._window.notices.closing(key)]
        if error.code == "case_in_trash":
            case_id = str(error.facts["case"])

            def bring_back() -> None:
                self._window.notices.dismiss(key)
                self._trash.bring_back_case(case_id, then=lambda: self._desk.open(case_id))

            offers.insert(0, Offer(lambda: self.tr("Bring it back"), bring_back))
        self._window.notices.say(key, "stops", lambda: _refusal(name, error), tuple(offers))

    def say_parts(self, case: Case) -> None:
        """Say which parts of a case that came in are of a newer casewriter."""
        if parts := newer_parts(case):
            self._window.notices.say(
                "parts",
                "needs_attention",
                lambda: phrases.coded("parts_unknown", {"parts": parts}),
                (self._window.notices.closing("parts"),),
            )

    def _say_copy(self, arrival: Arrival) -> None:
        """Of several files one is a copy of a case that is here: it waits until it is wanted."""
        key = f"copy {arrival.name}"

        def look() -> None:
            self._window.notices.dismiss(key)
            self._merge.bring(arrival)

        self._window.notices.say(
            key,
            "needs_attention",
            lambda: self.tr(
                "{file} is a copy of a case study that you have. Nothing of it is taken in yet."
            ).format(file=arrival.name),
            (Offer(lambda: self.tr("Look at it"), look), self._window.notices.closing(key)),
        )

    def close(self) -> None:
        """Hear nobody any more."""
        if self.bell is not None:
            self.bell.close()

    def _go_on(self) -> None:
        if self._waiting and self._library.cases() is not None:
            waiting, self._waiting = self._waiting, ()
            self._take_in(waiting)


def _bell(door: str, parent: QObject) -> "Doorbell | UnixBell":
    if IS_UNIX:
        from casewriter.app.unix_bell import UnixBell

        return UnixBell(door, parent)
    from casewriter.app.doorbell import Doorbell

    return Doorbell(door, parent)


def _at_home_elsewhere(name: str) -> CasewriterError | None:
    """What says where a file belongs that is dropped on the window and is part of an answer."""
    if is_picture(name):
        return BadInput("picture_elsewhere", file=name)
    return BadInput("sources_elsewhere", file=name) if is_list_of_sources(name) else None


def _refusal(name: str, error: CasewriterError) -> str:
    """Why a file was refused; its name stands before where the sentence does not say it."""
    said = phrases.sentence(error)
    return said if name in said else f"{name}: {said}"
