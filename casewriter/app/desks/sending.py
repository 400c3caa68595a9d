"""Sending in the window: the page, the package, what became of it."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path as File

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.room import Room
from casewriter.app.processes.errands import Errands
from casewriter.app.processes.following import as_error
from casewriter.app.qt import open_path
from casewriter.assets import resources
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit
from casewriter.domain.errors import BadInput
from casewriter.domain.exchanges import Exchange
from casewriter.domain.leaves import Path
from casewriter.domain.package import Person, Purpose
from casewriter.domain.records import joined, review_of
from casewriter.services.jobs import News
from casewriter.services.opened import OpenedLibrary
from casewriter.services.parcels import (
    PackedAll,
    PackedOne,
    PackRequest,
    Weighed,
    WeighRequest,
    parcel,
)
from casewriter.services.ports import Library
from casewriter.services.ports.packing import Lock, Packed, PostOffice
from casewriter.services.prospect import (
    Prospect,
    Unanswered,
    contact_for,
    limit_over,
    prospect,
)
from casewriter.services.reducing import LENGTHS
from casewriter.services.rounds import author_of, refuse_unanswered, sending_edit, stage_edit
from casewriter.services.sending import Letter, note_sent, outgoing
from casewriter.services.watching import Cancelled
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.page import SendingPage, Wish
from casewriter.ui.sending.words import called, fate_of

PAGE = "sending"
LETTERS = ("letters",)
PACKING = "packing"


class SendingDesk(QObject):
    """Writes packages, and tells what became of the last one.

    They are made and locked in another process: saving never waits for them.
    """

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        folder: File,
        desk: CaseDesk,
        errands: Errands,
        memory: QSettings,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command.

        Args:
            core: keys, templates, the time.
            window: shows the page and the notices.
            library: where cases are.
            folder: of the library.
            desk: the open case.
            errands: has packages made elsewhere.
            memory: keeps the folder that was chosen.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._folder, self._errands = str(folder), errands
        self._memory, self._fail = memory, fail
        self._office: PostOffice | None = None
        self._prospect: Prospect | None = None
        desk.send = self.show
        desk.opened = self.tell_fate

    def show(self) -> None:
        """Show what sending the open case would mean."""
        session = self._desk.session_of(self._desk.case_id)
        if session is None:
            return
        from casewriter.exchange.signing import spoken

        session.save_soon()
        case, template = session.case, session.template
        hub = self._core.templates.hub(case.template)

        def shown(found: Prospect) -> None:
            digits = spoken(found.hub.key) if found.hub is not None else ""
            self._prospect = replace(found, hub_digits=digits)
            self._window.drop_page(PAGE)
            self._window.show_page(PAGE)

        language = interface_language()
        self._library.work_with(
            lambda library: prospect(
                case, template, library, editor=self._core.edits, language=language, hub=hub
            ),
            shown,
            self._fail,
        )

    def page(self) -> QWidget:
        """The page about sending the open case."""
        from casewriter.exchange.words_files import languages

        assert self._prospect is not None
        page = SendingPage(
            self._prospect,
            self._compose,
            memory=self._memory,
            now=self._core.clock,
            languages=languages(resources(*LETTERS)),
        )
        page.left.connect(self._leave)
        page.check_wanted.connect(self._check)
        page.fix_wanted.connect(self._show_fix)
        page.started.connect(self.send)
        if limit_over(self._prospect.size):
            self._weigh(page, self._prospect)
        return page

    def _weigh(self, page: SendingPage, found: Prospect) -> None:
        """Find out what the pictures would come to if they were made smaller."""

        def weighed(news: News) -> None:
            assert isinstance(news, Weighed)
            if self._window.page(PAGE) is page:
                page.offer_smaller(dict(zip(LENGTHS, news.sizes, strict=True)))

        request = WeighRequest(self._folder, found.images, LENGTHS)
        stop = self._errands.run(request, weighed, lambda _: None)
        page.destroyed.connect(stop)

    def send(self, wish: Wish) -> None:
        """Write the package, and note that it went."""
        session = self._desk.session_of(self._desk.case_id)
        if session is None:
            return
        try:
            refuse_unanswered(session.case, wish.purpose)
        except BadInput as error:
            self._fail(error)
            return
        me, at, edits = self._core.me(), self._core.clock(), self._core.edits
        session.save_soon()
        edit = None
        if not session.is_read_only:
            edit = sending_edit(session.case, wish.purpose, author_of(me), at)
        case = edit.apply(session.case) if edit else session.case
        letter = Letter(
            purpose=wish.purpose,
            me=me,
            to=wish.to,
            at=at,
            reader="hub" if wish.hub and edits else "expert",
            message=wish.message,
            from_hub=edits,
        )
        lock = Lock(wish.keys, wish.passphrase)

        def work(library: Library) -> PackRequest:
            going = outgoing(case, letter, library.post)
            wanted = parcel(going, wish.file, lock=lock, longest=wish.longest)
            return PackRequest(self._folder, (wanted,))

        self._leave()
        self._library.work_with(work, partial(self._pack, wish, case), self._fail)

    def _pack(self, wish: Wish, case: Case, request: PackRequest) -> None:
        """Have it written elsewhere; what is written meanwhile is not in it."""
        notices, name = self._window.notices, File(wish.file).name

        def progress(done: int, of: int) -> None:
            if notice := notices.shown(PACKING):
                notice.show_progress(done, of)

        def failed(error: Exception) -> None:
            notices.dismiss(PACKING)
            if not isinstance(error, Cancelled):
                self._fail(error)

        def packed(news: News) -> None:
            assert isinstance(news, PackedAll)
            notices.dismiss(PACKING)
            self._packed(wish, case, news.packages[0])

        cancel = self._errands.run(request, packed, failed, progress)
        notices.follow(
            PACKING,
            lambda: self.tr("Writing {file}…").format(file=name),
            Offer(lambda: self.tr("Cancel"), cancel),
        )

    def _packed(self, wish: Wish, case: Case, made: PackedOne) -> None:
        if made.packed is None:
            self._fail(as_error(made.code, made.facts))
            return
        packed: Packed = made.packed
        session = self._desk.session_of(case.id)
        if session is not None and not session.is_read_only:
            # Only now that it is written has the case been sent.
            session.enact(_noting(session.case, case))
            session.save_soon()

        def work(library: Library) -> Exchange:
            if session is None and not (edit := _noting(library.cases.load(case.id), case)).is_idle:
                library.cases.save(case.id, edit)
            sent = note_sent(case, packed, File(wish.file).name, library)
            new_id = secrets.token_hex(10)
            known = library.post.contacts()
            contact = contact_for(wish.to, known, self._core.clock(), new_id, hub=wish.hub)
            if contact is not None:
                library.post.put(contact)
            return sent

        self._library.change_with(work, partial(self._sent, wish), self._fail)

    def tell_fate(self) -> None:
        """Say in the head of the open case what became of its last package."""
        case_id = self._desk.case_id

        def told(exchanges: tuple[Exchange, ...]) -> None:
            sent = next((one for one in exchanges if one.way == "sent"), None)
            found = self._desk.in_front()
            if sent is not None and found is not None and self._desk.case_id == case_id:
                found[1].header.say_more(fate_of(sent, self._core.clock()))

        self._library.work_with(lambda library: library.post.of_case(case_id), told, self._fail)

    def _sent(self, wish: Wish, sent: Exchange) -> None:
        self.tell_fate()
        name, folder = File(wish.file).name, str(File(wish.file).parent)
        self._say(
            "sent",
            "ready",
            lambda: self.tr(
                "{file} is written. Attach it to a message to {who}, or hand it over: only then "
                "has it been sent."
            ).format(file=name, who=called(sent.who)),
            Offer(lambda: self.tr("Open the folder"), partial(open_path, folder)),
        )

    def _compose(self, language: str, purpose: Purpose, to: Person) -> tuple[str, str]:
        from casewriter.exchange.letters import message

        title = self._prospect.title if self._prospect else ""
        letter = message(
            resources(*LETTERS), language, purpose, title=title, me=self._core.me(), to=to
        )
        return letter.subject, letter.text

    def _leave(self) -> None:
        if self._desk.case_id:
            self._desk.open(self._desk.case_id)
        self._window.drop_page(PAGE)

    def _check(self) -> None:
        self._leave()
        found = self._desk.in_front()
        if found is not None:
            found[1].check()

    def _show_fix(self, fix: Unanswered) -> None:
        if fix.path:
            self._desk.open_at(self._desk.case_id, Path.parse(fix.path))
            self._window.drop_page(PAGE)
        else:
            self._leave()

    def counter(self) -> PostOffice:
        """The keys are read in the library's thread: a keyring may ask a person first."""
        if self._office is None:
            self._office = self._core.post()
        return self._office

    def _say(self, key: str, tone: Tone, words: Callable[[], str], *offers: Offer) -> None:
        close = self._window.notices.closing(key)
        self._window.notices.say(key, tone, words, (*offers, close))


def _noting(now: Case, sent: Case) -> Edit:
    """The edit that takes into a case what its package says of being sent."""
    return stage_edit(now, lambda review: joined(review, review_of(sent)), "send")


def sending_desk(room: Room) -> SendingDesk:
    """The one of a window."""
    return SendingDesk(
        core=room.core,
        window=room.window,
        library=room.library,
        folder=room.folder,
        desk=room.desk,
        errands=room.errands,
        memory=room.memory,
        fail=room.fail,
        parent=room.owner,
    )
