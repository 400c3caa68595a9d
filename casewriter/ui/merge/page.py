"""A copy that came in: what it brings by itself, what both changed, one step that takes it in."""

from collections.abc import Callable, Mapping
from datetime import datetime

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.merge_choices import Answer, Question
from casewriter.domain.reviewing.listing import new_edits, new_notes
from casewriter.domain.writers import sections_of_others, writer_of
from casewriter.services.joining import Joining
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.naming import case_title
from casewriter.ui.history.comparison import ComparisonView
from casewriter.ui.history.legend import Titles
from casewriter.ui.history.moments import headed
from casewriter.ui.history.papers import WIDEST
from casewriter.ui.history.states import States
from casewriter.ui.merge.bulk import Bulk
from casewriter.ui.merge.questions import Questions
from casewriter.ui.merge.telling import telling
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.scroll import WIDTH as SCROLL_BAR
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

_MARGIN = 16


class MergePage(Ground):
    """A plan in plain words, the questions, and what comes in without being asked.

    Attributes:
        taken: everything is decided and is to be taken in: the merged case.
        answers_changed: what was decided until now: key of a question → answer.
        left: back to the case, with nothing changed.
    """

    taken = Signal(object)
    answers_changed = Signal(object)
    left = Signal()

    def __init__(
        self,
        joining: Joining,
        memory: QSettings,
        *,
        now: Callable[[], datetime],
        wording: str,
        answers: Mapping[str, Answer],
        parent: QWidget | None = None,
    ) -> None:
        """Show what a copy means for the open case.

        Args:
            joining: the copy beside the case.
            memory: keeps how two states are shown.
            now: the time.
            wording: language of the template's words on the screen.
            answers: what was decided before, when the page was left half-way.
            parent: the widget it lies in.
        """
        super().__init__("desk", parent=parent)
        self.joining, self._template, self._wording = joining, joining.template, wording
        self._now = now
        self.answers: dict[str, Answer] = dict(answers)
        self.counter = Text("interface", "ink2", wraps=False)
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Not now"), self.left.emit),
            (Act("check", lambda: self.tr("Take it in"), self.take),),
            (self.counter,),
            primary=True,
        )
        self.headline = Text("headline")
        self.plan = Text("help", "ink2")
        self.switch = Segments()
        self.bulk = Bulk()
        self.titles = Titles()
        self.titles.legend.hide()
        self.questions = Questions()
        self.view = ComparisonView(memory)
        self._stack = QStackedWidget()
        self._lay_out()
        self.switch.chosen.connect(self._show_part)
        self.bulk.wanted.connect(self.decide_all)
        self.questions.answered.connect(self._answered)
        self._set_texts()
        self._show_part("asked" if self.asked else "incoming")
        self.questions.show_questions(
            self.asked,
            telling(joining.template, self._mine, joining.plan.theirs, joining.clashing, wording),
            self.answers,
        )
        self.view.show_states(self._states())

    def _lay_out(self) -> None:
        self.switch.offer("asked")
        self.switch.offer("incoming")
        head = QWidget()
        head.setMaximumWidth(WIDEST + 2 * _MARGIN)
        column = QVBoxLayout(head)
        column.setContentsMargins(_MARGIN + 4, 18, _MARGIN + 4, 2)
        column.setSpacing(10)
        column.addWidget(self.headline)
        column.addWidget(self.plan)
        self._ways = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways.setSpacing(10)
        self._ways.addWidget(self.switch)
        self._ways.addStretch(1)
        self._ways.addWidget(self.bulk)
        column.addLayout(self._ways)
        column.addWidget(self.titles)
        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, SCROLL_BAR, 0)
        centred.addStretch(1)
        centred.addWidget(head, 1000)
        centred.addStretch(1)
        self._stack.addWidget(self.questions)
        self._stack.addWidget(self.view)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addWidget(self.header)
        whole.addLayout(centred)
        whole.addWidget(self._stack, 1)

    @property
    def asked(self) -> tuple[Question, ...]:
        """Everything that has to be decided."""
        return self.joining.plan.questions

    @property
    def undecided(self) -> tuple[Question, ...]:
        """What is left to decide."""
        return tuple(one for one in self.asked if one.key not in self.answers)

    @property
    def _mine(self) -> Case:
        return self.joining.plan.mine

    def take(self) -> None:
        """Take everything in as decided; where something is left, lead there."""
        if self.undecided:
            self._show_part("asked")
            self.questions.go(self.asked.index(self.undecided[0]))
        else:
            self.taken.emit(self.joining.plan.decided(self.answers))

    def decide_all(self, side: Answer, subject: str) -> None:
        """Answer all that are left, or all of a kind, alike; both only where both can stand."""
        for question in self.undecided:
            if subject in ("", question.subject) and (side != "both" or question.has_both):
                self.answers[question.key] = side
                self.questions.show_answer(question.key, side)
        self._tell()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K lead through the questions, 1 to 4 answer, Esc leads back to the case."""
        key, plain = (
            Qt.Key(event.key()),
            event.modifiers()
            in (
                Qt.KeyboardModifier.NoModifier,
                Qt.KeyboardModifier.KeypadModifier,
            ),
        )
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(key, 0)
        number = key.value - Qt.Key.Key_0.value
        asked = self._stack.currentWidget() is self.questions
        if key == Qt.Key.Key_Escape:
            self.left.emit()
        elif step and plain:
            (self.questions if asked else self.view).step(step)
        elif plain and asked and 1 <= number <= 4:
            self.questions.choose(number)
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put what lies side by side one below the other where there is little room."""
        needed = self.switch.sizeHint().width() + self.bulk.sizeHint().width() + 4 * _MARGIN
        beside, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._ways.setDirection(stacked if event.size().width() < needed else beside)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _answered(self, question: Question, answer: Answer | None) -> None:
        if answer is None:
            self.answers.pop(question.key, None)
        else:
            self.answers[question.key] = answer
        self._tell()

    def _tell(self) -> None:
        self._say_counter()
        self.answers_changed.emit(dict(self.answers))

    def _show_part(self, key: str) -> None:
        self.switch.choose(key)
        asked = key == "asked"
        self._stack.setCurrentWidget(self.questions if asked else self.view)
        self.titles.setVisible(asked and bool(self.asked))
        self._say_counter()
        self.bulk.setVisible(asked and len(self.undecided) > 1)

    def _say_counter(self) -> None:
        done, of = len(self.asked) - len(self.undecided), len(self.asked)
        words = self.tr("{done} of {count} decided").format(done=done, count=of)
        self.counter.setText(words if of else "")
        self.counter.setVisible(bool(of))
        self.header.buttons[0].setEnabled(not self.undecided)
        self.bulk.show_left(self.undecided)

    def _states(self) -> States:
        plan = self.joining.plan
        return States(
            template=self._template,
            then=plan.mine,
            now=plan.decided({}),
            comparison=self.joining.incoming,
            then_words=self.tr("as your case study is"),
            now_words=self.tr("as it will be"),
            headline=lambda count: self.tr("%n answers come in by themselves", "", count),
            nothing=lambda: self.tr("Nothing comes in by itself"),
            wording=self._wording,
        )

    def _set_texts(self) -> None:
        case, arrival = self._mine, self.joining.arrival
        self.header.say(case_title(case, case.source_language), self.tr("A copy came in"))
        self.headline.setText(self._who())
        incoming = self.joining.incoming.counts.answers
        said = []
        if incoming:
            said.append(self.tr("%n answers come in by themselves.", "", incoming))
        elif not self.joining.incoming.is_empty:
            said.append(self.tr("Only facts and states come in by themselves."))
        if notes := new_notes(self._mine, self.joining.plan.merged.case):
            said.append(self.tr("%n new comments.", "", notes))
        if edits := new_edits(self._mine, self.joining.plan.merged.case):
            said.append(self.tr("%n new suggested edits.", "", edits))
        if self.asked:
            said.append(self.tr("%n things were changed in both copies.", "", len(self.asked)))
            said.append(self.tr("Choose what is to stand: nothing is taken in before."))
        else:
            said.append(self.tr("Nothing has to be asked."))
        if words := self._of_others():
            said.append(words)
        if arrival.smaller:
            said.append(
                self.tr(
                    "%n pictures of the copy were made smaller for mail; where you have them in "
                    "full, yours stay.",
                    "",
                    arrival.smaller,
                )
            )
        if arrival.base is None:
            said.append(
                self.tr(
                    "Nobody knows what both copies come from: so nothing is dropped, and "
                    "everything is asked in which they differ."
                )
            )
        self.plan.setText(" ".join(said))
        count = len(self.asked)
        self.switch.name(
            (
                self.tr("To be decided: {count}").format(count=count),
                self.tr("Comes in by itself: {count}").format(count=incoming),
            )
        )
        self.switch.setAccessibleName(self.tr("What is shown"))
        self.titles.name(self.tr("Mine"), self.tr("Theirs"))
        self.titles.say(self.tr("as the library has it"), self._from())
        self.questions.empty.set_words(
            self.tr("Nobody else changed what you changed. There is nothing to decide.")
        )
        self._say_counter()

    def _who(self) -> str:
        arrival = self.joining.arrival
        if arrival.who:
            return self.tr("{name} sent a copy of this case study").format(name=arrival.who)
        return self.tr("A copy of this case study: {file}").format(file=arrival.name)

    def _of_others(self) -> str:
        """What comes in although somebody else writes that section."""
        who = self.joining.arrival.who
        answers = self.joining.incoming.answers
        there = [answer.path.section for answer in answers]
        others = sections_of_others(self._mine, there, who) if who else ()
        if not others:
            return ""
        count = sum(section in others for section in there)
        names = dict.fromkeys(writer_of(self._mine, section) for section in others)
        words = self.tr("%n of them are in sections that others write: {names}.", "", count)
        return words.format(names=", ".join(names))

    def _from(self) -> str:
        arrival = self.joining.arrival
        if arrival.when is not None:
            return headed(arrival.when, self._now())
        return arrival.who or arrival.name
