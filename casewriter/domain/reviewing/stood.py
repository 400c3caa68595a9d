"""What stood where suggestions were put in: kept with each, so that it can be taken back."""

from collections.abc import Iterable, Mapping, Sequence
from contextlib import suppress
from hashlib import sha256

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash, value_to_json
from casewriter.domain.leaves import Value
from casewriter.domain.review import Range, Stood, Suggestion
from casewriter.domain.reviewing.passages import lines_of
from casewriter.domain.reviewing.replacing import (
    Unfit,
    range_of,
    replacement_of,
    splice_of,
)
from casewriter.prose.entries import Entry, Spot, entries, spots
from casewriter.prose.kept import kept
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.prose.splice import Splice, in_order, spliced, taken
from casewriter.prose.spoken import SIGNS, Spoken

BESIDE = 24
"""Letters on either side by which a place is found for whoever asks what stands there now."""
SHOWN = 120
"""Letters of what stands there now that are told."""
_LINES = (Entry(Paragraph(())),)
"""Makes of a stretch one that lines take the place of."""
_UNSAID = dict.fromkeys(map(ord, SIGNS))


class Put(Struct, frozen=True):
    """What was put into a leaf.

    Attributes:
        value: of the leaf before.
        after: what became of it.
        pairs: each suggestion as it counts in `value`, and as it was made.
    """

    path: str
    language: str
    value: Value | None
    after: Value | None
    pairs: Sequence[tuple[Suggestion, Suggestion]]


def remembered(put: Put, every: Iterable[Suggestion]) -> dict[str, Suggestion]:
    """Suggestions that were put in with what stood there before, by their ids.

    Earlier ones of the leaf are among them where their places are others now.

    Args:
        put: what was put in.
        every: all suggestions of the case.
    """
    was, now = (leaf_hash(put.path, put.language, value) for value in (put.value, put.after))
    chosen = {_done(found): found for found, _ in reversed(put.pairs)}
    stands, moves = _stands(put, list(chosen.values()), _earlier(put, every, was), now)
    done = {
        one.id: replace(
            one, base=found.base, range=found.range, stood=stands.get(chosen[_done(found)].id)
        )
        for found, one in put.pairs
    }
    return {**moves, **done}


def stands_now(one: Suggestion, value: Value | None) -> str:
    """What a text says by now where a suggestion was put in; empty where nobody can tell."""
    stood = one.stood
    if stood is None or stood.range is None:
        return ""
    lines = lines_of(value)
    near = stood.range.line
    for number in sorted(range(len(lines)), key=lambda number: abs(number - near)):
        text = lines[number].text.translate(_UNSAID)
        start = text.find(stood.before) if stood.before else -1
        begin = start + len(stood.before) if start >= 0 else 0
        end = text.find(stood.after, begin) if stood.after else -1
        if start >= 0 and end >= 0:
            return text[begin : min(end, begin + SHOWN)].strip()
        if start >= 0:
            return text[begin : begin + SHOWN].strip()
        if end >= 0:
            return text[max(0, end - SHOWN) : end].strip()
    return ""


def at_leaf(one: Suggestion, path: str, language: str) -> bool:
    """Whether it was put into a leaf, and what stood there is known."""
    return one.stood is not None and (one.path, one.lang) == (path, language)


def as_prose(value: Value | None) -> Doc | None:
    """A text as prose; None for any other value."""
    if isinstance(value, Doc):
        return value
    return Doc((Paragraph((Text(value),)),)) if isinstance(value, str) else None


def look_of(run: Sequence[Entry], where: Sequence[Spot], place: Range, *, lines: bool) -> str:
    """What tells a passage from one with other words or marks; empty where there is none."""
    try:
        found = taken(run, where, stretch(place, lines=lines))
    except ValueError:
        return ""
    text = msgspec.json.encode(replacement_of(found), order="deterministic")
    return sha256(text).hexdigest()


def turned(places: Mapping[str, tuple[Range, int]]) -> dict[str, int]:
    """Of several places at which nothing stands, the turn of each.

    Args:
        places: by an id, each with its rank among all.
    """
    turns: dict[str, int] = {}
    counts: dict[tuple[int, int], int] = {}
    for name, (place, _) in sorted(places.items(), key=lambda item: item[1][1]):
        if is_empty(place):
            here = place.line, place.start
            turns[name] = counts.get(here, 0)
            counts[here] = turns[name] + 1
    return turns


def is_empty(place: Range) -> bool:
    """Whether no letter stands there."""
    return place.last is None and place.start == place.end


