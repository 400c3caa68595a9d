"""Review copies for Word that go out of the window: kept as a state, written in another process."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.app.processes.errands import Errands
from casewriter.app.qt import open_path
from casewriter.domain.canonical import to_json
from casewriter.domain.errors import WrongUse
from casewriter.services.jobs import CopyRequest, Finished, News
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Clock, RevisionSummary
from casewriter.services.session import CaseSession
from casewriter.services.watching import Cancelled
from casewriter.ui.actions import Actions
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

COMMAND = "word_copy"
KEY = "word copy"


class CopiesOut(QObject):
    """Asks for a file and has the review copy of the open case written into it."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        desk: CaseDesk,
        errands: Errands,
        folder: File,
        clock: Clock,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command.

        Args:
            window: owns dialogs and shows notices.
            actions: the commands of the window.
            library: keeps the state that is handed out.
            desk: the open case.
            errands: has files written elsewhere.
            folder: of the library.
            clock: the time.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._library, self._desk = window, library, desk
        self._errands, self._folder, self._clock = errands, folder, clock
        self._fail = fail
        self._is_writing = False
        actions.serve(COMMAND, self.ask)
        actions.show(COMMAND, shown=False)
        window.page_shown.connect(lambda name: actions.show(COMMAND, shown=name == "case"))

    def ask(self) -> None:
        """Ask for a file, and write a copy of the edition in front into it."""
        from casewriter.services.word_copies import SUFFIX, copy_name

        found = self._desk.in_front()
        if found is None or self._is_writing:
            return
        session, page = found
        if why := session.read_only_because:
            self._fail(WrongUse("copy_of_example" if why == "example" else "copy_only_read"))
            return
        language = page.desk.edition
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where should the review copy be written?"),
            str(File.home() / copy_name(session.case, language)),
            self.tr("Word documents (*.docx)"),
        )
        if chosen:
            file = File(chosen)
            named = file if file.suffix.lower() == SUFFIX else File(f"{chosen}{SUFFIX}")
            self.write(session, named, language)

    def write(self, session: CaseSession, file: File, language: str) -> None:
        """Keep the state as it is on the screen, and have its copy written.

        Args:
            session: the open case.
            file: where to.
            language: of the edition.
        """
        from casewriter.services.word_copies import KEPT

        case, at = session.case, self._clock()
        self._is_writing = True
        session.save_soon()

        def kept(state: RevisionSummary) -> None:
            self._have_written(
                CopyRequest(
                    case=to_json(case),
                    state=state.hash,
                    language=language,
                    file=str(file),
                    library=str(self._folder),
                    at=at,
                )
            )

        self._library.keep(case, KEPT, kept, self._failed)

    def _have_written(self, request: CopyRequest) -> None:
        notices, name = self._window.notices, File(request.file).name

        def progress(done: int, of: int) -> None:
            if notice := notices.shown(KEY):
                notice.show_progress(done, of)

        cancel = self._errands.run(request, self._written, self._failed, progress)
        notices.follow(
            KEY,
            lambda: self.tr("Writing {file}…").format(file=name),
            Offer(lambda: self.tr("Cancel"), cancel),
        )

    def _failed(self, error: Exception) -> None:
        self._is_writing = False
        self._window.notices.dismiss(KEY)
        if not isinstance(error, Cancelled):
            self._fail(error)

    def _written(self, news: News) -> None:
        assert isinstance(news, Finished)
        self._is_writing = False
        file = File(news.report.file)
        notices = self._window.notices
        notices.say(
            KEY,
            "ready",
            lambda: self.tr(
                "The review copy is in {file}. When it comes back with changes, drop it on this "
                "window."
            ).format(file=file),
            (
                Offer(lambda: self.tr("Show in folder"), partial(open_path, file.parent)),
                notices.closing(KEY),
            ),
        )


def copies_out(room: Room) -> CopiesOut:
    """The one of a window."""
    return CopiesOut(
        window=room.window,
        actions=room.actions,
        library=room.library,
        desk=room.desk,
        errands=room.errands,
        folder=room.folder,
        clock=room.core.clock,
        fail=room.fail,
        parent=room.owner,
    )
