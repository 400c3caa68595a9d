"""Tables, indicators, timelines and terms: the grid, its tools, the row as a form, the caption."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.charts import ChartPane, TimelinePane
from casewriter.ui.fields.drawn import DrawnPane
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.grid.columns import in_grid
from casewriter.ui.fields.grid.model import GridModel
from casewriter.ui.fields.grid.pane import GridPane
from casewriter.ui.fields.indices import UNIT, IndexPicking
from casewriter.ui.fields.labels import caption_label
from casewriter.ui.fields.tab_order import chain_before, focusables
from casewriter.ui.widgets.grounds import WORTH
from casewriter.ui.widgets.texts import Text

DRAWN: tuple[tuple[str, str], ...] = (("indicators", "chart"), ("timeline", "timeline"))
"""Kind of field → what is drawn of its rows."""


class RowSheet(QWidget):
    """All parts of the current row as a form; built when it is first wanted."""

    def __init__(self, desk: Desk, view: View, owner: FieldEditor) -> None:
        super().__init__()
        self._desk = desk
        self._view = view
        self._owner = owner
        self.form: PartsForm | None = None
        self._title = Text("emphasis")
        self._hint = Text("help", "ink2")
        self._column = QVBoxLayout(self)
        self.keep_free(0)
        self._column.setSpacing(8)
        self._column.addWidget(self._title)
        self._column.addWidget(self._hint)
        self._number: int | None = None

    def show_row(self, row: View | None, number: int) -> None:
        """Show a row, or that none is chosen."""
        self._number = number if row is not None else None
        if row is not None:
            if self.form is None:
                columns = kind_of(row.field.kind).columns(row.field)
                self.form = PartsForm(self._desk, row, columns, self._owner)
                self._column.addWidget(self.form)
                self._desk.settle(self.form)
            elif self.form.leaves[0].view.path != row.path:
                self.form.look_at(row)
            else:
                self.form.show_case(row.case)
        if self.form is not None:
            self.form.setVisible(row is not None)
        self.retranslate()

    def keep_free(self, right: int) -> None:
        """Leave so many pixels free at the right."""
        self._column.setContentsMargins(0, 4, right, 4)

    def retranslate(self) -> None:
        """Set all words again."""
        self._hint.setText(
            QCoreApplication.translate("Fields", "Choose a row above to see it as a form.")
        )
        self._hint.setVisible(self._number is None)
        self._title.setVisible(self._number is not None)
        if self._number is not None:
            words = QCoreApplication.translate("Fields", "Row {number}")
            self._title.setText(words.format(number=self._number + 1))
        if self.form is not None:
            self.form.retranslate()


class TableEditor(FieldEditor):
    """The editor of all answers that are tables."""

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        kind = kind_of(view.field.kind)
        columns = kind.columns(view.field)
        self.model = GridModel(desk, view, in_grid(view.field.kind, columns), self, self)
        drawing = dict(DRAWN).get(view.field.kind, "")
        self.frame = GridPane(desk, self.model, drawing, indices=UNIT in view.field.units)
        self.picking = IndexPicking(self.frame, self.frame.tools.index)
        self.grid, self.tools, self.remark = self.frame.grid, self.frame.tools, self.frame.remark
        self.sheet = RowSheet(desk, view, self)
        self.caption = PartsForm(
            desk, view, kind.parts(view.field), self, label=lambda part: caption_label(part.name)
        )
        self.drawn = self._pane()
        self._frame_box = QVBoxLayout()
        self._lay_out()
        self._connect()
        # What does not fit into the grid has to be in sight somewhere.
        self.tools.as_form.setChecked(len(columns) > len(self.model.parts))
        self.sheet.setVisible(self.tools.as_form.isChecked())
        self.tools.as_drawing.setChecked(view.field.kind == "indicators")
        self._show_drawn(self.tools.as_drawing.isChecked())
        self.retranslate()
        self._show_row()

    def refresh(self) -> None:
        """Show the cells, the row's form and the caption as they are now."""
        self.frame.show_case(self.view.case)
        self.caption.show_case(self.view.case)
        self._show_row()
        self._follow()

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        self.grid.setAccessibleName(self.desk.words(self.view).question)
        self.frame.retranslate()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model.parts) - 1)
        self.sheet.retranslate()
        self.caption.retranslate()

    def focus_first(self) -> None:
        """Put the focus into the grid."""
        self.grid.setFocus()

    def focus_at(self, path: Path) -> QWidget:
        """Put the focus on the cell that a path leads to, or into the field below the grid."""
        row, *part = path.steps[len(self.view.path.steps) :] or ("",)
        if row in self.model.rows:
            self.frame.show_cell(row, *part[:1])
            return self.frame
        for leaf in self.caption.leaves:
            if leaf.part.name == row:
                leaf.focus_first()
                return leaf
        return super().focus_at(path)

    def give_room(self, measure: int, beyond: int) -> bool:
        """Let the grid be as wide as its columns would like; what is below it keeps its measure."""
        used = max(0, min(beyond, self.frame.liked_width() - measure))
        used = used if used >= WORTH else 0
        inner = beyond if used else 0
        self._frame_box.setContentsMargins(0, 0, inner - used, 0)
        self.sheet.keep_free(inner)
        self.caption.keep_free(inner)
        if self.drawn is not None:
            self.drawn.keep_free(inner)
        return bool(used)

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addLayout(self._frame_box)
        self._frame_box.addWidget(self.frame)
        if self.drawn is not None:
            column.addWidget(self.drawn)
        for widget in (self.sheet, self.caption):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.tools.index.clicked.connect(self.picking.open)
        self.tools.as_form.toggled.connect(self._show_sheet)
        self.tools.as_form.clicked.connect(self._lead_to_sheet)
        self.tools.as_drawing.toggled.connect(self._show_drawn)
        self.frame.row_chosen.connect(self._row_chosen)
        self.focused.connect(self.frame.hold_focus)

    def _case_changed(self, event: CaseChanged) -> None:
        super()._case_changed(event)
        if event.origin is self:
            # Written by a cell, the row's form shows it too, and the other way round.
            self.refresh()

    def _pane(self) -> DrawnPane | None:
        """What is drawn of the rows; nothing of a table whose columns a template names."""
        kind = dict(DRAWN).get(self.view.field.kind)
        if kind == "chart":
            return ChartPane(self.desk, self._rows, lambda: self.grid.currentIndex().row())
        return TimelinePane(self.desk, self._rows) if kind == "timeline" else None

    def _rows(self) -> tuple[View, ...]:
        return tuple(self.model.row_view(row) for row in range(len(self.model.rows)))

    def _row_chosen(self) -> None:
        self._show_row()
        self._follow()

    def _follow(self) -> None:
        if self.drawn is not None:
            self.drawn.follow()

    def _show_drawn(self, on: bool) -> None:
        if self.drawn is not None:
            self.drawn.setVisible(on)
            self._follow()

    def _show_sheet(self, on: bool) -> None:
        self.sheet.setVisible(on)
        self._show_row()

    def _lead_to_sheet(self, on: bool) -> None:
        """Go to the form that was asked for: below a long table it is out of sight."""
        first = next(focusables(self.sheet.form), None) if on and self.sheet.form else None
        if first is not None:
            first.setFocus()

    def _show_row(self) -> None:
        if not self.tools.as_form.isChecked():
            return
        at = self.grid.currentIndex().row()
        known = 0 <= at < len(self.model.rows)
        is_new = self.sheet.form is None
        self.sheet.show_row(self.model.row_view(at) if known else None, at)
        if is_new and self.sheet.form is not None:
            below = next(focusables(self.caption), None)
            if below is not None:
                chain_before(below, list(focusables(self.sheet.form)))
