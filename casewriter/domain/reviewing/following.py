"""Suggestions moved along with the text that they speak of."""

from collections.abc import Iterable, Sequence
from contextlib import suppress

from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Value
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Range, Suggestion
from casewriter.domain.reviewing.passages import lines_of
from casewriter.domain.reviewing.replacing import Unfit, holds, passage, range_of, splice_of
from casewriter.prose.kept import kept
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.prose.splicing import Moves
from casewriter.prose.spoken import Spoken, spoken


def carried(one: Suggestion, before: Value | None, after: Value | None) -> Suggestion:
    """A suggestion moved along with an edit of its leaf.

    One whose words the edit changed stays as it was made: it speaks of an earlier text.
    """
    return carried_all((one,), before, after)[0]


def carried_all(
    ones: Sequence[Suggestion], before: Value | None, after: Value | None
) -> list[Suggestion]:
    """Suggestions of one leaf moved along with an edit of it; as `carried`."""
    old, new = _as_prose(before), _as_prose(after)
    if not ones or before == after or old is None or new is None:
        return list(ones)
    path, language = ones[0].path, ones[0].lang
    was, now = leaf_hash(path, language, before), leaf_hash(path, language, after)
    moves = Moves(old, new)
    moved_ones = []
    for one in ones:
        found = None
        if one.base == was and one.range is not None:
            found = _moved(one.range, before, after, moves)
        moved_ones.append(one if found is None else replace(one, range=found, base=now))
    return moved_ones


def carried_beside(
    rest: Sequence[Suggestion],
    put: Sequence[Suggestion],
    before: Value | None,
    after: Value | None,
) -> list[Suggestion]:
    """Suggestions of one leaf that stay open, moved along as others are put in.

    Those that were made on the same text are counted along, and keep their turn among what is put
    in at one place. Where nobody can count they are moved as with any other edit.

    Args:
        rest: those that stay open.
        put: those that are put in, as they count in `before`.
        before: the value on which they are put.
        after: what they make of it.
    """
    text = _as_prose(before)
    if not rest or text is None or any(one.range is None for one in put):
        return carried_all(rest, before, after)
    was, now = (leaf_hash(rest[0].path, rest[0].lang, value) for value in (before, after))
    stretches = {one.id: splice_of(one) for one in put}
    for one in rest:
        if one.base == was and one.range is not None:
            with suppress(Unfit):
                stretches[one.id] = splice_of(one)
    ordered = sorted(
        (one for one in (*put, *rest) if one.id in stretches), key=lambda one: (one.at, one.id)
    )
    chosen = {one.id for one in put}
    found = kept(
        text,
        [stretches[one.id] for one in ordered],
        {index for index, one in enumerate(ordered) if one.id in chosen},
    )
    if found is None:
        return carried_all(rest, before, after)
    places = {one.id: range_of(place) for one, place in zip(ordered, found, strict=True) if place}
    old, new = lines_of(before), lines_of(after)

    def moved_on(one: Suggestion) -> Suggestion:
        there = places.get(one.id)
        # One that contradicts what was put in speaks of words that are others now.
        if there is None or one.range is None:
            return one
        if _said(before, old, one.range) != _said(after, new, there):
            return one
        return replace(one, range=there, base=now)

    return [moved_on(one) for one in rest]


def follow(case: Case, edit: Edit) -> Edit:
    """An edit that also moves the open suggestions of the leaves it changes."""
    touched = {(str(change.path), change.language): change for change in edit.changes}
    if not touched or not case.records.get("suggestions"):
        return edit
    if any(fact.fact == "records" for fact in edit.facts):
        return edit
    review = review_of(case)
    moved_ones = tuple(
        carried(one, touched[one.path, one.lang].before, touched[one.path, one.lang].after)
        if one.state == "open" and (one.path, one.lang) in touched
        else one
        for one in review.suggestions
    )
    if moved_ones == review.suggestions:
        return edit
    records = with_review(case, replace(review, suggestions=moved_ones)).records
    facts = (*edit.facts, FactChange("records", case.records, records))
    return replace(edit, facts=facts)


def range_moved(found: Range, before: Value | None, after: Value | None) -> Range | None:
    """Where the words of a range are after a change; None where they are others."""
    old, new = _as_prose(before), _as_prose(after)
    if old is None or new is None:
        return None
    return _moved(found, before, after, Moves(old, new))


def range_by_quote(one: Suggestion, value: Value | None) -> Range | None:
    """Where the words that a suggestion speaks of stand once, and once only."""
    if not one.quote or one.range is None or one.range.last is not None:
        return None
    text = _as_prose(value)
    if text is None:
        return None
    places = [
        (number, place)
        for number, line in enumerate(spoken(text))
        for place in _found(one.quote, line.text)
    ]
    if len(places) != 1:
        return None
    line, start = places[0]
    return Range(line, start, start + len(one.quote))


def _found(quote: str, text: str) -> Iterable[int]:
    place = text.find(quote)
    while place >= 0:
        yield place
        place = text.find(quote, place + 1)


def _as_prose(value: Value | None) -> Doc | None:
    if isinstance(value, Doc):
        return value
    return Doc((Paragraph((Text(value),)),)) if isinstance(value, str) else None


def _moved(found: Range, before: Value | None, after: Value | None, moves: Moves) -> Range | None:
    if not _has(before, moves.old, found):
        return None
    last = found.line if found.last is None else found.last
    empty = (found.line, found.start) == (last, found.end)
    begin = moves.moved((found.line, found.start), forward=True)
    end = begin if empty else moves.moved((last, found.end), forward=False)
    if end < begin:
        return None
    there = Range(begin[0], begin[1], end[1], None if end[0] == begin[0] else end[0])
    if not _has(after, moves.new, there):
        return None
    return there if _said(after, moves.new, there) == _said(before, moves.old, found) else None


def _has(value: Value | None, lines: Sequence[Spoken], found: Range) -> bool:
    """As `holds`; a passage within a line asks for no look at the whole text."""
    if found.last is not None:
        return holds(value, found)
    return found.line < len(lines) and found.start <= found.end <= len(lines[found.line].text)


def _said(value: Value | None, lines: Sequence[Spoken], found: Range) -> str:
    """As `passage`."""
    if found.last is not None:
        return passage(value, found)
    return lines[found.line].text[found.start : found.end]
