"""The template of the house, filled with a style.

The parts of the template name colours, faces, sizes and rules in double braces; a part that names
something a style does not have is refused.
"""

import re
from html import escape

import msgspec

from casewriter.domain.style import Face, Style
from casewriter.publish.columns import TWIPS_PER_MILLIMETRE

_PLACE = re.compile(r"\{\{(\w+)\}\}")
_LINE = 240
"""What Word counts a line of single distance as."""
_NATURAL_LINE = 1.348
"""How high a line of Literata is by itself, to its size; Noto Sans hardly differs."""
_FONTS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_FAMILIES = {"serif": "roman", "sans-serif": "swiss"}


def twips(millimetres: float) -> int:
    """A length in twentieths of a point."""
    return round(millimetres * TWIPS_PER_MILLIMETRE)


def text_width(style: Style, *, sideways: bool = False) -> int:
    """How wide text may be on a page, in twentieths of a point."""
    paper = style.paper
    return twips(paper.height if sideways else paper.width) - 2 * twips(paper.side)


def page_height(style: Style, *, sideways: bool = False) -> int:
    """How high a page is, in twentieths of a point."""
    return twips(style.paper.width if sideways else style.paper.height)


def values(style: Style) -> dict[str, str]:
    """What the parts of the template may name."""
    named = {
        name: colour.removeprefix("#").upper()
        for name, colour in msgspec.structs.asdict(style.paper_colours).items()
    }
    for use, face in (("reading", style.faces.reading), ("looking", style.faces.looking)):
        named[use] = face.name
        named[f"{use}_georgian"] = face.scripts.georgian
        named[f"{use}_armenian"] = face.scripts.armenian
    for name, size in msgspec.structs.asdict(style.sizes).items():
        named[f"size_{name}"] = str(round(2 * size))
    for name, width in msgspec.structs.asdict(style.rules).items():
        named[f"line_{name}"] = "single" if width else "nil"
        named[f"rule_{name}"] = str(round(8 * width))
    named["spacing"] = str(round(_LINE * style.sizes.line / _NATURAL_LINE))
    named["text_width"] = str(text_width(style))
    named["page_side"] = "right" if style.heads.page == "end" else "center"
    return named


def filled(part: bytes, named: dict[str, str]) -> bytes:
    """A part of the template with everything it names put in."""
    return _PLACE.sub(lambda place: named[place[1]], part.decode("utf-8")).encode("utf-8")


def font_table(style: Style) -> bytes:
    """The part that tells what a machine without a face falls back to."""
    faces: dict[str, Face] = {}
    for face in (style.faces.reading, style.faces.looking):
        for family in face.families:
            faces.setdefault(family, face)
    fonts = "".join(
        f'<w:font w:name="{escape(family)}">'
        f'<w:altName w:val="{escape(",".join(face.fallbacks))}"/>'
        f'<w:charset w:val="00"/><w:family w:val="{_FAMILIES[face.generic]}"/>'
        '<w:pitch w:val="variable"/></w:font>'
        for family, face in faces.items()
    )
    head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>'
    return f'{head}<w:fonts xmlns:w="{_FONTS}">{fonts}</w:fonts>'.encode()
