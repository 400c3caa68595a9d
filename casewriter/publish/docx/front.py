"""What stands before the text: the cover, the imprint, contents and lists of exhibits."""

from casewriter.domain.numbering import counted_runs
from casewriter.domain.publication import Break, Heading, Note, Picture, Ref, Run, Table
from casewriter.publish.covers import highest_picture
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    child,
    field_begin,
    field_end,
    paragraph,
    prop,
)
from casewriter.publish.docx.pictures import Pictures
from casewriter.publish.docx.styled import page_height, text_width
from casewriter.publish.docx.targets import Entry
from casewriter.publish.docx.text import (
    Setting,
    inner_link,
    looking,
    reading,
    write_run,
    write_text,
)
from casewriter.publish.lines import unbroken

_TITLE_ALONE = 2400
"""The space above a title without a picture, so that it does not hang under the edge."""
_FOOT_ABOVE_EDGE, _FOOT_HEIGHT = 1538, 400
"""How far above the edge the foot of the cover stands, in twentieths of a point."""
_BELOW_SERIES, _BELOW_TITLE = 120, 100
"""The space below the lines that head a page without a cover, in twentieths of a point."""
_CLOSE = 214
"""The distance of their own lines, 1.2 of the size: as in the PDF."""
_WHOLE_NAME = 32
"""Letters up to which a name is not divided between lines."""
_WHOLE_LIST = 12
"""Lines up to which a list of tables or figures is not divided between pages."""


def write_cover(manuscript: Manuscript, pictures: Pictures) -> None:
    """Writes the first page."""
    body, cover = manuscript.body, manuscript.publication.cover
    setting, small = reading(manuscript), looking(manuscript)
    if manuscript.publication.draft:
        write_text(paragraph(body, "CoverDraft"), manuscript.words.draft, small)
    shows = manuscript.style.cover
    write_text(paragraph(body, "CoverSeries"), cover.series if shows.series else "", small)
    if shows.foot and (cover.country or cover.date):
        foot = paragraph(body, "CoverFoot")
        # Frames belong to paragraphs: not every program heeds those of a style.
        prop(
            foot,
            "framePr",
            w=text_width(manuscript.style),
            h=_FOOT_HEIGHT,
            hRule="atLeast",
            wrap="around",
        )
        prop(
            foot,
            "framePr",
            vAnchor="page",
            hAnchor="margin",
            x=0,
            y=page_height(manuscript.style) - _FOOT_ABOVE_EDGE,
        )
        write_run(foot, Run(cover.country, strong=True), small)
        write_text(foot, f"\t{cover.date}", small)
    title = paragraph(body, "Title")
    if not (cover.picture and shows.picture):
        prop(title, "spacing", before=_TITLE_ALONE)
    write_text(title, unbroken(cover.title), setting)
    authors = cover.byline or ", ".join(map(_whole, cover.authors))
    for style, text in (("Subtitle", cover.subtitle), ("CoverText", authors)):
        if text:
            write_text(paragraph(body, style), unbroken(text), setting)
    if cover.picture and shows.picture:
        para = paragraph(body, "CoverPicture")
        highest = highest_picture(cover)
        if pictures.place(para, cover.picture, cover.picture_alt, "cover", highest):
            if cover.credit:
                credit = f"{manuscript.words.credit}: {cover.credit}"
                write_text(paragraph(body, "CoverCredit"), credit, small)
        else:
            body.children.remove(para)


def write_masthead(manuscript: Manuscript) -> None:
    """Writes what heads a page that is read at a glance, in place of a cover."""
    body, cover = manuscript.body, manuscript.publication.cover
    setting, small = reading(manuscript), looking(manuscript)
    if manuscript.publication.draft:
        write_text(paragraph(body, "CoverDraft"), manuscript.words.draft, small)
    if manuscript.style.cover.series and cover.series:
        series = paragraph(body, "CoverSeries")
        prop(series, "spacing", before=0, after=_BELOW_SERIES)
        write_text(series, cover.series, small)
    said = " · ".join(part for part in (cover.by, cover.country, cover.date) if part)
    for style, text, look, below in (
        ("Title", cover.title, setting, _BELOW_TITLE),
        ("Subtitle", cover.subtitle, setting, _BELOW_TITLE),
        ("CoverBy", said, small, 0),
    ):
        if text or style == "Title":
            line = paragraph(body, style)
            prop(line, "spacing", before=0, after=below, line=_CLOSE, lineRule="auto")
            write_text(line, unbroken(text), look)


