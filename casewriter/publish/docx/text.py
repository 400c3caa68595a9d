"""Inlines: runs, links, references and notes."""

from typing import assert_never

from docx.opc.part import XmlPart
from lxml import etree
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.publication import Break, Inlines, Note, Ref, Run
from casewriter.domain.style import Face
from casewriter.publish.docx import faces
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    R,
    child,
    clean,
    field_begin,
    field_end,
    letters,
    paragraph,
    w,
)
from casewriter.publish.lines import unbroken

_FACES = ("ascii", "hAnsi", "eastAsia", "cs")


class Setting(Struct, frozen=True):
    """Where inlines stand.

    Attributes:
        part: the part they are in; relations to addresses belong to a part.
        face: of the style around them.
    """

    part: XmlPart
    face: Face


def reading(manuscript: Manuscript) -> Setting:
    """Text that is read."""
    return Setting(manuscript.document, manuscript.style.faces.reading)


def looking(manuscript: Manuscript) -> Setting:
    """Tables, captions and what stands at the edge of the page."""
    return Setting(manuscript.document, manuscript.style.faces.looking)


def write_inlines(
    manuscript: Manuscript, host: etree._Element, content: Inlines, setting: Setting
) -> None:
    """Appends inlines to a paragraph; neighbours with one address become one link."""
    into, address = host, ""
    cell = host.getparent()
    narrow = cell is not None and cell.tag == w("tc")
    for inline in content:
        href = inline.href if isinstance(inline, Run) else ""
        if href != address:
            into, address = _link(manuscript, host, href, setting), href
        match inline:
            case Run():
                style = "Hyperlink" if into is not host else ""
                text = inline.text if href else unbroken(inline.text, narrow=narrow)
                said = inline if text == inline.text else replace(inline, text=text)
                write_run(into, said, setting, style)
            case Break():
                child(child(host, "r"), "br")
            case Ref():
                _reference(manuscript, host, inline, setting)
            case Note():
                _note(manuscript, host, inline)
            case _ as unreachable:
                assert_never(unreachable)


def write_text(host: etree._Element, text: str, setting: Setting, style: str = "") -> None:
    """Appends plain text to a paragraph or link, in a character style if one is named."""
    write_run(host, Run(text), setting, style)


def write_run(host: etree._Element, run: Run, setting: Setting, style: str = "") -> None:
    """Appends a run, as several where its scripts need different faces."""
    for script, piece in faces.by_script(clean(run.text)):
        made = child(host, "r")
        face = faces.face_for(setting.face, script) if script else ""
        if style or face or _is_marked(run):
            _properties(child(made, "rPr"), run, face, style)
        letters(made, piece)


def _is_marked(run: Run) -> bool:
    return bool(run.strong or run.em or run.underline or run.raised or run.lowered or run.language)


def _properties(properties: etree._Element, run: Run, face: str, style: str) -> None:
    """Fills `w:rPr` in the order of the schema."""
    if style:
        child(properties, "rStyle", val=style)
    if face:
        child(properties, "rFonts", **dict.fromkeys(_FACES, face))
    if run.strong:
        child(properties, "b")
        child(properties, "bCs")
    if run.em:
        child(properties, "i")
        child(properties, "iCs")
    if run.underline:
        child(properties, "u", val="single")
    if run.raised or run.lowered:
        child(properties, "vertAlign", val="superscript" if run.raised else "subscript")
    if run.language:
        child(properties, "lang", val=faces.culture(run.language))


def _link(
    manuscript: Manuscript, host: etree._Element, address: str, setting: Setting
) -> etree._Element:
    relation = manuscript.link(setting.part, address) if address else ""
    if not relation:
        return host
    made = child(host, "hyperlink")
    made.set(f"{{{R}}}id", relation)
    return made


def inner_link(host: etree._Element, bookmark: str) -> etree._Element:
    """Appends a link to a bookmark of this file and gives it."""
    return child(host, "hyperlink", anchor=bookmark, history=1)


def _reference(manuscript: Manuscript, host: etree._Element, ref: Ref, setting: Setting) -> None:
    """A REF field where updating it gives the same words, else a link.

    "Table 3" is "таблице 3" inside a Russian sentence; a field would undo that.
    """
    target = manuscript.targets.by_anchor.get(ref.anchor)
    if target is None:
        manuscript.remark("reference_lost", ref.anchor)
        write_text(host, unbroken(ref.text), setting)
    elif ref.cites or _spaced(ref.text) != _spaced(target.label):
        write_text(inner_link(host, target.bookmark), unbroken(ref.text), setting)
    else:
        field_begin(host, f"REF {target.bookmark} \\h \\* MERGEFORMAT")
        write_text(host, unbroken(ref.text), setting)
        field_end(host)


def _spaced(text: str) -> str:
    return text.replace("\u00a0", " ")


def begin_note(manuscript: Manuscript, host: etree._Element) -> tuple[etree._Element, Setting]:
    """Put the mark of a new note into the text; gives the paragraph of the note and its setting."""
    number, part, element = manuscript.new_note()
    mark = child(host, "r")
    child(child(mark, "rPr"), "rStyle", val="FootnoteReference")
    child(mark, "footnoteReference", id=number)
    para = paragraph(element, "FootnoteText")
    sign = child(para, "r")
    child(child(sign, "rPr"), "rStyle", val="FootnoteReference")
    etree.SubElement(sign, w("footnoteRef"))
    setting = Setting(part, manuscript.style.faces.reading)
    write_text(para, " ", setting)
    return para, setting


def _note(manuscript: Manuscript, host: etree._Element, note: Note) -> None:
    para, setting = begin_note(manuscript, host)
    write_inlines(manuscript, para, note.content, setting)
