"""A leaf as a review copy writes it: letters, some of them suggested, some of them crossed out.

The letters of a leaf are one run, with a mark at the end of each line. A suggestion crosses out a
stretch of the run and puts its own letters behind it; where it joins or parts lines, it crosses out
or puts in marks.
"""

from collections.abc import Iterable, Sequence
from typing import Any, Literal

from msgspec import Struct

from casewriter.domain.canonical import leaf_hash, value_from_json
from casewriter.domain.errors import BadInput
from casewriter.domain.review import Range, Suggestion
from casewriter.domain.reviewing.paper import Leafed
from casewriter.domain.reviewing.paper_lines import Sayings, said_as
from casewriter.domain.reviewing.replacing import Unfit, filling_of, holds, splice_of
from casewriter.prose.entries import Entry, content_at, entries, spots
from casewriter.prose.nodes import (
    CrossReference,
    Doc,
    Exhibit,
    Footnote,
    Inline,
    Mark,
    Paragraph,
    Text,
)
from casewriter.prose.splice import letters, marks_at, overlap

State = Literal["", "ins", "del"]


class Bit(Struct):
    """One letter on paper, or the end of a line.

    Attributes:
        text: what it says; several letters for a source or a value shown.
        ends: the line that ends here; None for letters.
        note: what the note says whose sign this is; None for what is no note.
        by: the suggestion that put it in or crossed it out.
        opens: ids of threads whose passage begins before it.
        closes: ids of threads whose passage ends behind it.
    """

    text: str = ""
    marks: tuple[Mark, ...] = ()
    ends: Entry | None = None
    note: list["Bit"] | None = None
    state: State = ""
    by: Suggestion | None = None
    opens: tuple[str, ...] = ()
    closes: tuple[str, ...] = ()


class Line(Struct, frozen=True):
    """One paragraph on paper.

    Attributes:
        entry: what kind of line it is.
        bits: its letters.
        mark: its end.
    """

    entry: Entry
    bits: tuple[Bit, ...]
    mark: Bit


def inked(
    leaf: Leafed,
    proposed: Iterable[Suggestion],
    passages: Iterable[tuple[str, Range]],
    say: Sayings,
) -> tuple[Line, ...]:
    """The paragraphs of a leaf.

    Args:
        leaf: on the paper.
        proposed: open suggestions of it; of those that overlap the earliest is shown.
        passages: threads by their ids, with where they stand in the leaf as it is.
        say: what sources, references and values are shown as.
    """
    value = leaf.value if leaf.is_text else leaf.text or None
    run = entries(value) if isinstance(value, Doc) else _single(value)
    if not run:
        run = _single(None)
    stream: list[Bit] = []
    places: list[tuple[list[Bit], int]] = []
    for spot in spots(run):
        if spot.note is not None:
            host, start = places[-1 - spot.note]
            notes = [bit for bit in host[start:] if bit.note is not None]
            places.append((notes[spot.note].note or [], 0))
            continue
        _exhibits(stream, run, spot.entry, say)
        places.append((stream, len(stream)))
        stream += (_bit(part, say) for part in letters(content_at(run, spot)))
        stream.append(Bit(ends=run[spot.entry]))
    _exhibits(stream, run, len(run), say)
    for thread, where in passages:
        _mark(places, thread, where)
    for one in reversed(_fitting(leaf, value, proposed)):
        _put(places, stream, one, leaf, say)
    return tuple(_lines(stream))


def _single(text: object) -> tuple[Entry, ...]:
    return (Entry(Paragraph((Text(text),) if isinstance(text, str) and text else ())),)


def _exhibits(stream: list[Bit], run: Sequence[Entry], before: int, say: Sayings) -> None:
    """The exhibits that stand directly before a line: a name each, in a line of its own."""
    first = before
    while first and isinstance(run[first - 1].block, Exhibit):
        first -= 1
    for entry in run[first:before]:
        if isinstance(entry.block, Exhibit):
            stream += (Bit(say(CrossReference(entry.block.attrs))), Bit(ends=entry))


def _bit(inline: Inline, say: Sayings) -> Bit:
    note = None
    if isinstance(inline, Footnote):
        note = [_bit(part, say) for part in letters(inline.content)]
    marks = inline.marks if isinstance(inline, Text) else ()
    return Bit(said_as(inline, say), marks, note=note)


