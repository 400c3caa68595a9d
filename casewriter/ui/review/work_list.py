"""All comments of a case as a list of work: filtered, counted, stepped through, printed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QVBoxLayout, QWidget

from casewriter.domain.review import Thread, ThreadKind, ThreadState
from casewriter.domain.reviewing.listing import Counts, Wish, authors, counts, ordered, wanted
from casewriter.services.deciding import Deciding
from casewriter.services.events import CaseChanged
from casewriter.services.reviewing import Reviewing
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.case.modes import Modes
from casewriter.ui.case.saved import SavedState
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.options import Tick
from casewriter.ui.phrases import sentence
from casewriter.ui.review.edit_card import EditCard
from casewriter.ui.review.edit_work import EditWork
from casewriter.ui.review.printing import PageWriter, page_of
from casewriter.ui.review.thread_card import ThreadCard
from casewriter.ui.review.thread_list import AnyLine, EditLine, Line, ThreadList
from casewriter.ui.review.words import KINDS, STATES, place_of, said
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.entries import Picker
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

SIDE = 22
NARROW = 860
"""Pixels below which the comment in full stands under the list rather than beside it."""
COMMENTS, EDITS = "comments", "edits"
NOT_SETTLED = "not_settled"
WAITING: frozenset[ThreadState] = frozenset({"open", "answered", "reopened"})


class WorkListPage(Ground):
    """The comments of one case.

    Attributes:
        left: back to writing.
        mode_wanted: another mode is wanted: one of `modes.MODES`.
        wanted: a comment is to be shown at its place: its id.
        edit_wanted: a suggested edit is to be shown at its place: its id.
        reader_changed: only what an expert would get is shown, or all of it again.
    """

    left = Signal()
    mode_wanted = Signal(str)
    wanted = Signal(str)
    edit_wanted = Signal(str)
    reader_changed = Signal()

    def __init__(
        self,
        desk: Desk,
        reviewing: Reviewing,
        deciding: Deciding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent=parent)
        self.edits = EditWork(desk, deciding, reviewing.now)
        self._desk, self._reviewing = desk, reviewing
        self._title = ""
        self.modes = Modes("review")
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (
                # Where words are long, the way on is the last to leave.
                Act("arrow-down", lambda: self.tr("Next comment"), lambda: self.step(1), "J"),
                Act("arrow-up", lambda: self.tr("Previous comment"), lambda: self.step(-1), "K"),
                Act("printer", lambda: self.tr("To print…"), self._print),
            ),
            (self.modes, SavedState(desk.session, desk.bridge)),
        )
        self.header.buttons[0].show_key("J")
        self.headline, self._below = Text("headline"), Text("interface", "ink2")
        self.what = Segments()
        for key in (COMMENTS, EDITS):
            self.what.offer(key)
        self.what.choose(COMMENTS)
        self.kind, self.state, self.section, self.author = Picker(), Picker(), Picker(), Picker()
        self.as_expert = Tick()
        self.list = ThreadList()
        self.empty = Empty()
        self.show_there = Button("primary", "arrow-right")
        self._side = Column(520, 18)
        self._side.lean()
        self._card: ThreadCard | None = None
        self._edit_card: EditCard | None = None
        self._writer = PageWriter(self)
        self._told = Text("small", "ink2")
        self._lay_out()
        self._connect()
        self._set_texts()

    def _lay_out(self) -> None:
        left = QWidget()
        inner = QVBoxLayout(left)
        inner.setContentsMargins(0, 18, 0, 0)
        inner.setSpacing(6)
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 4)
        head.setSpacing(8)
        head.addWidget(self.what, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.headline)
        head.addWidget(self._below)
        row = Flow(8)
        for picker in (self.state, self.kind, self.section, self.author):
            picker.setFixedWidth(176)
            row.addWidget(picker)
        head.addLayout(row)
        head.addWidget(self.edits)
        head.addWidget(self.as_expert)
        head.addWidget(self._told)
        head.addWidget(self.empty)
        inner.addLayout(head)
        inner.addWidget(self.list, 1)
        self._filler = QWidget()
        inner.addWidget(self._filler, 1)
        self._box = QVBoxLayout()
        self._side.content.addLayout(self._box)
        self._side.content.addSpacing(10)
        self._side.content.addWidget(self.show_there, 0, Qt.AlignmentFlag.AlignLeft)
        self._side.content.addStretch(1)
        self._sides = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sides.setSpacing(0)
        self._sides.addWidget(left, 5)
        self._sides.addWidget(self._side, 4)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addLayout(self._sides, 1)
        self._told.hide()

    def _connect(self) -> None:
        self.modes.left.connect(self.mode_wanted)
        for picker in (self.kind, self.state, self.section, self.author):
            picker.activated.connect(lambda _: self.refresh())
        self.what.chosen.connect(lambda _: self.refresh())
        self.edits.changed.connect(self.refresh)
        self.edits.discussed.connect(self.edit_wanted)
        self.as_expert.toggled.connect(self._read_as)
        self.list.chosen.connect(self._show)
        self.list.wanted.connect(lambda _: self._lead())
        self.show_there.clicked.connect(self._lead)
        self._writer.written.connect(
            lambda file: self._tell(self.tr("Written: {file}").format(file=file))
        )
        self._writer.failed.connect(lambda error: self._tell(sentence(error)))
        self._desk.bridge.case_changed.connect(self._case_changed)

    def open(self, title: str, thread_id: str = "") -> None:
        """Show all comments as they are now, one of them in front."""
        self._title = title
        self.refresh()
        self.list.choose(thread_id)

    def show_edits(self) -> None:
        """List the suggested edits."""
        self.what.choose(EDITS)
        self.refresh()
        self.list.choose("")

    def take_focus(self) -> None:
        """Put the keyboard into the list."""
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def step(self, by: int) -> None:
        """Go to the next comment of the list, or to the one before."""
        self.list.step(by)

    @property
    def shown(self) -> tuple[Thread, ...]:
        """The comments that the list has now, in its order."""
        return tuple(line.thread for line in self.list.lines if isinstance(line, Line))

    def refresh(self) -> None:
        """Show the comments that are wanted now; while many edits are decided, afterwards."""
        if self.edits.strip.is_busy:
            return
        threads, session = self._reviewing.threads, self._desk.session
        self._fill_choices(threads)
        found = ordered(wanted(threads, self._wish()), session.template, session.case)
        self.headline.setText(self._said(counts(threads)))
        self._say_below(threads, len(found))
        placed, wording = self._reviewing.places, self._desk.wording
        lines: tuple[AnyLine, ...] = tuple(
            Line(
                thread,
                place_of(thread, session.template, session.case, wording),
                placed[thread.id].is_gone,
            )
            for thread in found
        )
        edits, waiting = self.edits.refresh(), self.edits.waiting
        count = sum(thread.state != "closed" for thread in threads)
        self.what.name(
            (
                self.tr("Comments {count}").format(count=count),
                self.tr("Edits {count}").format(count=waiting),
            )
        )
        shows_edits = self.what.choice == EDITS
        if shows_edits:
            lines = edits
            self.headline.setText(self.tr("%n suggested edits wait", "", waiting))
            self._below.setText(self.tr("%n shown here", "", len(edits)))
            self._below.setVisible(len(edits) != waiting)
        self.edits.setVisible(shows_edits)
        for picker in (self.kind, self.state, self.section, self.author):
            picker.setVisible(not shows_edits)
        self.list.show_lines(lines)
        self._show(self.list.line)
        self.list.setAccessibleName(self.headline.text())
        self.list.setVisible(bool(lines))
        self.empty.setVisible(not lines)
        self._filler.setVisible(not lines)
        self._side.setVisible(bool(lines))
        self.empty.set_words(
            self.tr("No suggested edit is like that. Choose other filters.")
            if shows_edits and self.edits.deciding.suggestions
            else self.tr("Nobody has suggested an edit that is still to be decided.")
            if shows_edits
            else self.tr(
                "No comments yet. Open the case study, select words in an answer and press {key}: "
                "comments of everybody who reads it gather here."
            ).format(key="Ctrl+Alt+M")
            if not threads
            else self.tr("No comment is like that. Choose other filters.")
        )
        self.header.say(self._title, self.tr("Review"))

    def _say_below(self, threads: tuple[Thread, ...], shown: int) -> None:
        told = counts(threads)
        parts = []
        if told.fixes:
            parts.append(self.tr("%n must-fix comments have no answer", "", told.fixes))
        if told.praise:
            parts.append(self.tr("%n kind words", "", told.praise))
        if shown != len(threads):
            parts.append(self.tr("%n shown here", "", shown))
        kept = [one for one in self._reviewing.all_threads if one.visibility != "everyone"]
        if kept:
            stay = self.tr("%n stay here and are not sent to the expert", "", len(kept))
            parts.append(stay)
        self._below.setText(" · ".join(parts))
        self._below.setVisible(bool(parts))
        self.as_expert.setVisible(bool(kept) or self.as_expert.isChecked())

    def _said(self, told: Counts) -> str:
        if not (told.waiting or told.answered or told.settled):
            return self.tr("Nothing to answer")
        parts = [self.tr("%n open", "", told.waiting)]
        parts.append(self.tr("%n answered", "", told.answered))
        parts.append(self.tr("%n settled", "", told.settled))
        return ", ".join(parts)

    def _wish(self) -> Wish:
        kind: ThreadKind | None = self.kind.currentData() or None
        state = self.state.currentData() or ""
        states = frozenset(key for key, _ in STATES if state == key)
        return Wish(
            kinds=frozenset({kind} if kind else ()),
            states=WAITING if state == NOT_SETTLED else states,
            section=self.section.currentData() or "",
            author=self.author.currentData() or "",
        )

    def _fill_choices(self, threads: tuple[Thread, ...]) -> None:
        template = self._desk.session.template
        words = template.wording(self._desk.wording)
        used = {thread.anchor.path.partition(".")[0] for thread in threads}
        states = ((NOT_SETTLED, self.tr("Not settled")), *((k, said(w)) for k, w in STATES))
        for picker, every, options in (
            (self.kind, self.tr("Every kind"), [(k, said(w)) for k, _, w in KINDS]),
            (self.state, self.tr("Every state"), list(states)),
            (
                self.section,
                self.tr("Every section"),
                [(s.key, words.sections[s.key].title) for s in template.sections if s.key in used],
            ),
            (self.author, self.tr("Everybody"), [(name, name) for name in authors(threads)]),
        ):
            chosen = picker.currentData()
            picker.clear()
            for key, name in (("", every), *options):
                picker.addItem(name, key)
            picker.setCurrentIndex(max(0, picker.findData(chosen or "")))

    def _show(self, line: AnyLine | None) -> None:
        if self._card is not None and (line is None or self._card.shown.id != line.name):
            self._card.hide()
            self._card.deleteLater()
            self._card = None
        if self._edit_card is not None:
            self._edit_card.hide()
            self._edit_card.deleteLater()
            self._edit_card = None
        self.show_there.setVisible(line is not None)
        if isinstance(line, EditLine) and (card := self.edits.card(line.name)) is not None:
            self._edit_card = card
            self._box.addWidget(card)
            card.show()
        if not isinstance(line, Line):
            return
        if self._card is None:
            self._card = ThreadCard(self._reviewing, line.thread, self._reviewing.now)
            self._box.addWidget(self._card)
        place = self._reviewing.places[line.thread.id]
        self._card.show_thread(line.thread, place, line.place)
        self._card.show_open(opened=True)
        self._card.show()

    @property
    def card(self) -> ThreadCard | None:
        """The comment in full."""
        return self._card

    @property
    def edit_card(self) -> EditCard | None:
        """The suggested edit in full."""
        return self._edit_card

    def _lead(self) -> None:
        if (line := self.list.line) is not None:
            if isinstance(line, Line):
                self.wanted.emit(line.thread.id)
            else:
                self.edit_wanted.emit(line.suggestion.id)

    def _read_as(self, expert: bool) -> None:
        self._reviewing.as_expert = expert
        self.refresh()
        self.reader_changed.emit()

    def _print(self) -> None:
        """Write what the list shows as a page that a browser prints."""
        name = self.tr("Comments")
        chosen, _ = QFileDialog.getSaveFileName(
            self,
            self.tr("Comments to print"),
            f"{self._title} – {name}.html",
            self.tr("Web pages (*.html)"),
        )
        if not chosen:
            return
        lines = self.list.lines
        page = page_of(self._title, (self.headline.text(), self._below.text()), lines)
        self._writer.write(chosen, page)

    def _tell(self, words: str) -> None:
        self._told.setText(words)
        self._told.setVisible(bool(words))

    def _case_changed(self, event: CaseChanged) -> None:
        if self.isVisible() and event.before.records is not event.after.records:
            self.refresh()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K step through the list; Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the comment in full where there is room for it."""
        narrow = self.width() < NARROW
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._sides.setDirection(below if narrow else beside)
        super().resizeEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            if self.isVisible():
                self.refresh()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.what.setAccessibleName(self.tr("What is listed"))
        self.kind.setAccessibleName(self.tr("Kind"))
        self.state.setAccessibleName(self.tr("State"))
        self.section.setAccessibleName(self.tr("Section"))
        self.author.setAccessibleName(self.tr("Begun by"))
        self.as_expert.setText(self.tr("Only what the expert gets"))
        self.show_there.setText(self.tr("Show in the case study"))
