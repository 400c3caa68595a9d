"""Views that a person has kept under names: lines of the rail."""

from functools import partial

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from casewriter.services.views import SavedView, View, is_seen
from casewriter.ui.icons import icon
from casewriter.ui.library.choosing import among
from casewriter.ui.library.filter_row import FilterRow
from casewriter.ui.library.row import Row
from casewriter.ui.widgets.name_line import NameLine
from casewriter.ui.widgets.texts import Text


def shown_by(view: View, rows: tuple[Row, ...]) -> tuple[Row, ...]:
    """The cases that a view shows."""
    left, which = among(rows, view), view.which
    return left if which == "all" else tuple(row for row in left if which in row.views)


class SavedRow(FilterRow):
    """A kept view; Delete and its menu take it away.

    Attributes:
        unwanted: it is to be deleted.
    """

    unwanted = Signal()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Delete the view with Delete."""
        if event.key() == Qt.Key.Key_Delete:
            self.unwanted.emit()
        else:
            super().keyPressEvent(event)

    def menu(self) -> QMenu:
        """What can be done with it."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        delete = menu.addAction(icon("trash"), self.tr("Delete this view"))
        delete.triggered.connect(lambda *_: self.unwanted.emit())
        return menu

    def show_menu(self, at: QPoint) -> None:
        """Open the menu at a place."""
        self.menu().popup(self.mapToGlobal(at))


class SavedViews(QWidget):
    """All kept views with their counts.

    Attributes:
        chosen: the `View` that a person wants to see.
        unwanted: the name of a view to delete.
    """

    chosen = Signal(object)
    unwanted = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._saved: tuple[SavedView, ...] = ()
        self.rows: dict[str, SavedRow] = {}
        self._heading = Text("small_emphasis", "ink2")
        self._heading.setContentsMargins(16, 20, 8, 6)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._heading)
        self._set_texts()
        self.hide()

    def show_views(self, saved: tuple[SavedView, ...], rows: tuple[Row, ...], now: View) -> bool:
        """Show the kept views and which of them is seen; gives whether one of them is.

        Args:
            saved: the kept views.
            rows: all cases.
            now: the view that is seen.
        """
        if saved != self._saved:
            self._saved = saved
            self._build()
        for view in saved:
            row = self.rows[view.name]
            row.setChecked(is_seen(view.view, now))
            row.show_count(len(shown_by(view.view, rows)))
        self.setVisible(bool(saved))
        return any(is_seen(view.view, now) for view in saved)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _build(self) -> None:
        for row in self.rows.values():
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self.rows = {}
        for view in self._saved:
            row = SavedRow(view.name)
            row.setText(view.name.replace("&", "&&"))
            row.clicked.connect(partial(self._chosen, view))
            row.unwanted.connect(partial(self.unwanted.emit, view.name))
            row.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            row.customContextMenuRequested.connect(row.show_menu)
            self.rows[view.name] = row
            self._column.addWidget(row)

    def _chosen(self, view: SavedView, *_checked: bool) -> None:
        self.chosen.emit(view.view)

    def _set_texts(self) -> None:
        self._heading.setText(self.tr("Saved views"))


class ViewName(NameLine):
    """Asks what the present view is to be called."""

    def words(self) -> tuple[str, str, str, str]:
        """What it asks."""
        return (
            self.tr("Name of this view"),
            self.tr("South Caucasus, overdue"),
            self.tr("Save the view"),
            self.tr("Cancel"),
        )


class EditorName(NameLine):
    """Asks for the name of an editor."""

    def words(self) -> tuple[str, str, str, str]:
        """What it asks."""
        return (
            self.tr("Name of the editor"),
            self.tr("As they write it in their settings"),
            self.tr("Give the case to them"),
            self.tr("Cancel"),
        )
