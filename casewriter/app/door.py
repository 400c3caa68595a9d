"""The door of one library's window: who went in first has it, until its process ends."""

import getpass
import os
from hashlib import sha256
from pathlib import Path as File

from PySide6.QtCore import QLockFile, QStandardPaths

LONGEST_ROOM = 70
"""Letters: the name of a local socket may have about a hundred, its folder included."""


class Door:
    """One door for each library and user.

    Attributes:
        name: of the local socket behind it.
    """

    def __init__(self, folder: File) -> None:
        """Find the door of the library in a folder."""
        room = _room()
        place = sha256(f"{_user()}\n{os.path.realpath(folder)}".encode()).hexdigest()[:20]
        self.name = f"casewriter-{place}" if os.name == "nt" else f"{room}/casewriter-{place}"
        self._lock = QLockFile(f"{room}/casewriter-{place}.lock")
        # Time alone makes no lock stale: a window may be open for weeks.
        self._lock.setStaleLockTime(0)

    def enter(self) -> bool:
        """Go in, if nobody else has."""
        # Where no lock can be made, nobody can be found either: the library has its own guard.
        return self._lock.tryLock(0) or self._lock.error() != QLockFile.LockError.LockFailedError

    @property
    def is_ours(self) -> bool:
        """Whether we are the first, and nobody else may stand behind it."""
        return self._lock.isLocked()

    def leave(self) -> None:
        """Let others in."""
        self._lock.unlock()


def _room() -> str:
    """A folder of this computer, the user's own where the system has one."""
    own = os.environ.get("XDG_RUNTIME_DIR", "")
    if own and File(own).is_dir() and len(own) < LONGEST_ROOM:
        return own
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.TempLocation)


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):
        return ""
