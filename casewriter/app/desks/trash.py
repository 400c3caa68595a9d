"""The trash of the window: what goes there, what comes back, what is deleted for good."""

from collections.abc import Callable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.domain.edits import Edit
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import TemplateSource
from casewriter.services.trash import Thing, Trash
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow

PAGE = "trash"


class TrashDesk(QObject):
    """Stands between the trash page, the library and the open case."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        templates: TemplateSource,
        desk: CaseDesk,
        bridge: Bridge,
        go: Callable[[str], object],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the commands; the page is made when it is shown first.

        Args:
            window: shows the page.
            actions: the commands of the window.
            library: whose trash it is.
            templates: the words of what was deleted.
            desk: the open case.
            bridge: tells when the library is another.
            go: shows a page of the window.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._templates = templates
        self._desk = desk
        self._go = go
        self._fail = fail
        actions.serve("trash", self.show)
        actions.serve("case_trash", lambda: self.show(desk.case_id))
        actions.show("case_trash", shown=False)
        window.page_shown.connect(lambda name: actions.show("case_trash", shown=name == "case"))
        bridge.library_changed.connect(self._library_changed)
        bridge.standing_changed.connect(self._standing_changed)

    def page(self) -> QWidget:
        """The page of the trash."""
        from casewriter.ui.trash.page import TrashPage

        page = TrashPage(self._templates)
        page.back_wanted.connect(self.bring_back)
        page.case_wanted_back.connect(self.bring_back_case)
        page.delete_wanted.connect(self._delete)
        page.let_change(may=self._may_change)
        page.left.connect(lambda: self._go("case" if self._desk.case_id else "library"))
        return page

    def show(self, case_id: str = "") -> None:
        """Show what lies in the trash: of one case, or of all."""
        from casewriter.ui.trash.page import TrashPage

        page = self._go(PAGE)
        assert isinstance(page, TrashPage)
        self._let_change()
        page.look_at(case_id)
        self.refresh()

    def refresh(self) -> None:
        """Look into the trash again; what the open case has not saved yet goes first."""
        from casewriter.ui.trash.page import TrashPage

        if self._library.cases() is None:
            # The page is filled when the library is open.
            return
        self._desk.pause()
        page = self._window.page(PAGE)
        assert isinstance(page, TrashPage)
        self._library.trash(page.show_trash, self._fail)

    def throw_away(self, case_id: str) -> None:
        """Put a whole case into the trash, and offer to take it back."""
        title = self._title(case_id)
        if not (self._may_change and self._desk.let_go(case_id)):
            return

        def told() -> None:
            words = self.tr(
                "“{title}” is in the trash. It stays there until you empty it yourself."
            )
            self._window.toasts.say(
                words.format(title=title), lambda: self._return_case(case_id, _nothing)
            )

        self._library.throw_away(case_id, told, self._fail)

    def bring_back_case(self, case_id: str, then: Callable[[], object] | None = None) -> None:
        """Take a whole case out of the trash."""

        def told() -> None:
            words = self.tr("“{title}” is in the library again.").format(title=self._title(case_id))
            self._window.toasts.say(words, lambda: self.throw_away(case_id))
            if then is not None:
                then()

        self._return_case(case_id, told)

    def bring_back(self, thing: Thing) -> None:
        """Put something back into its case, and offer to take that back."""
        case_id = thing.case.id
        title = self._title(case_id)

        def told(edit: Edit) -> None:
            self.refresh()
            words = self.tr("Brought back into “{title}”.").format(title=title)
            self._window.toasts.say(words, lambda: self._take_back(case_id, edit))

        self._library.bring_back(thing, self._desk.session_of(case_id), told, self._fail)

    def _take_back(self, case_id: str, edit: Edit) -> None:
        self._library.take_back(case_id, edit, self._desk.session_of(case_id), self._fail)
        self._library_changed()

    def _return_case(self, case_id: str, then: Callable[[], object]) -> None:
        self._library.bring_back_case(case_id, then, self._fail)

    def _delete(self, trash: Trash) -> None:
        self._library.delete_for_good(trash, _nothing, self._fail)

    @property
    def _may_change(self) -> bool:
        return self._library.presence.standing.is_writable

    def _standing_changed(self) -> None:
        if self._window.current == PAGE:
            self._let_change()

    def _let_change(self) -> None:
        from casewriter.ui.trash.page import TrashPage

        page = self._window.page(PAGE)
        assert isinstance(page, TrashPage)
        page.let_change(may=self._may_change)

    def _library_changed(self) -> None:
        if self._window.current == PAGE:
            self.refresh()

    def _title(self, case_id: str) -> str:
        from casewriter.ui.start.cases import title_of

        known = (case for case in self._library.cases() or () if case.id == case_id)
        return next((title_of(case) for case in known), "")


def _nothing() -> None:
    """Nothing more is to be said."""


def trash_desk(room: Room) -> TrashDesk:
    """The one of a window."""
    return TrashDesk(
        window=room.window,
        actions=room.actions,
        library=room.library,
        templates=room.core.templates,
        desk=room.desk,
        bridge=room.bridge,
        go=room.go,
        fail=room.fail,
        parent=room.owner,
    )
