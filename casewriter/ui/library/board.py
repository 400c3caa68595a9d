"""The cases by stage: a column for each stage, a card for each case."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QScrollArea,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.reviewing.rounds import LINE
from casewriter.ui.library.card_painting import CardPainter
from casewriter.ui.library.row import Row
from casewriter.ui.library.words import over_words, waiting_words
from casewriter.ui.phrases import country_name
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

FILLED, BARE = 178, 140
"""Pixels that a column with cards, and one without, takes at least."""
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Cards(QAbstractListModel):
    """The cards of a column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other cards."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cards there are."""
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The line of a card, its words, or its whole title."""
        if not index.isValid():
            return None
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.title
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            said = (
                row.title,
                country_name(row.summary.country),
                row.turn.words,
                waiting_words(row.days),
                over_words(row.over),
                row.editor,
            )
            return ", ".join(part for part in said if part)
        return None


class CardList(QTableView):
    """The cards of a column; Enter opens, arrow keys lead to the neighbours.

    Attributes:
        opened: the id of a case to open.
        unwanted: the id of a case to throw away.
        left: an arrow key leads to the column before (-1) or behind (1).
        entered: it has the keyboard.
    """

    opened = Signal(str)
    unwanted = Signal(str)
    left = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.cards = Cards(self)
        self.setModel(self.cards)
        self.setItemDelegate(CardPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        # The cursor is the choice: a card is framed by it, not tinted.
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setTabKeyNavigation(False)
        # A table of one column asks only for what is in sight, however long it is.
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setMinimumSectionSize(1)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(lambda index: self.opened.emit(self.id_at(index)))

    def id_at(self, index: QModelIndex) -> str:
        """The id of the case of a card."""
        return self.cards.rows[index.row()].id

    def stand_on(self, place: int) -> None:
        """Put the keyboard on a card, or on the last where there are fewer."""
        self.setCurrentIndex(self.cards.index(min(place, self.cards.rowCount() - 1), 0))
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, throw away with Delete, go across with the arrows."""
        key, chosen = event.key(), self.currentIndex()
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen.isValid():
            self.opened.emit(self.id_at(chosen))
        elif key == Qt.Key.Key_Delete and chosen.isValid():
            self.unwanted.emit(self.id_at(chosen))
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            self.left.emit(-1 if key == Qt.Key.Key_Left else 1)
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Stand on the first card where none was chosen yet."""
        super().focusInEvent(event)
        if not self.currentIndex().isValid() and self.cards.rowCount():
            self.setCurrentIndex(self.cards.index(0, 0))
        self.entered.emit()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other cards."""
        high = self.itemDelegate().sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
        self.verticalHeader().setDefaultSectionSize(high)
        self.cards.show_rows(rows)


