"""Tables and pictures with their captions and the lines below."""

from casewriter.domain.publication import Cell, Picture, Run, Steps, Table, plain
from casewriter.publish.columns import (
    TWIPS_PER_MILLIMETRE,
    column_widths,
    fitting,
    head_height,
    is_wide,
    row_height,
)
from casewriter.publish.pdf.blocks import IN_CELL, running
from casewriter.publish.pdf.inlines import content, line
from casewriter.publish.pdf.manuscript import Manuscript
from casewriter.publish.pdf.pictures import HIGHEST, HIGHEST_OPENING, Pictures
from casewriter.publish.pdf.source import literal

_KEPT_WHOLE = 7
"""A table with at most so many rows is not divided between pages."""
_HIGHEST_WHOLE = 12
"""A table of more lines in all may be divided, however few its rows are."""
_TALLEST = 24
"""A row of more lines may be divided."""
_LAST = 2
"""Rows that stay together at the end of a table that is divided."""
_BEGINNING, _LOW_HEAD, _HEAD_LINE = 84, 2, 1.32
"""Points that a table needs to begin on a page: for its caption, a head of so many lines, and two
rows or one tall one. A taller head needs more; its lines are so far apart, to their size."""
_TWIPS_PER_POINT = 20
_NUMBERED_LABEL_END = " \u00a0.:"


def table(manuscript: Manuscript, block: Table) -> str:
    """A table with its caption above and its source below."""
    if not block.columns:
        return ""
    block = fitting(block, manuscript.style)
    paper, size = manuscript.style.paper, manuscript.style.sizes.table
    across = (paper.height if is_wide(block, manuscript.style) else paper.width) - 2 * paper.side
    widths = column_widths(block, round(across * TWIPS_PER_MILLIMETRE), size)
    heights = [row_height(row, widths, size) for row in block.rows]
    whole = len(block.rows) <= _KEPT_WHOLE and sum(heights) <= _HIGHEST_WHOLE
    points = "".join(f"{width / _TWIPS_PER_POINT:.2f}, " for width in widths)
    aligns = "".join(f"{column.align}, " for column in block.columns)
    heads = (content(manuscript, column.title, narrow=True) for column in block.columns)
    head = "".join(f"{title}, " for title in heads)
    cells = [
        _row(manuscript, row, len(block.columns), tall=height > _TALLEST)
        for row, height in zip(block.rows, heights, strict=True)
    ]
    body, last = cells, ""
    below = _lines_below(manuscript, block)
    if not whole:
        ends = len(cells) - _ending(heights)
        body, ending = cells[:ends], cells[ends:]
        last = f"ending: ({''.join(ending)}), lines: ({below}), "
        below = ""
    unit = ""
    if block.unit:
        label = literal(manuscript.words.unit)
        unit = f"unit-line({label}, {content(manuscript, block.unit)}); "
    lines = head_height(block, widths, size)
    begins = _BEGINNING + max(lines - _LOW_HEAD, 0) * _HEAD_LINE * size
    rows = f"{{ {unit}rows(({points}), ({aligns}), ({head}), {last}\n{''.join(body)}) }}"
    return _exhibit(manuscript, block, (rows, below), whole=whole, begins=begins)


def _ending(heights: list[int]) -> int:
    """How many rows stand together at the end: one alone at the head of a page is no table."""
    for count in (_LAST, 1):
        if sum(heights[-count:]) <= _TALLEST:
            return min(count, len(heights))
    return 0


def picture(manuscript: Manuscript, pictures: Pictures, block: Picture, name: str) -> str:
    """A picture with its caption below.

    Args:
        manuscript: the pages being written.
        pictures: lays it beside them.
        block: what.
        name: by which it may be told to leave its place; see `floating`.
    """
    alt = "" if block.decorative else block.alt
    if isinstance(block.drawn, Steps) and (steps := pictures.steps(manuscript, block.drawn)):
        mark, caption = manuscript.mark(block.anchor), _caption(manuscript, block) or "none"
        below = _lines_below(manuscript, block)
        return f"{mark}#by-steps({caption}, ({', '.join(steps)},), ({below}))\n"
    if block.drawn is not None:
        shown = pictures.drawing(manuscript, block.drawn, alt)
    else:
        highest = HIGHEST_OPENING if block.opens else HIGHEST
        shown = pictures.image(manuscript, block.sha256, alt, highest)
    if not shown:
        shown = content(manuscript, (Run(f"[{alt}]", em=True),)) if alt else "[]"
    below = _lines_below(manuscript, block)
    return _exhibit(manuscript, block, (shown, below), whole=True, name=name)


def _lines_below(manuscript: Manuscript, block: Table | Picture) -> str:
    words = manuscript.words
    lines = [(words.credit, block.credit)] if isinstance(block, Picture) else []
    lines += [(words.note, block.note), (words.source, block.source)]
    return "".join(
        f"below-line({literal(label)}, {content(manuscript, said)}), "
        for label, said in lines
        if plain(said)
    )


def _exhibit(
    manuscript: Manuscript,
    block: Table | Picture,
    shown: tuple[str, str],
    *,
    whole: bool,
    name: str = "",
    begins: float = 0,
) -> str:
    body, below = shown
    kept = "true" if whole else "false"
    caption = _caption(manuscript, block)
    mark = manuscript.mark(block.anchor)
    if not caption:
        return f"#bare-exhibit({kept}, [{mark}#{body};], ({below}))\n"
    if isinstance(block, Table):
        return f"{mark}#tabulated({caption}, {kept}, {body}, ({below}), {begins:.1f}pt)\n"
    return f"{mark}#pictured({literal(name)}, {caption}, {body}, ({below}))\n"


def _caption(manuscript: Manuscript, block: Table | Picture) -> str:
    if not block.number:
        return content(manuscript, block.caption) if block.caption else ""
    words = manuscript.words
    name = words.table if isinstance(block, Table) else words.figure
    lead = words.caption.format(label=name, number=block.number)
    if not block.caption:
        lead = lead.rstrip(_NUMBERED_LABEL_END)
    return f"[#label-of({literal(lead)});{line(manuscript, block.caption)}]"


def _row(manuscript: Manuscript, cells: tuple[Cell, ...], columns: int, *, tall: bool) -> str:
    missing = ((),) * (columns - len(cells))
    written = (running(manuscript, cell, IN_CELL) for cell in (*cells, *missing))
    kind = "tall" if tall else ""
    return "".join(f"{kind}[{cell}], " for cell in written) + "\n"
