"""The manual: the chapter that fits the page one comes from, and the way back there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.desks.room import Room
from casewriter.app.desks.way_back import WayBack
from casewriter.ui.library.view import interface_language

if TYPE_CHECKING:
    from casewriter.ui.manual.page import Groups

PAGE = "manual"
FITTING = (
    ("first_run", "first-ten-minutes"),
    ("new_case", "first-ten-minutes"),
    ("walk", "first-ten-minutes"),
    ("case", "writing"),
    ("merge", "authors"),
    ("sending", "sending"),
    ("contacts", "sending"),
    ("trash", "versions"),
    ("proof", "versions"),
    ("damaged", "versions"),
    ("library", "editing"),
    ("keys", "keys"),
)
"""Page of the window → the chapter that is about it; everywhere else the contents."""


class ManualDesk(QObject):
    """Serves the command."""

    def __init__(self, room: Room) -> None:
        super().__init__(room.owner)
        self._room = room
        self._way = WayBack(room, PAGE)
        room.actions.serve(PAGE, self.show)

    def page(self) -> QWidget:
        """The page, made when it is shown first."""
        from casewriter.ui.manual.page import ManualPage

        page = ManualPage(self._keys)
        page.left.connect(self._way.go)
        return page

    def _keys(self) -> "Groups":
        from casewriter.ui.jump.keys_page import KeysPage

        page = self._room.window.page("keys")
        assert isinstance(page, KeysPage)
        return page.groups()

    def show(self) -> None:
        """Open the chapter about the page in front."""
        from casewriter.ui.manual.chapters import FIRST
        from casewriter.ui.manual.page import ManualPage

        before = self._way.remember()
        page = self._room.window.page(PAGE)
        assert isinstance(page, ManualPage)
        if before != PAGE:
            page.open(dict(FITTING).get(before, FIRST), interface_language())
        self._room.go(PAGE)
