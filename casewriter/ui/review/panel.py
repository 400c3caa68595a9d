"""The comments of a section beside its answers, and the place where one begins."""

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.errors import CasewriterError
from casewriter.domain.leaves import Path
from casewriter.domain.review import Anchor, Thread, ThreadKind, Visibility
from casewriter.domain.reviewing.anchoring import is_section, section_anchor
from casewriter.domain.reviewing.listing import ordered
from casewriter.domain.reviewing.proposing import ACTION
from casewriter.services.deciding import Deciding
from casewriter.services.events import CaseChanged
from casewriter.services.reviewing import Reviewing
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.options import Tick
from casewriter.ui.phrases import sentence
from casewriter.ui.review.composer import Composer
from casewriter.ui.review.edit_box import EditBox
from casewriter.ui.review.thread_card import ThreadCard
from casewriter.ui.review.words import place_of
from casewriter.ui.tokens import BUTTON_SMALL
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.flow import Flow
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import LinkText, Text

SIDE = 17
COMMENTS, EDITS = "comments", "edits"
LATER = 120
"""Milliseconds of quiet before what was typed is looked at: a passage need not follow at once."""


class CommentsPanel(QWidget):
    """Comments of the section in front.

    Attributes:
        reviewing: the comments of the case.
        wanted: a comment was chosen and its place is to be shown: its id.
        asked: a comment is to be begun at the place where somebody writes.
        list_wanted: all comments of the case are to be shown.
        counted: so many comments of the section are not settled.
        settled_shown: whether settled comments are shown was changed.
        edits: the suggested edits of the section, which stand in place of the comments.
    """

    wanted = Signal(str)
    asked = Signal()
    list_wanted = Signal()
    counted = Signal(int)
    settled_shown = Signal(bool)

    def __init__(
        self,
        desk: Desk,
        reviewing: Reviewing,
        deciding: Deciding,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk, self.reviewing, self._now = desk, reviewing, reviewing.now
        self._section = ""
        self._lit = ""
        self._anchor = Anchor()
        self._discussed = ""
        self.deciding = deciding
        self.edits = EditBox(desk, reviewing, self.deciding)
        self.what = Segments()
        for key in (COMMENTS, EDITS):
            self.what.offer(key)
        self.what.choose(COMMENTS)
        self.cards: dict[str, ThreadCard] = {}
        self.begin = Button("plain", "plus", "small")
        self.about_section, self.all_of_them = LinkText(), LinkText()
        self.settled = Tick()
        self.composer = Composer()
        self._nothing, self._elsewhere = Text("interface", "ink2"), Text("small", "ink2")
        self._wrong = Text("small", "ink2")
        self._told = QWidget()
        self._list = QVBoxLayout()
        self._list.setSpacing(10)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(LATER)
        self._soon.timeout.connect(self.refresh)
        self._lay_out()
        self._connect()
        self._set_texts()

    def _lay_out(self) -> None:
        head = QVBoxLayout()
        head.setContentsMargins(SIDE, 0, SIDE, 8)
        head.setSpacing(8)
        row = Flow(16)
        row.addWidget(self.begin)
        self.about_section.setMinimumHeight(BUTTON_SMALL)
        row.addWidget(self.about_section)
        head.addLayout(row)
        head.addWidget(self.settled)
        self._column = Column(520, 0)
        inner = self._column.content
        inner.setSpacing(10)
        for widget in (self.composer, self._wrong, self._nothing):
            inner.addWidget(widget)
            widget.setVisible(widget is self._nothing)
        inner.addLayout(self._list)
        inner.addWidget(self._elsewhere)
        inner.addWidget(self.all_of_them, 0, Qt.AlignmentFlag.AlignLeft)
        inner.addStretch(1)
        told = QVBoxLayout(self._told)
        told.setContentsMargins(0, 0, 0, 0)
        told.setSpacing(0)
        told.addLayout(head)
        told.addWidget(self._column, 1)
        choice = QHBoxLayout()
        choice.setContentsMargins(SIDE, 0, SIDE, 8)
        choice.addWidget(self.what, 0, Qt.AlignmentFlag.AlignLeft)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(choice)
        column.addWidget(self._told, 1)
        column.addWidget(self.edits, 1)
        self.edits.hide()

    def _connect(self) -> None:
        self.begin.clicked.connect(self.asked)
        self.about_section.linkActivated.connect(
            lambda _: self.compose(section_anchor(self._section))
        )
        self.all_of_them.linkActivated.connect(lambda _: self.list_wanted.emit())
        self.settled.toggled.connect(self._show_settled)
        self.what.chosen.connect(self._show)
        self.edits.discussed.connect(self._discuss)
        self.composer.done.connect(self._begin)
        self.composer.left.connect(self._leave)
        self._desk.bridge.case_changed.connect(self._case_changed)

    # Going places.

    def show_section(self, key: str) -> None:
        """Show the comments of another section."""
        self._section = key
        self.edits.show_section(key)
        self.refresh()

    def follow(self, key: str) -> None:
        """Show the comments of a section, unless they are shown already."""
        if key != self._section:
            self.show_section(key)

    def compose(self, anchor: Anchor) -> None:
        """Offer to begin a comment at a place, unless nothing may be said."""
        if self.reviewing.is_read_only:
            return
        self._anchor, self._discussed = anchor, ""
        self.show_list(COMMENTS)
        thread = Thread("new", "question", self.reviewing.me, self._now(), self._now(), anchor)
        self.composer.show()
        self._nothing.hide()
        words = self._place(thread, whole=is_section(anchor))
        self.composer.show_place(words, anchor.quote if anchor.range else "", self.reviewing.role)
        self.begin.setEnabled(False)
        self._bring_up(self.composer)

    def light(self, thread_id: str, *, focus: bool = False) -> None:
        """Open one comment; the keyboard goes there only where that is asked for."""
        if thread_id:
            self.show_list(COMMENTS)
        if thread_id not in self.cards and thread_id:
            thread = self.reviewing.thread(thread_id)
            if thread.state == "closed":
                self.settled.setChecked(True)
            self.refresh()
        self._lit = thread_id
        for name, card in self.cards.items():
            card.show_open(opened=name == thread_id)
        opened = self.cards.get(thread_id)
        if opened is not None:
            self._bring_up(opened)
            if focus:
                opened.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_list(self, which: str) -> None:
        """Show the comments, or the suggested edits."""
        self.what.choose(which)
        self._show(which)

    def light_edit(self, name: str, *, focus: bool = False) -> None:
        """Show a suggested edit as the one that is looked at."""
        self.show_list(EDITS)
        self.edits.light(name, focus=focus)

    @property
    def lit(self) -> str:
        """The comment that is open, or an empty text."""
        return self._lit

    @property
    def lit_of_all(self) -> str:
        """What is looked at in the list that is shown: a comment or a suggested edit."""
        return self.edits.lit if self.what.choice == EDITS else self._lit

    # Showing.

    def refresh(self) -> None:
        """Show the comments as they are now; what was begun to be written stays."""
        self._soon.stop()
        threads = self.reviewing.threads
        here = [one for one in threads if self._is_here(one)]
        shown = [
            one
            for one in here
            if self.settled.isChecked() or one.state != "closed" or one.id == self._lit
        ]
        names = {one.id for one in shown}
        for gone in [name for name in self.cards if name not in names]:
            card = self.cards.pop(gone)
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        case, placed = self.reviewing.case, self.reviewing.places
        for place, thread in enumerate(ordered(shown, self._desk.session.template, case)):
            card = self.cards.get(thread.id) or self._make(thread)
            card.show_thread(thread, placed[thread.id], self._place(thread))
            card.show_open(opened=thread.id == self._lit)
            if self._list.indexOf(card) != place:
                self._list.insertWidget(place, card)
            card.show()
        self.begin.setEnabled(self.composer.isHidden() and not self.reviewing.is_read_only)
        self.about_section.setVisible(not self.reviewing.is_read_only)
        waiting = sum(one.state != "closed" for one in here)
        closed = len(here) - waiting
        self.settled.setVisible(bool(closed))
        self.settled.setText(self.tr("Show %n settled", "", closed))
        self._nothing.setVisible(not shown and self.composer.isHidden())
        others = sum(one.state != "closed" for one in threads) - waiting
        self._elsewhere.setText(self.tr("%n comments in other sections", "", others))
        self._elsewhere.setVisible(bool(others))
        self.all_of_them.setVisible(bool(threads))
        self.edits.refresh()
        edits = len(self.deciding.suggestions)
        self.what.setVisible(bool(edits) or self.what.choice == EDITS)
        self.what.name(
            (
                self.tr("Comments {count}").format(count=waiting),
                self.tr("Edits {count}").format(count=self.edits.waiting),
            )
        )
        self.counted.emit(waiting + self.edits.waiting)

    def _show(self, which: str) -> None:
        self._told.setVisible(which == COMMENTS)
        self.edits.setVisible(which == EDITS)

    def _discuss(self, name: str) -> None:
        """Show the comment on a suggested edit, or offer to begin one."""
        one = self.deciding.suggestion(name)
        if one is None:
            return
        if one.thread and any(thread.id == one.thread for thread in self.reviewing.threads):
            self.light(one.thread, focus=True)
            self.wanted.emit(one.thread)
            return
        self.compose(self.deciding.anchor(one))
        self._discussed = name
        self.composer.choose("question", one.visibility)

    def _make(self, thread: Thread) -> ThreadCard:
        card = ThreadCard(self.reviewing, thread, self._now, self)
        card.wanted.connect(self._chosen)
        self.cards[thread.id] = card
        return card

    def _is_here(self, thread: Thread) -> bool:
        path = thread.anchor.path
        return not path or path.partition(".")[0] == self._section

    def _place(self, thread: Thread, *, whole: bool = False) -> str:
        session = self._desk.session
        return place_of(thread, session.template, session.case, self._desk.wording, whole=whole)

    def _bring_up(self, widget: QWidget) -> None:
        # The layout must have given the widget its place first.
        QTimer.singleShot(0, widget, lambda: self._column.ensureWidgetVisible(widget, 0, 20))

    # Acting.

    def _chosen(self, thread_id: str) -> None:
        self.light(thread_id)
        self.wanted.emit(thread_id)

    def _begin(self, kind: ThreadKind, visibility: Visibility, words: str) -> None:
        try:
            begun = (
                self.deciding.discuss(self._discussed, kind, words, visibility)
                if self._discussed
                else self.reviewing.begin(self._anchor, kind, words, visibility)
            )
        except CasewriterError as error:
            self._wrong.setText(sentence(error))
            self._wrong.show()
            return
        self.composer.clear()
        self._leave()
        self.refresh()
        if begun in self.cards:
            self.light(begun, focus=True)
            self.wanted.emit(begun)

    def _leave(self) -> None:
        self.composer.hide()
        self._wrong.hide()
        self.refresh()
        if self._anchor.path:
            self._desk.go_to(Path.parse(self._anchor.path))

    def _show_settled(self, shown: bool) -> None:
        self.refresh()
        self.settled_shown.emit(shown)

    def _case_changed(self, event: CaseChanged) -> None:
        if event.edit.action == ACTION and event.origin is not None:
            # Whoever writes suggestions does not wait for their cards.
            self._soon.start()
        elif event.origin in {self.reviewing, self.deciding} or not event.edit.changes:
            self.refresh()
        elif event.after.records:
            self._soon.start()

    # What Qt tells.

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed meanwhile."""
        super().showEvent(event)
        QTimer.singleShot(0, self, self.refresh)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self.refresh()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.what.setAccessibleName(self.tr("What is shown"))
        self.begin.setText(self.tr("Comment"))
        self.begin.setToolTip(self.tr("Comment on what is selected, or on this question"))
        self.about_section.set_words(self.tr("On the whole section"))
        self.all_of_them.set_words(self.tr("All comments as a list"))
        self._nothing.setText(
            self.tr(
                "No comments here yet. Select words in an answer, or stand in a question or a "
                "cell, and press {key}."
            ).format(key="Ctrl+Alt+M")
        )
