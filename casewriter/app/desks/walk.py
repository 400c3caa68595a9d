"""Looking through a template: the way there, the way back, and what it leads to."""

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.desks.case_commands import PAGE as CASE
from casewriter.app.desks.form import FormDesk
from casewriter.app.desks.room import Room
from casewriter.app.desks.way_back import WayBack
from casewriter.domain.template import Template

PAGE = "walk"


class WalkDesk(QObject):
    """Serves the command, and knows where one came from."""

    def __init__(self, room: Room, forms: FormDesk) -> None:
        super().__init__(room.owner)
        self._room, self._forms = room, forms
        self._way = WayBack(room, PAGE)
        room.actions.serve(PAGE, self.show)

    def page(self) -> QWidget:
        """The page, made when it is shown first."""
        from casewriter.ui.walk.page import WalkPage

        room = self._room
        page = WalkPage(room.core.templates.all(), room.memory)
        page.left.connect(self._way.go)
        page.begin_wanted.connect(self._begin)
        page.form_wanted.connect(self._forms.ask)
        return page

    def show(self, template: Template | None = None) -> None:
        """Show a template: the one that is named, that of the case in front, or the first."""
        from casewriter.ui.library.view import interface_language
        from casewriter.ui.walk.page import WalkPage

        room = self._room
        before = self._way.remember()
        session = room.desk.session_of(room.desk.case_id) if before == CASE else None
        page = room.window.page(PAGE)
        assert isinstance(page, WalkPage)
        known = room.core.templates.all()
        wanted = template or (session.template if session is not None else known[0])
        # A case may follow an older version; what is looked through is what a new one would be.
        chosen = next((one for one in known if one.id == wanted.id), known[0])
        language = room.preferences.now.guidance or interface_language()
        page.show_template(chosen, language)
        room.go(PAGE)

    def _begin(self, template: Template) -> None:
        from casewriter.ui.start.new_case import NewCasePage

        page = self._room.go("new_case")
        # A library that is damaged keeps its own page in front.
        if isinstance(page, NewCasePage):
            page.choose(template.id)
