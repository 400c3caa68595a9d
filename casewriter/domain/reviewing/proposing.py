"""Suggestions as somebody writes them: the text as proposed, and the suggestions that make it.

Whoever writes on replaces their own open suggestions of a leaf. One that says the same stays as it
is, one that grew or shrank keeps its id and what was said about it.
"""

from collections.abc import Callable, Container, Iterable, Mapping, Sequence
from datetime import datetime

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, FactChange, setting
from casewriter.domain.leaves import Path, Value
from casewriter.domain.records import suggestion_from, with_suggestions
from casewriter.domain.review import Author, Suggestion
from casewriter.domain.reviewing.fitting import accepted_in
from casewriter.domain.reviewing.replacing import Unfit, put_in
from casewriter.domain.reviewing.suggesting import contradicting, suggestions
from casewriter.domain.reviewing.together import grouped, spread

ACTION = "suggest"
Mine = Callable[[Author], bool]


class Proposed(Struct, frozen=True):
    """What somebody proposes for a leaf.

    Attributes:
        value: the leaf with their suggestions put in.
        own: those, as they count in the leaf as it is.
    """

    value: Value | None
    own: tuple[Suggestion, ...] = ()


class Hand(Struct, frozen=True):
    """Who writes, and when.

    Attributes:
        mine: whether an author is the one who writes.
        known: whether others may have a suggestion of that moment already: it is taken back then,
            not forgotten.
    """

    by: Author
    at: datetime
    mine: Mine
    known: Callable[[Suggestion], bool] = lambda _: False


def entries_at(case: Case, path: Path, language: str) -> tuple[object, ...]:
    """The open suggestions of a leaf, as the records of the case have them."""
    where = str(path)
    return tuple(
        entry
        for entry in case.records.get("suggestions", ())
        if isinstance(entry, Mapping)
        and entry.get("path") == where
        and entry.get("lang", "") == language
        and entry.get("state", "open") == "open"
    )


def proposed(
    case: Case,
    path: Path,
    language: str,
    mine: Mine,
    *,
    read: Callable[[object], Suggestion] = suggestion_from,
    apart: Container[str] | None = None,
    entries: Sequence[object] | None = None,
) -> Proposed:
    """What somebody proposes for a leaf.

    Suggestions that are to be decided with others at another question, such as a passage that went
    there, are left alone.

    Args:
        case: as it is.
        path: of the leaf.
        language: of the leaf.
        mine: whether an author is the one who proposes.
        read: gives a suggestion of the records, for whoever remembers them.
        apart: the groups that speak of several questions, for whoever knows them.
        entries: the open suggestions of the leaf, for whoever knows them.
    """
    value = case.get(path, language)
    here = entries_at(case, path, language) if entries is None else entries
    found = [read(entry) for entry in here]
    found = [one for one in found if mine(one.by) and not one.untracked]
    if any(one.group for one in found):
        tied = spread(_entries(case)) if apart is None else apart
        found = [one for one in found if one.group not in tied]
    if not found:
        return Proposed(value)
    after, _, accepted, _ = accepted_in(str(path), language, value, found, None)
    return Proposed(after, tuple(accepted))


def proposing(
    case: Case,
    path: Path,
    language: str,
    after: Value | None,
    hand: Hand,
    *,
    before: Proposed | None = None,
    seen: Case | None = None,
) -> tuple[Edit, Proposed]:
    """The edit that makes a value what somebody proposes for a leaf; the leaf stays as it is.

    Args:
        case: as it is.
        path: of the leaf.
        language: of the leaf.
        after: what is proposed from now on.
        hand: who proposes it, and when.
        before: what is proposed until now, for whoever knows it.
        seen: the case with all that is proposed until now, which tells whether a row is there.

    Returns:
        The edit, and what is proposed after it.
    """
    if before is None:
        before = proposed(case, path, language, hand.mine)
    put, own = _written(case, (path, language), after, before.own, hand)
    tied = grouped(case, (seen or case).with_leaf(path, language, after), put)
    stand = tuple(tied.get(one.id) or one for one in own)
    return _standing(case, tied), Proposed(after, stand)


def adding(case: Case, changes: Iterable[Change], hand: Hand, *, seen: Case | None = None) -> Edit:
    """Changes of leaves as suggestions beside what somebody proposes already.

    Where one contradicts an earlier suggestion of the same hand, it takes its place.

    Args:
        case: as it is.
        changes: made of the leaves as they are, or as they are proposed.
        hand: who proposes them, and when.
        seen: the case with all that is proposed until now, which tells whether a row is there.
    """
    put: dict[str, Suggestion | None] = {}
    after: dict[tuple[Path, str], Value | None] = {}
    for change in changes:
        path, language = change.path, change.language
        before = proposed(case, path, language, hand.mine)
        value = after[path, language] = _beside(change, before, hand)
        put |= _written(case, (path, language), value, before.own, hand)[0]
    then = setting(seen or case, after, ACTION).apply(seen or case)
    return _standing(case, grouped(case, then, put))


