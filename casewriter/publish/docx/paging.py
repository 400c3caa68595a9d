"""The numbers of pages in a Word file's contents, as LibreOffice lays the file out.

Nobody knows them before the file is laid out, and casewriter does not lay out Word files. Where
LibreOffice is installed it makes pages of the file, in which every bookmark is a named destination.
"""

import io
import re
import zipfile
from collections.abc import Mapping
from pathlib import Path as File
from tempfile import TemporaryDirectory

from lxml import etree

from casewriter.domain.errors import MachineFailed
from casewriter.publish.docx.office import NOT_COUNTED, Wait, pages_of
from casewriter.publish.docx.oxml import w

_DOCUMENT = "word/document.xml"
_FIELD = re.compile(r"\s*PAGEREF (\S+)")
_SIGN = re.compile(r"[^A-Za-z0-9]")
_WIDEST = "000"
"""Stands for a number that is not known yet, so that no line is shorter than it will be."""
_ROUNDS = 3
"""With its numbers a list of contents may take one page more, once."""


def number_pages(data: bytes, wait: Wait) -> bytes:
    """A Word file of ours with the numbers of pages in its contents and lists.

    Args:
        data: the file, as the writer made it.
        wait: called several times in a second meanwhile; it may raise to cancel.

    Raises:
        MachineFailed: `pages_not_counted`, where LibreOffice is missing or gives no pages.
    """
    known: dict[str, str] = {}
    for _ in range(_ROUNDS):
        numbered = _filled(data, known)
        with TemporaryDirectory(prefix="casewriter-") as folder:
            made = pages_of(numbered, File(folder), wait)
            found = {name: str(page) for name, page in _bookmarks(made).items()}
        if found == known:
            return numbered
        known = found
    return _filled(data, known)


def _bookmarks(file: File) -> dict[str, int]:
    """The pages, from 1, on which named destinations stand."""
    import pypdfium2 as pdfium
    from pypdfium2 import raw

    pages: dict[str, int] = {}
    document = pdfium.PdfDocument(file)
    try:
        for place in range(raw.FPDF_CountNamedDests(document)):
            name, destination = _named(document, place)
            page = raw.FPDFDest_GetDestPageIndex(document, destination)
            if page >= 0:
                pages[name] = page + 1
    finally:
        document.close()
    if not pages:
        raise MachineFailed(NOT_COUNTED, problem="no bookmarks")
    return pages


def _named(document: "object", place: int) -> tuple[str, "object"]:
    from ctypes import byref, c_long, create_string_buffer

    from pypdfium2 import raw

    size = c_long(0)
    raw.FPDF_GetNamedDest(document, place, None, byref(size))
    letters = create_string_buffer(max(size.value, 2))
    destination = raw.FPDF_GetNamedDest(document, place, letters, byref(size))
    return letters.raw[: size.value].decode("utf-16-le").rstrip("\0"), destination


def _spelled(name: str) -> str:
    """The name of a bookmark as LibreOffice writes it: signs by their numbers."""
    return _SIGN.sub(lambda sign: f"{ord(sign[0]):X}", name)


def _filled(data: bytes, pages: Mapping[str, str]) -> bytes:
    """The file with its numbers; all else stays as it is, byte for byte."""
    out = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(data)) as there, zipfile.ZipFile(out, "w") as made:
        for member in there.infolist():
            part = there.read(member)
            if member.filename == _DOCUMENT:
                root = etree.fromstring(part)
                for line in root.iter(w("hyperlink")):
                    _number(line, pages)
                part = etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
            made.writestr(member, part)
    return out.getvalue()


def _number(line: etree._Element, pages: Mapping[str, str]) -> None:
    """Puts its number into a line of contents, and dots that lead there."""
    codes = [code for code in line.iter(w("instrText")) if _FIELD.match(code.text or "")]
    if not codes:
        return
    found = _FIELD.match(codes[0].text or "")
    assert found is not None
    number = pages.get(_spelled(found[1]), pages.get(found[1])) if pages else _WIDEST
    if number is None:
        return
    shown = etree.Element(w("r"))
    etree.SubElement(shown, w("t")).text = number
    line[-1].addprevious(shown)
    para = line.getparent()
    assert para is not None
    tabs = para.find(f"{w('pPr')}/{w('tabs')}")
    assert tabs is not None
    # LibreOffice does not show what stands behind the right edge of a line.
    edge = etree.Element(w("ind"))
    edge.set(w("right"), "0")
    tabs.addnext(edge)
    for tab in tabs.iterfind(f"{w('tab')}[@{w('val')}='right']"):
        position = tab.attrib.pop(w("pos"))
        tab.set(w("leader"), "dot")
        tab.set(w("pos"), position)
