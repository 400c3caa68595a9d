"""The drawer: answers that are kept but not asked for now, to be read and brought back."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.aside import Aside, aside, bringing_back
from casewriter.domain.case import Case
from casewriter.domain.kinds.parts import to_text
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Doc
from casewriter.prose.walk import plain_text
from casewriter.services.events import CaseChanged
from casewriter.services.session import CaseSession
from casewriter.ui.bridge import Bridge
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.case.chapters import where
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import LinkText, Text

SHORT = 240
"""Letters of an answer that are shown before it is opened."""


class AsideCard(NoteFrame):
    """One answer that lies aside.

    Attributes:
        wanted: the question that decides is to be shown: its path.
    """

    wanted = Signal(object)

    def __init__(
        self, session: CaseSession, one: Aside, wording: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._session, self.one, self._wording = session, one, wording
        self._place, self._why = Text("emphasis"), Text("small", "ink2")
        self.words = Text()
        self.more, self.decides = LinkText(), LinkText()
        self.back, self.copy = Button("plain", size="small"), Button("quiet", size="small")
        self._text = answer_text(session.case, one.path)
        self._opened = False
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        for widget in (self._place, self._why, self.words, self.more, self.decides):
            column.addWidget(widget)
        for link in (self.more, self.decides):
            column.setAlignment(link, Qt.AlignmentFlag.AlignLeft)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.back)
        row.addWidget(self.copy)
        row.addStretch(1)
        column.addLayout(row)
        self.words.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.more.linkActivated.connect(self._open)
        self.decides.linkActivated.connect(lambda _: self.wanted.emit(self.one.decides[0]))
        self.back.clicked.connect(self._bring_back)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._text))
        self.set_texts()

    def set_texts(self) -> None:
        """Set all words again."""
        template, case = self._session.template, self._session.case
        self._place.setText(_place(template, case, self.one.path, self._wording))
        why = {
            "choice": self.tr("Not asked for since another answer was chosen."),
            "section": self.tr("Its section is set aside."),
            "unasked": self.tr("The template does not ask this any more."),
        }
        self._why.setText(why[self.one.because])
        short = len(self._text) > SHORT and not self._opened
        self.words.setText(f"{self._text[:SHORT].rstrip()}…" if short else self._text)
        self.words.setAccessibleName(self._place.text())
        self.more.set_words(self.tr("Read all of it"))
        self.more.setVisible(short)
        self.decides.setVisible(bool(self.one.decides))
        if self.one.decides:
            name = _place(template, case, self.one.decides[0], self._wording)
            self.decides.set_words(self.tr("It depends on: {question}").format(question=name))
        leaves = bringing_back(template, case, self.one)
        self.back.setVisible(bool(leaves) and not self._session.is_read_only)
        self.back.setText(self.tr("Bring it back"))
        self.copy.setText(self.tr("Copy"))

    def _open(self, _link: str) -> None:
        self._opened = True
        self.set_texts()

    def _bring_back(self) -> None:
        leaves = bringing_back(self._session.template, self._session.case, self.one)
        self._session.write_all(leaves, "state")


class Drawer(Column):
    """What lies aside, one card below the other.

    Attributes:
        counted: so many answers lie aside.
        wanted: a question is to be shown: its path.
    """

    counted = Signal(int)
    wanted = Signal(object)

    def __init__(
        self, session: CaseSession, bridge: Bridge, wording: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(400, 6, parent)
        self._session, self._wording = session, wording
        self._found: tuple[tuple[Aside, object], ...] = ()
        self.cards: list[AsideCard] = []
        self._about = Text("interface", "ink2")
        self.content.addWidget(self._about)
        self._box = QVBoxLayout()
        self._box.setContentsMargins(0, 10, 0, 0)
        self._box.setSpacing(10)
        self.content.addLayout(self._box)
        self.content.addStretch(1)
        bridge.case_changed.connect(self._case_changed)
        self.refresh()

    @property
    def count(self) -> int:
        """How many answers lie aside."""
        return len(self._found)

    def show_wording(self, wording: str) -> None:
        """Name the questions in another language."""
        self._wording = wording
        self._found = ()
        self.refresh()

    def refresh(self) -> None:
        """Show what lies aside now."""
        case = self._session.case
        found = tuple(
            (one, case.fields.get(one.path.field)) for one in aside(self._session.template, case)
        )
        self._about.setText(
            self.tr(
                "Answers that are kept but not asked for now. They are not printed, and nothing "
                "of them is lost."
            )
            if found
            else self.tr(
                "No answer lies aside. What a choice or a section puts aside is kept here."
            )
        )
        same = len(found) == len(self._found) and all(
            one == other and leaves is others
            for (one, leaves), (other, others) in zip(found, self._found, strict=True)
        )
        if same:
            return
        self._found = found
        for card in self.cards:
            card.hide()
            card.deleteLater()
        self.cards = []
        for one, _ in found:
            card = AsideCard(self._session, one, self._wording)
            card.wanted.connect(self.wanted)
            self.cards.append(card)
            self._box.addWidget(card)
        self.counted.emit(len(found))

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._found = ()
            self.refresh()
        super().changeEvent(event)

    def _case_changed(self, event: CaseChanged) -> None:
        if event.edit.action != "write" or self._found:
            self.refresh()


def answer_text(case: Case, path: Path) -> str:
    """What an answer says, in every language it has, as plain text."""
    found = []
    for leaf, language, value in sorted(case.below(path), key=lambda one: (one[1], str(one[0]))):
        if leaf.meta:
            continue
        text = plain_text(value) if isinstance(value, Doc) else to_text(value)
        if text.strip():
            found.append((language, text.strip()))
    several = len({language for language, _ in found if language}) > 1
    return "\n".join(f"[{tag}] {text}" if several and tag else text for tag, text in found)


def _place(template: Template, case: Case, path: Path, wording: str) -> str:
    section = template.section(path.section)
    known = section is not None and section.field(path.field.partition(".")[2]) is not None
    return where(template, case, path, wording) if known else str(path)
