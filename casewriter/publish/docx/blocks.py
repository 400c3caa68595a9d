"""Headings, paragraphs, lists, quotations, boxes and gaps."""

from typing import Literal, TypeAlias

from lxml import etree
from msgspec import Struct

from casewriter.domain.publication import (
    Block,
    Box,
    Gap,
    Heading,
    Items,
    Para,
    ParaStyle,
    Quotation,
    Run,
)
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    child,
    last,
    numbered,
    paragraph,
    paragraphs,
    prop,
    unnumbered,
    w,
)
from casewriter.publish.docx.targets import Entry
from casewriter.publish.docx.text import Setting, in_cell, looking, reading, write_inlines

Surround: TypeAlias = Literal["text", "quotation", "box", "table"]

_STYLES: dict[ParaStyle, str] = {
    "text": "BodyText",
    "lead": "Lead",
    "small": "Small",
    "entry": "Bibliography",
    "attribution": "Attribution",
    "subtitle": "Subtitle",
    "byline": "CoverText",
}
_SURROUNDED: dict[Surround, dict[ParaStyle, str]] = {
    "text": _STYLES,
    "quotation": {"text": "Quote", "attribution": "Attribution"},
    "box": {"text": "Box", "lead": "BoxLead"},
    "table": {"text": "TableText", "small": "TableSmall"},
}
_DEEPEST = 2
"""The template's lists have three levels; what is deeper stands with the third."""

_QUOTATION_INDENT = 567
_BOX_EDGE = 227
_AFTER_GROUP = 220
_AFTER_LIST = 160
_BEFORE_ATTRIBUTION = 80


class _Kind(Struct, frozen=True):
    """A kind of list in the template: its style, its fixed w:num (0: one per list), its levels."""

    style: str
    number: int
    abstract: int


_BULLETED: dict[Surround, _Kind] = {
    "text": _Kind("ListBullet", 2, 1),
    "quotation": _Kind("ListBullet", 2, 1),
    "box": _Kind("Box", 5, 5),
    "table": _Kind("TableText", 4, 3),
}
_ORDERED: dict[Surround, _Kind] = {
    "text": _Kind("ListNumber", 0, 2),
    "quotation": _Kind("ListNumber", 0, 2),
    "box": _Kind("Box", 0, 6),
    "table": _Kind("TableText", 0, 4),
}
_CONTINUED: dict[Surround, str] = {
    "text": "ListContinue",
    "quotation": "ListContinue",
    "box": "Box",
    "table": "TableText",
}


def write_heading(manuscript: Manuscript, parent: Element, heading: Heading, entry: Entry) -> None:
    """Writes a heading; its number comes from the style, its bookmark is what contents name."""
    para = paragraph(parent, f"Heading{heading.level + manuscript.deep}")
    # Parts are counted without showing it: chapters begin anew below them.
    if not heading.numbered and heading.level:
        unnumbered(para)
    marked = manuscript.bookmark_begin(para, entry.bookmark)
    write_inlines(manuscript, para, heading.content, reading(manuscript))
    if marked:
        manuscript.bookmark_end(para, entry.bookmark)


def write_blocks(
    manuscript: Manuscript,
    parent: Element,
    blocks: tuple[Para | Items, ...],
    surround: Surround = "text",
) -> None:
    """Writes paragraphs and lists as they look in their surroundings."""
    for block in blocks:
        if isinstance(block, Para):
            _para(manuscript, parent, block, surround)
        else:
            _items(manuscript, parent, block, surround, 0)
            if surround in {"text", "quotation"}:
                prop(last(parent), "spacing", after=_AFTER_LIST)


def keep_with_above(parent: Element, block: Para | Items, above: Block | None) -> None:
    """Keeps a line below a text with it: its sources, who signed it; alone they would be lost.

    Words that lead to a list stay with its beginning.
    """
    if isinstance(block, Items) and isinstance(above, Para) and _leads(above):
        prop(last(parent), "keepNext")
        return
    if not (isinstance(above, Para | Items) and _closes(block)) or _closes(above):
        return
    prop(last(parent), "keepNext")


def _leads(block: Para) -> bool:
    """Whether a paragraph ends with a colon."""
    end = block.content[-1] if block.content else None
    return isinstance(end, Run) and end.text.rstrip().endswith(":")


