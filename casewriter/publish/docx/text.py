"""Inlines: runs, links, references and notes."""

from typing import assert_never

from docx.opc.part import XmlPart
from msgspec import Struct
from msgspec.structs import replace

from casewriter.domain.publication import Break, Inlines, Note, Ref, Run
from casewriter.domain.style import Face
from casewriter.publish.docx import faces
from casewriter.publish.docx.manuscript import Manuscript
from casewriter.publish.docx.oxml import (
    Element,
    Paragraph,
    attributes,
    child,
    clean,
    field_begin,
    field_end,
    letters,
    paragraph,
    quoted,
    styled,
)
from casewriter.publish.lines import unbroken

_FACES = ("ascii", "hAnsi", "eastAsia", "cs")


class Setting(Struct, frozen=True):
    """Where inlines stand.

    Attributes:
        part: the part they are in; relations to addresses belong to a part.
        face: of the style around them.
        narrow: whether they stand in a cell.
    """

    part: XmlPart
    face: Face
    narrow: bool = False


def reading(manuscript: Manuscript) -> Setting:
    """Text that is read."""
    return Setting(manuscript.document, manuscript.style.faces.reading)


def looking(manuscript: Manuscript) -> Setting:
    """Tables, captions and what stands at the edge of the page."""
    return Setting(manuscript.document, manuscript.style.faces.looking)


def in_cell(manuscript: Manuscript) -> Setting:
    """The cells of tables, where lines are short."""
    return Setting(manuscript.document, manuscript.style.faces.looking, narrow=True)


def write_inlines(
    manuscript: Manuscript, host: Paragraph, content: Inlines, setting: Setting
) -> None:
    """Appends inlines to a paragraph; neighbours with one address become one link."""
    into: Element = host
    address = ""
    for inline in content:
        href = inline.href if isinstance(inline, Run) else ""
        if href != address:
            into, address = _link(manuscript, host, href, setting), href
        match inline:
            case Run():
                style = "Hyperlink" if into is not host else ""
                text = inline.text if href else unbroken(inline.text, narrow=setting.narrow)
                said = inline if text == inline.text else replace(inline, text=text)
                write_run(into, said, setting, style)
            case Break():
                host.children.append("<w:r><w:br/></w:r>")
            case Ref():
                _reference(manuscript, host, inline, setting)
            case Note():
                _note(manuscript, host, inline)
            case _ as unreachable:
                assert_never(unreachable)


def write_text(host: Element, text: str, setting: Setting, style: str = "") -> None:
    """Appends plain text to a paragraph or link, in a character style if one is named."""
    write_run(host, Run(text), setting, style)


def write_run(
    host: Element, run: Run, setting: Setting, style: str = "", *, deleted: bool = False
) -> None:
    """Appends a run, as several where its scripts need different faces.

    Args:
        host: the paragraph, link or tracked change it stands in.
        run: its letters, and how they look.
        setting: where it stands.
        style: the id of a character style, if it has one.
        deleted: whether the host is a change that takes it out.
    """
    for script, piece in faces.by_script(clean(run.text)):
        face = faces.face_for(setting.face, script) if script else ""
        said = letters(piece, "delText" if deleted else "t")
        host.children.append(f"<w:r>{_look(run, face, style)}{said}</w:r>")


def _look(run: Run, face: str, style: str) -> str:
    """`w:rPr` in the order of the schema; nothing for letters like all others of a paragraph."""
    look = ""
    if style:
        look += f'<w:rStyle w:val="{style}"/>'
    if face:
        look += f"<w:rFonts{attributes(dict.fromkeys(_FACES, face))}/>"
    if run.strong:
        look += "<w:b/><w:bCs/>"
    if run.em:
        look += "<w:i/><w:iCs/>"
    if run.underline:
        look += '<w:u w:val="single"/>'
    if run.raised or run.lowered:
        look += f'<w:vertAlign w:val="{"superscript" if run.raised else "subscript"}"/>'
    if run.language:
        look += f'<w:lang w:val="{quoted(faces.culture(run.language))}"/>'
    return f"<w:rPr>{look}</w:rPr>" if look else ""


def _link(manuscript: Manuscript, host: Element, address: str, setting: Setting) -> Element:
    relation = manuscript.link(setting.part, address) if address else ""
    return outer_link(host, relation) if relation else host


def outer_link(host: Element, relation: str) -> Element:
    """Appends a link to an address outside, by its relation, and gives it."""
    return child(host, "hyperlink", **{"r:id": relation})


def inner_link(host: Element, bookmark: str) -> Element:
    """Appends a link to a bookmark of this file and gives it."""
    return child(host, "hyperlink", anchor=bookmark, history=1)


def _reference(manuscript: Manuscript, host: Paragraph, ref: Ref, setting: Setting) -> None:
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


def begin_note(manuscript: Manuscript, host: Element) -> tuple[Paragraph, Setting]:
    """Put the mark of a new note into the text; gives the paragraph of the note and its setting."""
    number, part, note = manuscript.new_note()
    look = styled("FootnoteReference")
    host.children.append(f'<w:r>{look}<w:footnoteReference w:id="{number}"/></w:r>')
    para = paragraph(note, "FootnoteText")
    para.children.append(f"<w:r>{look}<w:footnoteRef/></w:r>")
    setting = Setting(part, manuscript.style.faces.reading)
    write_text(para, " ", setting)
    return para, setting


def _note(manuscript: Manuscript, host: Element, note: Note) -> None:
    para, setting = begin_note(manuscript, host)
    write_inlines(manuscript, para, note.content, setting)
