"""The marks of letters: which hold at the caret, and what turns them on and off."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QTextCursor
from PySide6.QtWidgets import QWidget

from casewriter.prose.ink import Gone
from casewriter.prose.nodes import Lang, LanguageTag, Mark
from casewriter.ui.prose import marking, places, shaping
from casewriter.ui.prose.formats import char_format, marks_of
from casewriter.ui.prose.giving import GivingSurface
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.voice import Voice


class LetteredText(GivingSurface):
    """A text whose letters carry marks.

    Attributes:
        caret_moved: block and offset in letters (not UTF-16 units) of the caret.
        state_changed: other marks or another shape hold at the caret.
    """

    caret_moved = Signal(int, int)
    state_changed = Signal()

    def __init__(
        self, names: Names, font: QFont, parent: QWidget | None = None, *, one_line: bool = False
    ) -> None:
        super().__init__(names, font, parent, one_line=one_line)
        self._voice = Voice(self)
        self.cursorPositionChanged.connect(self._caret_moved)
        self.selectionChanged.connect(self.state_changed)

    def _caret_moved(self) -> None:
        cursor = self.textCursor()
        if not cursor.hasSelection() and not self._composing:
            self._set_typing_marks(marking.typing_marks(cursor))
        text = cursor.block().text()
        self.caret_moved.emit(
            cursor.blockNumber(), places.letters_before(text, cursor.positionInBlock())
        )
        self._voice.caret_moved()
        self.state_changed.emit()

    # Marks at the caret.

    def _set_typing_marks(self, marks: tuple[Mark, ...]) -> None:
        kind = shaping.shape_at(self.textCursor()).kind
        wanted = char_format(marks, kind, self._look)
        if self.currentCharFormat() != wanted:
            self.setCurrentCharFormat(wanted)

    def marks(self) -> tuple[Mark, ...]:
        """The marks that the next letter typed will carry."""
        return marking.without(marks_of(self.currentCharFormat()), Gone)

    def mark_caret(self) -> None:
        """Take up the marks of the letters around the caret, which may be others by now."""
        cursor = self.textCursor()
        if not cursor.hasSelection():
            self._set_typing_marks(marking.typing_marks(cursor))

    def is_marked(self, mark: Mark) -> bool:
        """Whether the whole selection, or the next letter typed, carries a mark."""
        cursor = self.textCursor()
        return marking.carries(cursor, mark) if cursor.hasSelection() else mark in self.marks()

    def toggle_mark(self, mark: Mark) -> None:
        """Turn a mark on or off for the selection, or for what is typed next."""
        self.finish_showing()
        cursor = self.textCursor()
        if cursor.hasSelection():
            with self.one_step(alone=True):
                marking.toggle(cursor, mark, self._look)
        elif mark in self.marks():
            self._set_typing_marks(marking.without(self.marks(), type(mark)))
        else:
            self._set_typing_marks(marking.with_mark(self.marks(), mark))
        self.state_changed.emit()

    def clear_marks(self) -> None:
        """Take all marks but links and languages off the selection, or off what is typed next."""
        self.finish_showing()
        cursor = self.textCursor()
        if cursor.hasSelection():
            with self.one_step(alone=True):
                marking.clear(cursor, self._look)
        else:
            self._set_typing_marks(())
        self.state_changed.emit()

    def passage_language(self) -> str:
        """The language in which the selection, or the next letter typed, is marked; else empty."""
        marks = marking.marks_at(self.textCursor()) or self.marks()
        return next((mark.attrs.lang for mark in marks if isinstance(mark, Lang)), "")

    def mark_language(self, tag: str) -> None:
        """Mark the selection, or what is typed next, as another language; empty for the text's."""
        self.finish_showing()
        cursor = marking.passage(self.textCursor())
        if cursor.hasSelection():
            with self.one_step(alone=True):
                marking.set_language(cursor, tag, self._look)
        else:
            marks = marking.without(self.marks(), Lang)
            own = (*marks, Lang(LanguageTag(tag))) if tag else marks
            self._set_typing_marks(marking.in_order(own))
        self.state_changed.emit()

    def set_link(self, address: str) -> None:
        """Link the selection, or the link at the caret, elsewhere; an empty address unlinks."""
        self.finish_showing()
        cursor = self.textCursor()
        start = cursor.selectionEnd()
        touched = marking.link_at(cursor)
        if not cursor.hasSelection() and touched is not None:
            cursor.setPosition(touched[0])
            cursor.setPosition(touched[1], QTextCursor.MoveMode.KeepAnchor)
        with self.one_step(alone=True):
            if not cursor.hasSelection() and address:
                kind = shaping.shape_at(cursor).kind
                cursor.insertText(address, char_format((), kind, self._look))
                cursor.setPosition(start, QTextCursor.MoveMode.KeepAnchor)
            marking.set_link(cursor, address, self._look)
        cursor.setPosition(cursor.selectionEnd())
        self.setTextCursor(cursor)
        self._caret_moved()
