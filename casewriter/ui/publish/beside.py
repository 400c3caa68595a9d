"""What stops a publication, and what wants a look first, beside its pages."""

from collections.abc import Iterable

from PySide6.QtWidgets import QVBoxLayout

from casewriter.ui.case.finding_list import NARROW_SIDE, FindingLine, FindingList
from casewriter.ui.tokens import INSPECTOR_WIDE
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text


class FoundBeside(Ground):
    """A headline, the findings, and what is left out of every file.

    Attributes:
        headline: how many things stop the publication.
        list: the findings.
    """

    def __init__(self) -> None:
        super().__init__("desk", ("left",))
        self._stops = 0
        self.headline = Text("panel_title")
        self._below = Text("interface", "ink2")
        self._left_out = Text("small", "ink2")
        self.list = FindingList(NARROW_SIDE)
        self.setFixedWidth(INSPECTOR_WIDE)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 18, 0, 14)
        column.setSpacing(4)
        for text in (self.headline, self._below, self._left_out):
            text.setContentsMargins(18, 0, 16, 0)
        column.addWidget(self.headline)
        column.addWidget(self._below)
        column.addSpacing(8)
        column.addWidget(self.list, 1)
        column.addWidget(self._left_out)

    def show_found(self, stops: int, lines: Iterable[FindingLine]) -> None:
        """Show the findings, of which so many stop a publication."""
        self._stops = stops
        self.list.show_lines(tuple(lines))
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        stops = self._stops
        if stops:
            self.headline.setText(self.tr("%n things stop the publication", "", stops))
        else:
            self.headline.setText(self.tr("Nothing stops the publication"))
        self._below.setText(self.tr("A draft can be made at any time."))
        self.list.setAccessibleName(self.tr("Findings"))
        self._left_out.setText(
            self.tr(
                "Left out of every file: names of your computer and its user, place data in "
                "pictures."
            )
        )
