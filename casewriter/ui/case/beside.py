"""Reading while one writes: another section, the finished example, or the sources, beside."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.leaves import Path
from casewriter.domain.progress import asked
from casewriter.domain.template import Section
from casewriter.domain.view import View, view
from casewriter.services.events import CaseChanged
from casewriter.ui.case.source_text import source_lines
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.fields.sources_of import all_rows, full_name
from casewriter.ui.widgets.entries import Picker
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

CASE, EXAMPLE, CARDS = "case", "example", "sources"
_KEPT = "case/beside"
_SIDE = 17


class Beside(QWidget):
    """Shows what was chosen, only to be read and copied.

    The finished example follows the section that is written; a section of the case stays until
    another one is chosen.
    """

    def __init__(
        self,
        desk: Desk,
        memory: QSettings,
        example: Callable[[View], str],
        parent: QWidget | None = None,
    ) -> None:
        """Make it, showing what was shown last.

        Args:
            desk: the case, its edition and the language of its questions.
            memory: keeps what was chosen.
            example: what the finished example answers to a question.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._desk, self._memory, self._example = desk, memory, example
        self._written = ""
        self.what, self.section = Segments(), Picker()
        for key in (CASE, EXAMPLE, CARDS):
            self.what.offer(key, "")
        self.what.choose(str(memory.value(_KEPT, CASE)))
        self._column = Column(400, 6)
        self._texts: list[Text] = []
        self._nothing = Text("interface", "ink2")
        self._column.content.addWidget(self._nothing)
        self._box = QVBoxLayout()
        self._column.content.addLayout(self._box)
        self._column.content.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        head = QVBoxLayout()
        head.setContentsMargins(_SIDE, 4, _SIDE, 0)
        head.setSpacing(8)
        head.addWidget(self.what, 0, Qt.AlignmentFlag.AlignLeft)
        head.addWidget(self.section)
        column.addLayout(head)
        column.addWidget(self._column, 1)
        self.what.chosen.connect(self._chosen)
        self.section.activated.connect(lambda _: self.refresh())
        desk.bridge.case_changed.connect(self._case_changed)
        self._set_texts()

    @property
    def words(self) -> str:
        """Everything that is shown now."""
        return "\n".join(text.text() for text in self._texts if not text.isHidden())

    def show_section(self, key: str) -> None:
        """Another section is being written."""
        self._written = key
        if self.section.currentIndex() < 0 or self.what.choice == EXAMPLE:
            self.section.setCurrentIndex(self.section.findData(key))
            self.refresh()

    def refresh(self) -> None:
        """Show it as it is now; nothing is done while nobody sees it."""
        self.section.setVisible(self.what.choice != CARDS)
        if not self.isVisible():
            return
        place = 0
        for heading, words in self._parts():
            for words_shown, role in ((heading, 0), (words, 1)):
                text = self._text(2 * place + role)
                text.setText(words_shown)
                text.setVisible(bool(words_shown))
            place += 1
        for text in self._texts[2 * place :]:
            text.hide()
        self._nothing.setVisible(not place)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Read what may have changed meanwhile."""
        super().showEvent(event)
        # In a turn of its own: the panel is not yet laid out.
        QTimer.singleShot(0, self, self.refresh)

    def _parts(self) -> Iterator[tuple[str, str]]:
        session = self._desk.session
        if self.what.choice == CARDS:
            of = view(session.template, session.case, SOURCES, self._desk.edition)
            yield from (("", full_name(of, row)) for row in all_rows(of))
            return
        section = session.template.section(str(self.section.currentData() or self._written))
        if section is not None:
            yield from self._answers(section)

    def _answers(self, section: Section) -> Iterator[tuple[str, str]]:
        session, desk = self._desk.session, self._desk
        for field in asked(section, session.case):
            if field.shows:
                continue
            path = Path(f"{section.key}.{field.key}")
            of = View(session.template, session.case, field, path, desk.edition)
            example = self.what.choice == EXAMPLE
            words = self._example(of) if example else said(of, desk.wording)
            if words.strip():
                yield desk.words(of).label, words

    def _text(self, place: int) -> Text:
        while len(self._texts) <= place:
            heading = len(self._texts) % 2 == 0
            text = Text("emphasis" if heading else "example")
            text.setContentsMargins(0, 10 if heading else 2, 0, 0)
            text.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse
                | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
            self._texts.append(text)
            self._box.addWidget(text)
        return self._texts[place]

    def _chosen(self, key: str) -> None:
        self._memory.setValue(_KEPT, key)
        if key == EXAMPLE:
            self.section.setCurrentIndex(self.section.findData(self._written))
        self.refresh()

    def _case_changed(self, event: CaseChanged) -> None:
        shown = str(self.section.currentData() or self._written)
        changed = {change.path.section for change in event.edit.changes}
        if self.what.choice != EXAMPLE and (shown in changed or SOURCES.section in changed):
            self.refresh()

    def _set_texts(self) -> None:
        self.what.name((self.tr("Section"), self.tr("Example"), self.tr("Sources")))
        self.what.setAccessibleName(self.tr("What to read beside"))
        self.section.setAccessibleName(self.tr("Section to read"))
        chosen = self.section.currentData()
        self.section.clear()
        template = self._desk.session.template
        words = template.wording(self._desk.wording)
        for section in template.sections:
            self.section.addItem(words.sections[section.key].title, section.key)
        self.section.setCurrentIndex(self.section.findData(chosen or self._written))
        self._nothing.setText(self.tr("Nothing is written there yet."))
        self.refresh()


def said(of: View, wording: str) -> str:
    """What an answer says, in the words of the screen."""
    kind = of.field.kind
    if kind == "number":
        number = of.number()
        return "" if number is None else show_number(number, wording)
    if kind == "date":
        return formats.date(of.key(), wording) if of.key() else ""
    if kind in {"choice", "choices"}:
        value = of.plain()
        keys = value if isinstance(value, list) else [value] if value else []
        words = of.template.wording(wording)
        return "; ".join(words.option(of.name, str(key)) for key in keys)
    return "\n\n".join(source_lines(of, wording))
