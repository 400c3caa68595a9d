"""The page that sends a case: to whom, what goes along and what stays, where the file is laid."""

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path as File

from msgspec import Struct
from PySide6.QtCore import QEvent, QSettings, QStandardPaths, Qt, Signal
from PySide6.QtWidgets import QApplication, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.package import Person, Purpose
from casewriter.domain.package_names import SUFFIX
from casewriter.services.prospect import Prospect, limit_over
from casewriter.services.publishing import shortened, typed_name
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.fields.options import Tick
from casewriter.ui.languages import own_name
from casewriter.ui.sending.facts import Facts
from casewriter.ui.sending.gate import GateView
from casewriter.ui.sending.lock import LockFields
from casewriter.ui.sending.message import MessageView
from casewriter.ui.sending.pictures import PictureSizes
from casewriter.ui.sending.receiver import HUB, ReceiverFields
from casewriter.ui.sending.words import fate_of, size_of
from casewriter.ui.tokens import INSPECTOR_WIDE
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Entry, Labelled, Picker
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.texts import Text

SIDE = 560
_FOLDER = "sending/folder"
ZIP = ".zip"

Compose = Callable[[str, Purpose, Person], tuple[str, str]]
"""Gives subject and text of the message: language, purpose, receiver."""


class Wish(Struct, frozen=True):
    """What somebody wants sent.

    Attributes:
        hub: whether the receiver is an editor of the hub.
        passphrase: what the package is locked with; not at all where it is empty.
        keys: age keys that it is locked for.
        longest: dots of the longer side that pictures get; 0 leaves them as they are.
    """

    file: str
    to: Person
    message: str
    purpose: Purpose
    hub: bool
    passphrase: str = ""
    keys: tuple[str, ...] = ()
    longest: int = 0


