"""The pages of a PDF that is attached to a source, to be read beside the text."""

from collections.abc import Callable

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QWidget

from casewriter.domain.case import Attachment
from casewriter.services.preview import OpenPages, PageSetter, PreviewWish
from casewriter.ui.fields.base import Desk
from casewriter.ui.preview.panel import PreviewPanel


class DocumentPages(PreviewPanel):
    """Shows one page at a time, as the preview does; what is written changes nothing here."""

    def __init__(
        self,
        desk: Desk,
        start: Callable[[], PageSetter],
        memory: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        self._document: Attachment | None = None
        super().__init__(desk, start, memory, parent)

    def open(self, document: Attachment) -> None:
        """Show another document from its first page; the same stays where it is."""
        if document == self._document:
            return
        self._document = document
        self._page = 0
        self.sheet.clear()
        # An answer about the former one counts no more.
        self.setting.forget()
        self.setting.ask()
        self._say()

    def refresh(self) -> None:
        """Nothing that is written changes a document."""

    def _wish(self, number: int) -> PreviewWish | None:
        document = self._document
        return None if document is None else OpenPages(number, document.sha256, document.name)

    def _waiting(self) -> str:
        return self.tr("The document is being opened…")
