"""Deciding about a case: what, until when, and the letter, which is read before it goes."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QPlainTextEdit, QVBoxLayout
from PySide6.QtWidgets import QWidget as Base

from casewriter.domain.reviewing.acts import WORDS, Word, decided
from casewriter.ui.languages import own_name
from casewriter.ui.review.round_date import DueDate
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.review.round_words import decision_help, decision_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.choices import ChoiceCard
from casewriter.ui.widgets.entries import Labelled, Picker
from casewriter.ui.widgets.texts import Text

HEIGHT = 280
DATED = ("revise", "resubmit")
"""Decisions after which the case is to be back by a day."""


class DecisionPanel(Base):
    """Five decisions, a date, a letter that can be changed, and the button that decides."""

    def __init__(self, doors: RoundDoors, language: str, parent: Base | None = None) -> None:
        """Offer the decisions.

        Args:
            doors: what it asks of the world.
            language: of the letter, to begin with.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._doors = doors
        self._composed = ""
        self.cards: dict[Word, ChoiceCard] = {word: ChoiceCard() for word, _, _ in WORDS}
        self._group = QButtonGroup(self)
        self.due = DueDate()
        self.language = Picker()
        for tag in doors.letter_languages:
            self.language.addItem(own_name(tag), tag)
        self.language.setCurrentIndex(max(self.language.findData(language), 0))
        self._language = Labelled(self.language, helped=False)
        self._title, self._letter_title = Text("panel_title"), Text("emphasis")
        self.letter = QPlainTextEdit()
        self.letter.setMinimumHeight(HEIGHT)
        self.letter.setTabChangesFocus(True)
        self.anew = Button("quiet", "arrow-counter-clockwise", "small")
        self.decide = Button("plain", "check")
        self._about = Text("small", "ink2")
        self._lay_out()
        for card in self.cards.values():
            self._group.addButton(card)
            card.toggled.connect(lambda on: self._compose() if on else None)
        self.language.activated.connect(self._compose)
        self.due.line.editingFinished.connect(self._compose)
        self.anew.clicked.connect(self._write_anew)
        self.decide.clicked.connect(self.enact)
        self._set_texts()
        self._compose()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(self._title)
        grid = QGridLayout()
        grid.setSpacing(8)
        for place, card in enumerate(self.cards.values()):
            grid.addWidget(card, place // 2, place % 2)
        column.addLayout(grid)
        column.addSpacing(8)
        fields = QHBoxLayout()
        fields.setSpacing(16)
        fields.addWidget(self.due, 1, Qt.AlignmentFlag.AlignTop)
        fields.addWidget(self._language, 1, Qt.AlignmentFlag.AlignTop)
        column.addLayout(fields)
        column.addSpacing(8)
        head = QHBoxLayout()
        head.addWidget(self._letter_title, 1)
        head.addWidget(self.anew)
        column.addLayout(head)
        column.addWidget(self.letter)
        foot = QHBoxLayout()
        foot.setSpacing(16)
        foot.addWidget(self._about, 1)
        foot.addWidget(self.decide)
        column.addLayout(foot)

    @property
    def word(self) -> Word | None:
        """What was chosen, where something was."""
        return next((word for word, card in self.cards.items() if card.isChecked()), None)

    def enact(self) -> None:
        """Decide; the letter goes into the records as it stands."""
        word = self.word
        if word is None or not self.due.is_sound:
            return
        deed = self._doors.deed(self.due.moment if word in DATED else None)
        letter = self.letter.toPlainText().strip()
        self._doors.enact(
            lambda review, status: decided(review, status, word, letter, deed), "decide"
        )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _write_anew(self) -> None:
        self._composed = self.letter.toPlainText()
        self._compose()

    def _compose(self) -> None:
        """Write the letter; one that somebody changed stays as they left it."""
        word = self.word
        self.decide.setEnabled(word is not None)
        self.due.setVisible(word in DATED)
        self.letter.setVisible(word is not None)
        self._letter_title.setVisible(word is not None)
        self._language.setVisible(word is not None)
        mine = self.letter.toPlainText() != self._composed
        self.anew.setVisible(word is not None and mine)
        if word is None or mine:
            return
        language = str(self.language.currentData())
        due = self.due.moment if word in DATED else None
        self._composed = self._doors.letter(language, word, due)
        self.letter.setPlainText(self._composed)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Decide"))
        for word, card in self.cards.items():
            card.set_words(decision_name(word), decision_help(word))
        self.due.set_words(self.tr("To be back by"), self.tr("A day, or nothing."))
        self._language.set_words(self.tr("Language of the letter"))
        self._letter_title.setText(self.tr("Letter to the expert"))
        self.letter.setAccessibleName(self._letter_title.text())
        self.anew.setText(self.tr("Write it anew"))
        self.decide.setText(self.tr("Decide"))
        self._about.setText(
            self.tr(
                "The decision and its letter stay in the log. Nothing is sent yet: that is the "
                "next step. A decision can be taken back with a reason."
            )
        )
