"""Ringing at the door of a window that is there already, and hearing who rings.

A local socket takes one line of JSON and answers `ok` (`ringing`). Where local sockets are files,
the window hears without QtNetwork (`unix_bell`). Slots are bound and find their socket by `sender`:
closures that hold a socket outlive it, and Qt then calls into freed memory. Loading QtNetwork takes
longer than a window may be kept waiting: this is loaded in the writer's thread.
"""

import os
from collections.abc import Sequence
from pathlib import Path as File

import msgspec
from PySide6.QtCore import QObject, Signal
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from casewriter.app.ringing import LONGEST, OK, TOKEN, Ring

PATIENCE = 2_000
"""Milliseconds that a window is given to answer."""


def ring(name: str, files: Sequence[File]) -> bool:
    """Have the window behind a door come forward with files; gives whether it answered."""
    _let_forward()
    said = Ring(tuple(str(file.absolute()) for file in files), os.environ.get(TOKEN, ""))
    socket = QLocalSocket()
    socket.connectToServer(name)
    try:
        if not socket.waitForConnected(PATIENCE):
            return False
        socket.write(msgspec.json.encode(said) + b"\n")
        answer = b""
        while not answer.endswith(b"\n") and socket.waitForReadyRead(PATIENCE):
            answer += bytes(socket.readAll().data())
        return answer == OK
    finally:
        socket.abort()


class Doorbell(QObject):
    """Hears who rings at a door.

    Attributes:
        rung: somebody else wanted to open the window: a tuple of files.
    """

    rung = Signal(object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        """Hear from now on; the door must be ours."""
        super().__init__(parent)
        self._heard: dict[QLocalSocket, bytes] = {}
        # What a killed program left would keep the name from us.
        QLocalServer.removeServer(name)
        self._server = QLocalServer(self)
        self._server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        self._server.newConnection.connect(self._came)
        self._server.listen(name)

    def close(self) -> None:
        """Hear nobody any more."""
        for socket in tuple(self._heard):
            socket.abort()
        self._heard.clear()
        self._server.close()

    def _came(self) -> None:
        while self._server.hasPendingConnections():
            socket = self._server.nextPendingConnection()
            self._heard[socket] = b""
            socket.readyRead.connect(self._said)
            socket.disconnected.connect(self._left)
            if socket.bytesAvailable():
                self._take(socket)

    def _said(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket):
            self._take(socket)

    def _take(self, socket: QLocalSocket) -> None:
        if socket not in self._heard:
            return
        heard = self._heard[socket] + bytes(socket.readAll().data())
        self._heard[socket] = heard
        if not heard.endswith(b"\n"):
            if len(heard) > LONGEST:
                socket.abort()
            return
        try:
            ring = msgspec.json.decode(heard, type=Ring)
        except msgspec.DecodeError:
            socket.abort()
            return
        socket.write(OK)
        socket.flush()
        if ring.token:
            os.environ[TOKEN] = ring.token
        self.rung.emit(tuple(map(File, ring.files)))

    def _left(self) -> None:
        socket = self.sender()
        if isinstance(socket, QLocalSocket) and self._heard.pop(socket, None) is not None:
            socket.deleteLater()


def _let_forward() -> None:
    """Windows brings a window forward only for whoever has the keyboard, and hands that on so."""
    if os.name == "nt":
        import ctypes

        getattr(ctypes, "windll").user32.AllowSetForegroundWindow(-1)  # noqa: B009
