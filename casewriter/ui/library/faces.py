"""The faces of the library: the same cases as a list, by stage, by country, by their reviews."""

from functools import cached_property
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.ui.library.case_list import CaseList
from casewriter.ui.library.row import Row
from casewriter.ui.library.table import CaseTable
from casewriter.ui.library.view import Shelf

if TYPE_CHECKING:
    from casewriter.ui.library.board import Board
    from casewriter.ui.library.countries import CountryGrid
    from casewriter.ui.library.results import ResultsFace

Face = Literal["list", "board", "countries", "forms"]
FACES: tuple[Face, ...] = ("list", "board", "countries", "forms")
HUBS: tuple[Face, ...] = ("forms",)
"""Faces that only the hub has."""


def face_of(name: str, *, is_hub: bool) -> Face:
    """The face of this name; the list where somebody has none such."""
    known = (face for face in FACES if face == name and (is_hub or face not in HUBS))
    return next(known, "list")


class CaseFaces(QWidget):
    """One of the faces; the others are made, and take the cases, when they come to the front.

    Attributes:
        opened: the id of a case to open.
        unwanted: the id of a case to throw away.
        menu_wanted: what can be done with a case: its id, and where on the screen.
        forms_wanted: what reviewers answered is to be read.
        results_wanted: what reviewers answered is wanted as a file.
        field_chosen: cases of one country and template are wanted: both.
    """

    opened = Signal(str)
    unwanted = Signal(str)
    menu_wanted = Signal(str, QPoint)
    forms_wanted = Signal()
    results_wanted = Signal(tuple, str)
    field_chosen = Signal(str, str)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.face: Face = "list"
        self._shelf = shelf
        self._countries_name = ""
        self.table = CaseTable(self)
        self.list = CaseList(self.table)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._made: dict[str, QWidget] = {}
        self._take("list", self.list)
        self.list.opened.connect(lambda place: self.opened.emit(self.table.row(place).id))
        self.list.unwanted.connect(lambda place: self.unwanted.emit(self.table.row(place).id))
        self.list.customContextMenuRequested.connect(self._show_menu)

    @cached_property
    def board(self) -> "Board":
        """The cases by their stage."""
        from casewriter.ui.library.board import Board

        board = Board()
        board.opened.connect(self.opened)
        board.unwanted.connect(self.unwanted)
        board.menu_wanted.connect(self.menu_wanted)
        self._take("board", board)
        return board

    @cached_property
    def countries(self) -> "CountryGrid":
        """The cases by country and template."""
        from casewriter.ui.library.countries import CountryGrid

        countries = CountryGrid(self._shelf)
        countries.setAccessibleName(self._countries_name)
        countries.chosen.connect(self.field_chosen)
        self._take("countries", countries)
        return countries

    @cached_property
    def results(self) -> "ResultsFace":
        """What reviewers answered."""
        from casewriter.ui.library.results import ResultsFace

        results = ResultsFace(self._shelf)
        results.opened.connect(self.opened)
        results.file_wanted.connect(self.results_wanted)
        self._take("forms", results)
        return results

    def name_countries(self, words: str) -> None:
        """Name the table of countries for those who listen."""
        self._countries_name = words
        if "countries" in self._made:
            self.countries.setAccessibleName(words)

    def _take(self, face: Face, part: QWidget) -> None:
        part.hide()
        self._made[face] = part
        self._column.addWidget(part, 1)

    def fill(self, rows: tuple[Row, ...], *, searching: bool, members: bool) -> None:
        """Show these cases in the face that is in front.

        Args:
            rows: the cases.
            searching: whether words are looked for: then it is the list, above the texts.
            members: whether countries of the Alliance that have none of them are in sight too.
        """
        shown = "list" if searching else self.face
        if shown == "board":
            self.board.show_rows(rows)
        elif shown == "countries":
            self.countries.show_rows(rows, members=members)
        elif shown == "forms":
            self.results.show_rows(rows)
            self.forms_wanted.emit()
        else:
            self.list.show_rows(rows)
        for face, part in self._made.items():
            part.setVisible(face == shown and (face != "list" or bool(rows)))
        self.list.leave_room(leave=searching)

    def take_keyboard(self) -> bool:
        """Put the keyboard into the face that is in front; gives whether that has room for it."""
        if self.face == "board":
            self.board.take_keyboard()
            return self.board.isVisible()
        part = self.results.grid if self.face == "forms" else self._made.get(self.face, self.list)
        part.setFocus(Qt.FocusReason.OtherFocusReason)
        return part.isVisible()

    def chosen(self) -> tuple[str, tuple[str, ...]]:
        """The case that the cursor is on, and all that are chosen beside it."""
        if self.face == "list":
            return self.list.chosen_id, self.list.selected()
        return (self.board.chosen_id if self.face == "board" else ""), ()

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            where = self.list.viewport().mapToGlobal(at)
            self.menu_wanted.emit(self.table.row(index.row()).id, where)
