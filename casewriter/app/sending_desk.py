"""Sending in the window: the page, the package, what became of it."""

import secrets
from collections.abc import Callable
from functools import partial
from pathlib import Path as File
from tempfile import TemporaryDirectory
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app import worker
from casewriter.app.case_desk import CaseDesk
from casewriter.app.core import Core
from casewriter.app.lock_desk import lock_elsewhere
from casewriter.app.qt import open_path
from casewriter.assets import resources
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import Path
from casewriter.domain.package import Outgoing, Person, Purpose
from casewriter.services.jobs import unwatched
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Exchange, Library
from casewriter.services.ports.packing import Packed, PostOffice
from casewriter.services.prospect import Prospect, Unanswered, contact_for, prospect
from casewriter.services.rounds import author_of, refuse_unanswered, sending_edit
from casewriter.services.sending import (
    Letter,
    note_sent,
    outgoing,
)
from casewriter.ui.library.view import interface_language
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.page import SendingPage, Wish
from casewriter.ui.sending.words import called, fate_of

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop

PAGE = "sending"
LETTERS = ("letters",)


class SendingDesk(QObject):
    """Writes packages, and tells what became of the last one."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        memory: QSettings,
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command.

        Args:
            core: keys, templates, the time.
            window: shows the page and the notices.
            library: where cases are.
            desk: the open case.
            memory: keeps the folder that was chosen.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
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
        session.save_soon()
        case, template = session.case, session.template

        def shown(found: Prospect) -> None:
            self._prospect = found
            self._window.drop_page(PAGE)
            self._window.show_page(PAGE)

        language = interface_language()
        self._library.work_with(
            lambda library: prospect(
                case, template, library, editor=self._core.edits, language=language
            ),
            shown,
            self._fail,
        )

    def page(self) -> QWidget:
        """The page about sending the open case."""
        from casewriter.exchange.letters import languages

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
        return page

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
        edit = sending_edit(session.case, wish.purpose, author_of(me), at)
        if edit is not None and not session.is_read_only:
            session.enact(edit)
        session.save_soon()
        case = session.case
        letter = Letter(
            purpose=wish.purpose,
            me=me,
            to=wish.to,
            at=at,
            reader="hub" if wish.hub and edits else "expert",
            message=wish.message,
        )

        def work(library: Library) -> Exchange:
            going = outgoing(case, letter, library.post)
            file = File(wish.file)
            packed = self._pack(file, going, library, wish.passphrase)
            sent = note_sent(case, packed, file.name, library)
            new_id = secrets.token_hex(10)
            known = library.post.contacts()
            contact = contact_for(wish.to, known, at, new_id, hub=wish.hub)
            if contact is not None:
                library.post.put(contact)
            return sent

        self._library.change_with(work, partial(self._sent, wish), self._fail)

    def _pack(self, file: File, going: Outgoing, library: Library, passphrase: str) -> Packed:
        read = library.attachments.read
        if not passphrase:
            return self.counter().pack(file, going, read, unwatched)
        with TemporaryDirectory(prefix="casewriter-") as between:
            plain = File(between) / file.name
            packed = self.counter().pack(plain, going, read, unwatched)
            lock_elsewhere(worker.start, plain, file, passphrase)
        return packed

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
        self._leave()
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


def sending_desk(desktop: "Desktop") -> SendingDesk:
    """The one of a window."""
    return SendingDesk(
        core=desktop.core,
        window=desktop.window,
        library=desktop.library,
        desk=desktop.desk,
        memory=desktop.places,
        fail=desktop.fail,
        parent=desktop,
    )
