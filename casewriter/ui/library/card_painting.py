"""How a card of the board looks."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QTextLayout, QTextOption
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.library.row import Row
from casewriter.ui.library.words import over_words, waiting_words
from casewriter.ui.phrases import country_name
from casewriter.ui.tokens import CHIP, GLYPH, RADIUS_BUTTON, SELECTION_BAR, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.chips import ChipKind, chip_width, paint_chip

GAP = 10
"""Pixels between two cards."""
SIDE, TITLE_LINES = 12, 3
_VERTICAL = Qt.AlignmentFlag.AlignVCenter


class CardPainter(QStyledItemDelegate):
    """Paints a card: title, country, whose turn, days, and what is overdue or who edits."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """All cards are equally high, so that ten thousand need no measuring."""
        title = QFontMetrics(theme.font("case_title")).height()
        small = QFontMetrics(theme.font("small")).height()
        high = 10 + TITLE_LINES * title + small + 6 + CHIP + 4 + small + 8
        return QSize(self._view.viewport().width(), high + GAP)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one card."""
        row = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(row, Row)
        tokens = theme.current()
        box = QRectF(option.rect).adjusted(3, 0, -3, -GAP)
        state: QStyle.StateFlag = option.state
        here = index == self._view.currentIndex() and self._view.hasFocus()
        fill = tokens.hover if state & QStyle.StateFlag.State_MouseOver else tokens.raised
        painter.save()
        wide = tokens.focus_width if here else 1
        rounded(painter, box, fill, tokens.accent if here else tokens.line, RADIUS_BUTTON, wide)
        if row.turn.mine:
            edge = QRectF(box.left(), box.top() + 1, SELECTION_BAR, box.height() - 2)
            painter.fillRect(edge, QColor(tokens.accent))
        inside = box.adjusted(SIDE, 8, -SIDE, 0)
        top = _paint_title(painter, inside, row.title, tokens)
        top = _paint_small(painter, inside, top, country_name(row.summary.country), tokens)
        self._paint_turn(painter, inside, top + 6, row, tokens)
        self._paint_foot(painter, inside, top + 6 + CHIP + 4, row, tokens)
        painter.restore()

    def _paint_turn(
        self, painter: QPainter, inside: QRectF, top: float, row: Row, tokens: Tokens
    ) -> None:
        turn = row.turn
        kind: ChipKind = "solid" if turn.mine else "plain"
        middle = QPointF(inside.left(), top + CHIP / 2)
        paint_chip(painter, middle, turn.icon, turn.words, kind, tokens=tokens)
        days = waiting_words(row.days)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.ink2))
        rest = QRectF(inside.left(), top, inside.width(), CHIP)
        rest.setLeft(inside.left() + chip_width(turn.words, kind) + 6)
        cut = _cut(painter, days, rest.width())
        painter.drawText(rest, _VERTICAL | Qt.AlignmentFlag.AlignRight, cut)

    def _paint_foot(
        self, painter: QPainter, inside: QRectF, top: float, row: Row, tokens: Tokens
    ) -> None:
        if row.over:
            painter.setFont(theme.font("small_emphasis"))
            high = painter.fontMetrics().height()
            paint_glyph(painter, QRectF(inside.left(), top, GLYPH, high), "stops", tokens)
            painter.setPen(QColor(tokens.block))
            line = QRectF(inside.left() + GLYPH + 4, top, inside.width() - GLYPH - 4, high)
            painter.drawText(line, _VERTICAL, _cut(painter, over_words(row.over), line.width()))
        elif row.editor:
            _paint_small(painter, inside, top, row.editor, tokens)


def _paint_title(painter: QPainter, inside: QRectF, title: str, tokens: Tokens) -> float:
    """Draw a title in two lines at most; gives where the next line begins."""
    font = theme.font("case_title")
    metrics = QFontMetrics(font)
    layout = QTextLayout(title, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    painter.setFont(font)
    painter.setPen(QColor(tokens.ink))
    top = inside.top()
    layout.beginLayout()
    for number in range(TITLE_LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(inside.width())
        # Qt counts UTF-16 units; the last line takes all that is left, and is cut.
        end = None if number == TITLE_LINES - 1 else line.textStart() + line.textLength()
        words = _units(title, line.textStart(), end)
        box = QRectF(inside.left(), top, inside.width(), metrics.height())
        painter.drawText(box, _VERTICAL, _cut(painter, words.strip(), box.width()))
        top += metrics.height()
    layout.endLayout()
    return top


def _units(text: str, start: int, end: int | None) -> str:
    units = text.encode("utf-16-le")[2 * start : None if end is None else 2 * end]
    return units.decode("utf-16-le", "ignore")


def _paint_small(
    painter: QPainter, inside: QRectF, top: float, words: str, tokens: Tokens
) -> float:
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(tokens.ink2))
    high = painter.fontMetrics().height()
    line = QRectF(inside.left(), top, inside.width(), high)
    painter.drawText(line, _VERTICAL, _cut(painter, words, line.width()))
    return top + high


def _cut(painter: QPainter, words: str, width: float) -> str:
    return painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, round(width))
