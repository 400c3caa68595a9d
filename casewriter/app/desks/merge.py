"""Copies of cases that are in the library: shown beside the case, decided, taken in as one step."""

from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.domain.merge_choices import Answer, Question
from casewriter.domain.reviewing.listing import new_edits, new_notes
from casewriter.services.joining import Arrival, Joining
from casewriter.services.opened import OpenedLibrary
from casewriter.services.session import CaseSession
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

if TYPE_CHECKING:
    from casewriter.ui.merge.page import MergePage

PAGE = "merge"
KEY = "merge"


class MergeDesk(QObject):
    """Stands between a copy that came in, its page and the open case.

    What was decided is remembered while the window is open: whoever leaves half-way and opens the
    file again finds it. Until everything is taken in nothing of the case is changed.
    """

    def __init__(
        self,
        *,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        memory: QSettings,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for copies.

        Args:
            window: shows the page.
            library: compares, and keeps pictures.
            desk: the open case.
            memory: keeps how two states are shown.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._desk = desk
        self._memory = memory
        self._fail = fail
        self._joining: Joining | None = None
        self._session: CaseSession | None = None
        self._decided: list[tuple[Question, Answer]] = []
        self._taken: Callable[[], object] | None = None
        self._shown: Callable[[], object] | None = None

    def bring(
        self,
        arrival: Arrival,
        taken: Callable[[], object] | None = None,
        shown: Callable[[], object] | None = None,
    ) -> None:
        """Open the case that a copy belongs to, and show what the copy means for it.

        Args:
            arrival: the copy.
            taken: told when it is in the case, decided or there already.
            shown: told once it is shown, or cannot be.
        """
        self._taken, self._shown = taken, shown
        self._desk.open_and(arrival.case.id, lambda session: self._compare(arrival, session))

    def page(self) -> QWidget:
        """The page of the copy that came in last."""
        from casewriter.ui.merge.page import MergePage

        joining, session = self._joining, self._session
        assert joining is not None
        assert session is not None
        page = MergePage(
            joining,
            self._memory,
            now=lambda: datetime.now(UTC),
            wording=interface_language(),
            answers=self._remembered(joining),
        )
        page.answers_changed.connect(self._remember)
        page.taken.connect(self._take)
        page.left.connect(self._leave)
        return page

    def _compare(self, arrival: Arrival, session: CaseSession) -> None:
        if session.is_read_only:
            self._tell_shown()
            return
        session.save_soon()
        self._library.join(
            arrival, session, lambda joining: self._show(joining, session), self._cannot
        )

    def _cannot(self, error: Exception) -> None:
        self._tell_shown()
        self._fail(error)

    def _tell_shown(self) -> None:
        """Whoever waits for the comparison waits no longer."""
        shown, self._shown = self._shown, None
        if shown is not None:
            shown()

    def _show(self, joining: Joining, session: CaseSession) -> None:
        if self._desk.session_of(session.case.id) is not session:
            self._tell_shown()
            return
        if session.case is not joining.case:
            # Somebody wrote on while both were compared.
            self._compare(joining.arrival, session)
            return
        if joining.is_empty:
            if self._taken is not None:
                self._taken()
            self._say(lambda: self.tr("Everything in this copy is in your case study already."), ())
            self._tell_shown()
            return
        self._joining, self._session = joining, session
        self._window.notices.dismiss(KEY)
        self._window.drop_page(PAGE)
        self._window.show_page(PAGE)
        self._tell_shown()

    def _take(self, after: Case) -> None:
        joining, session = self._joining, self._session
        if joining is None or session is None:
            return
        if session.case is not joining.case:
            self._compare(joining.arrival, session)
            return

        taken = self._taken

        def take() -> None:
            brought = new_notes(session.case, after), new_edits(session.case, after)
            edit = session.join(after)
            self._decided = []
            self._leave()
            if after.template != joining.case.template and session.close():
                # Other questions are asked now.
                self._desk.open_anew()
            if not edit.is_idle:
                self._say_taken(edit, session, *brought)
            if taken is not None:
                taken()

        self._library.keep_pictures(joining.arrival, take, self._fail)

    def _say_taken(self, edit: Edit, session: CaseSession, notes: int, edits: int) -> None:
        def undo() -> None:
            self._window.notices.dismiss(KEY)
            if session.is_last(edit):
                session.undo()

        def words() -> str:
            said = [self.tr("The copy is taken in. The history has the state before.")]
            if notes:
                said.append(self.tr("%n new comments.", "", notes))
            if edits:
                said.append(self.tr("%n new suggested edits.", "", edits))
            return " ".join(said)

        offers = []
        if notes:
            offers.append(Offer(lambda: self.tr("Show the comments"), self._show_comments))
        if edits:
            offers.append(Offer(lambda: self.tr("Show the suggested edits"), self._show_edits))
        if self._desk.session_of(session.case.id) is session:
            offers.append(Offer(lambda: self.tr("Undo"), undo))
        self._say(words, tuple(offers))

    def _show_comments(self) -> None:
        self._window.notices.dismiss(KEY)
        found = self._desk.in_front()
        if found is not None:
            found[1].review.show_list()

    def _show_edits(self) -> None:
        self._show_comments()
        found = self._desk.in_front()
        if found is not None:
            found[1].review.list.show_edits()

    def _say(self, words: Callable[[], str], offers: tuple[Offer, ...]) -> None:
        close = self._window.notices.closing(KEY)
        self._window.notices.say(KEY, "ready", words, (*offers, close))

    def _leave(self) -> None:
        session = self._session
        self._joining = self._session = None
        if session is not None:
            self._desk.open(session.case.id)
        self._window.drop_page(PAGE)

    def _remember(self, answers: Mapping[str, Answer]) -> None:
        page = self._page()
        if page is not None:
            self._decided = [(one, answers[one.key]) for one in page.asked if one.key in answers]

    def _remembered(self, joining: Joining) -> dict[str, Answer]:
        """What was decided before about the same two values."""
        return {
            question.key: answer
            for question in joining.plan.questions
            for known, answer in self._decided
            if known == question
        }

    def _page(self) -> "MergePage | None":
        from casewriter.ui.merge.page import MergePage

        page = self._window.page(PAGE) if self._joining is not None else None
        return page if isinstance(page, MergePage) else None


def merge_desk(room: Room) -> MergeDesk:
    """The one of a window."""
    return MergeDesk(
        window=room.window,
        library=room.library,
        desk=room.desk,
        memory=room.memory,
        fail=room.fail,
        parent=room.owner,
    )
