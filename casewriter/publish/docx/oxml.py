"""The thin element layer: WordprocessingML made straight with lxml.

python-docx looks styles up by name and walks tables again for every cell; here a paragraph is
three elements and a style is its id.
"""

import re
from functools import cache

from lxml import etree

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
XML_SPACE = "{http://www.w3.org/XML/1998/namespace}space"

_UNFIT = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ud800-\udfff\ufffe\uffff]")
_MARKS = re.compile("(\r\n|[\t\n\r\u2028\u2029\u00ad\u2011])")
_MARK_ELEMENTS = {
    "\t": "tab",
    "\n": "br",
    "\r": "br",
    "\r\n": "br",
    "\u2028": "br",
    "\u2029": "br",
    "\u00ad": "softHyphen",
    "\u2011": "noBreakHyphen",
}


@cache
def w(name: str) -> str:
    """`name` in the namespace of WordprocessingML, in lxml's notation."""
    return f"{{{W}}}{name}"


def clean(text: str) -> str:
    """`text` without what XML cannot hold: control characters, lone surrogates, U+FFFE."""
    return _UNFIT.sub("", text) if _UNFIT.search(text) else text


def child(parent: etree._Element, name: str, /, **values: str | int) -> etree._Element:
    """Appends `<w:name>` with `w:` attributes to `parent` and gives it."""
    made = etree.SubElement(parent, w(name))
    for key, value in values.items():
        made.set(w(key), str(value))
    return made


def paragraph(parent: etree._Element, style: str) -> etree._Element:
    """Appends a paragraph in the style with that id."""
    made = etree.SubElement(parent, w("p"))
    child(child(made, "pPr"), "pStyle", val=style)
    return made


_ORDER = {
    name: place
    for place, name in enumerate(
        (
            "pStyle", "keepNext", "keepLines", "pageBreakBefore", "framePr", "numPr", "pBdr", "shd",
            "tabs", "spacing", "ind", "jc", "outlineLvl", "rPr", "sectPr",
        )
    )
}  # fmt: skip


def prop(para: etree._Element, name: str, /, **values: str | int) -> etree._Element:
    """Adds a property to a paragraph where the schema wants it, or gives the one it has."""
    properties = para[0]
    wanted = _ORDER[name]
    place = 0
    for place, there in enumerate(properties):  # noqa: B007 - the place is what is sought
        found = _ORDER[etree.QName(there).localname]
        if found >= wanted:
            break
    else:
        place = len(properties)
    if place < len(properties) and properties[place].tag == w(name):
        made = properties[place]
    else:
        made = etree.Element(w(name))
        properties.insert(place, made)
    for key, value in values.items():
        made.set(w(key), str(value))
    return made


def letters(run: etree._Element, text: str) -> None:
    """Puts `text` into a run; tabs, line ends and special hyphens become their elements."""
    if not _MARKS.search(text):
        _plain(run, text)
        return
    for piece in _MARKS.split(text):
        if piece in _MARK_ELEMENTS:
            etree.SubElement(run, w(_MARK_ELEMENTS[piece]))
        elif piece:
            _plain(run, piece)


def _plain(run: etree._Element, text: str) -> None:
    made = etree.SubElement(run, w("t"))
    made.text = text
    if text[:1].isspace() or text[-1:].isspace() or "  " in text:
        made.set(XML_SPACE, "preserve")


def field_begin(host: etree._Element, instruction: str, style: str = "") -> None:
    """Opens a field; its cached result follows, then `field_end`.

    Args:
        host: the paragraph or link it stands in.
        instruction: what the field shows.
        style: of its characters; LibreOffice heeds that of the beginning, Word that of the result.
    """
    child(_piece(host, style), "fldChar", fldCharType="begin")
    code = child(_piece(host, style), "instrText")
    code.set(XML_SPACE, "preserve")
    code.text = f" {instruction} "
    child(_piece(host, style), "fldChar", fldCharType="separate")


def field_end(host: etree._Element) -> None:
    """Closes the field opened last."""
    child(child(host, "r"), "fldChar", fldCharType="end")


def _piece(host: etree._Element, style: str) -> etree._Element:
    made = child(host, "r")
    if style:
        child(child(made, "rPr"), "rStyle", val=style)
    return made
