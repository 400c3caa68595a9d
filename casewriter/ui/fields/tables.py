"""Tables, indicators and timelines: the grid, its tools, the row as a form, the caption."""

from PySide6.QtCore import QCoreApplication, QModelIndex, QRectF, Qt
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds import kind_of
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui import theme
from casewriter.ui.fields.base import SOURCES, Desk, FieldEditor
from casewriter.ui.fields.charts import ChartPane, TimelinePane
from casewriter.ui.fields.drawn import DrawnPane
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.grid import GridView, in_grid
from casewriter.ui.fields.grid_model import GridModel
from casewriter.ui.fields.grid_tools import GridTools
from casewriter.ui.fields.labels import caption_label
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.picker import Picker
from casewriter.ui.fields.sources_of import adding, all_rows, can_add, full_name
from casewriter.ui.fields.tab_order import chain_before, focusables
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.texts import Text

DRAWN: tuple[tuple[str, str], ...] = (("indicators", "chart"), ("timeline", "timeline"))
"""Kind of field → what is drawn of its rows."""


class Frame(QWidget):
    """Paper with an edge that shows whether its grid has the keyboard."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._holds_focus = False
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(2, 2, 2, 2)
        self.column.setSpacing(0)

    def hold_focus(self, holds: bool) -> None:
        """Show whether the keyboard is here."""
        self._holds_focus = holds
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the frame."""
        tokens = theme.current(self)
        edge, wide = (tokens.accent, tokens.focus_width) if self._holds_focus else (tokens.edge, 1)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, edge, RADIUS_BUTTON, wide)
        painter.end()


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
        self._column.setContentsMargins(0, 4, 0, 4)
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
        self.grid = GridView(self.model)
        self.frame = Frame()
        self.tools = GridTools(dict(DRAWN).get(view.field.kind, ""))
        self.count = Text("small", "ink2", wraps=False)
        self.remark = Remark()
        self.sheet = RowSheet(desk, view, self)
        self.caption = PartsForm(
            desk, view, kind.parts(view.field), self, label=lambda part: caption_label(part.name)
        )
        self.drawn = self._pane()
        self._sources: Picker | None = None
        self._cards: object = view.case.fields.get(SOURCES.field)
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
        self.model.show_case(self.view.case)
        cards = self.view.case.fields.get(SOURCES.field)
        if cards is not self._cards:
            self._cards = cards
            self.grid.viewport().update()
        self.caption.show_case(self.view.case)
        self._show_row()
        self._say_count()
        self._follow()

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        question = self.desk.words(self.view).question
        self.grid.setAccessibleName(question)
        self.tools.retranslate()
        self.model.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, len(self.model.parts) - 1)
        self.sheet.retranslate()
        self.caption.retranslate()
        self._say_count()

    def focus_first(self) -> None:
        """Put the focus into the grid."""
        self.grid.setFocus()

    def _lay_out(self) -> None:
        foot = QHBoxLayout()
        foot.setContentsMargins(12, 6, 12, 6)
        foot.addWidget(self.remark, 1)
        foot.addStretch(0)
        foot.addWidget(self.count)
        self.frame.column.addWidget(self.tools)
        self.frame.column.addWidget(self.grid)
        self.frame.column.addLayout(foot)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self.frame)
        if self.drawn is not None:
            column.addWidget(self.drawn)
        for widget in (self.sheet, self.caption):
            column.addWidget(widget)

    def _connect(self) -> None:
        self.tools.add.clicked.connect(self._add)
        self.tools.paste.clicked.connect(self.grid.paste)
        self.tools.up.clicked.connect(lambda: self._move(-1))
        self.tools.down.clicked.connect(lambda: self._move(1))
        self.tools.remove.clicked.connect(self._remove)
        self.tools.as_form.toggled.connect(self._show_sheet)
        self.tools.as_drawing.toggled.connect(self._show_drawn)
        self.grid.row_chosen.connect(lambda _row: self._row_chosen())
        self.grid.pasted.connect(self._say_pasted)
        self.grid.sources_wanted.connect(self._choose_sources)
        self.focused.connect(self.frame.hold_focus)

    def _case_changed(self, event: CaseChanged) -> None:
        super()._case_changed(event)
        if event.origin is self:
            # Written by a cell, the row's form shows it too, and the other way round.
            self.refresh()

    def _add(self) -> None:
        place = self.grid.currentIndex().row()
        at = len(self.model.rows) if place < 0 else min(place + 1, len(self.model.rows))
        self.model.add(at)
        self._go(at, 0)
        self.grid.edit(self.grid.currentIndex())

    def _move(self, by: int) -> None:
        at = self.grid.currentIndex()
        to = at.row() + by
        if 0 <= at.row() < len(self.model.rows) and 0 <= to < len(self.model.rows):
            self.model.move(at.row(), to)
            self._go(to, at.column())

    def _remove(self) -> None:
        rows = self.grid.chosen_rows()
        column = max(self.grid.currentIndex().column(), 0)
        if rows:
            self.model.remove(rows)
            self._go(min(rows[0], len(self.model.rows)), column)

    def _go(self, row: int, column: int) -> None:
        self.grid.setCurrentIndex(self.model.index(row, column))
        self.grid.setFocus()

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

    def _show_row(self) -> None:
        if not self.tools.as_form.isChecked():
            return
        at = self.grid.currentIndex().row()
        known = 0 <= at < len(self.model.rows)
        is_new = self.sheet.form is None
        self.sheet.show_row(self.model.row_view(at) if known else None, at)
        if is_new and self.sheet.form is not None:
            below = next(focusables(self.caption))
            chain_before(below, list(focusables(self.sheet.form)))

    def _say_count(self) -> None:
        words = self.tr("%n rows", "", len(self.model.rows))
        self.count.setText(words)

    def _say_pasted(self, misfits: int, beyond: int) -> None:
        said = []
        if misfits:
            said.append(
                self.tr(
                    "%n cells do not suit their column. They are kept as text and marked.",
                    None,
                    misfits,
                )
            )
        if beyond:
            said.append(self.tr("%n columns had no place here and were left out.", "", beyond))
        self.remark.say(" ".join(said))

    def _choose_sources(self, index: QModelIndex) -> None:
        if self._sources is not None:
            self._sources.deleteLater()
        row, column = index.row(), index.column()
        now: Case = self.desk.session.case
        of = View(self.view.template, now, self.view.field, self.view.path, self.view.language)
        chosen = []
        if row < len(self.model.rows):
            chosen = list(self.model.row_view(row).keys(self.model.parts[column].name))
        picker = Picker(self.grid, several=True, may_add=can_add(of))
        self._sources = picker
        picker.offer([(card, full_name(of, card)) for card in all_rows(of)], chosen)
        picker.picked.connect(lambda keys: self.model.put(row, column, list(keys)))
        picker.added.connect(lambda title: self._add_source(row, column, chosen, title))
        picker.open_below(self.grid, str(self.model.headerData(column, Qt.Orientation.Horizontal)))
        cell = self.grid.visualRect(index)
        corner = self.grid.viewport().mapToGlobal(cell.bottomLeft())
        screen = QGuiApplication.primaryScreen().availableGeometry()
        left = min(corner.x(), screen.right() - picker.width())
        picker.move(max(left, 0), min(corner.y(), screen.bottom() - picker.height()))

    def _add_source(self, row: int, column: int, chosen: list[str], title: str) -> None:
        card, edit = adding(self.desk, title)
        self.desk.session.apply(edit, origin=self)
        self.model.put(row, column, [*chosen, card])
