"""Sending and receiving in the window: the page, the packages, the receipts, who signed."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path as File
from shutil import rmtree
from tempfile import TemporaryDirectory

from msgspec import Struct
from PySide6.QtCore import QObject, QSettings, QStandardPaths
from PySide6.QtWidgets import QWidget

from casewriter.app import worker
from casewriter.app.case_desk import CaseDesk
from casewriter.app.core import Core
from casewriter.app.lock_desk import LockDesk, lock_elsewhere
from casewriter.app.merge_desk import MergeDesk
from casewriter.app.qt import open_path
from casewriter.assets import resources
from casewriter.domain.contacts import Contact, trusted
from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.domain.package import Outgoing, Person, Purpose
from casewriter.services.jobs import unwatched
from casewriter.services.joining import Arrival
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Exchange, Library
from casewriter.services.ports.packing import Packed, PostOffice
from casewriter.services.prospect import Prospect, contact_for, prospect
from casewriter.services.receiving import Arrived, note_received, receive
from casewriter.services.sending import (
    Letter,
    note_sent,
    outgoing,
    receipt,
    receipt_name,
    status_edit,
)
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.page import SendingPage, Wish
from casewriter.ui.sending.words import called, fate_of, signature_of

PAGE = "sending"
LETTERS = ("letters",)


class Came(Struct, frozen=True):
    """One file that was received: what it brought, or why it was refused.

    Attributes:
        receipt: the file that the receipt lies in, or an empty text.
        asks: whether it opens with a passphrase.
    """

    file: File
    arrived: Arrived | None = None
    error: CasewriterError | None = None
    receipt: str = ""
    asks: bool = False


class PostDesk(QObject):
    """Stands between the window and packages."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        memory: QSettings,
        merge: MergeDesk,
        say_refused: Callable[[str, CasewriterError], None],
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
            merge: shows a copy of a case that is here.
            say_refused: says why a file was refused.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._memory, self._say_refused, self._fail = memory, say_refused, fail
        self._merge = merge
        self.locks = LockDesk(window, worker.start, self._receive_unlocked, say_refused, self)
        self._office: PostOffice | None = None
        self._prospect: Prospect | None = None
        desk.send = self.show
        desk.opened = self.tell_fate

    # Sending.

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

        self._library.work_with(
            lambda library: prospect(case, template, library, editor=self._core.edits),
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
        page.started.connect(self.send)
        return page

    def send(self, wish: Wish) -> None:
        """Write the package, and note that it went."""
        session = self._desk.session_of(self._desk.case_id)
        if session is None:
            return
        me, at, edits = self._core.me(), self._core.clock(), self._core.edits
        edit = status_edit(session.case, wish.purpose)
        if edit is not None and not session.is_read_only:
            session.apply(edit)
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

    # Receiving.

    def receive(self, files: Sequence[File]) -> None:
        """Take packages in, and lay receipts beside them; a passphrase is asked for."""
        me, now = self._core.me(), self._core.clock()

        def work(library: Library) -> tuple[Came, ...]:
            return tuple(self._take(file, file, library, me, now) for file in files)

        self._library.change_with(work, self._received, self._fail)

    def _receive_unlocked(self, file: File, plain: File) -> None:
        """Take in a package that was unlocked into a folder of its own."""
        me, now = self._core.me(), self._core.clock()

        def work(library: Library) -> tuple[Came, ...]:
            try:
                return (self._take(file, plain, library, me, now),)
            finally:
                rmtree(plain.parent, ignore_errors=True)

        self._library.change_with(work, self._received, self._fail)

    def _take(self, file: File, plain: File, library: Library, me: Person, now: datetime) -> Came:
        try:
            if plain == file and self.counter().asks_passphrase(file):
                return Came(file, asks=True)
            with self.counter().opened(plain) as package:
                arrived = receive(package, library, self._core.templates, now, file.name)
            if arrived.exchange is not None or arrived.own:
                return Came(file, arrived)
            word = receipt(arrived.manifest, arrived.digest, arrived.outcome, me, now)
            laid = ""
            for folder in (file.parent, _documents()):
                place = folder / receipt_name(file.name)
                try:
                    self.counter().pack(place, word, library.attachments.read, unwatched)
                except MachineFailed:
                    # A stick may be there only to be read.
                    continue
                laid = str(place)
                break
        except CasewriterError as error:
            return Came(file, error=error)
        return Came(file, arrived, receipt=laid)

    def _received(self, came: tuple[Came, ...]) -> None:
        for one in came:
            if one.asks:
                self.locks.ask(one.file)
            elif one.error is not None:
                self._say_refused(one.file.name, one.error)
            elif one.arrived is not None and one.arrived.exchange is not None:
                self._say_confirmed(one.arrived.exchange)
            else:
                self._say_came(one)
        brought = [one for one in came if one.arrived is not None and one.arrived.exchange is None]
        if len(brought) == 1 and brought[0].arrived is not None:
            if brought[0].arrived.outcome == "changed":
                self._join(brought[0])
            else:
                self._desk.open(brought[0].arrived.case_id)
        self.tell_fate()

    def _join(self, came: Came) -> None:
        """Show a copy of a case that is here; it is noted once it was taken in."""
        arrived = came.arrived
        assert arrived is not None
        assert arrived.case is not None
        copy = Arrival(
            arrived.case,
            arrived.base,
            who=called(arrived.manifest.sender),
            when=arrived.manifest.at,
            removals=arrived.removals,
            name=came.file.name,
        )

        def taken() -> None:
            now = self._core.clock()
            self._library.work_with(
                lambda library: note_received(arrived, library, now, came.file.name),
                lambda _: None,
                self._fail,
            )

        self._merge.bring(copy, taken)

    def _say_confirmed(self, exchange: Exchange) -> None:
        self._say(
            f"confirmed {exchange.package}",
            "ready",
            lambda: self.tr("It arrived: {fate}.").format(
                fate=fate_of(exchange, self._core.clock())
            ),
            Offer(lambda: self.tr("Open the case study"), partial(self._desk.open, exchange.case)),
        )

    def _say_came(self, came: Came) -> None:
        arrived = came.arrived
        assert arrived is not None
        sender, judgement = arrived.manifest.sender, arrived.judgement

        def words() -> str:
            if arrived.own:
                said = self.tr("{file} is a package that you sent. Nothing was changed.")
                return said.format(file=came.file.name)
            what = {
                "new": self.tr("{file} came in."),
                "known": self.tr("{file} was here already; nothing was changed."),
                "changed": self.tr("{file} changes a case study that you have."),
            }[arrived.outcome].format(file=came.file.name)
            said = signature_of(judgement, sender, self._core.clock())
            if came.receipt:
                said += " " + self.tr("A receipt for the sender lies beside it.")
            return f"{what} {said}"

        key = f"came {came.file.name}"
        offers = []
        if came.receipt:
            folder = str(File(came.receipt).parent)
            offers.append(Offer(lambda: self.tr("Show the receipt"), partial(open_path, folder)))
        if judgement.standing in {"unknown", "changed"} and sender.name and not arrived.own:
            offers.append(
                Offer(
                    lambda: self.tr("It is theirs: remember the key"),
                    partial(self._trust, sender, judgement.contact, key),
                )
            )
        is_known = arrived.own or judgement.standing == "known"
        tone: Tone = "ready" if is_known else "needs_attention"
        self._say(key, tone, words, *offers)

    def _trust(self, sender: Person, contact: Contact | None, key: str) -> None:
        at = self._core.clock()
        kept = (
            Contact(secrets.token_hex(10), sender, at)
            if contact is None
            else trusted(contact, sender, at)
        )
        self._library.work_with(
            lambda library: library.post.put(kept),
            lambda _: self._window.notices.dismiss(key),
            self._fail,
        )

    def counter(self) -> PostOffice:
        """The keys are read in the library's thread: a keyring may ask a person first."""
        if self._office is None:
            self._office = self._core.post()
        return self._office

    def _say(self, key: str, tone: Tone, words: Callable[[], str], *offers: Offer) -> None:
        close = Offer(lambda: self.tr("Close"), partial(self._window.notices.dismiss, key))
        self._window.notices.say(key, tone, words, (*offers, close))


def _documents() -> File:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return File(QStandardPaths.writableLocation(place) or File.home())
