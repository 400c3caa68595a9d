"""A free table as a table model: its columns are the writer's own."""

from collections.abc import Mapping, Sequence
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QObject, Qt

from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, placed_after
from casewriter.domain.exhibits import COLUMNS, HEADING, ROWS, TYPE
from casewriter.domain.kinds.exhibits import parts_of
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.grid.free_edits import adding_column, kind_of_cells, moving_column
from casewriter.ui.fields.grid.free_edits import removing_column as without_column
from casewriter.ui.fields.grid.free_words import column_name
from casewriter.ui.fields.grid.model import NO_NUMBERS, GridModel
from casewriter.ui.fields.grid.tsv import Table

MOST_COLUMNS = 60
"""A wider table fits on no page; what is pasted beyond stays outside and is told."""


class FreeGridModel(GridModel):
    """Rows and columns of one free table.

    Attributes:
        exhibit: where the table lies.
        took_headings: whether the last paste gave the table its headings.
    """

    def __init__(self, desk: Desk, exhibit: View, origin: QObject, parent: QObject) -> None:
        self.exhibit = exhibit.path
        self.took_headings = False
        self._also: dict[tuple[Path, str], Value | None] = {}
        inside = replace(exhibit, path=exhibit.path.child(ROWS))
        super().__init__(
            desk, inside, parts_of(exhibit.case, exhibit.path, exhibit.language), origin, parent
        )
        self._shown = self.parts
        self._names = self._headings()

    def heading(self, column: int) -> str:
        """The heading that the writer gave, with what the column is measured in."""
        return self._names[column] if column < len(self._names) else ""

    def headed(self) -> View:
        """The table itself, as it is shown now."""
        return replace(self.view, path=self.exhibit)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; one whose column is about to go says nothing."""
        if index.isValid() and index.column() >= len(self.parts):
            return None
        return super().data(index, role)

    def show_case(self, case: Case) -> None:
        """Tell the view what became different; other columns are another grid."""
        case = self.desk.seen(case)
        parts = parts_of(case, self.exhibit, self.view.language)
        if parts == self._shown == self.parts:
            super().show_case(case)
            names = self._headings()
            if names != self._names:
                self._names = names
                self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(parts) - 1)
            return
        self.beginResetModel()
        self.parts = self._shown = parts
        self.view = replace(self.view, case=case)
        self.rows = list(case.rows(self.view.path))
        self._leaves = case.fields.get(self.view.path.field, {})
        self._names = self._headings()
        self.endResetModel()

    def retranslate(self) -> None:
        """Say the names of columns without a heading in another language."""
        self._names = self._headings()

    # Columns.

    def add_column(self, at: int) -> None:
        """Add an empty column at a place."""
        self._apply(adding_column(self.desk.case, self.exhibit, at))

    def remove_columns(self, columns: Sequence[int]) -> None:
        """Take columns away with their cells, as one step."""
        case = self.desk.case
        names = [self.parts[column].name for column in columns]
        changes = [
            change for name in names for change in without_column(case, self.exhibit, name).changes
        ]
        self._apply(Edit("remove_column", tuple(changes)))

    def move_column(self, column: int, by: int) -> bool:
        """Move a column to a side; gives whether there was room."""
        edit = moving_column(self.desk.case, self.exhibit, self.parts[column].name, by)
        self._apply(edit)
        return bool(edit.changes)

    # Pasting.

    def make_room(self, columns: int) -> int:
        """Grow to so many columns with what is written next, in the same step."""
        missing = min(columns, MOST_COLUMNS) - len(self.parts)
        if missing > 0:
            new = [new_row_id() for _ in range(missing)]
            at = self.exhibit.child(COLUMNS)
            for change in placed_after(self.desk.case, at, new):
                self._also[(change.path, NO_LANGUAGE)] = change.after
            self.parts = (*self.parts, *(Part(name, "line", translated=True) for name in new))
        return len(self.parts)

    def write_cells(
        self,
        top: int,
        left: int,
        cells: Table,
        action: str,
        exact: Mapping[tuple[int, int], float] = NO_NUMBERS,
    ) -> int:
        """Write texts into cells; what is pasted into an empty table gives it its headings."""
        self.took_headings = action == "paste" and len(cells) > 1 and self._is_blank()
        if self.took_headings:
            self._head(left, cells)
            cells = cells[1:]
            exact = {(row - 1, column): number for (row, column), number in exact.items()}
        return super().write_cells(0 if self.took_headings else top, left, cells, action, exact)

    def _head(self, left: int, cells: Table) -> None:
        """Give columns their headings and types from pasted cells."""
        language = self.view.language
        parts = list(self.parts)
        for along, heading in enumerate(cells[0][: len(parts) - left]):
            name = parts[left + along].name
            at = self.exhibit.child(COLUMNS, name)
            if heading.strip():
                self._also[(at.child(HEADING), language)] = " ".join(heading.split())
            below = [line[along] for line in cells[1:] if along < len(line)]
            kind = kind_of_cells(below, language)
            if kind != "text":
                self._also[(at.child(TYPE), NO_LANGUAGE)] = kind
                unit = "percent" if kind == "percent" else ""
                parts[left + along] = Part(name, "number", unit=unit)
        self.parts = tuple(parts)

    def _is_blank(self) -> bool:
        """Whether nothing is written in the table yet."""
        case = self.desk.case
        inside = (self.exhibit.child(COLUMNS), self.exhibit.child(ROWS))
        return not any(path.meta != "order" for at in inside for path, _, _ in case.below(at))

    def _added(self) -> dict[tuple[Path, str], Value | None]:
        also, self._also = self._also, {}
        return also

    def _apply(self, edit: Edit) -> None:
        self.desk.session.apply(edit, origin=self.origin)
        self.show_case(self.desk.case)

    def _headings(self) -> tuple[str, ...]:
        exhibit = self.headed()
        return tuple(
            column_name(exhibit, part.name, place) for place, part in enumerate(self.parts, start=1)
        )
