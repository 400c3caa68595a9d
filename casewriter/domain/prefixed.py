"""Blocks whose anchors cannot be taken for those of another case in the same volume."""

from collections.abc import Callable, Collection

from msgspec.structs import replace

from casewriter.domain.publication import (
    Block,
    Box,
    Break,
    Cell,
    Column,
    Gap,
    Heading,
    Inlines,
    Items,
    Note,
    Para,
    Picture,
    Quotation,
    Ref,
    Run,
    Table,
)

Renamed = Callable[[str], str]


def prefixed(
    blocks: tuple[Block, ...], prefix: str, shared: Collection[str] = ()
) -> tuple[Block, ...]:
    """The blocks with that prefix before each anchor and each reference.

    Args:
        blocks: of one case.
        prefix: no other case has it.
        shared: anchors that the whole volume has once, such as a joint list of references.
    """

    def renamed(anchor: str) -> str:
        return f"{prefix}{anchor}" if anchor and anchor not in shared else anchor

    return tuple(_block(block, renamed) for block in blocks)


def _block(block: Block, renamed: Renamed) -> Block:
    match block:
        case Heading(content=content, anchor=anchor):
            return replace(block, content=_line(content, renamed), anchor=renamed(anchor))
        case Para() | Items():
            return _inner(block, renamed)
        case Quotation(blocks=blocks, attribution=attribution):
            said = _line(attribution, renamed)
            return replace(block, blocks=_cell(blocks, renamed), attribution=said)
        case Box(blocks=blocks):
            return replace(block, blocks=_cell(blocks, renamed))
        case Table():
            return replace(
                block,
                anchor=renamed(block.anchor),
                caption=_line(block.caption, renamed),
                columns=tuple(
                    Column(_line(column.title, renamed), column.share, column.align)
                    for column in block.columns
                ),
                rows=tuple(tuple(_cell(cell, renamed) for cell in row) for row in block.rows),
                unit=_line(block.unit, renamed),
                source=_line(block.source, renamed),
                note=_line(block.note, renamed),
            )
        case Picture():
            return replace(
                block,
                anchor=renamed(block.anchor),
                caption=_line(block.caption, renamed),
                credit=_line(block.credit, renamed),
                source=_line(block.source, renamed),
                note=_line(block.note, renamed),
            )
        case Gap():
            return block


def _inner(block: Para | Items, renamed: Renamed) -> Para | Items:
    if isinstance(block, Para):
        return replace(block, content=_line(block.content, renamed), anchor=renamed(block.anchor))
    return replace(block, items=tuple(_cell(item, renamed) for item in block.items))


def _cell(cell: Cell, renamed: Renamed) -> Cell:
    return tuple(_inner(block, renamed) for block in cell)


def _line(content: Inlines, renamed: Renamed) -> Inlines:
    if not any(isinstance(inline, Ref | Note) for inline in content):
        return content
    return tuple(
        replace(inline, anchor=renamed(inline.anchor))
        if isinstance(inline, Ref)
        else Note(tuple(_noted(part, renamed) for part in inline.content))
        if isinstance(inline, Note)
        else inline
        for inline in content
    )


def _noted(part: Run | Break | Ref, renamed: Renamed) -> Run | Break | Ref:
    return replace(part, anchor=renamed(part.anchor)) if isinstance(part, Ref) else part
