"""Places in a text: letters against Qt's UTF-16 units, and where the atoms stand."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QTextCursor, QTextDocument

from casewriter.ui.prose.formats import Atom, atom_of
from casewriter.ui.prose.marking import format_at


def letters_before(text: str, units: int) -> int:
    """How many letters of a text make up its first UTF-16 units."""
    raw = text.encode("utf-16-le", "surrogatepass")[: 2 * units]
    return len(raw.decode("utf-16-le", "surrogatepass"))


def units_before(text: str, letters: int) -> int:
    """How many UTF-16 units the first letters of a text take."""
    return len(text[:letters].encode("utf-16-le", "surrogatepass")) // 2


def caret(cursor: QTextCursor) -> int:
    """Letters before the caret, each row's end and each atom counted as one."""
    place = letters_before(cursor.block().text(), cursor.positionInBlock())
    block = cursor.block().previous()
    while block.isValid():
        place += len(block.text()) + 1
        block = block.previous()
    return place


def position(document: QTextDocument, place: int) -> int:
    """Qt's position of such a place; the end where the text is shorter."""
    block = document.begin()
    left = max(0, place)
    while block.isValid():
        text = block.text()
        if left <= len(text):
            return block.position() + units_before(text, left)
        left -= len(text) + 1
        block = block.next()
    return document.characterCount() - 1


def selecting_atom(document: QTextDocument, place: int) -> QTextCursor:
    """A cursor that selects the one letter at a position."""
    cursor = QTextCursor(document)
    cursor.setPosition(place)
    cursor.setPosition(place + 1, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def selected_atom(cursor: QTextCursor) -> Atom | None:
    """The atom that is selected and nothing else with it."""
    if cursor.selectionEnd() - cursor.selectionStart() != 1:
        return None
    return atom_of(cursor.charFormat())


def atom_under(document: QTextDocument, point: QPointF) -> int | None:
    """The position of the atom drawn at a point of the document."""
    hit = document.documentLayout().hitTest(point, Qt.HitTestAccuracy.FuzzyHit)
    block = document.findBlock(hit)
    if hit < 0 or not block.isValid():
        return None
    offset = hit - block.position()
    line = block.layout().lineForTextPosition(offset)
    x = point.x() - block.layout().position().x()
    y = point.y() - block.layout().position().y()
    for first in (offset - 1, offset):
        form = format_at(block, first) if first >= 0 else None
        if form is None or atom_of(form) is None or not line.isValid():
            continue
        left, right = _x(line.cursorToX(first)), _x(line.cursorToX(first + 1))
        if left <= x <= right and line.y() <= y <= line.y() + line.height():
            return block.position() + first
    return None


def _x(found: object) -> float:
    # The binding returns the place alone, or with the cursor it was asked for.
    return float(found[0] if isinstance(found, tuple) else found)  # type: ignore[arg-type]
