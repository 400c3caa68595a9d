"""One contact on the page: who it is, the key as digits, and what can be done."""

from datetime import datetime

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.contacts import Contact
from casewriter.ui.history.moments import day
from casewriter.ui.phrases import country_name
from casewriter.ui.sending.words import called
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text


class ContactCard(QWidget):
    """A contact; what can be done is left out where the library may only be read.

    Attributes:
        edit_wanted: its words are to be changed.
        forget_wanted: its key is not to be believed any more.
        remove_wanted: it is to go.
    """

    edit_wanted = Signal(object)
    forget_wanted = Signal(object)
    remove_wanted = Signal(object)

    def __init__(
        self,
        contact: Contact,
        digits: str,
        now: datetime,
        *,
        may_change: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Show a contact.

        Args:
            contact: whom.
            digits: its key as it is compared over the telephone; empty where there is none.
            now: the time, for the day since when the key is known.
            may_change: whether anything can be changed.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self.contact, self._digits, self._now = contact, digits, now
        self._name = Text("emphasis")
        self._below = Text("small", "ink2")
        self.key = Text("small", "ink2")
        self.digits = Text("emphasis", wraps=False)
        self.digits.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.digits.setVisible(bool(digits))
        self.edit = Button("plain", "pencil-simple", "small")
        self.forget = Button("quiet", "", "small")
        self.remove = Button("quiet", "trash", "small")
        self.forget.setVisible(may_change and bool(contact.person.key))
        for button in (self.edit, self.remove):
            button.setVisible(may_change)
        self._lay_out()
        self._set_texts()
        self.edit.clicked.connect(lambda: self.edit_wanted.emit(contact))
        self.forget.clicked.connect(lambda: self.forget_wanted.emit(contact))
        self.remove.clicked.connect(lambda: self.remove_wanted.emit(contact))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._name)
        words.addWidget(self._below)
        words.addSpacing(4)
        words.addWidget(self.key)
        words.addWidget(self.digits)
        doors = QHBoxLayout()
        doors.setSpacing(8)
        doors.addWidget(self.edit)
        doors.addWidget(self.remove)
        beside = QVBoxLayout()
        beside.addLayout(doors)
        beside.addStretch(1)
        beside.addWidget(self.forget, 0, Qt.AlignmentFlag.AlignRight)
        across = QHBoxLayout()
        across.setContentsMargins(0, 12, 0, 12)
        across.setSpacing(16)
        across.addLayout(words, 1)
        across.addLayout(beside)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across)
        down.addWidget(Rule())

    def _set_texts(self) -> None:
        person = self.contact.person
        self._name.setText(person.name or called(person))
        organisation = person.organisation if person.name else ""
        country = country_name(person.country) if person.country else ""
        hub = self.tr("editor of the Hub") if self.contact.hub else ""
        parts = [part for part in (organisation, country, person.address, hub) if part]
        self._below.setText(" · ".join(parts))
        self._below.setVisible(bool(parts))
        if self._digits:
            said = self.tr("Key known since {day}. Its digits, to compare over the telephone:")
            self.key.setText(said.format(day=day(self.contact.since, self._now)))
        else:
            self.key.setText(
                self.tr("No key yet. It comes with a contact card or a signed package.")
            )
        self.digits.setText(self._digits)
        name = called(person)
        for button, words, spoken in (
            (self.edit, self.tr("Edit…"), self.tr("Edit {name}")),
            (self.forget, self.tr("Forget the key"), self.tr("Forget the key of {name}")),
            (self.remove, self.tr("Remove"), self.tr("Remove {name}")),
        ):
            button.setText(words)
            button.setAccessibleName(spoken.format(name=name))
            button.updateGeometry()
        self.digits.setAccessibleName(
            self.tr("Digits of the key of {name}: {digits}").format(name=name, digits=self._digits)
        )
