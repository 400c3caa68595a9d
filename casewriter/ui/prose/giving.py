"""What a text gives to the clipboard, and takes from there and from what is dropped on it."""

from collections.abc import Callable

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtGui import QDropEvent, QFont, QGuiApplication, QTextCursor
from PySide6.QtWidgets import QWidget

from casewriter.prose.nodes import Doc
from casewriter.ui.prose import clipboard
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.surface import ProseSurface


class GivingSurface(ProseSurface):
    """A text whose words can be copied, and into which others can be pasted and dropped.

    Attributes:
        intake: takes in what other programs give, if set; False leaves it to the text itself.
        outlet: adds to what is copied, if set, what a passage brings along into another case.
    """

    def __init__(
        self, names: Names, font: QFont, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(names, font, parent, one_line=one_line)
        self.intake: Callable[[QMimeData], bool] | None = None
        self.outlet: Callable[[QMimeData, Doc], None] | None = None

    def _go(self, cursor: QTextCursor) -> None:
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def createMimeDataFromSelection(self) -> QMimeData:
        """What is selected, as tree, HTML and plain text."""
        doc = clipboard.selected(self.textCursor())
        mime = clipboard.mime_of(doc, self._names)
        if self.outlet is not None:
            self.outlet(mime, doc)
        return mime

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Whether the clipboard holds what can be taken in."""
        return clipboard.can_paste(source) or (
            not self._one_line and (source.hasImage() or source.hasUrls())
        )

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Paste the best form that the clipboard holds."""
        if self.isReadOnly():
            return
        self.finish_showing()
        if not self._one_line and self.intake is not None and self.intake(source):
            return
        cursor = self.textCursor()
        paste = clipboard.paste_line if self._one_line else clipboard.paste
        with self.one_step(alone=True):
            paste(cursor, clipboard.pasted(source), self._look)
        self._go(cursor)

    def paste_words(self) -> None:
        """Paste the words of the clipboard alone: no marks, lists, tables or pictures."""
        words = QMimeData()
        words.setText(QGuiApplication.clipboard().text())
        if self.isReadOnly() or not words.text().strip():
            return
        self.finish_showing()
        cursor = self.textCursor()
        paste = clipboard.paste_line if self._one_line else clipboard.paste
        with self.one_step(alone=True):
            paste(cursor, clipboard.pasted(words), self._look)
        self._go(cursor)

    def dropEvent(self, e: QDropEvent) -> None:
        """Take in what is dropped from elsewhere where it is dropped."""
        mime = e.mimeData()
        if self.intake is None or self.isReadOnly() or mime.hasFormat(clipboard.OWN_TYPE):
            super().dropEvent(e)
            return
        # Qt would do it inside of one change of the document, whose parts nobody is told of.
        self._go(self.cursorForPosition(e.position().toPoint()))
        self.insertFromMimeData(mime)
        self.window().activateWindow()
        self.setFocus(Qt.FocusReason.OtherFocusReason)
        e.setDropAction(Qt.DropAction.CopyAction)
        e.accept()
