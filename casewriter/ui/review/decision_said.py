"""What was decided: the decision, its letter, and what comes next."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.reviewing.acts import word_of
from casewriter.domain.reviewing.rounds import Standing
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.history.moments import headed
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.review.round_words import decision_name, next_said
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import LinkText, Text


class DecisionSaid(QWidget):
    """The decision of the round, as both sides read it.

    Attributes:
        answers_wanted: the comments are to be shown.
    """

    answers_wanted = Signal()

    def __init__(self, doors: RoundDoors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._standing: Standing | None = None
        self._left = 0
        self.title, self.who = Text("panel_title"), Text("small", "ink2")
        self.rivals = Text()
        self.frame = NoteFrame()
        self.letter = Text("answer")
        inside = QVBoxLayout(self.frame)
        inside.setContentsMargins(18, 14, 18, 14)
        inside.addWidget(self.letter)
        self.gate = LinkText()
        self.gate.setWordWrap(True)
        self.next = Text("help", "ink2")
        self.send = Button("primary", "paper-plane-tilt")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        for widget in (self.title, self.who, self.rivals, self.frame, self.next, self.gate):
            column.addWidget(widget)
        column.addSpacing(4)
        column.addWidget(self.send, 0, Qt.AlignmentFlag.AlignLeft)
        self.send.setSizePolicy(
            self.send.sizePolicy().horizontalPolicy().Fixed, self.send.sizePolicy().verticalPolicy()
        )
        self.gate.linkActivated.connect(lambda _: self.answers_wanted.emit())
        self.send.clicked.connect(doors.send)

    def show_standing(self, standing: Standing, left: int) -> None:
        """Show where the case stands.

        Args:
            standing: that.
            left: how many must-fixes have no answer.
        """
        self._standing, self._left = standing, left
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        standing = self._standing
        if standing is None:
            return
        decision = standing.decision
        self.title.setText(
            decision_name(word_of(decision)) if decision else self.tr("Nothing is decided yet")
        )
        self.who.setVisible(decision is not None)
        if decision is not None:
            when = headed(decision.at, self._doors.now())
            self.who.setText(
                self.tr("Decided by {name} · {when}").format(name=decision.by.name, when=when)
            )
        self.letter.setText(decision.letter if decision else "")
        self.frame.setVisible(bool(decision and decision.letter))
        self.rivals.setVisible(bool(standing.rivals))
        others = ", ".join(
            f"{decision_name(word_of(one))} ({one.by.name})" for one in standing.rivals
        )
        self.rivals.setText(
            self.tr(
                "Others decided differently about the same round: {others}. Agree, and take back "
                "what is not to stand."
            ).format(others=others)
        )
        self.next.setText(next_said(standing.stage, self._doors.side))
        self.gate.setVisible(self._doors.side == "expert" and bool(self._left))
        self.gate.set_words(self.tr("%n comments must be answered first", "", self._left))
        mine = standing.turn == self._doors.side == "expert"
        hub_sends = self._doors.side == "hub" and standing.turn == "expert"
        self.send.setVisible(mine or hub_sends)
        self.send.setText(self.tr("Send…"))
