"""Several cases in one volume: what is said of the whole, and its publication.

What all cases say the same on the page behind their covers stands once, in the front of the volume;
what differs stands under the title of its case.
"""

from collections.abc import Callable, Iterator
from typing import TypeAlias

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain import formats
from casewriter.domain.bibliography import Bibliography, References, bibliography
from casewriter.domain.case import Case
from casewriter.domain.collation import sort_key
from casewriter.domain.compose import compose
from casewriter.domain.composing import ProseComposer
from casewriter.domain.joint_references import joint
from casewriter.domain.numbering import numbered
from casewriter.domain.page import Page, runs
from casewriter.domain.prefixed import prefixed
from casewriter.domain.publication import (
    Block,
    Cover,
    Heading,
    Para,
    Picture,
    Publication,
    Run,
    Table,
    Words,
    plain,
)
from casewriter.domain.style import Style
from casewriter.domain.template import Template
from casewriter.domain.volume import Compendium

ABBREVIATIONS, REFERENCES = "abbr", "refs"
_CONTENTS = 1
"""The contents of a volume name its parts and their chapters: all of it would fill ten pages."""
CiteStyle: TypeAlias = Callable[[Bibliography], References]


class Member(Struct, frozen=True):
    """A case of a volume, and the template that it follows."""

    template: Template
    case: Case


def compose_volume(
    volume: Compendium,
    members: tuple[Member, ...],
    words: Words,
    style: Style,
    *,
    cite: CiteStyle,
    created: str = "",
) -> Publication:
    """The publication of a volume.

    Args:
        volume: what is said of the whole.
        members: its cases, in their order.
        words: the publication's own words in the language of the edition.
        style: of the house it appears in.
        cite: puts sources and citations into words.
        created: ISO date and time for the file's properties.
    """
    language = volume.language
    cites = style.citation(language)
    asked = tuple(bibliography(one.template, one.case, language, cites) for one in members)
    together = joint(asked) if volume.references == "one" else None
    cited = cite(together.bibliography) if together else References()
    each = tuple(
        compose(
            one.template,
            one.case,
            language,
            words,
            style,
            draft=False,
            created=created,
            references=together.of(place, cited) if together else cite(asked[place]),
        )
        for place, one in enumerate(members)
    )
    style = replace(style, numbering=replace(style.numbering, contents=_CONTENTS))
    shared = frozenset(
        source.anchor for source in (together.bibliography.sources if together else ())
    )
    page = _page(language, words)
    common = _common(each)
    front = (*_foreword(volume, page), *_abbreviations(members, each, page))
    parts = tuple(
        block
        for place, one in enumerate(each)
        for block in prefixed(tuple(_part(volume, one, common)), prefix_of(place), shared)
    )
    entries = tuple(_entries(members, cited, page)) if together else ()
    imprint = tuple(_imprint(volume, each, common, words))
    blocks = (*front, *parts, *entries)
    counted = numbered((*imprint, *blocks), words, style.numbering.headings)
    countries = tuple(dict.fromkeys(one.cover.country for one in each if one.cover.country))
    cover = _cover(volume, each, countries, words)
    return Publication(
        language=language,
        draft=False,
        cover=cover,
        words=words,
        style=style,
        imprint=counted[: len(imprint)],
        blocks=counted[len(imprint) :],
        keywords=tuple(part for part in (cover.series, *countries) if part),
        created=created,
    )


def prefix_of(place: int) -> str:
    """What stands before the anchors of the case at that place, from 0."""
    return f"c{place + 1}-"


def member_of(anchor: str) -> tuple[int, str]:
    """The place of the case that has an anchor of a volume, and the anchor there; -1: none has."""
    mark, dash, own = anchor.partition("-")
    if dash and mark[:1] == "c" and mark[1:].isdecimal():
        return int(mark[1:]) - 1, own
    return -1, anchor


def _page(language: str, words: Words) -> Page:
    prose = ProseComposer(exhibit=lambda _page, _ref: iter(()), value=lambda _page, _ref: "")
    return Page(language=language, words=words, draft=False, cited={}, prose=prose, level=1)


def _cover(
    volume: Compendium, each: tuple[Publication, ...], countries: tuple[str, ...], words: Words
) -> Cover:
    series = tuple(dict.fromkeys(one.cover.series for one in each))
    writers = tuple(dict.fromkeys(name for one in each for name in one.cover.authors))
    names = ", ".join(volume.editors)
    return Cover(
        title=volume.title,
        subtitle=volume.subtitle,
        country=" · ".join(countries),
        authors=volume.editors or writers,
        byline=words.edited_by.format(names=names) if names else "",
        date=formats.date(volume.date, volume.language),
        series=volume.series or (series[0] if len(series) == 1 else ""),
    )


def _common(each: tuple[Publication, ...]) -> tuple[Block, ...]:
    """What every case has on the page behind its cover."""
    first, *others = (one.imprint for one in each)
    return tuple(block for block in first if all(block in other for other in others))


