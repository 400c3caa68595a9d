"""A DOCX that is dropped on a text → pieces, by way of the HTML that Word itself would copy.

Only what a text keeps is read: paragraphs, headings, lists, emphasis, links, tables, notes and
pictures. The file is an ordinary zip of XML; nothing in it is run and nothing outside is fetched.
"""

import posixpath
import zipfile
import zlib
from base64 import b64encode
from collections.abc import Callable, Iterator, Mapping
from html import escape
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element

from casewriter.ui.pasting.refusal import Refused
from casewriter.ui.prose.fragment import Fragment
from casewriter.ui.prose.from_html import read_html

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
WP = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}"
LARGEST_PART = 60_000_000
TAGS = (("b", "b"), ("i", "i"), ("u", "u"))
OFF = frozenset(("0", "false", "none", "off"))


def read_docx(data: bytes, name: str, stopped: Callable[[], bool]) -> Fragment:
    """The pieces of a document.

    Raises:
        Refused: where the file is damaged, or larger inside than any document.
        Stopped: when `stopped` says so.
    """
    try:
        with zipfile.ZipFile(BytesIO(data)) as archive:
            html = _Document(archive).html()
    except (zipfile.BadZipFile, ElementTree.ParseError, KeyError, ValueError, OSError) as error:
        raise Refused(name, "damaged") from error
    except (zlib.error, RuntimeError) as error:
        raise Refused(name, "damaged") from error
    return read_html(html, stopped)


