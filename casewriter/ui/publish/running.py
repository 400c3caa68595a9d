"""An export under way: its progress and its end, told in a notice."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QObject

from casewriter.services.publishing import Report
from casewriter.services.watching import Cancelled
from casewriter.ui.notices import Notices, Offer, Tone
from casewriter.ui.phrases import sentence
from casewriter.ui.publish.request import Export, ExportRequest

KEY = "export"


class Running(QObject):
    """Starts an export and watches it. Writing goes on meanwhile."""

    def __init__(
        self,
        notices: Notices,
        export: Export,
        request: ExportRequest,
        open_path: Callable[[str], object],
        *,
        show_report: Callable[..., object],
        written: Callable[[], object] = lambda: None,
        parent: QObject | None = None,
    ) -> None:
        """Begin, and tell it in a notice.

        Args:
            notices: where it is told.
            export: does the work.
            request: which files.
            open_path: opens a file or folder.
            show_report: shows reports, and as `failed` why other files are not there.
            written: called once files are there.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._show_report, self._written = show_report, written
        self._notices = notices
        self._open_path = open_path
        self._count = len(request.files)
        self._ended = False
        self._stop: Callable[[], None] = lambda: None
        self._notice = notices.follow(
            KEY,
            lambda: self.tr("Writing %n files…", "", self._count),
            Offer(lambda: self.tr("Cancel"), self.cancel),
        )
        stop = export(request, self)
        if not self._ended:
            self._stop = stop

    def cancel(self) -> None:
        """Stop the work; nothing half-written stays."""
        self._stop()

    def progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        if not self._ended:
            self._notice.show_progress(done, of)

    def done(self, reports: tuple[Report, ...], failed: tuple[Exception, ...] = ()) -> None:
        """Say what was written and what was not, and offer to look at it."""
        self._ended = True
        self._written()
        told = [remark for report in reports for remark in report.remarks]
        named = {remark.place for remark in told if remark.code == "name_left"}
        remarks = sum(remark.code != "name_left" for remark in told)
        files = [report.file for report in reports]
        folder = str(File(files[0]).parent)
        offers = [Offer(lambda: self.tr("Open the folder"), partial(self._open_path, folder))]
        if len(files) == 1:
            offers.insert(0, Offer(lambda: self.tr("Open the file"), self._opening(files[0])))
        else:
            offers.append(self._notices.closing(KEY))

        def words() -> str:
            said = self.tr("%n files written: {names}", "", len(files))
            said = said.format(names=", ".join(File(file).name for file in files))
            if remarks:
                lost = self.tr("Not everything could be carried over (%n).", "", remarks)
                said = f"{said}. {lost}"
            if named:
                left = self.tr("%n answers still name an author.", "", len(named))
                said = f"{said}. {left}"
            return " ".join((*(sentence(error) for error in failed[:1]), said))

        if told or failed or any(report.cleaned for report in reports):
            look = partial(self._show_report, reports, failed=failed)
            offers.insert(0, Offer(lambda: self.tr("Show the report"), look))
        tone: Tone = "stops" if failed else "needs_attention" if told else "ready"
        self._notices.say(KEY, tone, words, tuple(offers))

    def failed(self, error: Exception) -> None:
        """Say why nothing was written; a wish to stop needs no words."""
        self._ended = True
        if isinstance(error, Cancelled):
            self._close()
            return
        offer = self._notices.closing(KEY)
        self._notices.say(KEY, "stops", lambda: sentence(error), (offer,))

    def _opening(self, file: str) -> Callable[[], object]:
        def opened() -> None:
            self._open_path(file)
            self._close()

        return opened

    def _close(self) -> None:
        self._notices.dismiss(KEY)
