"""What an edition cites: its sources in the order of their list, and every citation of them.

A citation style is asked with this and answers with `References`; who knows styles is not known
here.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from casewriter.domain.case import Case
from casewriter.domain.collation import SortKey, sort_key
from casewriter.domain.leaves import Path
from casewriter.domain.page import Cited
from casewriter.domain.publication import Inlines
from casewriter.domain.template import Template
from casewriter.domain.view import View, view
from casewriter.prose.nodes import Citation, CitedItem, Doc
from casewriter.prose.walk import inlines

SOURCES = Path("refs.sources")
ELSEWHERE = ("container-title", "publisher", "URL", "DOI")
"""What tells of a source that has no title, as CSL-JSON names it."""

CSL_TYPES: tuple[tuple[str, str], ...] = (
    ("law", "legislation"),
    ("decree", "legislation"),
    ("official_page", "webpage"),
    ("report", "report"),
    ("dataset", "dataset"),
    ("book", "book"),
    ("article", "article-journal"),
    ("interview", "interview"),
    ("press", "article-newspaper"),
    ("unpublished", "manuscript"),
    ("illustration", "graphic"),
)
"""Type of a card → type of CSL, by which citation styles choose their form."""

Items = tuple[CitedItem, ...]


class Source(Struct, frozen=True):
    """A source card as a citation style reads it.

    Attributes:
        row: id of the card.
        anchor: path of the card, where its entry in the list is found.
        item: CSL-JSON, with a type and a title.
    """

    row: str
    anchor: str
    item: Mapping[str, object]


class Bibliography(Struct, frozen=True):
    """What a citation style is asked to put into words.

    Attributes:
        language: of the edition.
        sources: in the order of the list.
        groups: every citation that names a source of these, its items by the ids of their cards.
        style: the citation style; empty for the usual one of the language.
    """

    language: str
    sources: tuple[Source, ...]
    groups: tuple[Items, ...] = ()
    style: str = ""


class References(Struct, frozen=True):
    """Sources and citations in the words of a style.

    Attributes:
        cited: id of a card → how it is cited alone, in the order of the list.
        groups: items of a citation → what stands in the text, brackets included.
    """

    cited: Mapping[str, Cited] = {}
    groups: Mapping[Items, Inlines] = {}


def bibliography(template: Template, case: Case, language: str, style: str = "") -> Bibliography:
    """Everything that an edition cites, to be put into words by a citation style."""
    if SOURCES.field not in case.fields or template.section(SOURCES.section) is None:
        return Bibliography(language, (), style=style)
    cards = view(template, case, SOURCES, language).rows()
    sources = in_order((source(card) for card in cards), language)
    known = names(case)
    groups = dict.fromkeys(
        named for items in _citations(case, language) if (named := resolved(items, known))
    )
    return Bibliography(language, sources, tuple(groups), style)


def in_order(sources: Iterable[Source], language: str) -> tuple[Source, ...]:
    """Sources in the order of a list of references in that language."""
    return tuple(sorted(sources, key=lambda one: _place(one.item, language)))


def title_of(case: Case, card: Path, language: str) -> str:
    """What a source is known by: its title, else what was pasted, else where it is found.

    A note that another edition has names it better than nothing; a card without any word says "…".
    """
    csl = case.get(card.child("csl"))
    item = csl if isinstance(csl, Mapping) else {}
    tags = (language, case.source_language, *case.languages)
    notes = (case.get(card.child("note"), tag) for tag in tags)
    found = (item.get("title"), *notes, *(item.get(key) for key in ELSEWHERE))
    return next((words for part in found if (words := str(part or "").strip())), "…")


def source(card: View) -> Source:
    """A card as a style reads it; what it lacks most is put in its place."""
    csl = card.plain("csl")
    item = dict(csl) if isinstance(csl, Mapping) else {}
    types = dict(CSL_TYPES)
    known, kind = item.get("type"), card.key("type")
    if kind in types and kind != "illustration" and known in (None, *types.values()):
        # What the writer chose counts, unless the card knows better: a chapter, a thesis.
        item["type"] = types[kind]
    item.setdefault("type", types.get(kind, "document"))
    if not str(item.get("title") or "").strip():
        item["title"] = title_of(card.case, card.path, card.language)
    return Source(card.path.steps[-1], str(card.path), item)


def names(case: Case) -> dict[str, str]:
    """Whatever a source may be called by in a text → the id of its card."""
    known = {row: row for row in case.rows(SOURCES)}
    for row in tuple(known):
        csl = case.get(SOURCES.child(row).child("csl"))
        if isinstance(csl, Mapping) and isinstance(alias := csl.get("id"), str):
            known.setdefault(alias, row)
    return known


def resolved(items: Items, known: Mapping[str, str]) -> Items:
    """The items of a citation by the ids of their cards; those without one are left out."""
    return tuple(
        CitedItem(known[item.source], item.locator) for item in items if item.source in known
    )


def _citations(case: Case, language: str) -> Iterator[Items]:
    for leaves in case.fields.values():
        for (_, tongue), value in leaves.items():
            if tongue == language and isinstance(value, Doc):
                for inline in inlines(value):
                    if isinstance(inline, Citation):
                        yield inline.attrs.items


def _place(item: Mapping[str, object], language: str) -> tuple[SortKey, str, SortKey]:
    """Where an entry stands: by who wrote it, else by its title; then by year and title."""
    people = item.get("author") or item.get("editor") or ()
    named = " ".join(
        str(person.get("literal") or f"{person.get('family', '')} {person.get('given', '')}")
        for person in (people if isinstance(people, list) else ())
        if isinstance(person, Mapping)
    )
    title = str(item["title"])
    return (
        sort_key(named.strip() or title, language),
        year_of(item.get("issued")) or "9999",
        sort_key(title, language),
    )


def date_parts(value: object) -> tuple[int, ...]:
    """A CSL date as year, month, day as far as it says them; nothing where it says no year."""
    if not isinstance(value, Mapping):
        return ()
    given = value.get("date-parts")
    parts: list[object] = []
    if isinstance(given, list) and given and isinstance(given[0], list):
        parts = given[0]
    else:
        parts = [*str(value.get("raw") or value.get("literal") or "").split("-")]
    read: list[int] = []
    for part, (low, high) in zip(parts, ((1000, 2999), (1, 12), (1, 31)), strict=False):
        text = str(part).strip()
        if not (text.isascii() and text.isdigit() and len(text) < 5 and low <= int(text) <= high):
            break
        read.append(int(text))
    return tuple(read)


def year_of(value: object) -> str:
    """The year of a CSL date, or an empty text."""
    parts = date_parts(value)
    return str(parts[0]) if parts else ""