def _mark(places: Sequence[tuple[list[Bit], int]], thread: str, where: Range) -> None:
    last = where.line if where.last is None else where.last
    if last >= len(places) or places[where.line][0] is not places[last][0]:
        return
    bits, start = places[where.line]
    first, stop = start + where.start, places[last][1] + where.end
    if first < min(stop, len(bits)):
        bits[first].opens = (*bits[first].opens, thread)
        bits[stop - 1].closes = (*bits[stop - 1].closes, thread)


def _fitting(leaf: Leafed, value: Any, proposed: Iterable[Suggestion]) -> list[Suggestion]:
    now = leaf_hash(leaf.path, leaf.language, leaf.value)
    fitting: list[Suggestion] = []
    for one in sorted(proposed, key=lambda one: (one.at, one.id)):
        if one.base != now or (one.range is not None and not holds(value, one.range)):
            continue
        try:
            if one.range is not None:
                splice = splice_of(one)
                others = (other for other in fitting if other.range is not None)
                clashes = any(overlap(splice, splice_of(other)) for other in others)
                if clashes or any(other.range is None for other in fitting):
                    continue
            elif fitting:
                continue
        except Unfit:
            continue
        fitting.append(one)
    return sorted(fitting, key=_order)


def _order(one: Suggestion) -> tuple[Any, ...]:
    if one.range is None:
        return (0, 0, 0, 0)
    splice = splice_of(one)
    return (*splice.begins, *splice.ends)


def _put(
    places: Sequence[tuple[list[Bit], int]],
    stream: list[Bit],
    one: Suggestion,
    leaf: Leafed,
    say: Sayings,
) -> None:
    """Crosses out what a suggestion replaces and puts its own letters behind it."""
    if one.range is None:
        bits, first, stop = stream, 0, len(stream) - 1
    else:
        last = one.range.line if one.range.last is None else one.range.last
        bits, start = places[one.range.line]
        first, stop = start + one.range.start, places[last][1] + one.range.end
    gone = bits[first:stop]
    for bit in gone:
        bit.state, bit.by = "del", one
    if (below := _below(one, bits, first, stop)) is not None:
        # Whole lines below one: their ends are their own, so that each is of its kind on paper.
        new = _of_lines((*below, Entry(Paragraph())), say)
        stop += 1
    else:
        new = _new(one, leaf, (bits, first, stop), say)
    for bit in new:
        bit.state, bit.by = "ins", one
    bits[stop:stop] = new


def _below(one: Suggestion, bits: Sequence[Bit], first: int, stop: int) -> tuple[Entry, ...] | None:
    """The lines that a suggestion puts below one; None where it does something else."""
    if one.range is None or first != stop or stop >= len(bits) or bits[stop].ends is None:
        return None
    filling = filling_of(one.replacement)
    run = [] if isinstance(filling, str) else [part for part in filling if isinstance(part, Entry)]
    if len(run) < 2 or isinstance(run[0].block, Exhibit) or run[0].block.content:
        return None
    return tuple(run[1:])


def _new(
    one: Suggestion, leaf: Leafed, gone: tuple[list[Bit], int, int], say: Sayings
) -> list[Bit]:
    if one.range is None:
        try:
            value = None
            if one.replacement is not None:
                value = value_from_json(one.path, one.replacement)
        except BadInput:
            return []
        if isinstance(value, Doc):
            return _of_lines(entries(value), say)
        shown = Leafed(leaf.path, leaf.language, leaf.part, value, leaf.choices).text
        return [Bit(letter) for letter in shown]
    filling = filling_of(one.replacement)
    if isinstance(filling, str):
        bits, first, stop = gone
        near = [Text(bit.text, bit.marks) if bit.ends is None else bit for bit in bits]
        marks = marks_at(near, first, stop)
        return [Bit(letter, marks) for letter in filling]
    run = [part for part in filling if isinstance(part, Entry)]
    if run:
        return _of_lines(run, say)
    inlines = (part for part in filling if not isinstance(part, Entry))
    return [_bit(part, say) for part in letters(inlines)]


def _of_lines(run: Sequence[Entry], say: Sayings) -> list[Bit]:
    new: list[Bit] = []
    for place, entry in enumerate(run):
        if isinstance(entry.block, Exhibit):
            new.append(Bit(say(CrossReference(entry.block.attrs))))
        else:
            new += (_bit(part, say) for part in letters(entry.block.content))
        if place < len(run) - 1:
            new.append(Bit(ends=entry))
    return new


def _lines(stream: Sequence[Bit]) -> Iterable[Line]:
    begun: list[Bit] = []
    for bit in stream:
        if bit.ends is None:
            begun.append(bit)
        else:
            yield Line(bit.ends, tuple(begun), bit)
            begun = []
