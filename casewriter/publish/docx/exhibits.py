"""What tables and pictures share: captions that count themselves, and the lines below."""

from lxml import etree

from casewriter.domain.publication import Inlines, Picture, Table
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import field_begin, field_end, paragraph, prop
from casewriter.publish.docx.targets import Entry, caption_lead
from casewriter.publish.docx.text import looking, write_inlines, write_text

_AFTER_EXHIBIT = 260


def write_caption(
    manuscript: Manuscript, parent: etree._Element, block: Table | Picture, entry: Entry
) -> None:
    """Writes "Table 3. Title": the number is a field, the label with it a bookmark."""
    setting = looking(manuscript)
    lead = caption_lead(manuscript.words, block)
    para = paragraph(parent, "Caption" if isinstance(block, Table) else "FigureCaption")
    marked = manuscript.bookmark_begin(para, entry.bookmark)
    write_text(para, lead.before, setting, "ExhibitLabel")
    field_begin(para, f"SEQ {entry.counter} \\* ARABIC", "ExhibitLabel")
    write_text(para, str(block.number), setting, "ExhibitLabel")
    field_end(para)
    write_text(para, lead.after.replace("-", "\u2011"), setting, "ExhibitLabel")
    if marked:
        manuscript.bookmark_end(para, entry.bookmark)
    if block.caption:
        write_text(para, lead.tail, setting, "ExhibitLabel")
        write_inlines(manuscript, para, block.caption, setting)


def write_line(
    manuscript: Manuscript, parent: etree._Element, style: str, label: str, content: Inlines
) -> None:
    """Writes a labelled line such as "Source: …"; nothing where there is nothing to say."""
    if content:
        para = paragraph(parent, style)
        write_text(para, f"{label}: ", looking(manuscript))
        write_inlines(manuscript, para, content, looking(manuscript))


def write_lines_below(
    manuscript: Manuscript, parent: etree._Element, block: Table | Picture
) -> None:
    """Writes credit, note and source, and the space below the whole."""
    above = parent[-1]
    words = manuscript.words
    if isinstance(block, Picture):
        write_line(manuscript, parent, "SourceLine", words.credit, block.credit)
    write_line(manuscript, parent, "SourceLine", words.note, block.note)
    write_line(manuscript, parent, "SourceLine", words.source, block.source)
    below = list(above.itersiblings())
    if not below and isinstance(block, Table):
        # Two tables without a paragraph between them would be one.
        paragraph(parent, "ExhibitEnd")
        return
    # A picture's caption stays with these lines too; above a table's first line is the table.
    together = below if isinstance(block, Table) else [above, *below]
    for para in together[:-1]:
        prop(para, "keepNext", val=1)
    prop(parent[-1], "spacing", after=_AFTER_EXHIBIT)


def mark_place(manuscript: Manuscript, para: etree._Element, anchor: str) -> None:
    """Marks the place of an exhibit without a caption, so that links to it arrive."""
    target = manuscript.targets.by_anchor.get(anchor) if anchor else None
    if target and manuscript.bookmark_begin(para, target.bookmark):
        manuscript.bookmark_end(para, target.bookmark)
