"""The open case of the window: opening, leaving, what its page asks of the world."""

import gc
from collections import deque
from collections.abc import Callable, Iterator
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings, QSize
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.app.desks.case_commands import PAGE, CaseCommands
from casewriter.app.desks.case_doors import Surroundings, doors_of
from casewriter.app.desks.copies import save_a_copy
from casewriter.app.desks.exporting import Exports
from casewriter.app.processes import worker
from casewriter.domain.case import TemplateRef
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.services.library import Stop
from casewriter.services.opened import OpenedCase, OpenedLibrary
from casewriter.services.ports import TemplateSource
from casewriter.services.session import CaseSession
from casewriter.services.settings import Preferences
from casewriter.services.spelling import Spelling
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer
from casewriter.ui.slices import Slices

if TYPE_CHECKING:
    from casewriter.ui.case.doors import Place
    from casewriter.ui.case.page import CasePage
    from casewriter.ui.start.new_case import NewCase


class CaseDesk(QObject):
    """One case at a time lies open."""

    def __init__(
        self,
        *,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        templates: TemplateSource,
        preferences: Preferences,
        bridge: Bridge,
        memory: QSettings,
        folder: File,
        leave: Callable[[], object],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Make an empty desk.

        Args:
            window: shows the page.
            actions: the commands of the window.
            library: where cases come from.
            templates: what cases follow.
            preferences: the text size.
            bridge: tells what happened.
            memory: keeps what the page remembers of itself.
            folder: of the library, for the process that publishes.
            leave: shows the way back.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._window = window
        self._library = library
        self._templates = templates
        self._preferences = preferences
        self._bridge = bridge
        self._leave_page = leave
        self._fail = fail
        self.example_of: Callable[[View], str] = lambda _view: ""
        self.spelling_of: Callable[[CaseSession], Spelling | None] = lambda _session: None
        self.send: Callable[[], object] = lambda: None
        self.opened: Callable[[], object] = lambda: None
        self._exports = Exports(worker.start, lambda: str(folder), self)
        self._around = Surroundings(
            library,
            preferences,
            memory,
            folder,
            self._exports,
            fail,
            window.toasts.say,
        )
        self._session: CaseSession | None = None
        self._stop = Stop()
        self._then: Callable[[CasePage], object] | None = None
        self._begun: CasePage | None = None
        self._turns = Slices(self)
        self._commands = CaseCommands(
            window=window,
            actions=actions,
            bridge=bridge,
            in_front=self.in_front,
            leave=leave,
            parent=self,
        )
        bridge.keep_failed.connect(lambda event: fail(event.error))

    # Opening.

    def begin(self, wanted: "NewCase") -> None:
        """Begin a case and open it."""
        template = self._templates.get(TemplateRef(wanted.template.id, wanted.template.version))
        self._library.begin(
            template,
            title=wanted.title,
            country=wanted.country,
            language=wanted.language,
            then=self.open,
            failed=self._fail,
        )

    def open(self, case_id: str) -> None:
        """Open a case where its writer stopped."""
        if self._session is not None and self._session.case.id == case_id:
            self._window.show_page(PAGE)
            return
        if self.leave():
            self._library.open_case(case_id, self._opened, self._fail)

    def open_to_publish(self, case_id: str) -> None:
        """Open a case and show what files can be made of it."""
        self._then = lambda page: page.publish()
        self.open(case_id)
        if self._window.current == PAGE:
            self._follow_up()

    def open_at(
        self,
        case_id: str,
        question: Path,
        language: str = "",
        also: Callable[["CasePage"], object] | None = None,
    ) -> None:
        """Open a case at a question, in an edition where one is named; `also` does more there."""

        def then(page: "CasePage") -> None:
            page.show_question(question, language)
            if also is not None:
                also(page)

        self._then = then
        self.open(case_id)
        if self._window.current == PAGE:
            self._follow_up()

    def open_and(self, case_id: str, act: Callable[[CaseSession], object]) -> None:
        """Open a case and do something with it."""

        def then(_page: "CasePage") -> None:
            assert self._session is not None
            act(self._session)

        self._then = then
        self.open(case_id)
        if self._window.current == PAGE:
            self._follow_up()

    def page(self) -> QWidget:
        """The page of the open case, whole."""
        page, self._begun = self._begun or self._begin_page(), None
        page.complete()
        return page

    def _begin_page(self, room: QSize | None = None) -> "CasePage":
        from casewriter.ui.case.doors import Place
        from casewriter.ui.case.page import CasePage

        assert self._session is not None
        return CasePage(
            self._session,
            self._bridge,
            self._library.attachments,
            doors_of(
                self._session,
                self._around,
                remember=self._remember,
                save_copy=self.save_copy,
                example=self.example_of,
                spelling=self.spelling_of(self._session),
                send=self.send,
            ),
            back=self._leave_page,
            place=Place(self._stop.path, self._stop.language, self._stop.caret),
            reading_size=self._preferences.now.text_size,
            room=room,
        )

    # Read only, and back.

    @property
    def has_unsaved(self) -> bool:
        """Whether the open case holds words that are not in the library."""
        return self._session is not None and self._session.is_dirty

    def only_read(self) -> None:
        """The library may not be written any more: the open case stays, to be read and copied."""
        self._commands.forget_steps()
        if self._session is not None:
            from casewriter.ui.case.page import CasePage
            from casewriter.ui.case.saved import SaveNotice

            page = self._window.page(PAGE)
            assert isinstance(page, CasePage)
            page.pages.settle()
            page.saved.settle()
            page.notices.dismiss(SaveNotice.KEY)

    def open_anew(self) -> None:
        """The library may be written again: others may have changed the case meanwhile.

        Words that could not be saved before are kept as a state of the case, which its history
        shows; they do not go over the words of others.
        """
        session, page = self._session, self._page()
        if session is None:
            return
        case = session.case
        if page is not None:
            page.keep_place()

        def opened(found: OpenedCase) -> None:
            if self._session is session:
                session.give_up()
                self._opened(OpenedCase(found.session, self._stop))

        def again() -> None:
            if self._session is session and (self._page() is not None or self._turns.is_busy):
                self._library.open_case(case.id, opened, self._fail)
            elif self._session is session:
                # It is opened when somebody comes back to it.
                session.give_up()
                self._session = None
                self._drop_page()

        if session.is_dirty:
            self._library.keep(case, "unsaved", lambda _: again(), self._fail)
        else:
            again()

    # Leaving.

    @property
    def case_id(self) -> str:
        """The id of the open case, or an empty text."""
        return "" if self._session is None else self._session.case.id

    def session_of(self, case_id: str) -> CaseSession | None:
        """The open case, where it is that one."""
        return self._session if self.case_id == case_id else None

    def let_go(self, case_id: str) -> bool:
        """Close a case where it is the open one; gives whether all of it is in the library."""
        if self.session_of(case_id) is None:
            return True
        if not self.leave():
            return False
        self._drop_page()
        self._session = None
        return True

    def pause(self) -> None:
        """Another page comes in front; the case stays open."""
        if self._session is not None:
            self._session.save_soon()

    def save(self) -> bool:
        """Save and wait for it, without asking the page anything: it may be what is broken."""
        return self._session is None or self._session.close()

    def leave(self) -> bool:
        """Save everything; gives whether it is in the library."""
        page = self._page()
        if page is not None and self._window.current == PAGE:
            page.keep_place()
        saved = self._session is None or self._session.close()
        if not saved:
            self._say_unsaved()
        return saved

    def close(self) -> None:
        """Let go of the case and of exports under way."""
        self._exports.close()
        self._drop_page()
        self._session = None

    def _opened(self, opened: OpenedCase) -> None:
        # Nobody sees another page between that of one case and that of the next.
        at_once = self._window.current == PAGE
        self._drop_page()
        self._session, self._stop = opened.session, opened.stop
        self._commands.forget_steps()
        if at_once:
            deque(self._showing(None), maxlen=0)
        else:
            self._turns.begin(self._showing(self._window.room(PAGE)))

    def _showing(self, room: QSize | None) -> Iterator[None]:
        """Build the page in turns, behind the one that is in front, and show it when it is whole.

        A long case is a hundred thousand objects that stay: looking through them for garbage again
        and again would halt the window for 30 ms each time.
        """
        gc.unfreeze()
        gc.disable()
        try:
            self._begun = page = self._begin_page(room)
            yield
            yield from page.building
            yield
            self._window.show_page(PAGE)
        finally:
            gc.freeze()
            gc.enable()
        self.opened()
        self._follow_up()

    def _drop_page(self) -> None:
        """Let the page go, whole or begun."""
        self._turns.stop()
        if self._begun is not None:
            self._begun.deleteLater()
            self._begun = None
        self._window.drop_page(PAGE)

    def _follow_up(self) -> None:
        then, self._then = self._then, None
        page = self._page()
        if then is not None and page is not None:
            then(page)

    def _page(self) -> "CasePage | None":
        from casewriter.ui.case.page import CasePage

        if self._session is None or self._window.current != PAGE:
            return None
        page = self._window.page(PAGE)
        assert isinstance(page, CasePage)
        return page

    def _remember(self, place: "Place") -> None:
        page = self._page()
        if self._session is None or page is None:
            return
        self._stop = Stop(place.path, place.language, place.caret)
        self._library.remember(self._session.case.id, self._stop, page.standing.states, self._fail)

    def in_front(self) -> "tuple[CaseSession, CasePage] | None":
        """The open case and its page, while that is in front."""
        page = self._page()
        return None if self._session is None or page is None else (self._session, page)

    def save_copy(self) -> None:
        """Offer to save the case as it is on the screen as a file of its own."""
        if self._session is not None:
            save_a_copy(self._session.case, self._library.attachments, self._window, self._fail)

    def _say_unsaved(self) -> None:
        notices = self._window.notices

        def leave_anyway() -> None:
            if self._session is not None:
                self._session.give_up()
            self._session = None
            QApplication.quit()

        notices.say(
            "unsaved",
            "stops",
            lambda: self.tr(
                "The last changes are not in the library. Save a copy before you close the window."
            ),
            (
                Offer(lambda: self.tr("Save a copy…"), self.save_copy),
                Offer(lambda: self.tr("Close without the last changes"), leave_anyway),
            ),
        )
