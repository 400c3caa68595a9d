"""What the schema does not say about a Word file, and a reader would stumble over.

Microsoft's own validator finds neither an unclosed field nor a reference that leads nowhere; this
does. A fault is a code and a place: "bookmark_twice: cw_context".
"""

import posixpath
import re
import zipfile
from collections import Counter
from collections.abc import Iterator

from lxml import etree

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
RELATIONS = "{http://schemas.openxmlformats.org/package/2006/relationships}"
DRAWN = "{http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing}docPr"
DECORATIVE = "{http://schemas.microsoft.com/office/drawing/2017/decorative}decorative"
LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|[0-9]{3}))?")
STYLED = {"pStyle": "paragraph", "rStyle": "character", "tblStyle": "table"}


class Word:
    """The parts of a Word file, parsed."""

    def __init__(self, file):
        with zipfile.ZipFile(file) as archive:
            self.names = frozenset(archive.namelist())
            self.parts = {
                name: etree.fromstring(archive.read(name))
                for name in archive.namelist()
                if name.endswith((".xml", ".rels"))
            }
        self.document = self.parts["word/document.xml"]
        self.body = self.document[0]
        self.notes = self.parts.get("word/footnotes.xml")
        self.settings = self.parts["word/settings.xml"]

    def stories(self):
        """Every part that holds text."""
        for name, root in self.parts.items():
            if root.tag in {f"{W}document", f"{W}footnotes", f"{W}hdr", f"{W}ftr"}:
                yield name, root


def faults(file) -> list[str]:
    """All faults of a Word file; none is the only good answer."""
    word = Word(file)
    return [fault for check in CHECKS for fault in check(word)]


def value(element, name="val"):
    return element.get(W + name, "")


def repeated(things):
    return [thing for thing, count in Counter(things).items() if count > 1]


def bookmarks(word) -> Iterator[str]:
    starts = [each for _, root in word.stories() for each in root.iter(f"{W}bookmarkStart")]
    ends = [
        value(each, "id") for _, root in word.stories() for each in root.iter(f"{W}bookmarkEnd")
    ]
    for name in repeated(value(each, "name") for each in starts):
        yield f"bookmark_twice: {name}"
    for number in repeated(value(each, "id") for each in starts):
        yield f"bookmark_id_twice: {number}"
    for each in starts:
        if not re.fullmatch(r"[A-Za-z_]\w{0,39}", value(each, "name"), re.ASCII):
            yield f"bookmark_name: {value(each, 'name')}"
    for number in {value(each, "id") for each in starts} ^ set(ends):
        yield f"bookmark_open: {number}"
    for number in repeated(ends):
        yield f"bookmark_closed_twice: {number}"


def fields(word) -> Iterator[str]:
    for name, root in word.stories():
        for story in root if root.tag == f"{W}footnotes" else (root,):
            stack = []
            for mark in story.iter(f"{W}fldChar", f"{W}instrText"):
                kind = value(mark, "fldCharType")
                if kind == "begin":
                    stack.append("code")
                elif not stack:
                    yield f"field_unopened: {name}"
                elif mark.tag == f"{W}instrText":
                    if stack[-1] != "code":
                        yield f"field_code_in_result: {name}"
                elif kind == "separate":
                    stack[-1] = "result"
                else:
                    stack.pop()
            if stack:
                yield f"field_open: {name}"


def styles(word) -> Iterator[str]:
    known = {value(each, "styleId"): value(each, "type") for each in word.parts["word/styles.xml"]}
    for name, root in word.stories():
        for tag, kind in STYLED.items():
            for each in root.iter(W + tag):
                if known.get(value(each)) != kind:
                    yield f"style_missing: {value(each)} in {name}"
    for style in word.parts["word/styles.xml"].iter(f"{W}style"):
        for tag in ("basedOn", "next", "link"):
            for each in style.iter(W + tag):
                if value(each) not in known:
                    yield f"style_missing: {value(each)}"


def numbering(word) -> Iterator[str]:
    root = word.parts["word/numbering.xml"]
    levels = {
        value(each, "abstractNumId"): {value(level, "ilvl") for level in each.iter(f"{W}lvl")}
        for each in root.iter(f"{W}abstractNum")
    }
    nums = {value(n, "numId"): value(n.find(f"{W}abstractNumId")) for n in root.iter(f"{W}num")}
    for number, abstract in nums.items():
        if abstract not in levels:
            yield f"numbering_missing: abstract {abstract} of {number}"
    for _, story in (*word.stories(), ("", word.parts["word/styles.xml"])):
        for each in story.iter(f"{W}numPr"):
            number = value(each.find(f"{W}numId"))
            level = each.find(f"{W}ilvl")
            if number == "0":
                continue
            if number not in nums:
                yield f"numbering_missing: {number}"
            elif (value(level) if level is not None else "0") not in levels.get(nums[number], ()):
                yield f"numbering_level: {number}"