def _beside(change: Change, before: Proposed, hand: Hand) -> Value | None:
    """What is proposed for a leaf once a change of it is proposed as well."""
    if change.before == before.value:
        return change.after
    new = suggestions(
        change.path, change.language, change.before, change.after, by=hand.by, at=hand.at
    )
    kept = tuple(one for one in before.own if not contradicting(one, new))
    try:
        return put_in(change.before, (*kept, *new))
    except Unfit:
        return change.after


def place_of(edit: Edit) -> tuple[Path, str] | None:
    """The leaf for which an edit suggests something else than before: where undoing leads."""
    for fact in edit.facts:
        if edit.action == ACTION and fact.fact == "records":
            before, after = _open_in(fact.before), _open_in(fact.after)
            for entry in (*after, *before):
                if (entry in after) != (entry in before):
                    return Path.parse(str(entry["path"])), str(entry.get("lang", ""))
    return None


def _open_in(records: object) -> list[Mapping[str, object]]:
    entries = records.get("suggestions", ()) if isinstance(records, Mapping) else ()
    return [one for one in entries if isinstance(one, Mapping) and one.get("path")]


def _written(
    case: Case,
    leaf: tuple[Path, str],
    after: Value | None,
    own: Sequence[Suggestion],
    hand: Hand,
) -> tuple[dict[str, Suggestion | None], tuple[Suggestion, ...]]:
    """What becomes of suggestions, when a value is to be what is proposed.

    Returns:
        Those that change, by their ids; and all that make the value.
    """
    path, language = leaf
    value = case.get(path, language)
    made = suggestions(path, language, value, after, by=hand.by, at=hand.at)
    left = list(own)
    earlier: dict[str, Suggestion] = {}
    for fits in (_is_as, _meets):
        for one in made:
            if one.id not in earlier and (
                found := next((old for old in left if fits(old, one)), None)
            ):
                left.remove(found)
                earlier[one.id] = found
    groups: dict[str, str] = {"": ""}
    put: dict[str, Suggestion | None] = {}
    stand: list[Suggestion] = []
    for one in made:
        old = earlier.get(one.id)
        kept = one if old is None else _written_on(old, one, hand.at)
        # Those that stand or fall together go on under the name that they had.
        group = groups.setdefault(one.group, kept.group or one.group)
        if one.range is None and old is not None:
            # A leaf of a row goes on with the others of that row.
            group = old.group
        kept = kept if kept.group == group else replace(kept, group=group)
        stand.append(kept)
        if kept is not old:
            put[kept.id] = kept
    for old in left:
        stays = hand.known(old) or old.thread
        at = max(hand.at, old.changed)
        put[old.id] = (
            replace(old, state="withdrawn", changed=at, changed_by=hand.by) if stays else None
        )
    return put, tuple(stand)


def _written_on(old: Suggestion, new: Suggestion, at: datetime) -> Suggestion:
    """An earlier suggestion that says by now what a new one says."""
    if _is_as(old, new):
        return old
    return replace(
        old,
        replacement=new.replacement,
        range=new.range,
        base=new.base,
        quote=new.quote,
        changed=max(at, old.changed),
    )


def _entries(case: Case) -> Iterable[Mapping[str, object]]:
    return (one for one in case.records.get("suggestions", ()) if isinstance(one, Mapping))


def _standing(case: Case, put: Mapping[str, Suggestion | None]) -> Edit:
    if not put:
        return Edit(ACTION)
    after = with_suggestions(case.records, put)
    return Edit(ACTION, facts=(FactChange("records", case.records, after),))


def _is_as(one: Suggestion, other: Suggestion) -> bool:
    return one.range == other.range and one.replacement == other.replacement


def _meets(one: Suggestion, other: Suggestion) -> bool:
    """Whether two speak of the same words, or of words beside each other."""
    if one.range is None or other.range is None:
        return one.range is other.range
    first = one.range.line, one.range.last or one.range.line
    second = other.range.line, other.range.last or other.range.line
    if first[1] < second[0] or second[1] < first[0]:
        return False
    if first[0] != first[1] or second[0] != second[1]:
        return True
    return one.range.start <= other.range.end and other.range.start <= one.range.end
