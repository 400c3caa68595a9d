"""A free table in its card: grid, the settings of a column, title, unit, source and note."""

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.exhibits import COLUMNS, CURRENCIES, HEADING, OPTIONS, TYPE, TYPES, YEAR
from casewriter.domain.exhibits import CURRENCY as IN_CURRENCY
from casewriter.domain.kinds.parts import Part
from casewriter.domain.kinds.rows import CAPTION
from casewriter.domain.leaves import Path, Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.cells import Cell, Cells
from casewriter.ui.fields.choosing import ComboLeaf
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.grid.free_edits import retyping
from casewriter.ui.fields.grid.free_model import FreeGridModel
from casewriter.ui.fields.grid.menu import add_entries
from casewriter.ui.fields.grid.pane import GridPane
from casewriter.ui.fields.labels import caption_label
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.lines import DateLeaf, LineLeaf
from casewriter.ui.fields.tab_order import chain

SETTINGS: tuple[tuple[Part, int], ...] = (
    (Part(HEADING, "line", translated=True), 2),
    (Part(TYPE, "choice", options=TYPES), 2),
    (Part(OPTIONS, "line", translated=True), 4),
    (Part(IN_CURRENCY, "choice", options=CURRENCIES), 1),
    (Part(YEAR, "date"), 1),
)
"""What is said of a column, and the quarters of a row that it takes."""

OF_MONEY = (IN_CURRENCY, YEAR)


class TypeLeaf(ComboLeaf):
    """What a column holds. Its cells are read anew when that changes."""

    def show_value(self, value: Value | None) -> None:
        """Show the type; a column that was never asked holds text."""
        super().show_value(value or TYPES[0])

    def write(self, value: Value | None) -> None:
        """Let the column hold something else."""
        exhibit = replace(self.view.path, rest=self.view.path.rest.rpartition(f"/{COLUMNS}/")[0])
        column = self.view.path.steps[-1]
        session = self.desk.session
        kind = str(value or TYPES[0])
        edit = retyping(self.desk.case, exhibit, column, kind, self.view.language)
        session.apply(edit, origin=self.owner)
        self.stored = self._here(self.desk.case)


class YearLeaf(DateLeaf):
    """A year."""

    @property
    def _finest(self) -> str:
        return "year"


class ColumnSheet(QWidget):
    """The heading of a column, what it holds, and in which money."""

    def __init__(self, desk: Desk, column: View, owner: FieldEditor) -> None:
        super().__init__()
        cells = Cells()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(cells)
        self.leaves: dict[str, LeafEditor] = {}
        self._cells: dict[str, Cell] = {}
        for part, share in SETTINGS:
            leaf = _leaf(part)(desk, column, part, owner)
            self.leaves[part.name] = leaf
            self._cells[part.name] = Cell(leaf)
            cells.add(self._cells[part.name], share)
        self._show_money(column)
        self.retranslate()

    def show_column(self, column: View) -> None:
        """Show a column as it is now."""
        for leaf in self.leaves.values():
            if leaf.view.path == column.path:
                leaf.show_case(column.case)
            else:
                leaf.look_at(column)
        self._show_money(column)

    def retranslate(self) -> None:
        """Set all words again."""
        translate = QCoreApplication.translate
        for name, words in (
            (HEADING, translate("Fields", "Heading of the column")),
            (TYPE, translate("Fields", "The column holds")),
            (OPTIONS, translate("Fields", "What may be chosen, separated by semicolons")),
            (IN_CURRENCY, translate("Fields", "Currency")),
            (YEAR, translate("Fields", "Year of the money")),
        ):
            self._cells[name].label.setText(words)
            self.leaves[name].name(words)

    def _show_money(self, column: View) -> None:
        for name in OF_MONEY:
            self._cells[name].setVisible(column.key(TYPE) == "money")
        self._cells[OPTIONS].setVisible(column.key(TYPE) == "choice")


class FreePane(GridPane):
    """The grid of a free table, with what can be done with its columns."""

    model: FreeGridModel

    def add_column(self, at: int) -> None:
        """Add a column at a place and name it."""
        row = max(self.grid.currentIndex().row(), 0)
        at = min(at, len(self.model.parts))
        self.model.add_column(at)
        self.go(row, at)
        self.tools.as_form.setChecked(True)
        self.grid.column_wanted.emit(at)

    def remove_columns(self) -> None:
        """Take the columns of the chosen cells away."""
        columns = sorted({index.column() for index in self.grid.selectedIndexes()})
        if columns:
            row = self.grid.currentIndex().row()
            self.model.remove_columns(columns)
            if self.model.parts:
                self.go(max(row, 0), min(columns[0], len(self.model.parts) - 1))

    def move_column(self, by: int) -> None:
        """Move the column of the current cell to a side."""
        at = self.grid.currentIndex()
        if at.column() >= 0 and self.model.move_column(at.column(), by):
            self.go(at.row(), at.column() + by)

    def drag_column(self, column: int, to: int) -> None:
        """Put a column that was dragged by its heading where it was let go."""
        row = max(self.grid.currentIndex().row(), 0)
        if self.model.move_column(column, to - column):
            self.go(row, to)

    def menu(self) -> QMenu:
        """Everything that can be done here, with columns too."""
        menu = super().menu()
        if not self.grid.editTriggers():
            return menu
        column = max(self.grid.currentIndex().column(), 0)
        translate = QCoreApplication.translate
        add_entries(
            menu,
            (
                (
                    "columns",
                    translate("Fields", "Name and type of the column"),
                    "",
                    lambda: self.grid.column_wanted.emit(column),
                ),
                (
                    "plus",
                    translate("Fields", "Insert a column before"),
                    "",
                    lambda: self.add_column(column),
                ),
                (
                    "",
                    translate("Fields", "Insert a column behind"),
                    "",
                    lambda: self.add_column(column + 1),
                ),
                (
                    "arrow-left",
                    translate("Fields", "Move the column to the left"),
                    "Alt+Left",
                    lambda: self.move_column(-1),
                ),
                (
                    "arrow-right",
                    translate("Fields", "Move the column to the right"),
                    "Alt+Right",
                    lambda: self.move_column(1),
                ),
                (
                    "trash",
                    translate("Fields", "Remove the chosen columns"),
                    "",
                    self.remove_columns,
                ),
            ),
        )
        return menu


