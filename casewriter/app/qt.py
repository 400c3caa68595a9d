"""What desks and services need of Qt: a timer, a way back to the window's thread, a door out."""

from collections.abc import Callable
from pathlib import Path as File

from PySide6.QtCore import QObject, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices


class QtTimer:
    """Calls back once after a while. Fulfils `services.ports.Timer`."""

    def __init__(self, parent: QObject) -> None:
        self._timer = QTimer(parent)
        self._timer.setSingleShot(True)
        # A coarse one may come a twentieth of its time late.
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._ring)
        self._due: Callable[[], None] | None = None

    def start(self, seconds: float, due: Callable[[], None]) -> None:
        """Call `due` after so many seconds, unless stopped or started again."""
        self._due = due
        self._timer.start(round(seconds * 1000))

    def stop(self) -> None:
        """Forget what was to be called."""
        self._timer.stop()
        self._due = None

    def _ring(self) -> None:
        due, self._due = self._due, None
        if due is not None:
            due()


class Delivery(QObject):
    """Has calls made on the thread it was built in, from whichever thread they are handed over."""

    _handed = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._handed.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def __call__(self, call: Callable[[], None]) -> None:
        """Have it called soon."""
        self._handed.emit(call)

    def _call(self, call: Callable[[], None]) -> None:
        call()


def open_path(path: str | File) -> None:
    """Show a file or a folder in the program that the computer has for it."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
