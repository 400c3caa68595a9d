"""Matrix, response letter, log and results of review forms, written while writing goes on."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from casewriter.app.processes.following import OnceSaved, as_error
from casewriter.app.qt import open_path
from casewriter.domain.review import Reader
from casewriter.services.jobs import Failed, Finished, News, PaperRequest, Progressed, Start
from casewriter.services.review_files import PAPERS, Paper, formats_of, paper_name
from casewriter.services.session import CaseSession
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

KEY = "paper"


class PapersDesk(QObject):
    """Asks for a file and has another process write it; one at a time."""

    def __init__(
        self,
        *,
        window: MainWindow,
        start: Start,
        folder: File,
        when_saved: Callable[[Callable[[], None]], None],
        reader: Callable[[], Reader],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait.

        Args:
            window: owns dialogs and shows notices.
            start: starts another process.
            folder: of the library.
            when_saved: calls back when everything that was written is in the library.
            reader: for whom a log is.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._folder = window, folder
        self._reader, self._fail = reader, fail
        self._other = OnceSaved(self._told, self, start=start, when_saved=when_saved)

    def ask(self, session: CaseSession, paper: str) -> None:
        """Ask for a file, and write one of them into it."""
        known = next(one for one, _ in PAPERS if one == paper)
        language = interface_language()
        file, form = self._asked(known, lambda end: paper_name(known, session.case, language, end))
        if file is not None:
            self.write(session, paper, file, form)

    def ask_results(self, cases: tuple[str, ...], name: str) -> None:
        """Ask for a file, and write what reviewers answered about these cases of one template.

        Args:
            cases: their ids, one at least.
            name: what the file is called, as it is proposed.
        """
        file, form = self._asked("forms", lambda end: f"{name}{end}")
        if file is not None:
            self._begin("forms", cases[0], file, form, only=cases)

    def _asked(self, known: Paper, name: Callable[[str], str]) -> tuple[File | None, str]:
        """Ask for a file; gives it, if it was chosen, and the format."""
        if not self._other.is_over:
            return None, ""
        forms = formats_of(known)
        names = {
            "xlsx": self.tr("Excel workbooks (*.xlsx)"),
            "docx": self.tr("Word documents (*.docx)"),
            "pdf": self.tr("PDF files (*.pdf)"),
            "html": self.tr("Web pages (*.html)"),
        }
        proposed = name(f".{forms[0]}")
        chosen, how = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Where should the file be written?"),
            str(File.home() / proposed),
            ";;".join(names[form] for form in forms),
        )
        form = next((one for one in forms if names[one] == how), forms[0])
        return (File(chosen) if chosen else None), form

    def write(self, session: CaseSession, paper: str, file: File, form: str) -> None:
        """Write it; the name's end, where it is one of the formats, says in which."""
        known = next(one for one, _ in PAPERS if one == paper)
        session.save_soon()
        self._begin(known, session.case.id, file, form)

    def _begin(
        self, known: Paper, case_id: str, file: File, form: str, only: tuple[str, ...] = ()
    ) -> None:
        said = file.suffix.lstrip(".").lower()
        form = said if said in formats_of(known) else form
        if not said:
            file = file.with_suffix(f".{form}")
        request = PaperRequest(
            paper=known,
            case=case_id,
            library=str(self._folder),
            language=interface_language(),
            format=form,
            file=str(file),
            at=datetime.now(UTC),
            reader=self._reader(),
            only=only,
        )
        self._window.notices.follow(
            KEY,
            lambda: self.tr("Writing {file}…").format(file=file.name),
            Offer(lambda: self.tr("Cancel"), self._other.cancel),
        )
        self._other.begin(request)

    def close(self) -> None:
        """Let go of what is under way."""
        self._other.close()

    def _told(self, news: News) -> None:
        if isinstance(news, Progressed):
            return
        self._other.close()
        self._window.notices.dismiss(KEY)
        match news:
            case Finished(report=report):
                self._written(report.file)
            case Failed(code=code, facts=facts):
                self._fail(as_error(code, facts))

    def _written(self, file: str) -> None:
        name = File(file).name
        self._window.notices.say(
            KEY,
            "ready",
            lambda: self.tr("{file} is written.").format(file=name),
            (
                Offer(lambda: self.tr("Open the file"), lambda: open_path(file)),
                self._window.notices.closing(KEY),
            ),
        )
