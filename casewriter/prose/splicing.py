"""How one text became another, as splices: words where words changed, lines where lines did."""

import re
from collections.abc import Iterator, Sequence
from itertools import accumulate

from casewriter.prose.codec import canonical, canonical_line
from casewriter.prose.diff import aligned
from casewriter.prose.entries import Entry, entries, spots, with_content
from casewriter.prose.merge_words import hunks, pieces, spoken_hunks
from casewriter.prose.nodes import Doc, Exhibit, Footnote, Heading, Inline, Paragraph, Text
from casewriter.prose.splice import Filling, Splice, letters, marks_at
from casewriter.prose.spoken import spoken

WORDS = re.compile(r"\w+|\s+|[^\w\s]")


def splices(before: Doc, after: Doc) -> tuple[Splice, ...] | None:
    """The splices that make one text of another, least first.

    Lines cannot tell in every case which list goes on and which begins: whoever must be sure puts
    them in and looks.

    Returns:
        None where no splices can say it: an exhibit at either end changed.
    """
    if canonical(before) == canonical(after):
        return ()
    try:
        return tuple(_Between(before, after).splices())
    except _Unsayable:
        return None


def moved(place: tuple[int, int], before: Doc, after: Doc, *, forward: bool) -> tuple[int, int]:
    """Where a place of one text is in another that was made of it.

    Args:
        place: line and letter.
        before: the text that the place counts in.
        after: the other text.
        forward: whether a place at which something was put in comes to stand behind that.
    """
    return Moves(before, after).moved(place, forward=forward)


class _Unsayable(Exception):
    """A change that no splice can say."""


class _Between:
    def __init__(self, before: Doc, after: Doc) -> None:
        self._old, self._new = entries(before), entries(after)
        self._lines = _line_numbers(self._old)

    def splices(self) -> Iterator[Splice]:
        blocks = [entry.block for entry in self._old], [entry.block for entry in self._new]
        pairs = aligned(*blocks)
        place_old = place_new = 0
        for i, j in (*pairs, (len(self._old), len(self._new))):
            if i > place_old or j > place_new:
                yield self._lines_changed(place_old, i, place_new, j)
            if i < len(self._old):
                yield from self._line_changed(i, j)
            place_old, place_new = i + 1, j + 1

    def _line_changed(self, i: int, j: int) -> Iterator[Splice]:
        old, new = self._old[i], self._new[j]
        if isinstance(old.block, Exhibit) or isinstance(new.block, Exhibit):
            if old != new:
                raise _Unsayable
            return
        line = self._lines[i]
        if _kind(old) != _kind(new):
            yield Splice(line, 0, line, 0, (with_content(new, ()),))
        yield from _words_changed(line, old.block.content, new.block.content)

    def _lines_changed(self, i1: int, i2: int, j1: int, j2: int) -> Splice:
        """Lines that came, went or became others, said from the end of the line before them."""
        new = self._new[j1:j2]
        begin = i1
        while begin and isinstance(self._old[begin - 1].block, Exhibit):
            begin -= 1
        above = self._old[begin:i1]
        ends_in_text = not (i2 > i1 and isinstance(self._old[i2 - 1].block, Exhibit)) and not (
            new and isinstance(new[-1].block, Exhibit)
        )
        if begin and ends_in_text and (not above or i2 > i1):
            stop = i2 - 1 if i2 > i1 else begin - 1
            opening = with_content(self._old[begin - 1], ())
            filling = (opening, *above, *new)
            if isinstance(filling[-1].block, Exhibit):
                raise _Unsayable
            return self._splice(begin - 1, stop, _length(self._old[stop]), filling)
        after = i2
        while after < len(self._old) and isinstance(self._old[after].block, Exhibit):
            after += 1
        if after == len(self._old):
            raise _Unsayable
        closing = (*self._old[i2:after], with_content(self._old[after], ()))
        if begin:
            opening = with_content(self._old[begin - 1], ())
            return self._splice(begin - 1, after, 0, (opening, *above, *new, *closing))
        if above or isinstance((*new, *closing)[0].block, Exhibit) or i1 != 0:
            raise _Unsayable
        if isinstance(self._old[0].block, Exhibit):
            raise _Unsayable
        line = self._lines[after]
        return Splice(self._lines[0], 0, line, 0, (*new, *closing))

    def _splice(self, begin: int, stop: int, end: int, filling: tuple[Entry, ...]) -> Splice:
        said: Filling = "" if len(filling) == 1 else filling
        return Splice(self._lines[begin], _length(self._old[begin]), self._lines[stop], end, said)


