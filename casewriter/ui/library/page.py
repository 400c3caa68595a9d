"""The library page: views at the left, a headline that is a sentence, the cases."""

from collections.abc import Iterator

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from casewriter.domain.search.hits import Found
from casewriter.services.events import StandingChanged
from casewriter.services.ports import CaseSummary, TemplateSource
from casewriter.services.settings import Preferences
from casewriter.services.views import View, first_view, with_view, without_view
from casewriter.ui.bridge import Bridge
from casewriter.ui.library.case_list import MOST_HIGH as MOST
from casewriter.ui.library.choosing import ChoiceBar, among
from casewriter.ui.library.faces import FACES, HUBS, CaseFaces, Face, face_of
from casewriter.ui.library.filters import FilterRail
from casewriter.ui.library.found import FoundIn, FoundPanel
from casewriter.ui.library.headline import HeadlineWords
from casewriter.ui.library.menus import CaseMenus
from casewriter.ui.library.row import Row, row_maker, viewer
from casewriter.ui.library.saved import EditorName, ViewName, shown_by
from casewriter.ui.library.view import LibraryView, Shelf, Viewer
from casewriter.ui.slices import Slices
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

WIDE: tuple[Face, ...] = ("board", "forms")
"""Faces that take all the room there is."""
AT_ONCE, STEP = 2_000, 250
"""Cases whose lines are made in one go, and those that are made between two turns of the loop."""
WIDEST = 1640
"""Pixels; beyond them a line of the list is no longer read as one."""


