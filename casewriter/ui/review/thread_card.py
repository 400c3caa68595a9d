"""One comment beside the answers: what was said, by whom, and what can be done about it."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QMenu, QVBoxLayout, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.domain.review import Disposition, Note, Thread
from casewriter.domain.reviewing.anchoring import Placed
from casewriter.services.reviewing import Reviewing
from casewriter.ui.icons import icon
from casewriter.ui.phrases import moment, sentence
from casewriter.ui.review.card import ReviewCard
from casewriter.ui.review.composer import NoteField
from casewriter.ui.review.words import (
    DISPOSITIONS,
    KINDS,
    VISIBILITIES,
    chip_of,
    disposition_name,
    kind_icon,
    kind_name,
    offered,
    said,
    state_name,
    visibility_icon,
    visibility_name,
)
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.texts import Text

LONGEST_QUOTE = 160


class ThreadCard(ReviewCard):
    """A comment and its replies; the one that is open has a field and buttons."""

    def __init__(
        self,
        reviewing: Reviewing,
        thread: Thread,
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._reviewing, self.shown, self._now = reviewing, thread, now
        self._place = ""
        self._placed = Placed("there")
        self._rewords = ""
        self._answers: Disposition = ""
        self.kind, self.who_sees = Chip(), Chip()
        self._where = Text("small", "ink2")
        self.quote = Text("example", "ink2")
        self._notes = QVBoxLayout()
        self._notes.setSpacing(8)
        self.field, self._wrong = NoteField(), Text("small", "ink2")
        self.reply = Button("primary", size="small")
        self.settle = Button("plain", "check", "small")
        self.again = Button("plain", "arrow-counter-clockwise", "small")
        self.answer = Button("plain", "check-circle", "small")
        self.more = Button("quiet", "dots-three-vertical", "small")
        self._acting = QWidget()
        self._lay_out()
        self._connect()
        self.show_thread(thread, self._placed, "")
        self.set_texts()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        head = QHBoxLayout()
        head.setSpacing(6)
        chips = Flow(6)
        chips.addWidget(self.kind)
        chips.addWidget(self.who_sees)
        head.addLayout(chips, 1)
        head.addWidget(self.more, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        column.addWidget(self._where)
        column.addWidget(self.quote)
        column.addLayout(self._notes)
        inner = QVBoxLayout(self._acting)
        inner.setContentsMargins(0, 2, 0, 0)
        inner.setSpacing(6)
        inner.addWidget(self.field)
        inner.addWidget(self._wrong)
        row = Flow(6)
        for button in (self.reply, self.answer, self.settle, self.again):
            row.addWidget(button)
        inner.addLayout(row)
        column.addWidget(self._acting)

    def _connect(self) -> None:
        self.field.done.connect(self._take)
        self.field.left.connect(self._forget)
        self.field.textChanged.connect(self._say_may)
        self.reply.clicked.connect(self._take)
        self.settle.clicked.connect(lambda: self._do(self._reviewing.close, with_words=True))
        self.again.clicked.connect(lambda: self._do(self._reviewing.reopen, with_words=True))
        self.answer.clicked.connect(lambda: self._pop(self.answers_menu(), self.answer))
        self.more.clicked.connect(lambda: self._pop(self.more_menu(), self.more))

    # Showing.

    def show_thread(self, thread: Thread, place: Placed, where: str) -> None:
        """Show the comment as it is now.

        Args:
            thread: the comment.
            place: where its passage is.
            where: the name of its place.
        """
        self.shown, self._placed, self._place = thread, place, where
        self.kind.show_words(kind_icon(thread.kind), kind_name(thread.kind), chip_of(thread))
        seen = thread.visibility
        self.who_sees.show_words(visibility_icon(seen), visibility_name(seen), "tint")
        self.who_sees.setVisible(seen != "everyone")
        self._where.setText(" · ".join(part for part in (state_name(thread), where) if part))
        self._say_quote()
        self._say_notes()
        self._say_may()
        said_first = thread.notes[0].text if thread.notes else ""
        parts = (kind_name(thread.kind), state_name(thread), where, thread.by.name, said_first)
        self.setAccessibleName(", ".join(part for part in parts if part))
        self.update()

    @property
    def name(self) -> str:
        """The id of the comment."""
        return self.shown.id

    def show_open(self, *, opened: bool) -> None:
        """Offer what can be done, or only show what was said."""
        self._open = opened
        if not opened:
            self._rewords = self._answers = ""
        self._say_may()
        self.update()

    @property
    def is_open(self) -> bool:
        """Whether it offers what can be done."""
        return self._open

    def say_words(self) -> tuple[str, ...]:
        """Every text that is shown, in order."""
        return tuple(text.text() for text in self.findChildren(Text) if not text.isHidden())

    def _say_quote(self) -> None:
        quote = self.shown.anchor.quote
        short = quote if len(quote) <= LONGEST_QUOTE else f"{quote[:LONGEST_QUOTE].rstrip()}…"
        words = f"“{short}”" if short else ""
        it_said = self.tr("It said: {words}").format(words=words)
        if self._placed.is_gone:
            gone = self.tr("What this was about is no longer there.")
            words = f"{gone} {it_said}" if short else gone
        elif short and self._placed.words and self._placed.words != quote:
            words = it_said
        self.quote.setText(words)
        self.quote.setVisible(bool(words))

    def _say_notes(self) -> None:
        while item := self._notes.takeAt(0):
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        nobody = self.tr("Somebody")
        for note in self.shown.notes:
            head = Text("small_emphasis")
            when = moment(note.at, self._now())
            name = self.tr("You") if self._reviewing.is_mine(note.by) else note.by.name
            head.setText(f"{name or nobody} · {when}")
            words = Text("interface", "ink2" if note.withdrawn else "ink")
            words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            words.setText(self._words_of(note))
            self._notes.addWidget(head)
            self._notes.addWidget(words)

    def _words_of(self, note: Note) -> str:
        if note.withdrawn:
            return self.tr("Taken back")
        words = note.text
        if note.disposition:
            name = disposition_name(note.disposition)
            words = (
                f"✓ {name}. {words}".rstrip()
                if note.disposition == "done"
                else (f"{name}. {words}".rstrip())
            )
        if note.changed is not None:
            reworded = self.tr("reworded")
            words = f"{words} ({reworded})"
        return words

    def _say_may(self) -> None:
        thread, written = self.shown, bool(self.field.toPlainText().strip())
        offered = self._open and not self._reviewing.is_read_only
        self._acting.setVisible(offered)
        self.more.setVisible(offered)
        self.reply.setEnabled(written or self._answers == "done")
        self._wrong.setVisible(bool(self._wrong.text()))
        answers = thread.kind != "praise" and not self._is_asking()
        settled = thread.state == "closed"
        self.answer.setVisible(answers and not settled and not self._answers)
        self.settle.setVisible(not settled and not self._answers and self._is_asking())
        self.again.setVisible(settled or (thread.state == "answered" and self._is_asking()))
        if self._rewords:
            words = self.tr("Save")
        elif self._answers:
            words = disposition_name(self._answers)
        else:
            words = self.tr("Reply")
        self.reply.setText(words)

    def _is_asking(self) -> bool:
        """Whether it is for me to say that the comment is settled."""
        return self._reviewing.role == "hub" or self._reviewing.is_mine(self.shown.by)

    # Doing.

    def answers_menu(self) -> QMenu:
        """What can be said about what was done."""
        menu = QMenu(self)
        for disposition, words in DISPOSITIONS:
            action = menu.addAction(said(words))
            action.triggered.connect(
                lambda _checked=False, chosen=disposition: self._begin_answer(chosen)
            )
        return menu

    def more_menu(self) -> QMenu:
        """What is seldom done: kind, readers, own words."""
        menu, thread, reviewing = QMenu(self), self.shown, self._reviewing
        kinds = menu.addMenu(self.tr("What it asks for"))
        for kind, picture, words in KINDS:
            action = kinds.addAction(icon(picture), said(words))
            action.setCheckable(True)
            action.setChecked(kind == thread.kind)
            action.triggered.connect(
                lambda _checked=False, kind=kind: reviewing.set_kind(thread.id, kind)
            )
        readers = menu.addMenu(self.tr("Who reads it"))
        for seen, picture, words in VISIBILITIES:
            mine = seen != "private" or reviewing.is_mine(thread.by)
            if seen in offered(reviewing.role) and mine:
                action = readers.addAction(icon(picture), said(words))
                action.setCheckable(True)
                action.setChecked(seen == thread.visibility)
                action.triggered.connect(
                    lambda _checked=False, seen=seen: reviewing.set_visibility(thread.id, seen)
                )
        note = self._own_note()
        if note is not None:
            menu.addSeparator()
            menu.addAction(self.tr("Reword my note")).triggered.connect(self._begin_rewording)
            menu.addAction(self.tr("Take my note back")).triggered.connect(
                lambda: reviewing.withdraw(thread.id, note.id)
            )
        return menu

    def begin_reply(self) -> None:
        """Put the keyboard into the field."""
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _own_note(self) -> Note | None:
        """The last note that is mine."""
        mine = [n for n in self.shown.notes if self._reviewing.is_mine(n.by) and not n.withdrawn]
        return mine[-1] if mine else None

    def _begin_answer(self, disposition: Disposition) -> None:
        self._answers = disposition
        self.field.setPlaceholderText(
            self.tr("What was done, if that needs words")
            if disposition == "done"
            else self.tr("What is left, and why")
        )
        self._say_may()
        self.begin_reply()

    def _begin_rewording(self) -> None:
        if (note := self._own_note()) is not None:
            self._rewords = note.id
            self.field.setPlainText(note.text)
            self._say_may()
            self.begin_reply()

    def _forget(self) -> None:
        self._rewords = self._answers = ""
        self.field.clear()
        self._wrong.setText("")
        self.set_texts()
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def _take(self) -> None:
        words, name = self.field.toPlainText().strip(), self.shown.id
        if self._rewords:
            note = self._rewords
            self._do(lambda thread: self._reviewing.reword(thread, note, words))
        elif self._answers:
            answer = self._answers
            self._do(lambda thread: self._reviewing.answer(thread, answer, words))
        elif words:
            self._do(lambda _: self._reviewing.reply(name, words))

    def _do(self, act: Callable[..., object], *, with_words: bool = False) -> None:
        """Do something to the comment; what is written goes along or stays."""
        try:
            if with_words:
                act(self.shown.id, self.field.toPlainText().strip())
            else:
                act(self.shown.id)
        except CasewriterError as error:
            self._wrong.setText(sentence(error))
            self._wrong.show()
            return
        self._forget()

    def _pop(self, menu: QMenu, button: Button) -> None:
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(button.mapToGlobal(button.rect().bottomLeft()))

    # What Qt tells.

    def set_texts(self) -> None:
        """Set all words again."""
        self.field.setAccessibleName(self.tr("Reply"))
        self.field.setPlaceholderText(self.tr("Write a reply"))
        self.answer.setText(self.tr("Answer…"))
        self.settle.setText(self.tr("Settle"))
        self.again.setText(self.tr("Ask again"))
        self.more.setToolTip(self.tr("More"))
        self.more.setAccessibleName(self.tr("More"))
        self._say_may()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
            self.show_thread(self.shown, self._placed, self._place)
        super().changeEvent(event)
