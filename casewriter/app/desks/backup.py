"""Backups behind the window: kept while one works, said where they fail, proven, brought back."""

import time
from collections.abc import Callable
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.proving import Proving
from casewriter.app.desks.restoring import RESULT, Restoring
from casewriter.app.qt import Delivery, QtTimer, open_path
from casewriter.domain.backup import FOLDER, Backup
from casewriter.services.backup_watch import BackupWatch, Place
from casewriter.services.events import Bus
from casewriter.services.opened import OpenedLibrary
from casewriter.services.settings import Preferences
from casewriter.services.watching import Cancelled
from casewriter.storage.background import FreeThread, WriterThread
from casewriter.ui import phrases
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

if TYPE_CHECKING:
    from casewriter.ui.backups.section import BackupsSection

OWN, SECOND, CLOSING = "backup own", "backup second", "backup closing"
"""Keys of the notices."""


class BackupDesk(QObject):
    """What the window does with backups."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        core: Core,
        folder: File,
        library: OpenedLibrary,
        desk: CaseDesk,
        preferences: Preferences,
        bridge: Bridge,
        bus: Bus,
        memory: QSettings,
        delivery: Delivery,
        go: Callable[[str], QWidget],
        parent: QObject,
    ) -> None:
        """Make the desk; nothing is looked at before `start`.

        Args:
            window: shows pages and notices.
            actions: the commands of the window.
            core: opens the backups; tells the time.
            folder: of the library.
            library: the library behind the window.
            desk: of the open case.
            preferences: the second folder.
            bridge: tells what happened.
            bus: told when backups change.
            memory: keeps how differences are shown.
            delivery: the way back to the window's thread.
            go: shows a page.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._core = core
        self._preferences = preferences
        self._bridge = bridge
        self._go = go
        self._thread = WriterThread(delivery, FreeThread("casewriter-backups"))
        self.watch = BackupWatch(
            folder / FOLDER,
            backups=partial(core.backups, str(folder)),
            chosen=lambda: preferences.now.backup_folder,
            may=lambda: library.presence.standing.is_writable,
            background=self._thread,
            timer=QtTimer(self),
            monotonic=time.monotonic,
            bus=bus,
        )
        self._chosen = preferences.now.backup_folder
        self._begun = False
        self._told_at_closing = False
        self._was_away = False
        self._stopped = False
        self.proving = Proving(
            core=core,
            watch=self.watch,
            library=library,
            desk=desk,
            memory=memory,
            toasts=window.toasts,
            go=go,
            show_backups=self._show_backups,
            fail=self._fail,
            parent=self,
        )
        self.restoring = Restoring(
            watch=self.watch,
            library=library,
            desk=desk,
            notices=window.notices,
            clock=core.clock,
            leave=partial(go, "start"),
            fail=self._fail,
            parent=self,
        )
        bridge.library_changed.connect(self._begin)
        bridge.backups_changed.connect(self._changed)
        bridge.settings_changed.connect(self._settings_changed)
        actions.serve("back_up", self.watch.back_up)
        actions.serve("prove_backup", self.proving.prove_last)

    def may_close(self) -> bool:
        """Whether the window may close; where backups fail this is said once more."""
        # A stick in somebody's pocket keeps nobody from going home.
        failing = [p for p in self.watch.troubles if p is self.watch.own or not p.is_away]
        if not failing or self._told_at_closing:
            return True
        self._told_at_closing = True
        trouble = failing[0].trouble
        assert trouble is not None
        self._window.notices.say(
            CLOSING,
            "stops",
            lambda: phrases.sentence(trouble),
            (
                Offer(lambda: self.tr("Try again"), self._try_again),
                Offer(lambda: self.tr("Close all the same"), self._window.close),
            ),
        )
        return False

    def close(self) -> None:
        """Make a last backup where one is due and quick, and let go."""
        self._stopped = True
        self.proving.close()
        self.restoring.close()
        self.watch.close()
        self._thread.close(0)

    # Pages.

    def section(self) -> "BackupsSection":
        """Backups among the settings."""
        from casewriter.ui.backups.section import BackupsSection

        section = BackupsSection(self.watch, self._preferences, self._bridge, self._core.clock)
        section.prove_wanted.connect(self.proving.show)
        section.restore_wanted.connect(self.restoring.ask)
        section.carry_wanted.connect(self._carry)
        return section

    def foot(self) -> QWidget:
        """What the start page says of backups."""
        from casewriter.ui.backups.foot import BackupFoot

        foot = BackupFoot(self.watch, self._bridge, self._core.clock)
        foot.wanted.connect(self._show_backups)
        return foot

    def _show_backups(self) -> None:
        from casewriter.ui.settings.page import SettingsPage

        page = self._go("settings")
        assert isinstance(page, SettingsPage)
        page.show_backups()

    # One file to carry.

    def _carry(self, file: File) -> None:
        def carried(_backup: Backup) -> None:
            self._window.notices.say(
                RESULT,
                "ready",
                lambda: self.tr("Everything is in “{file}”, read again and whole.").format(
                    file=file.name
                ),
                (
                    Offer(lambda: self.tr("Open the folder"), partial(open_path, file.parent)),
                    self._window.notices.closing(RESULT),
                ),
            )

        self._stopped = False
        self.watch.ask(lambda backups: backups.carry(file, self._step), carried, self._fail)

    def _begin(self) -> None:
        """Begin to keep backups once the library is open: a damaged one is recovered first."""
        if not self._begun:
            self._begun = True
            self.watch.start()

    # What went wrong.

    def _changed(self) -> None:
        second = self.watch.second
        self._say(OWN, self.watch.own if self.watch.own.trouble else None)
        away = second is not None and second.is_away
        if not (away and self._was_away):
            # A folder that is away is said once, not again and again.
            self._say(SECOND, second if second and second.trouble else None)
        self._was_away = away
        if not self.watch.troubles:
            self._told_at_closing = False
            self._window.notices.dismiss(CLOSING)

    def _say(self, key: str, place: Place | None) -> None:
        notices = self._window.notices
        trouble = None if place is None else place.trouble
        if trouble is None or place is None:
            notices.dismiss(key)
            return
        known = notices.shown(key)
        if known is not None and known.sentence == phrases.sentence(trouble):
            return
        away = place.is_away and key == SECOND
        if away:
            second = Offer(lambda: self.tr("Leave it for now"), partial(notices.dismiss, key))
        else:
            second = Offer(lambda: self.tr("Choose another folder"), self._choose_folder)
        notices.say(
            key,
            "note" if away else "stops",
            lambda: phrases.sentence(trouble),
            (Offer(lambda: self.tr("Try again"), self._try_again), second),
        )

    def _try_again(self) -> None:
        self._was_away = False
        if self.watch.own.trouble is not None:
            self.watch.back_up("rolling")
        else:
            self.watch.look()

    def _choose_folder(self) -> None:
        from casewriter.ui.settings.page import SettingsPage

        self._show_backups()
        page = self._window.page("settings")
        assert isinstance(page, SettingsPage)
        page.choose_backup_folder()

    def _settings_changed(self) -> None:
        chosen = self._preferences.now.backup_folder
        if chosen != self._chosen:
            self._chosen, self._was_away = chosen, False
            self.watch.look()

    def _step(self, _done: int, _of: int) -> None:
        if self._stopped:
            raise Cancelled

    def _fail(self, error: Exception) -> None:
        if isinstance(error, Cancelled):
            return
        self._window.notices.say(
            RESULT,
            "stops",
            lambda: phrases.sentence(error),
            (self._window.notices.closing(RESULT),),
        )
