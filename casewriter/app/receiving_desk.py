"""Receiving in the window: packages, the receipts beside them, who signed."""

import secrets
from collections.abc import Callable, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path as File
from shutil import rmtree
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject, QStandardPaths

from casewriter.app import worker
from casewriter.app.case_desk import CaseDesk
from casewriter.app.core import Core
from casewriter.app.lock_desk import LockDesk
from casewriter.app.merge_desk import MergeDesk
from casewriter.app.qt import open_path
from casewriter.domain.contacts import Contact, trusted
from casewriter.domain.errors import CasewriterError, MachineFailed
from casewriter.domain.package import Person
from casewriter.services.jobs import unwatched
from casewriter.services.joining import Arrival
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Exchange, Library
from casewriter.services.ports.packing import PostOffice
from casewriter.services.receiving import Arrived, note_received, receive
from casewriter.services.sending import receipt, receipt_name
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.words import called, fate_of, signature_of

if TYPE_CHECKING:
    from casewriter.app.desktop import Desktop


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


class ReceivingDesk(QObject):
    """Takes packages in, and says what came of each."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        desk: CaseDesk,
        merge: MergeDesk,
        office: Callable[[], PostOffice],
        tell_fate: Callable[[], None],
        say_refused: Callable[[str, CasewriterError], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for packages.

        Args:
            core: templates, the time, who we are.
            window: shows the notices.
            library: where cases are.
            desk: the open case.
            merge: shows a copy of a case that is here.
            office: opens and writes packages; to be asked for in the library's thread.
            tell_fate: says what became of the package of the open case.
            say_refused: says why a file was refused.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._merge, self._office, self._tell_fate = merge, office, tell_fate
        self._say_refused, self._fail = say_refused, fail
        self.locks = LockDesk(window, worker.start, self._receive_unlocked, say_refused, self)

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
            if plain == file and self._office().asks_passphrase(file):
                return Came(file, asks=True)
            with self._office().opened(plain) as package:
                arrived = receive(package, library, self._core.templates, now, file.name)
            if arrived.exchange is not None or arrived.own:
                return Came(file, arrived)
            word = receipt(arrived.manifest, arrived.digest, arrived.outcome, me, now)
            laid = ""
            for folder in (file.parent, _documents()):
                place = folder / receipt_name(file.name)
                try:
                    self._office().pack(place, word, library.attachments.read, unwatched)
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
        self._tell_fate()

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

    def _say(self, key: str, tone: Tone, words: Callable[[], str], *offers: Offer) -> None:
        close = self._window.notices.closing(key)
        self._window.notices.say(key, tone, words, (*offers, close))


def receiving_desk(desktop: "Desktop") -> ReceivingDesk:
    """The one of a window; its desk for sending is there already."""
    return ReceivingDesk(
        core=desktop.core,
        window=desktop.window,
        library=desktop.library,
        desk=desktop.desk,
        merge=desktop.merge,
        office=desktop.sending.counter,
        tell_fate=desktop.sending.tell_fate,
        say_refused=desktop.arrivals.say_refused,
        fail=desktop.fail,
        parent=desktop,
    )


def _documents() -> File:
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return File(QStandardPaths.writableLocation(place) or File.home())
