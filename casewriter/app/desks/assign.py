"""Giving cases to editors, asked for in the library."""

from PySide6.QtCore import QObject

from casewriter.app.desks.room import Room
from casewriter.domain.errors import CasewriterError
from casewriter.services.assigning import assign, assigning_edit
from casewriter.services.rounds import author_of


class AssignDesk(QObject):
    """Gives cases to editors: the open one through its session, all others in the library."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.owner)
        self._core, self._library = room.core, room.library
        self._desk, self._fail = room.desk, room.fail

    def give(self, cases: tuple[str, ...], editor: str) -> None:
        """Give cases to an editor; an empty name takes them from whoever had them."""
        by, now = author_of(self._core.me()), self._core.clock()
        session = self._desk.session_of(self._desk.case_id)
        others = tuple(one for one in cases if session is None or one != session.case.id)
        if session is not None and session.case.id in cases:
            try:
                session.enact(assigning_edit(session.case, editor, by, now))
            except CasewriterError as error:
                self._fail(error)
            session.save_soon()
        # Whatever the session has to save is saved first: both work in the library's thread.
        self._library.change_with(
            lambda library: assign(library, others, editor, by, now), _nothing, self._fail
        )


def _nothing(_count: int) -> None:
    """The list shows it."""