def footnotes(word) -> Iterator[str]:
    kept = [] if word.notes is None else list(word.notes)
    there = [value(each, "id") for each in kept]
    named = [value(each, "id") for each in word.document.iter(f"{W}footnoteReference")]
    separators = [value(each, "id") for each in word.settings.iter(f"{W}footnote")]
    for number in repeated(there) + repeated(named):
        yield f"footnote_twice: {number}"
    for number in set(named + separators) ^ set(there):
        yield f"footnote_missing: {number}"
    for note in kept:
        if note[-1].tag != f"{W}p":
            yield f"footnote_without_paragraph: {value(note, 'id')}"


def tables(word) -> Iterator[str]:
    for place, table in enumerate(word.document.iter(f"{W}tbl"), start=1):
        columns = len(table.findall(f"{W}tblGrid/{W}gridCol"))
        rows = table.findall(f"{W}tr")
        look = table.find(f"{W}tblPr/{W}tblLook")
        # A table laid out as a card has its headings at the left, and says that it has none above.
        at_left = look is not None and (value(look, "firstColumn"), value(look, "firstRow")) == (
            "1",
            "0",
        )
        is_headed = bool(rows) and rows[0].find(f"{W}trPr/{W}tblHeader") is not None
        if not (is_headed or at_left):
            yield f"table_without_header: {place}"
        for row in rows:
            spans = [value(span) or "1" for span in row.iter(f"{W}gridSpan")]
            cells = row.findall(f"{W}tc")
            if len(cells) + sum(int(span) - 1 for span in spans) != columns:
                yield f"table_row_off_grid: {place}"
            if any(cell[-1].tag != f"{W}p" for cell in cells):
                yield f"cell_without_paragraph: {place}"
        following = table.getnext()
        if following is None or following.tag != f"{W}p":
            yield f"table_without_paragraph_after: {place}"


def mentions(word) -> Iterator[str]:
    marks = {value(each, "name") for each in word.document.iter(f"{W}bookmarkStart")}
    for _, root in word.stories():
        for link in root.iter(f"{W}hyperlink"):
            if value(link, "anchor") and value(link, "anchor") not in marks:
                yield f"target_missing: {value(link, 'anchor')}"
        for code in root.iter(f"{W}instrText"):
            found = re.match(r"\s*(?:PAGE)?REF (\S+)", code.text or "")
            if found and found[1] not in marks:
                yield f"target_missing: {found[1]}"


def relations(word) -> Iterator[str]:
    for name, root in word.parts.items():
        folder, file = posixpath.split(name)
        listed = word.parts.get(f"{folder}/_rels/{file}.rels", ())
        known = {each.get("Id") for each in listed}
        for each in root.iter():
            for key, number in each.items():
                if key.startswith(R) and number not in known:
                    yield f"relation_missing: {number} in {name}"
        if root.tag == f"{RELATIONS}Relationships":
            base = posixpath.dirname(folder)
            for each in root:
                target = posixpath.normpath(posixpath.join("/", base, each.get("Target")))
                if each.get("TargetMode") != "External" and target[1:] not in word.names:
                    yield f"part_missing: {target}"


def languages(word) -> Iterator[str]:
    for name, root in word.parts.items():
        for each in root.iter(f"{W}lang", f"{W}themeFontLang"):
            for tag in each.attrib.values():
                if not LANGUAGE.fullmatch(tag):
                    yield f"language_tag: {tag} in {name}"


def drawings(word) -> Iterator[str]:
    drawn = [each for _, root in word.stories() for each in root.iter(DRAWN)]
    for each in drawn:
        is_decorative = any(mark.get("val") == "1" for mark in each.iter(DECORATIVE))
        if bool(each.get("descr")) == is_decorative:
            yield f"alt_text: {each.get('name')}"
    for number in repeated(each.get("id") for each in drawn):
        yield f"drawing_id_twice: {number}"


def sections(word) -> Iterator[str]:
    last = word.body[-1] if len(word.body) else None
    if last is None or last.tag != f"{W}sectPr":
        yield "section_not_last"
    loose = [each for each in word.body.iter(f"{W}sectPr") if each.getparent().tag != f"{W}pPr"]
    if len(loose) != 1:
        yield f"sections_loose: {len(loose)}"
    if not any(True for _ in word.body.iter(f"{W}p")):
        yield "body_empty"


def headings(word) -> Iterator[str]:
    level = 0
    for para in word.body.iter(f"{W}p"):
        style = para.find(f"{W}pPr/{W}pStyle")
        found = re.fullmatch(r"Heading(\d)", value(style) if style is not None else "")
        if found and int(found[1]) > level + 1:
            yield f"heading_skips: {''.join(para.itertext())}"
        level = int(found[1]) if found else level


def settings(word) -> Iterator[str]:
    zoom = word.settings.find(f"{W}zoom")
    if zoom is not None and not value(zoom, "percent"):
        yield "zoom_without_percent"
    if word.settings.find(f"{W}updateFields") is not None:
        yield "asks_to_update_fields"


CHECKS = (
    bookmarks,
    fields,
    styles,
    numbering,
    footnotes,
    tables,
    mentions,
    relations,
    languages,
    drawings,
    sections,
    headings,
    settings,
)
