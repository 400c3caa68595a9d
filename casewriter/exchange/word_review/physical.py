"""The paragraphs of a Word file with what was put in, taken out and remarked."""

from collections.abc import Iterator
from typing import Any

from lxml import etree
from msgspec import Struct, field
from msgspec.structs import replace

from casewriter.exchange.word_review.parts import W, WordFile
from casewriter.prose.spoken import NOTE

_R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
_W14 = "http://schemas.microsoft.com/office/word/2010/wordml"


def w(name: str) -> str:
    """`name` in the namespace of WordprocessingML."""
    return f"{{{W}}}{name}"


Look = tuple[bool, bool, bool, str]
"""Bold, italic, underlined; raised or lowered as `superscript` or `subscript`."""
PLAIN: Look = (False, False, False, "")


class Trace(Struct, frozen=True, gc=False):
    """Who changed something, and when, as the file says it.

    Attributes:
        move: the name of the move it is one side of, or an empty text.
    """

    author: str
    date: str
    move: str = ""


class Span(Struct, gc=False):
    """Letters that share everything.

    Attributes:
        base: whether they were there before the tracked changes.
        final: whether they are there after them.
        trace: who changed that.
        look: how they look.
        was: how they looked before a tracked change of that.
        note: the number of the note whose sign this is.
        undone: whether somebody took out what somebody had put in.
    """

    text: str
    base: bool = True
    final: bool = True
    trace: Trace | None = None
    look: Look = PLAIN
    was: Look | None = None
    href: str = ""
    note: str = ""
    undone: bool = False


class Para(Struct, gc=False):
    """A paragraph as the file has it.

    Attributes:
        style: the name of its style, in small letters.
        number: of its list, and how deep; empty where it is in none.
        base: whether its end was there before the tracked changes.
        final: whether it is there after them.
        trace: who changed that.
        cell: table, row and column, each counted from 0; None outside of tables.
        marks: bookmarks that begin in it.
        remarks: comment, whether it begins or ends, and after how many letters of all.
    """

    style: str = ""
    number: str = ""
    depth: int = 0
    spans: list[Span] = field(default_factory=list)
    base: bool = True
    final: bool = True
    trace: Trace | None = None
    cell: tuple[int, int, int] | None = None
    marks: list[str] = field(default_factory=list)
    remarks: list[tuple[str, str, int]] = field(default_factory=list)


class Physical(Struct):
    """A Word file's text.

    Attributes:
        paras: in the order of the file, those of cells among them.
        rows: table and row → who put it in or took it out, and which of the two.
        notes: number → its paragraphs.
    """

    paras: list[Para]
    rows: dict[tuple[int, int], tuple[str, Trace]]
    notes: dict[str, list[Para]]


def physical(file: WordFile) -> Physical:
    """The text of a Word file."""
    walk = _Walk(_styles(file.part("styles")), _addresses(file))
    walk.blocks(file.body(), None)
    found = Physical(walk.paras, walk.rows, {})
    for note in children(file.part("footnotes")):
        if note.get(w("type")) in (None, "normal"):
            inner = _Walk(walk.styles, {})
            inner.blocks(note, None)
            found.notes[note.get(w("id"), "")] = inner.paras
    return found


def _styles(root: etree._Element | None) -> dict[str, str]:
    """Id of a style → its name, small: programs rename ids and keep names."""
    names: dict[str, str] = {}
    for style in children(root):
        name = style.find(w("name"))
        if name is not None:
            names[style.get(w("styleId"), "")] = name.get(w("val"), "").lower()
    return names


def _addresses(file: WordFile) -> dict[str, str]:
    return {
        one.get("Id", ""): one.get("Target", "")
        for one in children(file.part("_rels/document.xml.rels"))
        if one.get("TargetMode") == "External"
    }


