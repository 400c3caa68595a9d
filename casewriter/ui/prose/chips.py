"""How atoms are drawn in the line: chips, note boxes, references, values and exhibit cards."""

from bisect import bisect_left

from PySide6.QtCore import QCoreApplication, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPyTextObject,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtWidgets import QTextEdit

from casewriter.prose.nodes import Citation, CrossReference, Exhibit, Footnote, Value
from casewriter.ui.icons import draw as draw_icon
from casewriter.ui.prose.colours import Colours, colours_of
from casewriter.ui.prose.formats import Atom, atom_of
from casewriter.ui.prose.names import Names, label

CHIP_PADDING = 5.0
CHIP_ICON = 13.0
EXHIBIT_HEIGHT = 44.0
RADIUS = 4.0
NOTE_SHARE = 0.9
"""Size of a note's number against the letters of the interface."""


EXHIBIT_ICONS = {
    "table": "table",
    "indicators": "chart-bar",
    "timeline": "calendar-blank",
    "figures": "image",
}


def exhibit_said(kind: str) -> str:
    """What an exhibit is, in one word."""
    translate = QCoreApplication.translate
    names = {
        "indicators": translate("ProseEditor", "Indicators"),
        "timeline": translate("ProseEditor", "Timeline"),
        "figures": translate("ProseEditor", "Picture"),
    }
    return names.get(kind, translate("ProseEditor", "Table"))


