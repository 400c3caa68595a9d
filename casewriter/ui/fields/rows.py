"""Answers of rows: a card for each, opened to a form made from the kind's columns."""

from time import perf_counter
from typing import Protocol

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.services.events import CaseChanged
from casewriter.ui.fields.base import Desk, FieldEditor
from casewriter.ui.fields.forms import PartsForm
from casewriter.ui.fields.labels import add_label, row_label
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.fields.row_card import RowCard
from casewriter.ui.fields.row_drag import DropLine
from casewriter.ui.fields.tab_order import chain_before, focusables
from casewriter.ui.fields.titles import note_of, title_of
from casewriter.ui.turns import Turn
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

AT_ONCE = 8
"""So many cards are built at once, the others later, a few per turn of the event loop."""
PER_TURN = 0.008
"""Seconds of building per turn; laying the page out anew comes on top."""
OPEN_AT_FIRST = 3
"""So many rows show their forms from the start."""


class Form(Protocol):
    """What a card opens to."""

    def show_case(self, case: Case) -> None:
        """Show what is there now."""
        ...

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        ...

    def focus_at(self, path: Path) -> None:
        """Put the focus into the field that a path leads to, into the first where it names none."""
        ...


class RowsEditor(FieldEditor):
    """Rows as cards in their order, with a button that adds one."""

    FOLDS = True

    def __init__(self, desk: Desk, view: View, parent: QWidget | None = None) -> None:
        super().__init__(desk, view, parent)
        self.cards: dict[str, RowCard] = {}
        self._waiting: list[str] = []
        self._to_open = ""
        self._lazily = Turn(self)
        self._lazily.came.connect(self._build_next)
        self.empty = Text("help", "ink2")
        self.remark = Remark()
        self.add = Button("plain", "plus")
        self.add.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.add.clicked.connect(self.add_row)
        self._list = QVBoxLayout()
        self._list.setSpacing(8)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addLayout(self._list)
        column.addWidget(self.empty)
        column.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.remark)
        self._rows: tuple[str, ...] = ()
        self._line = DropLine(self)
        self._first = True
        self.retranslate()
        self.refresh()

    # What a kind may do in its own way.

    def build_form(self, row: View) -> QWidget:
        """The form of a row; it has the methods of `Form`."""
        columns = kind_of(self.view.field.kind).columns(self.view.field)
        return PartsForm(self.desk, row, columns, self)

    def called(self, _row: str) -> str:
        """What a row is called that says nothing yet."""
        return row_label(self.view.field.kind)

    def add_row(self) -> None:
        """Add a row at the end and open it."""
        row = self.desk.session.add_row(self.view.path, origin=self)
        self.take_up(row.steps[-1])

    # Showing.

    def refresh(self) -> None:
        """Show the rows that are there now; open forms show what their leaves hold."""
        case = self.view.case
        rows = case.rows(self.view.path)
        if rows != self._rows:
            self._arrange(rows)
        for card in self.cards.values():
            if card.form is not None:
                card.form.show_case(case)  # type: ignore[attr-defined]  # every form is a Form
        self._retitle()
        self._first = False

    def retranslate(self) -> None:
        """Set all words again."""
        super().retranslate()
        kind = self.view.field.kind
        self.add.setText(add_label(kind))
        self.add.updateGeometry()
        self.empty.setText(QCoreApplication.translate("Fields", "Nothing here yet."))
        self._retitle()
        for card in self.cards.values():
            if isinstance(card.form, PartsForm):
                card.form.retranslate()

    def focus_first(self) -> None:
        """Put the focus into the first open row, else on its head, else on the button."""
        card = self.cards.get(self._rows[0]) if self._rows else None
        if card is None:
            self.add.setFocus()
        elif card.is_open:
            card.form.focus_first()  # type: ignore[union-attr]  # every form is a Form
        else:
            card.fold.setFocus()

    def focus_at(self, path: Path) -> QWidget:
        """Open the row that a path leads to and put the focus there."""
        row = next(iter(path.steps[len(self.view.path.steps) :]), "")
        if row not in self._rows:
            return super().focus_at(path)
        if row not in self.cards:
            self._waiting.remove(row)
            self._title(self._rows.index(row), self._build(row))
            self._place()
        card = self.cards[row]
        if not card.is_open:
            card.fold.click()
        card.form.focus_at(path)  # type: ignore[union-attr]  # every form is a Form
        return card

    def take_up(self, row: str) -> None:
        """Show a row that was just added and put the focus into it."""
        self._to_open = row
        self.show_case(self.desk.case)
        if row in self.cards:
            self._finish(self.cards[row])

    def row_view(self, row: str) -> View:
        """Where a row reads."""
        return replace(self.view, case=self.desk.case, path=self.view.path.child(row))

    def _arrange(self, rows: tuple[str, ...]) -> None:
        self._rows = rows
        for row in [row for row in self.cards if row not in set(rows)]:
            card = self.cards.pop(row)
            self._list.removeWidget(card)
            # A card that is gone may still hold the focus; hiding hands it on.
            card.hide()
            card.deleteLater()
        missing = [row for row in rows if row not in self.cards]
        few = len(missing) <= AT_ONCE
        for row in missing if few else missing[:AT_ONCE]:
            self._build(row)
        self._waiting = [] if few else missing[AT_ONCE:]
        if self._waiting:
            self._lazily.begin()
        self._place()
        self.empty.setVisible(not rows)

    def _build_next(self) -> None:
        started = perf_counter()
        while self._waiting and perf_counter() - started < PER_TURN:
            row = self._waiting.pop(0)
            if row in self._rows and row not in self.cards:
                self._title(self._rows.index(row), self._build(row))
        if not self._waiting:
            self._lazily.stop()
        self._place()

    def _build(self, row: str) -> RowCard:
        card = RowCard(row, folds=self.FOLDS)
        self.cards[row] = card
        card.opened.connect(lambda: self._open(card))
        card.moved.connect(lambda by: self._move(row, by))
        card.removed.connect(lambda: self._remove(row))
        card.handle.dragged.connect(self._show_drop)
        card.handle.dropped.connect(lambda at: self._drop(row, at))
        card.handle.given_up.connect(self._line.hide)
        few = len(self._rows) <= OPEN_AT_FIRST
        if not self.FOLDS or (few and self._first) or row == self._to_open:
            card.open_to(self.build_form(self.row_view(row)))
        if row == self._to_open and row in self._waiting:
            self._finish(card)
        self.desk.settle(card)
        return card

    def _finish(self, card: RowCard) -> None:
        self._to_open = ""
        if card.form is None:
            card.open_to(self.build_form(self.row_view(card.row)))
        self._chain()
        card.form.focus_first()  # type: ignore[union-attr]  # every form is a Form

    def _place(self) -> None:
        built = [row for row in self._rows if row in self.cards]
        for place, row in enumerate(built):
            card = self.cards[row]
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
                card.show()
        self._chain()

    def _chain(self) -> None:
        if self._waiting:
            return
        shown = [self.cards[row] for row in self._rows if row in self.cards]
        chain_before(self.add, [stop for card in shown for stop in focusables(card)])

    def _retitle(self) -> None:
        for place, row in enumerate(self._rows):
            if row in self.cards:
                self._title(place, self.cards[row])

    def _title(self, place: int, card: RowCard) -> None:
        number = f"{self.called(card.row)} {place + 1}"
        said = title_of(self.row_view(card.row)) if self.FOLDS else ""
        card.retitle(said or number)
        note = note_of(self.row_view(card.row))
        card.say(note.words, warns=note.warns)
        card.up.setEnabled(place > 0)
        card.down.setEnabled(place + 1 < len(self._rows))

    def _open(self, card: RowCard) -> None:
        card.open_to(self.build_form(self.row_view(card.row)))
        self.desk.settle(card)
        self._chain()

    def _place_below(self, at: QPoint) -> int:
        """Before which row, counted from 0, something stands that is dropped at a place."""
        y = self.mapFromGlobal(at).y()
        cards = [self.cards[row] for row in self._rows if row in self.cards]
        return sum(card.geometry().center().y() < y for card in cards)

    def _show_drop(self, at: QPoint) -> None:
        cards = [self.cards[row] for row in self._rows if row in self.cards]
        place = self._place_below(at)
        below = place == len(cards)
        card = cards[place - 1 if below else place].geometry()
        gap = self._list.spacing() // 2
        self._line.show_at(card.bottom() + gap if below else max(card.top() - gap, 1))

    def _drop(self, row: str, at: QPoint) -> None:
        self._line.hide()
        place = self._place_below(at)
        was = self._rows.index(row)
        # A row that goes down leaves its own place behind.
        to = place - 1 if place > was else place
        if to != was:
            self.desk.session.move_row(self.view.path.child(row), to, origin=self)
            self.show_case(self.desk.case)

    def _move(self, row: str, by: int) -> None:
        place = self._rows.index(row) + by
        if not 0 <= place < len(self._rows):
            return
        self.desk.session.move_row(self.view.path.child(row), place, origin=self)
        self.show_case(self.desk.case)

    def _remove(self, row: str) -> None:
        place = self._rows.index(row)
        self.desk.session.remove_row(self.view.path.child(row), origin=self)
        self.show_case(self.desk.case)
        # The keyboard stays near: on the row that took the place, else on the button.
        after = self._rows[min(place, len(self._rows) - 1)] if self._rows else ""
        card = self.cards.get(after)
        (self.add if card is None else card.remove).setFocus()

    def _case_changed(self, event: CaseChanged) -> None:
        super()._case_changed(event)
        if event.origin is self:
            self._retitle()
