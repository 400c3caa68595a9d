"""Packages with a passphrase: asked for in the window, unlocked by another process."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.app.processes.following import Following, as_error
from casewriter.domain.errors import CasewriterError
from casewriter.services.jobs import Failed, News, Progressed, Start
from casewriter.services.parcels import UnpackedAll, UnpackedOne, UnpackRequest
from casewriter.services.unpacked import clear
from casewriter.ui.main_window import MainWindow

if TYPE_CHECKING:
    from casewriter.ui.sending.passphrase import PassphraseDialog

TRIES = 3
LOCKED = "package_locked"


class LockDesk(QObject):
    """Asks for one passphrase at a time. Nothing is changed before a package is open."""

    def __init__(
        self,
        *,
        window: MainWindow,
        start: Start,
        place: File,
        take_in: Callable[[UnpackedOne], object],
        say_refused: Callable[[str, CasewriterError], None],
        parent: QObject,
    ) -> None:
        """Wait for locked packages.

        Args:
            window: stands behind the dialog.
            start: starts the other process.
            place: the folder in which packages are unpacked.
            take_in: is given what was unpacked.
            say_refused: says why a file was refused.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._start, self._place = window, start, place
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
        file, now = str(self._waiting[0]), datetime.now(UTC)
        request = UnpackRequest((file,), str(self._place), now, passphrase)
        self._other.follow(self._start(request))

    def _give_up(self) -> None:
        """The window does not wait for the process: what it brings is thrown away."""
        self.dialog = None
        self._waiting.pop(0)
        self._go_on()

    def _told(self, news: News) -> None:
        if isinstance(news, Progressed):
            return
        self._other.close()
        found = news.packages[0] if isinstance(news, UnpackedAll) else None
        if isinstance(news, Failed):
            found = UnpackedOne("", code=news.code, facts=news.facts)
        if found is not None:
            self._opened(found)
        self._go_on()

    def _opened(self, found: UnpackedOne) -> None:
        if self.dialog is None:
            if found.folder:
                clear(File(found.folder))
        elif found.code == LOCKED and self._tries < TRIES:
            self.dialog.refuse(self._tries + 1, TRIES)
        elif found.code:
            self._shut()
            self._say_refused(self._waiting.pop(0).name, as_error(found.code, found.facts))
        else:
            self._shut()
            self._waiting.pop(0)
            self._take_in(found)

    def _shut(self) -> None:
        if self.dialog is not None:
            dialog, self.dialog = self.dialog, None
            dialog.rejected.disconnect(self._give_up)
            dialog.done(0)
