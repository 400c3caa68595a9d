"""Files of the cases that are chosen in the library: asked for, followed, reported."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings

from casewriter.app import worker
from casewriter.app.case_desk import CaseDesk
from casewriter.app.following import OnceSaved
from casewriter.app.qt import open_path
from casewriter.domain.leaves import Path
from casewriter.services.batch import ManyFiles, Outcome
from casewriter.services.jobs import Failed, News, Progressed, Start, Stopped, WrittenMany
from casewriter.services.ports import TemplateSource
from casewriter.services.publishing import HOUSE_STYLE, KINDS
from casewriter.ui.main_window import MainWindow
from casewriter.ui.publish.many import ManyDialog, ManyNotice, entries
from casewriter.ui.publish.panel import STYLE_KEY
from casewriter.ui.publish.report import ReportDialog

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop


class BatchDesk(QObject):
    """Asks what is wanted, starts the work in another process, tells how it goes."""

    def __init__(
        self,
        *,
        window: MainWindow,
        desk: CaseDesk,
        templates: TemplateSource,
        memory: QSettings,
        folder: File,
        start: Start,
        when_saved: Callable[[Callable[[], None]], None],
        parent: QObject,
    ) -> None:
        """Begin with nothing under way.

        Args:
            window: shows the notice.
            desk: opens the case that a line of the report leads to.
            templates: what cases follow.
            memory: keeps the folder and the house style that were chosen last.
            folder: of the library.
            start: starts work in another process.
            when_saved: calls back once everything that was written is in the library.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._desk, self._templates = window, desk, templates
        self._memory, self._folder = memory, folder
        self._notice = ManyNotice(window.notices, open_path, self.show_report, self)
        self._other = OnceSaved(self._told, self, start=start, when_saved=when_saved)
        self._target = ""

    def ask(self, cases: tuple[str, ...]) -> None:
        """Ask what is wanted of these cases; of one its own page asks."""
        if len(cases) == 1:
            self._desk.open_to_publish(cases[0])
        elif cases and self._other.is_over:
            dialog = ManyDialog(len(cases), self._memory, self._window)
            dialog.chosen.connect(partial(self.write, cases))
            dialog.open()

    def write(self, cases: tuple[str, ...], kind: str, formats: tuple[str, ...], to: str) -> None:
        """Write the files of these cases into a folder."""
        self._target = to
        request = ManyFiles(
            library=str(self._folder),
            cases=cases,
            formats=tuple(formats),
            kind=next(known for known in KINDS if known == kind),
            folder=to,
            at=datetime.now(UTC).replace(microsecond=0),
            style=str(self._memory.value(STYLE_KEY, "") or HOUSE_STYLE),
        )
        self._notice.begin(len(cases), self._other.cancel)
        self._other.begin(request)

    def show_report(self, outcomes: tuple[Outcome, ...]) -> ReportDialog:
        """Show what came of each case."""
        dialog = ReportDialog(lambda: entries(self._templates, outcomes), self._window)
        dialog.wanted.connect(self._lead)
        dialog.show()
        return dialog

    def close(self) -> None:
        """Stop what is still under way; nothing half-written stays."""
        self._other.close()

    def _lead(self, case_id: str, path: Path) -> None:
        self._desk.open_at(case_id, path)

    def _told(self, news: News) -> None:
        match news:
            case Progressed(done=done, of=of):
                self._notice.progress(done, of)
                return
            case WrittenMany(outcomes=outcomes):
                self._notice.done(self._target, outcomes)
            case Failed(code=code, facts=facts):
                self._notice.failed(code, facts)
            case Stopped():
                self._notice.stopped()
        self._other.close()


def batch_desk(desktop: "Desktop") -> BatchDesk:
    """The one of a window."""
    return BatchDesk(
        window=desktop.window,
        desk=desktop.desk,
        templates=desktop.core.templates,
        memory=desktop.places,
        folder=desktop.folder,
        start=worker.start,
        when_saved=desktop.when_saved,
        parent=desktop,
    )
