"""The case page: its header, the task list, one section, what helps to write it."""

from collections.abc import Callable, Iterator
from functools import partial
from time import perf_counter
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QWidget

from casewriter.domain.editions import Edition
from casewriter.domain.leaves import Path
from casewriter.domain.view import view
from casewriter.services.events import CaseChanged
from casewriter.services.ports import AttachmentStore
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.body import lay_out
from casewriter.ui.case.commands import commands, page_header
from casewriter.ui.case.doors import Doors, Place
from casewriter.ui.case.drawer_door import DrawerDoor
from casewriter.ui.case.finder import Commands
from casewriter.ui.case.focus_view import FocusView, Whisper
from casewriter.ui.case.header import PageHeader
from casewriter.ui.case.inspector_door import InspectorDoor
from casewriter.ui.case.naming import case_title, is_named_anew
from casewriter.ui.case.panes import Panes
from casewriter.ui.case.parts import PageParts
from casewriter.ui.case.recorded import is_of_edition, keep_edition
from casewriter.ui.case.removed import Removed
from casewriter.ui.case.saved import SaveNotice
from casewriter.ui.publish.report import show_report
from casewriter.ui.publish.request import ExportRequest
from casewriter.ui.publish.running import Running
from casewriter.ui.review.desk import ReviewDesk
from casewriter.ui.slices import Slices

if TYPE_CHECKING:
    from casewriter.ui.case.checking import CheckPage
    from casewriter.ui.history.page import HistoryPage
    from casewriter.ui.publish.panel import ExportPanel


FIRST = 4
"""Questions that stand when the page is shown, whatever they take."""
AHEAD = 0.2
"""Seconds in which more are built before, until they fill the page: so nothing moves in sight."""


