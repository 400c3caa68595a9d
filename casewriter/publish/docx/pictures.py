"""Pictures: as wide as the text at most, with their words for those who cannot see them."""

from collections.abc import Callable
from hashlib import sha256
from itertools import pairwise

from docx.opc.constants import RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part
from msgspec import Struct

from casewriter.domain.publication import Chart, Picture, Run, Steps
from casewriter.publish.docx.exhibits import mark_place, write_caption, write_lines_below
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    A,
    Element,
    Paragraph,
    paragraph,
    paragraphs,
    prop,
    quoted,
)
from casewriter.publish.docx.sections import TWIPS_TO_EMU, Page
from casewriter.publish.docx.styled import page_height, text_width
from casewriter.publish.docx.targets import Entry
from casewriter.publish.docx.text import looking, write_inlines
from casewriter.publish.drawn import drawing, rasterised
from casewriter.publish.whole import fetch_whole
from casewriter.services.measure import Measure, measure

_HIGHEST_DRAWN = 0.75
"""A drawing has words, which must not get small."""
_TWIPS_PER_INCH = 1440
_PIXELS_PER_INCH = 96
_HIGHEST, _HIGHEST_OPENING = 0.6, 0.3
"""The share of a page's height that a picture may take."""
_COARSEST = 110
"""A small picture is not enlarged to fewer dots per inch than this."""
_NEARLY = 0.85
"""A picture that fills so much of the line fills all of it: a narrow rest looks like a mistake."""
_EMU_PER_INCH = 914400
_BEFORE_FIGURE, _AFTER_FIGURE = 260, 40
_WHOLE = 100_000
"""All of a side of a picture, as Word counts what is cut off it."""

_DECORATIVE = f"""<a:extLst xmlns:a="{A}"><a:ext uri="{{C183D7F6-B498-43B3-948B-1728B52AA6E4}}"
><adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"
/></a:ext></a:extLst>"""


class _Stored(Struct, frozen=True):
    """A picture in the file: the id of the relation to it, and its measure."""

    relation: str
    measure: Measure


