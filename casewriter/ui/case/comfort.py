"""How answers look to their writer, and the way from one misspelt word to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.ui import theme
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.travel import Travel
from casewriter.ui.slices import Slices


class Comfort(QObject):
    """Shows answers in the size, face and width that are chosen.

    Args:
        travel: builds the pages anew, and says what was not found.
        pages: the pages of sections.
        scale: chooses another size: one larger (1) or smaller (-1).
        parent: Qt's owner.
    """

    def __init__(
        self,
        travel: Travel,
        pages: SectionPages,
        scale: Callable[[int], object],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._travel, self._pages = travel, pages
        self._shown = theme.comfort()
        self._looking = Slices(self)
        pages.scaled.connect(scale)
        pages.desk.bridge.settings_changed.connect(self._changed)

    def take(self) -> None:
        """Show answers as it is chosen now; does nothing where they are shown so."""
        if self._shown != theme.comfort():
            self._shown = theme.comfort()
            self._pages.desk.reading_size = theme.text_size()
            self._travel.rebuild()

    def next_misspelling(self) -> None:
        """Go to the next word that no dictionary knows."""
        spelling = self._pages.desk.spelling
        if spelling is None or not self._pages.isVisible():
            self._say_found(False)
            return
        from casewriter.ui.spelling.next_word import looking

        self._looking.begin(looking(self._pages, spelling, self._say_found))

    def _say_found(self, found: bool) -> None:
        if not found:
            self._travel.told.emit(self.tr("No word is marked in this section."))

    def _changed(self) -> None:
        # A page that is not in front takes it when it comes there.
        if self._pages.isVisible():
            self.take()
