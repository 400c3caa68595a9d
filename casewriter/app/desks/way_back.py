"""Where somebody came from who looks something up, and the way back there."""

from casewriter.app.desks.case_commands import PAGE as CASE
from casewriter.app.desks.room import Room

FALLBACK = "start"


class WayBack:
    """Leads from one page back to the page before it."""

    def __init__(self, room: Room, page: str) -> None:
        self._room, self._page = room, page
        self._from = FALLBACK

    def remember(self) -> str:
        """Remember the page that is in front, and give it."""
        before = self._room.window.current
        if before and before != self._page:
            self._from = before
        return before

    def go(self) -> None:
        """Go back."""
        room = self._room
        if self._from == CASE and room.desk.case_id:
            room.desk.open(room.desk.case_id)
        else:
            room.go(FALLBACK if self._from == CASE else self._from)
