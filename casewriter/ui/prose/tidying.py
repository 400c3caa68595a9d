"""What becomes of letters in the moment they are typed: typography, and lists that begin."""

from msgspec import Struct
from PySide6.QtGui import QTextCursor

from casewriter.domain.as_typed import as_typed
from casewriter.prose.nodes import Lang
from casewriter.ui.prose import marking, places
from casewriter.ui.prose.formats import BREAK_LETTER, Look, marks_of, shape_of
from casewriter.ui.prose.rows import Marker
from casewriter.ui.prose.shaping import toggle_list
from casewriter.ui.prose.to_document import insert_units

LISTS: tuple[tuple[str, Marker], ...] = (
    ("- ", "bullet"),
    ("* ", "bullet"),
    ("– ", "bullet"),
    ("• ", "bullet"),
    ("1. ", "number"),
    ("1) ", "number"),
)
"""What begins a list when it is typed at the start of a paragraph, as in Word. Only 1 does: a
sentence may begin with a year and a full stop."""

KEEP = QTextCursor.MoveMode.KeepAnchor


class Stretch(Struct, frozen=True):
    """Positions of a document, and the letters that are to stand there."""

    start: int
    end: int
    text: str


def mending(cursor: QTextCursor, language: str) -> Stretch | None:
    """What is to be replaced now that the letter before the caret was typed."""
    block = cursor.block()
    text = block.text().replace(BREAK_LETTER, "\n")
    here = places.letters_before(text, cursor.positionInBlock())
    if not here:
        return None
    found = as_typed(text[:here], text[here:], _language(cursor, language))
    if found is None:
        return None
    start, end = (places.units_before(text, place) for place in (found.start, found.end))
    return Stretch(block.position() + start, block.position() + end, found.text)


def _language(cursor: QTextCursor, language: str) -> str:
    """The language of the passage in which the caret stands."""
    form = marking.format_at(cursor.block(), cursor.positionInBlock() - 1)
    marks = () if form is None else marks_of(form)
    return next((mark.attrs.lang for mark in marks if isinstance(mark, Lang)), language)


def mend(cursor: QTextCursor, stretch: Stretch, look: Look) -> None:
    """Replace the letters; those that come take the marks of the first that goes."""
    brush = QTextCursor(cursor.document())
    brush.setPosition(stretch.start)
    block = brush.block()
    form = marking.format_at(block, brush.positionInBlock())
    marks = () if form is None else marks_of(form)
    brush.setPosition(stretch.end, KEEP)
    brush.beginEditBlock()
    brush.removeSelectedText()
    kind = shape_of(block.blockFormat()).kind
    insert_units(brush, [(letter, marks) for letter in stretch.text], kind, look)
    brush.endEditBlock()


def list_begun(cursor: QTextCursor) -> Marker:
    """The marker of the list that the letters before the caret begin; none in most rows."""
    place = cursor.positionInBlock()
    if place not in {len(sign) for sign, _ in LISTS}:
        return ""
    shape = shape_of(cursor.block().blockFormat())
    if shape.kind not in {"paragraph", "nothing"} or shape.depth:
        return ""
    return dict(LISTS).get(cursor.block().text()[:place], "")


def begin_list(cursor: QTextCursor, marker: Marker, look: Look) -> None:
    """Make the row the first item of a list, without the signs that asked for it."""
    cursor.beginEditBlock()
    cursor.movePosition(QTextCursor.MoveOperation.StartOfBlock, KEEP)
    cursor.removeSelectedText()
    toggle_list(cursor, marker, look)
    cursor.endEditBlock()
