"""Says that what was just removed lies in the trash, and offers to take that back."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.domain.discards import bringing_back
from casewriter.services.events import Discarded
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge


class Removed(QObject):
    """Listens to what the open case loses.

    Args:
        session: the open case.
        bridge: tells what it loses.
        say: shows what was done, with a way to take it back.
        undo: takes the last step back and shows where.
    """

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        say: Callable[[str, Callable[[], object]], None],
        undo: Callable[[], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._say = say
        self._undo = undo
        bridge.discarded.connect(self._discarded)

    def _discarded(self, event: Discarded) -> None:
        # What undo takes away needs no words: redo brings it back.
        if event.case_id != self._session.case.id or self._session.undoable is not event.edit:
            return
        rows = sum(discard.kind == "row" for discard in event.discards)
        if event.edit.action == "remove_row":
            words = self.tr("%n rows removed. They stay in the trash.", "", rows)
        elif event.edit.action == "attach" and not rows:
            words = self.tr("Picture replaced. The old one stays in the trash.")
        else:
            return
        self._say(words, lambda: self._take_back(event))

    def _take_back(self, event: Discarded) -> None:
        if self._session.undoable is event.edit:
            self._undo()
            return
        # Something was written since: it stays, and what was removed comes back beside it.
        for discard in event.discards:
            self._session.apply(bringing_back(self._session.case, discard, event.discards))