class LibraryPage(QWidget):
    """All cases, filtered by a view and by words.

    Attributes:
        only_read: ids of cases that nobody changes.
        case_wanted: the id of a case to open.
        hit_wanted: a place in a text that a person wants to see, a `LibraryHit`.
        export_wanted: the ids of cases to write into files.
        unwanted: the id of a case to throw away.
        trash_wanted: show what lies in the trash.
        readable_wanted: save everything so that it can be read without casewriter.
        assign_wanted: the ids of cases to give to an editor, and the name, empty for nobody.
        forms_wanted: what reviewers answered is to be read, and given to `results.show_results`.
        results_wanted: it is to be written into a file: the ids of the cases, and its name.
        new_wanted: begin a case.
    """

    case_wanted = Signal(str)
    hit_wanted = Signal(object)
    export_wanted = Signal(tuple)
    unwanted = Signal(str)
    trash_wanted = Signal()
    readable_wanted = Signal()
    assign_wanted = Signal(tuple, str)
    forms_wanted = Signal()
    results_wanted = Signal(tuple, str)
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
        self._known, self._is_stale = False, True
        self._making = Slices(self)
        self.may_change = True
        self.only_read: tuple[str, ...] = ()
        self.view = replace(first_view(preferences.now.role), face="list")
        self.rail = FilterRail()
        self.headline = Text("headline")
        self.cases = CaseFaces(self._shelf)
        self.table, self.list = self.cases.table, self.cases.list
        self.faces = Segments()
        self.choices = ChoiceBar(self._shelf)
        self.more = Button("quiet", "dots-three-vertical")
        self._begin = Button("primary", "note-pencil")
        self.empty = Empty(self._begin)
        self.found = FoundPanel(self._shelf)
        self.found.hide()
        self.view_name, self.editor_name = ViewName(), EditorName("user")
        self._to_give: tuple[str, ...] = ()
        self.menus = CaseMenus(self)
        self.setFocusProxy(self.list)
        self._lay_out()
        self._connect(bridge)
        self._set_texts()

    def _connect(self, bridge: Bridge) -> None:
        self.rail.chosen.connect(lambda key: self.show_view(replace(self.view, which=key)))
        self.rail.trash.clicked.connect(self._look_into_trash)
        self.list.sorted_by.connect(self._sorted)
        self.rail.saved.chosen.connect(self.show_view)
        self.rail.saved.unwanted.connect(self._forget_view)
        self.faces.chosen.connect(self.show_face)
        self.cases.opened.connect(self.case_wanted)
        self.cases.unwanted.connect(self._throw_away)
        self.cases.menu_wanted.connect(self._show_menu)
        self.cases.forms_wanted.connect(self.forms_wanted)
        self.cases.results_wanted.connect(self.results_wanted)
        self.cases.field_chosen.connect(self._show_field)
        self.choices.chosen.connect(self.show_view)
        self.choices.keep_wanted.connect(self.view_name.open_form)
        self.view_name.named.connect(self._keep_view)
        self.editor_name.named.connect(self._give)
        for form in (self.view_name, self.editor_name):
            form.closed.connect(self.cases.take_keyboard)
        self.found.wanted.connect(self.hit_wanted)
        self.more.clicked.connect(self._show_more)
        self._begin.clicked.connect(self.new_wanted)
        bridge.library_changed.connect(self._outdated)
        bridge.settings_changed.connect(self._outdated)
        bridge.standing_changed.connect(self._standing_changed)

    def let_change(self, *, may: bool) -> None:
        """Offer to throw cases away, or only to look at them."""
        self.may_change = may

    def refresh(self) -> None:
        """Show the cases as they are now."""
        self._is_stale = False
        cases = self._library.cases()
        self._known = cases is not None
        who = viewer(self._preferences)
        self.rail.show_for(hub=who.role == "editor")
        self.list.role = who.role
        for segment in self.faces.segments:
            segment.setVisible(self.is_hub or segment.key not in HUBS)
        if not self.is_hub and self.cases.face in HUBS:
            self.cases.face = "list"
            self.faces.choose("list")
        self._making.stop()
        if cases is not None and len(cases) > AT_ONCE:
            self._making.begin(self._make(cases, who))
            return
        self._rows = tuple(map(row_maker(self._shelf, who), cases or ()))
        self._filter()

    def _make(self, cases: tuple[CaseSummary, ...], who: Viewer) -> Iterator[None]:
        """Make the lines of a very large library some at a time, so that nobody waits."""
        make = row_maker(self._shelf, who)
        rows: list[Row] = []
        for start in range(0, len(cases), STEP):
            rows += map(make, cases[start : start + STEP])
            yield
        self._rows = tuple(rows)
        self._filter()

    def show_view(self, view: View) -> None:
        """Show other cases, or the same in another order or another way."""
        self.cases.face = face_of(view.face or self.cases.face, is_hub=self.is_hub)
        self.view = replace(view, face=self.cases.face)
        self.faces.choose(self.cases.face)
        self.rail.choose(view.which)
        self.list.sort_by(view.sort, backwards=view.backwards)
        self._filter()

    def search(self, words: str) -> None:
        """Show only cases whose title, country, template or editor holds all these words.

        What their texts hold is shown below as soon as it is found.
        """
        self._words = words.strip()
        self.found.look()
        self.found.setVisible(bool(self._words))
        if self._words:
            self.view = replace(self.view, which="all", country="", template="", editor="")
            self.rail.choose("all")
        self._filter()

    def show_found(self, found: Found) -> None:
        """Show what the texts of all cases hold."""
        cases = {row.id: FoundIn(row.title, row.summary.template) for row in self._rows}
        self.found.show_found(found, cases)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language, and share the width in another font."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take in what happened while nobody looked."""
        if self._is_stale:
            self.refresh()
        super().showEvent(event)

    def _outdated(self) -> None:
        # A page that nobody sees is made anew when it is seen: it may hold ten thousand cases.
        self._is_stale = True
        if self.isVisible():
            self.refresh()

    def _lay_out(self) -> None:
        self.list.sort_by(self.view.sort, backwards=self.view.backwards)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(self.rail)
        self._main = main = QWidget()
        whole = QVBoxLayout(main)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.view_name)
        whole.addWidget(self.editor_name)
        right = QVBoxLayout()
        right.setContentsMargins(0, 14, 0, 0)
        right.setSpacing(6)
        whole.addLayout(right)
        above = QWidget()
        above.setMaximumWidth(WIDEST)
        head = QHBoxLayout(above)
        head.setContentsMargins(20, 0, 20, 0)
        for face in FACES:
            self.faces.offer(face)
        self.faces.choose(self.cases.face)
        head.setSpacing(12)
        head.addWidget(self.headline, 1)
        head.addWidget(self.faces)
        head.addWidget(self.more)
        self.choices.setMaximumWidth(WIDEST)
        for part in (above, self.choices):
            line = QHBoxLayout()
            line.addWidget(part, 1000)
            line.addStretch(1)
            right.addLayout(line)
        around = QVBoxLayout()
        around.setContentsMargins(20, 12, 20, 0)
        around.addWidget(self.empty)
        right.addLayout(around)
        right.addWidget(self.cases, 1)
        right.addWidget(self.found, 1)
        self._rest = QWidget()
        right.addWidget(self._rest, 1)
        across.addWidget(main, 1000)
        across.addStretch(1)

    def _filter(self) -> None:
        words = tuple(self._words.casefold().split())
        matching = self._rows
        for word in words:
            matching = tuple(row for row in matching if word in row.text)
        found = among(matching, self.view)
        self.rail.count(found)
        self.rail.show_saved(self._preferences.now.views, self._rows, self.view)
        self.choices.show_view(self.view, matching)
        shown = shown_by(self.view, found)
        searching = bool(self._words)
        wide = self.cases.face in WIDE and not searching
        self._main.setMaximumWidth(MOST if wide else WIDEST)
        members = self.is_hub and not self.view.country
        self.cases.fill(shown, searching=searching, members=members)
        self.headline.setText(self._headline(found, shown) if self._known else "")
        bare = self._known and not self._rows
        self.choices.setVisible(bool(self._rows))
        self.empty.setVisible(bare)
        self.faces.setVisible(bool(self._rows) and not searching)
        bare_list = self.cases.face == "list" and not shown
        self.cases.setVisible(bool(self._rows) and not bare_list)
        self._rest.setVisible(not self.cases.isVisibleTo(self) and not searching)

    def show_face(self, face: Face) -> None:
        """Show the cases as a list, by stage, or by country and template."""
        self.cases.face = face
        self.view = replace(self.view, face=face)
        self.faces.choose(face)
        if face == "countries" and self.view.which == "open":
            # How far a country is, is told by all of its cases.
            self.view = replace(self.view, which="all")
            self.rail.choose("all")
        self._filter()
        if not self.cases.take_keyboard():
            # Qt would lead the keyboard out of the page, away from a face that has nothing yet.
            self.faces.take_keyboard()

    def _headline(self, found: tuple[Row, ...], shown: tuple[Row, ...]) -> str:
        words = HeadlineWords()
        if self._words:
            return words.matching(len(found), self._words)
        if not self._rows or (not shown and self.cases.face == "list"):
            return words.nothing(any_case=bool(self._rows))
        mine = [row for row in self._rows if row.turn.mine]
        return words.waiting(len(mine), sum(bool(row.over) for row in mine))

    def _show_field(self, country: str, template: str) -> None:
        self.view = replace(self.view, country=country, template=template)
        self.show_face("list")

    def selected(self) -> tuple[str, ...]:
        """The ids of the cases whose lines are selected, from above."""
        return self.list.selected()

    def menu_for(self, place: int) -> QMenu:
        """What can be done with the case at a place."""
        return self.menus.of_cases(self.table.row(place).id, self.selected())

    def more_menu(self) -> QMenu:
        """What can be done with the chosen case, and with all of them."""
        return self.menus.of_page(*self.cases.chosen())

    def _throw_away(self, case_id: str) -> None:
        if self.may_change:
            self.unwanted.emit(case_id)

    def _look_into_trash(self) -> None:
        self.trash_wanted.emit()

    @property
    def is_hub(self) -> bool:
        """Whether whoever looks shares the cases among editors."""
        return self._preferences.now.role == "editor"

    def is_me(self, name: str) -> bool:
        """Whether a name is that of whoever looks."""
        return viewer(self._preferences).is_me(name)

    @property
    def editors(self) -> tuple[str, ...]:
        """The names that a case may be given to, as far as they are known here; mine first."""
        me = self._preferences.now.name.strip()
        wheres = [row.summary.whereabouts for row in self._rows]
        others = {where.editor for where in wheres}
        others |= {where.who for where in wheres if where.turn == "hub"}
        rest = (name for name in others if name and name.casefold() != me.casefold())
        return (*((me,) if me else ()), *sorted(rest, key=str.casefold))

    def ask_editor(self, cases: tuple[str, ...]) -> None:
        """Ask for the name of whoever is to look after these cases."""
        self._to_give = cases
        self.editor_name.open_form()

    def _give(self, name: str) -> None:
        self.assign_wanted.emit(self._to_give, name)

    def _keep_view(self, name: str) -> None:
        self._preferences.change(views=with_view(self._preferences.now.views, name, self.view))

    def _forget_view(self, name: str) -> None:
        self._preferences.change(views=without_view(self._preferences.now.views, name))

    def _sorted(self, column: str, backwards: bool) -> None:
        self.view = replace(self.view, sort=column, backwards=backwards)
        self.rail.choose(self.view.which)
        self.rail.show_saved(self._preferences.now.views, self._rows, self.view)

    def _standing_changed(self, event: StandingChanged) -> None:
        self.let_change(may=event.after.is_writable)

    def _show_more(self) -> None:
        self.more_menu().popup(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _show_menu(self, case_id: str, at: QPoint) -> None:
        self.menus.of_cases(case_id, self.selected()).popup(at)

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Library"))
        self.list.setAccessibleName(self.tr("Case studies"))
        self.cases.name_countries(self.tr("Countries and templates"))
        self.faces.name(
            (self.tr("List"), self.tr("Board"), self.tr("Countries"), self.tr("Review forms"))
        )
        self.faces.setAccessibleName(self.tr("How the cases are shown"))
        self._begin.setText(self.tr("Start a case study"))
        self.more.setAccessibleName(self.tr("More"))
        self.more.setToolTip(self.tr("More"))
        self.empty.set_words(
            self.tr("Every case study you begin or receive is listed here, with whose turn it is.")
        )
        self.refresh()
