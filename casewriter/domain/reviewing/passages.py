"""A passage of an answer: what it says, and where it is after the text was changed."""

import re
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher
from itertools import accumulate

from msgspec import Struct

from casewriter.domain.leaves import Value
from casewriter.domain.review import Range
from casewriter.prose.diff import Deleted, Inserted, diff_text
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import SIGNS, Spoken, spoken, spoken_line

_MOST = 4_000_000
"""Letters before times letters after: beyond this words are not compared one by one."""
_SIGN = re.compile(f"[{SIGNS}]")
_WORD = re.compile(r"\w*")


class _Piece(Struct, frozen=True, gc=False):
    """Letters from `start` to `end` became those from `begins` to `ends`."""

    start: int
    end: int
    begins: int
    ends: int
    kept: bool


def lines_of(value: Value | None) -> tuple[Spoken, ...]:
    """The lines of an answer in which a range counts; a number or a choice has none."""
    if isinstance(value, Doc):
        return spoken(value)
    return spoken_line(value) if isinstance(value, str) else ()


def words(lines: Sequence[Spoken], where: Range) -> str:
    """What a passage says: without signs for sources, and without notes unless it begins in one."""
    last = where.line if where.last is None else where.last
    if where.line >= len(lines):
        return ""
    note = lines[where.line].note
    parts = []
    for number in range(where.line, min(last, len(lines) - 1) + 1):
        if lines[number].note and not note:
            continue
        start = where.start if number == where.line else 0
        end = where.end if number == last else None
        parts.append(_SIGN.sub("", lines[number].text[start:end]))
    return "\n".join(parts)


def letters(lines: Sequence[Spoken]) -> str:
    """Everything that a text says, notes included, without signs for sources."""
    return _SIGN.sub("", _flat(lines)[0])


def trimmed(lines: Sequence[Spoken], where: Range) -> Range:
    """A passage without the spaces that were selected at its ends."""
    text, starts = _flat(lines)
    start, end = _offsets(where, starts, len(text))
    said = text[start:end]
    if not said.strip():
        return where
    begin = start + len(said) - len(said.lstrip())
    return _range(begin, begin + len(said.strip()), starts)


def around(lines: Sequence[Spoken], where: Range, length: int) -> tuple[str, str]:
    """So many letters before and behind a passage, within the answer."""
    text, starts = _flat(lines)
    start, end = _offsets(where, starts, len(text))
    return (
        _SIGN.sub("", text[max(0, start - length) : start]),
        _SIGN.sub("", text[end : end + length]),
    )


def moved(before: Sequence[Spoken], after: Sequence[Spoken], where: Range) -> Range:
    """Where a passage is after its text was changed; empty where nothing is left of it."""
    return moved_all(before, after, (where,))[0]


def moved_all(
    before: Sequence[Spoken], after: Sequence[Spoken], wanted: Sequence[Range]
) -> list[Range]:
    """Where several passages of one text are."""
    old, starts = _flat(before)
    new, new_starts = _flat(after)
    pieces = list(_pieces(old, new))
    edges = [piece.start for piece in pieces]
    found = []
    for where in wanted:
        start, end = _offsets(where, starts, len(old))
        begin, finish = _begin(pieces, edges, start), _finish(pieces, edges, end)
        if start >= end or begin >= finish:
            begin = finish = min(begin, finish)
        else:
            finish = _to_end_of_word(new, pieces, end, finish, old)
        found.append(_range(begin, finish, new_starts))
    return found


def found(
    lines: Sequence[Spoken], quote: str, before: str = "", after: str = "", near: int = 0
) -> Range | None:
    """Where a text says these words; the place whose neighbours are most alike, if it has several.

    Args:
        lines: of the text.
        quote: the words, without signs.
        before: what stood before them.
        after: what stood behind them.
        near: the line that is likeliest, where nothing else tells places apart.
    """
    if not quote:
        return None
    text, starts = _flat(lines)
    places = [place for place, letter in enumerate(text) if letter not in SIGNS]
    plain = letters(lines)
    best: tuple[tuple[int, int], Range] | None = None
    at = plain.find(quote)
    while at >= 0:
        end = at + len(quote)
        alike = _common(plain[max(0, at - len(before)) : at][::-1], before[::-1]) + _common(
            plain[end : end + len(after)], after
        )
        where = _range(places[at], places[end - 1] + 1, starts)
        score = (alike, -abs(where.line - near))
        if best is None or score > best[0]:
            best = (score, where)
        at = plain.find(quote, at + 1)
    return None if best is None else best[1]


def _flat(lines: Sequence[Spoken]) -> tuple[str, list[int]]:
    """All letters, lines parted by line feeds, and where each line begins."""
    lengths = accumulate((len(line.text) + 1 for line in lines), initial=0)
    return "\n".join(line.text for line in lines), list(lengths)[: max(1, len(lines))]


def _offsets(where: Range, starts: Sequence[int], length: int) -> tuple[int, int]:
    """The range in the flat text; what points outside of it is drawn in."""

    def offset(line: int, letter: int) -> int:
        if line >= len(starts):
            return length
        end = starts[line + 1] - 1 if line + 1 < len(starts) else length
        return min(starts[line] + letter, end)

    last = where.line if where.last is None else where.last
    start = offset(where.line, where.start)
    return start, max(start, offset(last, where.end))