class _Document:
    def __init__(self, archive: zipfile.ZipFile) -> None:
        self._archive = archive
        self._relations = self._links("word/_rels/document.xml.rels")
        self._formats = self._lists()
        self._levels = self._headings()
        self._notes: list[str] = []

    def html(self) -> str:
        body = self._part("word/document.xml").find(f"{W}body")
        if body is None:
            raise ValueError("no body")
        text = "".join(self._blocks(body))
        notes = {kind: self._words_of_notes(kind) for kind in ("footnote", "endnote")}
        foot = "".join(
            f'<div id="{_note(kind, id_)}"><p><a href="#_{_back(kind, id_)}">[{escape(id_)}]</a> '
            f"{words}</p></div>"
            for kind, known in notes.items()
            for id_, words in known.items()
        )
        return text + foot

    def _part(self, name: str) -> Element:
        if self._archive.getinfo(name).file_size > LARGEST_PART:
            raise ValueError("too large")
        data = self._archive.read(name)
        if b"<!DOCTYPE" in data or b"<!ENTITY" in data or b"\x00" in data:
            raise ValueError("no document type belongs into a document")
        # Without a document type there are no entities, which is what would be dangerous.
        return ElementTree.fromstring(data)  # noqa: S314

    def _has(self, name: str) -> bool:
        return name in self._archive.namelist()

    def _links(self, name: str) -> Mapping[str, str]:
        if not self._has(name):
            return {}
        return {each.get("Id", ""): each.get("Target", "") for each in self._part(name)}

    def _lists(self) -> Mapping[tuple[str, str], str]:
        """List and level → `bullet` or a kind of number."""
        if not self._has("word/numbering.xml"):
            return {}
        root = self._part("word/numbering.xml")
        levels: dict[str, dict[str, str]] = {}
        for abstract in root.iter(f"{W}abstractNum"):
            levels[abstract.get(f"{W}abstractNumId", "")] = {
                level.get(f"{W}ilvl", "0"): _value(level.find(f"{W}numFmt"))
                for level in abstract.iter(f"{W}lvl")
            }
        found = {}
        for number in root.iter(f"{W}num"):
            abstract_id = _value(number.find(f"{W}abstractNumId"))
            for level, form in levels.get(abstract_id, {}).items():
                found[number.get(f"{W}numId", ""), level] = form
        return found

    def _headings(self) -> Mapping[str, tuple[str, str, str]]:
        """Style → its heading level, and the list and level that it brings along."""
        if not self._has("word/styles.xml"):
            return {}
        found = {}
        for style in self._part("word/styles.xml").iter(f"{W}style"):
            name = _value(style.find(f"{W}name")).lower()
            level = name.removeprefix("heading ") if name.startswith("heading ") else ""
            level = "1" if name == "title" else level
            kind = "caption" if name == "caption" else level
            number = style.find(f"{W}pPr/{W}numPr")
            found[style.get(f"{W}styleId", "")] = (kind, *_numbered(number))
        return found

    def _blocks(self, parent: Element) -> Iterator[str]:
        for block in parent:
            if block.tag == f"{W}p":
                yield self._paragraph(block)
            elif block.tag == f"{W}tbl":
                yield self._table(block)
            elif block.tag == f"{W}sdt":
                content = block.find(f"{W}sdtContent")
                yield from self._blocks(content) if content is not None else ()

    def _paragraph(self, paragraph: Element) -> str:
        inner = "".join(self._inlines(paragraph))
        properties = paragraph.find(f"{W}pPr")
        style = _value(properties.find(f"{W}pStyle")) if properties is not None else ""
        level, number, depth = self._levels.get(style, ("", "", ""))
        own = properties.find(f"{W}numPr") if properties is not None else None
        if own is not None:
            number, depth = _numbered(own)
        if level.isdecimal():
            size = min(int(level), 6)
            return f"<h{size}>{inner}</h{size}>"
        if level == "caption":
            return f'<p class="MsoCaption">{inner}</p>'
        form = self._formats.get((number, depth or "0"), "")
        if number and number != "0" and form:
            sign = "·" if form == "bullet" else "1."
            return (
                f'<p style="mso-list:l{number} level{int(depth or 0) + 1} lfo1">'
                f'<span style="mso-list:Ignore">{sign}</span>{inner}</p>'
            )
        return f"<p>{inner}</p>"

    def _inlines(self, parent: Element) -> Iterator[str]:
        for part in parent:
            match part.tag.removeprefix(W):
                case "r":
                    yield self._run(part)
                case "hyperlink":
                    target = self._relations.get(part.get(f"{R}id", ""), "")
                    yield f'<a href="{escape(target)}">{"".join(self._inlines(part))}</a>'
                case "ins" | "smartTag" | "sdtContent" | "fldSimple" | "moveTo":
                    yield from self._inlines(part)
                case "sdt":
                    yield from self._inlines(part)
                case "del" | "moveFrom":
                    yield "<del></del>"

    def _run(self, run: Element) -> str:
        said = ""
        for part in run:
            match part.tag.removeprefix(W):
                case "t":
                    said += escape(part.text or "")
                case "tab":
                    said += " "
                case "br" | "cr":
                    said += "" if part.get(f"{W}type") == "page" else "<br>"
                case "noBreakHyphen":
                    said += "\u2011"
                case "footnoteReference" | "endnoteReference":
                    said += self._mark(part)
                case "drawing":
                    said += self._picture(part)
                case "commentReference":
                    said += '<span style="mso-element:comment"></span>'
        return _marked(said, run.find(f"{W}rPr"))

    def _mark(self, part: Element) -> str:
        kind = part.tag.removeprefix(W).removesuffix("Reference")
        id_ = part.get(f"{W}id", "")
        return f'<a href="#_{_note(kind, id_)}" name="_{_back(kind, id_)}">[{escape(id_)}]</a>'

    def _words_of_notes(self, kind: str) -> Mapping[str, str]:
        name = f"word/{kind}s.xml"
        if not self._has(name):
            return {}
        return {
            note.get(f"{W}id", ""): " ".join(
                "".join(self._inlines(paragraph)) for paragraph in note.iter(f"{W}p")
            )
            for note in self._part(name).iter(f"{W}{kind}")
            if note.get(f"{W}type") is None
        }

    def _picture(self, drawing: Element) -> str:
        told = next(drawing.iter(f"{WP}docPr"), None)
        alt = escape(told.get("descr", "")) if told is not None else ""
        blip = next(drawing.iter(f"{A}blip"), None)
        target = self._relations.get(blip.get(f"{R}embed", ""), "") if blip is not None else ""
        name = posixpath.normpath(posixpath.join("word", target)).lstrip("/") if target else ""
        if not self._has(name) or self._archive.getinfo(name).file_size > LARGEST_PART:
            return "<object></object>"
        suffix = name.rpartition(".")[2].lower()
        data = b64encode(self._archive.read(name)).decode("ascii")
        return f'<img alt="{alt}" src="data:image/{escape(suffix)};base64,{data}">'

    def _table(self, table: Element) -> str:
        lines = []
        for line in table.findall(f"{W}tr"):
            cells = ""
            heads = line.find(f"{W}trPr/{W}tblHeader") is not None
            for cell in line.findall(f"{W}tc"):
                merged = cell.find(f"{W}tcPr/{W}vMerge")
                across = _value(cell.find(f"{W}tcPr/{W}gridSpan")) or "1"
                held = merged is not None and merged.get(f"{W}val", "continue") == "continue"
                words = "" if held else "".join(self._blocks(cell))
                tag = "th" if heads else "td"
                cells += f'<{tag} colspan="{escape(across)}">{words}</{tag}>'
            lines.append(f"<tr>{cells}</tr>")
        return f"<table>{''.join(lines)}</table>"


def _note(kind: str, id_: str) -> str:
    return f"{'ftn' if kind == 'footnote' else 'edn'}{escape(id_)}"


def _back(kind: str, id_: str) -> str:
    return _note(kind, id_).replace("n", "nref", 1)


def _value(element: Element | None) -> str:
    return element.get(f"{W}val", "") if element is not None else ""


def _numbered(number: Element | None) -> tuple[str, str]:
    if number is None:
        return "", ""
    return _value(number.find(f"{W}numId")), _value(number.find(f"{W}ilvl")) or "0"


def _marked(said: str, properties: Element | None) -> str:
    if properties is None or not said:
        return said
    for name, tag in TAGS:
        mark = properties.find(f"{W}{name}")
        if mark is not None and mark.get(f"{W}val", "on") not in OFF:
            said = f"<{tag}>{said}</{tag}>"
    raised = _value(properties.find(f"{W}vertAlign"))
    if raised in {"superscript", "subscript"} and "<a href" not in said:
        said = f"<{raised[:3]}>{said}</{raised[:3]}>"
    if properties.find(f"{W}vanish") is not None:
        return ""
    if properties.find(f"{W}strike") is not None:
        said = f"<s>{said}</s>"
    return said
