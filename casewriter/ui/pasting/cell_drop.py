"""A workbook or CSV that is dropped or pasted on a table: its cells go in from there on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragMoveEvent,
    QDropEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
)
from PySide6.QtWidgets import QAbstractItemView

from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.grid.cell_clipboard import Cells
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.pasting.books import OF_CELLS, read_book, read_sheets
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.sheet_choice import SheetChoice
from casewriter.ui.pasting.sheets import Sheet
from casewriter.ui.pasting.words import PasteWords
from casewriter.ui.prose.fragment import Fragment


def file_of_cells(mime: QMimeData) -> File | None:
    """The one file of cells that is given; None where it is anything else, or several."""
    files = [File(url.toLocalFile()) for url in mime.urls() if url.isLocalFile()]
    if len(files) != 1 or files[0].suffix.lower().removeprefix(".") not in OF_CELLS:
        return None
    return files[0]


class CellDrop(QObject):
    """Takes files of cells for a grid.

    Args:
        grid: the table.
        language: of its edition: numbers are read in its form.
        say: shows a sentence below the table.
    """

    def __init__(self, grid: GridView, language: str, say: Callable[[str], object]) -> None:
        super().__init__(grid)
        self._grid = grid
        self._language = language
        self._say = say
        self._words = PasteWords(self)
        self._name = ""
        grid.viewport().setAcceptDrops(True)
        grid.viewport().installEventFilter(self)
        grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take a file where it is one of cells; leave everything else to the grid."""
        match event:
            case QKeyEvent() if watched is self._grid and event.type() == QEvent.Type.KeyPress:
                if not event.matches(QKeySequence.StandardKey.Paste):
                    return False
                file = self._wanted(QGuiApplication.clipboard().mimeData())
                if file is not None:
                    self.take(file)
                return file is not None
            case QDropEvent() if watched is not self._grid:
                return self._dropped(event)
            case _:
                return False

    def take(self, file: File) -> None:
        """Read a file, and write its cells from the current one on."""
        self._name = file.name
        self._say("")
        in_background(partial(_read, file, self._language), self._ready)

    def _wanted(self, mime: QMimeData) -> File | None:
        never = QAbstractItemView.EditTrigger.NoEditTriggers
        return None if self._grid.editTriggers() == never else file_of_cells(mime)

    def _dropped(self, event: QDropEvent) -> bool:
        file = self._wanted(event.mimeData())
        if file is None:
            return False
        event.acceptProposedAction()
        if not isinstance(event, QDragEnterEvent | QDragMoveEvent):
            self._go_to(event.position().toPoint())
            self.take(file)
        return True

    def _go_to(self, place: QPoint) -> None:
        at = self._grid.indexAt(place)
        if at.isValid():
            self._grid.setCurrentIndex(at)

    def _ready(self, found: object) -> None:
        if isinstance(found, Refused):
            self._say(self._words.refused(found))
        elif isinstance(found, tuple) and len(found) > 1:
            sizes = [(sheet.name, *sheet.size) for sheet in found]
            dialog = SheetChoice(self._name, sizes, self._grid, several=False)
            dialog.taken.connect(lambda places: self._put(found[places[0]]))
            dialog.open()
        elif isinstance(found, tuple) and found:
            self._put(found[0])
        else:
            self._say(self.tr("There was nothing to paste."))

    def _put(self, sheet: Sheet) -> None:
        cells = sheet.cells()
        if cells is None:
            self._say(self._words.lost("tables_large", 1))
        elif isinstance(cells, Cells):
            self._grid.put(cells)
            if sheet.uncounted:
                self._say(self._words.lost("formulas", sheet.uncounted))


def read_tables(file: File, language: str) -> Fragment | Refused:
    """A table for each sheet of a file, or why there is none. For a thread of its own."""
    try:
        return read_book(file, language)
    except Refused as error:
        return error


def _read(file: File, language: str) -> tuple[Sheet, ...] | Refused:
    try:
        return read_sheets(file, language)
    except Refused as error:
        return error
