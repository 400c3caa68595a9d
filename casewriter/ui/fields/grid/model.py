"""The rows of a case as a table model: header, typed cells, one empty row to write on in."""

from collections.abc import Iterable, Mapping, Sequence
from types import MappingProxyType
from typing import Any

from msgspec.structs import replace
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casewriter.domain.case import Case, FieldLeaves
from casewriter.domain.edits import placed_after
from casewriter.domain.kinds.parts import Part, fits
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.grid import cell_text
from casewriter.ui.fields.grid.cell_clipboard import Exact, of_day
from casewriter.ui.fields.grid.tsv import Table
from casewriter.ui.fields.labels import part_label
from casewriter.ui.fields.row_edits import rearranging, removing_all

Index = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
NO_NUMBERS: Mapping[tuple[int, int], float] = MappingProxyType({})
MANY = 40
"""More changed rows than these are drawn anew as a whole."""
MISFIT = Qt.ItemDataRole.UserRole + 1
PROPOSED = Qt.ItemDataRole.UserRole + 2
"""Whether a cell shows what is suggested for it."""


class GridModel(QAbstractTableModel):
    """Every change goes through the session; what comes back from there is shown cell by cell."""

    def __init__(
        self, desk: Desk, view: View, parts: Sequence[Part], origin: QObject, parent: QObject
    ) -> None:
        super().__init__(parent)
        self.desk = desk
        self.view = view = replace(view, case=desk.seen(view.case))
        self.parts = tuple(parts)
        self.rows: list[str] = list(view.case.rows(view.path))
        self.origin = origin
        self._leaves: FieldLeaves = view.case.fields.get(view.path.field, {})

    # What Qt asks.

    def rowCount(self, parent: Index = NOWHERE) -> int:
        """The rows, and the empty one below them."""
        return 0 if parent.isValid() else len(self.rows) + 1

    def columnCount(self, parent: Index = NOWHERE) -> int:
        """The columns."""
        return 0 if parent.isValid() else len(self.parts)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Every cell may be chosen and edited."""
        return super().flags(index) | Qt.ItemFlag.ItemIsEditable

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The text of a cell, and whether it can be used."""
        if not index.isValid() or index.row() >= len(self.rows):
            return None
        part, row = self.parts[index.column()], self.row_view(index.row())
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole}:
            return cell_text.shown(self.desk, row, part)
        if role == Qt.ItemDataRole.ToolTipRole:
            shown = cell_text.shown(self.desk, row, part)
            before = self.before(index.row(), index.column())
            return shown if before is None else f"{before or '–'} → {shown or '–'}"
        if role == PROPOSED:
            return self.before(index.row(), index.column()) is not None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.heading(index.column())}: {cell_text.shown(self.desk, row, part)}"
        if role == MISFIT:
            return cell_text.is_misfit(row, part)
        return None

    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> Any:
        """Names of the columns, numbers of the rows."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self.heading(section)
        return str(section + 1) if section < len(self.rows) else "+"

    def setData(self, index: Index, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """Write what was typed into a cell."""
        if role != Qt.ItemDataRole.EditRole or not index.isValid():
            return False
        self.write_cells(index.row(), index.column(), [[str(value)]], "write")
        return True

    # What the editor asks.

    def heading(self, column: int) -> str:
        """The name of a column."""
        return part_label(self.view, self.parts[column], self.desk.wording)

    def row_view(self, row: int) -> View:
        """Where a row reads."""
        return replace(self.view, path=self.view.path.child(self.rows[row]))

    def value(self, row: int, column: int) -> Value | None:
        """What a cell of a row holds in the case."""
        part = self.parts[column]
        language = self.view.language if part.translated else NO_LANGUAGE
        where = self.view.path.child(self.rows[row], part.name)
        return self.view.case.get(where, language)

    def before(self, row: int, column: int) -> str | None:
        """What the case has in a cell for which something else is suggested, as text."""
        case = self.desk.session.case
        if self.view.case is case or row >= len(self.rows):
            return None
        part, there = self.parts[column], replace(self.row_view(row), case=case)
        if cell_text.value_of(there, part) == self.value(row, column):
            return None
        return cell_text.shown(self.desk, there, part)

    def put(self, row: int, column: int, value: Value | None) -> None:
        """Write a value into a cell, the empty row's too."""
        self._write({(row, column): value}, "write")

    def write_cells(
        self,
        top: int,
        left: int,
        cells: Table,
        action: str,
        exact: Mapping[tuple[int, int], float] = NO_NUMBERS,
    ) -> int:
        """Write texts into cells as one step; rows that are missing are added.

        Args:
            top: the row that the first line of texts goes into.
            left: the column that the first text of a line goes into.
            cells: the texts, line by line.
            action: what the step is called.
            exact: line and place of a text → the number behind it, where a spreadsheet tells it.

        Returns:
            How many of the texts mean no value of their column; they are kept as text.
        """
        values: dict[tuple[int, int], Value | None] = {}
        misfits = 0
        for down, line in enumerate(cells):
            for along, text in enumerate(line[: len(self.parts) - left]):
                part, at = self.parts[left + along], (top + down, left + along)
                row = self.row_view(at[0]) if at[0] < len(self.rows) else self._nowhere()
                value = cell_text.meant(self.desk, row, part, text)
                if (down, along) in exact:
                    number = cell_text.exactly(row, part, text, exact[(down, along)])
                    value = value if number is None else number
                values[at] = value
                misfits += value is not None and not fits(part, value)
        self._write(values, action)
        return misfits

    def make_room(self, columns: int) -> int:  # noqa: ARG002
        """Grow to so many columns where the writer may; gives how many there are."""
        return len(self.parts)

    def clear(self, cells: Iterable[tuple[int, int]]) -> None:
        """Empty cells, as one step."""
        self._write({at: None for at in cells if at[0] < len(self.rows)}, "write")

    def add(self, at: int) -> None:
        """Add an empty row at a place."""
        place = at if at < len(self.rows) else None
        self.desk.session.add_row(self.view.path, place, origin=self.origin)
        self.show_case(self.desk.case)

    def remove(self, rows: Sequence[int]) -> None:
        """Take rows away, as one step."""
        names = [self.rows[row] for row in rows if row < len(self.rows)]
        edit = removing_all(self.desk.case, self.view.path, names)
        self.desk.session.apply(edit, origin=self.origin)
        self.show_case(self.desk.case)

    def move(self, row: int, to: int) -> None:
        """Give a row another place."""
        self.desk.session.move_row(self.row_view(row).path, to, origin=self.origin)
        self.show_case(self.desk.case)

    def move_all(self, rows: Sequence[int], by: int) -> bool:
        """Move neighbouring rows up or down together; gives whether there was room."""
        first, last = min(rows), max(rows)
        if first + by < 0 or last + by >= len(self.rows):
            return False
        others = [row for place, row in enumerate(self.rows) if not first <= place <= last]
        others[first + by : first + by] = self.rows[first : last + 1]
        self._rearrange(others)
        return True

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Put the rows in the order of a column: numbers, dates, words by the alphabet.

        Rows that are alike keep their order; those without a value come last either way.
        """
        part = self.parts[column]
        keys = {
            row: cell_text.sorting_key(self.desk, self.row_view(place), part)
            for place, row in enumerate(self.rows)
        }
        said = sorted(
            (row for row in self.rows if keys[row] is not None),
            key=lambda row: keys[row] or (),
            reverse=order == Qt.SortOrder.DescendingOrder,
        )
        self._rearrange([*said, *(row for row in self.rows if keys[row] is None)])

    def fill_down(self, cells: Iterable[tuple[int, int]]) -> None:
        """Give chosen cells the value of the uppermost in their column, as one step."""
        chosen = [at for at in cells if at[0] < len(self.rows)]
        tops: dict[int, int] = {}
        for row, column in chosen:
            tops[column] = min(row, tops.get(column, row))
        values = {
            (row, column): self.value(tops[column], column)
            for row, column in chosen
            if row != tops[column]
        }
        self._write(values, "paste")

    def copied(self, row: int, column: int) -> str:
        """What a cell gives to a spreadsheet."""
        if row >= len(self.rows):
            return ""
        return cell_text.copied(self.desk, self.row_view(row), self.parts[column])

    def exactly(self, row: int, column: int) -> Exact | None:
        """The number or the day behind what a cell shows; None where it is words."""
        value = self.value(row, column) if row < len(self.rows) else None
        if isinstance(value, int | float) and not isinstance(value, bool):
            return Exact(value)
        if self.parts[column].type == "date" and isinstance(value, str):
            return of_day(value)
        return None

    def show_case(self, case: Case) -> None:
        """Tell the view what became different, and nothing else."""
        field, before = self.view.path.field, self._leaves
        case = self.desk.seen(case)
        self.view = replace(self.view, case=case)
        after = case.fields.get(field, {})
        if after is before:
            return
        self._leaves = after
        touched = [
            rest for (rest, tag), value in after.items() if before.get((rest, tag)) is not value
        ]
        touched += [rest for rest, tag in before.keys() - after.keys()]
        changed = {self._row_of(rest) for rest in touched} - {""}
        known = set(self.rows)
        gone = len(after) < len(before) or before.keys() - after.keys()
        if gone or any(rest.endswith("#order") for rest in touched) or changed - known:
            self._arrange(list(case.rows(self.view.path)))
        self._redraw(changed)

    # Inside.

    def _added(self) -> dict[tuple[Path, str], Value | None]:
        """Leaves that are written in the same step as the cells."""
        return {}

    def _rearrange(self, rows: Sequence[str]) -> None:
        edit = rearranging(self.desk.case, self.view.path, rows)
        self.desk.session.apply(edit, origin=self.origin)
        self.show_case(self.desk.case)

    def _nowhere(self) -> View:
        return replace(self.view, path=self.view.path.child("new"))

    def _write(self, values: dict[tuple[int, int], Value | None], action: str) -> None:
        session, path = self.desk.session, self.view.path
        last = max((row for (row, _), value in values.items() if value is not None), default=-1)
        new = [new_row_id() for _ in range(max(0, last + 1 - len(self.rows)))]
        names = [*self.rows, *new]
        changes = self._added()
        for change in placed_after(self.desk.case, path, new) if new else ():
            changes[(change.path, NO_LANGUAGE)] = change.after
        for (row, column), value in values.items():
            if row < len(names):
                part = self.parts[column]
                language = self.view.language if part.translated else NO_LANGUAGE
                changes[(path.child(names[row], part.name), language)] = value
        if self.desk.suggesting is not None and self.desk.suggesting.is_on:
            self.desk.suggesting.write_all(changes, self.origin, burst=len(changes) == 1)
        elif len(changes) == 1 and action == "write":
            ((where, language), value), *_ = changes.items()
            session.write(where, value, language, origin=self.origin)
        elif changes:
            session.write_all(
                changes, "add_row" if new and action == "write" else action, origin=self.origin
            )
        self.show_case(session.case)

    def _row_of(self, rest: str) -> str:
        """The row that a leaf belongs to; none where it is a part of the answer itself."""
        own = rest[len(self.view.path.rest) + 1 :]
        if not rest.startswith(f"{self.view.path.rest}/"):
            return ""
        row, mark, _ = own.partition("/")
        if mark:
            return row
        return row.partition("#")[0] if "#" in row else ""

    def _arrange(self, rows: list[str]) -> None:
        """Take over another list of rows, saying which went and which came."""
        old = self.rows
        if rows == old:
            return
        start = 0
        while start < min(len(old), len(rows)) and old[start] == rows[start]:
            start += 1
        end = 0
        while end < min(len(old), len(rows)) - start and old[-1 - end] == rows[-1 - end]:
            end += 1
        if len(old) - end > start:
            self.beginRemoveRows(QModelIndex(), start, len(old) - end - 1)
            self.rows = old[:start] + old[len(old) - end :]
            self.endRemoveRows()
        if len(rows) - end > start:
            # What was typed on the empty row makes a row of it: that row stays where it is, with
            # whoever writes there, and another empty one comes below.
            below = 1 if end == 0 else 0
            self.beginInsertRows(QModelIndex(), start + below, len(rows) - end - 1 + below)
            self.rows = rows
            self.endInsertRows()
            if below:
                self._drawn(start, start)
                self.headerDataChanged.emit(Qt.Orientation.Vertical, start, start)

    def _redraw(self, changed: set[str]) -> None:
        places = [place for place, row in enumerate(self.rows) if row in changed]
        if len(places) > MANY:
            places = [places[0], places[-1]]
            self._drawn(places[0], places[-1])
            return
        for place in places:
            self._drawn(place, place)

    def _drawn(self, first: int, last: int) -> None:
        self.dataChanged.emit(self.index(first, 0), self.index(last, len(self.parts) - 1))
