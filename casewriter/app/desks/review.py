"""The review of the open case in the window: its page, its papers, matrices that come back."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from pathlib import Path as File
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.papers import PapersDesk
from casewriter.app.desks.room import Room
from casewriter.app.processes import worker
from casewriter.assets import resources
from casewriter.domain.canonical import MAX_BYTES, from_json
from casewriter.domain.comparing import compare
from casewriter.domain.errors import CasewriterError
from casewriter.domain.leaves import Path
from casewriter.domain.package import title_of
from casewriter.domain.records import review_of
from casewriter.domain.review import Review
from casewriter.domain.reviewing.acts import Word
from casewriter.domain.reviewing.filled import FilledMatrix
from casewriter.domain.reviewing.matrix import MatrixRow, matrix
from casewriter.services import files
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Library
from casewriter.services.review_answers import case_of, filling_edit
from casewriter.services.review_files import read_states
from casewriter.services.rounds import asked_for, author_of, deed, expert_of, stage_edit
from casewriter.services.session import CaseSession
from casewriter.ui import phrases
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer

if TYPE_CHECKING:
    from casewriter.ui.history.states import States

PAGE = "rounds"
COMMAND = "rounds"
DECISIONS = ("decisions",)
NAMED = 5
"""Lines of a matrix that a notice names; the rest is counted."""


class ReviewDesk(QObject):
    """Leads between the page about the review and the open case."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        desk: CaseDesk,
        bridge: Bridge,
        memory: QSettings,
        papers: PapersDesk,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command.

        Args:
            core: forms, letters, who we are, the time.
            window: shows the page and the notices.
            actions: the commands of the window.
            library: where cases are.
            desk: the open case.
            bridge: tells what happened.
            memory: keeps how two states are shown.
            papers: writes matrix, letter, log and results.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._bridge, self._memory, self._papers, self._fail = bridge, memory, papers, fail
        self._actions = actions
        actions.serve(COMMAND, self.show)
        actions.show(COMMAND, shown=False)
        window.page_shown.connect(lambda name: actions.show(COMMAND, shown=name == "case"))

    def show(self) -> None:
        """Show the review of the open case."""
        session = self._desk.session_of(self._desk.case_id)
        if session is None:
            return
        session.save_soon()
        self._window.drop_page(PAGE)
        self._window.show_page(PAGE)

    def page(self) -> QWidget:
        """The page about the review of the open case."""
        from casewriter.exchange.words_files import languages
        from casewriter.ui.review.round_doors import RoundDoors
        from casewriter.ui.review.round_page import RoundPage
        from casewriter.ui.sending.page import read_in

        session = self._desk.session_of(self._desk.case_id)
        assert session is not None
        me = author_of(self._core.me())
        doors = RoundDoors(
            session=session,
            side="hub" if self._core.edits else "expert",
            me=me,
            now=self._core.clock,
            deed=lambda due: deed(me, self._core.clock(), due),
            enact=partial(self._enact, session),
            letter=partial(self._letter, session),
            letter_languages=languages(resources(*DECISIONS)),
            form=self._core.papers.form_of(session.case.template.id),
            rows=partial(self._rows, session),
            changes=partial(self._changes, session),
            send=self._desk.send,
            save=partial(self._papers.ask, session),
            go_to=self._go_to,
            memory=self._memory,
            wording=interface_language(),
        )
        page = RoundPage(doors, self._bridge, read_in(session.case.country))
        page.left.connect(self._leave)
        return page

    def take_matrix(self, file: File) -> None:
        """Take over the answers of a matrix that somebody filled in."""

        def work(library: Library) -> tuple[str, FilledMatrix]:
            filled = self._core.filled_matrix(files.read(file, MAX_BYTES), file.name)
            return case_of(filled, library, file.name), filled

        def read(found: tuple[str, FilledMatrix]) -> None:
            case_id, filled = found
            self._desk.open_and(case_id, lambda session: self._fill(session, filled, file.name))

        self._library.work_with(work, read, self._fail)

    # What the page asks.

    def _enact(
        self, session: CaseSession, change: Callable[[Review, str], Review], action: str
    ) -> bool:
        status = session.case.status
        try:
            edit = stage_edit(session.case, lambda review: change(review, status), action)
        except CasewriterError as error:
            self._fail(error)
            return False
        done = session.enact(edit)
        session.save_soon()
        return done

    def _letter(self, session: CaseSession, language: str, word: Word, due: datetime | None) -> str:
        from casewriter.exchange.decision_letters import Asked, decision_letter

        case = session.case
        _, words = self._core.papers.words_of(language)
        must, further = asked_for(session.template, case, language, words)
        return decision_letter(
            resources(*DECISIONS),
            language,
            word,
            title=title_of(case),
            me=self._core.me(),
            to=expert_of(review_of(case)),
            asked=Asked(must, further, due),
        )

    def _rows(self, session: CaseSession, then: Callable[[tuple[MatrixRow, ...]], object]) -> None:
        case, template, language = session.case, session.template, interface_language()
        _, words = self._core.papers.words_of(language)

        def work(library: Library) -> tuple[MatrixRow, ...]:
            states = read_states(library, case.id)
            return matrix(template, case, language, words, "expert", states)

        self._library.work_with(work, self._while_shown(then), self._fail)

    def _changes(self, session: CaseSession, then: Callable[["States | None"], object]) -> None:
        case, template, now = session.case, session.template, self._core.clock()
        language = interface_language()

        def work(library: Library) -> "States | None":
            from casewriter.ui.history.moments import day
            from casewriter.ui.history.states import States

            post = library.post
            exchanges = [one for one in post.of_case(case.id) if one.purpose != "receipt"]
            sent = [one for one in exchanges if one.way == "sent"]
            # What nobody sent back yet is compared with the copy that came before the last.
            known = sent[:1] or [one for one in exchanges if one.way == "received"][1:2]
            content = post.content(case.id, known[0].package) if known else None
            if not content:
                return None
            before, _ = from_json(content)
            moment = day(known[0].at, now)
            return States(
                template=template,
                then=before,
                now=case,
                comparison=compare(template, before, case),
                then_words=moment,
                now_words=day(now, now),
                moment=moment,
                wording=language,
            )

        self._library.work_with(work, self._while_shown(then), self._fail)

    def _while_shown(self, then: Callable[..., object]) -> Callable[..., None]:
        """Hands over what was found while the page is still there."""
        case_id = self._desk.case_id

        def handed(found: object) -> None:
            if self._window.current == PAGE and self._desk.case_id == case_id:
                then(found)

        return handed

    def _go_to(self, path: str) -> None:
        self._window.drop_page(PAGE)
        if path:
            self._desk.open_at(self._desk.case_id, Path.parse(path))
        else:
            self._desk.open(self._desk.case_id)

    def _leave(self) -> None:
        self._desk.open(self._desk.case_id)
        self._window.drop_page(PAGE)

    # Matrices that come back.

    def _fill(self, session: CaseSession, filled: FilledMatrix, name: str) -> None:
        read = self._core.filling(review_of(session.case), filled)
        edit = filling_edit(session.case, read, author_of(self._core.me()), self._core.clock())
        session.apply(edit)
        session.save_soon()
        count, listed = len(read.answers), read.listed

        def words() -> str:
            said = [self.tr("{file}: %n answers were taken over.", "", count).format(file=name)]
            if listed:
                said.append(self.tr("%n lines were not:", "", len(listed)))
            for one in listed[:NAMED]:
                facts = {"line": one.line.line, "disposition": one.line.disposition[:80]}
                said.append(phrases.coded(one.problem, facts))
            if len(listed) > NAMED:
                said.append("…")
            return " ".join(said)

        key = f"matrix {name}"
        self._window.notices.say(
            key,
            "needs_attention" if listed else "ready",
            words,
            (
                Offer(lambda: self.tr("Show the review"), self.show),
                self._window.notices.closing(key),
            ),
        )


def papers_desk(room: Room) -> PapersDesk:
    """The one of a window."""
    return PapersDesk(
        window=room.window,
        start=worker.start,
        folder=room.folder,
        when_saved=room.when_saved,
        reader=lambda: "hub" if room.core.edits else "expert",
        fail=room.fail,
        parent=room.owner,
    )


def review_desk(room: Room, papers: PapersDesk) -> ReviewDesk:
    """The one of a window."""
    return ReviewDesk(
        core=room.core,
        window=room.window,
        actions=room.actions,
        library=room.library,
        desk=room.desk,
        bridge=room.bridge,
        memory=room.memory,
        papers=papers,
        fail=room.fail,
        parent=room.owner,
    )