class Pictures:
    """Pictures placed into a file; the same bytes are stored once."""

    def __init__(self, manuscript: Manuscript, attachments: Callable[[str], bytes]) -> None:
        self._manuscript = manuscript
        self._attachments = attachments
        self._stored: dict[str, _Stored | None] = {}

    def write(self, parent: Element, picture: Picture, entry: Entry | None, page: Page) -> None:
        """Writes a picture with its caption below."""
        manuscript = self._manuscript
        para = paragraph(parent, "Figure")
        if entry is None:
            mark_place(manuscript, para, picture.anchor)
        alt = "" if picture.decorative else picture.alt
        if isinstance(picture.drawn, Chart):
            from casewriter.publish.docx.charts import place_chart

            width = text_width(manuscript.style, sideways=page == "sideways")
            place_chart(manuscript, para, picture.drawn, alt, width)
        elif picture.drawn is not None:
            para = self._place_steps(parent, para, picture.drawn, alt, page)
        elif not self.place(para, picture.sha256, alt, page, _highest(picture)) and alt:
            write_inlines(manuscript, para, (Run(f"[{alt}]", em=True),), looking(manuscript))
        if entry:
            write_caption(manuscript, parent, picture, entry)
        elif not (picture.credit or picture.note or picture.source):
            prop(para, "keepNext", val=0)
        write_lines_below(manuscript, parent, picture)

    def place(self, para: Paragraph, sha256: str, alt: str, page: Page, highest: float) -> bool:
        """Puts a picture into a paragraph; false, with a remark, if it cannot be read.

        Args:
            para: where.
            sha256: of its bytes.
            alt: what it shows; empty means that it is decorative.
            page: whose text it must fit.
            highest: the share of the page's height it may take.
        """
        stored = self._store(sha256)
        if stored is None:
            return False
        self._show(para, stored, alt, page, highest)
        return True

    def _place_steps(
        self, parent: Element, para: Paragraph, steps: Steps, alt: str, page: Page
    ) -> Paragraph:
        """Puts a timeline into the last paragraph of `parent`: as a picture, alike everywhere.

        A long one stands in several paragraphs, each of which shows a part of it, so that it can
        begin on one page and end on the next.

        Returns:
            The last paragraph.
        """
        manuscript = self._manuscript
        line = text_width(manuscript.style, sideways=page == "sideways") / _TWIPS_PER_INCH
        made = drawing(steps, manuscript.publication, round(line * _PIXELS_PER_INCH))
        if made is None:
            return para
        data = rasterised(made)
        name = sha256(data).hexdigest()
        if name not in self._stored:
            measured = measure(data)
            assert measured is not None
            self._stored[name] = self._keep(data, measured)
        stored = self._stored[name]
        assert stored is not None
        if not made.parts:
            self._show(para, stored, alt, page, _HIGHEST_DRAWN)
            return para
        edges = [0, *made.parts, made.height]
        for top, bottom in pairwise(edges):
            if top:
                para = paragraph(parent, "FigurePart")
            # The first part tells what the whole shows.
            band = (top / made.height, bottom / made.height)
            self._show(para, stored, "" if top else alt, page, _HIGHEST_DRAWN, band=band)
        _set_close(paragraphs(parent, -len(made.parts) - 1))
        return para

    def _show(
        self,
        para: Paragraph,
        stored: _Stored,
        alt: str,
        page: Page,
        highest: float,
        *,
        band: tuple[float, float] = (0.0, 1.0),
    ) -> None:
        """Shows a picture, or of its height what lies between two shares."""
        manuscript = self._manuscript
        top, bottom = band
        relation, wide = stored.relation, stored.measure.width
        high = round(stored.measure.height * (bottom - top))
        sideways = page == "sideways"
        line = text_width(manuscript.style, sideways=sideways) * TWIPS_TO_EMU
        width = min(line, wide * _EMU_PER_INCH // _COARSEST)
        if width > line * _NEARLY:
            width = line
        tallest = page_height(manuscript.style, sideways=sideways) * TWIPS_TO_EMU * highest
        width = min(width, int(tallest * wide / high))
        size = (max(width, 1), max(width * high // wide, 1))
        cut = "" if band == (0.0, 1.0) else _cut(top, bottom)
        made = _drawing(manuscript.new_drawing(), relation, alt, size, cut)
        para.children.append(f"<w:r>{made}</w:r>")

    def _store(self, sha256: str) -> _Stored | None:
        if sha256 not in self._stored:
            self._stored[sha256] = self._add(sha256)
        return self._stored[sha256]

    def _add(self, sha256: str) -> _Stored | None:
        fetched = fetch_whole(self._attachments, sha256)
        if fetched.measure is None:
            self._manuscript.remark(fetched.lost, sha256)
            return None
        return self._keep(fetched.data, fetched.measure)

    def _keep(self, data: bytes, measured: Measure) -> _Stored:
        manuscript = self._manuscript
        name = PackURI(f"/word/media/image{len(self._stored) + 1}.{measured.suffix}")
        part = Part(name, measured.media_type, data, manuscript.package)
        return _Stored(manuscript.document.relate_to(part, RELATIONSHIP_TYPE.IMAGE), measured)


def _set_close(parts: list[Paragraph]) -> None:
    """Sets the parts of a picture so close that no seam is seen; the last with its caption."""
    first, last = parts[0], parts[-1]
    first.style = "FigurePart"
    prop(first, "spacing", before=_BEFORE_FIGURE)
    prop(last, "spacing", after=_AFTER_FIGURE)
    prop(last, "keepNext")


def _highest(picture: Picture) -> float:
    return _HIGHEST_OPENING if picture.opens else _HIGHEST


def _cut(top: float, bottom: float) -> str:
    """Leaves of a picture what lies between two shares of its height."""
    return f'<a:srcRect t="{round(top * _WHOLE)}" b="{round((1 - bottom) * _WHOLE)}"/>'


def _drawing(number: int, relation: str, alt: str, size: tuple[int, int], cut: str) -> str:
    """`w:drawing` of a picture, so wide and high; without words for it, it is decorative."""
    named = f'id="{number}" name="Picture {number}" descr="{quoted(alt)}"'
    measured = f'cx="{size[0]}" cy="{size[1]}"'
    described = f"<wp:docPr {named}/>" if alt else f"<wp:docPr {named}>{_DECORATIVE}</wp:docPr>"
    return f"""<w:drawing><wp:inline distT="0" distB="0" distL="0" distR="0"><wp:extent {measured}
/>{described}<wp:cNvGraphicFramePr><a:graphicFrameLocks noChangeAspect="1"/></wp:cNvGraphicFramePr
><a:graphic><a:graphicData uri="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:pic
><pic:nvPicPr><pic:cNvPr {named}/><pic:cNvPicPr/></pic:nvPicPr><pic:blipFill><a:blip
 r:embed="{relation}"/>{cut}<a:stretch><a:fillRect/></a:stretch></pic:blipFill><pic:spPr><a:xfrm
><a:off x="0" y="0"/><a:ext {measured}/></a:xfrm><a:prstGeom prst="rect"><a:avLst/></a:prstGeom
></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing>"""
