"""Files of the cases that are chosen in the library: asked for, followed, reported."""

from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject, QSettings

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.app.processes import worker
from casewriter.app.processes.following import OnceSaved
from casewriter.app.qt import open_path
from casewriter.domain.leaves import Path
from casewriter.domain.volume import Compendium
from casewriter.services.batch import ManyFiles, Outcome
from casewriter.services.jobs import Failed, News, Progressed, Start, Stopped, WrittenMany
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import CaseSummary, TemplateSource
from casewriter.services.publishing import HOUSE_STYLE, KINDS
from casewriter.services.volumes import VolumeFiles
from casewriter.ui.main_window import MainWindow
from casewriter.ui.publish.many import ManyDialog, ManyNotice, entries
from casewriter.ui.publish.page_numbers import KEY as PAGE_NUMBERS_KEY
from casewriter.ui.publish.panel import STYLE_KEY
from casewriter.ui.publish.report import ReportDialog


class BatchDesk(QObject):
    """Asks what is wanted, starts the work in another process, tells how it goes."""

    def __init__(
        self,
        *,
        window: MainWindow,
        desk: CaseDesk,
        library: OpenedLibrary,
        fail: Callable[[Exception], None],
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
            library: where cases and what was settled for volumes come from.
            fail: says what failed.
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
        self._library, self._fail = library, fail
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
            dialog.volume_wanted.connect(partial(self.ask_volume, cases))
            dialog.open()

    def ask_volume(self, cases: tuple[str, ...]) -> None:
        """Ask what a volume of these cases is to be, beginning with what was settled before."""
        self._library.work_with(
            lambda library: (library.cases.summaries(), library.volumes.all()),
            partial(self._ask_volume, cases),
            self._fail,
        )

    def _ask_volume(
        self, cases: tuple[str, ...], found: tuple[list[CaseSummary], tuple[Compendium, ...]]
    ) -> None:
        from casewriter.ui.publish.volume import Chosen, VolumeDialog, settled_for

        summaries, kept = found
        known = {one.id: Chosen(one.id, one.title, one.languages) for one in summaries}
        chosen = tuple(known[case_id] for case_id in cases if case_id in known)
        if len(chosen) > 1:
            settled = settled_for(chosen, kept, self._style())
            dialog = VolumeDialog(chosen, settled, self._memory, self._window)
            dialog.chosen.connect(self.bind)
            dialog.open()

    def bind(self, volume: Compendium, formats: tuple[str, ...], to: str) -> None:
        """Write the files of a volume into a folder, and keep what was settled for it."""
        self._target = to
        request = VolumeFiles(
            library=str(self._folder),
            volume=volume,
            formats=tuple(formats),
            folder=to,
            at=datetime.now(UTC).replace(microsecond=0),
            page_numbers=self._memory.value(PAGE_NUMBERS_KEY) == "yes",
        )

        def begin(_: object = None) -> None:
            self._notice.begin_volume(self._other.cancel)
            self._other.begin(request)

        if not self._library.presence.standing.is_writable:
            begin()
            return
        self._library.work_with(lambda library: library.volumes.keep(volume), begin, self._fail)

    def _style(self) -> str:
        return str(self._memory.value(STYLE_KEY, "") or HOUSE_STYLE)

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
            style=self._style(),
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


def batch_desk(room: Room) -> BatchDesk:
    """The one of a window."""
    return BatchDesk(
        window=room.window,
        desk=room.desk,
        library=room.library,
        fail=room.fail,
        templates=room.core.templates,
        memory=room.memory,
        folder=room.folder,
        start=worker.start,
        when_saved=room.when_saved,
        parent=room.owner,
    )
