"""Comments and suggested edits on their words again, once copies of a case became one.

A range counts in the text of one copy: the difference from that text leads to the one that came of
all of them.
"""

from collections.abc import Sequence
from typing import TypeVar

from msgspec.structs import replace

from casewriter.domain import records
from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.leaves import Path
from casewriter.domain.review import Range, Review, Stood, Suggestion, Thread
from casewriter.domain.reviewing.anchoring import Leaf, is_same, place_in
from casewriter.domain.reviewing.passages import lines_of, moved_all

Place = TypeVar("Place", Suggestion, Stood)


def with_passages(case: Case, copies: Sequence[Case], between: Sequence[Case] = ()) -> Case:
    """A case that came of several copies, every comment and suggested edit on its words in it.

    Args:
        case: what came of them, with everything in its review that they had.
        copies: whose texts ranges may count in; their order does not matter.
        between: what ranges count in by now, where questions were open that `case` answers.
    """
    if not (case.records.get("threads") or case.records.get("suggestions")):
        return case
    review = records.review_of(case)
    hashes: dict[Leaf, str] = {}
    texts = (*between, *copies)
    threads = tuple(_settled(thread, case, texts, hashes) for thread in review.threads)
    after = replace(review, threads=threads, suggestions=_followed(review, case, copies, hashes))
    return case if after == review else records.with_review(case, after)


def _followed(
    review: Review, case: Case, copies: Sequence[Case], hashes: dict[Leaf, str]
) -> tuple[Suggestion, ...]:
    """The suggested edits of a review, each where it stands in the case.

    One copy may have led it along with its text while another has it as it was: whichever can be
    led to the text of the case counts.
    """
    known: dict[str, list[Suggestion]] = {}
    for copy in copies if review.suggestions else ():
        for one in records.review_of(copy).suggestions:
            known.setdefault(one.id, []).append(one)
    return tuple(
        _with_place(one, known.get(one.id, ()), case, copies, hashes) for one in review.suggestions
    )


def _with_place(
    one: Suggestion,
    known: Sequence[Suggestion],
    case: Case,
    copies: Sequence[Case],
    hashes: dict[Leaf, str],
) -> Suggestion:
    leaf = (one.path, one.lang)
    if one.state != "accepted":
        return _led(one, leaf, known, (case, copies), hashes)
    if one.stood is None:
        return one
    marks = [other.stood for other in known if other.stood is not None]
    stood = _led(one.stood, leaf, marks, (case, copies), hashes)
    return one if stood is one.stood else replace(one, stood=stood)


def _led(
    one: Place,
    leaf: Leaf,
    known: Sequence[Place],
    cases: tuple[Case, Sequence[Case]],
    hashes: dict[Leaf, str],
) -> Place:
    if one.range is None:
        return one
    case, copies = cases
    path, language = Path.parse(leaf[0]), leaf[1]
    value = case.get(path, language)
    if leaf not in hashes:
        hashes[leaf] = leaf_hash(*leaf, value)
    if one.base == hashes[leaf]:
        return one
    lines = lines_of(value)
    wanted: set[tuple[str, Range]] = {
        (found.base, found.range) for found in known if found.range is not None
    }
    for base, where in (*sorted(wanted, key=str), (one.base, one.range)):
        if base == hashes[leaf]:
            return replace(one, range=where, base=base)
        texts = (copy.get(path, language) for copy in copies)
        text = next((text for text in texts if leaf_hash(*leaf, text) == base), None)
        old = lines_of(text)
        (there,) = moved_all(old, lines, (where,)) if old else (None,)
        if there is not None and is_same(where, old, there, lines):
            return replace(one, range=there, base=hashes[leaf])
    return one


def _settled(thread: Thread, case: Case, copies: Sequence[Case], hashes: dict[Leaf, str]) -> Thread:
    anchor = thread.anchor
    if anchor.range is None:
        return thread
    leaf, path = (anchor.path, anchor.lang), Path.parse(anchor.path)
    value = case.get(path, anchor.lang)
    if leaf not in hashes:
        hashes[leaf] = leaf_hash(*leaf, value)
    if anchor.base == hashes[leaf]:
        return thread
    texts = [copy.get(path, anchor.lang) for copy in copies]
    place = place_in(anchor, value, hashes[leaf], texts)
    where = place.range or Range(0, 0, 0)
    return replace(thread, anchor=replace(anchor, range=where, base=hashes[leaf]))
