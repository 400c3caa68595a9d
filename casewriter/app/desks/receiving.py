"""Receiving in the window: packages, the receipts beside them, who signed."""

from collections.abc import Callable, Sequence
from contextlib import suppress
from datetime import datetime
from functools import partial
from pathlib import Path as File
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QStandardPaths

from casewriter.app.core import Core
from casewriter.app.desks.arrivals import Arrivals
from casewriter.app.desks.case import CaseDesk
from casewriter.app.desks.lock import LockDesk
from casewriter.app.desks.merge import MergeDesk
from casewriter.app.desks.queue import QueueDesk
from casewriter.app.desks.room import Room
from casewriter.app.desks.sending import SendingDesk
from casewriter.app.processes import worker
from casewriter.app.processes.errands import Errands
from casewriter.app.processes.following import as_error
from casewriter.app.qt import open_path
from casewriter.domain.case import Attachment, Case
from casewriter.domain.errors import CasewriterError
from casewriter.domain.exchanges import Exchange
from casewriter.domain.package import Outgoing, Person
from casewriter.services import unpacked
from casewriter.services.jobs import News
from casewriter.services.opened import OpenedLibrary
from casewriter.services.parcels import (
    PackedAll,
    PackRequest,
    UnpackedAll,
    UnpackedOne,
    UnpackRequest,
    parcel,
)
from casewriter.services.ports import Library
from casewriter.services.receiving import Arrived, add_picture, admit, pictures_wanted, receive
from casewriter.services.sending import receipt, receipt_name
from casewriter.services.unpacked import Unpacked
from casewriter.services.watching import Cancelled
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.words import fate_of, signature_of

KEY = "looking through"


class Came(Struct, frozen=True):
    """One file that was received: what it brought, or why it was refused.

    Attributes:
        folder: where it waits, if it changes a case.
        word: the receipt that is due.
        receipt: the file that the receipt lies in, or an empty text.
    """

    file: File
    arrived: Arrived | None = None
    error: CasewriterError | None = None
    folder: File | None = None
    word: Outgoing | None = None
    receipt: str = ""


Found: TypeAlias = list[Came | Unpacked]
"""Packages that may come in, and files that may not."""
Wanted: TypeAlias = list[tuple[Unpacked, Attachment]]
"""Pictures that are still to be kept, each with the package that has it."""


