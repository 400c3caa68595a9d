"""Rows put among others: what pasting makes of a text, without the text on the screen."""

from typing import NamedTuple

from casewriter.prose.codec import canonical_line
from casewriter.prose.nodes import Inline, Text
from casewriter.ui.prose.rows import EXHIBIT, NOTHING, PLAIN, Row, Shape, settle


class Place(NamedTuple):
    """A place in a text: the number of a row, and letters before it there; an atom is one."""

    row: int
    letters: int


class Joined(NamedTuple):
    """The rows that came of it, and the place behind what was put in."""

    rows: tuple[Row, ...]
    end: Place


def join(rows: tuple[Row, ...], start: Place, end: Place, new: tuple[Row, ...]) -> Joined:
    """Put rows in the place of what stands between two places.

    The first of them goes on in the row before, what stood behind goes on in the last of them, but
    for a row before whose first letter several others are put.

    Args:
        rows: the settled rows of a text.
        start: where what is replaced begins.
        end: where it ends, not before `start`.
        new: settled rows, one at least.
    """
    head, own = _before(rows, start)
    tail, after = _behind(rows, end)
    first = new[0]
    middle = list(new)
    if head is None:
        middle[0] = Row(own, first.content) if first.shape == PLAIN else first
    elif EXHIBIT in {first.shape, head.shape}:
        middle.insert(0, head)
    else:
        middle[0] = Row(head.shape, canonical_line((*head.content, *first.content)))
    at = len(middle) - 1
    letters = length(middle[at])
    # Several rows put before a paragraph leave it one of its own.
    parted = head is None and len(new) > 1
    if tail is not None and middle[at].shape != EXHIBIT and not parted:
        content = canonical_line((*middle[at].content, *tail.content))
        middle[at] = Row(middle[at].shape, content)
    elif tail is not None or (middle[at].shape == EXHIBIT and end.row + 1 >= len(rows)):
        shape = own if own.kind == "paragraph" or parted else PLAIN
        middle.append(Row(shape, tail.content) if tail is not None else Row(PLAIN))
    if after is not None:
        middle.append(after)
    joined = settle((*rows[: start.row], *middle, *rows[end.row + 1 :]))
    return Joined(joined, Place(start.row + at, letters))


def _before(rows: tuple[Row, ...], start: Place) -> tuple[Row | None, Shape]:
    """What stands before a place in its row, if anything, and the shape of words there."""
    row = rows[start.row]
    shape = PLAIN if row.shape in {NOTHING, EXHIBIT} else row.shape
    if start.letters == 0:
        return None, shape
    if row.shape == EXHIBIT:
        return row, shape
    return Row(shape, _cut(row.content, start.letters)[0]), shape


def _behind(rows: tuple[Row, ...], end: Place) -> tuple[Row | None, Row | None]:
    """The words that stand behind a place in its row, or the exhibit that does."""
    row = rows[end.row]
    if row.shape == EXHIBIT:
        return None, row if end.letters == 0 else None
    content = _cut(row.content, end.letters)[1]
    return (Row(row.shape, content) if content else None), None


def length(row: Row) -> int:
    """How many letters a row has; an atom is one."""
    if row.shape == EXHIBIT:
        return 1
    return sum(len(part.text) if isinstance(part, Text) else 1 for part in row.content)


def letters_before(rows: tuple[Row, ...], place: Place) -> int:
    """The letters of a whole text before a place, each row's end counted as one."""
    return sum(length(row) + 1 for row in rows[: place.row]) + place.letters


def _cut(content: tuple[Inline, ...], at: int) -> tuple[tuple[Inline, ...], tuple[Inline, ...]]:
    before: list[Inline] = []
    for number, part in enumerate(content):
        size = len(part.text) if isinstance(part, Text) else 1
        if at >= size:
            before.append(part)
            at -= size
            continue
        if at and isinstance(part, Text):
            before.append(Text(part.text[:at], part.marks))
            rest = Text(part.text[at:], part.marks)
            return tuple(before), (rest, *content[number + 1 :])
        return tuple(before), content[number:]
    return tuple(before), ()
