"""Marks below words that no dictionary knows; only the paragraph that was touched is looked at."""

from collections.abc import Callable, Iterator

from msgspec import Struct
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import (
    QColor,
    QSyntaxHighlighter,
    QTextBlock,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
)
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from casewriter.domain.spelling import words_of
from casewriter.prose.nodes import Lang
from casewriter.services.spelling import Spelling
from casewriter.ui import theme
from casewriter.ui.prose.formats import marks_of
from casewriter.ui.prose.places import units_before
from casewriter.ui.slices import Slices

GENTLE = ("kk",)
"""Languages whose dictionary lacks many words that are right: they are marked less loudly."""


class Standing(Struct, frozen=True):
    """A word in a document: where it begins, its end, what is looked up, the passage's language."""

    start: int
    end: int
    lookup: str
    language: str


class SpellingMarks(QSyntaxHighlighter):
    """Looks after the marks of one text."""

    def __init__(self, text: QTextEdit | QPlainTextEdit, spelling: Spelling, language: str) -> None:
        # Not the text as owner: the marks go with the document.
        document: QTextDocument = text.document()
        super().__init__(document)
        self._text = text
        self._spelling = spelling
        self._language = language
        self._verdicts: dict[tuple[str, str], bool] = {}
        self._right: set[str] = set()
        self._waiting: list[QTextBlock] = []
        self._held_back: Standing | None = None
        self._slices = Slices(self)
        self._set_formats()
        text.cursorPositionChanged.connect(self._caret_moved)
        text.installEventFilter(self)
        spelling.watch(self._changed)
        self.destroyed.connect(unwatching(spelling, self._changed))

    @property
    def language(self) -> str:
        """The language of the text around its marked passages."""
        return self._language

    def wrong_words(self) -> Iterator[Standing]:
        """The words of the text that no dictionary knows, in order."""
        block = self._text.document().begin()
        while block.isValid():
            for word in self._words(block):
                if self._is_wrong(word) is True:
                    yield word
            block = block.next()

    def word_at(self, position: int) -> Standing | None:
        """The word at a position of the document."""
        block = self._text.document().findBlock(position)
        found = (word for word in self._words(block) if word.start <= position <= word.end)
        return next(found, None)

    def is_wrong(self, word: Standing) -> bool:
        """Whether no dictionary knows a word."""
        return self._is_wrong(word) is True

    def highlightBlock(self, text: str) -> None:
        """Mark the words of the paragraph at hand."""
        if not text or not self._spelling.is_on:
            return
        block = self.currentBlock()
        caret = self._text.textCursor().position() if self._text.hasFocus() else -1
        waits = False
        for word in self._words(block, skip=True):
            wrong = self._is_wrong(word)
            if wrong is None:
                waits = True
            elif wrong and word.start < caret <= word.end:
                # Nobody has spelt a word wrong that is still being written.
                self._held_back = word
            elif wrong:
                primary = word.language.partition("-")[0]
                form = self._gentle if primary in GENTLE else self._plain
                start = word.start - block.position()
                self.setFormat(start, word.end - word.start, form)
        if waits and (not self._waiting or self._waiting[-1] != block):
            self._waiting.append(block)

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Follow another theme, and mark the last word when the keyboard goes elsewhere."""
        if event.type() == QEvent.Type.PaletteChange:
            self._set_formats()
            self.rehighlight()
        elif event.type() == QEvent.Type.FocusOut:
            self._release()
        return False

    def _words(self, block: QTextBlock, *, skip: bool = False) -> Iterator[Standing]:
        """The words of a paragraph; without those that are known to be right, where asked."""
        text, at = block.text(), block.position()
        if not text:
            return
        stretches = _stretches(block)
        # A word may be right in one language and wrong in another.
        known = self._right if skip and not stretches else ()
        wide = not text.isascii() and any(letter > "\uffff" for letter in text)
        for word in words_of(text, known):
            start, end = word.start, word.start + word.length
            if wide:
                start, end = units_before(text, start), units_before(text, end)
            tag = next((tag for first, last, tag in stretches if first <= start < last), "")
            yield Standing(at + start, at + end, word.lookup, tag or self._language)

    def _is_wrong(self, word: Standing) -> bool | None:
        key = (word.lookup, word.language)
        verdict = self._verdicts.get(key)
        if verdict is None:
            verdict = self._spelling.is_wrong(*key)
            if verdict is not None:
                self._verdicts[key] = verdict
                if not verdict and word.language == self._language:
                    self._right.add(word.lookup)
        return verdict

    def _caret_moved(self) -> None:
        held, caret = self._held_back, self._text.textCursor().position()
        if held is not None and not held.start < caret <= held.end:
            self._release()

    def _release(self) -> None:
        held, self._held_back = self._held_back, None
        if held is not None:
            block = self._text.document().findBlock(held.start)
            if block.isValid():
                self.rehighlightBlock(block)

    def _changed(self, anew: bool) -> None:
        if anew:
            self._verdicts.clear()
            self._right.clear()
            self._waiting.clear()
            self._slices.begin(self._look_again(self._blocks()))
        elif self._waiting:
            waiting, self._waiting = self._waiting, []
            self._slices.begin(self._look_again(iter(waiting)))

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self._text.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _look_again(self, blocks: Iterator[QTextBlock]) -> Iterator[None]:
        for block in blocks:
            if block.isValid():
                self.rehighlightBlock(block)
            yield

    def _set_formats(self) -> None:
        tokens = theme.current(self._text)
        self._plain, self._gentle = QTextCharFormat(), QTextCharFormat()
        wave, dots = (
            QTextCharFormat.UnderlineStyle.SpellCheckUnderline,
            QTextCharFormat.UnderlineStyle.DotLine,
        )
        for form, style, colour in (
            (self._plain, wave, tokens.attention),
            (self._gentle, dots, tokens.attention),
        ):
            form.setUnderlineStyle(style)
            form.setUnderlineColor(QColor(colour))


def _stretches(block: QTextBlock) -> list[tuple[int, int, str]]:
    """The passages of a paragraph that are marked as another language: start, end, its tag."""
    ranges = block.textFormats()
    if len(ranges) == 1 and not marks_of(ranges[0].format):
        return []
    found = []
    for stretch in ranges:
        marks = marks_of(stretch.format)
        tag = next((mark.attrs.lang for mark in marks if isinstance(mark, Lang)), "")
        if tag:
            found.append((stretch.start, stretch.start + stretch.length, tag))
    return found


def attach(text: QTextEdit | QPlainTextEdit, spelling: Spelling | None, language: str) -> None:
    """Look after the spelling of a text from now on; again does nothing."""
    if spelling is not None and marks_in(text) is None:
        SpellingMarks(text, spelling, language)


def marks_in(text: QTextEdit | QPlainTextEdit) -> SpellingMarks | None:
    """What looks after the spelling of a text."""
    return text.document().findChild(SpellingMarks)


def select(text: QTextEdit | QPlainTextEdit, word: Standing) -> None:
    """Select a word."""
    text.setTextCursor(_around(text, word))


def word_text(text: QTextEdit | QPlainTextEdit, word: Standing) -> str:
    """A word as it is written."""
    return _around(text, word).selectedText()


def _around(text: QTextEdit | QPlainTextEdit, word: Standing) -> QTextCursor:
    cursor = QTextCursor(text.document())
    cursor.setPosition(word.start)
    cursor.setPosition(word.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def unwatching(spelling: Spelling, changed: Callable[[bool], None]) -> Callable[[], None]:
    """What ends the watching of marks that are gone."""
    return lambda: spelling.unwatch(changed)
