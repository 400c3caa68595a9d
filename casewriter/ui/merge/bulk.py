"""One answer for all questions that are left, or for all of a kind."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.domain.merge_choices import Question
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Picker
from casewriter.ui.widgets.texts import Text

ALL = ""
WIDE = 240
"""Pixels of the list of kinds."""
SUBJECTS = ("text", "value", "row", "fact")


class Bulk(QWidget):
    """Which questions, and three buttons.

    Attributes:
        wanted: all of a kind are to be answered so: `mine`, `theirs` or `both`, and the kind, an
            empty text for every one.
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kinds: tuple[str, ...] = (ALL,)
        self._leads = Text("interface", "ink2", wraps=False)
        self.kinds = Picker()
        self.kinds.setMinimumWidth(WIDE)
        self.kinds.setMaximumWidth(WIDE)
        self.buttons = {side: Button("plain") for side in ("mine", "theirs", "both")}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self._leads)
        row.addWidget(self.kinds)
        for side, button in self.buttons.items():
            row.addWidget(button)
            button.clicked.connect(lambda _on=False, side=side: self._want(side))
        row.addStretch(1)
        self._set_texts()

    def show_left(self, left: Sequence[Question]) -> None:
        """Offer the kinds of the questions that nobody has answered yet."""
        kept = self._kind()
        found = [subject for subject in SUBJECTS if any(one.subject == subject for one in left)]
        self._kinds = (ALL, *found) if len(found) > 1 else (ALL,)
        self.setVisible(len(left) > 1)
        self.buttons["both"].setVisible(any(one.has_both for one in left))
        self._set_texts()
        self.kinds.setVisible(len(self._kinds) > 1)
        self.kinds.setCurrentIndex(self._kinds.index(kept) if kept in self._kinds else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _kind(self) -> str:
        place = self.kinds.currentIndex()
        return self._kinds[place] if 0 <= place < len(self._kinds) else ALL

    def _want(self, side: str) -> None:
        self.wanted.emit(side, self._kind())

    def _set_texts(self) -> None:
        names = {
            ALL: self.tr("Everything that is left"),
            "text": self.tr("Passages of texts"),
            "value": self.tr("Lines, numbers and choices"),
            "row": self.tr("Deleted rows"),
            "fact": self.tr("Facts about the case study"),
        }
        self._leads.setText(self.tr("Decide all at once:"))
        place = self.kinds.currentIndex()
        self.kinds.clear()
        self.kinds.addItems([names[kind] for kind in self._kinds])
        self.kinds.setCurrentIndex(max(place, 0))
        self.kinds.setAccessibleName(self.tr("Which questions"))
        words = {"mine": self.tr("Mine"), "theirs": self.tr("Theirs"), "both": self.tr("Both")}
        for side, button in self.buttons.items():
            button.setText(words[side])
            said = self.tr("Decide all at once: {answer}").format(answer=words[side])
            button.setAccessibleName(said)
