"""A backup is opened beside the library behind the window, and held against it."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.domain.backup import Backup
from casewriter.domain.bringing_back import WholeCase, bringing_back
from casewriter.services.backup_watch import BackupWatch
from casewriter.services.opened import OpenedLibrary
from casewriter.services.present import read_present, take_back_in
from casewriter.services.proving import Present, Proof, Retrieved, prove, retrieve
from casewriter.services.session import CaseSession
from casewriter.services.watching import Cancelled
from casewriter.ui.notices import Toasts

PAGE = "proof"


class Proving(QObject):
    """Proves one backup at a time; the last one asked for is shown."""

    def __init__(
        self,
        *,
        core: Core,
        watch: BackupWatch,
        library: OpenedLibrary,
        desk: CaseDesk,
        memory: QSettings,
        toasts: Toasts,
        go: Callable[[str], QWidget],
        show_backups: Callable[[], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Make it idle.

        Args:
            core: templates and the time.
            watch: the backups.
            library: the library behind the window.
            desk: of the open case.
            memory: keeps how differences are shown.
            toasts: say what was brought back.
            go: shows a page.
            show_backups: shows all backups.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core = core
        self._watch = watch
        self._library = library
        self._desk = desk
        self._memory = memory
        self._toasts = toasts
        self._go = go
        self._show_backups = show_backups
        self._fail = fail
        self._proven: File | None = None
        self._done = (0, 1)
        self._stopped = False

    def page(self) -> QWidget:
        """The page on which a backup is proven."""
        from casewriter.ui.backups.proof_page import ProofPage

        page = ProofPage(self._memory, self._core.clock, lambda: self._done)
        page.back_wanted.connect(self._bring_case_back)
        page.backups_wanted.connect(self._show_backups)
        return page

    def close(self) -> None:
        """Stop what is under way."""
        self._stopped = True

    def prove_last(self) -> None:
        """Look through the newest backup; where there is none, show where they are made."""
        last = self._watch.last
        if last is None:
            self._show_backups()
        else:
            self.show(last)

    def show(self, backup: Backup) -> None:
        """Look through a backup and show what is in it."""
        from casewriter.ui.backups.proof_page import ProofPage

        self._desk.pause()
        page = self._go(PAGE)
        assert isinstance(page, ProofPage)
        file = self._proven = File(backup.file)
        page.show_begun(backup.at)

        def failed(error: Exception) -> None:
            if self._proven is file:
                page.show_failed(error)

        def proven(proof: Proof) -> None:
            if self._proven is file:
                page.show_proof(proof)

        def compare(present: Present) -> None:
            self._watch.ask(
                lambda backups: prove(
                    backups,
                    file,
                    present,
                    templates=self._core.templates,
                    now=self._core.clock(),
                    progress=self._step,
                ),
                proven,
                failed,
            )

        read_present(self._library, compare, failed)

    def _bring_case_back(self, case_id: str) -> None:
        file = self._proven
        if file is None:
            return

        def retrieved(found: Retrieved) -> None:
            take_back_in(
                self._library,
                found,
                self._core.clock,
                lambda: self._desk.open_and(case_id, partial(self._apply, found)),
                self._fail,
            )

        self._watch.ask(
            lambda backups: retrieve(backups, file, case_id, self._step), retrieved, self._fail
        )

    def _apply(self, found: Retrieved, session: CaseSession) -> None:
        edit = bringing_back(session.case, found.case, WholeCase())
        if not edit.is_idle:
            session.apply(edit)
            self._toasts.say(self.tr("The case is again what it was in the backup."), session.undo)

    def _step(self, done: int, of: int) -> None:
        self._done = (done, of)
        if self._stopped:
            raise Cancelled
