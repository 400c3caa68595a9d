"""Changes of a text as stretches that give way to others, and the text after some of them.

A stretch is counted in the lines and letters that `spoken` gives. What takes its place is letters,
the inlines of a line, or lines: the first of these goes on with the line in which the stretch
begins, the last goes on with the rest of the line in which it ends, and each says what kind of
line it is.
"""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias, cast

from msgspec import Struct

from casewriter.prose.codec import canonical_line
from casewriter.prose.entries import (
    Entry,
    Spot,
    content_at,
    entries,
    rebuilt,
    spots,
    with_content,
)
from casewriter.prose.nodes import Doc, Exhibit, Footnote, Inline, Mark, Text

Filling: TypeAlias = str | tuple[Inline, ...] | tuple[Entry, ...]


class Splice(Struct, frozen=True):
    """A stretch of a text, and what takes its place.

    Attributes:
        line: in which the stretch begins.
        start: its first letter.
        last: the line in which it ends.
        end: the letter after its last.
        filling: letters, which take the marks of those they replace, else of those before; or
            inlines; or lines, of which the first and the last are no exhibits.
    """

    line: int
    start: int
    last: int
    end: int
    filling: Filling

    @property
    def begins(self) -> tuple[int, int]:
        """Line and letter."""
        return self.line, self.start

    @property
    def ends(self) -> tuple[int, int]:
        """Line and letter."""
        return self.last, self.end

    @property
    def is_lines(self) -> bool:
        """Whether lines take its place."""
        return isinstance(self.filling, tuple) and isinstance(next(iter(self.filling), 0), Entry)

    @property
    def is_of_kind(self) -> bool:
        """Whether it says what kind of line a line is, and nothing else."""
        return self.is_lines and self.begins == self.ends and len(self.filling) == 1


def overlap(one: Splice, other: Splice) -> bool:
    """Whether two stretches of a text have a letter or the end of a line in common.

    Something put in at the edge of another stretch is no overlap, inside it it is.
    """
    first, second = sorted((one, other), key=lambda splice: (splice.begins, splice.ends))
    if (
        first.begins == second.begins
        and first.begins != first.ends
        and second.begins != second.ends
    ):
        return True
    return first.begins <= second.begins < first.ends and first.begins != second.ends


def fits(doc: Doc, splice: Splice) -> bool:
    """Whether the text has such a stretch."""
    run = entries(doc)
    return fits_in(run, spots(run), splice)


def spliced(doc: Doc, splices: Iterable[Splice]) -> Doc:
    """The text with stretches replaced.

    Args:
        doc: the text.
        splices: stretches of it that do not overlap; of several at one place the first comes
            first.

    Raises:
        ValueError: where the text has no such stretch.
    """
    run = entries(doc)
    where = spots(run)
    made = list(run)
    given = tuple(splices)
    for index in reversed(in_order(given)):
        splice = given[index]
        if not fits_in(run, where, splice):
            raise ValueError(splice)
        put(made, where[splice.line], where[splice.last], splice)
    return rebuilt(made)


def in_order(splices: Sequence[Splice]) -> list[int]:
    """The indices of stretches as they follow each other; at one place lines come last."""

    def place(index: int) -> tuple[object, ...]:
        splice = splices[index]
        return splice.begins, splice.ends, splice.is_lines

    return sorted(range(len(splices)), key=place)


def put(made: list[Entry], begin: Spot, end: Spot, splice: Splice) -> None:
    """Replaces one stretch of a run, from the first of these lines to the last."""
    first = made[begin.entry]
    line = content_at(made, begin)
    head, tail = part_of(line, 0, splice.start), part_of(content_at(made, end), splice.end)
    if begin.note is not None:
        content = canonical_line((*head, *_inlines(line, splice), *tail))
        made[begin.entry] = _with_note(first, begin.note, content)
        return
    if not splice.is_lines:
        content = canonical_line((*head, *_inlines(line, splice), *tail))
        made[begin.entry : end.entry + 1] = [with_content(first, content)]
        return
    new = list(cast("tuple[Entry, ...]", splice.filling))
    before = made[begin.entry - 1] if begin.entry else None
    opening = content_at(new, Spot(0))
    new[0] = with_content(_joined(new[0], first, before), (*head, *opening))
    closing = content_at(new, Spot(len(new) - 1))
    new[-1] = with_content(new[-1], canonical_line((*closing, *tail)))
    was = made[end.entry]
    made[begin.entry : end.entry + 1] = new
    _join_below(made, begin.entry + len(new), was)


def inseparable(doc: Doc, splices: Iterable[Splice]) -> list[list[Splice]]:
    """Splices in runs of those that make sense together alone, least first.

    Of two that say of one line what kind of line it is, each contradicts the other once that is
    put in; and what a line can be, in a list or outside, depends on the lines beside it.
    """
    texts = [line for line, spot in enumerate(spots(entries(doc))) if spot.note is None]
    runs: list[list[Splice]] = []
    above: Splice | None = None
    for splice in splices:
        if not splice.is_lines and splice.line == splice.last:
            runs.append([splice])
            continue
        run = [splice]
        if above:
            between = bisect_right(texts, splice.line) - bisect_right(texts, above.last)
            if not between or (between == 1 and (above.is_of_kind or splice.is_of_kind)):
                run = next(run for run in reversed(runs) if above in run)
                run.append(splice)
        if run[0] is splice:
            runs.append(run)
        above = splice
    return runs