def _done(found: Suggestion) -> tuple[Range | None, str]:
    """The same proposed by two people is done once."""
    return found.range, repr(found.replacement)


def _earlier(put: Put, every: Iterable[Suggestion], was: str) -> list[Suggestion]:
    found = [
        one
        for one in every
        if one.stood is not None
        and at_leaf(one, put.path, put.language)
        and one.stood.base == was
        and one.stood.range is not None
    ]
    return sorted(found, key=lambda one: (one.stood.turn if one.stood else 0, one.id))


def _stands(
    put: Put, chosen: list[Suggestion], earlier: list[Suggestion], now: str
) -> tuple[dict[str, Stood], dict[str, Suggestion]]:
    """What stood where each was put in; and the earlier ones, moved along."""
    whole = None
    if len({one.group or one.id for one in chosen}) == 1:
        # Where nobody can count, what comes and goes together gives the whole text back.
        before = None if put.value is None else value_to_json(put.value)
        whole = dict.fromkeys((one.id for one in chosen), Stood(now, None, before))
    text, after = as_prose(put.value), as_prose(put.after)
    if text is None or after is None or any(one.range is None for one in chosen):
        return whole or {}, {}
    run = entries(text)
    where = spots(run)
    ordered = [*earlier, *sorted(chosen, key=lambda one: (one.at, one.id))]
    splices = [
        stretch(one.stood.range) if one.stood and one.stood.range else splice_of(one)
        for one in ordered
    ]
    places = kept(text, splices, set(range(len(earlier), len(ordered))))
    if places is None:
        return whole or {}, {}
    ranks = {index: rank for rank, index in enumerate(in_order(splices))}
    found = {
        one.id: (range_of(place), ranks[index])
        for index, (one, place) in enumerate(zip(ordered, places, strict=True))
        if place is not None
    }
    turns, new_run, lines = turned(found), entries(after), lines_of(put.after)
    new_where = spots(new_run)
    stands: dict[str, Stood] = {}
    for index, one in enumerate(ordered[len(earlier) :], len(earlier)):
        splice = splices[index]
        place = found[one.id][0]
        given = _given(text, run, where, splice, place)
        if given is None:
            continue
        lines_too = splice.is_lines or splice.line != splice.last
        before, behind = _beside(lines, place)
        stands[one.id] = Stood(
            now,
            place,
            given if isinstance(put.value, Doc) else put.value[splice.start : splice.end],  # type: ignore[index]  # a text
            look_of(new_run, new_where, place, lines=lines_too),
            turns.get(one.id, 0),
            before,
            behind,
        )
    moves = {
        one.id: replace(one, stood=_moved(one.stood, found, turns, one.id, now))
        for one in earlier
        if one.id in found and one.stood is not None
    }
    return stands if len(stands) == len(chosen) else whole or stands, moves


def _moved(
    stood: Stood,
    found: Mapping[str, tuple[Range, int]],
    turns: Mapping[str, int],
    name: str,
    now: str,
) -> Stood:
    return replace(stood, base=now, range=found[name][0], turn=turns.get(name, 0))


def _beside(lines: Sequence[Spoken], place: Range) -> tuple[str, str]:
    """The letters before a place and behind it, within their lines."""
    first, last = lines[place.line].text, lines[place.last or place.line].text
    before, behind = first[: place.start][-BESIDE:], last[place.end :][:BESIDE]
    return before.translate(_UNSAID), behind.translate(_UNSAID)


def _given(
    text: Doc, run: Sequence[Entry], where: Sequence[Spot], splice: Splice, place: Range
) -> object | None:
    """What gives the old text back once it takes the place of what was put in; None for nothing."""
    lines = splice.is_lines or splice.line != splice.last
    given = taken(run, where, replace(splice, filling=_LINES) if lines else splice)
    size = place.end - place.start
    if not lines and isinstance(splice.filling, str) and size == len(splice.filling):
        return replacement_of(given)
    with suppress(ValueError, Unfit):
        (there,) = kept(text, (splice,), {0}) or (None,)
        if there is not None:
            alone = spliced(text, (splice,))
            if spliced(alone, (replace(there, filling=given),)) == text:
                return replacement_of(given)
    return None


def stretch(place: Range, *, lines: bool = False) -> Splice:
    """A passage as a stretch of its text."""
    last = place.line if place.last is None else place.last
    return Splice(place.line, place.start, last, place.end, _LINES if lines else "")
