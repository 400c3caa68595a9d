"""Everything that can be done with cells, rows and columns, as one menu."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QMenu

from casewriter.ui import theme
from casewriter.ui.fields.grid.view import GridView

Entry = tuple[str, str, str, Callable[[], object]]
"""Icon, words, key, and what is done."""


def grid_menu(
    grid: GridView, insert: Callable[[int], object], remove: Callable[[], object]
) -> QMenu:
    """The menu of a grid: cells, rows, sorting.

    Args:
        grid: whose.
        insert: adds a row at a place.
        remove: takes the chosen rows away.
    """
    menu = QMenu(grid)
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    row = max(grid.currentIndex().row(), 0)
    column = max(grid.currentIndex().column(), 0)
    heading = grid.grid.heading(column)
    translate = QCoreApplication.translate
    changes = bool(grid.editTriggers())
    copying: tuple[Entry, ...] = (("copy", translate("Fields", "Copy"), "Ctrl+C", grid.copy),)
    if changes:
        copying = (
            ("", translate("Fields", "Cut"), "Ctrl+X", grid.cut),
            *copying,
            ("clipboard-text", translate("Fields", "Paste"), "Ctrl+V", grid.paste),
        )
    add_entries(menu, copying)
    comment = grid.grid.desk.comment
    if comment is not None and grid.currentIndex().isValid():
        words = translate("Fields", "Comment…")
        add_entries(menu, (("chat-circle-text", words, "Ctrl+Alt+M", lambda: comment(grid)),))
    if not changes:
        return menu
    add_entries(
        menu,
        (
            ("plus", translate("Fields", "Insert a row above"), "", lambda: insert(row)),
            ("", translate("Fields", "Insert a row below"), "", lambda: insert(row + 1)),
            (
                "arrow-up",
                translate("Fields", "Move the row up"),
                "Alt+Up",
                lambda: grid.move_rows(-1),
            ),
            (
                "arrow-down",
                translate("Fields", "Move the row down"),
                "Alt+Down",
                lambda: grid.move_rows(1),
            ),
            ("trash", translate("Fields", "Remove the chosen rows"), "", remove),
        ),
    )
    orders = Qt.SortOrder
    up = translate("Fields", "Sort by “{column}”, smallest first")
    down = translate("Fields", "Sort by “{column}”, greatest first")
    add_entries(
        menu,
        (
            ("", up.format(column=heading), "", lambda: grid.grid.sort(column)),
            (
                "",
                down.format(column=heading),
                "",
                lambda: grid.grid.sort(column, orders.DescendingOrder),
            ),
        ),
    )
    return menu


def add_entries(menu: QMenu, entries: tuple[Entry, ...]) -> None:
    """Add entries below a line."""
    if not menu.isEmpty():
        menu.addSeparator()
    for icon, words, key, act in entries:
        # An ampersand of a heading is no key.
        action = menu.addAction(words.replace("&", "&&"))
        if icon:
            action.setIcon(theme.icon(icon))
        if key:
            # Shown only: the grid itself listens to its keys.
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        action.triggered.connect(act)


def open_menu(menu: QMenu, place: QPoint) -> None:
    """Show a menu at a place of the screen."""
    menu.popup(place)
