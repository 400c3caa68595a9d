"""The people of the window: who is kept, changed and taken away, and which keys are believed."""

import secrets
from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec.structs import replace
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QWidget

from casewriter.app.core import Core
from casewriter.app.desks.arrivals import Arrivals
from casewriter.app.desks.card import CardDesk
from casewriter.app.desks.room import Room
from casewriter.app.desks.sending import SendingDesk
from casewriter.domain.contacts import Contact, without_key
from casewriter.domain.errors import CasewriterError
from casewriter.domain.package import Person
from casewriter.services.opened import OpenedLibrary
from casewriter.services.ports import Background, Library
from casewriter.services.ports.packing import PostOffice
from casewriter.ui.actions import Actions
from casewriter.ui.bridge import Bridge
from casewriter.ui.main_window import MainWindow
from casewriter.ui.sending.words import called

if TYPE_CHECKING:
    from casewriter.ui.contacts.own_key import OwnKey

PAGE = "contacts"


class ContactDesk(QObject):
    """Stands between the page of contacts and the library."""

    def __init__(
        self,
        *,
        core: Core,
        window: MainWindow,
        actions: Actions,
        library: OpenedLibrary,
        background: Background,
        bridge: Bridge,
        office: Callable[[], PostOffice],
        memory: QSettings,
        go: Callable[[str], object],
        say_refused: Callable[[str, CasewriterError], None],
        fail: Callable[[Exception], None],
        parent: QObject,
    ) -> None:
        """Serve the command; the page is made when it is shown first.

        Args:
            core: the time.
            window: shows the page.
            actions: the commands of the window.
            library: whose contacts they are.
            background: the library's thread.
            bridge: tells when the library is another.
            office: where the keys are; asked in the library's thread alone.
            memory: keeps what stood on one's own card.
            go: shows a page of the window.
            say_refused: says why a file was refused.
            fail: says what failed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._core, self._window, self._library = core, window, library
        self._background = background
        self._office, self._go, self._fail = office, go, fail
        self.cards = CardDesk(
            core=core,
            window=window,
            library=library,
            background=background,
            memory=memory,
            office=office,
            show=self.show,
            say_refused=say_refused,
            fail=fail,
            parent=self,
        )
        actions.serve("contacts", self.show)
        bridge.library_changed.connect(self._look_again)
        bridge.standing_changed.connect(self._look_again)

    def page(self) -> QWidget:
        """The page of contacts."""
        from casewriter.exchange.signing import spoken
        from casewriter.ui.contacts.page import ContactsPage

        page = ContactsPage(spoken, self._core.clock)
        page.given.connect(self._given)
        page.forget_wanted.connect(self._forget)
        page.remove_wanted.connect(self.remove)
        page.card_wanted.connect(lambda: self.cards.ask(page))
        page.cards_chosen.connect(self.cards.take_in)
        page.own_key.wanted.connect(lambda: self._show_own(page.own_key))
        return page

    def own_key(self) -> "OwnKey":
        """One's own key, for the settings."""
        from casewriter.ui.contacts.own_key import OwnKey

        part = OwnKey()
        part.wanted.connect(lambda: self._show_own(part))
        return part

    def show(self) -> None:
        """Show the people."""
        from casewriter.ui.contacts.page import ContactsPage

        if isinstance(self._go(PAGE), ContactsPage):
            self.refresh()

    def refresh(self) -> None:
        """Look again who is kept."""
        from casewriter.ui.contacts.page import ContactsPage

        if self._library.cases() is None:
            # The page is filled when the library is open.
            return
        page = self._window.page(PAGE)
        assert isinstance(page, ContactsPage)
        page.let_change(may=self._library.presence.standing.is_writable)
        self._library.work_with(
            lambda library: library.post.contacts(), page.show_contacts, self._fail
        )

    def keep(self, contact: Contact, then: Callable[[], object] | None = None) -> None:
        """Keep a contact, in place of what was kept of it."""
        self._change(lambda library: library.post.put(contact), then)

    def remove(self, contact: Contact) -> None:
        """Take a contact away, and offer to take that back."""

        def told() -> None:
            words = self.tr("{name} is no longer among your contacts.")
            self._window.toasts.say(
                words.format(name=called(contact.person)), lambda: self.keep(contact)
            )

        self._change(lambda library: library.post.forget(contact.id), told)

    def _forget(self, contact: Contact) -> None:
        def told() -> None:
            words = self.tr("The key of {name} is forgotten. The next one is asked about.")
            self._window.toasts.say(
                words.format(name=called(contact.person)), lambda: self.keep(contact)
            )

        self.keep(without_key(contact, self._core.clock()), told)

    def _given(self, contact: Contact | None, person: Person, hub: bool) -> None:  # noqa: FBT001  # a signal's
        self.keep(
            Contact(secrets.token_hex(10), person, self._core.clock(), hub=hub)
            if contact is None
            else replace(contact, person=person, hub=hub)
        )

    def _change(
        self, work: Callable[[Library], None], then: Callable[[], object] | None = None
    ) -> None:
        def done(_: None) -> None:
            self._look_again()
            if then is not None:
                then()

        self._library.work_with(work, done, self._fail)

    def _show_own(self, part: "OwnKey") -> None:
        from casewriter.exchange.signing import spoken

        found: list[str] = []
        # The settings are shown also where no library can be opened.
        self._background.run(
            lambda: found.append(spoken(self._office().keys.public()[0])),
            lambda: part.show_digits(*found),
            self._fail,
        )

    def _look_again(self) -> None:
        if self._window.current == PAGE:
            self.refresh()


def contact_desk(room: Room, arrivals: Arrivals, sending: SendingDesk) -> ContactDesk:
    """The one of a window."""
    return ContactDesk(
        core=room.core,
        window=room.window,
        actions=room.actions,
        library=room.library,
        background=room.background,
        bridge=room.bridge,
        office=sending.counter,
        memory=room.memory,
        go=room.go,
        say_refused=arrivals.say_refused,
        fail=room.fail,
        parent=room.owner,
    )
