"""Hearing who rings at the door, where local sockets are files.

Qt's own server would bring QtNetwork into the window, 3 MB that stay. What is said is the same.
"""

import os
import socket
from contextlib import suppress
from pathlib import Path as File

import msgspec
from PySide6.QtCore import QObject, QSocketNotifier, Signal

from casewriter.app.ringing import LONGEST, OK, TOKEN, Ring

AT_ONCE = 8
"""Starts that may wait for an answer."""
PIECE = 65_536


class UnixBell(QObject):
    """Hears who rings at a door.

    Attributes:
        rung: somebody else wanted to open the window: a tuple of files.
    """

    rung = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Hear from now on; the door must be ours.

        Args:
            name: the socket's file.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._name = name
        self._heard: dict[QSocketNotifier, tuple[socket.socket, bytes]] = {}
        self._server = socket.socket(socket.AF_UNIX)
        self._server.settimeout(0)
        self._coming: QSocketNotifier | None = None
        # Nobody else may ring before it is the user's own; what a killed program left goes.
        new = File(f"{name}~")
        try:
            new.unlink(missing_ok=True)
            self._server.bind(str(new))
            new.chmod(0o600)
            self._server.listen(AT_ONCE)
            new.replace(name)
        except OSError:
            # As with a door that cannot be locked: the library has its own guard.
            self._server.close()
            return
        self._coming = self._told_of(self._server)
        self._coming.activated.connect(self._came)

    def close(self) -> None:
        """Hear nobody any more."""
        for notifier in tuple(self._heard):
            self._drop(notifier)
        if self._coming is not None:
            self._coming.setEnabled(False)
            self._coming = None
            self._server.close()
            with suppress(OSError):
                File(self._name).unlink()

    def _told_of(self, of: socket.socket) -> QSocketNotifier:
        return QSocketNotifier(of.fileno(), QSocketNotifier.Type.Read, self)

    def _came(self) -> None:
        # Where nobody is there any more, there is nothing to accept either.
        with suppress(OSError):
            while True:
                caller, _ = self._server.accept()
                caller.settimeout(0)
                notifier = self._told_of(caller)
                self._heard[notifier] = caller, b""
                notifier.activated.connect(self._said)

    def _said(self) -> None:
        notifier = self.sender()
        if not isinstance(notifier, QSocketNotifier) or notifier not in self._heard:
            return
        caller, heard = self._heard[notifier]
        try:
            piece = caller.recv(PIECE)
        except BlockingIOError:
            return
        except OSError:
            piece = b""
        heard += piece
        self._heard[notifier] = caller, heard
        if heard.endswith(b"\n") and piece:
            self._take(notifier, caller, heard)
        elif not piece or len(heard) > LONGEST:
            self._drop(notifier)

    def _take(self, notifier: QSocketNotifier, caller: socket.socket, heard: bytes) -> None:
        try:
            ring = msgspec.json.decode(heard, type=Ring)
            caller.sendall(OK)
        except (msgspec.DecodeError, OSError):
            self._drop(notifier)
            return
        self._heard[notifier] = caller, b""
        if ring.token:
            os.environ[TOKEN] = ring.token
        self.rung.emit(tuple(map(File, ring.files)))

    def _drop(self, notifier: QSocketNotifier) -> None:
        caller, _ = self._heard.pop(notifier)
        notifier.setEnabled(False)
        notifier.deleteLater()
        caller.close()
