"""Tells how far the saving is, what came of it, and what could not be written."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.services.readable import ReadableReport
from casewriter.ui.notices import Notices, Offer
from casewriter.ui.phrases import coded

KEY = "readable"
MOST_NAMES = 3
"""So many cases are named that could not be written whole; more only counted."""


class ReadableNotice(QObject):
    """One notice, from the beginning to the end."""

    def __init__(
        self, notices: Notices, open_path: Callable[[str], object], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._notices = notices
        self._open_path = open_path

    def begin(self, cancel: Callable[[], object]) -> None:
        """Say that it is under way."""
        self._notices.follow(
            KEY,
            lambda: self.tr("Saving everything so that it can be read without casewriter…"),
            Offer(lambda: self.tr("Cancel"), cancel),
        )

    def progress(self, done: int, of: int) -> None:
        """Show how far it is."""
        if (notice := self._notices.shown(KEY)) is not None:
            notice.show_progress(done, of)

    def done(self, report: ReadableReport) -> None:
        """Say what was saved, and what was not."""
        names = tuple(dict.fromkeys(problem.case for problem in report.problems))

        def words() -> str:
            said = self.tr("%n case studies saved. Begin with index.html.", "", report.cases)
            if not names:
                return said
            listed = ", ".join(f"“{name}”" for name in names[:MOST_NAMES])
            lost = self.tr("%n of them could not be written whole: {names}.", "", len(names))
            more = self.tr("The index says what is missing.")
            return f"{said} {lost.format(names=listed)} {more}"

        offers = (
            Offer(lambda: self.tr("Open the folder"), lambda: self._open(report.folder)),
            self._notices.closing(KEY),
        )
        self._notices.say(KEY, "needs_attention" if names else "ready", words, offers)

    def failed(self, code: str, facts: dict[str, str]) -> None:
        """Say why nothing was saved."""
        self._notices.say(KEY, "stops", lambda: coded(code, facts), (self._notices.closing(KEY),))

    def stopped(self) -> None:
        """It was cancelled: that needs no words."""
        self._notices.dismiss(KEY)

    def _open(self, folder: str) -> None:
        self._open_path(folder)
        self._notices.dismiss(KEY)
