"""What reviewers answered, as a table: a line for each form, a column for each question."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.review import Form
from casewriter.domain.reviewing.forms import means, shown
from casewriter.services.form_results import Results
from casewriter.ui.library.results_grid import ResultsGrid
from casewriter.ui.library.row import Row
from casewriter.ui.library.view import Shelf, interface_language
from casewriter.ui.library.words import due_words
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

FACTS = 3
"""Columns before the questions: case, reviewer, day."""
CASE, REVIEWER, DAY = range(FACTS)
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Line(Struct, frozen=True):
    """One form, or the means of all where there is none."""

    row: Row | None
    form: Form | None


class ResultsTable(QAbstractTableModel):
    """The forms of one template, and below them the mean of each scale."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.results: Results | None = None
        self.lines: tuple[Line, ...] = ()
        self._means: dict[str, float] = {}
        self._sorted_by = (CASE, Qt.SortOrder.AscendingOrder)

    def show_results(self, results: Results | None, rows: Mapping[str, Row]) -> None:
        """Show the forms of these cases."""
        self.beginResetModel()
        self.results = results
        forms = results.forms if results else ()
        self.lines = tuple(Line(rows[case_id], form) for case_id, form in forms if case_id in rows)
        self._arrange()
        self.endResetModel()

    @property
    def cases(self) -> tuple[str, ...]:
        """The ids of the cases that are shown."""
        return tuple(dict.fromkeys(line.row.id for line in self.lines if line.row))

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The forms, and their means."""
        return 0 if parent.isValid() else len(self.lines)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The facts of a form, and its questions."""
        if parent.isValid() or self.results is None:
            return 0
        return FACTS + len(self.results.asked.criteria)

    def is_number(self, column: int) -> bool:
        """Whether a column holds numbers."""
        if self.results is None or column < FACTS:
            return False
        return self.results.asked.criteria[column - FACTS].kind == "scale"

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a line says in a column."""
        if not index.isValid():
            return None
        said = self._said(self.lines[index.row()], index.column())
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.ToolTipRole:
            return said or None
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self.headerData(index.column(), Qt.Orientation.Horizontal)}: {said}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The questions."""
        if orientation != Qt.Orientation.Horizontal or self.results is None:
            return None
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return None
        facts = (self.tr("Case study"), self.tr("Reviewer"), self.tr("Handed in"))
        if section < FACTS:
            return facts[section]
        asked = self.results.asked.criteria[section - FACTS]
        return asked.said(interface_language()).question

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; the means stay below."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        self._arrange()
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        forms = [line for line in self.lines if line.form is not None]
        backwards = order == Qt.SortOrder.DescendingOrder
        forms.sort(key=lambda line: self._key(line, column), reverse=backwards)
        asked = self.results.asked.criteria if self.results else ()
        self._means = means(asked, [line.form for line in forms if line.form])
        below = (Line(None, None),) if len(forms) > 1 else ()
        self.lines = (*forms, *below)

    def _key(self, line: Line, column: int) -> tuple[object, ...]:
        if line.form is None or line.row is None:
            return ()
        if column == DAY:
            return (line.form.handed_in,)
        if self.is_number(column) and self.results is not None:
            given = line.form.answers.get(self.results.asked.criteria[column - FACTS].key)
            return (given if isinstance(given, int | float) else 0,)
        return (self._said(line, column).casefold(), line.row.title.casefold(), line.form.id)

    def _said(self, line: Line, column: int) -> str:
        if self.results is None:
            return ""
        if line.form is None or line.row is None:
            return self._mean(column)
        if column == CASE:
            return f"{line.row.title}, {line.row.below.partition(' · ')[0]}"
        if column == REVIEWER:
            return line.form.by.name
        if column == DAY:
            return due_words(line.form.handed_in, datetime.now(UTC))
        asked = self.results.asked.criteria[column - FACTS]
        return shown(asked, line.form.answers.get(asked.key), interface_language())

    def _mean(self, column: int) -> str:
        if column == CASE:
            return self.tr("Mean")
        if self.results is None or column < FACTS:
            return ""
        mean = self._means.get(self.results.asked.criteria[column - FACTS].key)
        return "" if mean is None else formats.number(round(mean, 2), interface_language())


