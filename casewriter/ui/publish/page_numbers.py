"""Whether the contents of a Word file are to tell pages, and what that takes."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.publishing import PAGED
from casewriter.ui.fields.options import Tick
from casewriter.ui.widgets.texts import Text

KEY = "publish/page_numbers"
"""Where the last choice is kept."""


def nobody_counts() -> bool:
    """Nothing here can lay out a Word file."""
    return False


class PageNumbers(QWidget):
    """A check box with its explanation.

    Attributes:
        tick: the check box; it can be ticked where something here counts pages.
        help: what it does, or what to do without it.
    """

    def __init__(self, memory: QSettings, counts: Callable[[], bool]) -> None:
        super().__init__()
        self._memory = memory
        self.tick, self.help = Tick(), Text("small", "ink2")
        self.help.setContentsMargins(24, 0, 0, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 2, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.tick)
        column.addWidget(self.help)
        can = counts()
        self.tick.setEnabled(can)
        self.tick.setChecked(can and self._memory.value(KEY) == "yes")
        self.tick.clicked.connect(self._keep)
        self.set_texts()

    def is_wanted_in(self, form: str) -> bool:
        """Whether a file of that format gets page numbers."""
        return form == PAGED and self.tick.isChecked()

    def set_texts(self) -> None:
        """Set all words again."""
        self.tick.setText(self.tr("Page numbers in the contents"))
        if self.tick.isEnabled():
            self.help.setText(
                self.tr("LibreOffice lays the pages out for that, which takes some seconds")
            )
        else:
            self.help.setText(
                self.tr(
                    "This needs LibreOffice on this computer. Without it Word fills them in: click "
                    "into the contents, then press F9"
                )
            )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _keep(self) -> None:
        self._memory.setValue(KEY, "yes" if self.tick.isChecked() else "no")
