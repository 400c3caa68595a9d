"""Who writes: name, country, organisation, and what the person mostly does."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.services.settings import Settings
from casewriter.ui.settings.countries import CountryPicker
from casewriter.ui.settings.organisations import proposed
from casewriter.ui.widgets.choices import ChoiceCard
from casewriter.ui.widgets.entries import Entry, Labelled, Picker
from casewriter.ui.widgets.texts import Text

ROLES = ("expert", "editor")


class ProfileFields(QWidget):
    """The fields of a profile.

    Attributes:
        changed: a field was left with another value, or another choice was made.
    """

    changed = Signal()

    def __init__(self, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.name = Entry()
        self.country = CountryPicker()
        self.organisation = Picker(writable=True)
        self.cards = {role: ChoiceCard() for role in ROLES}
        self._roles = QButtonGroup(self)
        self._labelled = {
            "name": Labelled(self.name),
            "country": Labelled(self.country),
            "organisation": Labelled(self.organisation),
        }
        self._question = Text("emphasis")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(16)
        grid.setVerticalSpacing(16)
        top = Qt.AlignmentFlag.AlignTop
        grid.addWidget(self._labelled["name"], 0, 0, top)
        grid.addWidget(self._labelled["country"], 0, 1, top)
        grid.addWidget(self._labelled["organisation"], 1, 0, 1, 2)
        role = QVBoxLayout()
        role.setSpacing(5)
        role.addWidget(self._question)
        cards = QHBoxLayout()
        cards.setSpacing(16)
        for key in ROLES:
            self._roles.addButton(self.cards[key])
            cards.addWidget(self.cards[key], 1)
        role.addLayout(cards)
        grid.addLayout(role, 2, 0, 1, 2)
        grid.setColumnStretch(0, 1)
        grid.setColumnStretch(1, 1)
        self._set_texts()
        self.show_settings(settings)
        self.name.editingFinished.connect(self.changed)
        self.country.activated.connect(self._country_chosen)
        self.organisation.activated.connect(self.changed)
        line = self.organisation.lineEdit()
        assert line is not None
        line.editingFinished.connect(self.changed)
        self._roles.buttonClicked.connect(self.changed)

    def show_settings(self, settings: Settings) -> None:
        """Show a profile, without telling anybody."""
        self.name.setText(settings.name)
        self.country.choose(settings.country)
        self._propose(settings.organisation)
        for role, card in self.cards.items():
            card.setChecked(role == settings.role)

    @property
    def role(self) -> str:
        """What the person mostly does, or an empty text while nothing is chosen."""
        return next((role for role, card in self.cards.items() if card.isChecked()), "")

    def values(self) -> dict[str, object]:
        """The profile as the settings name its parts."""
        return {
            "name": self.name.text().strip(),
            "country": self.country.code,
            "organisation": self.organisation.currentText().strip(),
            "role": self.role,
        }

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _country_chosen(self) -> None:
        self._propose(self.organisation.currentText())
        self.changed.emit()

    def _propose(self, written: str) -> None:
        self.organisation.blockSignals(True)
        self.organisation.clear()
        self.organisation.addItems(list(proposed(self.country.code)))
        self.organisation.setCurrentIndex(-1)
        self.organisation.setEditText(written)
        self.organisation.blockSignals(False)

    def _set_texts(self) -> None:
        self._labelled["name"].set_words(
            self.tr("Your name"), self.tr("Appears on your comments and receipts.")
        )
        self._labelled["country"].set_words(self.tr("Country"))
        self._labelled["organisation"].set_words(
            self.tr("Organisation"),
            self.tr("Members of the Alliance are in the list. You may also type another name."),
        )
        self.country.say(self.tr("Choose a country"))
        self._question.setText(self.tr("What will you mostly do?"))
        self.cards["expert"].set_words(self.tr("Write a case study"), self.tr("Country expert"))
        self.cards["editor"].set_words(self.tr("Edit and publish cases"), self.tr("Hub editor"))
