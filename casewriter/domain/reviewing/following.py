"""Suggestions moved along with the text that they speak of."""

from collections.abc import Iterable

from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.edits import Edit, FactChange
from casewriter.domain.leaves import Value
from casewriter.domain.records import review_of, with_review
from casewriter.domain.review import Range, Suggestion
from casewriter.domain.reviewing.replacing import holds, passage
from casewriter.prose.nodes import Doc, Paragraph, Text
from casewriter.prose.splicing import moved
from casewriter.prose.spoken import spoken


def carried(one: Suggestion, before: Value | None, after: Value | None) -> Suggestion:
    """A suggestion moved along with an edit of its leaf.

    One whose words the edit changed stays as it was made: it speaks of an earlier text.
    """
    if before == after or one.base != leaf_hash(one.path, one.lang, before):
        return one
    if one.range is None or not holds(before, one.range):
        return one
    found = range_moved(one.range, before, after)
    if found is None:
        return one
    return replace(one, range=found, base=leaf_hash(one.path, one.lang, after))


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
    last = found.line if found.last is None else found.last
    empty = (found.line, found.start) == (last, found.end)
    begin = moved((found.line, found.start), old, new, forward=True)
    end = begin if empty else moved((last, found.end), old, new, forward=False)
    if end < begin:
        return None
    there = Range(begin[0], begin[1], end[1], None if end[0] == begin[0] else end[0])
    if not holds(after, there) or passage(after, there) != passage(before, found):
        return None
    return there


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
