"""Everything that both copies changed, one below the other, built a little in every turn."""

from collections.abc import Iterator, Mapping

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from casewriter.domain.merge_choices import Answer, Question
from casewriter.ui import theme
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.marking import Stretch
from casewriter.ui.history.papers import WIDEST
from casewriter.ui.merge.card import QuestionCard
from casewriter.ui.merge.telling import Telling
from casewriter.ui.slices import Slices
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Column

NARROW = 720
"""Below so many pixels both sides stand one below the other."""


class Questions(Column):
    """The questions of a merge.

    Attributes:
        answered: one was answered in another way: its question, and the answer or None.
        built: all of them are on the page.
    """

    answered = Signal(object, object)
    built = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDEST, 4, parent, bottom=24)
        self.cards: dict[str, QuestionCard] = {}
        self.current = -1
        self._asked: tuple[Question, ...] = ()
        self.empty = Empty()
        self.slices = Slices(self)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.content.setSpacing(24)
        self.content.addWidget(self.empty)
        self.content.addStretch(1)
        self.empty.hide()
        self.slices.done.connect(self.built)

    def show_questions(
        self, asked: tuple[Question, ...], telling: Telling, answers: Mapping[str, Answer]
    ) -> None:
        """Show these questions with the answers that were given already."""
        self._clear()
        self._asked = asked
        self.empty.setVisible(not asked)
        self.slices.begin(self._build(telling, dict(answers)))

    def show_answer(self, key: str, answer: Answer) -> None:
        """Show an answer that was given for many questions at once."""
        if key in self.cards:
            self.cards[key].show_answer(answer)

    def go(self, place: int) -> None:
        """Lead the eye and the keyboard to a question."""
        if 0 <= place < len(self._asked):
            card = self.cards.get(self._asked[place].key)
            if card is not None:
                card.setFocus(Qt.FocusReason.OtherFocusReason)
                self._mark(card)
                QTimer.singleShot(0, card, lambda: self.ensureWidgetVisible(card, 0, 24))

    def step(self, by: int) -> None:
        """Lead to the next question, or to the one before."""
        self.go(min(max(self.current + by, 0), len(self._asked) - 1))

    def choose(self, number: int) -> None:
        """Answer the question that is looked at by the number of a choice, from 1."""
        if 0 <= self.current < len(self._asked):
            card = self.cards.get(self._asked[self.current].key)
            segments = card.choices.segments if card is not None else ()
            if card is not None and 0 < number <= len(segments):
                card.choose(segments[number - 1].key)

    def _build(self, telling: Telling, answers: Mapping[str, Answer]) -> Iterator[None]:
        yield
        names = BothNames(telling.template, telling.mine, telling.theirs)
        beside = self.viewport().width() >= NARROW
        for place, question in enumerate(self._asked):
            card = QuestionCard(
                question,
                telling.heading(question),
                telling.part(question),
                names,
                answer=answers.get(question.key),
                before=telling.before(question),
                parent=self.widget(),
            )
            card.hide()
            # It has its width before its texts are laid out, so that they are so once.
            card.resize(self.content.contentsRect().width(), 1)
            card.answered.connect(self.answered)
            card.came.connect(self._mark)
            self.cards[question.key] = card
            self.content.insertWidget(place + 1, card)
            card.show()
            stretches: list[Stretch] = []
            for stretch in telling.stretches(question):
                stretches.append(stretch)
                yield
            yield from card.fill(stretches, theme.reading_font(), beside=beside)
            if place == 0:
                self._mark(card)

    def _mark(self, card: QuestionCard) -> None:
        keys = [question.key for question in self._asked]
        self.current = keys.index(card.question.key)
        for known in self.cards.values():
            known.mark_current(current=known is card)

    def _clear(self) -> None:
        self.slices.stop()
        for card in self.cards.values():
            self.content.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards, self.current = {}, -1
