"""The log of a review: what was done, by whom, what was taken back and why."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.review import Review
from casewriter.domain.reviewing.acts import taken_back
from casewriter.domain.reviewing.rounds import ASSIGNED, Event, events
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.fields.controls import Line
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.history.moments import headed
from casewriter.ui.review.round_doors import RoundDoors
from casewriter.ui.review.round_words import event_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import LinkText, Text


class LogLine(QWidget):
    """One event: taken back it is struck out and says why.

    Attributes:
        back_wanted: it is to be taken back: its id, and the reason.
    """

    back_wanted = Signal(str, str)

    def __init__(self, event: Event, doors: RoundDoors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.event_told, self._doors = event, doors
        # The hub's word is the hub's to take back.
        self._may = doors.side == "hub" or event.by.name == doors.me.name
        # Whoever gives a case to somebody else has taken it back.
        self._may = self._may and event.action != ASSIGNED
        self.what, self.who = Text("interface"), Text("small", "ink2")
        self.why = Text("small")
        self.back = LinkText()
        self.form = NoteFrame(above=6)
        self.reason, self._about, self._remark = Line(), Text("small", "ink2"), Remark()
        self.keep, self.cancel = Button("plain", size="small"), Button("quiet", size="small")
        self._lay_out()
        font = self.what.font()
        font.setStrikeOut(not event.stands)
        self.what.setFont(font)
        self.back.linkActivated.connect(lambda _: self._ask())
        self.keep.clicked.connect(self._keep)
        self.reason.returnPressed.connect(self._keep)
        self.cancel.clicked.connect(self.form.hide)
        self.set_texts()

    def _lay_out(self) -> None:
        names = QVBoxLayout()
        names.setSpacing(1)
        names.addWidget(self.what)
        names.addWidget(self.who)
        names.addWidget(self.why)
        row = QHBoxLayout()
        row.setSpacing(12)
        row.addLayout(names, 1)
        row.addWidget(self.back)
        inside = QVBoxLayout(self.form)
        inside.setContentsMargins(14, 16, 14, 12)
        inside.setSpacing(6)
        inside.addWidget(self._about)
        inside.addWidget(self.reason)
        inside.addWidget(self._remark)
        foot = QHBoxLayout()
        foot.addWidget(self.keep)
        foot.addWidget(self.cancel)
        foot.addStretch(1)
        inside.addLayout(foot)
        self.form.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.form)

    def set_texts(self) -> None:
        """Set all words again."""
        event, now = self.event_told, self._doors.now()
        self.what.setText(event_name(event))
        self.who.setText(f"{event.by.name} · {headed(event.at, now)}")
        said = [event.reason] if event.reason else []
        if event.undone_by is not None:
            undone = event.undone_by
            words = self.tr("Taken back by {name}: {reason}")
            said.append(words.format(name=undone.by.name, reason=undone.reason))
        self.why.setText("\n".join(said))
        self.why.setVisible(bool(said))
        self.back.set_words(self.tr("Take back…"))
        self.back.setAccessibleName(self.tr("Take back: {what}").format(what=event_name(event)))
        self.back.setVisible(event.stands and self._may)
        self._about.setText(self.tr("Why? The reason stays in the log; the other side reads it."))
        self.reason.setAccessibleName(self._about.text())
        self.keep.setText(self.tr("Take back"))
        self.cancel.setText(self.tr("Cancel"))

    def _ask(self) -> None:
        self.form.show()
        self.reason.setFocus()

    def _keep(self) -> None:
        reason = self.reason.text().strip()
        if reason:
            self.back_wanted.emit(self.event_told.id, reason)
        else:
            self._remark.say(self.tr("Say in a few words why."))
            self.reason.setFocus()


class LogView(QWidget):
    """The whole log, newest first."""

    def __init__(self, doors: RoundDoors, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._doors = doors
        self._told: tuple[Event, ...] = ()
        self.about = Text("help", "ink2")
        self.save = Button("quiet", "download-simple")
        self.lines: tuple[LogLine, ...] = ()
        self._holder = QWidget()
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.about, 1)
        head.addWidget(self.save)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addLayout(head)
        self._column.addWidget(self._holder)
        self.save.clicked.connect(lambda: doors.save("log"))
        self._set_texts()

    def show_log(self, review: Review) -> None:
        """Show what the records say."""
        told = tuple(reversed(events(review)))
        if told == self._told and self.lines:
            return
        self._told = told
        self._column.removeWidget(self._holder)
        self._holder.hide()
        self._holder.deleteLater()
        self._holder = QWidget()
        column = QVBoxLayout(self._holder)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(0)
        self.lines = tuple(LogLine(event, self._doors) for event in told)
        for line in self.lines:
            line.back_wanted.connect(self._take_back)
            column.addWidget(line)
        self._column.addWidget(self._holder)
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            for line in self.lines:
                line.set_texts()
        super().changeEvent(event)

    def _take_back(self, event: str, reason: str) -> None:
        deed = self._doors.deed(None)
        self._doors.enact(lambda review, _: taken_back(review, event, reason, deed), "take_back")

    def _set_texts(self) -> None:
        self.about.setText(
            self.tr("Whatever moved the case study stays here for good, with what was taken back.")
            if self._told
            else self.tr("Nothing moved the case study yet. Sending it in is the first step.")
        )
        self.save.setText(self.tr("Save the log…"))
