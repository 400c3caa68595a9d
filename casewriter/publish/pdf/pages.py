"""A publication as the text that typst sets pages from."""

import re
from collections.abc import Callable
from datetime import UTC, datetime
from typing import assert_never

import msgspec

from casewriter.assets import resources
from casewriter.domain.numbering import CountedRun, counted_runs, heading_numbers
from casewriter.domain.publication import (
    Block,
    Box,
    Gap,
    Heading,
    Items,
    Para,
    Picture,
    Publication,
    Quotation,
    Remark,
    Run,
    Table,
    plain,
)
from casewriter.publish.columns import stands_sideways
from casewriter.publish.covers import highest_picture
from casewriter.publish.pdf import blocks as told
from casewriter.publish.pdf.exhibits import picture, table
from casewriter.publish.pdf.floating import ENDED
from casewriter.publish.pdf.inlines import expression, tongue
from casewriter.publish.pdf.manuscript import Manuscript
from casewriter.publish.pdf.pictures import Pictures
from casewriter.publish.pdf.source import is_seen, literal, value

Step = Callable[[int, int], None]

_ON_ITS_SIDE = "#page(flipped: true)[\n"
PLACE = "<place>"
"""What marks the beginning of an answer."""


def pages(
    publication: Publication,
    pictures: Pictures,
    step: Step,
    *,
    placed: bool = False,
) -> tuple[str, tuple[Remark, ...]]:
    """The text of a publication's pages, and what could not be carried over as it was.

    Args:
        publication: what to set.
        pictures: lays its pictures where the text is to be set.
        step: told after every block; may raise to cancel.
        placed: whether the places of answers are marked, to be found by `PLACE`.
    """
    answers: dict[int, list[str]] = {}
    for begun, path in publication.places if placed else ():
        answers.setdefault(begun, []).append(path)
    manuscript = Manuscript(publication)
    parts = [_look(publication), resources("styles", "common", "page.typ").read_text("utf-8")]
    every = publication.imprint + publication.blocks
    sideways = not publication.listed and stands_sideways(every, 0, publication.style)
    parts.append(_ON_ITS_SIDE if sideways else "")
    if publication.listed:
        parts.append(f"#cover({_cover_picture(manuscript, pictures, publication)})\n")
    else:
        parts.append("#masthead()\n")
    numbers = heading_numbers(publication.blocks)
    above = -1 if manuscript.is_volume else 0
    taken = -1
    for place, block in enumerate(every):
        inside = place - len(publication.imprint)
        if inside == 0 and publication.listed:
            parts.append(_contents(manuscript, publication))
        if sideways != stands_sideways(every, place, publication.style):
            sideways = not sideways
            parts.append(_ON_ITS_SIDE if sideways else f"]\n{ENDED}\n")
        parts += [f"#metadata({literal(path)}){PLACE}\n" for path in answers.get(inside, ())]
        if isinstance(block, Heading) and not is_seen(plain(block.content)):
            parts.append(manuscript.mark(block.anchor))
        elif isinstance(block, Heading):
            # Sub-headings may not stand two levels below the one above them.
            above = min(block.level, above + 1) if inside >= 0 else block.level
            number = numbers[inside] if inside >= 0 else ""
            parts.append(f"#pagebreak(weak: true)\n{ENDED}\n" if block.level == 0 else "")
            parts.append(told.heading(manuscript, block, above, number))
        elif place == taken:
            pass
        elif closed := _closed(every, place):
            parts.append(told.closed(manuscript, *closed))
            taken = place + 1
        else:
            # On a page on its side nothing flows past.
            name = "" if sideways else str(place)
            parts.append(_block(manuscript, pictures, every, place, name))
        step(place + 1, len(every))
    parts.append("]\n" if sideways else "")
    parts.append("#metadata(none)<last-page>\n")
    return "".join(parts), tuple(manuscript.remarks)


def _closed(blocks: tuple[Block, ...], place: int) -> tuple[Para, Para] | None:
    """The paragraph at a place and the line below it: its sources, or who signed it."""
    match blocks[place : place + 2]:
        case (Para(style="text") as above, Para() as below) if not _signs(above):
            return (above, below) if below.style == "small" or _signs(below) else None
    return None


def _signs(block: Para) -> bool:
    """Whether a paragraph begins with somebody's name and goes on with a comma."""
    match block.content:
        case (Run(strong=True), Run(text=text), *_):
            return text.startswith(", ")
    return False


def _block(
    manuscript: Manuscript, pictures: Pictures, blocks: tuple[Block, ...], place: int, name: str
) -> str:
    block = blocks[place]
    match block:
        case Heading():
            raise AssertionError(block)
        case Para():
            return told.para(manuscript, block)
        case Items():
            return told.items(manuscript, block, end=ENDED)
        case Quotation():
            return told.quotation(manuscript, block)
        case Table():
            return table(manuscript, block)
        case Picture():
            return picture(manuscript, pictures, block, name)
        case Box():
            return told.box(manuscript, block)
        case Gap():
            near = (blocks[max(place - 1, 0) : place], blocks[place + 1 : place + 2])
            above, below = (any(isinstance(each, Gap) for each in side) for side in near)
            return told.gap(manuscript, block, above=above, below=below)
        case _ as unreachable:
            assert_never(unreachable)


