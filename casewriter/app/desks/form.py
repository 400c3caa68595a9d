"""Printing a template before anything is written: a blank form, asked for in the window."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path as File

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QFileDialog

from casewriter.app.processes.following import Following, as_error
from casewriter.app.qt import open_path
from casewriter.domain.case import TemplateRef
from casewriter.domain.template import Template
from casewriter.services.jobs import Failed, Finished, FormRequest, News, Progressed, Start
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

KEY = "form"


class FormDesk(QObject):
    """Asks where to, and has the form written in another process."""

    def __init__(
        self,
        window: MainWindow,
        start: Start,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window, self._start, self._fail = window, start, fail
        self._other = Following(self._told, self)

    def ask(self, template: Template, language: str = "") -> None:
        """Ask for a file, and write the form into it, in a language or that of the window."""
        if not self._other.is_over:
            return
        language = language or interface_language()
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Print the questions"),
            str(File.home() / f"{template.wording(language).title}.docx"),
            self.tr("Word documents (*.docx);;PDF files (*.pdf);;Web pages (*.html)"),
        )
        if chosen:
            self.write(template, File(chosen), language)

    def write(self, template: Template, file: File, language: str = "") -> None:
        """Write the form of a template, in a language or that of the window."""
        if not file.suffix:
            file = file.with_suffix(".docx")
        self._window.notices.follow(
            KEY,
            lambda: self.tr("Writing the questions…"),
            Offer(lambda: self.tr("Cancel"), self._other.cancel),
        )
        ref = TemplateRef(template.id, template.version)
        request = FormRequest(ref, language or interface_language(), str(file), datetime.now(UTC))
        self._other.follow(self._start(request))

    def close(self) -> None:
        """Let go of what is under way."""
        self._other.close()

    def _told(self, news: News) -> None:
        if isinstance(news, Progressed):
            notice = self._window.notices.shown(KEY)
            if notice is not None:
                notice.show_progress(news.done, news.of)
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

        def opened() -> None:
            open_path(file)
            self._window.notices.dismiss(KEY)

        self._window.notices.say(
            KEY,
            "ready",
            lambda: self.tr("The questions are in {name}.").format(name=name),
            (
                Offer(lambda: self.tr("Open the file"), opened),
                self._window.notices.closing(KEY),
            ),
        )
