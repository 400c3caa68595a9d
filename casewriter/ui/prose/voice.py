"""What a screen reader is told of a text beside its letters: what a row is, what a chip says."""

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent

from casewriter.prose.nodes import Citation, Exhibit, Footnote, Value
from casewriter.ui.prose import places, shaping
from casewriter.ui.prose.formats import Atom, atom_of
from casewriter.ui.prose.marking import format_at
from casewriter.ui.prose.names import label
from casewriter.ui.prose.rows import Shape
from casewriter.ui.prose.surface import ProseSurface


class Voice(QObject):
    """Announces where the caret has come to; silent while nobody listens.

    The letters themselves, blank rows included, are read from the text by the screen reader; it
    knows neither the chips, which are one odd letter to it, nor the bullets painted beside rows.
    """

    def __init__(self, text: ProseSurface) -> None:
        super().__init__(text)
        self._text = text
        self._row = -1

    def caret_moved(self) -> None:
        """Tell of another kind of row, and of the chip that the caret stands before."""
        if not QAccessible.isActive() or not self._text.hasFocus():
            return
        if words := self.words():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._text, words))

    def words(self) -> str:
        """What there is to be told where the caret stands now."""
        cursor = self._text.textCursor()
        told = []
        number = cursor.blockNumber()
        if number != self._row:
            self._row = number
            told.append(row_said(shaping.shape_at(cursor)))
        atom = places.selected_atom(cursor)
        if atom is None:
            form = format_at(cursor.block(), cursor.positionInBlock())
            atom = atom_of(form) if form is not None else None
        if atom is not None:
            told.append(self._said(atom))
        return ", ".join(words for words in told if words)

    def _said(self, atom: Atom) -> str:
        translate = QCoreApplication.translate
        words = label(atom, self._text.names)
        match atom:
            case Footnote():
                return translate("ProseEditor", "note")
            case Citation():
                return translate("ProseEditor", "source: {name}").format(name=words)
            case Exhibit():
                return translate("ProseEditor", "placed here: {name}").format(name=words)
            case Value():
                return words
            case _:
                return translate("ProseEditor", "reference: {name}").format(name=words)


def row_said(shape: Shape) -> str:
    """What a row is, in words; nothing for a plain paragraph."""
    translate = QCoreApplication.translate
    if shape.kind == "heading_3":
        return translate("ProseActions", "Sub-heading")
    if shape.kind == "heading_4":
        return translate("ProseActions", "Small sub-heading")
    told = []
    if shape.quoted:
        told.append(translate("ProseActions", "Quotation"))
    if shape.marker == "bullet":
        told.append(translate("ProseActions", "Bulleted list"))
    elif shape.marker == "number":
        told.append(translate("ProseActions", "Numbered list"))
    if shape.marker and shape.depth > 1:
        told.append(translate("ProseEditor", "level {number}").format(number=shape.depth))
    return ", ".join(told)