def _look(publication: Publication) -> str:
    style, cover, words = publication.style, publication.cover, publication.words
    shows = style.cover
    named = (cover.title, cover.series, cover.country, words.contents)
    title = next((name for name in named if is_seen(name)), publication.language)
    draft = words.draft if publication.draft else ""
    look = {
        "colours": msgspec.structs.asdict(style.paper_colours),
        "sizes": msgspec.structs.asdict(style.sizes),
        "rules": msgspec.structs.asdict(style.rules),
        "paper": msgspec.structs.asdict(style.paper),
        "reading": (*style.faces.reading.families, *style.faces.looking.families),
        "looking": (*style.faces.looking.families, *style.faces.reading.families),
        "title": title,
        "authors": cover.authors,
        "keywords": publication.keywords,
        "about": cover.subtitle,
        "by": cover.by,
        "alone": not publication.listed,
        "below": ()
        if publication.listed
        else tuple(part for part in (cover.by, cover.country, cover.date) if part),
        "series": cover.series if shows.series else "",
        "foot": (cover.country, cover.date) if shows.foot and cover.country + cover.date else (),
        "draft": draft,
        "running": {"title": title, "series": cover.series, "none": ""}[style.heads.top],
        "page-side": style.heads.page,
        "deep": int(publication.is_volume),
        "page-of": [piece for piece in re.split(r"(\{pages?\})", words.page_of) if piece],
    }
    created = _created(publication.created)
    said = ", ".join(f"{literal(key)}: {value(each)}" for key, each in look.items())
    said += f', "subtitle": {expression(cover.subtitle)}'
    language = tongue(publication.language) or 'lang: "en"'
    lang, _, region = language.partition(", ")
    spoken = lang.replace("lang:", '"language":')
    place = region.replace("region:", '"region":') or '"region": none'
    return f'#let look = ({said}, {spoken}, {place}, "created": {created})\n'


def _created(created: str) -> str:
    moment = moment_of(created)
    if moment is None:
        return "none"
    return (
        f"datetime(year: {moment.year}, month: {moment.month}, day: {moment.day}, "
        f"hour: {moment.hour}, minute: {moment.minute}, second: {moment.second})"
    )


def moment_of(created: str) -> datetime | None:
    """When a publication was made, in UTC; nothing where it does not say."""
    if not created:
        return None
    moment = datetime.fromisoformat(created)
    return moment.astimezone(UTC) if moment.tzinfo else moment.replace(tzinfo=UTC)


def _cover_picture(manuscript: Manuscript, pictures: Pictures, publication: Publication) -> str:
    cover = publication.cover
    if not (cover.picture and publication.style.cover.picture):
        return "none"
    highest = highest_picture(cover)
    shown = pictures.image(manuscript, cover.picture, cover.picture_alt, highest)
    if not shown:
        return "none"
    credit = ""
    if cover.credit:
        said = literal(f"{manuscript.words.credit}: {cover.credit}")
        credit = f'#v(-4pt)#looking("source", {said}, fill: colour("ink2"))'
    return f"[#{shown};{credit}]"


def _contents(manuscript: Manuscript, publication: Publication) -> str:
    """The contents on pages of their own, between the imprint and the text."""
    words, blocks = publication.words, publication.blocks
    if not any(isinstance(block, Heading) for block in blocks):
        return f"#pagebreak(weak: true)\n{ENDED}\n"
    deepest = publication.style.numbering.contents
    parts = [f"#pagebreak(weak: true)\n#contents({literal(words.contents)}, {deepest})\n"]
    runs = counted_runs(blocks)
    for kind, name, title in ((Table, "table", words.tables), (Picture, "picture", words.figures)):
        held = [run for run in runs if any(_is_listed(block, kind) for block in run.blocks)]
        if len(runs) == 1 and held:
            parts.append(f"#listed({literal(title)}, {literal(name)})\n")
        elif held:
            parts.append(f"#listed-title({literal(title)})\n")
            parts += [_listed_in(manuscript, run, name) for run in held]
    return "".join((*parts, f"#pagebreak(weak: true)\n{ENDED}\n"))


def _is_listed(block: Block, kind: type[Table | Picture]) -> bool:
    return isinstance(block, kind) and bool(block.number or block.caption)


def _listed_in(manuscript: Manuscript, run: CountedRun, name: str) -> str:
    """The exhibits of a part that counts them anew, under the words of its title."""
    first, after = (manuscript.aim(anchor) or "none" for anchor in (run.anchor, run.until))
    title = literal(plain(run.title))
    return f"#listed-in({title}, {literal(name)}, {first}, {after})\n"