class StageColumn(QWidget):
    """One stage: its name, how many cases, their cards."""

    def __init__(self, stage: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stage = stage
        self.name, self._count = Text("emphasis"), Text("interface", "ink2", wraps=False)
        self.name.setAlignment(Qt.AlignmentFlag.AlignBottom)
        self.list = CardList()
        self.empty = Empty(narrow=True)
        head = QHBoxLayout()
        head.setContentsMargins(3, 0, 3, 0)
        head.addWidget(self.name, 1, Qt.AlignmentFlag.AlignBottom)
        head.addWidget(self._count, 0, Qt.AlignmentFlag.AlignBottom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(head)
        column.addWidget(Rule())
        column.addSpacing(4)
        column.addWidget(self.empty)
        column.addWidget(self.list, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)

    @property
    def count(self) -> int:
        """How many cards it has."""
        return self.list.cards.rowCount()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these cases."""
        self.list.show_rows(rows)
        self.setMinimumWidth(FILLED if rows else BARE)
        self._count.setText(str(len(rows)))
        self.list.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._rest.setVisible(not rows)

    def head_height(self) -> int:
        """Pixels that its name needs in the narrowest column."""
        room = BARE - 30
        return self.name.heightForWidth(room)

    def say(self, words: str) -> None:
        """Name it, and say what goes here where there is nothing."""
        self.name.setText(stage_name(self.stage))
        self.list.setAccessibleName(stage_name(self.stage))
        self.empty.set_words(words)


class Board(QWidget):
    """All columns, side by side.

    Attributes:
        opened: the id of a case to open.
        unwanted: the id of a case to throw away.
        menu_wanted: what can be done with a case: its id, and where on the screen.
    """

    opened = Signal(str)
    unwanted = Signal(str)
    menu_wanted = Signal(str, QPoint)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.columns: dict[str, StageColumn] = {
            stage: StageColumn(stage) for stage in (*LINE, "declined")
        }
        self._about = Text("small", "ink2")
        self._about.setContentsMargins(20, 0, 20, 0)
        self._last = "draft"
        inside = QWidget()
        self._row = QHBoxLayout(inside)
        self._row.setContentsMargins(17, 4, 17, 8)
        self._row.setSpacing(10)
        for column in self.columns.values():
            self._row.addWidget(column, 1)
            self._connect(column)
        self._area = QScrollArea()
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidgetResizable(True)
        self._area.setHorizontalScrollBar(ScrollBar(along=Qt.Orientation.Horizontal))
        self._area.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(6)
        whole.addWidget(self._about)
        whole.addWidget(self._area, 1)
        self._set_texts()

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show these cases, first those that wait for whoever looks, the longest wait first."""
        chosen = self.chosen_id
        sorts = sorted(rows, key=_key)
        by_stage: dict[str, list[Row]] = {stage: [] for stage in self.columns}
        for row in sorts:
            by_stage[row.stage].append(row)
        for stage, column in self.columns.items():
            column.show_rows(tuple(by_stage[stage]))
            self._row.setStretchFactor(column, 3 if column.count else 2)
        # It lies beside the way of a case, and most have none that was declined.
        self.columns["declined"].setVisible(bool(self.columns["declined"].count))
        if chosen:
            self.stand_on(chosen)

    def stand_on(self, case_id: str) -> None:
        """Choose the card of a case."""
        for stage, column in self.columns.items():
            for place, row in enumerate(column.list.cards.rows):
                if row.id == case_id:
                    column.list.setCurrentIndex(column.list.cards.index(place, 0))
                    self._last = stage
                    return

    @property
    def chosen_id(self) -> str:
        """The id of the case that the cursor is on, or an empty text."""
        cards = self.columns[self._last].list
        index = cards.currentIndex()
        return cards.id_at(index) if index.isValid() else ""

    def take_keyboard(self) -> None:
        """Put the keyboard on the card that was chosen last, or on the first that there is."""
        filled = [column for column in self.columns.values() if column.count]
        mine = [column for column in filled if column.list.cards.rows[0].turn.mine]
        here = [column for column in filled if column.list.currentIndex().isValid()]
        chosen = [column for column in here if column.stage == self._last]
        for column in (*chosen, *mine, *filled)[:1]:
            column.list.stand_on(max(column.list.currentIndex().row(), 0))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _connect(self, column: StageColumn) -> None:
        cards = column.list
        cards.opened.connect(self.opened)
        cards.unwanted.connect(self.unwanted)
        cards.left.connect(partial(self._across, column))
        cards.entered.connect(partial(self._entered, column))
        cards.customContextMenuRequested.connect(partial(self._show_menu, cards))

    def _entered(self, column: StageColumn) -> None:
        self._last = column.stage
        self._area.ensureWidgetVisible(column, 20, 0)

    def _across(self, column: StageColumn, step: int) -> None:
        order = list(self.columns.values())
        place = column.list.currentIndex().row()
        at = order.index(column) + step
        while 0 <= at < len(order):
            if order[at].count:
                order[at].list.stand_on(max(place, 0))
                return
            at += step

    def _show_menu(self, cards: CardList, at: QPoint) -> None:
        index = cards.indexAt(at)
        if index.isValid():
            self.menu_wanted.emit(cards.id_at(index), cards.viewport().mapToGlobal(at))

    def _set_texts(self) -> None:
        self.setAccessibleName(self.tr("Case studies by stage"))
        self._about.setText(
            self.tr(
                "A case moves on by what is sent and decided in its review, so cards are not "
                "dragged: open a case to take the next step."
            )
        )
        words: dict[str, Callable[[], str]] = {
            "draft": lambda: self.tr("Nothing is being written."),
            "submitted": lambda: self.tr("What experts send in arrives here."),
            "check": lambda: self.tr("Nothing is being read."),
            "revision": lambda: self.tr("No expert is revising a case."),
            "language_edit": lambda: self.tr("What is approved with or without edits comes here."),
            "country_approval": lambda: self.tr("No case waits for a country."),
            "approved": lambda: self.tr("Nothing waits to be published."),
            "published": lambda: self.tr("Nothing is published yet."),
            "declined": lambda: "",
        }
        for stage, column in self.columns.items():
            column.say(words[stage]())
        self._align()

    def _align(self) -> None:
        """Let all columns begin at one height, however many lines their names need."""
        columns = self.columns.values()
        high = max(column.head_height() for column in columns)
        for column in columns:
            column.name.setMinimumHeight(high)


def _key(row: Row) -> tuple[object, ...]:
    return (not row.turn.mine, -1 if row.days is None else -row.days)
