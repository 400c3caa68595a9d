"""The page of packages that arrived together: what each is, and which is the next to look at."""

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.contacts import Judgement
from casewriter.domain.package import Person
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.phrases import moment
from casewriter.ui.sending.words import called, signature_of
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.chips import Chip, ChipKind
from casewriter.ui.widgets.grounds import Column, Ground, Rule
from casewriter.ui.widgets.texts import Text

WIDTH = 720

State = Literal["waits", "begun", "taken", "new", "known", "put_aside"]


class ArrivedOne(Struct, frozen=True):
    """A package on the page.

    Attributes:
        key: tells it from the others.
        case_id: of its case.
        title: of its case.
        sender: who sent it.
        judgement: whose signature it has.
        sent: when.
        file: name of the file.
        state: `waits` to be looked at; `begun`, looked at and not taken in yet; `taken` in; a
            `new` case; `known` already; `put_aside`, without anything being taken in.
    """

    key: str
    case_id: str
    title: str
    sender: Person
    judgement: Judgement
    sent: datetime
    file: str
    state: State

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to decide about it."""
        return self.state in {"waits", "begun"}


class ArrivedCard(QWidget):
    """One package: what it is, and what can be done with it.

    Attributes:
        wanted: it is to be looked at.
        unwanted: it is to be put aside.
        trusted: its sender's key is to be remembered.
    """

    wanted = Signal(str)
    unwanted = Signal(str)
    trusted = Signal(str)

    def __init__(
        self, one: ArrivedOne, now: datetime, *, is_next: bool, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.one, self._now = one, now
        self._title = Text("emphasis")
        self._below = Text("small", "ink2")
        self._signed = Text("small", "ink2")
        self.chip = Chip()
        self.look = Button("primary" if is_next else "plain", "", "small")
        self.put_aside = Button("quiet", "", "small")
        self.look.setVisible(one.state != "put_aside")
        self.put_aside.setVisible(one.is_open)
        self.trust = Button("quiet", "", "small")
        self.trust.setVisible(
            one.judgement.standing in {"unknown", "changed"} and bool(one.sender.name)
        )
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self._title)
        words.addWidget(self._below)
        words.addWidget(self._signed)
        words.addWidget(self.chip, 0, Qt.AlignmentFlag.AlignLeft)
        doors = QVBoxLayout()
        doors.setSpacing(4)
        for door in (self.look, self.put_aside, self.trust):
            doors.addWidget(door, 0, Qt.AlignmentFlag.AlignRight)
        doors.addStretch(1)
        across = QHBoxLayout()
        across.setContentsMargins(0, 12, 0, 12)
        across.setSpacing(16)
        across.addLayout(words, 1)
        across.addLayout(doors)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(across)
        down.addWidget(Rule())
        self.set_texts()
        self.look.clicked.connect(lambda: self.wanted.emit(one.key))
        self.put_aside.clicked.connect(lambda: self.unwanted.emit(one.key))
        self.trust.clicked.connect(lambda: self.trusted.emit(one.key))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def set_texts(self) -> None:
        """Set all words again."""
        one = self.one
        self._title.setText(one.title or one.file)
        who = called(one.sender)
        sent = self.tr("from {who}, sent {at}").format(who=who, at=moment(one.sent, self._now))
        self._signed.setText(signature_of(one.judgement, one.sender, self._now))
        self.trust.setText(self.tr("It is theirs: remember the key"))
        self._below.setText(f"{sent} · {one.file}")
        icon, words, kind = self._state()
        self.chip.show_words(icon, words, kind)
        look = self.tr("Look at it") if one.is_open else self.tr("Open the case study")
        self.look.setText(look)
        self.look.setAccessibleName(f"{look}: {one.title}")
        self.put_aside.setText(self.tr("Put it aside"))
        self.put_aside.setToolTip(
            self.tr("Nothing of it is taken in. The file itself stays where it is.")
        )
        self.put_aside.setAccessibleName(f"{self.put_aside.text()}: {one.title}")

    def _state(self) -> tuple[str, str, ChipKind]:
        states: dict[State, tuple[str, str, ChipKind]] = {
            "waits": ("tray", self.tr("Changes a case study that you have"), "tint"),
            "begun": ("tray", self.tr("Looked at, not taken in yet"), "tint"),
            "taken": ("check", self.tr("Taken in"), "plain"),
            "new": ("check", self.tr("New: it came in"), "plain"),
            "known": ("check", self.tr("Was here already"), "plain"),
            "put_aside": ("x", self.tr("Put aside, nothing was taken in"), "plain"),
        }
        return states[self.one.state]


class ArrivedPage(Ground):
    """Packages that arrived, in their order.

    Attributes:
        left: back to the library.
        wanted: a package is to be looked at: its key.
        unwanted: a package is to be put aside: its key.
        trusted: the key of a package's sender is to be remembered: the package's key.
    """

    left = Signal()
    wanted = Signal(str)
    unwanted = Signal(str)
    trusted = Signal(str)

    def __init__(
        self,
        arrived: Sequence[ArrivedOne],
        now: Callable[[], datetime],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", parent=parent)
        self._arrived, self._now = tuple(arrived), now
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Library"), self.left.emit), (), ()
        )
        self._about = Text("help", "ink2")
        self.cards: tuple[ArrivedCard, ...] = ()
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        column = Column(WIDTH, 20)
        column.content.addWidget(self._about)
        column.content.addSpacing(12)
        column.content.addWidget(Rule())
        column.content.addLayout(self._list)
        column.content.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(self.header)
        whole.addWidget(column, 1)
        self.show_arrived(arrived)

    def show_arrived(self, arrived: Sequence[ArrivedOne]) -> None:
        """Show these packages."""
        self._arrived = tuple(arrived)
        for card in self.cards:
            self._list.removeWidget(card)
            card.hide()
            card.deleteLater()
        following = next((one.key for one in self._arrived if one.is_open), "")
        self.cards = tuple(
            ArrivedCard(one, self._now(), is_next=one.key == following) for one in self._arrived
        )
        for card in self.cards:
            card.wanted.connect(self.wanted)
            card.unwanted.connect(self.unwanted)
            card.trusted.connect(self.trusted)
            self._list.addWidget(card)
        self.set_texts()

    def focus_next(self) -> None:
        """Put the keyboard on the one that is to be looked at next."""
        for card in self.cards:
            if card.one.is_open:
                card.look.setFocus()
                return

    def set_texts(self) -> None:
        """Set all words again."""
        left = sum(one.is_open for one in self._arrived)
        title = self.tr("%n packages arrived", "", len(self._arrived))
        still = self.tr("%n wait for you", "", left) if left else self.tr("All are settled")
        self.header.say(title, still)
        self._about.setText(
            self.tr(
                "Look at one after the other, in any order. Nothing of a package is in your case "
                "study before you take it in; what waits is still here when you come back."
            )
        )
        self.header.set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)
