"""Fields for the case's words: they leave undo and redo to the case, and tell when left."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFontMetricsF,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QSizePolicy, QWidget

from casewriter.ui.tokens import FIELD
from casewriter.ui.widgets import entries
from casewriter.ui.widgets.entries import Entry, holds_files, paint_paper

UNDOING = (QKeySequence.StandardKey.Undo, QKeySequence.StandardKey.Redo)


def is_undoing(event: QEvent) -> bool:
    """Whether a key asks for undo or redo: the case has one history, fields have none."""
    return isinstance(event, QKeyEvent) and any(event.matches(key) for key in UNDOING)


class Line(Entry):
    """A field for one line of text.

    Attributes:
        left: the writer has gone on to something else.
        drawn_over: draws above the words, such as marks below them.
    """

    left = Signal()
    drawn_over: Callable[[QPainter], object] | None = None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the words, and what belongs above them."""
        super().paintEvent(event)
        if self.drawn_over is not None:
            painter = QPainter(self)
            self.drawn_over(painter)
            painter.end()

    def show_text(self, text: str) -> None:
        """Show another text; the caret stays where it can."""
        if text != self.text():
            caret = self.cursorPosition()
            self.setText(text)
            self.setCursorPosition(min(caret, len(text)) if self.hasFocus() else 0)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undoing(event):
            event.ignore()
            return False
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave undo and redo to the case."""
        if is_undoing(event):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the writer has gone on."""
        super().focusOutEvent(event)
        self.left.emit()


class Passage(QPlainTextEdit):
    """A field for a few lines of plain text; it grows with them.

    Attributes:
        left: the writer has gone on to something else.
    """

    left = Signal()
    LINES = 2

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setViewportMargins(4, 3, 4, 3)
        self.viewport().setAutoFillBackground(False)
        self.document().documentLayout().documentSizeChanged.connect(self._grow)
        self._grow()

    def text(self) -> str:
        """What is written. Qt's plain text has ordinary spaces for those that end no line."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to what lies around."""
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words; pasted files have none but the names of their folders."""
        if not holds_files(source):
            super().insertFromMimeData(source)

    def show_text(self, text: str) -> None:
        """Show another text; the caret stays where it can."""
        if text != self.text():
            caret = self.textCursor().position()
            self.setPlainText(text)
            cursor = self.textCursor()
            cursor.setPosition(min(caret, len(text)))
            self.setTextCursor(cursor)

    def event(self, event: QEvent) -> bool:
        """Leave undo and redo to the case."""
        if event.type() == QEvent.Type.ShortcutOverride and is_undoing(event):
            event.ignore()
            return False
        if event.type() == QEvent.Type.Paint:
            painter = QPainter(self)
            paint_paper(painter, self, focused=self.hasFocus())
            painter.end()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the focus on the edge."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Tell that the writer has gone on."""
        super().focusOutEvent(event)
        self.update()
        self.left.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Grow with the lines that the text takes in another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._grow()

    def _grow(self) -> None:
        # Blocks are laid out when they are asked for; until then each counts for one line.
        block = self.document().begin()
        while block.isValid():
            self.blockBoundingRect(block)
            block = block.next()
        # A plain text document counts its height in lines.
        lines = max(round(self.document().size().height()), self.LINES)
        high = QFontMetricsF(self.font()).lineSpacing() * lines
        self.setFixedHeight(max(FIELD, round(high + 2 * self.document().documentMargin()) + 8))


class Sentence(Passage):
    """A field for one line that is long: it wraps, grows, and knows no line ends.

    Attributes:
        textEdited: somebody wrote: the text.
        returnPressed: somebody is done with it.
    """

    textEdited = Signal(str)
    returnPressed = Signal()
    LINES = 1

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._known = ""
        self.textChanged.connect(self._changed)

    def show_text(self, text: str) -> None:
        """Show another text; the caret stays where it can."""
        self._known = text
        super().show_text(text)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter ends it."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self.returnPressed.emit()
        else:
            super().keyPressEvent(event)

    def _changed(self) -> None:
        # Qt tells of a change where words are marked, too.
        if self.text() != self._known:
            self._known = self.text()
            self.textEdited.emit(self._known)


class Combo(entries.Picker):
    """A list to choose from, as narrow as forms need it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setMinimumContentsLength(8)
