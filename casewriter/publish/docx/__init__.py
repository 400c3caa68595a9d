"""The Word file of a publication."""

from collections.abc import Callable
from typing import BinaryIO, assert_never

from casewriter.assets import resources
from casewriter.domain.publication import (
    Block,
    Box,
    Gap,
    Heading,
    Items,
    Para,
    Picture,
    Publication,
    Quotation,
    Remark,
    Table,
    plain,
)
from casewriter.publish.columns import stands_sideways
from casewriter.publish.docx.blocks import (
    keep_with_above,
    write_blocks,
    write_box,
    write_gap,
    write_heading,
    write_quotation,
)
from casewriter.publish.docx.front import write_contents, write_cover, write_masthead
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.pictures import Pictures
from casewriter.publish.docx.sections import Sections, head_of_part, write_edges
from casewriter.publish.docx.tables import write_table


def write(
    publication: Publication,
    out: BinaryIO,
    attachments: Callable[[str], bytes],
    progress: Callable[[int, int], None],
) -> tuple[Remark, ...]:
    """Writes a publication as a Word file.

    Args:
        publication: what to write.
        out: a seekable file, open for writing; equal publications give equal bytes.
        attachments: gives the bytes of a picture by their SHA-256.
        progress: told after every block how many are done, of how many; it may raise to cancel,
            and then nothing is written to `out`.

    Returns:
        What could not be carried over as it was.
    """
    manuscript = Manuscript(publication, resources("styles", "common", "docx"))
    pictures = Pictures(manuscript, attachments)
    sections = Sections(manuscript)
    blocks = publication.imprint + publication.blocks
    text_begins = len(publication.imprint)
    write_edges(manuscript)
    if publication.listed:
        write_cover(manuscript, pictures)
        sections.begin("upright")
    else:
        lies = stands_sideways(blocks, 0, publication.style)
        sections.begin("sideways" if lies else "upright")
        write_masthead(manuscript)
    for place, block in enumerate(blocks):
        if place == text_begins and publication.listed:
            _begin_text(manuscript, sections)
        begins_part = isinstance(block, Heading) and block.level == 0
        if isinstance(block, Heading) and begins_part:
            sections.begin("upright", head_of_part(manuscript, plain(block.content)))
        sideways = not begins_part and stands_sideways(blocks, place, publication.style)
        if sideways != (sections.page == "sideways"):
            sections.begin("sideways" if sideways else "upright")
        _write_block(manuscript, pictures, sections, blocks, place)
        sections.settle()
        progress(place + 1, len(blocks))
    sections.finish()
    manuscript.save(out)
    return tuple(manuscript.remarks)


def _begin_text(manuscript: Manuscript, sections: Sections) -> None:
    """The contents, on pages of their own between the imprint and the text."""
    sections.begin("upright")
    write_contents(manuscript)
    sections.begin("upright")


def _write_block(
    manuscript: Manuscript,
    pictures: Pictures,
    sections: Sections,
    blocks: tuple[Block, ...],
    place: int,
) -> None:
    body, block = manuscript.body, blocks[place]
    entry = manuscript.targets.entries.get(place)
    match block:
        case Heading():
            assert entry is not None
            write_heading(manuscript, body, block, entry)
        case Para() | Items():
            keep_with_above(body, block, blocks[place - 1] if place else None)
            write_blocks(manuscript, body, (block,))
        case Quotation():
            write_quotation(manuscript, body, block)
        case Table():
            write_table(manuscript, body, block, entry, sections.text_width)
        case Picture():
            pictures.write(body, block, entry, sections.page)
        case Box():
            write_box(manuscript, body, block)
        case Gap():
            write_gap(manuscript, body, block)
        case _ as unreachable:
            assert_never(unreachable)
