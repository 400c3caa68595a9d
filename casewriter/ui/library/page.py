"""The library page: views at the left, a headline that is a sentence, the list."""

from functools import partial

from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHBoxLayout,
    QMenu,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.search.hits import Found
from casewriter.services.events import StandingChanged
from casewriter.services.ports import TemplateSource
from casewriter.services.settings import Preferences
from casewriter.ui.bridge import Bridge
from casewriter.ui.icons import icon
from casewriter.ui.library.filters import FilterRail
from casewriter.ui.library.found import FoundIn, FoundPanel
from casewriter.ui.library.painting import Heads, LinePainter, widths
from casewriter.ui.library.table import CASE, CHANGED, CaseTable, Row, rows_of
from casewriter.ui.library.view import LibraryView, Shelf
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

WIDEST = 1480
"""Pixels; beyond them a line of the list is no longer read as one."""


BESIDE_TEXTS = 4
"""Lines of the list that stay above what was found in the texts."""
MOST_HIGH = 16_777_215
"""Qt's own bound of a widget's height."""


class CaseList(QTableView):
    """The list; Enter and a double click open the case, Delete throws it away.

    Attributes:
        opened: the row that a person wants to open.
        unwanted: the row that a person wants to throw away.
    """

    opened = Signal(int)
    unwanted = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setWordWrap(False)
        self.setMouseTracking(True)
        self.setItemDelegate(LinePainter(self))
        self.setHorizontalHeader(Heads())
        self.verticalHeader().hide()
        self.viewport().setAutoFillBackground(False)
        self.doubleClicked.connect(self._double_clicked)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter, throw away with Delete."""
        chosen = self.currentIndex()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and chosen.isValid():
            self.opened.emit(chosen.row())
        elif event.key() == Qt.Key.Key_Delete and chosen.isValid():
            self.unwanted.emit(chosen.row())
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the columns share the new width."""
        super().resizeEvent(event)
        self.share_width()

    def share_width(self) -> None:
        """Give every column its part of the width."""
        if self.model() is not None:
            shared = widths(self.viewport().width())
            for column in range(self.model().columnCount()):
                self.setColumnHidden(column, column not in shared)
                self.setColumnWidth(column, shared.get(column, 0))

    def _double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())


