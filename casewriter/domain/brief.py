"""A case on two pages of paper: its key messages, its facts, and what came of it in figures.

Whoever reads it decides whether to read more: notes, sources, pictures and yearly values stay with
the publication, which the last lines tell how to cite.
"""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from casewriter.domain.case import Case
from casewriter.domain.excerpts import brief
from casewriter.domain.glance import at_a_glance, cell_alone, plain_block, value_alone, words_alone
from casewriter.domain.publication import Block, Publication, Table, Words, plain
from casewriter.domain.style import Style
from casewriter.domain.template import Template

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
    return at_a_glance(
        template,
        brief(case),
        language,
        words,
        _compact(style),
        told=lambda blocks: _counted(one for block in blocks for one in _short(block, words)),
        created=created,
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


def _counted(blocks: Iterable[Block]) -> Iterator[Block]:
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
        case Table(anchor=anchor) if not anchor.endswith("#series"):
            yield _table(block, words)
        case _:
            yield from plain_block(block)


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
