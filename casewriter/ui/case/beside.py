"""Reading while one writes: another section, the finished example, or the sources, beside."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QEvent, QSettings, Qt, QTimer, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.case import Attachment
from casewriter.domain.enclosures import FACT, documents_of
from casewriter.domain.leaves import Path
from casewriter.domain.progress import asked
from casewriter.domain.template import Section
from casewriter.domain.view import View, view
from casewriter.services.events import CaseChanged
from casewriter.services.preview import PageSetter
from casewriter.ui.case.document import DocumentReader
from casewriter.ui.case.source_text import source_lines
from casewriter.ui.fields.base import SOURCES, Desk
from casewriter.ui.fields.numbers import show_number
from casewriter.ui.fields.sources.known import all_rows, full_name
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
    another one is chosen. Among the sources stand the documents that are attached to them.

    Attributes:
        wanted: a document is to be read: whoever holds this shows it.
        resized: what is shown wants more room, or less.
    """

    wanted = Signal()
    resized = Signal()

    def __init__(
        self,
        desk: Desk,
        memory: QSettings,
        example: Callable[[View], str],
        reader: Callable[[], PageSetter] | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """Make it, showing what was shown last.

        Args:
            desk: the case, its edition and the language of its questions.
            memory: keeps what was chosen.
            example: what the finished example answers to a question.
            reader: starts a process that draws the pages of a PDF; None where there is none.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._desk, self._memory, self._example = desk, memory, example
        self._written = ""
        self.what, self.section, self.document = Segments(), Picker(), Picker()
        self.reader = DocumentReader(desk, reader, memory) if reader is not None else None
        self._documents: tuple[Attachment, ...] = ()
        self._was_wide = False
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
        head.addWidget(self.document)
        column.addLayout(head)
        column.addWidget(self._column, 1)
        if self.reader is not None:
            column.addWidget(self.reader, 1)
        self.document.activated.connect(lambda _: self._show_chosen())
        desk.read_beside = self.show_document
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

    def show_document(self, document: Attachment) -> None:
        """Show a document that is attached to a source."""
        self.what.choose(CARDS)
        self._offer_documents()
        if document in self._documents:
            self.document.setCurrentIndex(self._documents.index(document) + 1)
        self.wanted.emit()
        self.refresh()

    @property
    def shows_pages(self) -> bool:
        """Whether the pages of a PDF are shown, which want more room than words."""
        reader = self.reader
        return self._chosen_document() is not None and reader is not None and reader.shows_pages

    def refresh(self) -> None:
        """Show it as it is now; nothing is done while nobody sees it."""
        self.section.setVisible(self.what.choice != CARDS)
        self._offer_documents()
        self._show_chosen()
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

    def _offer_documents(self) -> None:
        """List the attached documents; the one that is read stays."""
        case = self._desk.session.case
        documents = documents_of(case) if self.reader is not None else ()
        self.document.setVisible(self.what.choice == CARDS and bool(documents))
        read = self._chosen_document()
        self._documents = documents
        self.document.clear()
        self.document.addItem(self.tr("List of sources"))
        self.document.addItems([document.name for document in documents])
        self.document.setCurrentIndex(documents.index(read) + 1 if read in documents else 0)

    def _chosen_document(self) -> Attachment | None:
        place = self.document.currentIndex() - 1
        among = self.what.choice == CARDS and 0 <= place < len(self._documents)
        return self._documents[place] if among else None

    def _show_chosen(self) -> None:
        document, reader = self._chosen_document(), self.reader
        self._column.setVisible(document is None)
        if reader is not None:
            reader.setVisible(document is not None)
            if document is not None:
                reader.show_document(document)
        if self._was_wide != self.shows_pages:
            self._was_wide = self.shows_pages
            # In a turn of its own: the page is laid out anew once, not in the middle of this.
            QTimer.singleShot(0, self, self.resized.emit)

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
        listed = any(fact.fact == FACT for fact in event.edit.facts)
        if self.what.choice != EXAMPLE and (
            shown in changed or SOURCES.section in changed or listed
        ):
            self.refresh()

    def _set_texts(self) -> None:
        self.what.name((self.tr("Section"), self.tr("Example"), self.tr("Sources")))
        self.what.setAccessibleName(self.tr("What to read beside"))
        self.section.setAccessibleName(self.tr("Section to read"))
        self.document.setAccessibleName(self.tr("Document to read"))
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
