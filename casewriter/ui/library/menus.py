"""What can be done with a case of the library, with several, and with all of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QMenu

from casewriter.ui.icons import icon

TRASH = 2
"""The place of what takes a case away, at the end."""

if TYPE_CHECKING:
    from casewriter.ui.library.page import LibraryPage


class CaseMenus(QObject):
    """The menus of the page."""

    def __init__(self, page: "LibraryPage") -> None:
        super().__init__(page)
        self._page = page

    def of_cases(self, here: str, chosen: tuple[str, ...]) -> QMenu:
        """What can be done with the case that is pointed at, or with all chosen beside it."""
        menu = self._menu()
        if len(chosen) > 1 and here in chosen:
            self._offer_several(menu, chosen)
        else:
            self._offer_case(menu, here)
        return menu

    def of_page(self, here: str, chosen: tuple[str, ...]) -> QMenu:
        """What can be done with the chosen cases, and with all of them."""
        menu = self._menu()
        if len(chosen) > 1:
            self._offer_several(menu, chosen)
            menu.addSeparator()
        elif here:
            self._offer_case(menu, here)
            menu.addSeparator()
        trash = menu.addAction(self.tr("Look into the trash"))
        trash.triggered.connect(_told(self._page.trash_wanted.emit))
        readable = menu.addAction(icon("download-simple"), self.tr("Save everything readable…"))
        readable.triggered.connect(_told(self._page.readable_wanted.emit))
        return menu

    def _menu(self) -> QMenu:
        menu = QMenu(self._page)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        return menu

    def _offer_several(self, menu: QMenu, cases: tuple[str, ...]) -> None:
        words = self.tr("Publish %n case studies…", "", len(cases))
        publish = menu.addAction(icon("export"), words)
        publish.triggered.connect(_told(partial(self._page.export_wanted.emit, cases)))
        self._offer_editors(menu, cases)

    def _offer_case(self, menu: QMenu, case_id: str) -> None:
        page = self._page
        offers: list[tuple[str, str, Callable[[], object]]] = [
            (self.tr("Open"), "", partial(page.case_wanted.emit, case_id)),
            (self.tr("Publish…"), "export", partial(page.export_wanted.emit, (case_id,))),
        ]
        if page.may_change:
            throw = partial(page.unwanted.emit, case_id)
            offers.append((self.tr("Move to the trash"), "trash", throw))
        for place, (words, name, tell) in enumerate(offers):
            if place == TRASH:
                self._offer_editors(menu, (case_id,))
            action = menu.addAction(words)
            if name:
                action.setIcon(icon(name))
            action.triggered.connect(_told(tell))

    def _offer_editors(self, menu: QMenu, cases: tuple[str, ...]) -> None:
        """Give cases to an editor: a matter of the hub."""
        page = self._page
        given = tuple(case for case in cases if case not in page.only_read)
        if not (page.is_hub and page.may_change and given):
            return
        names = menu.addMenu(icon("user"), self.tr("Give to an editor"))
        for name in page.editors:
            words = self.tr("{name} (you)").format(name=name) if page.is_me(name) else name
            action = names.addAction(words.replace("&", "&&"))
            action.triggered.connect(_told(partial(page.assign_wanted.emit, given, name)))
        other = names.addAction(self.tr("Somebody else…"))
        other.triggered.connect(_told(partial(page.ask_editor, given)))
        names.addSeparator()
        nobody = names.addAction(self.tr("Nobody"))
        nobody.triggered.connect(_told(partial(page.assign_wanted.emit, given, "")))


def _told(tell: Callable[[], object]) -> Callable[..., None]:
    """Without what a menu says beside that it was chosen."""

    def told(*_on: bool) -> None:
        tell()

    return told