class SendingPage(Ground):
    """Everything about one package, and the button that writes it.

    Attributes:
        left: back to the case.
        check_wanted: the case is to be looked through first.
        fix_wanted: a comment that keeps the case back is to be shown: an `Unanswered`.
        started: a package is to be written: a `Wish`.
    """

    left = Signal()
    check_wanted = Signal()
    fix_wanted = Signal(object)
    started = Signal(object)

    def __init__(
        self,
        prospect: Prospect,
        compose: Compose,
        *,
        memory: QSettings,
        now: Callable[[], datetime],
        languages: tuple[str, ...],
        parent: QWidget | None = None,
    ) -> None:
        """Make the page.

        Args:
            prospect: what sending would mean.
            compose: writes the message.
            memory: keeps the folder that was chosen.
            now: the time.
            languages: that there are messages in.
            parent: Qt's owner.
        """
        super().__init__("desk", parent=parent)
        self._prospect, self._memory, self._now = prospect, memory, now
        self._compose = compose
        self.receiver = ReceiverFields(prospect.contacts, likely=prospect.likely, hub=prospect.hub)
        self.language = Picker()
        for language in languages:
            self.language.addItem(own_name(language), language)
        self.message = MessageView()
        self.name = Entry()
        self.as_zip = Tick()
        self.lock = LockFields()
        self.pictures = PictureSizes(prospect.size)
        self.pictures.hide()
        self.facts = Facts(prospect)
        self.gate = GateView(prospect.fixes)
        self.gate.wanted.connect(self.fix_wanted)
        self._language = Labelled(self.language, helped=False)
        self._name = Labelled(self.name, helped=False)
        self._folder = Text()
        self._change = Button("plain", "folder", "small")
        self._size = Text("small", "ink2")
        self._fate = Text("interface", "ink2")
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit),
            (
                Act(
                    "check-square-offset", lambda: self.tr("Check my case"), self.check_wanted.emit
                ),
                Act("paper-plane-tilt", lambda: self.tr("Write the file"), self.start),
            ),
            primary=True,
        )
        self._lay_out()
        self.name.setText(_file_name(prospect.title))
        self.receiver.changed.connect(self._show)
        self.language.activated.connect(self._show)
        self.as_zip.clicked.connect(self._show)
        self.pictures.changed.connect(self._show)
        self.name.textEdited.connect(self._show)
        self._change.clicked.connect(self._choose_folder)
        self.message.copy.clicked.connect(self._copy)
        self.receiver.country_chosen.connect(self._speak)
        self.set_texts()
        self._speak(self.receiver.person.country)
        self.receiver.propose(prospect.likely, hub=not prospect.editor)

    def _lay_out(self) -> None:
        column = Column(SIDE, 20)
        page = column.content
        page.setSpacing(6)
        page.addWidget(self.gate)
        page.addSpacing(6)
        page.addWidget(self._fate)
        page.addWidget(self.receiver)
        page.addSpacing(14)
        page.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(10)
        row.addWidget(self._folder, 1)
        row.addWidget(self._change, 0, Qt.AlignmentFlag.AlignTop)
        page.addLayout(row)
        page.addWidget(self.as_zip)
        page.addWidget(self.lock)
        page.addWidget(self._size)
        page.addWidget(self.pictures)
        page.addSpacing(14)
        page.addWidget(self._language)
        page.addWidget(self.message)
        page.addStretch(1)
        self.facts.setFixedWidth(INSPECTOR_WIDE)
        across = QHBoxLayout()
        across.setSpacing(0)
        across.addWidget(column, 1)
        across.addWidget(self.facts)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addLayout(across, 1)

    @property
    def wish(self) -> Wish:
        """What would be sent now."""
        return Wish(
            file=str(self._where() / self._named()),
            to=self.receiver.person,
            message=self.message.text(),
            purpose=self._prospect.purpose,
            hub=self.receiver.is_hub,
            passphrase=self.lock.passphrase,
            keys=self.lock.keys,
            longest=self.pictures.longest,
        )

    def offer_smaller(self, sizes: Mapping[int, int]) -> None:
        """Offer smaller pictures: dots of the longer side → bytes of all pictures then."""
        self.pictures.offer({dots: size + self._prospect.text for dots, size in sizes.items()})
        self.pictures.show()

    def start(self) -> None:
        """Have the package written; where something is wanted before, go there."""
        if self._prospect.fixes:
            self.gate.setFocus()
            return
        if not self.lock.is_complete():
            return
        self.started.emit(self.wish)

    def set_texts(self) -> None:
        """Set all words again."""
        self._language.set_words(self.tr("Language of the message"))
        self._name.set_words(self.tr("Name of the file"))
        self._change.setText(self.tr("Change…"))
        self.lock.set_texts()
        self.pictures.set_texts()
        self.as_zip.setText(
            self.tr("Name it .zip, where the receiver's mail does not let .casepack through")
        )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _speak(self, country: str) -> None:
        """Write to people of a country in the language that its offices read, to the hub in its."""
        is_hub = self.receiver.person.organisation == HUB
        wanted = "en" if is_hub else read_in(country)
        self.language.setCurrentIndex(max(self.language.findData(wanted), 0))
        self._show()

    def _show(self) -> None:
        prospect = self._prospect
        self.header.say(prospect.title, self.tr("Send"))
        person = self.receiver.person
        came = prospect.hub is not None and person.lock == prospect.hub.lock
        self.lock.set_receiver(person, prospect.hub_digits if came else "")
        self._folder.setText(str(self._where() / self._named()))
        self._size.setText(self._size_words())
        self._fate.setText(self._fate_words())
        self._fate.setVisible(bool(self._fate.text()))
        subject, text = self._compose(
            str(self.language.currentData()), prospect.purpose, self.receiver.person
        )
        self.message.show_message(subject, text)
        self.header.set_texts()

    def _fate_words(self) -> str:
        prospect = self._prospect
        if prospect.sent is None:
            return ""
        fate = fate_of(prospect.sent, self._now())
        changed = (
            self.tr("It was changed since.")
            if prospect.changed
            else self.tr("Nothing was changed since.")
        )
        return self.tr("This case study was {fate}. {changed}").format(fate=fate, changed=changed)

    def _size_words(self) -> str:
        size = self.pictures.total
        over = limit_over(size)
        said = self.tr("About {size}.").format(size=size_of(size))
        if over:
            return f"{said} " + self.tr(
                "Many mail programs take no more than {limit}: hand it over on a USB stick, or "
                "make the pictures in the file smaller."
            ).format(limit=size_of(over))
        return f"{said} " + self.tr("Small enough for electronic mail.")

    def _named(self) -> str:
        stem = typed_name(self.name.text()) or _file_name("")
        return f"{stem}{SUFFIX}{ZIP if self.as_zip.isChecked() else ''}"

    def _where(self) -> File:
        kept = str(self._memory.value(_FOLDER) or "")
        places = QStandardPaths.StandardLocation
        documents = QStandardPaths.writableLocation(places.DocumentsLocation)
        folders = [File(folder) for folder in (kept, documents) if folder]
        return next((folder for folder in folders if folder.is_dir()), File.home())

    def _choose_folder(self) -> None:
        chosen = QFileDialog.getExistingDirectory(
            self, self.tr("Where should the file be written?"), str(self._where())
        )
        if chosen:
            self._memory.setValue(_FOLDER, chosen)
            self._show()

    def _copy(self) -> None:
        QApplication.clipboard().setText(self.message.text())


RUSSIAN = frozenset(("KG", "RU", "BY", "TJ", "UZ"))
"""Countries whose offices read Russian sooner than English."""


def read_in(country: str) -> str:
    """The language of letters that the offices of a country read soonest."""
    return {"KZ": "kk"}.get(country, "ru" if country in RUSSIAN else "en")


def _file_name(title: str) -> str:
    kept = "".join(sign if sign.isalnum() or sign in " -–," else " " for sign in title)
    return shortened(" ".join(kept.split())).strip() or "case"
