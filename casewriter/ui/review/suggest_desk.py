"""Suggesting mode of one case page: begun, ended, and in step with the stage of the case."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from casewriter.domain.reviewing.proposing import ACTION
from casewriter.services.events import CaseChanged
from casewriter.services.suggesting import Suggesting
from casewriter.ui.review.suggest_bar import KEY

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage
    from casewriter.ui.review.desk import ReviewDesk


class SuggestDesk(QObject):
    """Lets whoever works at a page write suggestions instead of text."""

    def __init__(self, page: "CasePage", review: "ReviewDesk") -> None:
        """Serve one page; an editor of the hub begins with suggesting where that is wanted."""
        super().__init__(review)
        self._page, self._review = page, review
        self.suggesting = page.desk.suggesting = Suggesting(page.desk.session, review.reviewing)
        self.suggesting.refused = self._refused
        self._bar = page.suggest_bar
        self._bar.wanted.connect(self._turn)
        self._wanted = self.suggesting.is_wanted
        page.desk.bridge.case_changed.connect(self._case_changed)
        self.suggesting.turn(on=self._wanted and self._may)
        self._show()

    def toggle(self) -> None:
        """Suggest from now on, or write in the text."""
        self._turn(not self.suggesting.is_on)

    @property
    def _may(self) -> bool:
        return not self._page.desk.session.is_read_only

    def _turn(self, on: bool) -> None:
        on = on and self._may
        if on != self.suggesting.is_on:
            page = self._page
            if not page.faces.writes:
                page.show_sections()
            # Words that are on their way belong to what was on when they were written.
            page.desk.session.save_soon()
            self.suggesting.turn(on=on)
            page.travel.rebuild(keeps_caret=False)
        self._show()

    def _show(self) -> None:
        decides = self._review.deciding.may_decide
        self._bar.show_mode(on=self.suggesting.is_on, may=self._may, decides=decides)

    def _refused(self) -> None:
        self._page.travel.told.emit(
            self.tr(
                "What belongs to the case study as a whole cannot be suggested. Write in the text "
                "({key}) to change it."
            ).format(key=KEY)
        )

    def _case_changed(self, event: CaseChanged) -> None:
        before, after = event.before, event.after
        if event.edit.action == ACTION or (
            before.records.get("log") is after.records.get("log")
            and before.records.get("decisions") is after.records.get("decisions")
            and before.status == after.status
        ):
            return
        wanted = self.suggesting.is_wanted
        if wanted != self._wanted:
            # The case has come to another stage: who may write in it is another question.
            self._wanted = wanted
            self._turn(wanted)
        self._show()
