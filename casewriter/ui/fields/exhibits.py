"""Tables and pictures that a section holds without being asked: a card for each."""

from functools import partial

from PySide6.QtCore import QCoreApplication, QMimeData, Qt
from PySide6.QtGui import QDropEvent, QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.domain.edits import Edit
from casewriter.domain.exhibits import Grid, is_picture, new_tables, together
from casewriter.domain.kinds import kind_of
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui.fields.background import in_background
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.grid.cell_clipboard import pasted_cells
from casewriter.ui.fields.grid.free_table import FreeTable
from casewriter.ui.fields.grid.typed_columns import typed
from casewriter.ui.fields.labels import row_label
from casewriter.ui.fields.pictures.figures import FiguresEditor
from casewriter.ui.fields.pictures.picture import pictures_in
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.pasting.words import PasteWords
from casewriter.ui.prose.fragment import Fragment
from casewriter.ui.widgets.buttons import Button

BLANK = Grid(header=("", "", ""), rows=(("", "", ""), ("", "", "")))
"""A new table, to be typed or pasted into."""


class ExhibitsEditor(FiguresEditor):
    """Cards of free tables and pictures, in their order."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        self.add_picture = Button("plain", "image")
        self.add_picture.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        super().__init__(desk, view, parent)
        self.add_picture.clicked.connect(self.choose_pictures)
        column = self.layout()
        assert column is not None
        across = QHBoxLayout()
        across.setSpacing(8)
        column.removeWidget(self.add)
        for button in (self.add, self.add_picture):
            across.addWidget(button)
        across.addStretch(1)
        column.insertLayout(2, across)  # type: ignore[attr-defined]  # the rows stand in a column

    def add_row(self) -> None:
        """Add an empty table."""
        self._add_table(BLANK)

    def called(self, row: str) -> str:
        """A table or a picture."""
        case, path = self.desk.case, self.view.path.child(row)
        if is_picture(case, path):
            return row_label("figures")
        return QCoreApplication.translate("Fields", "Table")

    def build_form(self, row: View) -> QWidget:
        """The grid of a table, or all that printing a picture needs."""
        if is_picture(row.case, row.path):
            parts = kind_of("figures").columns(row.field)
            return PartsForm(self.desk, row, parts, self)
        return FreeTable(self.desk, row, self)

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.add_picture.setText(QCoreApplication.translate("Parts", "Add a picture…"))
        self.add_picture.updateGeometry()
        self.empty.setText(
            QCoreApplication.translate(
                "Fields",
                "Nothing here yet, and nothing is missing. Add a table or a picture that your text "
                "needs, or paste one with Ctrl+V.",
            )
        )
        for card in self.cards.values():
            if isinstance(card.form, FreeTable):
                card.form.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste a picture or a table where no field below wanted the key."""
        data = QGuiApplication.clipboard().mimeData()
        if event.matches(QKeySequence.StandardKey.Paste) and self._take_file(data):
            return
        if event.matches(QKeySequence.StandardKey.Paste) and not pictures_in(data):
            cells = pasted_cells(data)
            if cells is not None and len(cells.texts[0]) > 1:
                head, *below = cells.texts
                self._add_table(Grid(tuple(head), tuple(tuple(line) for line in below)))
                return
        super().keyPressEvent(event)

    def dropEvent(self, event: QDropEvent) -> None:
        """Add what was dropped: a workbook or CSV as tables, pictures as pictures."""
        if not self._take_file(event.mimeData()):
            super().dropEvent(event)
            return
        event.acceptProposedAction()

    def _take_file(self, mime: QMimeData) -> bool:
        """Read a file of cells that is given; False where it is none."""
        from casewriter.ui.pasting.cell_drop import file_of_cells, read_tables

        file = file_of_cells(mime)
        if file is not None and not self.desk.session.is_read_only:
            self.remark.say("")
            in_background(partial(read_tables, file, self.view.language), self._read_tables)
        return file is not None

    def _read_tables(self, found: object) -> None:
        from casewriter.ui.pasting.sheet_choice import ask_for_sheets

        if isinstance(found, Refused):
            self.remark.say(PasteWords().refused(found))
        elif isinstance(found, Fragment) and any(table.sheet for table in found.tables):
            ask_for_sheets(found, self, self._add_tables)
        elif isinstance(found, Fragment):
            self._add_tables(found)

    def _add_tables(self, found: Fragment) -> None:
        words = PasteWords()
        self.remark.say(" ".join(words.lost(code, count) for code, count in found.lost))
        self._add_table(*(table.grid for table in found.tables))

    def _add_table(self, *grids: Grid) -> None:
        if not grids:
            return
        session = self.desk.session
        language = self.view.language
        tables = new_tables(self.desk.case, self.view.path.section, grids, language)
        made = [typed(table, language) for table in tables]
        session.apply(Edit("add_row", *together(made)), origin=self)
        self.take_up(made[0].path.steps[-1])

    def _case_changed(self, event: CaseChanged) -> None:
        super()._case_changed(event)
        if event.origin is self:
            # Written in a cell, the settings of its column show it too, and the other way round.
            self.refresh()
