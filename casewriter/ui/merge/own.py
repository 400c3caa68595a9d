"""Writing something else in place of both copies."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.errors import BadInput
from casewriter.domain.kinds.parts import Part, from_text, to_text
from casewriter.domain.leaves import Value
from casewriter.domain.merge_choices import Own, Question
from casewriter.prose.nodes import Doc
from casewriter.ui import phrases
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.names import Names
from casewriter.ui.widgets.entries import Entry
from casewriter.ui.widgets.texts import Text

TYPED = ("line", "number", "date")
"""Parts that are written in one line."""


def can_write(question: Question, part: Part | None) -> bool:
    """Whether something of one's own can be written here."""
    return question.subject == "text" or (part is not None and part.type in TYPED)


class OwnWords(QWidget):
    """A field that begins with mine.

    Attributes:
        changed: something else is written: an `Own`, or None while it means nothing.
    """

    changed = Signal(object)

    def __init__(
        self,
        question: Question,
        part: Part | None,
        names: Names,
        begun: Own | None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._part = part
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        start = question.mine if begun is None else begun.value
        self._read: Callable[[], Value | None]
        if question.subject == "text":
            editor = ProseEditor(names)
            editor.show_doc(start if isinstance(start, Doc) else Doc())
            editor.changed.connect(self._tell)
            self._read = editor.doc
            self.field: QWidget = editor
        else:
            entry = Entry()
            entry.setText("" if start is None else _text(start))
            entry.textEdited.connect(self._tell)
            self._read = lambda: self._typed(entry.text())
            self.field = entry
        self.setFocusProxy(self.field)
        self._wrong = Text("small", "ink2")
        self._wrong.hide()
        self._error: BadInput | None = None
        column.addWidget(self.field)
        column.addWidget(self._wrong, 0, Qt.AlignmentFlag.AlignLeft)
        self._set_texts()

    def written(self) -> Own | None:
        """What is written; None where it does not fit the question."""
        try:
            value = self._read()
        except BadInput as error:
            self._error = error
            self._set_texts()
            return None
        self._error = None
        self._set_texts()
        return Own(value)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _typed(self, text: str) -> Value | None:
        if not text.strip() or self._part is None:
            return None
        return from_text(self._part, text)

    def _tell(self) -> None:
        self.changed.emit(self.written())

    def _set_texts(self) -> None:
        self.field.setAccessibleName(self.tr("What is to stand there instead"))
        self._wrong.setVisible(self._error is not None)
        self._wrong.setText("" if self._error is None else phrases.sentence(self._error))


def _text(value: object) -> str:
    return to_text(value)  # type: ignore[arg-type]  # questions about leaves hold values
