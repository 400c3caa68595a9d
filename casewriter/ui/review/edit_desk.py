"""Suggested edits on the case page: from the card to the words and back, and the text with them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.domain.leaves import Path
from casewriter.domain.review import Range
from casewriter.domain.reviewing.deciding import bundles

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage
    from casewriter.ui.review.as_if_page import AsIfPage
    from casewriter.ui.review.desk import ReviewDesk

TOOL = "comments"
AS_IF = "as_if"


class EditDesk(QObject):
    """Leads between the answers of one page and the edits that are suggested for them."""

    def __init__(self, page: "CasePage", review: "ReviewDesk") -> None:
        """Serve one page."""
        super().__init__(review)
        self._page, self._review = page, review
        self._deciding = review.deciding
        review.marks.edit_entered.connect(self._entered)

    def commands(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The commands of the window about suggested edits: name → what it does."""
        return (
            ("suggested_edits", self.show_list),
            ("as_if_accepted", lambda: self.toggle_as_if("accepted")),
            ("as_if_declined", lambda: self.toggle_as_if("declined")),
        )

    def show_list(self) -> None:
        """Show the suggested edits of the section."""
        self._page.door.open(TOOL)
        self._review.panel.show_list("edits")

    def show_edit(self, name: str) -> None:
        """Show a suggested edit beside its place."""
        page = self._page
        if not page.faces.writes:
            page.faces.show_writing()
        page.door.open(TOOL)
        self.show_place(name)
        self._review.panel.light_edit(name, focus=True)

    def show_first(self) -> None:
        """Show the first suggested edit of the case that waits."""
        waiting = [one for one in self._deciding.suggestions if one.state == "open"]
        for bundle in bundles(waiting, self._page.desk.session.template, {})[:1]:
            self.show_edit(bundle[0].id)

    def show_place(self, name: str) -> None:
        """Show where a suggested edit stands; the keyboard stays where it is."""
        one = self._deciding.suggestion(name)
        if one is None:
            return
        self._review.marks.light_edit(name)
        self._review.show_passage(Path.parse(one.path), one.lang, lambda: self._range(name))

    def toggle_as_if(self, choice: str) -> None:
        """Show the section as if its edits were accepted or declined, or go on writing."""
        page = self._page
        if page.faces.shows(AS_IF) and self.as_if.choice == choice:
            page.show_sections()
            return
        if not page.faces.shows(AS_IF):
            page.keep_place()
            page.focus.leave()
        self.as_if.open(page.windowTitle(), page.travel.section, choice)
        page.faces.setCurrentWidget(self.as_if)
        self.as_if.take_focus()

    @property
    def as_if(self) -> "AsIfPage":
        """The page with the section as it would read, built when it is wanted first."""
        from casewriter.ui.review.as_if_page import AsIfPage

        found = self._page.faces.face(AS_IF, self._make_as_if)
        assert isinstance(found, AsIfPage)
        return found

    def _make_as_if(self) -> QWidget:
        from casewriter.ui.review.as_if_page import AsIfPage

        made = AsIfPage(self._page.desk, self._deciding)
        made.left.connect(self._page.show_sections)
        return made

    def _range(self, name: str) -> Range | None:
        one = self._deciding.suggestion(name)
        return self._deciding.stand(one).range if one is not None and one.state == "open" else None

    def _entered(self, name: str) -> None:
        panel = self._review.panel
        if self._page.inspector.tool == TOOL and name != panel.edits.lit:
            panel.light_edit(name)
        self._review.marks.light_edit(name)
