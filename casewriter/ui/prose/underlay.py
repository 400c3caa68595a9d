"""What lies under the words of a text without being in it: passages that are looked at."""

from collections.abc import Sequence
from typing import cast

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QColor, QPainter, QPen, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit

from casewriter.ui import theme
from casewriter.ui.tokens import Tokens

MARGIN_ICON = 13.0
GAP = 3.5
"""Half the width of the sign where words would come in."""


class Passage(Struct, frozen=True):
    """A stretch of a document, from position to position, and how it is shown.

    Attributes:
        icon: drawn in the margin beside its first line; none for a stretch that goes on from one
            with an icon.
        lit: whether it is the one that is looked at.
        name: tells whoever laid it which one it is.
        gives_way: whether its letters would go; an empty stretch is where some would come in.
        inked: whether its letters themselves show what would go and come.
    """

    start: int
    end: int
    icon: str = ""
    lit: bool = False
    gives_way: bool = False
    inked: bool = False
    name: str = ""


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
        self._passages = [self._selection(one.start, one.end, self._form(one)) for one in passages]
        self._lay()
        self._text.viewport().update()

    @property
    def passages(self) -> tuple[tuple[int, int, bool], ...]:
        """Where the passages are now: start, end, whether it is the one that is looked at."""
        return tuple(
            (selection.cursor.selectionStart(), selection.cursor.selectionEnd(), shown.lit)
            for selection, shown in zip(self._passages, self._shown, strict=True)
        )

    def named_at(self, position: int) -> str:
        """The name of a passage with a name that stands at a position, or an empty text."""
        return next(
            (
                shown.name
                for selection, shown in zip(self._passages, self._shown, strict=True)
                if shown.name
                and selection.cursor.selectionStart() <= position <= selection.cursor.selectionEnd()
            ),
            "",
        )

    def refresh(self) -> None:
        """Show all in the colours of now."""
        self.show_passages(
            [
                replace(shown, start=s.cursor.selectionStart(), end=s.cursor.selectionEnd())
                for s, shown in zip(self._passages, self._shown, strict=True)
            ]
        )

    def paint_margin(self, painter: QPainter, within: QRectF) -> None:
        """Draw beside the first line of each passage what it is, in the document's coordinates."""
        tokens = theme.current(self._text)
        margin = self._text.document().documentMargin()
        left, drawn = (margin - MARGIN_ICON) / 2, set[float]()
        for selection, shown in zip(self._passages, self._shown, strict=True):
            if shown.start == shown.end and not shown.inked:
                self._paint_gap(painter, selection.cursor, QColor(_ink(tokens, shown)))
            if not shown.icon:
                continue
            box = self._line_of(selection.cursor.selectionStart())
            top = box.center().y() - MARGIN_ICON / 2
            if top in drawn or not box.intersects(within):
                continue
            drawn.add(top)
            ink = _ink(tokens, shown)
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

    def _paint_gap(self, painter: QPainter, at: QTextCursor, ink: QColor) -> None:
        """Draw the sign of a proof-reader where words would come in."""
        line = self._line_of(at.position())
        layout = at.block().layout()
        place = layout.lineForTextPosition(at.positionInBlock())
        if not place.isValid():
            return
        # PySide gives the x and the position that it was asked for.
        found, _ = cast("tuple[float, int]", place.cursorToX(at.positionInBlock()))
        x = layout.position().x() + found
        foot = line.bottom() - 1
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink, 1.6))
        painter.drawPolyline(
            [QPointF(x - GAP, foot), QPointF(x, foot - 1.4 * GAP), QPointF(x + GAP, foot)]
        )
        painter.restore()

    def _form(self, shown: Passage) -> QTextCharFormat:
        tokens, form, lit = theme.current(self._text), QTextCharFormat(), shown.lit
        if shown.inked:
            if lit:
                form.setBackground(QColor(tokens.mark))
            return form
        if shown.gives_way:
            form.setFontStrikeOut(True)
            form.setBackground(QColor(tokens.mark if lit else tokens.block_tint))
            return form
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


def _ink(tokens: Tokens, shown: Passage) -> str:
    return tokens.accent if shown.lit else tokens.ink2
