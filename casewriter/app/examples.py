"""The finished examples that come with the program: one for each template, only to be read."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QObject

from casewriter.app.case_desk import PAGE, CaseDesk
from casewriter.assets import resources
from casewriter.services.opened import OpenedLibrary
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

FIRST = "one-stop-shop"
"""The template whose example is shown to those who look at no template yet."""

IDS = ("019d4f2a-6c00-7b21-8a4c-1e0d3c5b7f62", "019d4f2a-6c00-7a10-9b3e-5f0c2d7e8a52")
"""The cases that are examples: nobody writes in them, everybody may make a copy."""

NOTICE = "example"


def example(template: str) -> Path:
    """The case file of a template's finished example; that of the first where it has none."""
    file = resources("samples", f"example-{template}.json")
    return file if file.is_file() else resources("samples", f"example-{FIRST}.json")


class ExampleDesk(QObject):
    """Says that an example is only to be read while one is in front, and makes the copy."""

    def __init__(
        self,
        window: MainWindow,
        desk: CaseDesk,
        library: OpenedLibrary,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._library = library
        self._fail = fail
        window.page_shown.connect(self._page_shown)

    def copy(self) -> None:
        """Make a copy of the example in front, and open it."""
        session = self._desk.session_of(self._desk.case_id)
        if session is not None:
            self._library.copy_case(session.case, self._desk.open, self._fail)

    def _page_shown(self, name: str) -> None:
        session = self._desk.session_of(self._desk.case_id) if name == PAGE else None
        notices = self._window.notices
        if session is None or session.read_only_because != "example":
            notices.dismiss(NOTICE)
            return
        notices.say(
            NOTICE,
            "note",
            lambda: self.tr("This is a finished example, to be read. A copy of it is yours."),
            (Offer(lambda: self.tr("Make a copy to write in"), self.copy),),
        )
