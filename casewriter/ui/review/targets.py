"""What a comment can be about on the page: a passage, an answer, a cell, a card."""

from collections.abc import Iterator, Sequence

from msgspec import Struct
from PySide6.QtGui import QTextBlock, QTextCursor
from PySide6.QtWidgets import QWidget

from casewriter.domain.leaves import NO_LANGUAGE, Path
from casewriter.domain.review import Range
from casewriter.prose.nodes import Footnote
from casewriter.ui.case.card import QuestionCard
from casewriter.ui.fields.grid.view import GridView
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.prose import places
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.text import ProseText


class Target(Struct, frozen=True):
    """What is commented on.

    Attributes:
        path: the leaf, the row, or the question.
        language: of the leaf, or empty.
        range: the passage, where one is selected.
    """

    path: Path
    language: str = NO_LANGUAGE
    range: Range | None = None


class Line(Struct, frozen=True):
    """A line of an answer as `prose.spoken` counts them, and where it stands on the screen."""

    number: int
    text: ProseText
    block: QTextBlock


def lines_in(editor: ProseEditor) -> Iterator[Line]:
    """Every line of an answer with its notes, in the order in which they are counted."""
    notes = editor.texts()[1:]
    count = note = 0
    document = editor.text.document()
    for number, row in enumerate(editor.text.rows()):
        if row.shape.kind in {"exhibit", "nothing"}:
            continue
        yield Line(count, editor.text, document.findBlockByNumber(number))
        count += 1
        for _ in (part for part in row.content if isinstance(part, Footnote)):
            # Those of a long answer may not lie there yet.
            if note < len(notes):
                yield Line(count, notes[note], notes[note].document().firstBlock())
            count, note = count + 1, note + 1


def selected(editor: ProseEditor, text: ProseText) -> Range | None:
    """What is selected in the text of an answer or of one of its notes."""
    cursor = text.textCursor()
    if not cursor.hasSelection():
        return None
    inside = [line for line in lines_in(editor) if line.text is text]
    first = _line_at(inside, cursor.selectionStart())
    last = _line_at(inside, cursor.selectionEnd())
    if first is None or last is None:
        return None
    start, end = (
        places.letters_before(line.block.text(), position - line.block.position())
        for line, position in ((first, cursor.selectionStart()), (last, cursor.selectionEnd()))
    )
    same = first.number == last.number
    return Range(first.number, start, end, None if same else last.number)


def stretches(
    editor: ProseEditor, where: Range, lines: Sequence[Line] | None = None
) -> list[tuple[ProseText, int, int]]:
    """Where a passage stands on the screen: text, and positions in its document.

    Args:
        editor: of the answer.
        where: the passage; an empty one is one place between two letters.
        lines: what `lines_in` gives, for whoever looks for several passages.
    """
    last = where.line if where.last is None else where.last
    found: list[tuple[ProseText, int, int]] = []
    for line in lines_in(editor) if lines is None else lines[where.line : last + 1]:
        if not where.line <= line.number <= last or (found and line.text is not found[0][0]):
            continue
        at, words = line.block.position(), line.block.text()
        start = places.units_before(words, where.start) if line.number == where.line else 0
        end = places.units_before(words, where.end) if line.number == last else len(words)
        most = line.block.length() - 1
        found.append((line.text, at + min(start, most), at + min(end, most)))
    if where.start == where.end and last == where.line:
        return found[:1]
    return [piece for piece in found if piece[1] < piece[2]]


def target_of(widget: QWidget | None) -> Target | None:
    """What somebody is at who has the keyboard in this widget; None where in no answer."""
    text = None
    while widget is not None:
        if isinstance(widget, ProseText):
            text = widget
        elif isinstance(widget, ProseLeaf):
            where = selected(widget.editor, text) if text is not None else None
            where = widget.ink.in_text(where) if where is not None else None
            return Target(widget.path, widget.language, where)
        elif isinstance(widget, LeafEditor):
            return Target(widget.path, widget.language)
        elif isinstance(widget, GridView):
            cell = _cell(widget)
            if cell is not None:
                return cell
        elif isinstance(widget, QuestionCard):
            return Target(widget.path)
        widget = widget.parentWidget()
    return None


def select(editor: ProseEditor, where: Range) -> None:
    """Put the caret at the beginning of a passage."""
    found = stretches(editor, where)
    if found:
        text, start, _ = found[0]
        cursor = QTextCursor(text.document())
        cursor.setPosition(start)
        text.setTextCursor(cursor)


def _cell(grid: GridView) -> Target | None:
    index, model = grid.currentIndex(), grid.grid
    if not index.isValid() or index.row() >= len(model.rows):
        return None
    part = model.parts[index.column()]
    language = model.view.language if part.translated else NO_LANGUAGE
    return Target(model.row_view(index.row()).path.child(part.name), language)


def _line_at(lines: list[Line], position: int) -> Line | None:
    return next((line for line in reversed(lines) if line.block.position() <= position), None)
