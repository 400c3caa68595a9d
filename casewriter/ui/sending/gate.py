"""What keeps a case from going back: must-fixes that nobody answered, each with a way to it."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.services.prospect import Unanswered
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import LinkText, Text

MOST = 8
"""Comments that are named; the others are behind them in the case."""


class GateView(Ground):
    """The comments that have to be answered first. Hidden where there are none.

    Attributes:
        wanted: one of them is to be shown: an `Unanswered`.
    """

    wanted = Signal(object)

    def __init__(self, fixes: Sequence[Unanswered], parent: QWidget | None = None) -> None:
        super().__init__("attention_tint", parent=parent)
        self._fixes = fixes
        self.headline = Text("emphasis")
        self.about = Text("small")
        self.links = tuple(LinkText() for _ in fixes[:MOST])
        self._rest = Text("small")
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 12, 14, 12)
        column.setSpacing(5)
        column.addWidget(self.headline)
        column.addWidget(self.about)
        for link, fix in zip(self.links, fixes, strict=False):
            link.setWordWrap(True)
            link.linkActivated.connect(lambda _, fix=fix: self.wanted.emit(fix))
            column.addWidget(link)
        column.addWidget(self._rest)
        if self.links:
            self.setFocusProxy(self.links[0])
        self.setVisible(bool(fixes))
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        count = len(self._fixes)
        self.headline.setText(self.tr("%n comments must be answered first", "", count))
        self.about.setText(
            self.tr(
                "Say what you did about each: done, partly done, or not done and why. Until then "
                "the case study does not go back as revised."
            )
        )
        for link, fix in zip(self.links, self._fixes, strict=False):
            link.set_words(f"{fix.place}: {fix.text}" if fix.place else fix.text)
        more = count - len(self.links)
        self._rest.setText(self.tr("… and %n more", "", more))
        self._rest.setVisible(more > 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)
