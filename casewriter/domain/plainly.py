"""Blocks for whoever reads at a glance: without notes, and without citations of sources."""

from msgspec.structs import replace

from casewriter.domain.publication import Cell, Inlines, Items, Note, Para, Ref


def running(block: Para | Items) -> Para | Items:
    """A paragraph or a list in plain words."""
    if isinstance(block, Para):
        return replace(block, content=words_alone(block.content))
    return replace(block, items=tuple(cell_alone(item) for item in block.items))


def cell_alone(cell: Cell) -> Cell:
    """The paragraphs of a cell, a box or a quotation in plain words."""
    return tuple(running(block) for block in cell)


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