class CasePage(PageParts):
    """Everything about one open case.

    The commands of the window's table that it serves are in `commands()`.

    Attributes:
        building: the steps in which it is built; they are over where it was built at once.
        is_whole: whether all of them are taken.
    """

    def __init__(
        self,
        session: CaseSession,
        bridge: Bridge,
        attachments: AttachmentStore,
        doors: Doors,
        *,
        back: Callable[[], object],
        place: Place | None = None,
        reading_size: int = 16,
        room: QSize | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Build the page and open it at a place.

        Args:
            session: the open case.
            bridge: tells of its changes.
            attachments: the bytes of its pictures.
            doors: what the page asks of the world outside.
            back: the way to the library.
            place: where the writer was.
            reading_size: of answers, in pixels at 100 %.
            room: the size it will have; somebody else takes the steps of `building` then.
            parent: the widget it lies in.
        """
        super().__init__(session, doors, back, place=place or Place(), room=room, parent=parent)
        self.is_whole = False
        self._helping = Slices(self)
        self.building = self._built(bridge, attachments, reading_size)
        if room is None:
            self.complete()

    def complete(self) -> None:
        """Build what is not built yet."""
        for _ in self.building:
            pass

    def _built(
        self, bridge: Bridge, attachments: AttachmentStore, reading_size: int
    ) -> Iterator[None]:
        """Build the page in steps, none of which keeps the window waiting."""
        yield from self._parts(bridge, attachments, reading_size)
        self._panes = Panes(self.body, self.outline, self.pages, self.travel, self.inspector)
        self._lay_out()
        yield
        self._running: Running | None = None
        self.whisper, self.review = Whisper(self), ReviewDesk(self)
        parts = (self.header, self.body, self.pages)
        self.focus = FocusView(self, self.desk, self.focus_bar, parts)
        given = (self._session, bridge)
        self.save_notice = SaveNotice(*given, self.notices, self._doors.save_copy, self)
        self.removed = Removed(*given, self._doors.say, self.travel.undo, self)
        self._connect(bridge)
        yield
        self.door = InspectorDoor(self.body, self.inspector, self.strip, self._doors.memory, self)
        self.drawer_door = DrawerDoor(self.drawer, self.strip, self.travel, self)
        self._set_texts()
        yield
        if self._room is not None:
            lay_out(self, self._room)
            yield
        self.travel.begin(self._place)
        self.is_whole = True
        page = self.pages.page
        if self._room is not None and page is not None:
            page.be_led(self.pages.width())
            until, height = perf_counter() + AHEAD, self.pages.height()
            while page.is_between or (
                not page.reaches(height, self.travel.question)
                and (len(page.cards) < FIRST or perf_counter() < until)
            ):
                yield
                page.build_next()
            yield
            lay_out(self, self._room)
        # Looking over and counting a long case would keep its page waiting, and the comments.
        self.standing.begin(lambda: not (self.pages.is_at_rest and self.inspector.has("comments")))
        self.desk.numbers.begin(self._doors.count, self)

    def _connect(self, bridge: Bridge) -> None:
        self.outline.opened.connect(self._open_section)
        self.outline.next_gap.connect(self.next_gap)
        self.outline.check.connect(self.check)
        self.travel.section_opened.connect(self._section_opened)
        self.travel.question_entered.connect(self._question_entered)
        self.travel.edition_chosen.connect(self._edition_chosen)
        self.travel.told.connect(self.tell)
        self.editions.chosen.connect(self.travel.choose_edition)
        self.pages.aside.connect(self._put_aside)
        self.pages.earlier.connect(self.show_history)
        self.modes.left.connect(self.review.show_mode)
        self.saved.clicked.connect(self.show_history)
        self.inspector.counted.connect(self.strip.tools["findings"].show_number)
        self.inspector.wanted.connect(self.travel.go_to)
        self.faces.wanted.connect(self.show_question)
        self.faces.left.connect(self.show_sections)
        self.faces.export.connect(self._export)
        self.faces.compared.connect(self._compare)
        bridge.case_changed.connect(self._case_changed)

    def commands(self) -> Commands:
        """The commands of the window that this page serves: name → what it does."""
        return commands(self, self._doors)

    @property
    def checking(self) -> "CheckPage":
        """The page of what was found."""
        return self.faces.checking

    @property
    def publishing(self) -> "ExportPanel":
        """The page of files that can be made."""
        return self.faces.publishing

    @property
    def history(self) -> "HistoryPage":
        """The page that looks back."""
        return self.faces.history

    # Going places.

    def show_sections(self) -> None:
        """Back from checking or publishing to where one was."""
        self.faces.show_writing()
        self._resume()

    def show_question(self, path: Path, language: str = "") -> None:
        """Leave checking or publishing for a question, in an edition where one is named."""
        self.faces.show_writing()
        self.travel.go_to(path, language)

    def check(self) -> None:
        """Show everything that was found."""
        self.keep_place()
        self.focus.leave()
        self.checking.open(self._title())
        self.faces.setCurrentWidget(self.checking)
        self.checking.list.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_history(self, question: Path | None = None) -> None:
        """Show what changed in the case, or the earlier answers to one question."""
        self.keep_place()
        self.focus.leave()
        self.history.open(question)
        self.faces.setCurrentWidget(self.history)
        self.history.take_focus()

    def toggle_history(self) -> None:
        """Look back, or go on writing."""
        (self.show_sections if self.faces.shows("history") else self.show_history)()

    def publish(self, name: str = "") -> None:
        """Show what files can be made; `name` is a format that was asked for."""
        self.keep_place()
        self.focus.leave()
        self.publishing.open(self._title(), self.desk.edition, name)
        self.faces.setCurrentWidget(self.publishing)

    def next_gap(self) -> None:
        """Go to the next question without an answer; in the list of findings to the next."""
        if self.faces.shows("checking"):
            self.checking.next()
        elif not self.travel.next_gap():
            self.check()

    def next_pane(self) -> None:
        """Move the keyboard from the list to the page, to the inspector, and round again."""
        if self.faces.shows("history"):
            self.history.next_pane()
            return
        self._panes.next()

    def toggle_focus_view(self) -> None:
        """Only paper, tools and ruler; or everything again."""
        if self.focus.is_on:
            self.focus.leave()
        elif self.travel.question is not None and self.faces.writes:
            self.focus.show_question(self.travel.question)

    def keep_place(self) -> None:
        """Remember where the writer is, and save what is not saved yet."""
        self._doors.remember(self.travel.place)
        self._session.save_soon()

    # What Qt tells.

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange and self.is_whole:
            # Before the children hear of it: they ask the desk for the language of the words.
            self.desk.wording = self._doors.wording()
            if self.faces.has("history"):
                self.history.show_wording(self.desk.wording)
            self._set_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Go on where one was; the window may have taken the focus meanwhile."""
        super().showEvent(event)
        self.comfort.take()
        if self.desk.wording != self._doors.wording():
            # Questions in another language were chosen in the settings.
            QApplication.sendEvent(self, QEvent(QEvent.Type.LanguageChange))
        QTimer.singleShot(0, self, self._resume)

    def hideEvent(self, event: QHideEvent) -> None:
        """Another page comes, or the window goes."""
        self.keep_place()
        super().hideEvent(event)

    # What the parts tell.

    def _open_section(self, key: str) -> None:
        self.keep_place()
        self.travel.open_section(key)

    def _section_opened(self, key: str) -> None:
        self.outline.show_section(key)
        self._helping.begin(self._help())
        self._session.save_soon()

    def _help(self) -> Iterator[None]:
        """Show what helps with the section and the question, which is painted first."""
        self.inspector.show_section(self.travel.section, self.desk.wording)
        yield
        if self.travel.question is not None:
            self._guide(self.travel.question)

    def _guide(self, path: Path) -> None:
        if self.inspector.has("guidance"):
            self.guidance.show_question(
                view(self._session.template, self._session.case, path, self.desk.edition)
            )

    def _question_entered(self, path: Path) -> None:
        if not self._helping.is_busy:
            self._guide(path)
        if self.inspector.has("preview"):
            self.inspector.preview.follow(str(path))
        if self.isVisible():
            self.door.make_room()
        if self.focus.is_on:
            self.focus.show_question(path)
        self._doors.remember(self.travel.place)

    def _edition_chosen(self, language: str) -> None:
        self.editions.show_edition(language)
        if self.inspector.has("preview"):
            self.inspector.preview.refresh()
        self.header.set_texts()
        self._show_title()
        self.keep_place()

    def _put_aside(self, key: str) -> None:
        title = self._session.template.wording(self.desk.wording).sections[key].title
        self._doors.say(self.tr("Set aside: {section}").format(section=title), self.travel.undo)

    def tell(self, words: str) -> None:
        """Say quietly what was done."""
        corner = self.pages.mapTo(self, QPoint(0, self.pages.height()))
        self.whisper.say(words, corner)

    def _export(self, request: ExportRequest) -> None:
        self.show_sections()
        doors, go = self._doors, self.show_question
        told = partial(show_report, self._session, doors.wording, go, self)
        given = (self.notices, doors.export, request, doors.open_path)
        written = partial(keep_edition, self._session, doors, request.edition)
        self._running = Running(*given, show_report=told, written=written, parent=self)

    def _compare(self, edition: Edition) -> None:
        self.show_history()
        self.history.begin_with(partial(is_of_edition, edition))

    def _case_changed(self, event: CaseChanged) -> None:
        if is_named_anew(event.before, event.after):
            self._show_title()

    def _resume(self) -> None:
        if self.faces.writes and self.travel.question is not None:
            self.travel.go_to(self.travel.question)

    def _make_header(self, extras: tuple[QWidget, ...]) -> PageHeader:
        return page_header(self, self._doors, self._leave, extras)

    def _leave(self) -> None:
        self.keep_place()
        self._back()

    def _set_texts(self) -> None:
        self.saved.setToolTip(self.tr("What changed since yesterday"))
        self.outline.show_wording(self.desk.wording)
        self.drawer.show_wording(self.desk.wording)
        self.inspector.show_section(self.travel.section, self.desk.wording)
        self._show_title()

    def _title(self) -> str:
        return case_title(self._session.case, self.desk.edition)

    def _show_title(self) -> None:
        self.header.say(self._title(), self._doors.history.stands(self._session.case))
        self.setWindowTitle(self._title())
