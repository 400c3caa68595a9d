"""Opening the house's template and writing the file.

The template lies in `resources/styles/common` as readable XML, so that a change of it
is a line in a diff; it is zipped in memory when it is opened.
"""

import io
import zipfile
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from docx.opc.constants import CONTENT_TYPE, RELATIONSHIP_TYPE
from docx.opc.packuri import PackURI
from docx.opc.part import Part, XmlPart
from docx.opc.rel import Relationships
from docx.package import Package
from lxml import etree

from casewriter.domain.publication import Publication
from casewriter.domain.style import Style
from casewriter.publish.docx.faces import culture
from casewriter.publish.docx.oxml import clean, w
from casewriter.publish.docx.styled import filled, font_table, values

_TYPES = "http://schemas.openxmlformats.org/package/2006/content-types"
_RELATIONS = "http://schemas.openxmlformats.org/package/2006/relationships"
_PICTURES = frozenset({"png", "jpg", "gif", "bmp"})
# Before 1980 a zip knows no dates; a fixed one makes equal publications equal files.
_WHEN = (1980, 1, 1, 0, 0, 0)
# python-docx refuses longer properties, as Word does.
_LONGEST_PROPERTY = 255


def open_template(folder: Path, style: Style) -> Package:
    """The template of that folder in a style, as a package of python-docx."""
    stream = io.BytesIO()
    named = values(style)
    with zipfile.ZipFile(stream, "w") as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_file():
                part = filled(path.read_bytes(), named)
                archive.writestr(path.relative_to(folder).as_posix(), part)
        archive.writestr("word/fontTable.xml", font_table(style))
    stream.seek(0)
    package = Package.open(stream)
    assert isinstance(package, Package)
    return package


def footnotes_part(package: Package, folder: Path) -> XmlPart:
    """The part for footnotes, holding the separators only, related to the document."""
    document = package.main_document_part
    part = XmlPart.load(
        PackURI("/word/footnotes.xml"),
        CONTENT_TYPE.WML_FOOTNOTES,
        (folder / "word" / "footnotes.xml").read_bytes(),
        package,
    )
    assert isinstance(part, XmlPart)
    document.relate_to(part, RELATIONSHIP_TYPE.FOOTNOTES)
    settings = document.settings.element
    # The schema wants it before the compatibility settings.
    compat = settings.find(w("compat"))
    assert compat is not None
    named = etree.Element(w("footnotePr"))
    for separator in ("-1", "0"):
        etree.SubElement(named, w("footnote")).set(w("id"), separator)
    compat.addprevious(named)
    return part


def describe(package: Package, publication: Publication) -> None:
    """Sets the language of all text and the properties of the file."""
    document = package.main_document_part
    language = culture(publication.language)
    for tag in document.styles.element.iter(w("lang")):
        tag.set(w("val"), language)
        tag.set(w("eastAsia"), language)
    for tag in document.settings.element.iter(w("themeFontLang")):
        tag.set(w("val"), language)
    properties = package.core_properties
    cover = publication.cover
    properties.title = _property(cover.title)
    properties.author = _property("; ".join(cover.authors))
    properties.last_modified_by = properties.author
    properties.language = publication.language
    properties.subject = _property(cover.subtitle)
    properties.keywords = _property("; ".join(publication.keywords))
    properties.revision = 1
    if publication.created:
        created = datetime.fromisoformat(publication.created)
        created = created.astimezone(UTC) if created.tzinfo else created
        properties.created = created
        properties.modified = created


def _property(text: str) -> str:
    return clean(text)[:_LONGEST_PROPERTY]


def save(package: Package, out: BinaryIO) -> None:
    """Writes the package; the same parts give the same bytes on every machine."""
    parts = tuple(package.iter_parts())
    with zipfile.ZipFile(out, "w") as archive:
        _add(archive, "[Content_Types].xml", _content_types(parts))
        _add(archive, "_rels/.rels", _relations(package.rels))
        for part in parts:
            packed = part.partname.ext not in _PICTURES
            _add(archive, part.partname.membername, part.blob, packed=packed)
            if part.rels:
                _add(archive, part.partname.rels_uri.membername, _relations(part.rels))


def _add(archive: zipfile.ZipFile, name: str, data: bytes, *, packed: bool = True) -> None:
    member = zipfile.ZipInfo(name, _WHEN)
    member.create_system = 3
    member.external_attr = 0o644 << 16
    member.compress_type = zipfile.ZIP_DEFLATED if packed else zipfile.ZIP_STORED
    archive.writestr(member, data)


def _content_types(parts: tuple[Part, ...]) -> bytes:
    root = etree.fromstring(f'<Types xmlns="{_TYPES}"/>')
    defaults = {"rels": CONTENT_TYPE.OPC_RELATIONSHIPS, "xml": CONTENT_TYPE.XML}
    defaults |= {
        part.partname.ext: part.content_type for part in parts if part.partname.ext in _PICTURES
    }
    for extension, kind in sorted(defaults.items()):
        etree.SubElement(root, f"{{{_TYPES}}}Default", Extension=extension, ContentType=kind)
    for part in sorted(parts, key=lambda part: str(part.partname)):
        if part.partname.ext not in _PICTURES:
            etree.SubElement(
                root,
                f"{{{_TYPES}}}Override",
                PartName=str(part.partname),
                ContentType=part.content_type,
            )
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)


def _relations(relations: Relationships) -> bytes:
    root = etree.fromstring(f'<Relationships xmlns="{_RELATIONS}"/>')
    for relation in relations.values():
        made = etree.SubElement(
            root,
            f"{{{_RELATIONS}}}Relationship",
            Id=relation.rId,
            Type=relation.reltype,
            Target=relation.target_ref,
        )
        if relation.is_external:
            made.set("TargetMode", "External")
    return etree.tostring(root, xml_declaration=True, encoding="UTF-8", standalone=True)
