"""Copying and pasting: our tree among ourselves, HTML and plain text with others."""

import msgspec
from PySide6.QtCore import QMimeData
from PySide6.QtGui import QTextCursor

from casewriter.prose.codec import ProseError, canonical_line, decode, encode
from casewriter.prose.nodes import Doc, Footnote, Inline, Paragraph, Text
from casewriter.prose.walk import lines
from casewriter.ui.prose.formats import Look, block_format, char_format, shape_of
from casewriter.ui.prose.from_document import rows_of_units, units_of
from casewriter.ui.prose.from_html import from_html
from casewriter.ui.prose.inking import bare_rows
from casewriter.ui.prose.names import Names
from casewriter.ui.prose.rows import EXHIBIT, PLAIN, Row, Shape, flatten, gather, settle
from casewriter.ui.prose.shaping import leave_exhibit, remove_selection
from casewriter.ui.prose.to_document import (
    insert_units,
    reshape_block,
    restyle_block,
    units_of_content,
    units_of_row,
)
from casewriter.ui.prose.to_html import to_html, to_plain

OWN_TYPE = "application/x-casewriter-prose"


def selected(cursor: QTextCursor) -> Doc:
    """The tree of what is selected, without what would go.

    Words from inside one row are a plain paragraph.
    """
    start, end = cursor.selectionStart(), cursor.selectionEnd()
    document = cursor.document()
    first = document.findBlock(start)
    inside_one = first.contains(end)
    rows: list[Row] = []
    block = first
    while block.isValid() and block.position() <= end:
        units = units_of(block, max(0, start - block.position()), end - block.position())
        shape = PLAIN if inside_one else shape_of(block.blockFormat())
        rows.extend(rows_of_units(units, Row(shape)))
        block = block.next()
    return gather(bare_rows(settle(tuple(rows))))


def mime_of(doc: Doc, names: Names) -> QMimeData:
    """A fragment in the three forms in which it can be pasted."""
    mime = QMimeData()
    mime.setData(OWN_TYPE, msgspec.json.encode(encode(doc)))
    mime.setHtml(to_html(doc, names))
    mime.setText(to_plain(doc, names))
    return mime


def can_paste(mime: QMimeData) -> bool:
    """Whether there is anything to paste."""
    return mime.hasFormat(OWN_TYPE) or mime.hasHtml() or mime.hasText()


def pasted(mime: QMimeData) -> Doc:
    """What the clipboard holds, in the best form it holds it."""
    if mime.hasFormat(OWN_TYPE):
        try:
            return decode(msgspec.json.decode(bytes(mime.data(OWN_TYPE).data())))
        except (ProseError, msgspec.DecodeError):
            pass  # written by a later version: its HTML is there as well
    if mime.hasHtml() and (doc := from_html(mime.html())).content:
        return doc
    parts = [line.strip("\r") for line in mime.text().splitlines()]
    return Doc(tuple(Paragraph(canonical_line((Text(part),))) for part in parts if part.strip()))


def as_one_line(doc: Doc) -> tuple[Inline, ...]:
    """A fragment as the words of one note: rows parted by blanks, notes as words."""
    content: list[Inline] = []
    for line in lines(doc):
        if content:
            content.append(Text(" "))
        for inline in line.content:
            content.extend(inline.content if isinstance(inline, Footnote) else (inline,))
    return canonical_line(tuple(content))


def paste_line(cursor: QTextCursor, doc: Doc, look: Look) -> None:
    """Paste into a text that has one row only."""
    cursor.beginEditBlock()
    cursor.removeSelectedText()
    insert_units(cursor, units_of_content(as_one_line(doc)), "paragraph", look)
    cursor.endEditBlock()


def paste(cursor: QTextCursor, doc: Doc, look: Look) -> None:
    """Paste a fragment: its first row joins the words before the caret, its last those after."""
    if not doc.content:
        return
    rows = flatten(doc)
    cursor.beginEditBlock()
    remove_selection(cursor, look)
    leave_exhibit(cursor, look)
    own = shape_of(cursor.block().blockFormat())
    tail = not cursor.atBlockEnd()
    for number, row in enumerate(rows):
        if number or (row.shape == EXHIBIT and cursor.positionInBlock()):
            _new_row(cursor, row.shape, look)
        elif row.shape == EXHIBIT or (cursor.block().length() == 1 and row.shape != PLAIN):
            reshape_block(cursor.block(), row.shape, look)
        kind = shape_of(cursor.block().blockFormat()).kind
        insert_units(cursor, units_of_row(row), kind, look)
    if rows[-1].shape == EXHIBIT and (tail or not cursor.block().next().isValid()):
        _new_row(cursor, own if own.kind == "paragraph" else PLAIN, look)
    if tail:
        restyle_block(cursor.block(), look)
    cursor.endEditBlock()


def _new_row(cursor: QTextCursor, shape: Shape, look: Look) -> None:
    cursor.insertBlock(block_format(shape, look), char_format((), shape.kind, look))
