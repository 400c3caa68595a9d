"""Packages with a passphrase: asked for in the window, locked and unlocked by another process."""

import time
from collections.abc import Callable
from pathlib import Path as File
from shutil import rmtree
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.app.following import Following, as_error
from casewriter.domain.errors import CasewriterError
from casewriter.services.jobs import Failed, LockRequest, News, Start, Unlocked, UnlockRequest
from casewriter.ui.main_window import MainWindow

if TYPE_CHECKING:
    from casewriter.ui.sending.passphrase import PassphraseDialog

TRIES = 3
LOCKED = "package_locked"


LOOK = 0.02
"""Seconds between two looks at the process."""


def lock_elsewhere(start: Start, plain: File, file: File, passphrase: str) -> None:
    """Lock a package in another process, and wait for it: not in the window's thread.

    Raises:
        CasewriterError: what went wrong there.
    """
    running = start(LockRequest(str(plain), str(file), passphrase))
    try:
        while not (news := running.news()):
            time.sleep(LOOK)
    finally:
        running.close()
    for one in news:
        if isinstance(one, Failed):
            raise as_error(one.code, one.facts)


class LockDesk(QObject):
    """Asks for one passphrase at a time. Nothing is changed before a package is open."""

    def __init__(
        self,
        window: MainWindow,
        start: Start,
        take_in: Callable[[File, File], object],
        say_refused: Callable[[str, CasewriterError], None],
        parent: QObject,
    ) -> None:
        """Wait for locked packages.

        Args:
            window: stands behind the dialog.
            start: starts the other process.
            take_in: is given the file, and the one that was made of it.
            say_refused: says why a file was refused.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._start = window, start
        self._take_in, self._say_refused = take_in, say_refused
        self._waiting: list[File] = []
        self._tries = 0
        self.dialog: PassphraseDialog | None = None
        self._other = Following(self._told, self)

    def ask(self, file: File) -> None:
        """Ask for the passphrase of a file, after those that wait already."""
        if file not in self._waiting:
            self._waiting.append(file)
            self._go_on()

    def close(self) -> None:
        """Let go of what is under way."""
        self._waiting.clear()
        self._other.close()
        self._shut()

    def _go_on(self) -> None:
        # The last one may still be computing for somebody who did not wait.
        if not self._waiting or self.dialog is not None or not self._other.is_over:
            return
        from casewriter.ui.sending.passphrase import PassphraseDialog

        self._tries = 0
        self.dialog = PassphraseDialog(self._waiting[0].name, self._window)
        self.dialog.tried.connect(self._try)
        self.dialog.rejected.connect(self._give_up)
        self.dialog.open()

    def _try(self, passphrase: str) -> None:
        self._tries += 1
        self._other.follow(self._start(UnlockRequest(str(self._waiting[0]), passphrase)))

    def _give_up(self) -> None:
        """The window does not wait for the process: what it brings is thrown away."""
        self.dialog = None
        self._waiting.pop(0)
        self._go_on()

    def _told(self, news: News) -> None:
        self._other.close()
        if self.dialog is None:
            if isinstance(news, Unlocked):
                rmtree(File(news.file).parent, ignore_errors=True)
        elif isinstance(news, Failed):
            if news.code == LOCKED and self._tries < TRIES:
                self.dialog.refuse(self._tries + 1, TRIES)
                return
            self._shut()
            self._say_refused(self._waiting.pop(0).name, as_error(news.code, news.facts))
        elif isinstance(news, Unlocked):
            self._shut()
            self._take_in(self._waiting.pop(0), File(news.file))
        self._go_on()

    def _shut(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.rejected.disconnect(self._give_up)
            dialog.done(0)