def _closes(block: Para | Items) -> bool:
    """Whether a paragraph is small, or begins with somebody's name and goes on with a comma."""
    if not isinstance(block, Para):
        return False
    first, *rest = (*block.content, Run(""))
    named = isinstance(first, Run) and first.strong and isinstance(rest[0], Run)
    return block.style == "small" or bool(named and rest[0].text.startswith(", "))


def _para(manuscript: Manuscript, parent: Element, block: Para, surround: Surround) -> None:
    styles = _SURROUNDED[surround]
    para = paragraph(parent, styles.get(block.style, styles["text"]))
    fill_para(manuscript, para, block, _setting(manuscript, surround))


def fill_para(manuscript: Manuscript, para: Paragraph, block: Para, setting: Setting) -> None:
    """Writes a paragraph's words, inside a bookmark if it has an anchor."""
    target = manuscript.targets.by_anchor.get(block.anchor) if block.anchor else None
    marked = bool(target and manuscript.bookmark_begin(para, target.bookmark))
    write_inlines(manuscript, para, block.content, setting)
    if target and marked:
        manuscript.bookmark_end(para, target.bookmark)


def _setting(manuscript: Manuscript, surround: Surround) -> Setting:
    return in_cell(manuscript) if surround == "table" else reading(manuscript)


def _items(
    manuscript: Manuscript,
    parent: Element,
    block: Items,
    surround: Surround,
    level: int,
) -> None:
    kind = (_ORDERED if block.ordered else _BULLETED)[surround]
    depth = min(level, _DEEPEST)
    number = kind.number or manuscript.new_numbering(kind.abstract, depth)
    left = manuscript.indent(kind.abstract, depth)
    inset = _QUOTATION_INDENT if surround == "quotation" else 0
    for item in block.items:
        begun = False
        for part in item:
            if isinstance(part, Items):
                _items(manuscript, parent, part, surround, level + 1)
                continue
            para = paragraph(parent, _CONTINUED[surround] if begun else kind.style)
            if begun and surround == "box":
                # Hanging from the edge of the frame as the list does; see the template.
                prop(para, "ind", left=left, hanging=left - _BOX_EDGE)
                para.children.append("<w:r><w:tab/></w:r>")
            elif begun:
                prop(para, "ind", left=left + inset)
            else:
                numbered(para, number, depth)
                if inset:
                    prop(para, "ind", left=left + inset)
                begun = True
            fill_para(manuscript, para, part, _setting(manuscript, surround))


def write_quotation(manuscript: Manuscript, parent: Element, quotation: Quotation) -> None:
    """Writes a quotation with who said it below."""
    write_blocks(manuscript, parent, quotation.blocks, "quotation")
    if quotation.attribution:
        if quotation.blocks:
            prop(last(parent), "keepNext")
            prop(last(parent), "spacing", after=_BEFORE_ATTRIBUTION)
        said = Para((Run("— "), *quotation.attribution), style="attribution")
        _para(manuscript, parent, said, "quotation")


def write_box(manuscript: Manuscript, parent: Element, box: Box) -> None:
    """Writes a framed group; space stands before its first and after its last paragraph."""
    begin = len(parent.children)
    write_blocks(manuscript, parent, box.blocks, "box")
    framed = paragraphs(parent, begin)
    if framed:
        _rule_above(manuscript, framed[0])
        prop(framed[0], "spacing", before=_AFTER_GROUP)
        prop(framed[-1], "spacing", after=_AFTER_GROUP)
        for para in framed[:-1]:
            prop(para, "keepNext")


def _rule_above(manuscript: Manuscript, para: Paragraph) -> None:
    """Gives the first paragraph of a box the frame of the style with a rule on top."""
    style = manuscript.style
    framed = manuscript.document.styles.element.find(
        f"{w('style')}[@{w('styleId')}='Box']/{w('pPr')}/{w('pBdr')}"
    )
    assert framed is not None
    borders = prop(para, "pBdr")
    for side in framed:
        values = {etree.QName(name).localname: value for name, value in side.items()}
        if style.rules.box and not borders.children:
            values["sz"] = str(round(8 * style.rules.box))
            values["color"] = style.paper_colours.accent.removeprefix("#").upper()
        child(borders, etree.QName(side).localname, **values)


def write_gap(manuscript: Manuscript, parent: Element, gap: Gap) -> None:
    """Writes what is missing: by a sign, by words and by a frame, never by colour alone."""
    para = paragraph(parent, "Gap")
    lead = gap.lead(manuscript.words)
    content = (Run(f"\u25a2 {lead}: ", strong=True), Run(gap.text))
    write_inlines(manuscript, para, content, looking(manuscript))
