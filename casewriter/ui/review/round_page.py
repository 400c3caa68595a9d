"""The review of a case as a whole: where it stands, what was decided, changed and done."""

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from shiboken6 import isValid

from casewriter.domain.errors import BadInput
from casewriter.domain.records import review_of
from casewriter.domain.review import Review
from casewriter.domain.reviewing.acts import dated, may, moved
from casewriter.domain.reviewing.gate import unanswered
from casewriter.domain.reviewing.matrix import MatrixRow
from casewriter.domain.reviewing.rounds import Act, events, standing
from casewriter.services.events import CaseChanged
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.header import Act as HeaderAct
from casewriter.ui.case.header import PageHeader
from casewriter.ui.case.naming import case_title
from casewriter.ui.history.comparison import ComparisonView
from casewriter.ui.history.states import States
from casewriter.ui.review.decision_panel import DecisionPanel
from casewriter.ui.review.decision_said import DecisionSaid
from casewriter.ui.review.form_panel import FormPanel
from casewriter.ui.review.round_answers import AnswersView
from casewriter.ui.review.round_date import DueDate
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.review.round_line import StageLine
from casewriter.ui.review.round_log import LogView
from casewriter.ui.review.round_words import ACTS, act_name, standing_said
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.scroll import WIDTH as SCROLL_BAR
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

WIDE = 920
LATER = 150
"""Milliseconds of quiet before the comments are read again."""
HUB = ("decision", "answers", "changes", "form", "log")
EXPERT = ("decision", "answers", "changes", "log")


