"""The template of a Word file for a volume, whose parts stand above its chapters.

Parts are headings of the first level and everything else stands one level below them: so the
navigation, the contents and the counters of Word know what belongs to which part.
"""

from copy import deepcopy

from docx.package import Package
from lxml import etree

from casewriter.publish.docx.oxml import w

LEVELS = 4
"""The headings that the template has for chapters and what is below them."""
_LINES = 3
"""The levels that the template's contents have."""


def deepen(package: Package, *, restarts: bool) -> None:
    """Make room for parts above the chapters.

    Args:
        package: of the template; it is changed.
        restarts: whether chapters are counted from 1 in every part.
    """
    document = package.main_document_part
    styles = document.styles.element
    for level in range(LEVELS, 0, -1):
        _one_lower(_style(styles, f"Heading{level}"), "Heading", "heading", level)
    for level in range(_LINES, 0, -1):
        _one_lower(_style(styles, f"TOC{level}"), "TOC", "toc", level)
    first = _style(styles, "Heading2")
    first.addprevious(_part(first, _style(styles, "Title"), counted=restarts))
    line = _style(styles, "TOC2")
    line.addprevious(_line(line, _style(styles, "ListedPart")))
    _renumber(document.numbering_part.element, restarts=restarts)


def _style(styles: etree._Element, name: str) -> etree._Element:
    found = styles.find(f"{w('style')}[@{w('styleId')}='{name}']")
    assert found is not None
    return found


def _one_lower(style: etree._Element, name: str, shown: str, level: int) -> None:
    style.set(w("styleId"), f"{name}{level + 1}")
    _set(style, "name", f"{shown} {level + 1}")
    for tag in ("outlineLvl", "ilvl"):
        for each in style.iter(w(tag)):
            each.set(w("val"), str(level))
    if name == "Heading" and level == 1:
        numbered = next(style.iter(w("numPr")))
        deeper = etree.Element(w("ilvl"))
        deeper.set(w("val"), "1")
        numbered.insert(0, deeper)


def _set(style: etree._Element, tag: str, said: str) -> None:
    next(style.iter(w(tag))).set(w("val"), said)


def _part(chapter: etree._Element, title: etree._Element, *, counted: bool) -> etree._Element:
    """The heading of a part: a title on a new page, counted without showing it.

    Where chapters go on from part to part it is not counted: LibreOffice begins them anew behind
    each number above them, whatever the file says of that.
    """
    style = deepcopy(chapter)
    style.set(w("styleId"), "Heading1")
    _set(style, "name", "heading 1")
    _set(style, "outlineLvl", "0")
    number = next(style.iter(w("numPr")))
    if counted:
        _set(style, "ilvl", "0")
    else:
        next(style.iter(w("pPr"))).remove(number)
    frame = style.find(f"{w('pPr')}/{w('pBdr')}")
    if frame is not None:
        next(style.iter(w("pPr"))).remove(frame)
    spacing = next(style.iter(w("spacing")))
    spacing.set(w("before"), "0")
    spacing.set(w("after"), "240")
    keep = next(style.iter(w("keepLines")))
    keep.addnext(etree.Element(w("pageBreakBefore")))
    for size in ("sz", "szCs"):
        _set(style, size, next(title.iter(w(size))).get(w("val"), ""))
    return style


def _line(chapter: etree._Element, listed: etree._Element) -> etree._Element:
    """The line of a part in the contents."""
    style = deepcopy(chapter)
    style.set(w("styleId"), "TOC1")
    _set(style, "name", "toc 1")
    spacing = next(style.iter(w("spacing")))
    spacing.set(w("before"), "300")
    next(style.iter(w("pPr"))).insert(0, etree.Element(w("keepNext")))
    style.replace(next(style.iter(w("rPr"))), deepcopy(next(listed.iter(w("rPr")))))
    return style


def _renumber(numbering: etree._Element, *, restarts: bool) -> None:
    """Chapters become the second level of the headings' numbers; the first shows nothing."""
    headings = numbering.find(f"{w('abstractNum')}[@{w('abstractNumId')}='0']")
    assert headings is not None
    for level in headings.findall(w("lvl")):
        depth = int(level.get(w("ilvl"), "0"))
        level.set(w("ilvl"), str(depth + 1))
        _set(level, "pStyle", f"Heading{depth + 2}")
        _set(level, "lvlText", ".".join(f"%{place + 2}" for place in range(depth + 1)))
        if depth == 0 and not restarts:
            kept = etree.Element(w("lvlRestart"))
            kept.set(w("val"), "0")
            next(level.iter(w("numFmt"))).addnext(kept)
    first = headings.find(w("lvl"))
    assert first is not None
    part = deepcopy(first)
    part.set(w("ilvl"), "0")
    for kept in part.findall(w("lvlRestart")):
        part.remove(kept)
    _set(part, "numFmt", "none")
    _set(part, "lvlText", "")
    indent = next(part.iter(w("ind")))
    indent.set(w("left"), "0")
    indent.set(w("hanging"), "0")
    suffix = etree.Element(w("suff"))
    suffix.set(w("val"), "nothing")
    shown = next(part.iter(w("pStyle")))
    shown.addnext(suffix)
    if restarts:
        shown.set(w("val"), "Heading1")
    else:
        part.remove(shown)
    first.addprevious(part)
