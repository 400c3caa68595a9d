"""The review form: criteria with scales, options and words; kept as one writes, then handed in."""

from functools import partial

from PySide6.QtCore import QEvent, QTimer
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.review import Form, Review
from casewriter.domain.reviewing.forms import (
    STEPS,
    Criterion,
    answered,
    handed_back,
    handed_in,
    own_form,
    unanswered,
)
from casewriter.ui.fields.controls import Passage
from casewriter.ui.history.moments import headed
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

PAUSE = 300
"""Milliseconds after the last letter until a text is kept."""


class CriterionField(QWidget):
    """One criterion with its answer."""

    def __init__(
        self, criterion: Criterion, doors: RoundDoors, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.criterion, self._doors = criterion, doors
        self.question, self.help = Text("question"), Text("help", "ink2")
        self.ends = Text("small", "ink2", self)
        # Each has one of them; the other is never shown.
        self.choice = Segments(self)
        self.words = Passage(self)
        self._quiet = QTimer(self)
        self._quiet.setSingleShot(True)
        self._quiet.setInterval(PAUSE)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self.question)
        column.addWidget(self.help)
        if criterion.kind == "words":
            column.addWidget(self.words)
            self.words.textChanged.connect(self._quiet.start)
            self._quiet.timeout.connect(self._keep_words)
            self.words.left.connect(self.settle)
            self.choice.hide()
            self.ends.hide()
        else:
            for key in criterion.options or map(str, STEPS):
                self.choice.offer(key)
            row = QHBoxLayout()
            row.addWidget(self.choice)
            row.addWidget(self.ends, 1)
            row.setSpacing(12)
            column.addLayout(row)
            self.choice.chosen.connect(self._chosen)
            self.words.hide()
        self.set_texts()

    def show_answer(self, value: object, *, locked: bool) -> None:
        """Show what was answered; a form that was handed in only shows it."""
        if self.criterion.kind == "words":
            if not self._quiet.isActive() and self.words.text() != str(value or ""):
                self.words.show_text(str(value or ""))
                self._quiet.stop()
            self.words.setReadOnly(locked)
        else:
            self.choice.choose(str(value))
            self.choice.setEnabled(not locked)

    def settle(self) -> None:
        """Keep a text that is still being written."""
        if self._quiet.isActive():
            self._quiet.stop()
            self._keep_words()

    def set_texts(self) -> None:
        """Set all words again."""
        said = self.criterion.said(self._doors.wording)
        mark = "" if self.criterion.required else self.tr("may be left out")
        self.question.setText(f"{said.question} ({mark})" if mark else said.question)
        self.help.setText(said.help)
        self.help.setVisible(bool(said.help))
        self.words.setAccessibleName(said.question)
        self.choice.setAccessibleName(said.question)
        if self.criterion.kind == "scale":
            self.choice.name(tuple(map(str, STEPS)))
            self.ends.setText(self.tr("1: {low} · 5: {high}").format(low=said.low, high=said.high))
        elif self.criterion.kind == "choice":
            self.choice.name(tuple(said.options[key] for key in self.criterion.options))

    def _chosen(self, key: str) -> None:
        self._keep(int(key) if self.criterion.kind == "scale" else key)

    def _keep_words(self) -> None:
        self._keep(self.words.text().strip())

    def _keep(self, value: object) -> None:
        doors, criterion = self._doors, self.criterion
        form = own_form(_review(doors), doors.form.name, doors.me)
        if (form.answers.get(criterion.key) if form else None) == (value or None):
            return
        deed = doors.deed(None)
        doors.enact(
            lambda review, _: answered(review, doors.form, criterion.key, value, deed), "form"
        )


class FormPanel(QWidget):
    """All criteria, and whether the form was handed in: nothing else looks like it."""

    def __init__(self, doors: RoundDoors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._form: Form | None = None
        self.state = Chip()
        self.about = Text("help", "ink2")
        self.fields = tuple(CriterionField(one, doors) for one in doors.form.criteria)
        self.left = Text("small", "ink2")
        self.hand_in, self.take_back = Button("plain", "check"), Button("plain", "arrow-u-up-left")
        self.results = Button("quiet", "table")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        column.addWidget(self.state)
        column.addWidget(self.about)
        for field in self.fields:
            column.addWidget(field)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.left, 1)
        foot.addWidget(self.results)
        foot.addWidget(self.take_back)
        foot.addWidget(self.hand_in)
        column.addLayout(foot)
        self.hand_in.clicked.connect(self._hand_in)
        self.take_back.clicked.connect(self._take_back)
        self.results.clicked.connect(partial(doors.save, "forms"))
        self.set_texts()

    def show_form(self, review: Review) -> None:
        """Show the form of whoever works here."""
        self._form = own_form(review, self._doors.form.name, self._doors.me)
        answers = self._form.answers if self._form else {}
        locked = self._form is not None and self._form.handed_in is not None
        for field in self.fields:
            field.show_answer(answers.get(field.criterion.key), locked=locked)
        self._say()

    def settle(self) -> None:
        """Keep what is still being written."""
        for field in self.fields:
            field.settle()

    def set_texts(self) -> None:
        """Set all words again."""
        self.hand_in.setText(self.tr("Hand in"))
        self.take_back.setText(self.tr("Take it back to change it"))
        self.results.setText(self.tr("Results of all case studies…"))
        for field in self.fields:
            field.set_texts()
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _say(self) -> None:
        form = self._form
        left = len(unanswered(self._doors.form, form.answers if form else {}))
        done = form is not None and form.handed_in is not None
        if form is not None and form.handed_in is not None:
            when = headed(form.handed_in, self._doors.now())
            self.state.show_words("check", self.tr("Handed in: {when}").format(when=when), "tint")
            self.about.setText(
                self.tr(
                    "Everybody in the Hub who gets this case study reads your form. The expert "
                    "does not."
                )
            )
        else:
            words = self.tr("Not handed in") if form else self.tr("Not begun")
            self.state.show_words("pencil-simple", words, "plain")
            self.about.setText(
                self.tr(
                    "What you write is kept as you write it. Nobody else sees it before you hand "
                    "it in, which you may do after the decision as well."
                )
            )
        self.left.setText(self._left_words(left) if not done else "")
        self.hand_in.setVisible(not done)
        self.hand_in.setEnabled(form is not None and not left)
        self.take_back.setVisible(done)

    def _left_words(self, left: int) -> str:
        if left:
            return self.tr("%n required answers are missing", "", left)
        return self.tr("Nothing that is required is missing")

    def _hand_in(self) -> None:
        self.settle()
        doors = self._doors
        deed = doors.deed(None)
        doors.enact(lambda review, _: handed_in(review, doors.form, deed), "form")

    def _take_back(self) -> None:
        doors = self._doors
        deed = doors.deed(None)
        doors.enact(lambda review, _: handed_back(review, doors.form, deed), "form")


def _review(doors: RoundDoors) -> Review:
    from casewriter.domain.records import review_of

    return review_of(doors.session.case)
