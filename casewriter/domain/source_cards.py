"""Source cards as a whole: new ones from elsewhere, those that are the same, and joining them."""

import re
from collections.abc import Iterator, Mapping, Sequence
from unicodedata import normalize
from urllib.parse import urlsplit

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.bibliography import SOURCES, year_of
from casewriter.domain.case import Case
from casewriter.domain.edits import Change, Edit, FactChange, placed_after, removing
from casewriter.domain.leaves import NO_LANGUAGE, Path, Value, new_row_id
from casewriter.prose.nodes import Doc
from casewriter.prose.recite import recited

SHORTEST_TITLE = 12
"""Letters of a title that tells a source from others; "Report" does not."""
DOI = re.compile(r"10\.\d{4,9}/[^\s\"<>]{1,200}")
_TRAILING = ".,;:)]}»”\"'"


class Reference(Struct, frozen=True):
    """A source from elsewhere, not yet a card.

    Attributes:
        type: of our cards.
        csl: CSL-JSON.
        note: what could not be taken apart, to be completed by hand.
    """

    type: str
    csl: Mapping[str, object]
    note: str = ""


class Listed(Struct, frozen=True):
    """What a file or a text lists.

    Attributes:
        references: the sources, in their order.
        unread: what stands for a source and could not be read, each by how it begins.
    """

    references: tuple[Reference, ...]
    unread: tuple[str, ...] = ()


class Adding(Struct, frozen=True):
    """What adding references does.

    Attributes:
        edit: makes the new cards, one step.
        rows: of the new cards.
        known: how many were here already and are left out.
    """

    edit: Edit
    rows: tuple[str, ...]
    known: int


def marks(csl: Mapping[str, object]) -> frozenset[str]:
    """By what a source is known again: DOI, address, title with year."""
    found: set[str] = set()
    for text in (str(csl.get("DOI") or ""), str(csl.get("URL") or "")):
        if doi := DOI.search(text):
            found.add(f"doi:{doi.group(0).rstrip(_TRAILING).casefold()}")
    if address := _address(str(csl.get("URL") or "")):
        found.add(f"url:{address}")
    title = _folded(str(csl.get("title") or ""))
    if len(title) >= SHORTEST_TITLE:
        found.add(f"title:{title}:{year_of(csl.get('issued'))}")
    return frozenset(found)


def duplicates(case: Case) -> tuple[tuple[str, ...], ...]:
    """Groups of cards that seem to be one source, each in the order of the cards."""
    group_of: dict[str, int] = {}
    groups: list[list[str]] = []
    for row in case.rows(SOURCES):
        csl = csl_of(case, row)
        here = sorted({group_of[mark] for mark in marks(csl) if mark in group_of})
        if not here:
            here = [len(groups)]
            groups.append([])
        first, *others = here
        groups[first].append(row)
        for other in others:
            groups[first] += groups[other]
            groups[other] = []
            group_of = {mark: first if at == other else at for mark, at in group_of.items()}
        group_of |= dict.fromkeys(marks(csl), first)
    order = {row: place for place, row in enumerate(case.rows(SOURCES))}
    return tuple(tuple(sorted(group, key=order.__getitem__)) for group in groups if len(group) > 1)


def adding(case: Case, references: Sequence[Reference], language: str) -> Adding:
    """New cards behind all others; what is here already is left out.

    Args:
        case: as it is.
        references: what came from elsewhere.
        language: of the notes.
    """
    known = {mark for row in case.rows(SOURCES) for mark in marks(csl_of(case, row))}
    notes = {
        str(case.get(SOURCES.child(row).child("note"), language)) for row in case.rows(SOURCES)
    }
    cards = [csl_of(case, row) for row in case.rows(SOURCES)]
    changes: list[Change] = []
    rows: list[str] = []
    for reference in references:
        here = marks(reference.csl)
        # What has no mark is known by all that is said of it.
        if here & known or (
            not here
            and (reference.note in notes if reference.note else dict(reference.csl) in cards)
        ):
            continue
        known |= here
        notes.add(reference.note)
        cards.append(dict(reference.csl))
        row = new_row_id()
        rows.append(row)
        path = SOURCES.child(row)
        changes.append(Change(path.child("type"), NO_LANGUAGE, None, reference.type))
        if reference.csl:
            changes.append(Change(path.child("csl"), NO_LANGUAGE, None, dict(reference.csl)))
        if reference.note:
            changes.append(Change(path.child("note"), language, None, reference.note))
    edit = Edit("add_sources", (*placed_after(case, SOURCES, rows), *changes))
    return Adding(edit, tuple(rows), len(references) - len(rows))


