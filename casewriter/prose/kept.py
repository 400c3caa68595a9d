"""Stretches of a text, and where each is once others were replaced: exactly, by counting.

What became of one text and another can only be guessed by comparing them. Here it is known which
stretches gave way to what, and so every other one keeps its words, and its turn among those that
are put in at one place.
"""

from collections.abc import Collection, Sequence

from msgspec import Struct

from casewriter.prose.entries import Entry, Spot, content_at, entries, rebuilt, spots
from casewriter.prose.nodes import Doc, Footnote, Inline
from casewriter.prose.splice import Splice, fits_in, in_order, put, size_of


class _Place(Struct, frozen=True):
    """A place between two letters.

    Attributes:
        spot: its line.
        letter: the one that it stands before.
    """

    spot: Spot
    letter: int


def kept(
    doc: Doc, splices: Sequence[Splice], replaced: Collection[int]
) -> tuple[Splice | None, ...] | None:
    """Where stretches of a text are after some of them were replaced.

    Args:
        doc: the text that they are counted in.
        splices: stretches; of several at one place the first comes first.
        replaced: the indices of those that are put in, as `spliced` does it.

    Returns:
        Each where it is now, of one that is replaced what took its place; None for one that had no
        such place, or has a letter in common with one that is replaced. None alone where lines
        came to nothing, so that nobody can count.
    """
    run = entries(doc)
    where = spots(run)
    made = list(run)
    ordered = in_order(splices)
    ends: dict[int, tuple[_Place | None, _Place | None]] = {
        index: (
            _Place(where[splice.line], splice.start),
            _Place(where[splice.last], splice.end),
        )
        for index, splice in enumerate(splices)
        if index not in replaced and fits_in(run, where, splice)
    }
    for turn, index in reversed(list(enumerate(ordered))):
        if index not in replaced:
            continue
        splice = splices[index]
        begin, end = where[splice.line], where[splice.last]
        was = list(made)
        put(made, begin, end, splice)
        later = set(ordered[turn + 1 :])
        stretch = _Stretch(splice, begin, end, len(made) - len(was))
        for other, (first, last) in ends.items():
            is_empty = splices[other].begins == splices[other].ends
            # What was put in already stands behind whatever is put in after it.
            follows = other in later if is_empty else True
            behind = follows and (is_empty or other in replaced)
            ends[other] = (
                first and _moved(first, was, made, stretch, forward=follows),
                last and _moved(last, was, made, stretch, forward=behind),
            )
        ends[index] = _taken(was, made, stretch)
    if not ends:
        return (None,) * len(splices)
    if [entry.block for entry in entries(rebuilt(made))] != [entry.block for entry in made]:
        return None
    lines = {spot: line for line, spot in enumerate(spots(made))}
    return tuple(
        _counted(splice, ends.get(index, (None, None)), lines)
        for index, splice in enumerate(splices)
    )


def _counted(
    splice: Splice, ends: tuple[_Place | None, _Place | None], lines: dict[Spot, int]
) -> Splice | None:
    first, last = ends
    if first is None or last is None:
        return None
    return Splice(lines[first.spot], first.letter, lines[last.spot], last.letter, splice.filling)


class _Stretch(Struct, frozen=True):
    """One that is replaced.

    Attributes:
        begin: the line in which it begins, as the text was before all of it.
        end: the line in which it ends.
        grown: how many lines more there are than before.
    """

    splice: Splice
    begin: Spot
    end: Spot
    grown: int


def _taken(was: Sequence[Entry], made: Sequence[Entry], stretch: _Stretch) -> tuple[_Place, _Place]:
    """Where what took the place of a stretch begins and ends."""
    splice, begin, end = stretch.splice, stretch.begin, stretch.end
    stop = begin if begin.note is not None else Spot(end.entry + stretch.grown)
    behind = size_of(content_at(was, end)) - splice.end
    letter = size_of(content_at(made, stop)) - behind
    return _Place(begin, splice.start), _Place(stop, letter)


def _moved(
    place: _Place, was: Sequence[Entry], made: Sequence[Entry], stretch: _Stretch, *, forward: bool
) -> _Place | None:
    """Where a place is after one splice; None inside of what gave way."""
    splice, begin, end, grown = stretch.splice, stretch.begin, stretch.end, stretch.grown
    if place.spot.entry > end.entry:
        spot = place.spot
        return _Place(Spot(spot.entry + grown, spot.note), place.letter) if grown else place
    if place.spot.entry < begin.entry:
        return place
    if begin.note is not None:
        if place.spot != begin:
            return place
        size = size_of(content_at(made, begin)) - size_of(content_at(was, begin))
        return _in_line(place, splice, size, forward=forward)
    line = content_at(was, Spot(place.spot.entry))
    note = place.spot.note
    letter = place.letter if note is None else _letter_of(line, note)
    here = (place.spot.entry, letter)
    first, last = (begin.entry, splice.start), (end.entry, splice.end)
    if here < first or (here == first and note is None and not (first == last and forward)):
        return place
    if here < last:
        return None
    entry = place.spot.entry + grown
    after = content_at(made, Spot(entry))
    # What stood behind the stretch still stands at the end of its line.
    shift = size_of(after) - size_of(line)
    if note is None:
        return _Place(Spot(entry), letter + shift)
    return _Place(Spot(entry, note + _notes(after) - _notes(line)), place.letter)


def _in_line(place: _Place, splice: Splice, size: int, *, forward: bool) -> _Place | None:
    is_empty = splice.start == splice.end
    if place.letter < splice.start or (place.letter == splice.start and not (is_empty and forward)):
        return place
    return None if place.letter < splice.end else _Place(place.spot, place.letter + size)


def _letter_of(line: Sequence[Inline], note: int) -> int:
    """Where in its line the sign of a note stands."""
    signs = [place for place, inline in enumerate(line) if isinstance(inline, Footnote)]
    return size_of(line[: signs[note]])


def _notes(line: Sequence[Inline]) -> int:
    return sum(isinstance(inline, Footnote) for inline in line)
