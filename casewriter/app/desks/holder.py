"""Whether this window may write: told, asked for again, taken over; and the ground it stands on."""

from collections.abc import Callable
from datetime import datetime
from hashlib import sha256
from pathlib import Path as File

from PySide6.QtCore import QObject, QSettings

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.services.events import StandingChanged
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Clock
from casewriter.services.standing import Ground
from casewriter.ui.bridge import Bridge
from casewriter.ui.holding import HoldingNotices, TakeOverDialog
from casewriter.ui.main_window import MainWindow

UNDERSTOOD = "understood/"


class HolderDesk(QObject):
    """Stands between the notices about the library and the library."""

    def __init__(
        self,
        *,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        bridge: Bridge,
        memory: QSettings,
        folder: File,
        clock: Clock,
        open_folder: Callable[[], object],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for the library to be opened.

        Args:
            window: shows the notices.
            library: whose standing is told.
            desk: the open case.
            bridge: tells of changes.
            memory: keeps which notices about the ground were understood.
            folder: of the library.
            clock: the time.
            open_folder: shows the folder.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._desk = desk
        self._memory = memory
        self._folder = folder
        self._clock = clock
        self._fail = fail
        self._looked: datetime | None = None
        self._notices = HoldingNotices(
            window.notices,
            look_again=self.look_again,
            take_over=self.take_over,
            save_copy=desk.save_copy,
            open_folder=open_folder,
            parent=self,
        )
        bridge.standing_changed.connect(self._changed)
        bridge.case_saved.connect(self._show)

    def look_again(self) -> None:
        """See whether the other has let go."""

        def looked() -> None:
            if not self._library.presence.standing.is_writable:
                self._looked = self._clock()
                self._show()

        self._library.presence.look_again(looked, self._fail)

    def take_over(self) -> None:
        """Say what it means, ask, and take the library."""
        if TakeOverDialog(self._library.presence.standing, self._window).agreed():
            self._library.presence.take_over(_nothing, self._fail)

    def _changed(self, event: StandingChanged) -> None:
        self._looked = None
        self._show()
        before, after = event.before, event.after
        if after.ground != before.ground and after.ground.is_hostile:
            self._tell_ground(after.ground)
        if after.conflicts and after.conflicts != before.conflicts:
            self._notices.show_conflicts(after.conflicts)
        if before.is_writable and not after.is_writable:
            self._desk.only_read()
        elif after.is_writable and not before.is_writable:
            self._desk.open_anew()
            self._library.refresh(self._fail)

    def _show(self) -> None:
        standing = self._library.presence.standing
        self._notices.show_standing(standing, self._looked, unsaved=self._desk.has_unsaved)

    def _tell_ground(self, ground: Ground) -> None:
        place = sha256(str(self._folder).encode()).hexdigest()[:16]
        key = f"{UNDERSTOOD}{place}-{ground.kind}"
        if not self._memory.contains(key):
            day = self._clock().date().isoformat()
            self._notices.show_ground(ground, lambda: self._memory.setValue(key, day))


def _nothing() -> None:
    """The change of standing tells all."""


def holder_desk(room: Room, open_folder: Callable[[], object]) -> HolderDesk:
    """The one of a window."""
    return HolderDesk(
        window=room.window,
        library=room.library,
        desk=room.desk,
        bridge=room.bridge,
        memory=room.memory,
        folder=room.folder,
        clock=room.core.clock,
        open_folder=open_folder,
        fail=room.fail,
        parent=room.owner,
    )
