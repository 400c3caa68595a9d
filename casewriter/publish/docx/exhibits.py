"""What tables and pictures share: captions that count themselves, and the lines below."""

from casewriter.domain.publication import Inlines, Picture, Table
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    field_begin,
    field_end,
    last,
    paragraph,
    paragraphs,
    prop,
)
from casewriter.publish.docx.targets import Entry, caption_lead
from casewriter.publish.docx.text import looking, write_inlines, write_text

_AFTER_EXHIBIT = 260


def write_caption(
    manuscript: Manuscript, parent: Element, block: Table | Picture, entry: Entry
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
    manuscript: Manuscript, parent: Element, style: str, label: str, content: Inlines
) -> None:
    """Writes a labelled line such as "Source: …"; nothing where there is nothing to say."""
    if content:
        para = paragraph(parent, style)
        write_text(para, f"{label}: ", looking(manuscript))
        write_inlines(manuscript, para, content, looking(manuscript))


def write_lines_below(manuscript: Manuscript, parent: Element, block: Table | Picture) -> None:
    """Writes credit, note and source, and the space below the whole."""
    above = len(parent.children)
    words = manuscript.words
    if isinstance(block, Picture):
        write_line(manuscript, parent, "SourceLine", words.credit, block.credit)
    write_line(manuscript, parent, "SourceLine", words.note, block.note)
    write_line(manuscript, parent, "SourceLine", words.source, block.source)
    is_table = isinstance(block, Table)
    if is_table and len(parent.children) == above:
        # Two tables without a paragraph between them would be one.
        paragraph(parent, "ExhibitEnd")
        return
    # A picture's caption stays with these lines too; above a table's first line is the table.
    for para in paragraphs(parent, above if is_table else above - 1)[:-1]:
        prop(para, "keepNext", val=1)
    prop(last(parent), "spacing", after=_AFTER_EXHIBIT)


def mark_place(manuscript: Manuscript, para: Paragraph, anchor: str) -> None:
    """Marks the place of an exhibit without a caption, so that links to it arrive."""
    target = manuscript.targets.by_anchor.get(anchor) if anchor else None
    if target and manuscript.bookmark_begin(para, target.bookmark):
        manuscript.bookmark_end(para, target.bookmark)
