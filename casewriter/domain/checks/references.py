"""What the texts refer to, and what refers to nothing: sources, exhibits, references, links."""

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache

from msgspec import Struct

from casewriter.domain.bibliography import title_of
from casewriter.domain.case import Case
from casewriter.domain.checks.passages import REMEMBERED, lines_of, prose
from casewriter.domain.exhibits import exhibits_of
from casewriter.domain.finding import Finding
from casewriter.domain.leaves import Path
from casewriter.domain.template import Template
from casewriter.prose.nodes import Citation, CrossReference, Doc, Value
from casewriter.prose.walk import exhibits, inlines

SOURCES = Path("refs.sources")
CITING = ("source", "cites", "evidence")
"""The last step of paths whose leaf is a list of source cards."""
EXHIBIT_KINDS = ("table", "indicators", "timeline", "figures")
UNTOLD = ("front", "annex", "intro")
"""Sections whose exhibits stand for themselves."""
_ONLY_ADDRESS = re.compile(r"(?:\W*(?:https?://|www\.)\S+\W*)+|\W*\S+@\S+\.\w+\W*")
FEW_WORDS = 12


class _Told(Struct, frozen=True):
    """What one text refers to.

    Attributes:
        sources: row ids of the cards it cites.
        references: the paths that it mentions, in order.
        exhibits: the paths of what is placed in it.
        only_links: whether it is nothing but an address.
    """

    sources: frozenset[str]
    references: tuple[str, ...]
    exhibits: frozenset[str]
    only_links: bool


def check(template: Template, case: Case, language: str) -> Iterator[Finding]:
    """Broken references, sources never cited, exhibits never mentioned, answers that only link."""
    cards = case.rows(SOURCES)
    cited = _cited_in_answers(case)
    mentioned: set[str] = set()
    for passage in prose(template, case, language):
        assert isinstance(passage.value, Doc)
        told = _told(passage.value)
        cited |= told.sources
        mentioned |= told.exhibits | set(told.references)
        for _ in told.sources.difference(cards):
            yield Finding("citation_without_source", "error", passage.path, language)
        for ref in told.references:
            if not _exists(template, case, ref):
                facts = {"place": ref}
                yield Finding("reference_broken", "error", passage.path, language, facts)
        if told.only_links:
            yield Finding("answer_only_link", "warning", passage.path, language)
    yield from _uncited(case, cards, cited, language)
    yield from _unmentioned(template, case, language, mentioned)


@lru_cache(maxsize=REMEMBERED)
def _told(doc: Doc) -> _Told:
    """What a text refers to."""
    found = tuple(inlines(doc))
    return _Told(
        sources=frozenset(
            item.source
            for inline in found
            if isinstance(inline, Citation)
            for item in inline.attrs.items
        ),
        references=tuple(
            inline.attrs.ref for inline in found if isinstance(inline, CrossReference | Value)
        ),
        exhibits=frozenset(block.attrs.ref for block in exhibits(doc)),
        only_links=_only_links(doc),
    )


def _uncited(
    case: Case, cards: tuple[str, ...], cited: set[str], language: str
) -> Iterator[Finding]:
    for card in cards:
        if card not in cited:
            path = SOURCES.child(card)
            facts = {"source": title_of(case, path, language).removesuffix(".")}
            yield Finding("source_uncited", "advice", path, facts=facts)


def _unmentioned(
    template: Template, case: Case, language: str, mentioned: set[str]
) -> Iterator[Finding]:
    """Tables and figures that no text leads the reader to. Annexes stand for themselves."""
    for section, field in template.fields():
        if field.kind not in EXHIBIT_KINDS or section.key in UNTOLD:
            continue
        path = Path(f"{section.key}.{field.key}")
        rows = case.rows(path)
        if rows and not any(_leads_to(ref, path) for ref in mentioned):
            yield Finding("exhibit_unmentioned", "advice", path, language)
    for section in template.sections:
        free = exhibits_of(section.key)
        for row in () if section.key in UNTOLD else case.rows(free):
            if not any(_leads_to(ref, free.child(row)) for ref in mentioned):
                yield Finding("exhibit_unmentioned", "advice", free.child(row), language)


def _leads_to(ref: str, path: Path) -> bool:
    return ref == str(path) or ref.startswith((f"{path}/", f"{path}#"))


def _exists(template: Template, case: Case, ref: str) -> bool:
    name, _, rest = ref.partition("/")
    if template.section(name.partition(".")[0]) is None:
        return False
    if not rest:
        return "." not in name or name in case.fields
    below = f"/{rest}"
    return any(
        known == below or known.startswith((f"{below}/", f"{below}#"))
        for known, _ in case.fields.get(name, {})
    )


def answers_citing(case: Case, card: str) -> tuple[str, ...]:
    """The questions whose answers cite a source card, in a text or beside a number."""
    return tuple(
        name
        for name, leaves in case.fields.items()
        if name != SOURCES.field
        and any(
            card in (_told(value).sources if isinstance(value, Doc) else _named(name, rest, value))
            for (rest, _), value in leaves.items()
        )
    )


def _cited_in_answers(case: Case) -> set[str]:
    """The cards that numbers, rows and lists of sources name."""
    cited: set[str] = set()
    for name, leaves in case.fields.items():
        for (rest, _), value in leaves.items():
            cited |= _named(name, rest, value)
    return cited


def _named(name: str, rest: str, value: object) -> set[str]:
    """The cards that one leaf names, where it is a list."""
    if not isinstance(value, list):
        return set()
    last = rest.rpartition("/")[2] or name.rpartition(".")[2]
    if not (last in CITING or name.endswith("legal_basis")):
        return {str(key) for key in value if isinstance(key, str)}
    return {str(card) for card in value if isinstance(card, str)} | {
        str(card)
        for point in value
        if isinstance(point, Mapping)
        for card in point.get("source") or ()
    }


def _only_links(doc: Doc) -> bool:
    """Whether an answer is nothing but an address: readers on paper cannot follow it."""
    lines = [line for line in lines_of(doc) if line.text.strip()]
    if not lines:
        return False
    linked = sum(
        stretch.end - stretch.start for line in lines for stretch in line.stretches if stretch.href
    )
    letters = sum(len(line.text) for line in lines)
    text = " ".join(line.text for line in lines)
    few = len(text.split()) <= FEW_WORDS
    return (few and linked >= letters * 0.6) or bool(_ONLY_ADDRESS.fullmatch(text))