class _Walk:
    """Goes through blocks; what is unknown is gone into, so that no text is lost."""

    def __init__(self, styles: dict[str, str], addresses: dict[str, str]) -> None:
        self.styles = styles
        self.paras: list[Para] = []
        self.rows: dict[tuple[int, int], tuple[str, Trace]] = {}
        self.addresses = addresses
        self._tables = 0
        self._moves: dict[str, str] = {}
        self._looks: dict[bytes, tuple[Look, Look | None, Trace | None]] = {}

    def blocks(self, host: etree._Element, cell: tuple[int, int, int] | None) -> None:
        for child in host:
            tag = child.tag
            if tag == _P:
                self._paragraph(child, cell)
            elif tag == _TBL:
                self._table(child)
            elif tag in _NAMED_MOVES:
                self._moves[child.get(_ID, "")] = child.get(_NAME, "")
            elif tag not in _PASSED:
                self.blocks(child, cell)

    def _table(self, table: etree._Element) -> None:
        number = self._tables
        self._tables += 1
        for place, row in enumerate(_inside(table, _TR)):
            for mark in children(row.find(w("trPr"))):
                if mark.tag in (_INS, _DEL):
                    kind = "ins" if mark.tag == _INS else "del"
                    self.rows[number, place] = (kind, _trace(mark))
            for column, held in enumerate(_inside(row, _TC)):
                self.blocks(held, (number, place, column))

    def _paragraph(self, element: etree._Element, cell: tuple[int, int, int] | None) -> None:
        para = Para(cell=cell)
        line = _Line(para, self)
        properties = element[0] if len(element) and element[0].tag == _PPR else None
        if properties is not None:
            self._properties(para, properties)
        if cell is not None and (row := self.rows.get(cell[:2])) is not None:
            line.row = row[0]
        line.inlines(element, _Ink())
        self.paras.append(para)

    def _properties(self, para: Para, properties: etree._Element) -> None:
        for part in properties:
            if part.tag == _PSTYLE:
                name = part.get(_VAL, "")
                para.style = self.styles.get(name, name.lower())
            elif part.tag == _NUMPR:
                number, depth = part.find(w("numId")), part.find(w("ilvl"))
                found = number.get(_VAL, "") if number is not None else ""
                para.number = "" if found == "0" else found
                level = depth.get(_VAL, "0") if depth is not None else "0"
                para.depth = int(level) if level.isdecimal() else 0
            elif part.tag == _RPR:
                for mark in part:
                    if mark.tag in (_INS, _MOVE_TO):
                        para.base, para.trace = False, _trace(mark)
                    elif mark.tag in (_DEL, _MOVE_FROM):
                        para.final, para.trace = False, _trace(mark)

    def move(self, element: etree._Element) -> str:
        """The name of the move that an element is a side of."""
        for before in element.itersiblings(preceding=True):
            if before.tag in _NAMED_MOVES:
                return before.get(_NAME, "")
        return next(reversed(self._moves.values()), "")

    def look(self, run: etree._Element) -> tuple[Look, Look | None, Trace | None]:
        properties = run[0] if len(run) and run[0].tag == _RPR else None
        if properties is None or not len(properties):
            return PLAIN, None, None
        change = properties.find(_RPR_CHANGE)
        was = None
        if change is not None:
            old = change.find(_RPR)
            was = _look(old) if old is not None else PLAIN
        now = _look(properties)
        return now, (was if was != now else None), _trace(change) if change is not None else None


class _Ink(Struct, frozen=True, gc=False):
    """What holds for everything inside an element; as in `Span`."""

    base: bool = True
    final: bool = True
    trace: Trace | None = None
    href: str = ""
    undone: bool = False


class _Line:
    """The inlines of one paragraph."""

    def __init__(self, para: Para, walk: _Walk) -> None:
        self._para, self._walk = para, walk
        self._fields: list[bool] = []
        self._length = 0
        self.row = ""

    def inlines(self, host: etree._Element, ink: "_Ink") -> None:
        for child in host:
            tag = child.tag
            if tag == _R_:
                self._run(child, ink)
            elif tag in (_INS, _MOVE_TO):
                # What somebody put in and somebody took out again is neither before nor after.
                trace = ink.trace or self._trace(child, tag)
                undone = ink.undone or not ink.final
                inside = _Ink(
                    base=False, final=ink.final, trace=trace, href=ink.href, undone=undone
                )
                self.inlines(child, inside)
            elif tag in (_DEL, _MOVE_FROM):
                undone = ink.undone or not ink.base
                trace = self._trace(child, tag)
                inside = _Ink(base=ink.base, final=False, trace=trace, href=ink.href, undone=undone)
                self.inlines(child, inside)
            elif tag == _HYPERLINK:
                target = self._walk.addresses.get(child.get(f"{{{_R}}}id", ""), "")
                self.inlines(child, replace(ink, href=target or ink.href))
            elif tag == _BOOKMARK:
                self._para.marks.append(child.get(_NAME, ""))
            elif tag in (_BEGIN, _END):
                kind = "begin" if tag == _BEGIN else "end"
                self._para.remarks.append((child.get(_ID, ""), kind, self._length))
            elif tag not in _PASSED and tag != _PPR:
                self.inlines(child, ink)

    def _trace(self, element: etree._Element, tag: str) -> Trace:
        found = _trace(element)
        if tag in (_MOVE_TO, _MOVE_FROM):
            return Trace(found.author, found.date, self._walk.move(element) or "move")
        return found

    def _run(self, run: etree._Element, ink: "_Ink") -> None:
        parts: list[str] = []
        note = ""
        for part in run:
            tag = part.tag
            if tag in (_T, _DEL_TEXT):
                if not self._fields or self._fields[-1]:
                    parts.append(part.text or "")
            elif tag == _NOTE:
                parts.append(NOTE)
                note = part.get(_ID, "")
            elif tag != _RPR:
                self._sign(part, parts)
        if not parts:
            return
        text = "".join(parts)
        self._length += len(text)
        look, was, changed = self._walk.look(run)
        trace = changed if ink.base and ink.final and was is not None else ink.trace
        base = ink.base and self.row != "ins"
        self._para.spans.append(
            Span(text, base, ink.final, trace, look, was, ink.href, note, ink.undone)
        )

    def _sign(self, part: etree._Element, parts: list[str]) -> None:
        tag = part.tag
        if tag == _FIELD:
            self._field(part.get(_FIELD_KIND, ""))
        elif tag in _SIGNS:
            if tag != _BR or part.get(_TYPE) in (None, "textWrapping"):
                parts.append(_SIGNS[tag])
        elif tag == _REMARK:
            self._para.remarks.append((part.get(_ID, ""), "sign", self._length))

    def _field(self, kind: str) -> None:
        """Of a field only the result is text."""
        if kind == "begin":
            self._fields.append(False)
        elif kind == "separate" and self._fields:
            self._fields[-1] = True
        elif kind == "end" and self._fields:
            self._fields.pop()


