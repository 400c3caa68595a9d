"""Looking through a template: the way there, the way back, and what it leads to."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.case_commands import PAGE as CASE
from casewriter.app.way_back import WayBack
from casewriter.domain.template import Template

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop

PAGE = "walk"


class WalkDesk(QObject):
    """Serves the command, and knows where one came from."""

    def __init__(self, desktop: "Desktop") -> None:
        super().__init__(desktop)
        self._desktop = desktop
        self._way = WayBack(desktop, PAGE)
        desktop.actions.serve(PAGE, self.show)

    def page(self) -> QWidget:
        """The page, made when it is shown first."""
        from casewriter.ui.walk.page import WalkPage

        desktop = self._desktop
        page = WalkPage(desktop.core.templates.all(), desktop.places)
        page.left.connect(self._way.go)
        page.begin_wanted.connect(self._begin)
        page.form_wanted.connect(desktop.forms.ask)
        return page

    def show(self, template: Template | None = None) -> None:
        """Show a template: the one that is named, that of the case in front, or the first."""
        from casewriter.ui.library.view import interface_language
        from casewriter.ui.walk.page import WalkPage

        desktop = self._desktop
        before = self._way.remember()
        session = desktop.desk.session_of(desktop.desk.case_id) if before == CASE else None
        page = desktop.window.page(PAGE)
        assert isinstance(page, WalkPage)
        known = desktop.core.templates.all()
        wanted = template or (session.template if session is not None else known[0])
        # A case may follow an older version; what is looked through is what a new one would be.
        chosen = next((one for one in known if one.id == wanted.id), known[0])
        language = desktop.preferences.now.guidance or interface_language()
        page.show_template(chosen, language)
        desktop.go(PAGE)

    def _begin(self, template: Template) -> None:
        from casewriter.ui.start.new_case import NewCasePage

        page = self._desktop.go("new_case")
        # A library that is damaged keeps its own page in front.
        if isinstance(page, NewCasePage):
            page.choose(template.id)
