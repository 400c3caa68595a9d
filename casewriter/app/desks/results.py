"""What reviewers answered about all cases: read for the library's page, written into a file."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.app.desks.papers import PapersDesk
from casewriter.app.desks.room import Room
from casewriter.services.form_results import Results, results
from casewriter.services.ports import Library

if TYPE_CHECKING:
    from casewriter.ui.library.page import LibraryPage


class ResultsDesk(QObject):
    """Serves the face of the library that shows review forms."""

    def __init__(self, room: Room, papers: PapersDesk, page: "LibraryPage") -> None:
        super().__init__(room.owner)
        self._core, self._library, self._fail = room.core, room.library, room.fail
        self._page = page
        page.forms_wanted.connect(self._read)
        page.results_wanted.connect(papers.ask_results)

    def _read(self) -> None:
        templates = {case.id: case.template.id for case in self._library.cases() or ()}
        form_of = self._core.papers.form_of

        def work(library: Library) -> tuple[Results, ...]:
            return results(library.cases, templates, form_of)

        self._library.work_with(work, self._page.cases.results.show_results, self._fail)
