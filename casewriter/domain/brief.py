"""A case on two pages of paper: its key messages, its facts, and what came of it in figures.

Whoever reads it decides whether to read more: notes, sources, pictures and yearly values stay with
the publication, which the last lines tell how to cite.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from casewriter.domain.bibliography import References
from casewriter.domain.case import Case
from casewriter.domain.compose import compose
from casewriter.domain.excerpts import brief
from casewriter.domain.plainly import cell_alone, running, value_alone, words_alone
from casewriter.domain.publication import (
    Block,
    Box,
    Heading,
    Items,
    Para,
    Publication,
    Quotation,
    Table,
    Words,
    plain,
)
from casewriter.domain.style import FrontPart, Style
from casewriter.domain.template import Template

IMPRINT: tuple[FrontPart, ...] = ("original", "edition", "citation", "licence")
NARROWER, SMALLER = 0.75, 0.95
"""Margins above and below, and letters of the text, to those of a publication."""
RESULTS = "results."
"""Anchors of tables that tell what came of it, where what a figure covers has to be said."""


def brief_publication(
    template: Template,
    case: Case,
    language: str,
    words: Words,
    style: Style,
    *,
    created: str = "",
) -> Publication:
    """The publication of those two pages; arguments as those of `compose`."""
    whole = compose(
        template,
        brief(case),
        language,
        words,
        replace(_compact(style), imprint=IMPRINT),
        draft=False,
        created=created,
        references=References(),
    )
    blocks = _counted(tuple(one for block in whole.blocks for one in _short(block, words)))
    last = (replace(one, style="small") if isinstance(one, Para) else one for one in whole.imprint)
    return replace(
        whole,
        cover=replace(whole.cover, picture="", picture_alt="", credit=""),
        style=_compact(style),
        imprint=(),
        blocks=(*blocks, *last),
        places=(),
        listed=False,
    )


def _compact(style: Style) -> Style:
    """The style of the house, with the measures of two pages instead of a book's."""
    sizes, paper = style.sizes, style.paper
    return replace(
        style,
        sizes=replace(
            sizes,
            text=sizes.text * SMALLER,
            title=sizes.heading1,
            subtitle=sizes.text,
            heading1=sizes.heading2,
        ),
        paper=replace(paper, top=paper.top * NARROWER, bottom=paper.bottom * NARROWER),
    )


def _counted(blocks: tuple[Block, ...]) -> Iterator[Block]:
    """The blocks with tables that are counted anew: those of years have gone."""
    count = 0
    for block in blocks:
        if isinstance(block, Table) and block.number:
            count += 1
            yield replace(block, number=count)
        else:
            yield block


def _short(block: Block, words: Words) -> Iterator[Block]:
    match block:
        case Heading():
            yield replace(block, content=words_alone(block.content), numbered=False)
        case Para() | Items():
            yield running(block)
        case Quotation() | Box():
            yield replace(block, blocks=cell_alone(block.blocks))
        case Table(anchor=anchor) if not anchor.endswith("#series"):
            yield _table(block, words)


def _table(table: Table, words: Words) -> Table:
    """A table without its sources; facts are told without what they include and what not."""
    kept = [
        place for place, column in enumerate(table.columns) if plain(column.title) != words.source
    ]
    alone = cell_alone if table.anchor.startswith(RESULTS) else value_alone
    return replace(
        table,
        caption=words_alone(table.caption),
        columns=tuple(table.columns[place] for place in kept),
        rows=tuple(tuple(alone(row[place]) for place in kept) for row in table.rows),
        source=(),
        note=(),
    )