def _range(start: int, end: int, starts: Sequence[int]) -> Range:
    line, last = bisect_right(starts, start) - 1, bisect_right(starts, end) - 1
    return Range(
        line, start - starts[line], end - starts[last], last=last if last != line else None
    )


def _begin(pieces: Sequence[_Piece], edges: Sequence[int], offset: int) -> int:
    """Where the letter at an offset went, or what follows it where it is gone."""
    piece = pieces[bisect_right(edges, offset) - 1]
    if piece.kept or offset >= piece.end:
        return min(piece.begins + offset - piece.start, piece.ends)
    return piece.begins if offset == piece.start else piece.ends


def _finish(pieces: Sequence[_Piece], edges: Sequence[int], offset: int) -> int:
    """Where the letter before an offset ends now, or what precedes it where it is gone."""
    piece = pieces[max(0, bisect_right(edges, offset - 1) - 1)]
    if piece.kept:
        return piece.begins + offset - piece.start
    return piece.ends if offset == piece.end else piece.begins


def _to_end_of_word(new: str, pieces: Sequence[_Piece], end: int, finish: int, old: str) -> int:
    """A word that is typed on stays within its passage."""
    if not old[end - 1].isalnum():
        return finish
    for piece in pieces:
        if piece.start == piece.end == end and piece.begins == finish:
            match = _WORD.match(new, finish, piece.ends)
            return match.end() if match else finish
    return finish


def _pieces(old: str, new: str) -> Iterator[_Piece]:
    """The whole of both texts in order, in stretches that were kept or changed."""
    start, end = _alike(old, new)
    yield _Piece(0, start, 0, start, kept=True)
    stop, new_stop = len(old) - end, len(new) - end
    yield from _middle(old[start:stop], new[start:new_stop], start)
    yield _Piece(stop, len(old), new_stop, len(new), kept=True)


def _alike(old: str, new: str) -> tuple[int, int]:
    """How many letters of the beginning and of the end were kept, whole words where that may be."""
    start = _common(old, new)
    end = _common(old[start:][::-1], new[start:][::-1])
    if start + end in (len(old), len(new)):
        longer = old if len(old) > len(new) else new
        back = _back_to_words(longer, start, len(longer) - end)
        return start - back, end + back
    return _whole_words(old, new, start, end)


def _back_to_words(text: str, start: int, end: int) -> int:
    """How far back the same letters could have come in or gone as whole words.

    Where "four" goes from "forty four forms", its f may as well be that of "forms".
    """
    for back in range(start + 1):
        if back and text[start - back] != text[end - back]:
            return 0
        if _parts_words(text, start - back) and _parts_words(text, end - back):
            return back
    return 0


def _whole_words(old: str, new: str, start: int, end: int) -> tuple[int, int]:
    """So much of the common beginning and end of two texts as cuts a word in neither."""
    while not (_parts_words(old, start) and _parts_words(new, start)):
        start -= 1
    while not (_parts_words(old, len(old) - end) and _parts_words(new, len(new) - end)):
        end -= 1
    return start, end


def _parts_words(text: str, place: int) -> bool:
    inside = 0 < place < len(text)
    return not (inside and text[place - 1].isalnum() and text[place].isalnum())


def _middle(old: str, new: str, at: int) -> Iterator[_Piece]:
    """Lines that both have, and between them words."""
    if not old or not new:
        if old or new:
            yield _Piece(at, at + len(old), at, at + len(new), kept=False)
        return
    one, two = old.splitlines(keepends=True), new.splitlines(keepends=True)
    place = begins = at
    for tag, i1, i2, j1, j2 in SequenceMatcher(None, one, two, autojunk=False).get_opcodes():
        was, now = "".join(one[i1:i2]), "".join(two[j1:j2])
        if tag == "equal":
            yield _Piece(place, place + len(was), begins, begins + len(now), kept=True)
        else:
            yield from _changed(was, now, place, begins)
        place, begins = place + len(was), begins + len(now)


def _changed(was: str, now: str, place: int, begins: int) -> Iterator[_Piece]:
    if len(was) * len(now) > _MOST:
        yield _Piece(place, place + len(was), begins, begins + len(now), kept=False)
        return
    gone = come = ""
    for span in (*diff_text(was, now), None):
        if isinstance(span, Deleted):
            gone += span.text
        elif isinstance(span, Inserted):
            come += span.text
        else:
            yield from _exchanged(gone, come, place, begins)
            place, begins = place + len(gone), begins + len(come)
            gone = come = ""
            if span is not None:
                length = len(span.text)
                yield _Piece(place, place + length, begins, begins + length, kept=True)
                place, begins = place + length, begins + length


def _exchanged(gone: str, come: str, place: int, begins: int) -> Iterator[_Piece]:
    """Words for words: what both begin and end with was kept."""
    if not gone and not come:
        return
    start, end = _alike(gone, come)
    stop, ends = len(gone) - end, len(come) - end
    yield _Piece(place, place + start, begins, begins + start, kept=True)
    yield _Piece(place + start, place + stop, begins + start, begins + ends, kept=False)
    yield _Piece(place + stop, place + len(gone), begins + ends, begins + len(come), kept=True)


def _common(one: str, two: str) -> int:
    """How many letters both have at their beginning."""
    low, high = 0, min(len(one), len(two))
    while low < high:
        middle = (low + high + 1) // 2
        if one[low:middle] == two[low:middle]:
            low = middle
        else:
            high = middle - 1
    return low