class ResultsFace(QWidget):
    """The table of one template, a switch between templates, the way to a file.

    Attributes:
        opened: the id of a case to open.
        file_wanted: the results are wanted as a file: the ids of the cases, and its name.
    """

    opened = Signal(str)
    file_wanted = Signal(tuple, str)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._results: tuple[Results, ...] | None = None
        self._rows: dict[str, Row] = {}
        self._template = ""
        self.templates = Segments()
        self._offered: tuple[str, ...] = ()
        self._counted = Text("small", "ink2", wraps=False)
        self.file = Button("plain", "download-simple", "small")
        self.table = ResultsTable(self)
        self.grid = ResultsGrid(self.table)
        self.empty = Empty()
        self._head = QHBoxLayout()
        self._head.setContentsMargins(20, 4, 20, 4)
        self._head.setSpacing(12)
        self._head.addWidget(self.templates)
        self._head.addWidget(self._counted)
        self._head.addStretch(1)
        self._head.addWidget(self.file)
        around = QVBoxLayout()
        around.setContentsMargins(20, 12, 20, 0)
        around.addWidget(self.empty)
        self._rest = QWidget()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(self._head)
        column.addLayout(around)
        column.addWidget(self.grid, 1)
        column.addWidget(self._rest, 1)
        self.templates.chosen.connect(self._choose)
        self.grid.opened.connect(self._open)
        self.file.clicked.connect(self._ask_file)
        self._set_texts()

    def show_results(self, results: tuple[Results, ...]) -> None:
        """Show what was read."""
        self._results = results
        self._fill()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show the forms of these cases only."""
        self._rows = {row.id: row for row in rows}
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _fill(self) -> None:
        found = {
            one.template: one
            for one in self._results or ()
            if any(case_id in self._rows for case_id, _ in one.forms)
        }
        self._offer(tuple(found))
        if self._template not in found:
            self._template = next(iter(found), "")
        self.templates.choose(self._template)
        self.table.show_results(found.get(self._template), self._rows)
        self.grid.share_width()
        count = sum(line.form is not None for line in self.table.lines)
        self._counted.setText(self.tr("%n forms were handed in.", "", count) if count else "")
        self.file.setVisible(bool(count))
        self.grid.setVisible(bool(count))
        # Nothing is said before it is read.
        nothing = self._results is not None and not count
        self.empty.setVisible(nothing)
        self._rest.setVisible(not count)

    def _offer(self, templates: tuple[str, ...]) -> None:
        if templates == self._offered:
            return
        self._offered = templates
        before = self.templates
        self.templates = Segments()
        for template in templates:
            self.templates.offer(template, self._title(template))
        self.templates.chosen.connect(self._choose)
        self._head.replaceWidget(before, self.templates)
        before.hide()
        before.deleteLater()
        self.templates.setVisible(len(templates) > 1)
        self.templates.setAccessibleName(self.tr("Template"))

    def _title(self, template: str) -> str:
        rows = (row for row in self._rows.values() if row.summary.template.id == template)
        ref = next((row.summary.template for row in rows), None)
        return self._shelf.title(ref) if ref else template

    def _choose(self, template: str) -> None:
        self._template = template
        self._fill()

    def _open(self, place: int) -> None:
        row = self.table.lines[place].row
        if row is not None:
            self.opened.emit(row.id)

    def _ask_file(self) -> None:
        title = self._title(self._template)
        plain = "".join(letter if letter.isalnum() else " " for letter in title)
        name = self.tr("Review forms")
        self.file_wanted.emit(self.table.cases, "-".join(f"{name} {plain}".split()))

    def _set_texts(self) -> None:
        self.file.setText(self.tr("Table for Excel…"))
        self.grid.setAccessibleName(self.tr("Results of review forms"))
        self.empty.set_words(
            self.tr(
                "The review forms that were handed in for these case studies stand here side by "
                "side. None was yet: a form is filled in on the page Review of a case."
            )
        )
        offered, self._offered = self._offered, ()
        self._offer(offered)
        self._fill()