def _whole(name: str) -> str:
    return name.replace(" ", "\u00a0") if len(name) <= _WHOLE_NAME else name


def write_contents(manuscript: Manuscript) -> None:
    """Writes the contents and, where there are some, the lists of tables and figures.

    Each is a field of Word's own with its lines cached. The numbers of pages are known to nobody
    before the file is laid out, so the cached lines have none, and no dots that lead to nothing;
    an update of the field brings both. The file does not ask for that update on opening: Word
    would ask its reader to confirm it.
    """
    every = manuscript.targets.entries
    words = manuscript.words
    deepest = manuscript.style.numbering.contents
    headings = tuple(
        entry for entry in every.values() if entry.kind is Heading and entry.level <= deepest
    )
    instruction = f'TOC \\o "1-{deepest + manuscript.deep}" \\h \\z \\u'
    _write_list(manuscript, ("TOCHeading", words.contents), instruction, headings)
    for kind, title in ((Table, words.tables), (Picture, words.figures)):
        _write_exhibits(manuscript, title, tuple(e for e in every.values() if e.kind is kind))


def _write_exhibits(manuscript: Manuscript, title: str, listed: tuple[Entry, ...]) -> None:
    """The list of tables or figures; where parts count their own, one for each of them."""
    runs = counted_runs(manuscript.publication.blocks)
    counters = tuple(dict.fromkeys(entry.counter for entry in listed))
    head = ("ListsHeading", title)
    if len(runs) > 1 and listed:
        write_text(paragraph(manuscript.body, head[0]), title, reading(manuscript))
    for counter in counters:
        inside = tuple(entry for entry in listed if entry.counter == counter)
        if len(runs) > 1:
            head = ("ListedPart", manuscript.targets.parts.get(counter, ""))
        _write_list(manuscript, head, f'TOC \\h \\z \\c "{counter}"', inside)


def _write_list(
    manuscript: Manuscript, head: tuple[str, str], instruction: str, entries: tuple[Entry, ...]
) -> None:
    if not entries:
        return
    style, title = head
    write_text(paragraph(manuscript.body, style), title, reading(manuscript))
    setting = reading(manuscript)
    for place, entry in enumerate(entries):
        is_heading = entry.kind is Heading
        style = f"TOC{entry.level + manuscript.deep}" if is_heading else "TableofFigures"
        para = paragraph(manuscript.body, style)
        tabs = prop(para, "tabs")
        child(tabs, "tab", val="right", pos=text_width(manuscript.style))
        below = entries[place + 1 : place + 2]
        # A chapter stays with the first line of what is in it.
        leads = is_heading and any(entry.level < each.level for each in below)
        if leads or (not is_heading and below and len(entries) <= _WHOLE_LIST):
            prop(para, "keepNext")
        if place == 0:
            field_begin(para, instruction)
        _write_entry(para, entry, setting)
    # As Word does it: an update replaces whole paragraphs and leaves this one, and the section
    # that may end with it, alone.
    field_end(paragraph(manuscript.body, "ExhibitEnd"))


def _write_entry(para: Element, entry: Entry, setting: Setting) -> None:
    link = inner_link(para, entry.bookmark)
    write_text(link, entry.lead, setting)
    for inline in entry.content:
        match inline:
            case Run(text=text, em=em, raised=raised, lowered=lowered, language=language):
                look = Run(unbroken(text), em=em, raised=raised, lowered=lowered, language=language)
                write_run(link, look, setting)
            case Ref(text=text):
                write_text(link, unbroken(text), setting)
            case Break():
                write_text(link, " ", setting)
            case Note():
                continue
    write_text(link, "\t", setting)
    field_begin(link, f"PAGEREF {entry.bookmark} \\h")
    field_end(link)
