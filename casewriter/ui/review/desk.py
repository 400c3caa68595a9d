"""Comments on the case page: begun where somebody writes, marked there, shown beside and listed."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.domain.leaves import Path
from casewriter.domain.review import Range, Thread
from casewriter.domain.reviewing.anchoring import is_section
from casewriter.domain.reviewing.listing import stops
from casewriter.services.events import CaseChanged
from casewriter.ui.case.card import QuestionCard
from casewriter.ui.review.beside_leaf import BesideLeaves
from casewriter.ui.review.edit_desk import EditDesk
from casewriter.ui.review.edit_marks import EditMarks
from casewriter.ui.review.marks import PassageMarks
from casewriter.ui.review.suggest_desk import SuggestDesk
from casewriter.ui.review.targets import Target, select, target_of

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage
    from casewriter.ui.review.panel import CommentsPanel
    from casewriter.ui.review.work_list import WorkListPage

AROUND = 140
"""Pixels that stay in sight above and below a passage that is shown."""
LOOK = 60
"""Milliseconds between two looks whether a question stands already."""
TOOL = "comments"
LIST = "review"


class ReviewDesk(QObject):
    """Leads between the answers of one page and the comments on them."""

    def __init__(self, page: "CasePage") -> None:
        """Serve one page."""
        super().__init__(page)
        self._page = page
        self.reviewing, self.deciding = page.reviewing, page.deciding
        edit_marks = EditMarks(self.deciding)
        self.marks = PassageMarks(page.pages, self.reviewing, edit_marks, self.comment, self)
        self.edits = EditDesk(page, self)
        self.suggest = SuggestDesk(page, self)
        self.beside = BesideLeaves(self.deciding, self.edits.show_edit)
        self._awaited: tuple[Path, str, Callable[[], Range | None]] | None = None
        self._look = QTimer(self)
        self._look.setInterval(LOOK)
        self._look.timeout.connect(self._arrive)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(150)
        self._soon.timeout.connect(self._mark)
        self._counting = QTimer(self)
        self._counting.setSingleShot(True)
        self._counting.setInterval(LOOK)
        self._counting.timeout.connect(lambda: self.panel)
        page.desk.comment = self.comment
        page.faces.mode_wanted.connect(self.show_mode)
        page.pages.grown.connect(self._grown)
        page.travel.section_opened.connect(lambda _: self._soon.start())
        page.desk.bridge.case_changed.connect(self._case_changed)
        page.inspector.made.connect(self._tool_made)
        self.marks.entered.connect(self._passage_entered)

    @property
    def panel(self) -> "CommentsPanel":
        """The comments and suggested edits of the section in front, beside its answers.

        By itself the panel follows to another section when that is painted; what is lit or begun
        in it before would be lost, so that it follows at once for whoever asks for it.
        """
        panel = self._page.inspector.comments
        panel.follow(self._page.travel.section)
        return panel

    def commands(self) -> tuple[tuple[str, Callable[[], object]], ...]:
        """The commands of the window about comments: name → what it does."""
        return (
            ("comment", self.comment),
            ("comments", lambda: self._page.door.choose(TOOL)),
            ("next_comment", lambda: self.step(1)),
            ("previous_comment", lambda: self.step(-1)),
            ("work_list", self.toggle_list),
            ("suggest", self.suggest.toggle),
            *self.edits.commands(),
        )

    # Beginning.

    def comment(self, widget: QWidget | None = None) -> None:
        """Begin a comment on what is selected, on the cell or card at hand, or on the question."""
        page = self._page
        if page.focus.is_on:
            page.focus.leave()
        if not page.faces.writes:
            page.show_sections()
        at = target_of(widget or QApplication.focusWidget())
        if at is None and page.travel.question is not None:
            at = Target(page.travel.question)
        if at is None:
            return
        page.door.open(TOOL)
        self.panel.compose(self.reviewing.anchor(at.path, at.language, at.range))

    # Going places.

    def show_mode(self, mode: str) -> None:
        """Write, review, or look back."""
        page = self._page
        modes = {"write": page.show_sections, "review": self.show_list}
        modes.get(mode, page.show_history)()

    def show_list(self) -> None:
        """Show all comments of the case."""
        page = self._page
        page.keep_place()
        page.focus.leave()
        self.list.open(page.windowTitle(), self.panel.lit)
        page.faces.setCurrentWidget(self.list)
        self.list.take_focus()

    def toggle_list(self) -> None:
        """Show all comments, or go on writing."""
        (self._page.show_sections if self._page.faces.shows(LIST) else self.show_list)()

    @property
    def list(self) -> "WorkListPage":
        """The page with all comments, built when it is wanted first."""
        from casewriter.ui.review.work_list import WorkListPage

        found = self._page.faces.face(LIST, self._make_list)
        assert isinstance(found, WorkListPage)
        return found

    def step(self, by: int) -> None:
        """Go to the next comment or suggested edit that waits, or to the one before."""
        if self._page.faces.shows(LIST):
            self.list.step(by)
            return
        panel, session = self.panel, self._page.desk.session
        lit = panel.lit_of_all
        threads = [one for one in self.reviewing.threads if one.state != "closed" or one.id == lit]
        edits = [one for one in self.deciding.suggestions if one.state == "open" or one.id == lit]
        found = stops(threads, edits, session.template, session.case)
        if not found:
            self.show_list()
            return
        names = [one.id for one in found]
        here = names.index(lit) + by if lit in names else min(0, by)
        met = found[here % len(found)]
        (self.show_thread if isinstance(met, Thread) else self.edits.show_edit)(met.id)

    def show_thread(self, thread_id: str) -> None:
        """Show a comment beside its place."""
        page = self._page
        if not page.faces.writes:
            page.faces.show_writing()
        page.door.open(TOOL)
        self.show_place(thread_id)
        self.panel.light(thread_id, focus=True)

    def show_place(self, thread_id: str) -> None:
        """Show where a comment stands; the keyboard stays where it is."""
        anchor = self.reviewing.thread(thread_id).anchor
        self.marks.light(thread_id)
        if not anchor.path:
            return
        path = Path.parse(anchor.path)
        if is_section(anchor):
            self._page.travel.open_section(path.section)
            return
        self.show_passage(path, anchor.lang, lambda: self.reviewing.places[thread_id].range)

    def show_passage(self, path: Path, language: str, where: Callable[[], Range | None]) -> None:
        """Show an answer, and the passage in it as soon as it stands; the keyboard stays."""
        self._page.travel.go_to(path, language, focus=False)
        self._awaited = path, language, where
        self._look.start()
        self._arrive()

    # What the parts tell.

    def _tool_made(self, tool: str) -> None:
        if tool != TOOL:
            return
        panel = self.panel
        panel.asked.connect(self.comment)
        panel.wanted.connect(self.show_place)
        panel.list_wanted.connect(self.show_list)
        panel.settled_shown.connect(lambda on: self.marks.show_settled(shown=on))
        panel.counted.connect(self._page.strip.tools[TOOL].show_number)
        panel.edits.wanted.connect(self.edits.show_place)
        panel.show_section(self._page.travel.section)

    def _make_list(self) -> QWidget:
        from casewriter.ui.review.work_list import WorkListPage

        page = self._page
        made = WorkListPage(page.desk, self.reviewing, self.deciding)
        made.left.connect(page.show_sections)
        made.mode_wanted.connect(self.show_mode)
        made.wanted.connect(self.show_thread)
        made.edit_wanted.connect(self.edits.show_edit)
        made.reader_changed.connect(self._reader_changed)
        return made

    def _reader_changed(self) -> None:
        self.panel.refresh()
        self._mark()

    def _arrive(self) -> None:
        """Bring a passage into sight as soon as its text stands, however long that takes."""
        pages, awaited = self._page.pages, self._awaited
        page = pages.page
        card = page.card(awaited[0]) if page is not None and awaited is not None else None
        arrived = card is not None and card.editor.is_laid
        if arrived and awaited is not None:
            # The layout must have given the card its place first.
            QTimer.singleShot(0, self, lambda: self._bring_up(*awaited))
        if arrived or pages.is_at_rest:
            self._awaited = None
            self._look.stop()

    def _bring_up(self, path: Path, language: str, where: Callable[[], Range | None]) -> None:
        self.marks.refresh()
        page, place = self._page.pages.page, where()
        leaf = self.marks.leaf_of(path, language)
        desk = page.widget() if page is not None else None
        if page is None or desk is None or leaf is None or place is None:
            return
        select(leaf.editor, leaf.ink.on_screen(place))
        page.sight.let_go()
        rect = leaf.editor.text.cursorRect()
        at = leaf.editor.text.viewport().mapTo(desk, QPoint(rect.left(), rect.center().y()))
        page.ensureVisible(at.x(), at.y(), 0, AROUND)

    def _passage_entered(self, thread_id: str) -> None:
        if self._page.inspector.tool == TOOL and thread_id != self.panel.lit:
            self.panel.light(thread_id)
        self.marks.light(thread_id)

    def _grown(self, card: QuestionCard) -> None:
        card.comment_link.linkActivated.connect(lambda _: self._asked(card))
        self._count(card)
        self._soon.start()

    def _asked(self, card: QuestionCard) -> None:
        """The link below a question: its comments, or a first one."""
        found = [one for one in self.reviewing.threads if self._is_at(one.anchor.path, card)]
        waiting = [one for one in found if one.state != "closed"]
        if waiting:
            self.show_thread(waiting[0].id)
        else:
            self._page.door.open(TOOL)
            self.panel.compose(self.reviewing.anchor(card.path))
            self.panel.composer.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def _count(self, card: QuestionCard) -> None:
        found = [one for one in self.reviewing.threads if self._is_at(one.anchor.path, card)]
        card.show_comments(sum(one.state != "closed" for one in found))

    def _is_at(self, path: str, card: QuestionCard) -> bool:
        return path.partition("/")[0] == card.path.field

    def _case_changed(self, event: CaseChanged) -> None:
        if event.before.records is not event.after.records:
            self._soon.start()

    def _mark(self) -> None:
        self._soon.stop()
        if not self._page.inspector.has(TOOL):
            # Its number stands at the edge of the page; the page itself comes first.
            self._counting.start()
        self.marks.refresh()
        page = self._page.pages.page
        for card in page.cards if page is not None else ():
            self._count(card)
        if page is not None:
            self.beside.refresh(page)
