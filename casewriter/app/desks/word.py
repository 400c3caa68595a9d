"""Reviewed Word copies that come home: read in the library's thread, told by notice and page."""

from collections.abc import Callable, Sequence
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.arrivals import Arrivals
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.copies_out import CopiesOut, copies_out
from casewriter.app.desks.room import Room
from casewriter.domain.errors import CasewriterError
from casewriter.domain.leaves import Path
from casewriter.domain.review import Author
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Library
from casewriter.services.session import CaseSession
from casewriter.ui import phrases
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

if TYPE_CHECKING:
    from casewriter.services.word_copies import Brought, Homecoming

PAGE = "word_home"


def is_word(name: str) -> bool:
    """Whether a file's name is that of a Word file."""
    return name.lower().endswith(".docx")


def _key(file: str) -> str:
    return f"home {file}"


class WordDesk(QObject):
    """Takes reviewed copies in. Nothing of a text is changed.

    Attributes:
        out: hands copies out.
    """

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        out: CopiesOut,
        say_refused: Callable[[str, CasewriterError], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for files.

        Args:
            core: templates, styles, the time, who we are.
            window: shows the notice and the page.
            library: where cases are.
            desk: opens the case that a copy is of.
            out: hands copies out.
            say_refused: says why a file was refused.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._say_refused, self._fail = say_refused, fail
        self.out = out
        self._open: tuple[Homecoming, str] | None = None
        window.page_shown.connect(self._page_shown)

    def take_home(self, files: Sequence[File]) -> None:
        """Read copies and put what they brought beside their cases."""
        for file in files:
            self._library.work_with(
                partial(self._read, file), partial(self._came, file), self._fail
            )

    def _read(self, file: File, library: Library) -> "Brought | CasewriterError":
        from casewriter.services.word_copies import read_home

        core = self._core
        try:
            return read_home(
                file,
                library,
                core.templates,
                styles=core.styles,
                reader=core.copy_reader(),
                now=core.clock(),
            )
        except CasewriterError as error:
            return error

    def _came(self, file: File, brought: "Brought | CasewriterError") -> None:
        if isinstance(brought, CasewriterError):
            self._say_refused(file.name, brought)
            return
        self._desk.open_and(brought.handed.id, partial(self._put, brought))

    def _put(self, brought: "Brought", session: CaseSession) -> None:
        from casewriter.services.word_copies import take_home

        me = self._core.me()
        author = Author(me.name, me.organisation, me.key)
        home = take_home(session.case, brought, author, self._core.clock())
        if not home.edit.is_idle:
            session.apply(home.edit, self)
            session.save_soon()
        self._tell(home, brought.file)

    def page(self) -> QWidget:
        """The page about what found no place."""
        from casewriter.ui.review.word_home import WordHome

        page = WordHome()
        page.left.connect(lambda: self._leave(""))
        page.question_wanted.connect(self._leave)
        return page

    def _tell(self, home: "Homecoming", file: str) -> None:
        key = _key(file)
        offers = [self._window.notices.closing(key)]
        if home.suggestions:
            lead = partial(self._show_edits, key)
            offers.insert(0, Offer(lambda: self.tr("Show the suggestions"), lead))
        if home.listed:
            show = partial(self._show, home, file)
            offers.insert(0, Offer(lambda: self.tr("Show what found no place"), show))
        self._window.notices.say(
            key,
            "needs_attention" if home.listed else "ready",
            lambda: f"{file}: {self._said(home)}",
            tuple(offers),
        )

    def _show(self, home: "Homecoming", file: str) -> None:
        from casewriter.ui.review.word_home import WordHome

        page = self._window.show_page(PAGE)
        assert isinstance(page, WordHome)
        page.show_home(home, file, lambda: self._said(home))
        # The page says the same; once it is left, the notice leads back to it.
        self._window.notices.dismiss(_key(file))
        self._open = (home, file)

    def _page_shown(self, name: str) -> None:
        if name != PAGE and self._open is not None:
            (home, file), self._open = self._open, None
            self._tell(home, file)

    def _leave(self, question: str) -> None:
        case_id = self._open[0].case_id if self._open is not None else self._desk.case_id
        if question:
            self._desk.open_at(case_id, Path.parse(question))
        else:
            self._desk.open(case_id)

    def _show_edits(self, key: str) -> None:
        """Lead to the first suggestion that waits."""
        self._window.notices.dismiss(key)
        found = self._desk.in_front()
        if found is not None:
            found[1].review.edits.show_first()

    def _said(self, home: "Homecoming") -> str:
        if home.known:
            return self.tr("Everything in this file was here already; nothing was changed.")
        parts = []
        if home.suggestions or not home.comments:
            parts.append(self.tr("%n suggestions came in.", "", home.suggestions))
        if home.comments:
            parts.append(self.tr("%n comments came in.", "", home.comments))
        if home.listed:
            parts.append(self.tr("%n things found no place.", "", len(home.listed)))
        if home.suggestions:
            parts.append(
                self.tr("No text was changed: the country's expert decides on each suggestion.")
                if self._core.edits
                else self.tr("No text was changed: you decide on each suggestion.")
            )
        if home.older:
            parts.append(phrases.coded("copy_changed_since", {}))
        if home.repaired:
            parts.append(phrases.coded("copy_repaired", {}))
        return " ".join(parts)


def word_desk(room: Room, arrivals: Arrivals) -> WordDesk:
    """The one of a window."""
    return WordDesk(
        core=room.core,
        window=room.window,
        library=room.library,
        desk=room.desk,
        out=copies_out(room),
        say_refused=arrivals.say_refused,
        fail=room.fail,
        parent=room.owner,
    )
