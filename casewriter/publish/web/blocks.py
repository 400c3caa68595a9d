"""Blocks of a page but for tables and pictures."""

from collections.abc import Sequence

from casewriter.domain.publication import Box, Gap, Heading, Items, Para, Quotation
from casewriter.publish.web.inlines import line
from casewriter.publish.web.sheet import Sheet, letters


def heading(sheet: Sheet, block: Heading, number: str, name: str) -> str:
    """A heading; the title of the publication is above all of them.

    Args:
        sheet: the page being written.
        block: what.
        number: as text ("2.1"), or empty.
        name: its id where it has no anchor of its own.
    """
    tag = f"h{block.level + 1 + sheet.is_volume}"
    counted = f'<span class="number">{number}</span> ' if number else ""
    mark = sheet.id_attribute(block.anchor) or f' id="{name}"'
    return f"<{tag}{mark}>{counted}{line(sheet, block.content)}</{tag}>"


def para(sheet: Sheet, block: Para) -> str:
    """A paragraph; nothing where it is empty."""
    content = line(sheet, block.content)
    mark = sheet.id_attribute(block.anchor)
    if not content and not mark:
        return ""
    look = "" if block.style == "text" else f' class="{block.style}"'
    return f"<p{mark}{look}>{content}</p>"


def running(sheet: Sheet, blocks: Sequence[Para | Items]) -> str:
    """Paragraphs and lists."""
    written = (
        para(sheet, block) if isinstance(block, Para) else items(sheet, block) for block in blocks
    )
    return "\n".join(part for part in written if part)


def items(sheet: Sheet, block: Items) -> str:
    """A list; nothing where it has no items."""
    if not block.items:
        return ""
    tag = "ol" if block.ordered else "ul"
    inside = "\n".join(f"<li>{held(sheet, item)}</li>" for item in block.items)
    return f"<{tag}>\n{inside}\n</{tag}>"


def held(sheet: Sheet, blocks: Sequence[Para | Items]) -> str:
    """What an item or a cell holds: a lone or first paragraph without a frame of its own."""
    if not blocks:
        return ""
    first, *others = blocks
    bare = isinstance(first, Para) and first.style == "text" and not first.anchor
    if not bare or any(isinstance(other, Para) for other in others):
        return running(sheet, blocks)
    assert isinstance(first, Para)
    opened = line(sheet, first.content)
    rest = running(sheet, others)
    return f"{opened}\n{rest}" if rest else opened


def quotation(sheet: Sheet, block: Quotation) -> str:
    """A quotation with who said it below."""
    said = line(sheet, block.attribution)
    quoted = running(sheet, block.blocks)
    if not said:
        return f"<blockquote>\n{quoted}\n</blockquote>" if quoted else ""
    return (
        f'<figure class="quotation">\n<blockquote>\n{quoted}\n</blockquote>\n'
        f"<figcaption>— {said}</figcaption>\n</figure>"
    )


def box(sheet: Sheet, block: Box) -> str:
    """A framed group."""
    inside = running(sheet, block.blocks)
    return f'<div class="box">\n{inside}\n</div>' if inside else ""


def gap(sheet: Sheet, block: Gap) -> str:
    """What is missing: by a sign, by words and by a frame, never by colour alone."""
    said = f"<strong>{letters(block.lead(sheet.words))}:</strong> {letters(block.text)}"
    return f'<p class="gap" role="note"><span aria-hidden="true">▢ </span>{said}</p>'