def joining(case: Case, kept: str, gone: Sequence[str]) -> Edit:
    """One card from several: the kept one is completed, and every citation follows it."""
    names = {row: kept for row in gone if row != kept}
    csl = csl_of(case, kept)
    for row in names:
        other = csl_of(case, row)
        if isinstance(alias := other.get("id"), str):
            names = names | {alias: kept}
        csl = {**{key: value for key, value in other.items() if key != "id"}, **csl}
    changes = [*_followed(case, names)]
    path = SOURCES.child(kept).child("csl")
    if csl != csl_of(case, kept):
        changes.append(Change(path, NO_LANGUAGE, case.get(path, NO_LANGUAGE), csl))
    changes += _notes(case, kept, [row for row in gone if row != kept])
    for row in gone:
        if row != kept:
            changes += removing(case, SOURCES.child(row), "join_sources").changes
    return Edit("join_sources", tuple(changes), _documents(case, kept, gone))


def _documents(case: Case, kept: str, gone: Sequence[str]) -> tuple[FactChange, ...]:
    """What was attached to the cards that go is attached to the one that stays."""
    cards = {str(SOURCES.child(row)) for row in gone}
    to = str(SOURCES.child(kept))
    after = tuple(
        dict.fromkeys(replace(one, of=to) if one.of in cards else one for one in case.attachments)
    )
    before = case.attachments
    return (FactChange("attachments", before, after),) if after != before else ()


def csl_of(case: Case, row: str) -> dict[str, object]:
    """The details of a card; nothing where it has none."""
    csl = case.get(SOURCES.child(row).child("csl"), NO_LANGUAGE)
    return dict(csl) if isinstance(csl, Mapping) else {}


def _followed(case: Case, names: Mapping[str, str]) -> Iterator[Change]:
    """Every leaf that names a source, with its new name."""
    for field, leaves in case.fields.items():
        if field == SOURCES.field:
            continue
        for (rest, language), value in leaves.items():
            after = _renamed(value, names)
            if after is not value:
                yield Change(Path(field, rest), language, value, after)


def _renamed(value: Value, names: Mapping[str, str]) -> Value:
    if isinstance(value, Doc):
        return recited(value, names)
    if not isinstance(value, list):
        return value
    if all(isinstance(one, str) for one in value):
        if not names.keys() & set(value):
            return value
        return list(dict.fromkeys(names.get(one, one) for one in value if isinstance(one, str)))
    after = [
        {**one, "source": _renamed(one["source"], names)}
        if isinstance(one, dict) and isinstance(one.get("source"), list)
        else one
        for one in value
    ]
    return after if after != value else value


def _notes(case: Case, kept: str, gone: Sequence[str]) -> Iterator[Change]:
    """The notes of the cards that go are kept where the kept one has none."""
    for language in case.languages:
        path = SOURCES.child(kept).child("note")
        if case.get(path, language):
            continue
        for row in gone:
            if note := case.get(SOURCES.child(row).child("note"), language):
                yield Change(path, language, None, note)
                break


def _address(url: str) -> str:
    """An address without what does not tell pages apart; a home page tells of no source."""
    try:
        parts = urlsplit(url.strip())
    except ValueError:
        return ""
    path = parts.path.rstrip("/")
    if parts.scheme not in ("http", "https") or not (path or parts.query):
        return ""
    host = parts.netloc.casefold().removeprefix("www.")
    return f"{host}{path}{f'?{parts.query}' if parts.query else ''}"


def _folded(text: str) -> str:
    kept = (letter for letter in normalize("NFKD", text.casefold()) if letter.isalnum())
    return "".join(kept)
