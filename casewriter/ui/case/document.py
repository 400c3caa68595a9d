"""A document that is attached to a source, read beside: the pages of a PDF, the words of others."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QStackedLayout, QWidget

from casewriter.domain.case import Attachment
from casewriter.domain.errors import CasewriterError
from casewriter.services.preview import PageSetter
from casewriter.ui import phrases
from casewriter.ui.fields.background import in_background, tried
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.sources.documents import PDF, words_of
from casewriter.ui.widgets.grounds import Column
from casewriter.ui.widgets.texts import Text

MOST_LETTERS = 200_000
"""Of a text that are shown: a hundred pages."""


class DocumentReader(QWidget):
    """Shows one document, only to be read; the words of a text can be copied."""

    def __init__(
        self,
        desk: Desk,
        start: Callable[[], PageSetter],
        memory: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        """Make it empty.

        Args:
            desk: the case, with the bytes of its documents.
            start: starts a process that draws the pages of a PDF.
            memory: of the page.
            parent: the widget it lies in.
        """
        from casewriter.ui.preview.document import DocumentPages

        super().__init__(parent)
        self._desk = desk
        self._document: Attachment | None = None
        self.pages = DocumentPages(desk, start, memory)
        self._column = Column(400, 6)
        self.text = Text("example")
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setTextFormat(Qt.TextFormat.PlainText)
        self._column.content.addWidget(self.text)
        self._column.content.addStretch(1)
        self._stack = QStackedLayout(self)
        self._stack.setContentsMargins(0, 0, 0, 0)
        self._stack.addWidget(self._column)
        self._stack.addWidget(self.pages)

    @property
    def shows_pages(self) -> bool:
        """Whether it shows the pages of a PDF, which want more room than words."""
        return self._document is not None and self._document.media_type == PDF

    def show_document(self, document: Attachment) -> None:
        """Show another document from its beginning; the same stays where it is."""
        if document == self._document:
            return
        self._document = document
        if self.shows_pages:
            self.pages.open(document)
            self._stack.setCurrentWidget(self.pages)
            return
        self._stack.setCurrentWidget(self._column)
        self.text.setText(self.tr("The document is being opened…"))
        work = partial(words_of, document, self._desk.attachments)
        in_background(lambda: (document, tried(work)), self._read)

    def _read(self, found: object) -> None:
        assert isinstance(found, tuple)
        document, words = found
        if document != self._document:
            return
        if isinstance(words, CasewriterError):
            self.text.setText(phrases.sentence(words))
        else:
            self.text.setText(str(words)[:MOST_LETTERS])
        self._column.verticalScrollBar().setValue(0)
