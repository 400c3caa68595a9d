"""The words of a contact, written anew or changed."""

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from casewriter.domain.package import Person
from casewriter.ui.fields.options import Tick
from casewriter.ui.settings.countries import CountryPicker
from casewriter.ui.settings.organisations import organisations, proposed
from casewriter.ui.widgets.dialogues import Answers
from casewriter.ui.widgets.entries import Entry, Labelled, Picker

WIDTH = 520
LONGEST = 500
"""Letters of a line, as packages allow them."""


class ContactForm(QDialog):
    """Asks for name, organisation, country and address; the key stays as it is.

    Attributes:
        given: the person as written, and whether it is an editor of the hub.
    """

    given = Signal(object, bool)

    def __init__(
        self, person: Person, parent: QWidget, *, hub: bool = False, own: bool = False
    ) -> None:
        """Show the words of a person; those of nobody are asked for.

        Args:
            person: as it is known.
            parent: Qt's owner.
            hub: whether it is an editor of the hub.
            own: whether these are the words of one's own card.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._person = person
        self.name, self.address = Entry(), Entry()
        self.organisation = Picker(writable=True)
        self.country = CountryPicker()
        self.hub = Tick()
        self.answers = Answers(self.tr("Save"), self.tr("Cancel"))
        self.keep = self.answers.act
        fields = (
            (self.name, self.tr("Name"), ""),
            (
                self.organisation,
                self.tr("Organisation"),
                self.tr("Members of the Alliance are in the list. You may also type another name."),
            ),
            (self.country, self.tr("Country"), ""),
            (
                self.address,
                self.tr("E-mail address"),
                self.tr("Stands on the card; may be left empty.")
                if own
                else self.tr("Kept with the contact. Nothing is mailed by itself."),
            ),
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        for field, label, help_ in fields:
            labelled = Labelled(field, helped=bool(help_))
            labelled.set_words(label, help_)
            down.addWidget(labelled)
        down.addWidget(self.hub)
        down.addStretch(1)
        down.addWidget(self.answers)
        self.hub.setVisible(not own)
        self.setWindowTitle(self._title(own=own, is_new=person == Person()))
        self.hub.setText(self.tr("An editor of the Hub, who reads what is for the Hub alone"))
        self.country.say(self.tr("Choose a country"))
        self._show(person, hub=hub)
        self.name.textEdited.connect(self._judge)
        self.organisation.editTextChanged.connect(self._judge)
        self.organisation.activated.connect(self._body_chosen)
        self.answers.accepted.connect(self._give)
        self.answers.rejected.connect(self.reject)
        self._judge()

    @property
    def person(self) -> Person:
        """The person as written."""
        return replace(
            self._person,
            name=self.name.text().strip(),
            organisation=self.organisation.currentText().strip(),
            country=self.country.code,
            address=self.address.text().strip(),
        )

    def sizeHint(self) -> QSize:
        """Wide enough for the names of ministries."""
        return super().sizeHint().expandedTo(QSize(WIDTH, 0))

    def _title(self, *, own: bool, is_new: bool) -> str:
        if own:
            return self.tr("Your contact card")
        return self.tr("Add a person") if is_new else self.tr("Edit a person")

    def _show(self, person: Person, *, hub: bool) -> None:
        self.name.setText(person.name)
        self.address.setText(person.address)
        self.hub.setChecked(hub)
        self.country.choose(person.country)
        self.organisation.addItems(list(proposed(person.country)))
        self.organisation.setCurrentIndex(-1)
        self.organisation.setEditText(person.organisation)
        line = self.organisation.lineEdit()
        for entry in (self.name, self.address, line):
            assert entry is not None
            entry.setMaxLength(LONGEST)

    def _body_chosen(self) -> None:
        """A member body says which country it is of."""
        name = self.organisation.currentText()
        body = next((body for body in organisations() if body.name == name), None)
        if body is not None:
            self.country.choose(body.country)

    def _judge(self) -> None:
        """Somebody without a name and an organisation could not be told from others."""
        self.keep.setEnabled(bool(self.person.name or self.person.organisation))

    def _give(self) -> None:
        person, hub = self.person, self.hub.isChecked()
        self.accept()
        self.given.emit(person, hub)
