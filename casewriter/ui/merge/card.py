"""One thing that both copies changed: both sides, and what is to stand."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.kinds.parts import Part
from casewriter.domain.merge_choices import Answer, Own, Question
from casewriter.ui.glyphs import Glyph
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.marking import Stretch
from casewriter.ui.history.sheet import Sheet, hint_of
from casewriter.ui.merge.own import OwnWords, can_write
from casewriter.ui.widgets.focus import ringed
from casewriter.ui.widgets.group import Group
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

OWN = "own"


class QuestionCard(Group):
    """A question on its papers, with the answers below.

    Attributes:
        answered: it was answered in another way: its question, and the answer or None.
        came: it is looked at now: itself.
    """

    answered = Signal(object, object)
    came = Signal(object)

    def __init__(
        self,
        question: Question,
        heading: str,
        part: Part | None,
        names: BothNames,
        *,
        answer: Answer | None,
        before: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.question = question
        self._heading, self._part, self._names = heading, part, names
        self._answer, self._was = answer, before
        self._own: OwnWords | None = None
        self._current = False
        self.sheet: Sheet | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ringed(self, 2)
        self.choices = Segments()
        for key in self._offers():
            self.choices.offer(key)
        self._asks = Text("interface", "ink2", wraps=False)
        self._done = Glyph("ready")
        self._before = Text("small", "ink2")
        self._before.setVisible(bool(before))
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self._done)
        foot.addWidget(self._asks)
        foot.addWidget(self.choices)
        foot.addWidget(self._before, 1000)
        foot.addStretch(1)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._column.addLayout(foot)
        self.choices.chosen.connect(self._chosen)
        self._set_texts()
        self.show_answer(answer)

    def fill(self, stretches: Sequence[Stretch], font: QFont, *, beside: bool) -> Iterator[None]:
        """Show both sides; every step is short."""
        sheet = Sheet(self._heading, self._names, font, beside=beside, parent=self)
        sheet.resize(self.width(), 1)
        self.sheet = sheet
        self._column.insertWidget(0, sheet)
        sheet.mark_current(current=self._current)
        self._describe(stretches)
        yield
        yield from sheet.fill(stretches)

    @property
    def answer(self) -> Answer | None:
        """How it was answered; None where it was not."""
        return self._answer

    def show_answer(self, answer: Answer | None) -> None:
        """Show an answer as given, without telling anybody."""
        self._answer = answer
        if isinstance(answer, Own):
            self.choices.choose(OWN)
            self._write(answer)
        elif answer is not None:
            self.choices.choose(answer)
            self._leave_own()
        self._done.setVisible(answer is not None)
        self._asks.setVisible(answer is None)
        self._say_answer()

    def mark_current(self, *, current: bool) -> None:
        """Stand out, or stand back."""
        self._current = current
        if self.sheet is not None:
            self.sheet.mark_current(current=current)

    def sizeHint(self) -> QSize:
        """The width that it has: for another one the texts would be laid out twice."""
        return hint_of(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the one that is looked at."""
        super().focusInEvent(event)
        self.came.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the one that is looked at."""
        super().mousePressEvent(event)
        self.came.emit(self)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def choose(self, key: str) -> None:
        """Answer as a click on that choice would."""
        if key in self._offers():
            self.choices.choose(key)
            self._chosen(key)

    def _offers(self) -> tuple[str, ...]:
        offers = ["mine", "theirs"]
        if self.question.has_both:
            offers.append("both")
        if can_write(self.question, self._part):
            offers.append(OWN)
        return tuple(offers)

    def _chosen(self, key: str) -> None:
        self.came.emit(self)
        if key == OWN:
            self._write(None)
            assert self._own is not None
            self._own.setFocus(Qt.FocusReason.OtherFocusReason)
            self._take(self._own.written())
            return
        self._leave_own()
        self._take("mine" if key == "mine" else "theirs" if key == "theirs" else "both")

    def _write(self, begun: Own | None) -> None:
        if self._own is None:
            self._own = OwnWords(self.question, self._part, self._names, begun, self)
            self._own.changed.connect(self._take)
            self._column.addWidget(self._own)

    def _leave_own(self) -> None:
        if self._own is not None:
            self._column.removeWidget(self._own)
            self._own.hide()
            self._own.deleteLater()
            self._own = None

    def _take(self, answer: Answer | None) -> None:
        self._answer = answer
        self._done.setVisible(answer is not None)
        self._asks.setVisible(answer is None)
        self._say_answer()
        self.answered.emit(self.question, answer)

    def _set_texts(self) -> None:
        if self.question.subject == "row":
            kept, gone = self.tr("Keep the row"), self.tr("Let the row go")
            mine, theirs = (kept, gone) if self.question.mine else (gone, kept)
        else:
            mine, theirs = self.tr("Mine"), self.tr("Theirs")
        names = {
            "mine": mine,
            "theirs": theirs,
            "both": self.tr("Both"),
            OWN: self.tr("Something else…"),
        }
        self.choices.name([names[key] for key in self._offers()])
        self.choices.setAccessibleName(self.tr("What is to stand"))
        self._asks.setText(self.tr("What is to stand?"))
        self._before.setText(self.tr("Before: {words}").format(words=self._was))
        self._say_answer()

    def _say_answer(self) -> None:
        chosen = next((one.text() for one in self.choices.segments if one.isChecked()), "")
        state = (
            self.tr("Decided: {answer}.").format(answer=chosen)
            if self._answer is not None
            else self.tr("Not decided yet.")
        )
        self.setAccessibleName(f"{self._heading} {state}")

    def _describe(self, stretches: Sequence[Stretch]) -> None:
        """Say both sides to those who listen."""
        sides = []
        for lines in ([part.then for part in stretches], [part.now for part in stretches]):
            runs = (run.what for side in lines for line in side for run in line.runs)
            sides.append("".join(what for what in runs if isinstance(what, str)).strip())
        words = self.tr("Mine: {mine} Theirs: {theirs}")
        self.setAccessibleDescription(words.format(mine=sides[0], theirs=sides[1]))
