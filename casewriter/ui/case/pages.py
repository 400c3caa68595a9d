"""The pages of sections: the last few are kept, so that going back is immediate."""

import gc

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QWidget

from casewriter.ui.case.section import SectionPage
from casewriter.ui.case.standing import Standing
from casewriter.ui.fields.base import Desk
from casewriter.ui.turns import Turn

KEPT = 4

YOUNG = 1
"""The generation of garbage that pages are in when they are left."""


class SectionPages(QStackedWidget):
    """One section in front. Pages are never moved to another parent: that costs twice.

    Attributes:
        desk: what lies ready for the editors.
        entered: the writer has come into a question: its path.
        renewed: a page was built anew, because other questions are asked now: its section.
        aside: a section was put aside: its key.
        earlier: the earlier answers to a question are wanted: its path.
        grown: another question stands: its card.
        scaled: text is wanted one size larger (1) or smaller (-1).
    """

    entered = Signal(object)
    renewed = Signal(str)
    aside = Signal(str)
    earlier = Signal(object)
    grown = Signal(object)
    scaled = Signal(int)

    def __init__(self, desk: Desk, standing: Standing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.desk = desk
        self._standing = standing
        self._kept: dict[str, SectionPage] = {}
        self._left: list[SectionPage] = []
        self._clearing = Turn(self)
        self._clearing.came.connect(self._clear)

    @property
    def page(self) -> SectionPage | None:
        """The page in front."""
        found = self.currentWidget()
        return found if isinstance(found, SectionPage) else None

    @property
    def is_at_rest(self) -> bool:
        """Whether every question of the page in front stands, with all of its text."""
        return self.page is None or (self.page.is_built and self.page.is_laid)

    def open(self, key: str) -> SectionPage:
        """Put a section in front, built where it is not kept."""
        page = self._kept.pop(key, None) or self._make(key)
        # The newest stands last: the first is the one that was left longest ago.
        self._kept[key] = page
        self.setCurrentWidget(page)
        while len(self._kept) > KEPT:
            self._drop(next(iter(self._kept)))
        return page

    def renew_all(self) -> None:
        """Forget all pages: another edition is written, or other questions are asked."""
        for key in tuple(self._kept):
            self._drop(key)

    def settle(self) -> None:
        """Let every page only be read, where nothing may change."""
        for page in self._kept.values():
            page.settle()

    def stand_together(self) -> None:
        """Show all questions of every page again, after one stood alone."""
        for page in self._kept.values():
            page.stand_alone(None)

    def _make(self, key: str) -> SectionPage:
        section = self.desk.session.template.section(key)
        assert section is not None
        page = SectionPage(self.desk, section, self._standing)
        page.entered.connect(self.entered)
        page.earlier.connect(self.earlier)
        page.scaled.connect(self.scaled)
        page.grown.connect(self.grown)
        page.outdated.connect(lambda: self._renew(key))
        page.state.set_aside.connect(lambda: self.aside.emit(key))
        self.addWidget(page)
        for card in page.cards:
            # These stood before anybody could hear of it.
            self.grown.emit(card)
        return page

    def _renew(self, key: str) -> None:
        shown = self.page is self._kept.get(key)
        self._drop(key)
        if shown:
            self.renewed.emit(key)

    def _drop(self, key: str) -> None:
        page = self._kept.pop(key)
        page.blockSignals(True)
        self.removeWidget(page)
        page.hide()
        self._left.append(page)
        self._clearing.begin()

    def _clear(self) -> None:
        """Delete one page in a turn: several at once would keep the window waiting.

        The widgets of a page know each other. Of several pages ten thousand were found at once,
        by chance while a key was answered, which took half of its time. Where the case itself was
        left nobody looks here: this widget would be found, in the middle of its own work.
        """
        if self._left:
            self._left.pop(0).deleteLater()
        else:
            self._clearing.stop()
            if self.isVisible():
                gc.collect(YOUNG)
