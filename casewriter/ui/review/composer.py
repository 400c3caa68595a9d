"""Writing a comment: what kind it is, who reads it, its words."""

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from casewriter.domain.review import ThreadKind, Visibility
from casewriter.services.reviewing import Role
from casewriter.ui import theme
from casewriter.ui.case.cards import NoteFrame
from casewriter.ui.icons import icon
from casewriter.ui.review.words import KINDS, VISIBILITIES, offered, said, seen_by
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.entries import Picker, clear_ground, holds_files, paint_paper
from casewriter.ui.widgets.texts import Text

LINES = 3
SENDS = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class NoteField(QPlainTextEdit):
    """Several lines to write in; Ctrl+Enter is done, Tab leads on, Esc leaves.

    Attributes:
        done: what was written is to be taken.
        left: nothing is to be taken.
    """

    done = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setFont(theme.font("interface"))
        self.document().setDocumentMargin(8)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        clear_ground(self)
        self.textChanged.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        lines = min(max(LINES, round(self.document().size().height())), 4 * LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Leave files to what lies around."""
        return not holds_files(source) and super().canInsertFromMimeData(source)

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take words; pasted files have none but the names of their folders."""
        if not holds_files(source):
            super().insertFromMimeData(source)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take the words, or leave."""
        if event.key() in SENDS and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.done.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, then the words on it."""
        painter = QPainter(self.viewport())
        paint_paper(painter, self.viewport(), focused=self.hasFocus())
        painter.end()
        super().paintEvent(event)


class Composer(NoteFrame):
    """A new comment.

    Attributes:
        done: it is to be begun: kind, visibility, words.
        left: nothing is to be begun.
    """

    done = Signal(str, str, str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.about, self.quote = Text("emphasis"), Text("example", "ink2")
        self.kind, self.visibility = Picker(), Picker()
        self.seen = Text("small", "ink2")
        self.field = NoteField()
        self.begin, self.leave = Button("primary", size="small"), Button("quiet", size="small")
        self._role: Role = "expert"
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 11, 12, 11)
        column.setSpacing(7)
        for widget in (self.about, self.quote, self.kind, self.field, self.visibility, self.seen):
            column.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(6)
        row.addWidget(self.begin)
        row.addWidget(self.leave)
        row.addStretch(1)
        column.addLayout(row)
        self.begin.clicked.connect(self._take)
        self.field.done.connect(self._take)
        self.field.left.connect(self.left)
        self.leave.clicked.connect(self.left)
        self.visibility.currentIndexChanged.connect(lambda _: self._say_seen())
        self.field.textChanged.connect(self._say_may)
        self.set_texts()

    def show_place(self, words: str, quote: str, role: Role) -> None:
        """Begin a comment about a place; what was written and not taken stays."""
        if role != self._role:
            self._role = role
            self._fill()
            # An editor mostly asks for something, an expert mostly asks.
            self.kind.setCurrentIndex(self.kind.findData("fix" if role == "hub" else "question"))
        self.about.setText(words)
        self.quote.setText(f"“{quote}”" if quote else "")
        self.quote.setVisible(bool(quote))
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, kind: ThreadKind, visibility: Visibility) -> None:
        """Set kind and visibility."""
        self.kind.setCurrentIndex(self.kind.findData(kind))
        self.visibility.setCurrentIndex(max(0, self.visibility.findData(visibility)))

    def clear(self) -> None:
        """Forget what was written."""
        self.field.clear()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def set_texts(self) -> None:
        """Set all words again."""
        self._fill()
        self.kind.setAccessibleName(self.tr("What the comment asks for"))
        self.visibility.setAccessibleName(self.tr("Who reads it"))
        self.field.setAccessibleName(self.tr("Comment"))
        self.field.setPlaceholderText(self.tr("Write a comment"))
        self.begin.setText(self.tr("Comment"))
        self.begin.setToolTip(self.tr("Ctrl+Enter"))
        self.leave.setText(self.tr("Cancel"))
        self._say_may()

    def _fill(self) -> None:
        kind, visibility = self.kind.currentData(), self.visibility.currentData()
        self.kind.clear()
        for key, picture, words in KINDS:
            self.kind.addItem(icon(picture), said(words), key)
        self.kind.setCurrentIndex(self.kind.findData(kind or "question"))
        self.visibility.clear()
        for name, picture, words in VISIBILITIES:
            if name in offered(self._role):
                self.visibility.addItem(icon(picture), said(words), name)
        self.visibility.setCurrentIndex(max(0, self.visibility.findData(visibility)))
        self._say_seen()

    def _say_seen(self) -> None:
        if chosen := self.visibility.currentData():
            self.seen.setText(seen_by(chosen))
            self.visibility.setAccessibleDescription(self.seen.text())

    def _say_may(self) -> None:
        self.begin.setEnabled(bool(self.field.toPlainText().strip()))

    def _take(self) -> None:
        if words := self.field.toPlainText().strip():
            self.done.emit(self.kind.currentData(), self.visibility.currentData(), words)
