"""A text that is proposed, as it is written: with its ink, the caret where it was."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer

from casewriter.domain.review import Range
from casewriter.prose.entries import Entry, Spot, content_at, entries, spots
from casewriter.prose.ink import come_letters
from casewriter.prose.nodes import Doc
from casewriter.prose.splicing import Moves
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.inking import bare, inked
from casewriter.ui.prose.rows import flatten, gather

LATER = 40
"""Milliseconds until it is looked again whether an input method has come to an end."""


class InkedText(QObject):
    """Shows in one editor what is proposed, and what would go.

    While nobody suggests, it shows the text as it is and is in nobody's way.
    """

    def __init__(
        self, editor: ProseEditor, base: Callable[[], Doc], is_on: Callable[[], bool]
    ) -> None:
        """Stand behind an editor.

        Args:
            editor: of the text.
            base: gives the text as the case has it.
            is_on: whether what is written is proposed.
        """
        super().__init__(editor)
        self._editor, self._base, self._is_on = editor, base, is_on
        self._known: tuple[object, object, tuple[Moves, Moves] | None] = (None, None, None)
        self._laid: tuple[object, tuple[Entry, ...], tuple[Spot, ...]] = (None, (), ())
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._ink)

    def show(self, proposed: Doc) -> None:
        """Show what is proposed; not counted as an edit."""
        self._soon.stop()
        self._editor.show_doc(inked(self._base(), proposed) if self._is_on() else proposed)

    def doc(self) -> Doc:
        """What is written, without ink; the ink follows once the key has done its work."""
        found = self._editor.doc()
        if not self._is_on():
            return found
        self._soon.start(0)
        return bare(found)

    # Places of the text in the case, and on the screen.

    def on_screen(self, where: Range) -> Range:
        """Where a passage of the text stands among words that are proposed."""
        moves = self._moves()
        return where if moves is None else _moved(where, moves[0])

    def around(self, where: Range) -> Range:
        """As `on_screen`, with what is proposed beside the passage."""
        found = self.on_screen(where)
        if self._moves() is None:
            return found
        rows = self._editor.text.rows()
        if self._laid[0] is not rows:
            run = entries(gather(rows))
            self._laid = (rows, run, spots(run))
        _, run, lines = self._laid
        last = found.line if found.last is None else found.last
        if last >= len(lines):
            return found
        first, end = (come_letters(content_at(run, lines[at])) for at in (found.line, last))
        start, stop = found.start, found.end
        while start and first[start - 1 : start] == [True]:
            start -= 1
        while end[stop : stop + 1] == [True]:
            stop += 1
        return Range(found.line, start, stop, found.last)

    def in_text(self, where: Range) -> Range | None:
        """Which passage of the text is seen there; None where all of it is only proposed."""
        moves = self._moves()
        if moves is None:
            return where
        found = _moved(where, moves[1])
        return None if found.last is None and found.start >= found.end else found

    def _moves(self) -> tuple[Moves, Moves] | None:
        """From the text to the screen and back; None where both are the same."""
        if not self._is_on():
            return None
        base, rows = self._base(), self._editor.text.rows()
        # Many passages of one text are asked for together.
        if self._known[0] is not base or self._known[1] is not rows:
            shown = gather(rows)
            moves = None if base == shown else (Moves(base, shown), Moves(shown, base))
            self._known = (base, rows, moves)
        return self._known[2]

    # Ink.

    def _ink(self) -> None:
        text = self._editor.text
        if text.is_composing:
            self._soon.start(LATER)
            return
        self._editor.show_ink(flatten(inked(self._base(), bare(gather(text.rows())))))


def _moved(where: Range, moves: Moves) -> Range:
    last = where.line if where.last is None else where.last
    empty = (where.line, where.start) == (last, where.end)
    begin = moves.moved((where.line, where.start), forward=True)
    if empty:
        return Range(begin[0], begin[1], begin[1])
    end = max(begin, moves.moved((last, where.end), forward=False))
    return Range(begin[0], begin[1], end[1], None if end[0] == begin[0] else end[0])
