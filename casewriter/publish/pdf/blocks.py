"""Blocks of a page but for tables and pictures."""

from collections.abc import Sequence

from casewriter.domain.publication import Box, Gap, Heading, Items, Para, Quotation
from casewriter.publish.columns import stands_whole
from casewriter.publish.pdf.floating import ENDED
from casewriter.publish.pdf.inlines import content, line
from casewriter.publish.pdf.manuscript import Manuscript
from casewriter.publish.pdf.source import literal

_PLAIN = "text"


def heading(manuscript: Manuscript, block: Heading, level: int, number: str) -> str:
    """A heading.

    Args:
        manuscript: the pages being written.
        block: what.
        level: on the page, where no level may be skipped; 0 for a part.
        number: as text ("2.1"), or empty.
    """
    words = content(manuscript, block.content)
    before = "#chapter-ends()\n" if level == 1 else ""
    level += manuscript.is_volume
    label = manuscript.label(block.anchor)
    return f"{before}#chapter({level}, {literal(number)}, {words}){label}\n"


def para(manuscript: Manuscript, block: Para, looks: dict[str, str] | None = None) -> str:
    """A paragraph; nothing where it is empty."""
    said = line(manuscript, block.content, narrow=looks is IN_CELL)
    inside = manuscript.mark(block.anchor) + said
    if not inside:
        return ""
    known = LOOKS if looks is None else looks
    function = known.get(block.style, known[_PLAIN])
    end = ENDED if looks is None else ""
    return f"#{function}[{inside}{end}]\n"


def closed(manuscript: Manuscript, block: Para, last: Para) -> str:
    """A paragraph with the line below it, which never heads a page alone."""
    below = manuscript.mark(last.anchor) + line(manuscript, last.content)
    inside = manuscript.mark(block.anchor) + line(manuscript, block.content)
    size = "small" if last.style == "small" else "text"
    return (
        f'#par[{inside}#last-line("{size}")[{below}]{ENDED}]\n'
        if inside
        else para(manuscript, last)
    )


LOOKS = {
    "text": "par", "lead": "lead", "small": "small", "entry": "entry", "attribution": "said",
    "subtitle": "part-subtitle", "byline": "part-by",
}  # fmt: skip
IN_BOX = {"text": "par", "lead": "box-lead"}
IN_CELL = {"text": "par", "small": "cell-small"}


def running(
    manuscript: Manuscript, blocks: Sequence[Para | Items], looks: dict[str, str] | None = None
) -> str:
    """Paragraphs and lists."""
    return "".join(
        para(manuscript, block, looks)
        if isinstance(block, Para)
        else items(manuscript, block, looks)
        for block in blocks
    )


def items(
    manuscript: Manuscript, block: Items, looks: dict[str, str] | None = None, end: str = ""
) -> str:
    """A list; nothing where it has no items.

    Args:
        manuscript: the pages being written.
        block: what.
        looks: which function sets which kind of paragraph.
        end: stands behind the words of the last item.
    """
    if not block.items:
        return ""
    said = [running(manuscript, item, looks or LOOKS) for item in block.items]
    said[-1] += end
    inside = "".join(f"[{item}]," for item in said)
    return f"#{'enum' if block.ordered else 'list'}({inside})\n"


def quotation(manuscript: Manuscript, block: Quotation) -> str:
    """A quotation with who said it below."""
    quoted = running(manuscript, block.blocks, LOOKS)
    said = line(manuscript, block.attribution)
    if not quoted and not said:
        return ""
    by = f"[— {said}]" if said else "none"
    return f"#quotation([{quoted}], {by})\n"


def box(manuscript: Manuscript, block: Box) -> str:
    """A framed group."""
    inside = running(manuscript, block.blocks, IN_BOX)
    whole = "true" if stands_whole(block, manuscript.style) else "false"
    return f"#framed({whole})[{inside}]\n" if inside else ""


def gap(manuscript: Manuscript, block: Gap, *, above: bool, below: bool) -> str:
    """What is missing: by a sign, by words and by a frame, never by colour alone.

    Args:
        manuscript: the pages being written.
        block: what.
        above: whether another one stands above, to share its frame with.
        below: whether one stands below.
    """
    lead, words = literal(block.lead(manuscript.words)), literal(block.text)
    joins = ", ".join(str(side).lower() for side in (above, below))
    return f"#missing({lead}, {words}, {joins})\n"
