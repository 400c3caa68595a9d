"""Marks of comments in the answers: their passages, and beside each the icon of its kind."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from casewriter.domain.review import Thread
from casewriter.services.reviewing import Reviewing
from casewriter.ui.case.card import QuestionCard
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.icons import icon
from casewriter.ui.prose.text import ProseText
from casewriter.ui.prose.underlay import Passage
from casewriter.ui.review.edit_marks import EditMarks
from casewriter.ui.review.targets import lines_in, stretches
from casewriter.ui.review.words import kind_icon

KEY = "Ctrl+Alt+M"


class PassageMarks(QObject):
    """Marks the passages of one case in the sections that are built.

    Attributes:
        entered: the caret came into the passage of a comment: its id.
        edit_entered: the caret came to the words of a suggested edit: its id.
    """

    entered = Signal(str)
    edit_entered = Signal(str)

    def __init__(
        self,
        pages: SectionPages,
        reviewing: Reviewing,
        edits: EditMarks,
        comment: Callable[[ProseText], object],
        parent: QObject,
    ) -> None:
        """Begin marking.

        Args:
            pages: the sections.
            reviewing: the comments.
            edits: the suggested edits.
            comment: begins a comment on what is selected in a text.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._pages, self._reviewing, self._comment = pages, reviewing, comment
        self._edits = edits
        self._lit = ""
        self._settles = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self.refresh)
        pages.grown.connect(self._grown)

    def light(self, thread_id: str) -> None:
        """Show one passage as the one that is looked at; an empty id for none."""
        if thread_id != self._lit:
            self._lit = thread_id
            self.refresh()

    def light_edit(self, name: str) -> None:
        """Show the words of one suggested edit as those that are looked at; empty for none."""
        if name != self._edits.lit:
            self._edits.lit = name
            self.refresh()

    def show_settled(self, *, shown: bool) -> None:
        """Mark the passages of settled comments, too, or only of others."""
        self._settles = shown
        self.refresh()

    def refresh(self) -> None:
        """Mark everything as it stands now."""
        page = self._pages.page
        for leaf in page.findChildren(ProseLeaf) if page is not None else ():
            self._mark(leaf)

    def leaf_of(self, path: object, language: str) -> ProseLeaf | None:
        """The editor of a text in the section that is in front."""
        page = self._pages.page
        leaves = page.findChildren(ProseLeaf) if page is not None else ()
        return next((one for one in leaves if (one.path, one.language) == (path, language)), None)

    def _grown(self, card: QuestionCard) -> None:
        for leaf in card.findChildren(ProseLeaf):
            self._attach(leaf)
        self._soon.start()

    def _attach(self, leaf: ProseLeaf) -> None:
        text = leaf.editor.text
        text.menu_wanted.connect(lambda menu, _place: self._offer(menu, text))
        text.all_shown.connect(self._soon.start)
        text.cursorPositionChanged.connect(lambda: self._caret_moved(leaf))

    def _offer(self, menu: QMenu, text: ProseText) -> None:
        """Put the comment into the menu of a text."""
        action = QAction(icon("chat-circle-text"), self.tr("Comment…"), menu)
        action.setShortcut(QKeySequence(KEY))
        action.triggered.connect(lambda: self._comment(text))
        menu.addSeparator()
        menu.addAction(action)

    def _caret_moved(self, leaf: ProseLeaf) -> None:
        if not isValid(leaf) or not leaf.editor.text.hasFocus():
            return
        at = leaf.editor.text.textCursor()
        if at.hasSelection():
            return
        shown = [
            thread for thread in self._of(leaf) if not self._reviewing.places[thread.id].is_gone
        ]
        for thread in shown:
            where = self._reviewing.places[thread.id].range
            if where is None:
                continue
            for text, start, end in stretches(leaf.editor, leaf.ink.on_screen(where)):
                if text is leaf.editor.text and start <= at.position() <= end:
                    self.entered.emit(thread.id)
                    return
        if name := leaf.editor.text.underlay.named_at(at.position()):
            self.edit_entered.emit(name)

    def _of(self, leaf: ProseLeaf) -> list[Thread]:
        here = (str(leaf.path), leaf.language)
        return [
            thread
            for thread in self._reviewing.threads
            if (thread.anchor.path, thread.anchor.lang) == here
            and (self._settles or thread.state != "closed" or thread.id == self._lit)
        ]

    def _mark(self, leaf: ProseLeaf) -> None:
        marked: dict[ProseText, list[Passage]] = {}
        threads = self._of(leaf)
        # Most answers have none of either: their lines, hundreds maybe, need not be looked up.
        lines = list(lines_in(leaf.editor)) if threads or self._edits.are_in(leaf) else []
        for thread in threads:
            place = self._reviewing.places[thread.id]
            if place.range is None:
                continue
            sign = kind_icon(thread.kind)
            for text, start, end in stretches(leaf.editor, leaf.ink.on_screen(place.range), lines):
                lit = thread.id == self._lit
                marked.setdefault(text, []).append(Passage(start, end, sign, lit))
                sign = ""
        for text, passage in self._edits.passages(leaf, lines):
            marked.setdefault(text, []).append(passage)
        for text in leaf.editor.texts():
            # The one that is looked at lies above the others.
            found = sorted(marked.get(text, ()), key=lambda one: one.lit)
            text.underlay.show_passages(found)
