"""Whom a case goes to: a contact, a member body of the Alliance, or somebody new."""

from collections.abc import Sequence

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.contacts import Contact
from casewriter.domain.package import Person
from casewriter.ui.sending.words import called
from casewriter.ui.settings.organisations import organisations
from casewriter.ui.widgets.entries import Entry, Labelled, Picker


class ReceiverFields(QWidget):
    """The receiver, chosen or written.

    Attributes:
        changed: another receiver, or another word of one.
        country_chosen: a receiver of a country was chosen: its ISO 3166 code.
    """

    changed = Signal()
    country_chosen = Signal(str)

    def __init__(
        self,
        contacts: Sequence[Contact],
        parent: QWidget | None = None,
        *,
        likely: Person = Person(),  # noqa: B008  # it never changes
        hub: Person | None = None,
    ) -> None:
        """Offer everybody.

        Args:
            contacts: who is known.
            parent: Qt's owner.
            likely: who has sent or received the case last.
            hub: the hub whose card came with the template.
        """
        super().__init__(parent)
        people = [(contact.person, contact.hub) for contact in contacts]
        if called(likely) not in {called(person) for person, _ in people} and (
            likely.name or likely.key
        ):
            # Not a contact: nothing that is the hub's alone goes there, and nothing is locked for a
            # key that nobody has remembered yet.
            people.insert(0, (replace(likely, lock=""), False))
        self._first = len(people)
        bodies = (
            Person(
                organisation=body.name,
                country=body.country,
                key=hub.key if hub and body.name == HUB else "",
                lock=hub.lock if hub and body.name == HUB else "",
            )
            for body in organisations()
        )
        self._known: tuple[tuple[Person, bool], ...] = (
            (Person(), False),
            *people,
            *((body, body.organisation == HUB) for body in bodies),
        )
        self.who = Picker()
        self.name = Entry()
        self.address = Entry()
        self._labelled = (Labelled(self.who), Labelled(self.name), Labelled(self.address))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        for field in self._labelled:
            column.addWidget(field)
        self._fill()
        self.set_texts()
        self.who.activated.connect(self._chosen)
        self.name.textEdited.connect(self.changed)
        self.address.textEdited.connect(self.changed)

    @property
    def person(self) -> Person:
        """Whom it goes to."""
        person, _ = self._known[max(self.who.currentIndex(), 0)]
        return replace(person, name=self.name.text().strip(), address=self.address.text().strip())

    @property
    def is_hub(self) -> bool:
        """Whether the receiver is of the hub."""
        return self._known[max(self.who.currentIndex(), 0)][1]

    def set_texts(self) -> None:
        """Set all words again."""
        who, name, address = self._labelled
        who.set_words(
            self.tr("To"), self.tr("Your contacts and the member bodies of the Alliance.")
        )
        name.set_words(self.tr("Name"), self.tr("Stands in the message; may be left empty."))
        address.set_words(
            self.tr("E-mail address"),
            self.tr("Kept with the contact. Nothing is mailed by itself."),
        )
        self.who.setItemText(0, self.tr("Somebody else"))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def choose(self, place: int) -> None:
        """Take the receiver at a place of the list."""
        self.who.setCurrentIndex(place)
        self._chosen()

    def propose(self, person: Person, *, hub: bool) -> None:
        """Take whoever had the case last, else perhaps the hub; another can still be chosen."""
        wanted = called(person) if person != Person() else HUB if hub else ""
        for place, (known, _) in enumerate(self._known):
            if wanted and called(known) == wanted:
                self.choose(place)
                return

    def _fill(self) -> None:
        for person, _ in self._known:
            self.who.addItem(called(person))
        if self._first:
            self.who.insertSeparator(self._first + 1)
            # The list counts its line as an entry.
            cut = self._first + 1
            self._known = (*self._known[:cut], (Person(), False), *self._known[cut:])

    def _chosen(self) -> None:
        person, _ = self._known[max(self.who.currentIndex(), 0)]
        self.name.setText(person.name)
        self.address.setText(person.address)
        self.country_chosen.emit(person.country)
        self.changed.emit()


HUB = "Astana Civil Service Hub"
