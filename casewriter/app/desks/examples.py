"""The finished examples that come with the program: one for each template, only to be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.case_commands import PAGE
from casewriter.assets import resources
from casewriter.domain.bibliography import SOURCES
from casewriter.domain.canonical import from_json
from casewriter.domain.case import Case
from casewriter.domain.view import View
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Background
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

FIRST = "one-stop-shop"
"""The template whose example is shown to those who look at no template yet."""

IDS = ("019d4f2a-6c00-7b21-8a4c-1e0d3c5b7f62", "019d4f2a-6c00-7a10-9b3e-5f0c2d7e8a52")
"""The cases that are examples: nobody writes in them, everybody may make a copy."""

NOTICE = "example"

AFTER = 500
"""Milliseconds after a case was shown in which the example is left unread."""


def example(template: str) -> Path:
    """The case file of a template's finished example; that of the first where it has none."""
    file = _file(template)
    return file if file.is_file() else _file(FIRST)


def _file(template: str) -> Path:
    return resources("samples", f"example-{template}.json")


def _unread(_error: Exception) -> None:
    """Without the example the guidance is what it is."""


class ExampleAnswers:
    """What the finished examples answer to each question, to be looked at while writing.

    An example is read in the background when a case of its template is in front first.
    """

    def __init__(self, background: Background, told: Callable[[], None]) -> None:
        self._background = background
        self._told = told
        self._cases: dict[str, Case | None] = {}

    def prepare(self, template: str) -> None:
        """Read the example of a template, unless that was done before."""
        if template in self._cases or not _file(template).is_file():
            return
        self._cases[template] = None

        def read() -> None:
            self._cases[template] = from_json(_file(template).read_bytes())[0]

        self._background.run(read, self._told, _unread)

    def __call__(self, view: View) -> str:
        """The words that answer a question; nothing while the example itself is written or read."""
        from casewriter.ui.case.source_text import source_lines

        case = self._cases.get(view.template.id)
        if case is None or case.id == view.case.id:
            return ""
        # Rows of the writer's own have other ids: a question within one is shown as a whole.
        asked = View(view.template, case, view.field, view.path, case.source_language)
        if view.path == SOURCES:
            # What is translated of a card is its note alone.
            from casewriter.ui.fields.sources.known import full_name

            return "\n\n".join(full_name(asked, row) for row in case.rows(SOURCES))
        return "\n\n".join(source_lines(asked, view.language))


class ExampleDesk(QObject):
    """Says that an example is only to be read while one is in front, and makes the copy."""

    def __init__(
        self,
        *,
        window: MainWindow,
        desk: CaseDesk,
        library: OpenedLibrary,
        background: Background,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._answers = ExampleAnswers(background, self._answered)
        desk.example_of = self._answers
        self._window = window
        self._desk = desk
        self._library = library
        self._fail = fail
        # The window's: whoever leaves before it ends leaves nothing behind.
        self._soon = QTimer(window)
        self._soon.setSingleShot(True)
        self._soon.setInterval(AFTER)
        self._soon.timeout.connect(self._prepare)
        window.page_shown.connect(self._page_shown)

    def copy(self) -> None:
        """Make a copy of the example in front, and open it."""
        session = self._desk.session_of(self._desk.case_id)
        if session is not None:
            self._library.copy_case(session.case, self._desk.open, self._fail)

    def _answered(self) -> None:
        """The example is read: the question in front shows what it answers."""
        from casewriter.ui.case.page import CasePage

        page = self._window.page(PAGE) if self._window.current == PAGE else None
        if isinstance(page, CasePage) and page.inspector.has("guidance"):
            page.guidance.set_texts()

    def _prepare(self) -> None:
        # The case may have been closed meanwhile, and the window with it.
        session = self._desk.session_of(self._desk.case_id)
        if session is not None:
            self._answers.prepare(session.case.template.id)

    def _page_shown(self, name: str) -> None:
        session = self._desk.session_of(self._desk.case_id) if name == PAGE else None
        notices = self._window.notices
        if session is not None:
            # Reading it is work for Python's one lock, which the page needs for its first words.
            self._soon.start()
        if session is None or session.read_only_because != "example":
            notices.dismiss(NOTICE)
            return
        notices.say(
            NOTICE,
            "note",
            lambda: self.tr("This is a finished example, to be read. A copy of it is yours."),
            (Offer(lambda: self.tr("Make a copy to write in"), self.copy),),
        )