class ReceivingDesk(QObject):
    """Takes packages in, and says what came of each.

    They are opened in another process; what they bring is given to the library piece by piece, so
    that saving never waits for them.
    """

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        folder: File,
        desk: CaseDesk,
        queue: QueueDesk,
        errands: Errands,
        tell_fate: Callable[[], None],
        say_refused: Callable[[str, CasewriterError], None],
        say_parts: Callable[[Case], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for packages.

        Args:
            core: templates, the time, who we are.
            window: shows the notices.
            library: where cases are.
            folder: of the library.
            desk: the open case.
            queue: packages that wait to be looked at.
            errands: has packages made and opened elsewhere.
            tell_fate: says what became of the package of the open case.
            say_refused: says why a file was refused.
            say_parts: says which parts of a case a newer casewriter wrote.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library, self._desk = core, window, library, desk
        self._folder, self._place = folder, folder / unpacked.FOLDER
        self.queue, self._errands, self._tell_fate = queue, errands, tell_fate
        self._say_refused, self._say_parts, self._fail = say_refused, say_parts, fail
        self.locks = LockDesk(
            window=window,
            start=worker.start,
            place=self._place,
            take_in=lambda one: self._bring((one,)),
            say_refused=say_refused,
            parent=self,
        )

    def receive(self, files: Sequence[File]) -> None:
        """Take packages in, and lay receipts beside them; a passphrase is asked for."""
        count, notices = len(files), self._window.notices

        def progress(done: int, of: int) -> None:
            if notice := notices.shown(KEY):
                notice.show_progress(done, of)

        request = UnpackRequest(tuple(map(str, files)), str(self._place), self._core.clock())
        cancel = self._errands.run(request, self._unpacked, self._give_up, progress)
        notices.follow(
            KEY,
            lambda: self.tr("Looking through %n packages…", "", count),
            Offer(lambda: self.tr("Cancel"), cancel),
        )

    def _give_up(self, error: Exception) -> None:
        self._window.notices.dismiss(KEY)
        if not isinstance(error, Cancelled):
            self._fail(error)

    def _unpacked(self, news: News) -> None:
        assert isinstance(news, UnpackedAll)
        self._window.notices.dismiss(KEY)
        for one in news.packages:
            if one.asks:
                self.locks.ask(File(one.file))
            elif one.code:
                self._say_refused(File(one.file).name, as_error(one.code, one.facts))
        self._bring([one for one in news.packages if one.folder])

    def _bring(self, sound: Sequence[UnpackedOne]) -> None:
        """Give the library what is in packages: first the pictures, one at a time."""

        def look(library: Library) -> tuple[Found, Wanted]:
            found: Found = []
            wanted: Wanted = []
            for one in sound:
                try:
                    package = Unpacked(File(one.folder))
                    admit(package, library, self._core.templates)
                except CasewriterError as error:
                    unpacked.clear(File(one.folder))
                    found.append(Came(File(one.file), error=error))
                    continue
                found.append(package)
                wanted += [(package, picture) for picture in pictures_wanted(package, library)]
            return found, wanted

        if sound:
            self._library.work_with(look, lambda found: self._add(*found), self._fail)

    def _add(self, found: Found, wanted: Wanted) -> None:
        if not wanted:
            me, now = self._core.me(), self._core.clock()
            self._library.change_with(
                lambda library: tuple(
                    one if isinstance(one, Came) else self._take(one, library, me, now)
                    for one in found
                ),
                self._received,
                self._fail,
            )
            return
        (package, picture), *left = wanted

        def add(library: Library) -> None:
            # Whatever is wrong with it is told when the package is taken in.
            with suppress(CasewriterError):
                add_picture(package, picture, library)

        self._library.work_with(add, lambda _: self._add(found, left), self._fail)

    def _take(self, package: Unpacked, library: Library, me: Person, now: datetime) -> Came:
        file, folder = File(package.slip.file), None
        try:
            arrived = receive(package, library, self._core.templates, now, file.name)
            if arrived.outcome == "changed":
                folder = unpacked.keep(package.folder)
        except CasewriterError as error:
            unpacked.clear(package.folder)
            return Came(file, error=error)
        if folder is None:
            unpacked.clear(package.folder)
        word = None
        if arrived.exchange is None and not arrived.own:
            word = receipt(arrived.manifest, arrived.digest, arrived.outcome, me, now)
        return Came(file, arrived, folder=folder, word=word)

    def _received(self, came: tuple[Came, ...]) -> None:
        due = [one for one in came if one.word is not None]
        parcels = tuple(
            parcel(one.word, *(str(place / receipt_name(one.file.name)) for place in _places(one)))
            for one in due
            if one.word is not None
        )

        def laid(news: News) -> None:
            assert isinstance(news, PackedAll)
            files = {one.file: packed.file for one, packed in zip(due, news.packages, strict=True)}
            self._tell([replace(one, receipt=files.get(one.file, "")) for one in came])

        if parcels:
            request = PackRequest(str(self._folder), parcels)
            # Without a receipt the case is here all the same.
            self._errands.run(request, laid, lambda _: self._tell(came))
        else:
            self._tell(came)

    def _tell(self, came: Sequence[Came]) -> None:
        brought = [one for one in came if one.arrived is not None and one.arrived.exchange is None]
        # Of several that are to be looked at, a page says what each is.
        listed = len(brought) > 1 and any(one.folder is not None for one in brought)
        for one in came:
            if one.error is not None:
                self._say_refused(one.file.name, one.error)
            elif one.arrived is not None and one.arrived.exchange is not None:
                self._say_confirmed(one.arrived.exchange)
            elif not listed:
                self._say_came(one)
        for one in brought:
            if one.arrived is not None and one.arrived.case is not None:
                self._say_parts(one.arrived.case)
        self.queue.take(
            [(one.arrived, one.folder, one.file) for one in brought if one.arrived is not None]
        )
        self._tell_fate()

    def _say_confirmed(self, exchange: Exchange) -> None:
        self._say(
            f"confirmed {exchange.package}",
            "ready",
            lambda: self.tr("It arrived: {fate}.").format(
                fate=fate_of(exchange, self._core.clock())
            ),
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
                "changed": self.tr("{file} is about a case study that you have."),
            }[arrived.outcome].format(file=came.file.name)
            said = signature_of(judgement, sender, self._core.clock())
            if smaller := len(arrived.manifest.reduced):
                said += " " + self.tr(
                    "%n pictures were made smaller for mail; the sender has them in full.",
                    "",
                    smaller,
                )
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
                    partial(
                        self.queue.trust,
                        sender,
                        judgement.contact,
                        partial(self._window.notices.dismiss, key),
                    ),
                )
            )
        is_known = arrived.own or judgement.standing == "known"
        tone: Tone = "ready" if is_known else "needs_attention"
        self._say(key, tone, words, *offers)

    def _say(self, key: str, tone: Tone, words: Callable[[], str], *offers: Offer) -> None:
        close = self._window.notices.closing(key)
        self._window.notices.say(key, tone, words, (*offers, close))


def receiving_desk(
    room: Room, arrivals: Arrivals, merge: MergeDesk, sending: SendingDesk
) -> ReceivingDesk:
    """The one of a window; its desk for sending is there already."""
    return ReceivingDesk(
        core=room.core,
        window=room.window,
        library=room.library,
        folder=room.folder,
        desk=room.desk,
        queue=QueueDesk(
            core=room.core,
            window=room.window,
            library=room.library,
            folder=room.folder,
            desk=room.desk,
            merge=merge,
            bridge=room.bridge,
            leave=partial(room.go, "library"),
            say_refused=arrivals.say_refused,
            fail=room.fail,
            parent=room.owner,
        ),
        errands=room.errands,
        tell_fate=sending.tell_fate,
        say_refused=arrivals.say_refused,
        say_parts=arrivals.say_parts,
        fail=room.fail,
        parent=room.owner,
    )


def _places(came: Came) -> tuple[File, File]:
    """Where a receipt is laid: beside the package, else among the documents."""
    place = QStandardPaths.StandardLocation.DocumentsLocation
    return came.file.parent, File(QStandardPaths.writableLocation(place) or File.home())
