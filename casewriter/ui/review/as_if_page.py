"""A section as it would read with its suggested edits put in, or left out; only to be read."""

from collections.abc import Iterator
from html import escape

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QShowEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.kinds import kind_of
from casewriter.domain.leaves import Path
from casewriter.domain.progress import asked
from casewriter.domain.reviewing.deciding import Stand
from casewriter.domain.view import View, view
from casewriter.prose.diff import diff_text
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS, spoken
from casewriter.services.deciding import Deciding, is_in
from casewriter.services.events import CaseChanged
from casewriter.ui import theme
from casewriter.ui.case.header import Act, PageHeader
from casewriter.ui.fields.base import Desk
from casewriter.ui.review.as_read import read
from casewriter.ui.review.edit_words import Said, html_of
from casewriter.ui.widgets.grounds import Column, Ground
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

ACCEPTED, DECLINED, MARKED = "accepted", "declined", "marked"
WIDTH = 720
_UNSAID = dict.fromkeys(map(ord, SIGNS))


class Answer(QLabel):
    """What an answer says; words that go are struck, those that come are underlined."""

    def __init__(self) -> None:
        super().__init__()
        self.setWordWrap(True)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setFont(theme.font("answer"))
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )


class AsIfPage(Ground):
    """Shows a section as if its open suggested edits were accepted, declined, or with both marked.

    Attributes:
        left: back to writing.
    """

    left = Signal()

    def __init__(self, desk: Desk, deciding: Deciding, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent=parent)
        self._desk, self._deciding = desk, deciding
        self._title = self._section = ""
        self.what = Segments()
        for key in (ACCEPTED, DECLINED, MARKED):
            self.what.offer(key)
        self.what.choose(ACCEPTED)
        self.header = PageHeader(
            Act("arrow-left", lambda: self.tr("Case"), self.left.emit), (), (self.what,)
        )
        self.headline, self.below = Text("headline"), Text("interface", "ink2")
        self._column = Column(WIDTH)
        inner = self._column.content
        inner.setSpacing(6)
        inner.addWidget(self.headline)
        inner.addWidget(self.below)
        self._box = QVBoxLayout()
        self._box.setSpacing(4)
        inner.addLayout(self._box)
        inner.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.header)
        column.addWidget(self._column, 1)
        self._parts: list[tuple[Text, Answer]] = []
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.what.chosen.connect(lambda _: self.refresh())
        desk.bridge.case_changed.connect(self._case_changed)
        self._set_texts()

    @property
    def choice(self) -> str:
        """As if what it shows the section."""
        return self.what.choice

    @property
    def words(self) -> tuple[str, ...]:
        """The answers as they are shown, as rich text."""
        return tuple(answer.text() for _, answer in self._parts if not answer.isHidden())

    def open(self, title: str, section: str, choice: str) -> None:
        """Show a section.

        Args:
            title: of the case.
            section: its key.
            choice: as if its edits were `accepted`, `declined`, or both `marked`.
        """
        self._title, self._section = title, section
        self.what.choose(choice)
        if self.isVisible():
            self.refresh()

    def take_focus(self) -> None:
        """Take the keyboard."""
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def refresh(self) -> None:
        """Show it as it is now."""
        session = self._desk.session
        words = session.template.wording(self._desk.wording)
        section = words.sections.get(self._section)
        self.header.say(self._title, self.tr("Suggested edits"))
        self.headline.setText(section.title if section is not None else "")
        waiting = {
            one.group or one.id
            for one in self._deciding.suggestions
            if one.state == "open" and is_in(one, self._section)
        }
        count = len(waiting)
        self.below.setText(
            self.tr("%n suggested edits wait here. This page is only for reading.", "", count)
        )
        place = 0
        for place, (label, html) in enumerate(self._answers(), 1):
            heading, answer = self._part(place - 1)
            heading.setText(label)
            answer.setText(html)
            heading.show()
            answer.show()
        for heading, answer in self._parts[place:]:
            heading.hide()
            answer.hide()

    def _answers(self) -> Iterator[tuple[str, str]]:
        before = self._desk.session.case
        after = before if self.choice == DECLINED else self._deciding.as_if_accepted(self._section)
        tokens = theme.current(self)
        for label, was, now in self._both(before, after):
            if self.choice == MARKED:
                spans = diff_text(was, now)
                html = html_of(Said(spans), Stand(), tokens, whole=True)
            else:
                html = escape(now).replace("\n", "<br>")
            if html:
                yield label, html

    def _both(self, before: Case, after: Case) -> Iterator[tuple[str, str, str]]:
        desk, template = self._desk, self._desk.session.template
        section = template.section(self._section)
        for field in asked(section, after) if section is not None else ():
            if field.shows:
                continue
            path = Path(f"{self._section}.{field.key}")
            was, now = (View(template, case, field, path, desk.edition) for case in (before, after))
            texts = [f"{read(desk, one)}{_notes(one)}" for one in (was, now)]
            yield desk.words(now).label, texts[0], texts[1]
        free = exhibits_of(self._section)
        if any(free.field in case.fields for case in (before, after)):
            was, now = (view(template, case, free, desk.edition) for case in (before, after))
            yield desk.words(now).label, read(desk, was), read(desk, now)

    def _part(self, place: int) -> tuple[Text, Answer]:
        while len(self._parts) <= place:
            heading, answer = Text("emphasis"), Answer()
            heading.setContentsMargins(0, 14, 0, 0)
            self._parts.append((heading, answer))
            self._box.addWidget(heading)
            self._box.addWidget(answer)
        return self._parts[place]

    def _case_changed(self, _event: CaseChanged) -> None:
        if self.isVisible():
            self.refresh()

    # What Qt tells.

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed meanwhile."""
        super().showEvent(event)
        self.refresh()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language, show it in other letters and colours."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        elif event.type() == QEvent.Type.PaletteChange and self._section:
            self.refresh()
        elif event.type() == QEvent.Type.ApplicationFontChange:
            for _, answer in self._parts:
                answer.setFont(theme.font("answer"))
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.what.name((self.tr("As if accepted"), self.tr("As if declined"), self.tr("Both")))
        self.what.setAccessibleName(self.tr("How the text is read"))
        if self._section:
            self.refresh()


def _notes(view: View) -> str:
    """What the notes of an answer say, each behind its number."""
    values = (view.said(part.name) for part in kind_of(view.field.kind).parts(view.field))
    lines = [line for value in values if isinstance(value, Doc) for line in spoken(value)]
    told = [line.text.translate(_UNSAID) for line in lines if line.note]
    return "".join(f"\n\n{number}. {text}" for number, text in enumerate(told, 1))