def _imprint(
    volume: Compendium, each: tuple[Publication, ...], common: tuple[Block, ...], words: Words
) -> Iterator[Block]:
    if volume.licence:
        yield Para(runs(volume.licence), "small")
    # The clause of the house speaks of one case.
    house = Para(runs(words.disclaimer), "small")
    together = Para(runs(words.volume_disclaimer or words.disclaimer), "small")
    yield from (together if block == house else block for block in common)
    year, title = volume.date[:4], volume.title
    names = volume.editors or tuple(
        dict.fromkeys(name for one in each for name in one.cover.authors)
    )
    if names and year and title:
        by = ", ".join(names)
        who = words.edited_by.format(names=by) if volume.editors else by
        label = Run(f"{words.cite_as}: ", strong=True)
        series = f". {volume.series}." if volume.series else "."
        said = (label, Run(f"{who}. {year}. "), Run(title, em=True), Run(series))
        yield Para(said, "small")
    if volume.isbn:
        yield Para(runs(f"ISBN {volume.isbn}"), "small")


def _foreword(volume: Compendium, page: Page) -> Iterator[Block]:
    if not volume.foreword.strip():
        return
    from casewriter.prose.from_markdown import from_markdown

    yield Heading(0, runs(page.words.foreword), "foreword", numbered=False)
    for block in page.prose(page, from_markdown(volume.foreword)):
        yield replace(block, numbered=False) if isinstance(block, Heading) else block
    if volume.signed:
        yield Para(runs(volume.signed), "attribution")


def _abbreviations(
    members: tuple[Member, ...], each: tuple[Publication, ...], page: Page
) -> Iterator[Block]:
    """The abbreviations of all cases in one table; what two cases explain alike stands once."""
    tables = [
        block
        for one in each
        for heading, blocks in _chapters(one.blocks)
        if heading is not None and heading.anchor == ABBREVIATIONS
        for block in blocks
        if isinstance(block, Table)
    ]
    if not tables:
        return
    rows = list(dict.fromkeys(row for table in tables for row in table.rows))
    rows.sort(key=lambda row: sort_key(_said(row[0]), page.language))
    title = _title(members, ABBREVIATIONS, page.language)
    yield Heading(0, runs(title), ABBREVIATIONS, numbered=False)
    yield Table("abbreviations", (), tables[0].columns, tuple(rows))


def _entries(members: tuple[Member, ...], cited: References, page: Page) -> Iterator[Block]:
    """The joint list of references."""
    title = _title(members, REFERENCES, page.language)
    if cited.cited:
        yield Heading(0, runs(title), "references", numbered=False)
    for source in cited.cited.values():
        yield Para(source.entry, "entry", source.anchor)


def _part(volume: Compendium, one: Publication, common: tuple[Block, ...]) -> Iterator[Block]:
    """A case as a part: its title, who wrote it, and its chapters."""
    cover = one.cover
    restarts = volume.numbering == "each"
    yield Heading(0, runs(cover.title), "case", numbered=False, restarts=restarts)
    if cover.subtitle:
        yield Para(runs(cover.subtitle), "subtitle")
    if cover.by:
        yield Para(runs(cover.by), "byline")
    if about := ", ".join(part for part in (cover.country, cover.date) if part):
        yield Para(runs(about), "byline")
    if cover.picture:
        yield Picture(
            "cover",
            (),
            cover.picture,
            cover.picture_alt,
            decorative=not cover.picture_alt,
            credit=runs(cover.credit),
            opens=True,
        )
    yield from (block for block in one.imprint if block not in common)
    for heading, blocks in _chapters(one.blocks):
        kept = tuple(_own(volume, heading, blocks))
        if heading is not None and (kept or not blocks):
            yield heading
        yield from kept


def _own(volume: Compendium, heading: Heading | None, blocks: tuple[Block, ...]) -> Iterator[Block]:
    """What of a chapter stays with its case: what is joined stands before and after all cases."""
    joined = "" if heading is None else heading.anchor
    for block in blocks:
        is_entry = isinstance(block, Para) and block.style == "entry"
        is_joint = (joined == ABBREVIATIONS and isinstance(block, Table)) or (
            joined == REFERENCES and is_entry and volume.references == "one"
        )
        if not is_joint:
            yield block


def _chapters(
    blocks: tuple[Block, ...],
) -> Iterator[tuple[Heading | None, tuple[Block, ...]]]:
    """Chapters with what stands in them; before the first there may be blocks without one."""
    heading: Heading | None = None
    inside: list[Block] = []
    for block in blocks:
        if isinstance(block, Heading) and block.level == 1:
            if heading is not None or inside:
                yield heading, tuple(inside)
            heading, inside = block, []
        else:
            inside.append(block)
    if heading is not None or inside:
        yield heading, tuple(inside)


def _said(cell: tuple[Block, ...]) -> str:
    return " ".join(plain(block.content) for block in cell if isinstance(block, Para))


def _title(members: tuple[Member, ...], section: str, language: str) -> str:
    """What the templates of the cases call one of the chapters they share."""
    for one in members:
        if wording := one.template.wording(language).sections.get(section):
            return wording.title
    return ""
