"""The choice to lock a package: with the key of its receiver, or with a passphrase."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.package import Person
from casewriter.ui.fields.options import Tick
from casewriter.ui.sending.words import called
from casewriter.ui.widgets.entries import Entry, Labelled
from casewriter.ui.widgets.texts import Text


class LockFields(QWidget):
    """Two choices, of which one can be made at a time.

    Below the second stands the passphrase: written in the open, because a slip would lose all.

    Attributes:
        changed: another choice was made.
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._person = Person()
        self._digits = ""
        self.with_key = Tick()
        self._about_key = Text("small", "ink2")
        self.tick = Tick()
        self.entry = Entry()
        self._labelled = Labelled(self.entry)
        self._labelled.hide()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(6)
        for part in (self.with_key, self._about_key, self.tick, self._labelled):
            down.addWidget(part)
        self.tick.toggled.connect(self._chosen)
        self.with_key.toggled.connect(self._key_chosen)
        self.set_receiver(Person())

    @property
    def passphrase(self) -> str:
        """What the package is locked with; an empty text where it is not to be locked so."""
        return self.entry.text() if self.tick.isChecked() else ""

    @property
    def keys(self) -> tuple[str, ...]:
        """The age keys that the package is locked for; none where it is not to be locked so."""
        return (self._person.lock,) if self.with_key.isChecked() and self._person.lock else ()

    def is_complete(self) -> bool:
        """Whether there is a passphrase where one is wanted; else the keyboard goes there."""
        if self.tick.isChecked() and not self.entry.text().strip():
            self.entry.setFocus()
            return False
        return True

    def set_receiver(self, person: Person, digits: str = "") -> None:
        """Offer the key of a receiver, where it is known.

        Args:
            person: who receives.
            digits: the key as it is compared over the telephone, where it came with the template
                of the case.
        """
        if person.lock != self._person.lock:
            self.with_key.setChecked(False)
        self._person, self._digits = person, digits
        self.with_key.setVisible(bool(person.lock))
        self._about_key.setVisible(bool(person.lock))
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        who = called(self._person)
        self.with_key.setText(self.tr("Lock it with the key of {who}").format(who=who))
        only = self.tr("Only they and you can open it, without a passphrase.")
        came = self.tr(
            "The Hub's key came with the template. Compare its digits with the Hub over the "
            "telephone: {digits}."
        ).format(digits=self._digits.replace(" ", "\u00a0"))
        self._about_key.setText(f"{only} {came}" if self._digits else only)
        self.tick.setText(self.tr("Lock it with a passphrase"))
        self._labelled.set_words(
            self.tr("Passphrase"),
            self.tr(
                "Nobody can open the file without it, not even you, and nobody can find it out. "
                "Tell it to the receiver another way than the file goes: by telephone, perhaps."
            ),
        )

    def _key_chosen(self, on: bool) -> None:
        if on:
            self.tick.setChecked(False)
        self.changed.emit()

    def _chosen(self, on: bool) -> None:
        self._labelled.setVisible(on)
        if on:
            self.with_key.setChecked(False)
            self.entry.setFocus()
        self.changed.emit()
