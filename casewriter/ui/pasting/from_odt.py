"""An ODT that is dropped on a text → pieces, by way of HTML as other programs would copy it.

Only what a text keeps is read, as from DOCX: paragraphs, headings, lists, emphasis, links, tables,
notes and pictures (OpenDocument 1.3, part 3).
"""

import posixpath
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from html import escape
from typing import TYPE_CHECKING

from msgspec import Struct

from casewriter.ui.pasting.odf import (
    DRAW,
    FO,
    OFFICE,
    STYLE,
    SVG,
    TABLE,
    TEXT,
    XLINK,
    blanks,
)
from casewriter.ui.pasting.office import Parts
from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.prose.fragment import Fragment
from casewriter.ui.prose.from_html import read_html

if TYPE_CHECKING:
    from xml.etree.ElementTree import Element

CAPTIONS = frozenset(("Caption", "Table", "Figure", "Illustration", "Drawing"))
MOST_LEVELS = 10
MOST_PARENTS = 20
MARKS = ("b", "i", "u", "s", "sup", "sub")


class _Look(Struct, frozen=True):
    """What a style says that a text keeps: marks, and the style it follows."""

    marks: frozenset[str] = frozenset()
    parent: str = ""


def read_odt(data: bytes, name: str, stopped: Callable[[], bool]) -> Fragment:
    """The pieces of a document.

    Raises:
        Refused: where the file is damaged, locked, or larger inside than any document.
        Stopped: when `stopped` says so.
    """
    return read_html(_Document(Parts(data, name)).html(), stopped)


class _Document:
    def __init__(self, parts: Parts) -> None:
        self._parts = parts
        self._content = parts.xml("content.xml")
        roots = [self._content]
        if parts.has("styles.xml"):
            roots.append(parts.xml("styles.xml"))
        self._looks = _looks(roots)
        self._numbered = _numbered_lists(roots)
        self._notes: list[tuple[str, str]] = []

    def html(self) -> str:
        body = self._content.find(f"{OFFICE}body/{OFFICE}text")
        if body is None:
            raise Refused(self._parts.name, "damaged")
        text = "".join(self._blocks(body))
        foot = "".join(
            f'<div id="ftn{number}"><p><a href="#_ftnref{number}">[{number}]</a> {words}</p></div>'
            for number, words in self._notes
        )
        return text + foot

    def _blocks(self, parent: "Element", level: int = 0) -> Iterator[str]:
        for block in parent:
            match block.tag:
                case tag if tag == f"{TEXT}p":
                    yield self._paragraph(block)
                case tag if tag == f"{TEXT}h":
                    depth = block.get(f"{TEXT}outline-level", "1")
                    size = min(int(depth), 6) if depth.isdecimal() and depth != "0" else 1
                    yield f"<h{size}>{self._inner(block)}</h{size}>"
                case tag if tag == f"{TEXT}list":
                    yield self._list(block, "", level)
                case tag if tag == f"{TABLE}table":
                    yield self._table(block)
                case tag if tag in {f"{TEXT}section", f"{TEXT}index-body"}:
                    yield from self._blocks(block, level)

    def _paragraph(self, paragraph: "Element") -> str:
        style = paragraph.get(f"{TEXT}style-name", "")
        caption = any(name in CAPTIONS for name in self._lineage(style))
        kind = ' class="MsoCaption"' if caption else ""
        return f"<p{kind}>{self._marked(self._inner(paragraph), style)}</p>"

    def _list(self, element: "Element", style: str, level: int) -> str:
        style = element.get(f"{TEXT}style-name", style)
        tag = "ol" if (style, level + 1) in self._numbered else "ul"
        items = ""
        for item in element:
            if item.tag not in {f"{TEXT}list-item", f"{TEXT}list-header"}:
                continue
            inner = "".join(
                self._list(part, style, level + 1)
                if part.tag == f"{TEXT}list" and level < MOST_LEVELS
                else "".join(self._blocks([part], level))  # type: ignore[arg-type]  # iterated only
                for part in item
            )
            items += f"<li>{inner}</li>"
        return f"<{tag}>{items}</{tag}>"

    def _table(self, table: "Element") -> str:
        lines = ""
        for row, heads in _rows(table):
            cells = ""
            for cell in row.findall(f"{TABLE}table-cell"):
                across = _count(cell, "number-columns-spanned")
                down = _count(cell, "number-rows-spanned")
                words = "".join(self._blocks(cell))
                tag = "th" if heads else "td"
                times = min(int(_count(cell, "number-columns-repeated")), 200)
                cells += f'<{tag} colspan="{across}" rowspan="{down}">{words}</{tag}>' * times
            lines += f"<tr>{cells}</tr>"
        return f"<table>{lines}</table>"

    def _inner(self, parent: "Element") -> str:
        said = escape(" ".join((parent.text or "").split("\n")))
        for part in parent:
            said += self._inline(part)
            said += escape(" ".join((part.tail or "").split("\n")))
        return said

    def _inline(self, part: "Element") -> str:
        match part.tag:
            case tag if tag == f"{TEXT}span":
                return self._marked(self._inner(part), part.get(f"{TEXT}style-name", ""))
            case tag if tag == f"{TEXT}a":
                return f'<a href="{escape(part.get(f"{XLINK}href", ""))}">{self._inner(part)}</a>'
            case tag if tag == f"{TEXT}note":
                return self._note(part)
            case tag if tag == f"{OFFICE}annotation":
                return '<span style="mso-element:comment"></span>'
            case tag if tag in {f"{DRAW}frame", f"{DRAW}a"}:
                return self._frame(part)
            case tag if tag.startswith(DRAW):
                return "<object></object>"
            case tag if tag == f"{TEXT}line-break":
                return "<br>"
            case _:
                # Fields and marks: the words that the document shows for them.
                return escape(blanks(part)) or self._inner(part)

    def _note(self, note: "Element") -> str:
        number = str(len(self._notes) + 1)
        # Kept in its place before its words are read: a note may not hold another one.
        self._notes.append((number, ""))
        body = note.find(f"{TEXT}note-body")
        words = " ".join(self._inner(each) for each in body) if body is not None else ""
        self._notes[int(number) - 1] = (number, words)
        return f'<a href="#_ftn{number}" name="_ftnref{number}">[{number}]</a>'

    def _frame(self, frame: "Element") -> str:
        box = frame.find(f"{DRAW}text-box")
        if box is not None:
            # A captioned picture of LibreOffice: both lie in a frame of their own.
            return "".join(self._inner(each) for each in box)
        image = frame.find(f"{DRAW}image")
        inner = frame.find(f"{DRAW}frame")
        if image is None:
            return self._frame(inner) if inner is not None else "<object></object>"
        name = posixpath.normpath(image.get(f"{XLINK}href", "")).lstrip("/")
        if not self._parts.has(name):
            return "<object></object>"
        said = frame.find(f"{SVG}desc")
        title = frame.find(f"{SVG}title")
        alt = (said.text if said is not None else title.text if title is not None else "") or ""
        suffix = escape(name.rpartition(".")[2].lower())
        data = b64encode(self._parts.read(name)).decode("ascii")
        return f'<img alt="{escape(alt)}" src="data:image/{suffix};base64,{data}">'

    def _marked(self, said: str, style: str) -> str:
        if not said.strip():
            return said
        marks: frozenset[str] = frozenset()
        for name in self._lineage(style):
            marks |= self._looks[name].marks if name in self._looks else frozenset()
        for mark in MARKS:
            if mark in marks and not (mark in {"sup", "sub"} and "<a href" in said):
                said = f"<{mark}>{said}</{mark}>"
        return said

    def _lineage(self, style: str) -> Iterator[str]:
        """A style and those that it follows, by name."""
        for _ in range(MOST_PARENTS):
            if not style:
                return
            yield style
            style = self._looks[style].parent if style in self._looks else ""


