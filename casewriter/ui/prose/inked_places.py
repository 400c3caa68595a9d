"""Places of a text with ink against those of the same text without.

A place counts letters before it, each row's end and each atom counted as one.
"""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtGui import QTextCursor

from casewriter.prose.ink import is_gone
from casewriter.prose.nodes import Inline, Text
from casewriter.ui.prose.inking import row_is_gone
from casewriter.ui.prose.rows import Row
from casewriter.ui.prose.text import ProseText


def lay_ink(text: ProseText, rows: tuple[Row, ...]) -> None:
    """Show the same text with other ink, the caret on its letters."""
    before = text.rows()
    if rows == before:
        return
    anchor, caret = (
        inked_place(rows, bare_place(before, place)) for place in text.places_of(text.textCursor())
    )
    text.show_ink(rows)
    cursor = QTextCursor(text.document())
    cursor.setPosition(text.position_of(anchor))
    cursor.setPosition(text.position_of(caret), QTextCursor.MoveMode.KeepAnchor)
    text.setTextCursor(cursor)
    text.mark_caret()


class Place(Struct, frozen=True):
    """A place among what is proposed.

    Attributes:
        row: counted without those that would go.
        letter: letters before it in the row, without those that would go.
        behind: whether it stands behind letters that would go, rather than before them.
    """

    row: int
    letter: int
    behind: bool = False


def bare_place(rows: Sequence[Row], place: int) -> Place:
    """Where a place of rows with ink is among what is proposed."""
    count, left, length = -1, place, 0
    for row in rows:
        gone = row_is_gone(row)
        count += not gone
        size = _size(row)
        if left <= size:
            if gone:
                # What is written there comes to stand where the row before it ends.
                return Place(max(count, 0), length if count >= 0 else 0)
            return _within(row, count, left)
        left -= size + 1
        length = length if gone else _bare_size(row)
    return Place(max(count, 0), length)


def inked_place(rows: Sequence[Row], place: Place) -> int:
    """Where such a place is in rows with ink."""
    count, before = -1, 0
    for row in rows:
        count += not row_is_gone(row)
        if count == place.row and not row_is_gone(row):
            return before + _letters(row, place)
        before += _size(row) + 1
    return max(0, before - 1)


def _within(row: Row, count: int, left: int) -> Place:
    letters, seen, last_gone = 0, 0, False
    for inline in row.content:
        size = min(_length(inline), left - seen)
        if size == 0:
            break
        last_gone = is_gone(inline)
        letters += 0 if last_gone else size
        seen += size
    return Place(count, letters, last_gone)


def _letters(row: Row, place: Place) -> int:
    """The letters of a row with ink before a place in it."""
    seen, left = 0, place.letter
    for inline in row.content:
        size = _length(inline)
        if is_gone(inline):
            if left == 0 and not place.behind:
                return seen
        elif left < size or (left == size and not place.behind):
            return seen + left
        else:
            left -= size
        seen += size
    return seen


def _size(row: Row) -> int:
    return 1 if row.exhibit else sum(map(_length, row.content))


def _bare_size(row: Row) -> int:
    if row.exhibit:
        return 1
    return sum(_length(inline) for inline in row.content if not is_gone(inline))


def _length(inline: Inline) -> int:
    return len(inline.text) if isinstance(inline, Text) else 1
