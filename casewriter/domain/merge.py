"""Copies of one case that went their own ways, made one again.

Against their common ancestor every leaf has the values that copies gave it. One value is taken;
where there are several, texts merge block by block and word by word, lists key by key, and what is
left is a clash. What copies changed is joined as sets before anything is decided, so that it
matters neither who merges nor in which order nor how often.
"""

from collections.abc import Iterable, Mapping
from functools import reduce
from typing import TypeAlias, TypeVar

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain import records
from casewriter.domain.case import Attachment, Case
from casewriter.domain.comparing import same
from casewriter.domain.enclosures import enclosures_of, pictures_of, suggested_pictures
from casewriter.domain.errors import BadInput
from casewriter.domain.leaves import LeafKey, Path, Value
from casewriter.domain.merge_rows import deleted, gone
from casewriter.domain.merge_values import Alternatives, joined_keys, key_of, together
from casewriter.domain.review import Review
from casewriter.domain.reviewing.rejoining import with_passages
from casewriter.domain.reviewing.rounds import speaks, status_of

FACTS = ("country", "status", "source_language")
"""The facts of a case that can clash; languages and pictures join as sets."""
NEWER = "+"
"""Stands before a top-level key of a newer casewriter: kept, though nobody here reads it."""

K = TypeVar("K")
V = TypeVar("V")

Given: TypeAlias = Mapping[LeafKey, Alternatives]


class LeafClash(Struct, frozen=True):
    """A leaf that copies changed in ways that do not go together.

    Attributes:
        base: what all had; None where that is not known or there was none.
        values: what they made of it, in an order of their own; None where it went.
    """

    path: Path
    language: str
    base: Value | None
    values: tuple[Value | None, ...]


class RowClash(Struct, frozen=True):
    """A row that one copy deleted and another changed; the merged case has it whole."""

    path: Path


class FactClash(Struct, frozen=True):
    """A fact of the case that copies changed differently.

    Attributes:
        fact: its name; after a `+`, a top-level key of a newer casewriter.
    """

    fact: str
    base: object
    values: tuple[object, ...]


Clash: TypeAlias = LeafClash | RowClash | FactClash


class Merged(Struct, frozen=True):
    """What came of copies.

    Attributes:
        case: with the fuller value where copies clash, so that nothing is missing from it.
        clashes: facts, then rows and leaves by their path; sorted, so that equal ones are equal.
    """

    case: Case
    clashes: tuple[Clash, ...]


class Changed(Struct, frozen=True):
    """What copies changed of what all of them had. Joining it loses nothing and decides nothing.

    Attributes:
        leaves: field → leaf → the values that copies gave it.
        rows: that any copy deleted.
        facts: fact, or top-level key of a newer casewriter after a `+` → values, likewise.
        languages: of every copy.
        pictures: of every copy.
        review: everything that any copy has.
    """

    leaves: Mapping[str, Given]
    rows: frozenset[Path]
    facts: Mapping[str, Mapping[str, object]]
    languages: frozenset[tuple[str, ...]]
    pictures: frozenset[tuple[Attachment, ...]]
    review: Review


def merge(base: Case | None, *copies: Case) -> Merged:
    """Make copies of a case one.

    Args:
        base: what all of them come from. Without it nothing is dropped, and all is asked in which
            they differ.
        copies: at least one.

    Raises:
        BadInput: `merge_other_case`, `merge_other_template`, where they are no copies of one case
            in one version of its template; `case_malformed`, where a record of the review is.
    """
    first = copies[0]
    for other in (*copies, *((base,) if base else ())):
        if other.id != first.id:
            raise BadInput("merge_other_case", one=first.id, other=other.id)
        if other.template != first.template:
            raise BadInput("merge_other_template", template=first.template.id)
    start = base or _nothing(first)
    parts = [changed(start, copy) for copy in copies]
    merged = settle(start, reduce(joined, parts), known=base is not None)
    return replace(merged, case=with_passages(merged.case, (*((base,) if base else ()), *copies)))


def changed(base: Case, copy: Case) -> Changed:
    """What one copy changed."""
    leaves: dict[str, dict[LeafKey, Alternatives]] = {}
    rows: set[Path] = set()
    for name in base.fields.keys() | copy.fields.keys():
        was, now = base.fields.get(name, {}), copy.fields.get(name, {})
        if was is now:
            continue
        rows |= gone(name, was, now)
        for key in (*now, *(key for key in was if key not in now)):
            value = now.get(key)
            if not same(was.get(key), value):
                leaves.setdefault(name, {})[key] = {key_of(value): value}
    facts = {}
    for fact, old, new in _facts(base, copy):
        if old != new:
            facts[fact] = {key_of(new): new}
    return Changed(
        leaves,
        frozenset(rows),
        facts,
        frozenset((copy.languages,)),
        frozenset((copy.attachments,)),
        records.review_of(copy),
    )


def joined(one: Changed, other: Changed) -> Changed:
    """What either changed."""
    leaves = {
        name: _both(one.leaves.get(name, {}), other.leaves.get(name, {}))
        for name in one.leaves.keys() | other.leaves.keys()
    }
    return Changed(
        leaves,
        one.rows | other.rows,
        _both(one.facts, other.facts),
        one.languages | other.languages,
        one.pictures | other.pictures,
        records.joined(one.review, other.review),
    )


