"""Where somebody came from who looks something up, and the way back there."""

from typing import TYPE_CHECKING

from casewriter.app.case_commands import PAGE as CASE

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop

FALLBACK = "start"


class WayBack:
    """Leads from one page back to the page before it."""

    def __init__(self, desktop: "Desktop", page: str) -> None:
        self._desktop, self._page = desktop, page
        self._from = FALLBACK

    def remember(self) -> str:
        """Remember the page that is in front, and give it."""
        before = self._desktop.window.current
        if before and before != self._page:
            self._from = before
        return before

    def go(self) -> None:
        """Go back."""
        desktop = self._desktop
        if self._from == CASE and desktop.desk.case_id:
            desktop.desk.open(desktop.desk.case_id)
        else:
            desktop.go(FALLBACK if self._from == CASE else self._from)