class FreeTable(QWidget):
    """One free table.

    Args:
        desk: what lies ready.
        row: the exhibit.
        owner: the editor in whose name everything here is written.
    """

    def __init__(self, desk: Desk, row: View, owner: FieldEditor) -> None:
        super().__init__()
        self._desk = desk
        self._owner = owner
        self.model = FreeGridModel(desk, row, owner, self)
        self.pane = FreePane(desk, self.model, free=True)
        self.grid, self.tools = self.pane.grid, self.pane.tools
        self.column: ColumnSheet | None = None
        self.caption = PartsForm(
            desk, row, CAPTION, owner, label=lambda part: caption_label(part.name)
        )
        self._place = (0, 0)
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._box.addWidget(self.pane)
        self._box.addWidget(self.caption)
        self.tools.as_form.toggled.connect(self._show_column)
        self.tools.as_form.clicked.connect(self._lead_to_column)
        self.tools.add_column.clicked.connect(self._add_column)
        self.grid.column_wanted.connect(self._name_column)
        self.grid.columns_moved.connect(self.pane.move_column)
        self.grid.horizontalHeader().setSectionsMovable(True)
        self.grid.column_dragged.connect(self.pane.drag_column)
        self.grid.selectionModel().currentChanged.connect(lambda *_: self._show_column())
        self.model.modelAboutToBeReset.connect(self._keep_place)
        self.model.modelReset.connect(self._take_place)
        self.grid.pasted.connect(self._say_headings)
        owner.focused.connect(self._focus_moved)
        self.retranslate()

    def show_case(self, case: Case) -> None:
        """Show what is there now."""
        self.pane.show_case(case)
        self.caption.show_case(case)
        self._show_column()

    def retranslate(self) -> None:
        """Set all words again."""
        self.grid.setAccessibleName(QCoreApplication.translate("Fields", "Table"))
        self.model.retranslate()
        self.pane.retranslate()
        self.caption.retranslate()
        if self.column is not None:
            self.column.retranslate()
        self.model.headerDataChanged.emit(
            Qt.Orientation.Horizontal, 0, max(0, len(self.model.parts) - 1)
        )

    def focus_first(self) -> None:
        """Put the focus into the grid."""
        self.grid.setFocus()

    def focus_at(self, path: Path) -> None:
        """Put the focus on the cell that a path leads to, or into the field below the grid."""
        _exhibit, *steps = path.steps
        for leaf in self.caption.leaves:
            if [leaf.part.name] == steps:
                leaf.focus_first()
                return
        self.pane.show_cell(*steps[1:3])

    def _add_column(self) -> None:
        column = self.grid.currentIndex().column()
        self.pane.add_column(len(self.model.parts) if column < 0 else column + 1)

    def _name_column(self, column: int) -> None:
        if column >= len(self.model.parts):
            return
        row = max(self.grid.currentIndex().row(), 0)
        self.grid.setCurrentIndex(self.model.index(row, column))
        self.tools.as_form.setChecked(True)
        self._show_column()
        if self.column is not None:
            self.column.leaves[HEADING].focus_first()

    def _lead_to_column(self, on: bool) -> None:
        """Go to the settings that were asked for: below a long table they are out of sight."""
        if on and self.column is not None:
            self.column.leaves[HEADING].focus_first()

    def _show_column(self, _on: object = None) -> None:
        column = max(self.grid.currentIndex().column(), 0)
        shown = self.tools.as_form.isChecked() and column < len(self.model.parts)
        if shown:
            table = self.model.headed()
            name = self.model.parts[column].name
            of = replace(table, path=table.path.child(COLUMNS, name))
            if self.column is None:
                self.column = ColumnSheet(self._desk, of, self._owner)
                self._desk.settle(self.column)
                self._box.insertWidget(1, self.column)
                chain(self)
            self.column.show_column(of)
        if self.column is not None:
            self.column.setVisible(shown)

    def _focus_moved(self, _came: bool) -> None:
        self.pane.hold_focus(self.grid.hasFocus() or self.grid.isAncestorOf(self.focusWidget()))

    def _keep_place(self) -> None:
        at = self.grid.currentIndex()
        self._place = (max(at.row(), 0), max(at.column(), 0))

    def _take_place(self) -> None:
        self.grid.share_width()
        row = min(self._place[0], self.model.rowCount() - 1)
        column = min(self._place[1], len(self.model.parts) - 1)
        if column >= 0:
            self.grid.setCurrentIndex(self.model.index(row, column))

    def _say_headings(self, misfits: int, beyond: int) -> None:
        if self.model.took_headings and not (misfits or beyond):
            words = QCoreApplication.translate(
                "Fields", "The first row became the headings. Undo takes the whole table back."
            )
            self.pane.remark.say(words, "")


def _leaf(part: Part) -> type[LeafEditor]:
    if part.name == TYPE:
        return TypeLeaf
    kinds = {"line": LineLeaf, "choice": ComboLeaf, "date": YearLeaf}
    return kinds[part.type]
