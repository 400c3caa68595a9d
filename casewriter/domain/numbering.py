"""Numbers of chapters, tables and figures, and the references to them."""

import re
from collections.abc import Iterator, Mapping

from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.publication import (
    Block,
    Box,
    Cell,
    Column,
    Heading,
    Inline,
    Inlines,
    Items,
    Note,
    Para,
    Picture,
    Quotation,
    Ref,
    Run,
    Table,
    Words,
    plain,
)

_ENDED = re.compile(r"(?:^|[.!?…։][»”)]*)\s*$")
_SHORTENED = re.compile(
    r"\b(?:см|ср|напр|др|гл|рис|табл|стр|vt|nt|bax|q|see|cf)\.\s*$", re.IGNORECASE
)
"""Behind "см." a sentence goes on."""
DEEPEST = 4
"""The level of the smallest headings."""


def numbered(blocks: tuple[Block, ...], words: Words, deepest: int = DEEPEST) -> tuple[Block, ...]:
    """The blocks with tables and figures counted in their order and every reference worded.

    Headings below the level `deepest` get no number.

    A reference to something that is not in the publication is left out without a trace of markup:
    checks report it, a reader should not stumble over it.
    """
    tables = figures = 0
    counted: list[Block] = []
    for block in _below_unnumbered(blocks, deepest):
        if isinstance(block, Heading) and block.restarts:
            tables = figures = 0
        if isinstance(block, Table) and block.caption:
            tables += 1
            counted.append(replace(block, number=tables))
        elif isinstance(block, Picture) and not block.opens:
            figures += 1
            counted.append(replace(block, number=figures))
        else:
            counted.append(block)
    shown = _Shown(mentions(tuple(counted), words), _openings(counted, words))
    return tuple(_block(block, shown) for block in counted)


class _Shown(Struct, frozen=True):
    """How what is counted is mentioned: within a sentence, and where it begins one."""

    within: Mapping[str, str]
    opening: Mapping[str, str]


def _openings(blocks: list[Block], words: Words) -> dict[str, str]:
    """A sentence begins with no abbreviation: "Таблица 3", not «табл. 3»."""
    named = {Table: words.table, Picture: words.figure}
    return {
        block.anchor: words.caption.format(label=named[type(block)], number=block.number)
        .rstrip(" .:")
        .replace(" ", "\u00a0")
        for block in blocks
        if isinstance(block, Table | Picture) and block.number
    }


def mentions(blocks: tuple[Block, ...], words: Words) -> dict[str, str]:
    """How a sentence mentions what was counted: anchor → "Table 3", "chapter 2".

    Args:
        blocks: with their numbers.
        words: of the publication.
    """
    shown: dict[str, str] = {}
    for block, number in zip(blocks, heading_numbers(blocks), strict=True):
        if isinstance(block, Table) and block.number:
            shown.setdefault(block.anchor, _mention(words.table_ref, block.number))
        elif isinstance(block, Picture) and block.number:
            shown.setdefault(block.anchor, _mention(words.figure_ref, block.number))
        elif isinstance(block, Heading) and block.anchor:
            shown.setdefault(block.anchor, _chapter(block, number, words))
    return shown


def _mention(words: str, number: int) -> str:
    return words.format(number=number).replace(" ", "\u00a0")


def _chapter(heading: Heading, number: str, words: Words) -> str:
    """How a chapter is mentioned: by its number, or by its title where it has none."""
    if number:
        return words.section.format(number=number).replace(" ", "\u00a0")
    return "".join(part.text for part in heading.content if isinstance(part, Run))


def heading_numbers(blocks: tuple[Block, ...]) -> tuple[str, ...]:
    """For every block the number it has as a heading ("2.1"), else an empty text."""
    numbers: list[str] = []
    chapters = [0, 0, 0, 0]
    for block in blocks:
        if isinstance(block, Heading) and block.restarts:
            chapters = [0, 0, 0, 0]
        if isinstance(block, Heading) and block.numbered:
            chapters[block.level - 1] += 1
            chapters[block.level :] = [0] * (len(chapters) - block.level)
            numbers.append(".".join(str(part) for part in chapters[: block.level]))
        else:
            numbers.append("")
    return tuple(numbers)


