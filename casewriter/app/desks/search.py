"""The search field of the window: cases by their names at once, their texts a moment later."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from casewriter.app.desks.room import Room
from casewriter.domain.leaves import Path
from casewriter.domain.search.asked import Query, read_query
from casewriter.domain.search.hits import Found, LibraryHit
from casewriter.services.watching import Cancelled
from casewriter.storage.background import FreeThread, WriterThread

if TYPE_CHECKING:
    from casewriter.ui.case.page import CasePage
    from casewriter.ui.library.page import LibraryPage

PAUSE = 250
"""Milliseconds without a key after which the texts are looked through."""
MOST = 100


class SearchDesk(QObject):
    """Stands between the search field, the library's words and the library page.

    Looking through texts has a thread of its own: the first time all of them are indexed, and what
    is written meanwhile is to be saved as quickly as ever.
    """

    def __init__(self, room: Room) -> None:
        super().__init__(room.owner)
        self._room = room
        self._thread = WriterThread(room.delivery, FreeThread("casewriter-search"))
        self._query = Query()
        self._is_over = False
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.timeout.connect(self._look)
        room.actions.serve("find_case", self._find_case)
        room.window.header.searched.connect(self.search)

    def search(self, words: str) -> None:
        """Look for words; typing them leads to the library, whichever page one is on."""
        page = self._page()
        page.search(words)
        self._query = read_query(words)
        self._pause.stop()
        if not self._query.is_empty:
            self._pause.start(PAUSE)
        if words and self._room.window.current != "library":
            self._room.go("library")

    def show_hit(self, hit: LibraryHit) -> None:
        """Open the case of a hit where it is."""
        place, desk = hit.place, self._room.desk
        if place.path:
            path, language = Path.parse(place.path), place.language
            desk.open_at(place.case, path, language, partial(_show_words, hit))
        else:
            desk.open(place.case)

    def close(self) -> None:
        """Look no further."""
        self._pause.stop()
        self._is_over = True
        self._thread.close(patience=5.0)

    def _find_case(self) -> None:
        self._room.go("library")
        self._room.window.header.go_to_search()

    def _page(self) -> "LibraryPage":
        from casewriter.ui.library.page import LibraryPage

        page = self._room.window.page("library")
        assert isinstance(page, LibraryPage)
        return page

    def _look(self) -> None:
        if self._room.library.cases() is None:
            # The library is still being opened.
            self._pause.start(PAUSE)
            return
        query, brought = self._query, list[Found]()

        def step(_done: int, _of: int) -> None:
            # Other words are looked for meanwhile, or the window is going.
            if self._is_over or query != self._query:
                raise Cancelled

        def work() -> None:
            if query == self._query:
                brought.append(self._room.library.search.find(query, MOST, step))

        def done() -> None:
            if brought and query == self._query and not self._is_over:
                self._page().show_found(brought[0])

        def failed(error: Exception) -> None:
            if not isinstance(error, Cancelled) and not self._is_over:
                self._room.fail(error)

        self._thread.run(work, done, failed)


def _show_words(hit: LibraryHit, page: "CasePage") -> None:
    """Select the words that were found: a long answer would be shown where it ends."""
    from casewriter.domain.search.within import in_case

    session = page.desk.session
    if found := in_case(session.template, session.case, hit):
        page.finder.show_hit(found)
