"""What lies under the words of a text without being in it: passages that are looked at."""

from collections.abc import Sequence

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from casewriter.ui import theme

MARGIN_ICON = 13.0


class Passage(Struct, frozen=True):
    """A stretch of a document, from position to position, and how it is shown.

    Attributes:
        icon: drawn in the margin beside its first line; none for a stretch that goes on from one
            with an icon.
        lit: whether it is the one that is looked at.
    """

    start: int
    end: int
    icon: str = ""
    lit: bool = False


class Underlay:
    """Lays stretches under one text; what was looked for lies over passages."""

    def __init__(self, text: QTextEdit) -> None:
        self._text = text
        self._hits: list[QTextEdit.ExtraSelection] = []
        self._passages: list[QTextEdit.ExtraSelection] = []
        self._shown: tuple[Passage, ...] = ()

    def show_hits(self, found: Sequence[tuple[int, int]], form: QTextCharFormat) -> None:
        """Show other stretches that were looked for."""
        self._hits = [self._selection(start, end, form) for start, end in found]
        self._lay()

    def show_passages(self, passages: Sequence[Passage]) -> None:
        """Show other passages; they follow the words as these are written on."""
        if not passages and not self._shown:
            return
        self._shown = tuple(passages)
        self._passages = [
            self._selection(one.start, one.end, self._form(lit=one.lit)) for one in passages
        ]
        self._lay()
        self._text.viewport().update()

    @property
    def passages(self) -> tuple[tuple[int, int, bool], ...]:
        """Where the passages are now: start, end, whether it is the one that is looked at."""
        return tuple(
            (selection.cursor.selectionStart(), selection.cursor.selectionEnd(), shown.lit)
            for selection, shown in zip(self._passages, self._shown, strict=True)
        )

    def refresh(self) -> None:
        """Show all in the colours of now."""
        self.show_passages(
            [
                Passage(s.cursor.selectionStart(), s.cursor.selectionEnd(), shown.icon, shown.lit)
                for s, shown in zip(self._passages, self._shown, strict=True)
            ]
        )

    def paint_margin(self, painter: QPainter, within: QRectF) -> None:
        """Draw beside the first line of each passage what it is, in the document's coordinates."""
        tokens = theme.current(self._text)
        margin = self._text.document().documentMargin()
        left, drawn = (margin - MARGIN_ICON) / 2, set[float]()
        for selection, shown in zip(self._passages, self._shown, strict=True):
            if not shown.icon:
                continue
            box = self._line_of(selection.cursor.selectionStart())
            top = box.center().y() - MARGIN_ICON / 2
            if top in drawn or not box.intersects(within):
                continue
            drawn.add(top)
            ink = tokens.accent if shown.lit else tokens.ink2
            place = QRectF(left, top, MARGIN_ICON, MARGIN_ICON)
            theme.draw_icon(painter, shown.icon, place, ink)

    def _line_of(self, position: int) -> QRectF:
        """The line in which a position stands, as wide as the text."""
        block = self._text.document().findBlock(position)
        layout = block.layout()
        line = layout.lineForTextPosition(position - block.position())
        at: QPointF = layout.position()
        wide = self._text.document().size().width()
        if not line.isValid():
            return QRectF(0, at.y(), wide, 1)
        return QRectF(0, at.y() + line.y(), wide, line.height())

    def _form(self, *, lit: bool) -> QTextCharFormat:
        tokens, form = theme.current(self._text), QTextCharFormat()
        style = QTextCharFormat.UnderlineStyle
        form.setUnderlineStyle(style.SingleUnderline if lit else style.DotLine)
        form.setUnderlineColor(QColor(tokens.attention if lit else tokens.ink2))
        if lit:
            form.setBackground(QColor(tokens.mark))
        else:
            soft = QColor(tokens.mark)
            soft.setAlphaF(0.45)
            form.setBackground(soft)
        return form

    def _selection(self, start: int, end: int, form: QTextCharFormat) -> QTextEdit.ExtraSelection:
        found = QTextEdit.ExtraSelection()
        found.cursor = QTextCursor(self._text.document())
        found.cursor.setPosition(start)
        found.cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
        found.format = form
        return found

    def _lay(self) -> None:
        self._text.setExtraSelections([*self._passages, *self._hits])