def settle(base: Case, what: Changed, *, known: bool = True) -> Merged:
    """The case that comes of it, and what has to be asked.

    Args:
        base: what all copies had.
        what: what they changed.
        known: whether `base` is their ancestor rather than an empty case in its place.
    """
    case, clashes = _stated(base, what, known=known)
    if speaks(what.review):
        # The entries of all copies say where the case stands: nobody has to be asked.
        case = replace(case, status=status_of(what.review, case.status))
        clashes = [c for c in clashes if not (isinstance(c, FactClash) and c.fact == "status")]
    fields = dict(base.fields)
    for name, given in what.leaves.items():
        leaves = dict(fields.get(name, {}))
        clashes += _field(name, leaves, given, what.rows)
        fields[name] = leaves
    fields = {name: leaves for name, leaves in fields.items() if leaves}
    case = replace(case, fields=fields, records=records.write(what.review))
    case = replace(case, attachments=_pictures(case, base, what))
    return Merged(case, tuple(sorted(clashes, key=_place)))


def _field(
    name: str, leaves: dict[LeafKey, Value], given: Given, lost: frozenset[Path]
) -> list[Clash]:
    """Change the leaves of one field; gives what clashes in it."""
    rows, within = deleted(name, leaves, given, lost)
    clashes: list[Clash] = [RowClash(Path(name, row)) for row, asks in rows.items() if asks]
    for key in [key for key, row in within.items() if not rows[row]]:
        leaves.pop(key, None)
    for key, all_values in given.items():
        values = all_values
        if key in within:
            if not rows[within[key]]:
                continue
            # The row stands whole, as whoever kept it has it.
            values = {text: value for text, value in values.items() if value is not None}
            if not values:
                continue
        path, base = Path(name, key[0]), leaves.get(key)
        value, agreed = together(base, values, path.meta)
        if not agreed:
            sides = tuple(values[text] for text in sorted(values))
            clashes.append(LeafClash(path, key[1], base, sides))
        if value is None:
            leaves.pop(key, None)
        else:
            leaves[key] = value
    return clashes


def _stated(base: Case, what: Changed, *, known: bool) -> tuple[Case, list[Clash]]:
    """The base with its facts changed, and which of them clash."""
    clashes: list[Clash] = []
    facts: dict[str, object] = {}
    unknown = dict(base.unknown)
    for fact, given in sorted(what.facts.items()):
        texts = sorted(given)
        value = given[texts[-1]]
        if fact.startswith(NEWER):
            unknown[fact.removeprefix(NEWER)] = value
        else:
            facts[fact] = value
        if len(given) > 1:
            old = fact_of(base, fact) if known else None
            clashes.append(FactClash(fact, old, tuple(given[text] for text in texts)))
    case = replace(base, **facts, unknown={k: v for k, v in unknown.items() if v is not None})
    tongues = joined_keys(base.languages, what.languages)
    rest = (tongue for tongue in tongues if tongue != case.source_language)
    return replace(case, languages=(case.source_language, *rest)), clashes


def _pictures(case: Case, base: Case, what: Changed) -> tuple[Attachment, ...]:
    """The pictures that copies did not take out, and whatever the merged case shows."""
    named: dict[str, Attachment] = {}
    listed = sorted(picture for copy in what.pictures for picture in copy)
    for picture in pictures_of(listed):
        named.setdefault(picture.sha256, picture)
    kept = joined_keys(
        [picture.sha256 for picture in pictures_of(base.attachments)],
        {tuple(picture.sha256 for picture in pictures_of(copy)) for copy in what.pictures},
    )
    missing = named.keys() - set(kept)
    if missing:
        shown = {value for _, _, value in case.leaves() if isinstance(value, str)}
        shown |= suggested_pictures(case.records)
        kept = (*kept, *sorted(missing & shown))
    # What stays in a library is in no copy that comes back to it: nobody took it out.
    beside = dict.fromkeys(enclosures_of(listed))
    return (*(named[sha256] for sha256 in kept), *beside)


def _facts(base: Case, copy: Case) -> Iterable[tuple[str, object, object]]:
    for fact in FACTS:
        yield fact, getattr(base, fact), getattr(copy, fact)
    for key in base.unknown.keys() | copy.unknown.keys():
        yield f"{NEWER}{key}", base.unknown.get(key), copy.unknown.get(key)


def fact_of(case: Case, fact: str) -> object:
    """What a case has for a fact; None where it has no such key of a newer casewriter."""
    if fact.startswith(NEWER):
        return case.unknown.get(fact.removeprefix(NEWER))
    return getattr(case, fact)


def with_fact(case: Case, fact: str, value: object) -> Case:
    """The case with a fact; a key of a newer casewriter goes where the value is None."""
    if not fact.startswith(NEWER):
        return replace(case, **{fact: value})
    unknown = dict(case.unknown) | {fact.removeprefix(NEWER): value}
    return replace(case, unknown={key: kept for key, kept in unknown.items() if kept is not None})


def _both(
    one: Mapping[K, Mapping[str, V]], other: Mapping[K, Mapping[str, V]]
) -> dict[K, Mapping[str, V]]:
    keys = (*one, *(key for key in other if key not in one))
    return {key: {**one.get(key, {}), **other.get(key, {})} for key in keys}


def _nothing(like: Case) -> Case:
    """An empty case in the place of an ancestor that is not known."""
    return Case(
        id=like.id,
        template=like.template,
        country="",
        status="",
        source_language="",
        languages=(),
    )


def _place(clash: Clash) -> tuple[str, ...]:
    match clash:
        case FactClash(fact=fact):
            return ("", fact)
        case RowClash(path=path):
            return (str(path), "")
        case LeafClash(path=path, language=language):
            return (str(path), language)
