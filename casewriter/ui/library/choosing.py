"""Which countries, templates and editors are shown: three buttons, each with a list behind it."""

from collections import Counter
from collections.abc import Callable
from functools import partial

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from casewriter.services.views import View
from casewriter.ui.library.row import Row
from casewriter.ui.library.view import Shelf
from casewriter.ui.phrases import country_name
from casewriter.ui.widgets.buttons import Button

FACETS = ("country", "template", "editor")


class Offered(Struct, frozen=True):
    """A value that cases have: its key, its words, how many have it."""

    key: str
    words: str
    count: int


def value_of(row: Row, facet: str) -> str:
    """What a case has: the code of its country, the id of its template, its editor."""
    match facet:
        case "country":
            return row.summary.country
        case "template":
            return row.summary.template.id
    return row.editor


def among(rows: tuple[Row, ...], view: View) -> tuple[Row, ...]:
    """The cases that country, template and editor of a view leave."""
    for facet in FACETS:
        if kept := getattr(view, facet):
            rows = tuple(row for row in rows if value_of(row, facet) == kept)
    return rows


class ChoiceBar(QWidget):
    """What is chosen of countries, templates and editors.

    Attributes:
        chosen: another choice was made: the `View` with it.
        keep_wanted: what is shown now is to be kept under a name.
    """

    chosen = Signal(object)
    keep_wanted = Signal()

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._view = View()
        self._rows: tuple[Row, ...] = ()
        self._names: dict[tuple[str, str], str] = {}
        self.buttons = {facet: Button("plain", "funnel", "small") for facet in FACETS}
        self.clear = Button("quiet", "x", "small")
        self.keep = Button("quiet", "bookmark-simple", "small")
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 0, 20, 0)
        row.setSpacing(8)
        for facet, button in self.buttons.items():
            button.show_trailing("caret-down")
            button.clicked.connect(partial(self._open, facet))
            row.addWidget(button)
        row.addWidget(self.clear)
        row.addStretch(1)
        row.addWidget(self.keep)
        self.clear.clicked.connect(self._clear)
        self.keep.clicked.connect(self.keep_wanted)
        self._set_texts()

    def show_view(self, view: View, rows: tuple[Row, ...]) -> None:
        """Show what is chosen, and offer what these cases have."""
        self._view, self._rows = view, rows
        self._say()

    def offered(self, facet: str) -> tuple[Offered, ...]:
        """The values that the cases have, in the order of their words."""
        counts = Counter(value_of(row, facet) for row in self._rows)
        counts.pop("", None)
        kept = getattr(self._view, facet)
        if kept:
            counts.setdefault(kept, 0)
        found = (Offered(key, self._words(facet, key), count) for key, count in counts.items())
        return tuple(sorted(found, key=lambda one: one.words.casefold()))

    def menu(self, facet: str) -> QMenu:
        """The list behind a button."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        kept = getattr(self._view, facet)
        everything = menu.addAction(self._everything(facet))
        self._tick(everything, on=not kept)
        everything.triggered.connect(self._choosing(facet, ""))
        menu.addSeparator()
        for one in self.offered(facet):
            action = menu.addAction(f"{one.words}  ({one.count})".replace("&", "&&"))
            self._tick(action, on=one.key == kept)
            action.triggered.connect(self._choosing(facet, one.key))
        return menu

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _tick(self, action: QAction, *, on: bool) -> None:
        action.setCheckable(True)
        action.setChecked(on)

    def _choosing(self, facet: str, key: str) -> Callable[..., None]:
        view = replace(self._view, **{facet: key})

        def choose(*_on: bool) -> None:
            self.chosen.emit(view)

        return choose

    def _open(self, facet: str) -> None:
        button = self.buttons[facet]
        self.menu(facet).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _clear(self) -> None:
        self.chosen.emit(replace(self._view, country="", template="", editor=""))

    def _words(self, facet: str, key: str) -> str:
        if facet == "country":
            return country_name(key)
        if facet == "editor":
            return key
        ref = next(
            (row.summary.template for row in self._rows if row.summary.template.id == key), None
        )
        return self._shelf.title(ref) if ref else key

    def _say(self) -> None:
        for facet, button in self.buttons.items():
            kept = getattr(self._view, facet)
            name = self._name(facet)
            said = self._words(facet, kept) if kept else name
            button.setText(said.replace("&", "&&"))
            button.setAccessibleName(f"{name}: {said}" if kept else self._everything(facet))
            button.setVisible(bool(kept) or self._differ(facet))
        self.clear.setVisible(self._view.country + self._view.template + self._view.editor != "")

    def _differ(self, facet: str) -> bool:
        """Whether there is anything to choose from."""
        first = value_of(self._rows[0], facet) if self._rows else ""
        return any(value_of(row, facet) != first for row in self._rows)

    def _name(self, facet: str) -> str:
        names = {
            "country": self.tr("Country"),
            "template": self.tr("Template"),
            "editor": self.tr("Editor"),
        }
        return names[facet]

    def _everything(self, facet: str) -> str:
        names = {
            "country": self.tr("All countries"),
            "template": self.tr("All templates"),
            "editor": self.tr("All editors"),
        }
        return names[facet]

    def _set_texts(self) -> None:
        self.clear.setText(self.tr("Show all again"))
        self.keep.setText(self.tr("Save this view…"))
        self._say()
