"""Page setup: the cover, upright pages and pages on their side; headers and footers."""

import re
from typing import Literal, TypeAlias

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart

from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    child,
    field_begin,
    field_end,
    last,
    paragraph,
    prop,
)
from casewriter.publish.docx.styled import text_width, twips
from casewriter.publish.docx.text import looking, write_text

Page: TypeAlias = Literal["cover", "upright", "sideways"]

TWIPS_TO_EMU = 635
EXHIBIT_END = "ExhibitEnd"
"""The style of a paragraph without words behind a table or a list."""
_HEADINGS = ("Heading", "TOCHeading")
_TO_HEAD, _TO_FOOT = 709, 680
"""From the edge of the paper to what runs above and below the text, in twentieths of a point."""


class Sections:
    """The run of pages being written; a turn to another kind of page ends it."""

    def __init__(self, manuscript: Manuscript) -> None:
        self._manuscript = manuscript
        self._body = manuscript.body
        self._document = manuscript.document
        self._style = manuscript.style
        # What heads a page that is read at a glance says more than would run above it.
        self._heads_itself = not manuscript.publication.listed
        self._page: Page = "cover"
        self._began = 0
        # Whether a heading that begins these pages is still to be raised.
        self._is_low = False
        self._announced = False
        self._head: Part | None = None

    @property
    def page(self) -> Page:
        """The kind of page being written."""
        return self._page

    @property
    def text_width(self) -> int:
        """How wide text may be on the page being written, in twentieths of a point."""
        return text_width(self._style, sideways=self._page == "sideways")

    def begin(self, page: Page, head: Part | None = None) -> None:
        """Starts a new page of that kind, unless nothing stands on the one begun last.

        Args:
            page: its kind.
            head: what runs above it and the pages behind it, where that is something else now.
        """
        if len(self._body.children) > self._began:
            self._raise()
            # A section ends with a paragraph that holds its setup; every block ends with one.
            end = last(self._body)
            if self._announces and "<w:fldChar " in str(end):
                # LibreOffice reads the header and footer where they are named: before the end of
                # a list of contents they would be part of it, and the numbers of pages empty.
                _flatten(end)
                end = paragraph(self._body, EXHIBIT_END)
            _flatten(end)
            self._fill(prop(end, "sectPr"))
            self._began = len(self._body.children)
            self._is_low = True
        self._page = page
        if head is not None:
            self._head, self._announced = head, False

    def settle(self) -> None:
        """Between two blocks: what is written does not change, but for the last paragraph."""
        self._raise()
        settled = len(self._body.children) - 1
        if settled > 0:
            self._manuscript.settle(settled)
            self._began = max(self._began - settled, 0)

    def finish(self) -> None:
        """Ends the last run of pages."""
        self._raise()
        self._fill(child(self._body, "sectPr"))

    @property
    def _announces(self) -> bool:
        """Whether the pages that are being written are the first with header and footer."""
        return self._page != "cover" and not self._announced

    def _raise(self) -> None:
        """Sets a heading that begins a run of pages as high as others at the head of a page.

        Above those the space is left out; behind a section's end it would not be.
        """
        if self._is_low and len(self._body.children) > self._began:
            first = self._body.children[self._began]
            if isinstance(first, Paragraph) and first.style.startswith(_HEADINGS):
                prop(first, "spacing", before=0)
            self._is_low = False

    def _fill(self, setup: Element) -> None:
        bare = self._announces and self._heads_itself
        if self._announces:
            # Later sections go on with the header and footer of the first that names them.
            head = self._head or self._document.part_related_by(RELATIONSHIP_TYPE.HEADER)
            foot = self._document.part_related_by(RELATIONSHIP_TYPE.FOOTER)
            for kind, name, part, pages in (
                (RELATIONSHIP_TYPE.HEADER, "headerReference", head, ("default",)),
                (
                    RELATIONSHIP_TYPE.FOOTER,
                    "footerReference",
                    foot,
                    ("default", "first")[: 1 + bare],
                ),
            ):
                relation = self._document.relate_to(part, kind)
                for page in pages:
                    child(setup, name, type=page, **{"r:id": relation})
            self._announced = True
        child(setup, "type", val="nextPage")
        paper = self._style.paper
        wide, high, side = twips(paper.width), twips(paper.height), twips(paper.side)
        if self._page == "sideways":
            child(setup, "pgSz", w=high, h=wide, orient="landscape")
        else:
            child(setup, "pgSz", w=wide, h=high)
        child(
            setup, "pgMar", top=twips(paper.top), right=side, bottom=twips(paper.bottom), left=side,
            header=_TO_HEAD, footer=_TO_FOOT, gutter=0,
        )  # fmt: skip
        child(setup, "cols", space=708)
        if bare:
            child(setup, "titlePg")


def _flatten(end: Paragraph) -> None:
    """Makes a paragraph without words flat: behind a full page it would begin an empty one."""
    if end.style == EXHIBIT_END:
        prop(end, "spacing", before=0, after=0, line=20, lineRule="exact")


def write_edges(manuscript: Manuscript, below: str = "") -> None:
    """Writes the running header and the footer with the number of the page; and a line below."""
    setting = looking(manuscript)
    cover = manuscript.publication.cover
    running = {"title": cover.title, "series": cover.series, "none": ""}
    _write_head(manuscript, _edge(manuscript, RELATIONSHIP_TYPE.HEADER), running)
    foot = _edge(manuscript, RELATIONSHIP_TYPE.FOOTER)
    bottom = paragraph(foot, "Footer")
    for piece in re.split(r"(\{pages?\})", manuscript.words.page_of):
        if piece in {"{page}", "{pages}"}:
            field_begin(bottom, "PAGE" if piece == "{page}" else "NUMPAGES")
            write_text(bottom, "1", setting)
            field_end(bottom)
        elif piece:
            write_text(bottom, piece, setting)
    if below:
        write_text(paragraph(foot, "Footer"), below, setting)


def head_of_part(manuscript: Manuscript, title: str) -> Part | None:
    """What runs above the pages of a part; none where it is what runs above all pages."""
    if manuscript.style.heads.top != "title":
        return None
    blank = manuscript.blank_edge
    name = PackURI(f"/word/header{manuscript.new_edge()}.xml")
    part = XmlPart.load(name, CONTENT_TYPE.WML_HEADER, blank, manuscript.package)
    assert isinstance(part, XmlPart)
    _write_head(manuscript, manuscript.inside(part), {"title": title})
    return part


def _write_head(manuscript: Manuscript, edge: Element, running: dict[str, str]) -> None:
    setting = looking(manuscript)
    top = paragraph(edge, "Header")
    if manuscript.publication.draft:
        write_text(top, f"\u00a0{manuscript.words.draft}\u00a0", setting, "DraftMark")
        write_text(top, "\u2003", setting)
    write_text(top, running[manuscript.style.heads.top], setting)


def _edge(manuscript: Manuscript, kind: str) -> Element:
    part = manuscript.document.part_related_by(kind)
    assert isinstance(part, XmlPart)
    return manuscript.inside(part)