def said_by(filling: Filling) -> str:
    """The letters of a filling; lines are parted by line ends."""
    if isinstance(filling, str):
        return filling
    if filling and isinstance(filling[0], Entry):
        run = filling
        return "\n".join(
            said_by(() if isinstance(entry.block, Exhibit) else entry.block.content)
            for entry in run
        )
    return "".join(inline.text for inline in filling if isinstance(inline, Text))


def marks_at(line: Sequence[Any], start: int, end: int) -> tuple[Mark, ...]:
    """What letters look like that take the place of some of a line's letters, as `letters` gives.

    Beside a note or a source the letters before it say so.
    """
    near = (*line[start:end], *reversed(line[:start]))
    return next((part.marks for part in near if isinstance(part, Text)), ())


def marks_near(content: Iterable[Inline], start: int, end: int) -> tuple[Mark, ...]:
    """The same of a line's inlines, without taking them apart."""
    place = 0
    before: tuple[Mark, ...] = ()
    for inline in content:
        size = len(inline.text) if isinstance(inline, Text) else 1
        if isinstance(inline, Text):
            if max(place, start) < min(place + size, end):
                return inline.marks
            if place < start:
                before = inline.marks
        place += size
        if place >= end and place >= start:
            break
    return before


def size_of(content: Iterable[Inline]) -> int:
    """How many letters a line has; a note, a source and the like is one."""
    return sum(len(inline.text) if isinstance(inline, Text) else 1 for inline in content)


def part_of(content: Iterable[Inline], start: int, end: int | None = None) -> tuple[Inline, ...]:
    """Some letters of a line, to its end where none is given."""
    found: list[Inline] = []
    place = 0
    for inline in content:
        size = len(inline.text) if isinstance(inline, Text) else 1
        first, last = max(start - place, 0), size if end is None else min(size, end - place)
        if first < last:
            if isinstance(inline, Text) and last - first < size:
                found.append(Text(inline.text[first:last], inline.marks))
            else:
                found.append(inline)
        place += size
    return tuple(found)


def letters(content: Iterable[Inline]) -> list[Any]:
    """The inlines of a line, each letter a text of its own."""
    parts: list[Any] = []
    for inline in content:
        if isinstance(inline, Text):
            parts += (Text(letter, inline.marks) for letter in inline.text)
        else:
            parts.append(inline)
    return parts


def taken(run: Sequence[Entry], where: Sequence[Spot], splice: Splice) -> Filling:
    """What stands in a stretch, as that which would take its place again.

    Args:
        run: the text.
        where: its lines.
        splice: the stretch; where lines take its place, or it is of several, lines are given.

    Raises:
        ValueError: where the text has no such stretch.
    """
    if not fits_in(run, where, splice):
        raise ValueError(splice)
    begin, end = where[splice.line], where[splice.last]
    line = content_at(run, begin)
    if begin == end and not splice.is_lines:
        return part_of(line, splice.start, splice.end) or ""
    if begin == end:
        return (with_content(run[begin.entry], part_of(line, splice.start, splice.end)),)
    first = with_content(run[begin.entry], part_of(line, splice.start))
    last = with_content(run[end.entry], part_of(content_at(run, end), 0, splice.end))
    return (first, *run[begin.entry + 1 : end.entry], last)


def fits_in(run: Sequence[Entry], where: Sequence[Spot], splice: Splice) -> bool:
    """Whether a run whose lines lie there has such a stretch."""
    if not 0 <= splice.line <= splice.last < len(where) or splice.begins > splice.ends:
        return False
    begin, end = where[splice.line], where[splice.last]
    if begin.note is not None or end.note is not None:
        if begin != end or splice.is_lines:
            return False
        if any(isinstance(part, Footnote) for part in splice.filling):
            return False
    return splice.start <= _length(run, begin) and splice.end <= _length(run, end)


def _length(run: Sequence[Entry], spot: Spot) -> int:
    return size_of(content_at(run, spot))


def _join_below(made: list[Entry], place: int, was: Entry) -> None:
    """Lines put in above the first of a list, and of its kind, are of that list."""
    if place >= len(made):
        return
    below, above = made[place], made[place - 1]
    inside = len(below.around) - 1
    if inside > 0 and above.around == below.around != was.around and below.shared < inside:
        made[place] = Entry(below.block, below.around, inside)


def _inlines(line: tuple[Inline, ...], splice: Splice) -> tuple[Inline, ...]:
    if not isinstance(splice.filling, str):
        return cast("tuple[Inline, ...]", splice.filling)
    stop = splice.end if splice.line == splice.last else size_of(line)
    return (Text(splice.filling, marks_near(line, splice.start, stop)),)


def _joined(entry: Entry, first: Entry, before: Entry | None) -> Entry:
    """The first line of a filling, in the lists in which the line was that it goes on with."""
    if entry.around == first.around:
        return Entry(entry.block, entry.around, first.shared)
    above = before.around if before else ()
    shared = 0
    while shared < min(len(above), len(entry.around)) and above[shared] is entry.around[shared]:
        shared += 1
    # A line that became one of a list is an item of its own.
    return Entry(entry.block, entry.around, min(shared, max(0, len(entry.around) - 1)))


def _with_note(entry: Entry, note: int, content: tuple[Inline, ...]) -> Entry:
    changed: list[Inline] = []
    number = -1
    assert not isinstance(entry.block, Exhibit)
    for inline in entry.block.content:
        number += isinstance(inline, Footnote)
        if isinstance(inline, Footnote) and number == note:
            changed.append(Footnote(content))  # type: ignore[arg-type]  # holds no note itself
        else:
            changed.append(inline)
    return with_content(entry, tuple(changed))
