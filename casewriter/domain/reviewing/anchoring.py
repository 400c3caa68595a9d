"""Where a comment stands: a passage is kept with its words, and followed through every change.

A range is moved with each edit of its answer. Where a text came from outside, the difference from
the text that the range counts in leads there, where that text is at hand; else the quoted words do.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from typing import Any, Literal, TypeAlias

from msgspec import Struct, to_builtins
from msgspec.structs import replace

from casewriter.domain.canonical import leaf_hash
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, FactChange
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value
from casewriter.domain.review import Anchor, Range, Thread
from casewriter.domain.reviewing.passages import (
    around,
    found,
    letters,
    lines_of,
    moved_all,
    trimmed,
    words,
)
from casewriter.prose.nodes import Doc
from casewriter.prose.spoken import Spoken

CONTEXT = 40
"""Letters before and behind a passage that are kept to find it again by."""
_FOLLOWING = (("threads", "anchor"), ("suggestions", ""), ("suggestions", "stood"))
"""Lists of the records whose passages follow their texts, and the key that these are under."""
_NEAR = 6
"""Letters beside a place by which it is known."""
QUOTED = 600
"""Letters of a value that is quoted as a whole."""
SECTION = "state"
"""A section as a whole is named by its implicit leaf."""

Leaf: TypeAlias = tuple[str, str]
Hash: TypeAlias = Callable[[str, str, Value | None], str]
How: TypeAlias = Literal["there", "moved", "quote", "gone"]


class Placed(Struct, frozen=True):
    """Where a thread is now.

    Attributes:
        how: its range holds as it is, was moved, was found by the words; or what it spoke of is
            gone.
        range: the passage; none where the thread is about no passage or that is gone.
        words: what the place says now, where it is a passage.
    """

    how: How
    range: Range | None = None
    words: str = ""

    @property
    def is_gone(self) -> bool:
        """Whether what the thread spoke of is no longer there."""
        return self.how == "gone"


def section_anchor(section: str) -> Anchor:
    """The anchor of a thread about a section as a whole."""
    return Anchor(f"{section}.{SECTION}")


def is_section(anchor: Anchor) -> bool:
    """Whether a thread is about a section as a whole."""
    return anchor.path.partition(".")[2] == SECTION


def anchor_at(
    case: Case, path: Path, language: str = NO_LANGUAGE, where: Range | None = None
) -> Anchor:
    """The anchor of a thread that begins at a question, a cell, a card, or a passage of an answer.

    An empty passage is none. Of a single value its words are quoted: they are told where the
    value is another, or gone, later.
    """
    value = case.get(path, language)
    base = leaf_hash(str(path), language, value)
    lines = lines_of(value)
    where = trimmed(lines, where) if where is not None else None
    if where is not None and (quote := words(lines, where)):
        before, after = around(lines, where, CONTEXT)
        return Anchor(str(path), language, where, quote, before, after, base)
    return Anchor(str(path), language, quote=_said(case, path, value)[:QUOTED], base=base)


def placed(anchor: Anchor, case: Case, ancestor: Value | None = None) -> Placed:
    """Where a thread is now.

    Args:
        anchor: of the thread.
        case: as it is now.
        ancestor: the text that the range counts in, where it is at hand.
    """
    if not anchor.path:
        return Placed("there")
    path = Path.parse(anchor.path)
    value = case.get(path, anchor.lang)
    if anchor.range is None:
        return Placed("gone" if _is_gone(anchor, path, case) else "there")
    return place_in(anchor, value, leaf_hash(anchor.path, anchor.lang, value), (ancestor,))


def places(threads: Iterable[Thread], case: Case) -> dict[str, Placed]:
    """Where each of these threads is now, by its id."""
    hashes: dict[Leaf, str] = {}
    told = {}
    for thread in threads:
        anchor = thread.anchor
        if anchor.range is None:
            told[thread.id] = placed(anchor, case)
            continue
        value = case.get(Path.parse(anchor.path), anchor.lang)
        leaf = (anchor.path, anchor.lang)
        if leaf not in hashes:
            hashes[leaf] = leaf_hash(*leaf, value)
        told[thread.id] = place_in(anchor, value, hashes[leaf], ())
    return told


def moved(edit: Edit, case: Case, hashed: Hash = leaf_hash) -> Edit:
    """An edit that takes along the passages of the texts that it changes.

    Comments and open suggestions stay on their words; ranges that count in the new text already
    are left alone.

    Args:
        edit: of the case.
        case: before it.
        hashed: gives the hash of a leaf.
    """
    was = case.records
    given = next((fact.after for fact in edit.facts if fact.fact == "records"), was)
    assert isinstance(given, Mapping)
    if not edit.changes or not (given.get("threads") or given.get("suggestions")):
        return edit
    changes = {(str(change.path), change.language): change for change in edit.changes}
    lists: dict[str, list[object]] = {}
    for name, at in _FOLLOWING:
        entries = lists.get(name) or given.get(name)
        if not entries:
            continue
        ranged = _ranged(entries, at)
        wanted = {leaf: numbers for leaf, numbers in ranged.items() if leaf in changes}
        for leaf, numbers in wanted.items():
            if again := _along(entries, at, numbers, changes[leaf], hashed):
                changed = lists.setdefault(name, list(entries))
                for number, entry in again.items():
                    changed[number] = entry
    if not lists:
        return edit
    others = tuple(fact for fact in edit.facts if fact.fact != "records")
    fact = FactChange("records", was, {**given, **lists})
    return replace(edit, facts=(*others, fact))


def _said(case: Case, path: Path, value: Value | None) -> str:
    """A single value in letters; of a row the first text that it has, else its first value."""
    if value is not None:
        return "" if isinstance(value, Doc | list | dict) else str(value)
    if not path.steps:
        return ""
    below = sorted(
        (not isinstance(one, str), where.rest, language, str(one))
        for where, language, one in case.below(path)
        if not where.meta and isinstance(one, str | int | float)
    )
    return below[0][-1] if below else ""


def _is_gone(anchor: Anchor, path: Path, case: Case) -> bool:
    """Whether the row or card that a thread stood at is no longer there."""
    if not path.steps:
        return False
    row = Path(path.field, f"/{path.steps[0]}")
    if any(True for _ in case.below(row)):
        return False
    return bool(anchor.base or anchor.quote) or len(path.steps) > 1


def place_in(
    anchor: Anchor, value: Value | None, now: str, ancestors: Iterable[Value | None]
) -> Placed:
    """Where a thread about a passage is in a value.

    Args:
        anchor: of the thread; it has a range.
        value: of its leaf.
        now: the hash of that.
        ancestors: texts that the range may count in.
    """
    where = anchor.range
    assert where is not None
    lines = lines_of(value)
    if anchor.base == now:
        said = words(lines, where)
        return Placed("there", where, said) if said else Placed("gone")
    for ancestor in ancestors:
        if ancestor is None or leaf_hash(anchor.path, anchor.lang, ancestor) != anchor.base:
            continue
        old = lines_of(ancestor)
        (led,) = moved_all(old, lines, (where,))
        said = words(lines, led)
        if said and not _went_elsewhere(anchor.quote, where, old, led, lines):
            return Placed("moved", led, said)
        break
    led_by_words = found(lines, anchor.quote, anchor.before, anchor.after, where.line)
    if led_by_words is None:
        return Placed("gone")
    return Placed("quote", led_by_words, words(lines, led_by_words))


def _ranged(entries: Sequence[Any], at: str) -> dict[Leaf, list[int]]:
    """The places in a list of the records that speak of a passage, by their leaf."""
    wanted: dict[Leaf, list[int]] = {}
    for number, entry in enumerate(entries):
        anchor = _anchor(entry, at)
        # What was declined or withdrawn may be opened again; what was accepted is in the text, and
        # is found there to be taken back.
        if anchor.get("range") is not None and (at or anchor.get("state") != "accepted"):
            named = anchor if at == "anchor" else entry
            leaf = (str(named.get("path", "")), str(named.get("lang", "")))
            wanted.setdefault(leaf, []).append(number)
    return wanted


def _anchor(entry: Any, at: str) -> Mapping[str, Any]:
    anchor: Mapping[str, Any] = (entry.get(at) or {}) if at else entry
    return anchor


def _along(
    entries: Sequence[Any],
    at: str,
    numbers: Sequence[int],
    change: Change,
    hashed: Hash,
) -> dict[int, object]:
    """The records of one leaf as they are after its change."""
    where = (str(change.path), change.language)
    before, after = hashed(*where, change.before), hashed(*where, change.after)
    if before == after:
        return {}
    old, new = lines_of(change.before), lines_of(change.after)
    anchors = {number: _anchor(entries[number], at) for number in numbers}
    known = [number for number in numbers if anchors[number].get("base", "") == before]
    ranges = [Range(**anchors[number]["range"]) for number in known]
    led: dict[int, Range] = dict(zip(known, moved_all(old, new, ranges), strict=True))
    again: dict[int, object] = {}
    for number, anchor in anchors.items():
        if anchor.get("base", "") == after:
            continue
        passage = led.get(number)
        if at != "anchor":
            # A suggested edit whose words are others now speaks of an earlier text: it stays.
            if passage is None or not is_same(Range(**anchor["range"]), old, passage, new):
                continue
        elif passage is None or _went_elsewhere(
            str(anchor.get("quote", "")), Range(**anchor["range"]), old, passage, new
        ):
            passage = _by_words(anchor, new) or passage or Range(0, 0, 0)
        fresh = {**anchor, "range": to_builtins(passage), "base": after}
        if not after:
            del fresh["base"]
        again[number] = {**entries[number], at: fresh} if at else fresh
    return again


def is_same(was: Range, old: Sequence[Spoken], now: Range, new: Sequence[Spoken]) -> bool:
    """Whether a passage says the same, signs for sources included.

    An empty one has to stand beside what it stood beside, on one side at least.
    """
    if words(old, was) != words(new, now):
        return False
    if was.last is None and was.start == was.end:
        sides = zip(_beside(old, was), _beside(new, now), strict=True)
        return now.start == now.end and any(before == after for before, after in sides)
    return was.last is not None or was.end - was.start == now.end - now.start


def _beside(lines: Sequence[Spoken], where: Range) -> tuple[str, str]:
    """The letters before and behind a place in its line."""
    text = lines[where.line].text
    return text[: where.start][-_NEAR:], text[where.start :][:_NEAR]


def _went_elsewhere(
    quote: str, was: Range, old: Sequence[Spoken], now: Range, new: Sequence[Spoken]
) -> bool:
    """Whether the quoted words are no longer in a passage because they were put somewhere else.

    They were where the text has them as often as before, or more often where they were gone.
    Where they were written anew, other places that say the same are not meant.
    """
    if quote in words(new, now):
        return False
    before, after = (letters(lines).count(quote) for lines in (old, new))
    return after > before or (after == before > 0 and quote in words(old, was))


def _by_words(anchor: Mapping[str, Any], lines: Sequence[Spoken]) -> Range | None:
    quote, before, after = (str(anchor.get(part, "")) for part in ("quote", "before", "after"))
    return found(lines, quote, before, after, int(anchor["range"]["line"]))
