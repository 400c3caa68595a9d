"""A case for whoever reads it at a glance: one page or two, under a head instead of a cover.

Notes, sources and pictures stay with the publication, which the last lines tell how to cite.
"""

from collections.abc import Callable, Iterable, Iterator

from msgspec.structs import replace

from casewriter.domain.bibliography import References
from casewriter.domain.case import Case
from casewriter.domain.compose import compose
from casewriter.domain.publication import (
    Block,
    Box,
    Cell,
    Heading,
    Inlines,
    Items,
    Note,
    Para,
    Publication,
    Quotation,
    Ref,
    Words,
)
from casewriter.domain.style import FrontPart, Style
from casewriter.domain.template import Template

IMPRINT: tuple[FrontPart, ...] = ("original", "edition", "citation", "licence")


def at_a_glance(
    template: Template,
    case: Case,
    language: str,
    words: Words,
    style: Style,
    *,
    told: Callable[[tuple[Block, ...]], Iterable[Block]],
    created: str = "",
) -> Publication:
    """A publication without cover and contents; arguments as those of `compose`.

    `told` gives what of all blocks is told, in its order.
    """
    whole = compose(
        template,
        case,
        language,
        words,
        replace(style, imprint=IMPRINT),
        draft=False,
        created=created,
        references=References(),
    )
    return replace(
        whole,
        cover=replace(whole.cover, picture="", picture_alt="", credit=""),
        style=style,
        imprint=(),
        blocks=(*told(whole.blocks), *whole.imprint),
        places=(),
        listed=False,
    )


def plain_block(block: Block) -> Iterator[Block]:
    """A block of text in plain words; none for exhibits, of which each reader gets other ones."""
    match block:
        case Heading():
            yield replace(block, content=words_alone(block.content), numbered=False)
        case Para() | Items():
            yield _running(block)
        case Quotation() | Box():
            yield replace(block, blocks=cell_alone(block.blocks))


def _running(block: Para | Items) -> Para | Items:
    if isinstance(block, Para):
        return replace(block, content=words_alone(block.content))
    return replace(block, items=tuple(cell_alone(item) for item in block.items))


def cell_alone(cell: Cell) -> Cell:
    """The paragraphs of a cell, a box or a quotation in plain words."""
    return tuple(_running(block) for block in cell)


def value_alone(cell: Cell) -> Cell:
    """What a cell says, without what it includes and what not."""
    said = (block for block in cell if not (isinstance(block, Para) and block.style == "small"))
    return cell_alone(tuple(said))


def words_alone(content: Inlines) -> Inlines:
    """A text without its notes and without citations of sources."""
    return tuple(
        inline
        for inline in content
        if not isinstance(inline, Note) and not (isinstance(inline, Ref) and inline.cites)
    )