def _looks(roots: list["Element"]) -> Mapping[str, _Look]:
    found: dict[str, _Look] = {}
    for root in roots:
        for style in root.iter(f"{STYLE}style"):
            said = style.find(f"{STYLE}text-properties")
            # A paragraph's own weight is that of its heading; only marks inside a text are kept.
            of_text = style.get(f"{STYLE}family") == "text"
            marks = frozenset(_marks(said)) if of_text and said is not None else frozenset()
            name = style.get(f"{STYLE}name", "")
            found.setdefault(name, _Look(marks, style.get(f"{STYLE}parent-style-name", "")))
    return found


def _marks(said: "Element") -> Iterator[str]:
    if said.get(f"{FO}font-weight", "normal") in {"bold", "600", "700", "800", "900"}:
        yield "b"
    if said.get(f"{FO}font-style", "normal") in {"italic", "oblique"}:
        yield "i"
    if said.get(f"{STYLE}text-underline-style", "none") != "none":
        yield "u"
    if said.get(f"{STYLE}text-line-through-style", "none") != "none":
        yield "s"
    place = said.get(f"{STYLE}text-position", "").split(" ")[0]
    if place == "super" or (place.endswith("%") and place[:-1].isdecimal() and place != "0%"):
        yield "sup"
    elif place == "sub" or place.startswith("-"):
        yield "sub"


def _numbered_lists(roots: list["Element"]) -> frozenset[tuple[str, int]]:
    """Lists and levels that count."""
    return frozenset(
        (style.get(f"{STYLE}name", ""), int(level.get(f"{TEXT}level", "0")))
        for root in roots
        for style in root.iter(f"{TEXT}list-style")
        for level in style.iter(f"{TEXT}list-level-style-number")
        if level.get(f"{TEXT}level", "0").isdecimal() and level.get(f"{STYLE}num-format")
    )


def _rows(parent: "Element", *, heads: bool = False) -> Iterator[tuple["Element", bool]]:
    for part in parent:
        match part.tag.removeprefix(TABLE):
            case "table-row":
                yield part, heads
            case "table-header-rows":
                yield from _rows(part, heads=True)
            case "table-rows" | "table-row-group":
                yield from _rows(part, heads=heads)


def _count(cell: "Element", name: str) -> str:
    said = cell.get(f"{TABLE}{name}", "1")
    return said if said.isdecimal() and 0 < len(said) < 5 and int(said) else "1"