def _inside(host: etree._Element, wanted: str) -> Iterator[etree._Element]:
    """The rows of a table or the cells of a row, those in wrappings among them, none of others."""
    for child in host:
        if child.tag == wanted:
            yield child
        elif child.tag not in _PASSED and child.tag not in (_P, _TBL, _TC):
            yield from _inside(child, wanted)


def children(element: etree._Element | None) -> list[etree._Element]:
    """The elements below one that may be missing."""
    return [] if element is None else list(element)


def _trace(element: etree._Element) -> Trace:
    return Trace(element.get(_AUTHOR, "").strip(), element.get(_DATE, ""))


def _look(properties: etree._Element) -> Look:
    found: dict[str, Any] = {}
    for part in properties:
        found[part.tag] = part.get(_VAL, "true")
    off = ("0", "false", "off", "none")
    raised = found.get(w("vertAlign"), "")
    return (
        found.get(w("b"), "false") not in off,
        found.get(w("i"), "false") not in off,
        found.get(w("u"), "none") not in off,
        raised if raised in ("superscript", "subscript") and not _is_sign(found) else "",
    )


def _is_sign(found: dict[str, Any]) -> bool:
    """Whether a run is the sign of a note, which looks raised by itself."""
    return "footnote" in str(found.get(w("rStyle"), "")).lower()


def length(para: Para) -> int:
    """Letters of a paragraph, those that were put in or taken out included."""
    return sum(len(span.text) for span in para.spans)


def spans_of(paras: list[Para]) -> Iterator[Span]:
    """The spans of several paragraphs."""
    for para in paras:
        yield from para.spans


_P, _TBL, _TR, _TC, _R_ = (w(name) for name in ("p", "tbl", "tr", "tc", "r"))
_PPR, _RPR, _PSTYLE, _NUMPR = (w(name) for name in ("pPr", "rPr", "pStyle", "numPr"))
_INS, _DEL, _MOVE_TO, _MOVE_FROM = (w(name) for name in ("ins", "del", "moveTo", "moveFrom"))
_NAMED_MOVES = (w("moveFromRangeStart"), w("moveToRangeStart"))
_HYPERLINK, _BOOKMARK = w("hyperlink"), w("bookmarkStart")
_BEGIN, _END = w("commentRangeStart"), w("commentRangeEnd")
_T, _DEL_TEXT, _BR, _NOTE = w("t"), w("delText"), w("br"), w("footnoteReference")
_ID, _NAME, _VAL = w("id"), w("name"), w("val")
_RPR_CHANGE = w("rPrChange")
_AUTHOR, _DATE, _TYPE = w("author"), w("date"), w("type")
_FIELD, _FIELD_KIND, _REMARK = w("fldChar"), w("fldCharType"), w("commentReference")
_SIGNS = {
    w("tab"): "\t",
    _BR: "\n",
    w("cr"): "\n",
    w("noBreakHyphen"): "\u2011",
    w("softHyphen"): "\u00ad",
}
_PASSED = frozenset(
    w(name)
    for name in (
        "sectPr", "tblPr", "tblGrid", "trPr", "tcPr", "tblPrEx", "sdtPr", "sdtEndPr", "rPr",
        "customXmlPr", "proofErr", "permStart", "permEnd", "bookmarkEnd", "smartTagPr",
    )
) | {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Choice"}  # fmt: skip
