"""The trash page: a sentence, a field to look for something, the list."""

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from casewriter.services.ports import TemplateSource, TrashedCase
from casewriter.services.trash import Aside, Lost, Trash
from casewriter.ui.icons import icon
from casewriter.ui.library.view import Shelf
from casewriter.ui.trash.deleting import DeleteDialog
from casewriter.ui.trash.lines import TrashLine, lines_of, with_headings
from casewriter.ui.trash.listing import TrashList
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.entries import Entry
from casewriter.ui.widgets.texts import Text

WIDEST = 1080
"""Pixels; beyond them a line and its button are no longer seen as one."""
MANY = 8
"""From so many lines on there is a field to look for one."""


class TrashPage(QWidget):
    """Everything that can be brought back, of all cases or of one.

    Attributes:
        back_wanted: a row, picture or section is to come back: it.
        case_wanted_back: a whole case is to come back: its id.
        delete_wanted: these are to be deleted for good: a `Trash` of them alone.
        left: back to the case.
    """

    back_wanted = Signal(object)
    case_wanted_back = Signal(str)
    delete_wanted = Signal(object)
    left = Signal()

    def __init__(self, templates: TemplateSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = Shelf(templates)
        self._trash: Trash | None = None
        self._case = ""
        self._may_change = True
        self._lines: tuple[TrashLine, ...] = ()
        self.headline = Text("headline")
        self.promise = Text("help", "ink2")
        self.back = Button("plain", "arrow-left")
        self.all = Button("plain", "trash")
        self.empty_it = Button("plain", "trash")
        self.search = Entry("magnifying-glass")
        self.list = TrashList()
        self.nothing = Empty()
        self.setFocusProxy(self.list)
        self._lay_out()
        self.back.clicked.connect(self.left)
        self.all.clicked.connect(lambda: self.look_at(""))
        self.empty_it.clicked.connect(self._empty)
        self.search.textChanged.connect(self._show)
        self.list.wanted.connect(self._bring_back)
        self.list.unwanted.connect(lambda line: self.ask((line,)))
        self.list.customContextMenuRequested.connect(self._show_menu)
        self._set_texts()

    def show_trash(self, trash: Trash) -> None:
        """Show what lies in the trash now."""
        self._trash = trash
        self._show()

    def look_at(self, case_id: str) -> None:
        """Show what was deleted in one case; an empty text shows everything."""
        self._case = case_id
        self.search.clear()
        self._show()

    def let_change(self, *, may: bool) -> None:
        """Offer to bring back and to delete, or only show."""
        self._may_change = may
        self._show()

    @property
    def shown(self) -> tuple[TrashLine, ...]:
        """The lines that are shown, without headings."""
        return self._lines

    def ask(self, lines: tuple[TrashLine, ...]) -> DeleteDialog | None:
        """Ask whether these are to be deleted for good; sections set aside are only left out."""
        gone = tuple(line for line in lines if not isinstance(line.thing, Aside))
        if not gone or not self._may_change:
            return None
        dialog = DeleteDialog(gone, self)
        dialog.agreed.connect(lambda: self.delete_wanted.emit(_trash_of(gone)))
        dialog.open()
        return dialog

    def menu_for(self, line: TrashLine) -> QMenu:
        """What can be done with a thing."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        bring = menu.addAction(icon("arrow-counter-clockwise"), self.tr("Bring back"))
        bring.triggered.connect(lambda _on=False: self._bring_back(line))
        if not isinstance(line.thing, Aside):
            delete = menu.addAction(icon("trash"), self.tr("Delete for good…"))
            delete.triggered.connect(lambda _on=False: self.ask((line,)))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(self.headline, 1)
        head.addWidget(self.back)
        head.addWidget(self.all)
        head.addWidget(self.empty_it)
        around = QVBoxLayout()
        around.setContentsMargins(20, 0, 20, 0)
        around.setSpacing(6)
        around.addLayout(head)
        around.addWidget(self.promise)
        around.addSpacing(4)
        around.addWidget(self.search)
        around.addWidget(self.nothing)
        main = QWidget()
        main.setMaximumWidth(WIDEST)
        column = QVBoxLayout(main)
        column.setContentsMargins(0, 18, 0, 0)
        column.setSpacing(2)
        column.addLayout(around)
        column.addWidget(self.list, 1)
        self._rest = QWidget()
        column.addWidget(self._rest, 1)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(main, 1000)
        across.addStretch(1)

    def _show(self) -> None:
        trash = self._trash
        every = () if trash is None else lines_of(_of_case(trash, self._case), self._shelf)
        words = self.search.text().strip()
        self._lines = tuple(line for line in every if line.matches(words))
        offer = self.tr("Bring back") if self._may_change else ""
        self.list.show_lines(tuple(with_headings(self._lines)), offer)
        self.headline.setText("" if trash is None else self._headline(len(self._lines), words))
        gone = [line for line in self._lines if not isinstance(line.thing, Aside)]
        self.promise.setVisible(bool(every))
        self.search.setVisible(len(every) > MANY or bool(words))
        self.list.setVisible(bool(self._lines))
        self.nothing.setVisible(trash is not None and not every)
        self._rest.setVisible(not self._lines)
        self.back.setVisible(bool(self._case))
        self.all.setVisible(bool(self._case))
        self.empty_it.setVisible(bool(gone) and self._may_change)
        part = bool(self._case or words)
        self.empty_it.setText(
            self.tr("Delete these for good…") if part else self.tr("Empty the trash…")
        )

    def _headline(self, count: int, words: str) -> str:
        if words:
            return self.tr("%n things match “{words}”.", "", count).format(words=words)
        if count:
            return self.tr("%n things can be brought back.", "", count)
        if self._case:
            return self.tr("Nothing of this case study is in the trash.")
        return self.tr("The trash is empty.")

    def _bring_back(self, line: TrashLine) -> None:
        match line.thing:
            case TrashedCase(summary=summary):
                self.case_wanted_back.emit(summary.id)
            case Lost() | Aside():
                self.back_wanted.emit(line.thing)

    def _empty(self) -> None:
        self.ask(self._lines)

    def _show_menu(self, at: QPoint) -> None:
        line = self.list.line_at(self.list.indexAt(at))
        if line is not None and self._may_change:
            self.menu_for(line).popup(self.list.viewport().mapToGlobal(at))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("Trash"))
        self.promise.setText(
            self.tr("Nothing here is deleted by itself. It stays until you empty the trash.")
        )
        self.back.setText(self.tr("Back to the case study"))
        self.all.setText(self.tr("Trash of all case studies"))
        self.search.setPlaceholderText(self.tr("Find in the trash"))
        self.search.setAccessibleName(self.tr("Find in the trash"))
        self.list.setAccessibleName(self.tr("Trash"))
        self.nothing.set_words(
            self.tr(
                "What you delete comes here: rows, pictures, sections set aside and whole case "
                "studies. It stays until you empty the trash yourself, and comes back with one "
                "click."
            )
        )
        self._show()


def _of_case(trash: Trash, case_id: str) -> Trash:
    if not case_id:
        return trash
    return Trash(
        lost=tuple(one for one in trash.lost if one.case.id == case_id),
        aside=tuple(one for one in trash.aside if one.case.id == case_id),
    )


def _trash_of(lines: tuple[TrashLine, ...]) -> Trash:
    things = tuple(line.thing for line in lines)
    return Trash(
        cases=tuple(thing for thing in things if isinstance(thing, TrashedCase)),
        lost=tuple(thing for thing in things if isinstance(thing, Lost)),
    )