class LibraryPage(QWidget):
    """All cases, filtered by a view and by words.

    Attributes:
        case_wanted: the id of a case to open.
        hit_wanted: a place in a text that a person wants to see, a `LibraryHit`.
        export_wanted: the ids of cases to write into files.
        unwanted: the id of a case to throw away.
        trash_wanted: show what lies in the trash.
        readable_wanted: save everything so that it can be read without casewriter.
        new_wanted: begin a case.
    """

    case_wanted = Signal(str)
    hit_wanted = Signal(object)
    export_wanted = Signal(tuple)
    unwanted = Signal(str)
    trash_wanted = Signal()
    readable_wanted = Signal()
    new_wanted = Signal()

    def __init__(
        self,
        library: LibraryView,
        templates: TemplateSource,
        preferences: Preferences,
        bridge: Bridge,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self._shelf = Shelf(templates)
        self._preferences = preferences
        self._rows: tuple[Row, ...] = ()
        self._words = ""
        self._known = False
        self._may_change = True
        self.rail = FilterRail()
        self.headline = Text("headline")
        self.table = CaseTable(self)
        self.list = CaseList()
        self.more = Button("quiet", "dots-three-vertical")
        self._begin = Button("primary", "note-pencil")
        self.empty = Empty(self._begin)
        self.found = FoundPanel(self._shelf)
        self.found.hide()
        self.setFocusProxy(self.list)
        self._lay_out()
        self.rail.chosen.connect(self._filter)
        self.rail.trash.clicked.connect(self._look_into_trash)
        self.list.opened.connect(self._open)
        self.list.unwanted.connect(self._throw_away)
        self.found.wanted.connect(self.hit_wanted)
        self.more.clicked.connect(self._show_more)
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._begin.clicked.connect(self.new_wanted)
        bridge.library_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)
        bridge.standing_changed.connect(self._standing_changed)
        self._set_texts()

    def let_change(self, *, may: bool) -> None:
        """Offer to throw cases away, or only to look at them."""
        self._may_change = may

    def refresh(self) -> None:
        """Show the cases as they are now."""
        cases = self._library.cases()
        self._known = cases is not None
        self._rows = rows_of(cases or (), self._shelf, self._preferences.now.role)
        self._filter()

    def search(self, words: str) -> None:
        """Show only cases whose title, country or template holds all these words.

        What their texts hold is shown below as soon as it is found.
        """
        self._words = words.strip()
        self.found.look()
        self.found.setVisible(bool(self._words))
        if self._words:
            self.rail.choose("all")
        self._filter()

    def show_found(self, found: Found) -> None:
        """Show what the texts of all cases hold."""
        cases = {row.summary.id: FoundIn(row.title, row.summary.template) for row in self._rows}
        self.found.show_found(found, cases)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language, and share the width in another font."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        self.list.setModel(self.table)
        self.list.horizontalHeader().setSortIndicator(CHANGED, Qt.SortOrder.DescendingOrder)
        self.list.setSortingEnabled(True)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        main = QWidget()
        main.setMaximumWidth(WIDEST)
        right = QVBoxLayout(main)
        right.setContentsMargins(0, 14, 0, 0)
        right.setSpacing(6)
        head = QHBoxLayout()
        head.setContentsMargins(20, 0, 20, 0)
        head.addWidget(self.headline, 1)
        head.addWidget(self.more)
        right.addLayout(head)
        around = QVBoxLayout()
        around.setContentsMargins(20, 12, 20, 0)
        around.addWidget(self.empty)
        right.addLayout(around)
        right.addWidget(self.list, 1)
        right.addWidget(self.found, 1)
        self._rest = QWidget()
        right.addWidget(self._rest, 1)
        across.addWidget(main, 1000)
        across.addStretch(1)

    def _filter(self) -> None:
        found = tuple(row for row in self._rows if row.matches(self._words))
        self.rail.count(found)
        shown = tuple(row for row in found if self.rail.choice.keeps(row))
        chosen, several = self._chosen_id(), self.selected()
        self.table.show_rows(shown)
        self.list.share_width()
        height = self.list.itemDelegate().sizeHint(self._option(), QModelIndex()).height()
        self.list.verticalHeader().setDefaultSectionSize(height)
        place = self.table.place_of(chosen)
        if place >= 0:
            self.list.selectRow(place)
        self._select_again(several)
        self.headline.setText(self._headline(found, shown))
        bare = self._known and not self._rows
        self.list.setVisible(bool(shown))
        self.empty.setVisible(bare)
        self._rest.setVisible(not shown and not self._words)
        self._fit_list(len(shown))

    def _fit_list(self, shown: int) -> None:
        """While words are looked for, the list leaves room for the places in the texts below."""
        line = self.list.verticalHeader().defaultSectionSize()
        high = self.list.horizontalHeader().sizeHint().height() + min(shown, BESIDE_TEXTS) * line
        self.list.setMaximumHeight(high + 4 if self._words else MOST_HIGH)

    def _option(self) -> QStyleOptionViewItem:
        return QStyleOptionViewItem()

    def _headline(self, found: tuple[Row, ...], shown: tuple[Row, ...]) -> str:
        if not self._known:
            return ""
        if self._words:
            words = self.tr("%n cases match “{words}”.", "", len(found))
            return words.format(words=self._words)
        if not self._rows:
            return self.tr("No case study yet.")
        if not shown:
            return self.tr("No case is in this view.")
        mine = sum(row.turn.mine for row in self._rows)
        return (
            self.tr("%n cases wait for you.", "", mine)
            if mine
            else self.tr("No case waits for you.")
        )

    def _chosen_id(self) -> str:
        index = self.list.currentIndex()
        inside = index.isValid() and index.row() < self.table.rowCount()
        return self.table.row(index.row()).summary.id if inside else ""

    def selected(self) -> tuple[str, ...]:
        """The ids of the cases whose lines are selected, from above."""
        places = sorted(index.row() for index in self.list.selectionModel().selectedRows(CASE))
        inside = (place for place in places if place < self.table.rowCount())
        return tuple(self.table.row(place).summary.id for place in inside)

    def _select_again(self, cases: tuple[str, ...]) -> None:
        flag = QItemSelectionModel.SelectionFlag
        for case_id in cases if len(cases) > 1 else ():
            if (place := self.table.place_of(case_id)) >= 0:
                index = self.table.index(place, CASE)
                self.list.selectionModel().select(index, flag.Select | flag.Rows)

    def _open(self, place: int) -> None:
        self.case_wanted.emit(self.table.row(place).summary.id)

    def _throw_away(self, place: int) -> None:
        if self._may_change:
            self.unwanted.emit(self.table.row(place).summary.id)

    def _standing_changed(self, event: StandingChanged) -> None:
        self.let_change(may=event.after.is_writable)

    def menu_for(self, place: int) -> QMenu:
        """What can be done with the case at a place."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        chosen, here = self.selected(), self.table.row(place).summary.id
        if len(chosen) > 1 and here in chosen:
            self._offer_several(menu, chosen)
        else:
            self._offer_case(menu, here)
        return menu

    def more_menu(self) -> QMenu:
        """What can be done with the chosen case, and with all of them."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        several = self.selected()
        if len(several) > 1:
            self._offer_several(menu, several)
            menu.addSeparator()
        elif chosen := self._chosen_id():
            self._offer_case(menu, chosen)
            menu.addSeparator()
        menu.addAction(self.tr("Look into the trash")).triggered.connect(self._look_into_trash)
        readable = menu.addAction(icon("download-simple"), self.tr("Save everything readable…"))
        readable.triggered.connect(lambda _on=False: self.readable_wanted.emit())
        return menu

    def _offer_several(self, menu: QMenu, cases: tuple[str, ...]) -> None:
        words = self.tr("Publish %n case studies…", "", len(cases))
        publish = menu.addAction(icon("export"), words)
        publish.triggered.connect(lambda _on=False: self.export_wanted.emit(cases))

    def _offer_case(self, menu: QMenu, case_id: str) -> None:
        offers = [
            (self.tr("Open"), "", lambda: self.case_wanted.emit(case_id)),
            (self.tr("Publish…"), "export", lambda: self.export_wanted.emit((case_id,))),
        ]
        if self._may_change:
            throw = partial(self.unwanted.emit, case_id)
            offers.append((self.tr("Move to the trash"), "trash", throw))
        for words, name, tell in offers:
            action = menu.addAction(words)
            if name:
                action.setIcon(icon(name))
            action.triggered.connect(lambda _on=False, tell=tell: tell())

    def _look_into_trash(self) -> None:
        self.trash_wanted.emit()

    def _show_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_menu(self, at: QPoint) -> None:
        index = self.list.indexAt(at)
        if index.isValid():
            self.menu_for(index.row()).popup(self.list.viewport().mapToGlobal(at))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Library"))
        self.list.setAccessibleName(self.tr("Case studies"))
        self._begin.setText(self.tr("Start a case study"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.empty.set_words(
            self.tr("Every case study you begin or receive is listed here, with whose turn it is.")
        )
        self.refresh()