def _words_changed(
    line: int, before: tuple[Inline, ...], after: tuple[Inline, ...]
) -> Iterator[Splice]:
    if before == after:
        return
    old = pieces(before)
    starts = [0]
    for piece in old:
        starts.append(starts[-1] + _size(piece))
    single = letters(before)
    notes = 0
    place = 0
    for hunk in spoken_hunks(old, pieces(after)):
        notes += sum(1 for piece in old[place : hunk.start] if isinstance(piece, Footnote))
        place = hunk.start
        gone = old[hunk.start : hunk.end]
        if len(gone) == len(hunk.words) == 1:
            was, now = gone[0], hunk.words[0]
            if isinstance(was, Footnote) and isinstance(now, Footnote):
                yield from _words_changed(line + 1 + notes, was.content, now.content)
                continue
        start, end = starts[hunk.start], starts[hunk.end]
        come = letters(hunk.words)
        while start < end and come and single[start] == come[0] and _is_space(come[0]):
            start, come = start + 1, come[1:]
        if start < end and come[start - end :] == single[start:end]:
            # Pieces hold the space before them: the first word of a line got one, and is the same.
            come, end = come[: start - end], start
        yield Splice(line, start, line, end, _filling(single, start, end, come))


def _filling(line: Sequence[Inline], start: int, end: int, come: list[Inline]) -> Filling:
    """New letters alone, where they look as those would that nobody marked."""
    marks = marks_at(line, start, end)
    if all(isinstance(part, Text) and part.marks == marks for part in come):
        return "".join(part.text for part in come if isinstance(part, Text))
    return canonical_line(tuple(come))


class Moves:
    """Places of one text in another that was made of it, which are looked for more than once.

    Attributes:
        old: the lines of the text that places count in.
        new: those of the other.
    """

    def __init__(self, before: Doc, after: Doc) -> None:
        self.old, self.new = spoken(before), spoken(after)
        old, new = [line.text for line in self.old], [line.text for line in self.new]
        self._pairs = _paired(old, new, before, after)
        self._changes: dict[int, tuple[tuple[int, int, int], ...]] = {}

    def moved(self, place: tuple[int, int], *, forward: bool) -> tuple[int, int]:
        """Where a place is; as `moved`."""
        line, letter = place
        if line in self._pairs:
            there = self._pairs[line]
            if line not in self._changes:
                self._changes[line] = _changes(self.old[line].text, self.new[there].text)
            return there, _letter_moved(self._changes[line], letter, forward=forward)
        # A line that is gone: what stood in it is where the line before it ends.
        for earlier in range(line - 1, -1, -1):
            if earlier in self._pairs:
                there = self._pairs[earlier]
                return there, len(self.new[there].text)
        return 0, 0


def _paired(old: Sequence[str], new: Sequence[str], before: Doc, after: Doc) -> dict[int, int]:
    """Lines that are the same or became one another; notes go with their lines."""
    runs = entries(before), entries(after)
    lines = _line_numbers(runs[0]), _line_numbers(runs[1])
    pairs: dict[int, int] = {}
    blocks = [entry.block for entry in runs[0]], [entry.block for entry in runs[1]]
    for i, j in aligned(*blocks):
        if i not in lines[0] or j not in lines[1]:
            continue
        pairs[lines[0][i]] = lines[1][j]
        notes = tuple(_notes(block) for block in (blocks[0][i], blocks[1][j]))
        first, second = lines[0][i] + 1, lines[1][j] + 1
        texts = list(old[first : first + notes[0]]), list(new[second : second + notes[1]])
        if notes[0] == notes[1]:
            pairs |= {first + n: second + n for n in range(notes[0])}
        else:
            pairs |= {
                first + n: second + texts[1].index(text)
                for n, text in enumerate(texts[0])
                if text in texts[1]
            }
    return pairs


def _changes(before: str, after: str) -> tuple[tuple[int, int, int], ...]:
    """What became of a line: first and last letter of each stretch, and how many came for it."""
    if before == after:
        return ()
    old, new = WORDS.findall(before), WORDS.findall(after)
    starts = [0, *accumulate(len(piece) for piece in old)]
    return tuple(
        (
            starts[hunk.start],
            starts[hunk.end],
            sum(len(piece.text) for piece in hunk.words if isinstance(piece, Text)),
        )
        for hunk in hunks([Text(piece) for piece in old], [Text(piece) for piece in new])
    )


def _letter_moved(changes: Sequence[tuple[int, int, int]], letter: int, *, forward: bool) -> int:
    place_old = place_new = 0
    for start, end, size in changes:
        if letter < start or (letter == start and not (forward and start == end)):
            break
        place_new += start - place_old + size
        place_old = end
        if letter < end:
            return place_new if forward else place_new - size
    return place_new + max(0, letter - place_old)


def _notes(block: Paragraph | Heading | Exhibit) -> int:
    content = () if isinstance(block, Exhibit) else block.content
    return sum(isinstance(inline, Footnote) for inline in content)


def _line_numbers(run: Sequence[Entry]) -> dict[int, int]:
    return {spot.entry: line for line, spot in enumerate(spots(run)) if spot.note is None}


def _kind(entry: Entry) -> tuple[object, ...]:
    return entry.around, type(entry.block), getattr(entry.block, "attrs", None)


def _length(entry: Entry) -> int:
    assert not isinstance(entry.block, Exhibit)
    return sum(_size(inline) for inline in entry.block.content)


def _size(inline: Inline) -> int:
    return len(inline.text) if isinstance(inline, Text) else 1


def _is_space(part: Inline) -> bool:
    return isinstance(part, Text) and part.text.isspace()
