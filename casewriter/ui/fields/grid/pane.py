"""A grid with its tools above and what is said of it below, in one frame."""

from PySide6.QtCore import QModelIndex, QPoint, QRectF, Signal
from PySide6.QtGui import QGuiApplication, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.view import View
from casewriter.ui import theme
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.grid.columns import liked_width
from casewriter.ui.fields.grid.header import NUMBERS
from casewriter.ui.fields.grid.menu import grid_menu, open_menu
from casewriter.ui.fields.grid.model import GridModel
from casewriter.ui.fields.grid.tools import GridTools
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.picker import Picker
from casewriter.ui.fields.sources.known import adding, all_rows, can_add, full_name
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.texts import Text


class GridFoot(QWidget):
    """What is said below a grid: how many rows there are, what became of a paste."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.remark = Remark()
        self.count = Text("small", "ink2", wraps=False)
        across = QHBoxLayout(self)
        across.setContentsMargins(12, 6, 12, 6)
        across.addWidget(self.remark, 1)
        across.addStretch(0)
        across.addWidget(self.count)

    def say_count(self, rows: int) -> None:
        """Say how many rows there are."""
        words = self.tr("%n rows", "", rows)
        self.count.setText(words)

    def say_pasted(self, misfits: int, beyond: int) -> None:
        """Say what of a paste does not suit its column or had no place."""
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


class GridPane(QWidget):
    """Paper with an edge that shows whether its grid has the keyboard.

    Attributes:
        row_chosen: another row is the current one.
    """

    row_chosen = Signal()

    def __init__(
        self,
        desk: Desk,
        model: GridModel,
        drawing: str = "",
        *,
        free: bool = False,
        indices: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._holds_focus = False
        self.model = model
        self.grid = GridView(model)
        self.tools = GridTools(drawing, free=free, indices=indices)
        self.foot = GridFoot()
        self.remark = self.foot.remark
        self._sources: Picker | None = None
        self._cards: object = desk.case.fields.get(SOURCES.field)
        self._cells: object = model.view.case.fields.get(model.view.path.field)
        self._lay_out()
        self._connect()
        # Readers of files are no business of a grid until somebody drops one.
        from casewriter.ui.pasting.cell_drop import CellDrop

        self.files = CellDrop(self.grid, desk.edition, self.remark.say)

    def show_case(self, case: Case) -> None:
        """Show the cells as they are now."""
        self.model.show_case(case)
        cells = self.model.view.case.fields.get(self.model.view.path.field)
        if cells is not self._cells:
            # What was said of a paste is over once it is taken back or written on.
            self._cells = cells
            self.remark.say("")
        cards = case.fields.get(SOURCES.field)
        if cards is not self._cards:
            self._cards = cards
            self.grid.viewport().update()
        self.foot.say_count(len(self.model.rows))

    def retranslate(self) -> None:
        """Set all words again."""
        self.tools.retranslate()
        self.foot.say_count(len(self.model.rows))

    def liked_width(self) -> int:
        """How wide it would like to be, in pixels, so that cells are read in few lines."""
        edges = self._column.contentsMargins()
        return liked_width(self.model.parts) + NUMBERS + edges.left() + edges.right()

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

    def go(self, row: int, column: int) -> None:
        """Put the keyboard into a cell."""
        self.grid.setCurrentIndex(self.model.index(row, column))
        self.grid.setFocus()

    def show_cell(self, row: str = "", part: str = "") -> None:
        """Put the keyboard into the cell of a row and a part; of the first where none is named."""
        rows, parts = self.model.rows, [one.name for one in self.model.parts]
        self.go(rows.index(row) if row in rows else 0, parts.index(part) if part in parts else 0)

    def insert(self, at: int) -> None:
        """Add a row at a place and write on in it."""
        at = min(at, len(self.model.rows))
        self.model.add(at)
        self.go(at, 0)
        self.grid.edit(self.grid.currentIndex())

    def remove(self) -> None:
        """Take the chosen rows away."""
        rows = self.grid.chosen_rows()
        column = max(self.grid.currentIndex().column(), 0)
        if rows:
            self.model.remove(rows)
            self.go(min(rows[0], len(self.model.rows)), column)

    def menu(self) -> QMenu:
        """Everything that can be done here."""
        return grid_menu(self.grid, self.insert, self.remove)

    def _lay_out(self) -> None:
        self._column = column = QVBoxLayout(self)
        column.setContentsMargins(2, 2, 2, 2)
        column.setSpacing(0)
        column.addWidget(self.tools)
        column.addWidget(self.grid)
        column.addWidget(self.foot)

    def _connect(self) -> None:
        self.tools.add.clicked.connect(self._add)
        self.tools.paste.clicked.connect(self.grid.paste)
        self.tools.up.clicked.connect(lambda: self._move(-1))
        self.tools.down.clicked.connect(lambda: self._move(1))
        self.tools.remove.clicked.connect(self.remove)
        self.tools.more.clicked.connect(self._open_menu)
        self.grid.row_chosen.connect(lambda _row: self.row_chosen.emit())
        self.grid.pasted.connect(self.foot.say_pasted)
        self.grid.sources_wanted.connect(self._choose_sources)
        self.grid.menu_wanted.connect(lambda place: open_menu(self.menu(), place))

    def _add(self) -> None:
        place = self.grid.currentIndex().row()
        self.insert(len(self.model.rows) if place < 0 else place + 1)

    def _move(self, by: int) -> None:
        self.grid.move_rows(by)
        self.grid.setFocus()

    def _open_menu(self) -> None:
        button = self.tools.more
        open_menu(self.menu(), button.mapToGlobal(QPoint(0, button.height())))

    def _choose_sources(self, index: QModelIndex) -> None:
        if self._sources is not None:
            self._sources.deleteLater()
        row, column = index.row(), index.column()
        of = self.model.view
        of = View(of.template, self._desk.case, of.field, of.path, of.language)
        chosen = []
        if row < len(self.model.rows):
            chosen = list(self.model.row_view(row).keys(self.model.parts[column].name))
        picker = Picker(self.grid, several=True, may_add=can_add(of))
        self._sources = picker
        picker.offer([(card, full_name(of, card)) for card in all_rows(of)], chosen)
        picker.picked.connect(lambda keys: self.model.put(row, column, list(keys)))
        picker.added.connect(lambda title: self._add_source(row, column, chosen, title))
        picker.open_below(self.grid, self.model.heading(column))
        cell = self.grid.visualRect(index)
        corner = self.grid.viewport().mapToGlobal(cell.bottomLeft())
        screen = QGuiApplication.primaryScreen().availableGeometry()
        left = min(corner.x(), screen.right() - picker.width())
        picker.move(max(left, 0), min(corner.y(), screen.bottom() - picker.height()))

    def _add_source(self, row: int, column: int, chosen: list[str], title: str) -> None:
        card, edit = adding(self._desk, title)
        self._desk.session.apply(edit, origin=self.model.origin)
        self.model.put(row, column, [*chosen, card])
