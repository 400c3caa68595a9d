"""Spelling in fields: marks in a single line and in plain text, and proposals in their menus."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QLineF, QObject, QPoint, QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QContextMenuEvent,
    QFontMetricsF,
    QPainter,
    QPen,
    QPolygonF,
    QTextCursor,
)
from PySide6.QtWidgets import QMenu, QPlainTextEdit

from casewriter.domain.spelling import words_of
from casewriter.services.spelling import Spelling
from casewriter.ui import theme
from casewriter.ui.prose.places import units_before
from casewriter.ui.spelling.marks import GENTLE, Standing, attach, marks_in, unwatching
from casewriter.ui.spelling.proposals import Proposals

if TYPE_CHECKING:
    from casewriter.ui.fields.controls import Line, Passage

CURSOR_SIDE = 5
"""Pixels that Qt lets the caret's box begin before the caret."""
WAVE = 2.0


class LineSpelling(QObject):
    """Looks after the spelling of one line.

    Args:
        line: the field.
        spelling: knows which words are wrong.
        language: gives the language of its words.
    """

    def __init__(self, line: "Line", spelling: Spelling, language: Callable[[], str]) -> None:
        super().__init__(line)
        self._line = line
        self._spelling = spelling
        self._language = language
        self._proposals = Proposals(self, spelling)
        line.drawn_over = self._draw
        line.installEventFilter(self)
        spelling.watch(self._changed)
        self.destroyed.connect(unwatching(spelling, self._changed))

    def wrong_words(self) -> list[Standing]:
        """The words that no dictionary knows, in order; not the one that is being written."""
        if not self._spelling.is_on or self._line.isReadOnly():
            return []
        text, language = self._line.text(), self._language()
        caret = self._line.cursorPosition() if self._line.hasFocus() else -1
        found = []
        for word in words_of(text):
            start = units_before(text, word.start)
            end = units_before(text, word.start + word.length)
            # Nobody has spelt a word wrong that is still being written.
            if not start < caret <= end and self._spelling.is_wrong(word.lookup, language):
                found.append(Standing(start, end, word.lookup, language))
        return found

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Put proposals above the menu of a word; a word is marked once it is left."""
        if event.type() == QEvent.Type.ContextMenu and isinstance(event, QContextMenuEvent):
            place = self._line.cursorPositionAt(event.pos())
            if event.reason() == QContextMenuEvent.Reason.Keyboard:
                place = self._line.cursorPosition()
            menu = self._line.createStandardContextMenu()
            self._fill(menu, place)
            menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
            menu.popup(event.globalPos())
            return True
        return False

    def _fill(self, menu: QMenu, place: int) -> None:
        self._forget_undo(menu)
        word = next((one for one in self.misspelt() if one.start <= place <= one.end), None)
        self._proposals.fill(
            menu, word, self._language(), self._shown(word), partial(self._replace, word)
        )

    def misspelt(self) -> list[Standing]:
        """The words that no dictionary knows, the one that is being written among them."""
        text, language = self._line.text(), self._language()
        return [
            Standing(
                units_before(text, word.start),
                units_before(text, word.start + word.length),
                word.lookup,
                language,
            )
            for word in words_of(text)
            if self._spelling.is_wrong(word.lookup, language)
        ]

    def _forget_undo(self, menu: QMenu) -> None:
        """The case has one history, fields have none."""
        for action in menu.actions():
            if action.objectName() in {"edit-undo", "edit-redo"}:
                menu.removeAction(action)

    def _shown(self, word: Standing | None) -> str:
        return "" if word is None else self._line.text()[word.start : word.end]

    def _replace(self, word: Standing | None, proposal: str) -> None:
        if word is not None and word in self.misspelt():
            self._line.setSelection(word.start, word.end - word.start)
            self._line.insert(proposal)
            # As typed: what is set by a program is taken for no answer.
            self._line.textEdited.emit(self._line.text())

    def _changed(self, _anew: bool) -> None:
        self._line.update()

    def _draw(self, painter: QPainter) -> None:
        """A wave below each wrong word, at the letters as they are scrolled now."""
        words = self.wrong_words()
        if not words:
            return
        line, text = self._line, self._line.text()
        metrics = QFontMetricsF(line.font())
        box = line.cursorRect()
        origin = box.x() + CURSOR_SIDE - metrics.horizontalAdvance(text[: line.cursorPosition()])
        below = line.rect().center().y() + metrics.height() / 2 - metrics.descent() + 3
        margins = line.textMargins()
        painter.setClipRect(line.rect().adjusted(margins.left(), 0, -margins.right(), 0))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for word in words:
            left = origin + metrics.horizontalAdvance(text[: word.start])
            right = origin + metrics.horizontalAdvance(text[: word.end])
            gentle = word.language.partition("-")[0] in GENTLE
            _underline(painter, QLineF(left, below, right, below), gentle=gentle)


def _underline(painter: QPainter, along: QLineF, *, gentle: bool) -> None:
    colour = QColor(theme.current().attention)
    if gentle:
        painter.setPen(QPen(colour, 1.2, Qt.PenStyle.DotLine))
        painter.drawLine(along)
        return
    painter.setPen(QPen(colour, 1))
    steps = max(2, round(along.length() / WAVE))
    points = [
        QPointF(along.x1() + along.length() * step / steps, along.y1() + (WAVE if step % 2 else 0))
        for step in range(steps + 1)
    ]
    painter.drawPolyline(QPolygonF(points))


class PassageSpelling(QObject):
    """Looks after the spelling of a few lines of plain text."""

    def __init__(self, passage: QPlainTextEdit, spelling: Spelling, language: str) -> None:
        super().__init__(passage)
        self._passage = passage
        self._language = language
        self._proposals = Proposals(self, spelling)
        attach(passage, spelling, language)
        passage.installEventFilter(self)
        passage.viewport().installEventFilter(self)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Put proposals above the menu of a word."""
        if event.type() != QEvent.Type.ContextMenu or not isinstance(event, QContextMenuEvent):
            return False
        place = self._passage.textCursor().position()
        if event.reason() != QContextMenuEvent.Reason.Keyboard:
            place = self._passage.cursorForPosition(QPoint(event.pos())).position()
        menu = self._passage.createStandardContextMenu()
        self._fill(menu, place)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.popup(event.globalPos())
        return True

    def _fill(self, menu: QMenu, place: int) -> None:
        marks = marks_in(self._passage)
        word = marks.word_at(place) if marks is not None else None
        if word is None or marks is None or self._passage.isReadOnly() or not marks.is_wrong(word):
            word = None
        shown = self._around(word).selectedText() if word is not None else ""
        replace = partial(self._replace, word)
        self._proposals.fill(menu, word, self._language, shown, replace)

    def _around(self, word: Standing) -> QTextCursor:
        cursor = self._passage.textCursor()
        cursor.setPosition(word.start)
        cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _replace(self, word: Standing | None, proposal: str) -> None:
        marks = marks_in(self._passage)
        if word is not None and marks is not None and marks.word_at(word.start) == word:
            self._around(word).insertText(proposal)


def look_after_line(line: "Line", spelling: Spelling | None, language: Callable[[], str]) -> None:
    """Mark words of a line and put proposals into its menu."""
    if spelling is not None:
        LineSpelling(line, spelling, language)


def look_after_passage(passage: "Passage", spelling: Spelling | None, language: str) -> None:
    """Mark words of a plain text and put proposals into its menu."""
    if spelling is not None:
        PassageSpelling(passage, spelling, language)