class RoundPage(Ground):
    """The stages, and behind a switch: decision, answers, changes, review form, log.

    Attributes:
        left: back to the case.
    """

    left = Signal()

    def __init__(
        self, doors: RoundDoors, bridge: Bridge, language: str, parent: QWidget | None = None
    ) -> None:
        """Build the page.

        Args:
            doors: what it asks of the world.
            bridge: tells when the case changed.
            language: of letters, to begin with.
            parent: the widget it lies in.
        """
        super().__init__("desk", parent=parent)
        self.doors = doors
        self._rows: tuple[MatrixRow, ...] | None = None
        self.header = PageHeader(
            HeaderAct("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (HeaderAct("paper-plane-tilt", lambda: self.tr("Send…"), doors.send),),
        )
        self.line, self.where = StageLine(), Text("emphasis")
        self.acts: dict[Act, Button] = {act: Button("plain") for act, _ in ACTS}  # type: ignore[misc]
        self.due, self.set_due = DueDate(beside=True), Button("plain", "calendar-blank")
        self.switch = Segments()
        self.tabs = HUB if doors.side == "hub" else EXPERT
        self.decision = DecisionPanel(doors, language)
        self.said = DecisionSaid(doors)
        self.answers, self.log = AnswersView(doors), LogView(doors)
        self.form = FormPanel(doors)
        self.changes = ComparisonView(doors.memory)
        self.unchanged = Empty()
        self.stack = QStackedWidget()
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER)
        self._soon.timeout.connect(self._read_rows)
        self._lay_out()
        bridge.case_changed.connect(self._case_changed)
        for act, button in self.acts.items():
            button.clicked.connect(partial(self._act, act))
        self.set_due.clicked.connect(self._set_due)
        self.switch.chosen.connect(self.show_tab)
        self.said.answers_wanted.connect(self._show_waiting)
        self.set_texts()
        self.refresh()
        self.show_tab("decision")
        self._read_rows()

    def _lay_out(self) -> None:
        for key in self.tabs:
            self.switch.offer(key)
        self._columns: dict[str, Column] = {}
        whole = {"answers": self.answers, "form": self.form, "log": self.log}
        for key in self.tabs:
            if key == "changes":
                self.stack.addWidget(self._changes_face())
                continue
            column = _steady(Column(WIDE, 14))
            if key == "decision":
                column.content.addWidget(self.said)
                column.content.addSpacing(20)
                column.content.addWidget(self.decision)
            else:
                column.content.addWidget(whole[key])
            column.content.addStretch(1)
            self._columns[key] = column
            self.stack.addWidget(column)
        if "form" not in self.tabs:
            self.form.hide()
            self.form.setParent(self)
        across = QHBoxLayout()
        across.setContentsMargins(0, 0, SCROLL_BAR, 0)
        across.addStretch(1)
        across.addWidget(self._head(), 1000)
        across.addStretch(1)
        whole_page = QVBoxLayout(self)
        whole_page.setContentsMargins(0, 0, 0, 0)
        whole_page.setSpacing(0)
        whole_page.addWidget(self.header)
        whole_page.addLayout(across)
        whole_page.addWidget(self.stack, 1)

    def _head(self) -> QWidget:
        """Where the case stands, and what can be done about that."""
        head = QWidget()
        head.setMaximumWidth(WIDE + 32)
        top = QVBoxLayout(head)
        top.setContentsMargins(20, 14, 20, 4)
        top.setSpacing(10)
        top.addWidget(self.line)
        self._dates = QWidget()
        dates = QHBoxLayout(self._dates)
        dates.setContentsMargins(0, 0, 0, 0)
        dates.setSpacing(8)
        dates.addWidget(self.due)
        dates.addWidget(self.set_due, 0, Qt.AlignmentFlag.AlignTop)
        place = QHBoxLayout()
        place.setSpacing(16)
        place.addWidget(self.where, 1)
        place.addWidget(self._dates)
        top.addLayout(place)
        self._row = QWidget()
        row = Flow(10, self._row)
        for button in self.acts.values():
            row.addWidget(button)
        top.addWidget(self._row)
        top.addWidget(self.switch)
        return head

    def _changes_face(self) -> QWidget:
        face = QWidget()
        column = QVBoxLayout(face)
        column.setContentsMargins(0, 0, 0, 0)
        holder = _steady(Column(WIDE, 14))
        holder.content.addWidget(self.unchanged)
        holder.content.addStretch(1)
        column.addWidget(self.changes, 1)
        column.addWidget(holder, 1)
        self._nothing = holder
        self.changes.hide()
        return face

    def show_tab(self, key: str) -> None:
        """Show one part of it."""
        self.form.settle()
        self.switch.choose(key)
        self.stack.setCurrentIndex(self.tabs.index(key))
        if key == "changes":
            self.doors.changes(self._show_changes)

    def refresh(self) -> None:
        """Show the case as it is now."""
        case = self.doors.session.case
        try:
            review = review_of(case)
        except BadInput:
            return
        told = standing(review, case.status)
        now, side = self.doors.now(), self.doors.side
        visited = {event.stage for event in events(review) if event.stage and event.stands}
        self.line.show_stage(told.stage, frozenset({*visited, "draft"}))
        self.where.setText(standing_said(told, side, now))
        writable = not self.doors.session.is_read_only
        offered = may(told.stage, side) if writable else ()
        for act, button in self.acts.items():
            button.setVisible(act in offered)
        self._row.setVisible(any(act in offered for act in self.acts))
        self._dates.setVisible(side == "hub" and bool(told.turn) and writable)
        if not self.due.line.hasFocus():
            self.due.show_date(told.due)
        self.decision.setVisible("decided" in offered)
        self.said.show_standing(told, len(unanswered(review)))
        self.log.show_log(review)
        if "form" in self.tabs:
            self.form.show_form(review)
        self.header.say(case_title(case, case.source_language), self.tr("Review"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Find room for what lies side by side."""
        super().resizeEvent(event)
        self.answers.fold(min(event.size().width() - 60, WIDE))

    def hideEvent(self, event: QHideEvent) -> None:
        """Keep what is still being written."""
        self.form.settle()
        super().hideEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
            self.refresh()
        super().changeEvent(event)

    def set_texts(self) -> None:
        """Set all words again."""
        names = {
            "decision": self.tr("Decision"),
            "answers": self.tr("Comments and answers"),
            "changes": self.tr("What changed"),
            "form": self.tr("Review form"),
            "log": self.tr("Log"),
        }
        self.switch.name(tuple(names[key] for key in self.tabs))
        self.switch.setAccessibleName(self.tr("What is shown of the review"))
        for act, button in self.acts.items():
            button.setText(act_name(act))
        self.due.set_words(self.tr("Next date"), "")
        self.set_due.setText(self.tr("Set the date"))
        self.unchanged.set_words(
            self.tr(
                "Here you will see only what changed since the case study was last in other "
                "hands. It has not been yet, or nothing changed since."
            )
        )
        self.header.set_texts()

    def _case_changed(self, event: CaseChanged) -> None:
        # A page that nobody sees is made anew before it is seen.
        if not self.isVisible() or event.after.id != self.doors.session.case.id:
            return
        self.refresh()
        self._soon.start()
        if self.tabs[self.stack.currentIndex()] == "changes":
            self.doors.changes(self._show_changes)

    def _read_rows(self) -> None:
        self.doors.rows(self._show_rows)

    def _show_rows(self, rows: tuple[MatrixRow, ...]) -> None:
        # What was found may come when this page has given way to a newer one.
        if isValid(self):
            self.answers.show_rows(rows)

    def _show_changes(self, states: States | None) -> None:
        if not isValid(self):
            return
        empty = states is None or states.comparison.is_empty
        self.changes.setVisible(not empty)
        self._nothing.setVisible(empty)
        if states is not None and not empty:
            self.changes.show_states(states)

    def _show_waiting(self) -> None:
        self.answers.choose("waiting")
        self.show_tab("answers")

    def _act(self, act: Act) -> None:
        deed, side = self.doors.deed(None), self.doors.side

        def change(review: Review, status: str) -> Review:
            return moved(review, status, act, side, deed)

        self.doors.enact(change, "stage")

    def _set_due(self) -> None:
        if not self.due.is_sound:
            return
        deed = self.doors.deed(self.due.moment)
        self.doors.enact(lambda review, status: dated(review, status, deed), "stage")


def _steady(column: Column) -> Column:
    """Keep the room of the scroll bar, so that every tab stands below the head."""
    column.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
    return column
