"""The page of contacts: who there is, and how to know them by their keys."""

from collections.abc import Callable, Sequence
from datetime import datetime
from pathlib import Path as File

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.contacts import CARD_SUFFIX, Contact
from casewriter.domain.package import Person
from casewriter.ui.contacts.card import ContactCard
from casewriter.ui.contacts.form import ContactForm
from casewriter.ui.contacts.own_key import OwnKey
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Column, Rule
from casewriter.ui.widgets.texts import Text

WIDTH = 720


class ContactsPage(Column):
    """The people whom cases are exchanged with.

    Attributes:
        given: somebody was added or changed: the contact there was or None, the person, and
            whether it is an editor of the hub.
        forget_wanted: the key of a contact is not to be believed any more.
        remove_wanted: a contact is to go.
        card_wanted: one's own card is to be saved.
        cards_chosen: files with the cards of others.
    """

    given = Signal(object, object, bool)
    forget_wanted = Signal(object)
    remove_wanted = Signal(object)
    card_wanted = Signal()
    cards_chosen = Signal(object)

    def __init__(
        self,
        spoken: Callable[[str], str],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page, with nobody on it.

        Args:
            spoken: a key as digits.
            now: the time.
            parent: Qt's owner.
        """
        super().__init__(WIDTH, parent=parent)
        self._spoken, self._now = spoken, now
        self._contacts: tuple[Contact, ...] | None = None
        self._may_change = True
        self._title = Text("page_title")
        self._about = Text("help", "ink2")
        self.add = Button("primary", "plus")
        self.open_cards = Button("plain", "folder-open")
        self.save_card = Button("plain", "download-simple")
        self.nobody = Empty()
        self.own_key = OwnKey()
        self.cards: tuple[ContactCard, ...] = ()
        self._people = QVBoxLayout()
        self._people.setSpacing(0)
        self._doors = QHBoxLayout()
        self._doors.setSpacing(8)
        for button in (self.add, self.open_cards, self.save_card):
            self._doors.addWidget(button)
        self._doors.addStretch(1)
        self.content.addWidget(self._title)
        self.content.addSpacing(8)
        self.content.addWidget(self._about)
        self.content.addSpacing(16)
        self.content.addLayout(self._doors)
        self.content.addSpacing(16)
        self._rule = Rule()
        self.content.addWidget(self._rule)
        self.content.addWidget(self.nobody)
        self.content.addLayout(self._people)
        self.content.addSpacing(24)
        self.content.addWidget(self.own_key)
        self.content.addStretch(1)
        self.nobody.hide()
        self._set_texts()
        self.add.clicked.connect(lambda: self.ask(None))
        self.open_cards.clicked.connect(self._choose_cards)
        self.save_card.clicked.connect(self.card_wanted)

    def show_contacts(self, contacts: Sequence[Contact]) -> None:
        """Show these people."""
        self._contacts = tuple(contacts)
        self._fill()

    def let_change(self, *, may: bool) -> None:
        """Offer to change something, or only show it."""
        self._may_change = may
        self.add.setVisible(may)
        self.open_cards.setVisible(may)
        self._fill()

    def ask(self, contact: Contact | None) -> ContactForm:
        """Ask for the words of somebody new, or change those of a contact."""
        form = (
            ContactForm(Person(), self)
            if contact is None
            else ContactForm(contact.person, self, hub=contact.hub)
        )
        form.given.connect(lambda person, hub: self.given.emit(contact, person, hub))
        form.open()
        return form

    def ask_own(self, me: Person) -> ContactForm:
        """Ask what stands on one's own card."""
        form = ContactForm(me, self, own=True)
        form.open()
        return form

    def _choose_cards(self) -> None:
        names, _ = QFileDialog.getOpenFileNames(
            self,
            self.tr("Open a contact card"),
            "",
            self.tr("Contact cards") + f" (*{CARD_SUFFIX})",
        )
        if names:
            self.cards_chosen.emit(tuple(File(name) for name in names))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _fill(self) -> None:
        if self._contacts is None:
            return
        for card in self.cards:
            self._people.removeWidget(card)
            card.hide()
            card.deleteLater()
        now = self._now()
        self.cards = tuple(
            ContactCard(contact, self._spoken(contact.person.key), now, may_change=self._may_change)
            for contact in self._contacts
        )
        for card in self.cards:
            card.edit_wanted.connect(self.ask)
            card.forget_wanted.connect(self.forget_wanted)
            card.remove_wanted.connect(self.remove_wanted)
            self._people.addWidget(card)
        self.nobody.setVisible(not self.cards)
        self._rule.setVisible(bool(self.cards))

    def _set_texts(self) -> None:
        self.setWindowTitle(self.tr("People you exchange cases with"))
        self._title.setText(self.tr("People you exchange cases with"))
        self._about.setText(
            self.tr(
                "Anybody can write a name into a package; only the key proves who sent it. "
                "Compare its digits with the person over the telephone once, and casewriter "
                "knows their packages from then on."
            )
        )
        self.add.setText(self.tr("Add a person…"))
        self.open_cards.setText(self.tr("Open a contact card…"))
        self.save_card.setText(self.tr("Save my contact card…"))
        for button in (self.add, self.open_cards, self.save_card):
            button.updateGeometry()
        self.nobody.set_words(
            self.tr(
                "Nobody yet. Whoever you send a case study to is kept here; you can also add "
                "people yourself."
            )
        )
