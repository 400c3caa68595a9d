"""Contact cards in the window: one's own is saved, those of others are taken in."""

import secrets
from collections.abc import Callable, Sequence
from pathlib import Path as File
from typing import TYPE_CHECKING

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QFileDialog

from casewriter.app.core import Core
from casewriter.domain.contacts import CARD_SUFFIX, Contact, Introduction, introduced
from casewriter.domain.errors import BadInput, CasewriterError
from casewriter.domain.package import Person
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Background, Library
from casewriter.services.ports.packing import PostOffice
from casewriter.ui.main_window import MainWindow
from casewriter.ui.notices import Offer, Tone
from casewriter.ui.sending.words import called

if TYPE_CHECKING:
    from casewriter.ui.contacts.form import ContactForm
    from casewriter.ui.contacts.page import ContactsPage

ADDRESS = "contacts/address"


class Met(Struct, frozen=True):
    """A card that was opened: what it brought, with its key as digits, or why it was refused."""

    file: File
    brought: Introduction | None = None
    digits: str = ""
    error: CasewriterError | None = None


def is_card(name: str) -> bool:
    """Whether a file is named as a contact card."""
    return name.lower().endswith(CARD_SUFFIX)


class CardDesk(QObject):
    """Stands between the window and contact cards."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        library: OpenedLibrary,
        background: Background,
        memory: QSettings,
        office: Callable[[], PostOffice],
        show: Callable[[], object],
        say_refused: Callable[[str, CasewriterError], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Wait for cards.

        Args:
            core: who works here, and the time.
            window: shows the notices.
            library: where contacts are.
            background: the library's thread.
            memory: keeps the address that stood on one's own card.
            office: where the keys are; asked in the library's thread alone.
            show: shows the contacts.
            say_refused: says why a file was refused.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library = core, window, library
        self._background, self._memory, self._office = background, memory, office
        self._show, self._say_refused, self._fail = show, say_refused, fail

    # One's own.

    def ask(self, page: "ContactsPage") -> "ContactForm":
        """Ask what stands on one's own card, and where it goes."""
        me = replace(self._core.me(), address=str(self._memory.value(ADDRESS, "")))
        form = page.ask_own(me)
        form.given.connect(self._choose_place)
        return form

    def _choose_place(self, me: Person) -> None:
        self._memory.setValue(ADDRESS, me.address)
        proposed = "".join(sign if sign.isalnum() else "-" for sign in called(me))
        chosen, _ = QFileDialog.getSaveFileName(
            self._window,
            self.tr("Save my contact card"),
            f"{proposed[:60].strip('-')}{CARD_SUFFIX}",
            self.tr("Contact cards") + f" (*{CARD_SUFFIX})",
        )
        if chosen:
            self.save(File(chosen if is_card(chosen) else f"{chosen}{CARD_SUFFIX}"), me)

    def save(self, file: File, me: Person) -> None:
        """Write one's own card, and say where it lies."""

        def work() -> None:
            from casewriter.exchange.contact_cards import write_card

            keys = self._office().keys
            key, lock = keys.public()
            write_card(file, replace(me, key=key, lock=lock), keys.secrets().signing)

        def words() -> str:
            said = self.tr(
                "{file} is written. Send it to the people whom you exchange cases with: they open "
                "it in casewriter and know your key."
            )
            return said.format(file=file.name)

        self._background.run(work, lambda: self._say("own card", "ready", words), self._fail)

    # Those of others.

    def take_in(self, chosen: Sequence[File]) -> None:
        """Add the people whose cards these are; another key of somebody known is asked about."""

        def work(library: Library) -> tuple[Met, ...]:
            return tuple(self._meet(file, library) for file in chosen)

        self._library.work_with(work, self._met, self._fail)

    def _meet(self, file: File, library: Library) -> Met:
        from casewriter.exchange.contact_cards import read_card
        from casewriter.exchange.signing import spoken

        try:
            person = read_card(file)
            if person.key == self._office().keys.public()[0]:
                raise BadInput("contact_own", file=file.name)
            known = library.post.contacts()
            brought = introduced(person, known, self._core.clock(), secrets.token_hex(10))
            if brought.outcome != "changed":
                library.post.put(brought.contact)
        except CasewriterError as error:
            return Met(file, error=error)
        return Met(file, brought, spoken(person.key))

    def _met(self, met: tuple[Met, ...]) -> None:
        if any(one.brought is not None for one in met):
            self._show()
        for one in met:
            if one.error is not None:
                self._say_refused(one.file.name, one.error)
            elif one.brought is not None:
                self._say_met(one.file.name, one.brought, one.digits)

    def _say_met(self, name: str, brought: Introduction, digits: str) -> None:
        key = f"card {name}"

        def words() -> str:
            said = {
                "new": self.tr(
                    "{who} is among your contacts. Compare the digits of the key over the "
                    "telephone: {digits}."
                ),
                "known": self.tr("{who} was among your contacts already, with this key."),
                "changed": self.tr(
                    "{who} had another key until now. Ask them by telephone whether these digits "
                    "are theirs before you trust the card: {digits}."
                ),
            }[brought.outcome]
            # They are read out as one: no line may part them.
            unparted = digits.replace(" ", "\u00a0")
            return said.format(who=called(brought.contact.person), digits=unparted)

        def trust() -> None:
            self._window.notices.dismiss(key)
            self._keep(brought.contact, None)

        def take_back() -> None:
            self._window.notices.dismiss(key)
            self._keep(brought.before, brought.contact)

        tone: Tone = "ready" if brought.outcome == "known" else "needs_attention"
        offers = {
            "new": (Offer(lambda: self.tr("Undo"), take_back),),
            "known": (),
            "changed": (Offer(lambda: self.tr("It is theirs: remember the key"), trust),),
        }[brought.outcome]
        self._say(key, tone, words, *offers)

    def _keep(self, kept: Contact | None, gone: Contact | None) -> None:
        """Keep one contact, and take one away that stands in its place."""

        def work(library: Library) -> None:
            if kept is not None:
                library.post.put(kept)
            elif gone is not None:
                library.post.forget(gone.id)

        self._library.work_with(work, lambda _: self._show(), self._fail)

    def _say(self, key: str, tone: Tone, words: Callable[[], str], *offers: Offer) -> None:
        notices = self._window.notices
        notices.say(key, tone, words, (*offers, notices.closing(key)))
