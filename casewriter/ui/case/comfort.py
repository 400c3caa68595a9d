"""How answers look to their writer, and the way from one misspelt word to the next."""

from collections.abc import Callable

from PySide6.QtCore import QObject

from casewriter.ui import theme
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.case.travel import Travel


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
        from casewriter.ui.spelling.next_word import next_misspelling

        if not (self._pages.isVisible() and next_misspelling(self._pages)):
            self._travel.told.emit(self.tr("No word is marked in this section."))

    def _changed(self) -> None:
        # A page that is not in front takes it when it comes there.
        if self._pages.isVisible():
            self.take()