class CountedRun(Struct, frozen=True):
    """Blocks whose tables and figures are counted together.

    Attributes:
        title: of the part that begins with them; none where everything is counted together.
        anchor: of that part.
        until: the anchor of the part behind it; empty where none follows.
    """

    blocks: tuple[Block, ...]
    title: Inlines = ()
    anchor: str = ""
    until: str = ""


def counted_runs(blocks: tuple[Block, ...]) -> tuple[CountedRun, ...]:
    """The blocks as they are counted: in one run, or one for each part that counts anew."""
    tops = [
        (place, block)
        for place, block in enumerate(blocks)
        if isinstance(block, Heading) and block.level == 0
    ]
    if not any(heading.restarts for _, heading in tops):
        return (CountedRun(blocks),)
    runs = [CountedRun(blocks[: tops[0][0]])] if tops[0][0] else []
    ends = [*tops[1:], (len(blocks), Heading(0, ()))]
    for (place, heading), (end, following) in zip(tops, ends, strict=True):
        inside = blocks[place:end]
        runs.append(CountedRun(inside, heading.content, heading.anchor, following.anchor))
    return tuple(runs)


def _below_unnumbered(blocks: tuple[Block, ...], deepest: int) -> Iterator[Block]:
    """A sub-heading of a chapter without a number has none either: it would count on the last."""
    outer = 0
    for block in blocks:
        if isinstance(block, Heading):
            if (outer and block.level > outer) or block.level > deepest:
                yield replace(block, numbered=False)
                continue
            outer = 0 if block.numbered else block.level
        yield block


def _block(block: Block, shown: _Shown) -> Block:
    match block:
        case Heading(content=content) | Para(content=content):
            return replace(block, content=_line(content, shown)) if _refers(content) else block
        case Items() | Quotation() | Box():
            return _nested(block, shown)
        case Table():
            return replace(
                block,
                caption=_line(block.caption, shown),
                columns=tuple(
                    Column(_line(column.title, shown), column.share, column.align)
                    for column in block.columns
                ),
                rows=tuple(tuple(_cell(cell, shown) for cell in row) for row in block.rows),
            )
        case _:
            return block


def _nested(block: Items | Quotation | Box, shown: _Shown) -> Block:
    if isinstance(block, Items):
        return replace(block, items=tuple(_cell(item, shown) for item in block.items))
    return replace(block, blocks=_cell(block.blocks, shown))


def _cell(cell: Cell, shown: _Shown) -> Cell:
    return tuple(
        worded for block in cell if isinstance(worded := _block(block, shown), Para | Items)
    )


def _refers(content: Inlines) -> bool:
    return any(isinstance(inline, Ref | Note) for inline in content)


def _line(content: Inlines, shown: _Shown) -> Inlines:
    if not _refers(content):
        return content
    line: list[Inline] = []
    for inline in content:
        if isinstance(inline, Note):
            kept = _line(inline.content, shown)
            line.append(Note(tuple(part for part in kept if not isinstance(part, Note))))
        elif isinstance(inline, Ref) and not inline.cites:
            if text := _worded(inline.anchor, plain(tuple(line)), shown):
                line.append(replace(inline, text=text))
        else:
            line.append(inline)
    return tuple(line)


def _worded(anchor: str, before: str, shown: _Shown) -> str:
    """How something is mentioned behind other words of its paragraph."""
    text = shown.within.get(anchor, "")
    if not text[:1].islower() or not _ENDED.search(before) or _SHORTENED.search(before):
        return text
    return shown.opening.get(anchor, text[:1].upper() + text[1:])
