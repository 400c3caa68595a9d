"""Going to anything by its name: what there is at this moment."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.ui.actions import Actions
from casewriter.ui.jump.entries import Entry, commands
from casewriter.ui.main_window import MainWindow

if TYPE_CHECKING:
    from casewriter.app.desks.case import CaseDesk
    from casewriter.services.opened import OpenedLibrary
    from casewriter.ui.jump.palette import Palette

APART = ("jump", "larger_text", "smaller_text")
"""Commands of the list that would do nothing of use from the list."""
CASES = 200


class JumpDesk(QObject):
    """Opens the list and fills it."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        library: "OpenedLibrary",
        desk: "CaseDesk",
        parent: QObject,
    ) -> None:
        """Serve the command.

        Args:
            window: the list opens over it.
            actions: its commands.
            library: whose cases can be gone to.
            desk: the open case, whose sections, questions and sources can be.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window, self._actions = window, actions
        self._library, self._desk = library, desk
        self._palette: Palette | None = None
        actions.serve("jump", self.open)

    def open(self) -> None:
        """Open the list."""
        from casewriter.ui.jump.palette import Palette

        if self._palette is None:
            self._palette = Palette(self._window)
        self._palette.open_with(self.entries())

    def entries(self) -> tuple[Entry, ...]:
        """Everything that can be gone to or done now; places of the open case first."""
        return (
            *self._places(),
            *commands(self._actions, self.tr("Command"), APART),
            *self._cases(),
        )

    def _places(self) -> tuple[Entry, ...]:
        found = self._desk.in_front()
        if found is None:
            return ()
        from casewriter.ui.jump.places import places

        session, page = found
        desk = page.desk
        return places(
            session.template, session.case, desk.wording, desk.edition, page.show_question
        )

    def _cases(self) -> tuple[Entry, ...]:
        cases = self._library.cases() or ()
        return tuple(
            Entry(
                case.title or self.tr("Case study without a title"),
                self.tr("Case study"),
                self._to(case.id),
                "books",
            )
            for case in cases[:CASES]
            if case.id != self._desk.case_id
        )

    def _to(self, case_id: str) -> Callable[[], object]:
        return lambda: self._desk.open(case_id)
