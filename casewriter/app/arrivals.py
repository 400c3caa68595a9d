"""What comes to an open window from outside: a second start, with or without files."""

from collections.abc import Callable, Sequence
from functools import partial
from importlib import import_module
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt

from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Background
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow

if TYPE_CHECKING:
    from casewriter.app.doorbell import Doorbell

BELL = "casewriter.app.doorbell"


class Arrivals(QObject):
    """Brings the window forward, and has files taken in once the library is open."""

    def __init__(
        self,
        *,
        window: MainWindow,
        library: OpenedLibrary,
        bridge: Bridge,
        take_in: Callable[[Sequence[File]], object],
        parent: QObject,
    ) -> None:
        """Wait for the library.

        Args:
            window: comes forward.
            library: takes files in when it is open.
            bridge: tells when that is.
            take_in: takes files in.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._take_in = take_in
        self._waiting: tuple[File, ...] = ()
        self.bell: Doorbell | None = None
        bridge.library_changed.connect(self._go_on)

    def hear(self, door: str, background: Background, failed: Callable[[Exception], None]) -> None:
        """Come forward from now on whenever somebody rings at a door."""

        def listen() -> None:
            from casewriter.app.doorbell import Doorbell

            self.bell = Doorbell(door, self)
            self.bell.rung.connect(self.come_forward)

        background.run(partial(import_module, BELL), listen, failed)

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

    def close(self) -> None:
        """Hear nobody any more."""
        if self.bell is not None:
            self.bell.close()

    def _go_on(self) -> None:
        if self._waiting and self._library.cases() is not None:
            waiting, self._waiting = self._waiting, ()
            self._take_in(waiting)