class Chips(QPyTextObject):
    """Draws the atoms of one text widget, in its font and palette.

    `note_places` are the positions of the notes, in order: a note's number is its place there.
    """

    def __init__(self, names: Names, widget: QTextEdit) -> None:
        super().__init__(widget)
        self._names = names
        self._widget = widget
        self.note_places: list[int] = []
        self._chosen: tuple[QRectF, QTextDocument, int, QTextFormat] | None = None

    def number(self, position: int) -> str:
        """The number of the note at a position."""
        return str(bisect_left(self.note_places, position) + 1)

    def intrinsicSize(
        self,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> QSizeF:
        """The room that an atom takes in its line."""
        atom = atom_of(format)
        metrics = QFontMetricsF(self._widget.font())
        widest = max(60.0, doc.textWidth() - 2 * doc.documentMargin() - 2)
        match atom:
            case Exhibit():
                return QSizeF(widest, EXHIBIT_HEIGHT)
            case Footnote():
                small = QFontMetricsF(self._small_font())
                width = small.horizontalAdvance(self.number(posInDocument)) + 9
                width = max(width, small.height()) + 2
            case Citation():
                width = metrics.horizontalAdvance(label(atom, self._names))
                width += CHIP_ICON + 3 * CHIP_PADDING
            case Value():
                width = QFontMetricsF(doc.defaultFont()).horizontalAdvance(label(atom, self._names))
            case _:
                width = metrics.horizontalAdvance(label(atom, self._names))
        # Lower than it is drawn: a chip must not push the lines of a paragraph apart.
        return QSizeF(min(max(width, 8.0), widest), metrics.xHeight())

    def drawObject(
        self,
        painter: QPainter,
        rect: QRectF | QRect,
        doc: QTextDocument,
        posInDocument: int,  # noqa: N803
        format: QTextFormat,  # noqa: A002
    ) -> None:
        """Draw an atom into its room."""
        atom = atom_of(format)
        colours = colours_of(self._widget.palette())
        rect = QRectF(rect)
        room = rect
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._widget.font())
        if not isinstance(atom, Exhibit):
            height = QFontMetricsF(painter.font()).height() + 2
            room = QRectF(rect.left(), rect.center().y() - height / 2, rect.width(), height)
        match atom:
            case Exhibit():
                self._draw_exhibit(painter, room, atom, colours)
            case Footnote():
                self._draw_note(painter, room, self.number(posInDocument), colours)
            case Citation():
                self._draw_citation(painter, room, atom, colours)
            case CrossReference():
                self._draw_reference(painter, room, atom, colours)
            case _:
                self._draw_value(painter, rect, label(atom, self._names), doc, colours)
        if self._is_selected(posInDocument):
            self._chosen = QRectF(rect), doc, posInDocument, QTextFormat(format)
            # Qt's veil over a selected object is faint; Enter will open this one.
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(colours.accent, 2))
            painter.drawRoundedRect(room, RADIUS, RADIUS)
        painter.restore()

    def draw_chosen(self, painter: QPainter) -> None:
        """Draw the one selected atom again, above the veil that Qt lays over what it selects."""
        chosen, self._chosen = self._chosen, None
        if chosen is not None and self._is_selected(chosen[2]):
            rect, doc, position, form = chosen
            if not isinstance(atom_of(form), Value):
                painter.fillRect(rect, colours_of(self._widget.palette()).paper)
            self.drawObject(painter, rect, doc, position, form)
            self._chosen = None

    def _is_selected(self, position: int) -> bool:
        cursor = self._widget.textCursor()
        return cursor.selectionStart() == position == cursor.selectionEnd() - 1

    def _draw_citation(self, painter: QPainter, rect: QRectF, atom: Atom, colours: Colours) -> None:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colours.tint)
        painter.drawRoundedRect(rect, RADIUS, RADIUS)
        mark = QRectF(rect.left() + CHIP_PADDING, 0, CHIP_ICON, CHIP_ICON)
        mark.moveTop(rect.center().y() - CHIP_ICON / 2)
        draw_icon(painter, "bookmark-simple", mark, colours.tint_ink.name())
        painter.setPen(colours.tint_ink)
        words = rect.adjusted(CHIP_ICON + 2 * CHIP_PADDING, 0, -CHIP_PADDING, 0)
        self._draw_words(painter, words, label(atom, self._names))

    def _draw_note(self, painter: QPainter, rect: QRectF, number: str, colours: Colours) -> None:
        font = self._small_font()
        font.setWeight(QFont.Weight.DemiBold)
        painter.setFont(font)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(colours.accent, 1.2))
        box = rect.adjusted(1.5, -1.5, -1.5, -3.5)
        painter.drawRoundedRect(box, 3, 3)
        painter.setPen(colours.accent)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, number)

    def _draw_reference(
        self, painter: QPainter, rect: QRectF, atom: Atom, colours: Colours
    ) -> None:
        painter.setPen(colours.accent)
        self._draw_words(painter, rect, label(atom, self._names))
        painter.setPen(QPen(colours.accent, 1, Qt.PenStyle.DashLine))
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())

    def _draw_value(
        self, painter: QPainter, rect: QRectF, words: str, doc: QTextDocument, colours: Colours
    ) -> None:
        """A number reads as the words around it; dots below tell that it follows its table."""
        painter.setFont(doc.defaultFont())
        painter.setPen(colours.ink)
        painter.drawText(rect.bottomLeft(), words)
        painter.setPen(QPen(colours.edge, 1, Qt.PenStyle.DotLine))
        below = rect.bottom() + 3
        painter.drawLine(QPointF(rect.left(), below), QPointF(rect.right(), below))

    def _draw_exhibit(self, painter: QPainter, rect: QRectF, atom: Atom, colours: Colours) -> None:
        painter.setPen(QPen(colours.edge, 1))
        painter.setBrush(colours.raised)
        painter.drawRoundedRect(rect.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
        kind = self._names.kind(atom.attrs.ref) if isinstance(atom, Exhibit) else ""
        middle = rect.center().y()
        handle = QRectF(rect.left() + 6, middle - 8, 16, 16)
        draw_icon(painter, "dots-six-vertical", handle, colours.quiet_ink.name())
        mark = QRectF(rect.left() + 30, middle - 9, 18, 18)
        draw_icon(painter, EXHIBIT_ICONS.get(kind, "table"), mark, colours.ink.name())
        said = exhibit_said(kind)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(said)
        painter.setPen(colours.quiet_ink)
        room = rect.adjusted(0, 0, -14, 0)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(room, int(place), said)
        painter.setPen(colours.ink)
        words = rect.adjusted(58, 0, -(wide + 28), 0)
        self._draw_words(painter, words, label(atom, self._names))

    def _draw_words(self, painter: QPainter, rect: QRectF, words: str) -> None:
        metrics = QFontMetricsF(painter.font())
        shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rect.width() + 1)
        place = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
        painter.drawText(rect.adjusted(0, 0, 2, 0), int(place), shown)

    def _small_font(self) -> QFont:
        font = QFont(self._widget.font())
        if font.pixelSize() > 0:
            font.setPixelSize(max(9, round(font.pixelSize() * NOTE_SHARE)))
        else:
            font.setPointSizeF(font.pointSizeF() * NOTE_SHARE)
        return font
