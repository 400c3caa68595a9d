"""A newer version of the open case's template: told, looked at, taken, taken back."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.domain.template import Template
from casewriter.services.events import CaseChanged
from casewriter.services.ports import TemplateSource
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

PAGE = "migration"
KEY = "migration"
STATE = "before_template"


class MigrationDesk(QObject):
    """Tells of a newer version when a case is opened; nothing is done before somebody says so."""

    def __init__(
        self,
        *,
        window: MainWindow,
        desk: CaseDesk,
        templates: TemplateSource,
        bridge: Bridge,
        parent: QObject,
    ) -> None:
        """Watch which page is in front.

        Args:
            window: shows the notice and the page.
            desk: the open case.
            templates: where newer versions are.
            bridge: tells of changes, after which nothing is taken back here.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._desk = desk
        self._templates = templates
        self._told: set[str] = set()
        self._after: Case | None = None
        window.page_shown.connect(self._page_shown)
        bridge.case_changed.connect(self._case_changed)

    def page(self) -> QWidget:
        """The page of the newer version."""
        from casewriter.domain.migration import migration
        from casewriter.ui.migration.page import MigrationPage

        session, new = self._open()
        assert session is not None
        assert new is not None
        found = migration(session.case, new, session.template)
        page = MigrationPage(
            session.case, found, new, session.template, wording=interface_language()
        )
        page.wanted.connect(self.take)
        page.left.connect(self._leave)
        return page

    def take(self) -> None:
        """Bring the open case to the newer version; the state before is kept."""
        from casewriter.domain.migration import migration

        session, new = self._open()
        if session is None or new is None or session.is_read_only:
            return
        edit = migration(session.case, new, session.template).edit
        self._change(session, edit)
        self._window.notices.say(
            KEY,
            "ready",
            lambda: self.tr("The case study follows version {number} of its template now.").format(
                number=new.version
            ),
            (
                Offer(lambda: self.tr("Undo"), lambda: self._take_back(edit)),
                self._window.notices.closing(KEY),
            ),
        )

    def _change(self, session: CaseSession, edit: Edit) -> None:
        session.apply_kept(edit, STATE)
        self._after = session.case
        self._told.add(session.case.id)
        if session.close():
            self._leave()
            # Other questions are asked now: the case is opened with them.
            self._desk.open_anew()

    def _take_back(self, edit: Edit) -> None:
        self._window.notices.dismiss(KEY)
        session = self._desk.session_of(self._desk.case_id)
        if session is not None and session.case == self._after:
            self._change(session, edit.inverse())

    def _open(self) -> tuple[CaseSession | None, Template | None]:
        """The open case, and the newer version of its template, where there is one."""
        session = self._desk.session_of(self._desk.case_id)
        if session is None:
            return None, None
        known = session.case.template
        newest = next((one for one in self._templates.all() if one.id == known.id), None)
        return session, newest if newest and newest.version > known.version else None

    def _page_shown(self, name: str) -> None:
        if name not in {"case", PAGE}:
            self._window.notices.dismiss(KEY)
            return
        session, new = self._open()
        if name != "case" or session is None or new is None or session.is_read_only:
            return
        if session.case.id in self._told:
            return
        self._told.add(session.case.id)
        self._window.notices.say(
            KEY,
            "note",
            lambda: self.tr(
                "There is a newer version of the template of this case study. You can go on with "
                "the old one."
            ),
            (Offer(lambda: self.tr("Look at it"), self._look), self._window.notices.closing(KEY)),
        )

    def _look(self) -> None:
        self._window.notices.dismiss(KEY)
        self._desk.pause()
        self._window.drop_page(PAGE)
        if self._open()[1] is not None:
            self._window.show_page(PAGE)

    def _leave(self) -> None:
        if self._window.current == PAGE:
            self._desk.open(self._desk.case_id)
        self._window.drop_page(PAGE)

    def _case_changed(self, event: CaseChanged) -> None:
        after = self._after
        if after is not None and event.after.id == after.id and event.after != after:
            self._after = None
            self._window.notices.dismiss(KEY)


def migration_desk(room: Room) -> MigrationDesk:
    """The one of a window."""
    return MigrationDesk(
        window=room.window,
        desk=room.desk,
        templates=room.core.templates,
        bridge=room.bridge,
        parent=room.owner,
    )
