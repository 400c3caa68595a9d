"""How a line of the library looks."""

from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter
from PySide6.QtWidgets import QHeaderView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casewriter.ui import theme
from casewriter.ui.glyphs import TALLY_HEIGHT, TALLY_STEP_IN_LISTS, paint_glyph, paint_tally
from casewriter.ui.glyphs import tally_width as width_of_tally
from casewriter.ui.library.row import GLYPHS, Row
from casewriter.ui.library.table import (
    CASE,
    CHANGED,
    DUE,
    EDITOR,
    READY,
    STAGE,
    TURN,
    WAITING,
    CaseTable,
)
from casewriter.ui.library.words import due_words, over_words
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.tokens import GLYPH, LIBRARY_ROW, SELECTION_BAR, Tokens
from casewriter.ui.widgets.chips import paint_chip

LEFT = 20
LEAST_CASE = 240
"""Pixels that the name of a case needs at least."""
_VERTICAL = Qt.AlignmentFlag.AlignVCenter
_ASCENDING = Qt.SortOrder.AscendingOrder


class LinePainter(QStyledItemDelegate):
    """Paints the cells of a line; the selected one lies on tint with a bar at its left."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every line is as high as two lines of text with room around them."""
        title = QFontMetrics(theme.font("case_title")).height()
        below = QFontMetrics(theme.font("small")).height()
        return QSize(80, max(LIBRARY_ROW, title + below + 12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one cell."""
        table = index.model()
        assert isinstance(table, CaseTable)
        row = table.row(index.row())
        tokens = theme.current()
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        column = index.column()
        if column == TURN:
            if chosen:
                bar = QRect(rect.left(), rect.top(), SELECTION_BAR, rect.height())
                painter.fillRect(bar, QColor(tokens.tint_ink if _flat(tokens) else tokens.accent))
            kind = "solid" if row.turn.mine and not (chosen and _flat(tokens)) else "plain"
            start = QPointF(rect.left() + LEFT, rect.center().y() + 0.5)
            paint_chip(
                painter,
                start,
                row.turn.icon,
                row.turn.words,
                "solid" if kind == "solid" else "plain",
                tokens=tokens,
            )
        elif column == CASE:
            _paint_case(painter, rect, row, tokens, chosen=chosen)
        elif column == STAGE:
            box = QRectF(rect.left() + 8, rect.center().y() - GLYPH / 2, GLYPH, GLYPH)
            paint_glyph(painter, box, GLYPHS[row.stage], tokens, on_tint=chosen)
            words = _Pair(stage_name(row.stage), table.round_words(row))
            _paint_pair(painter, rect.adjusted(31, 0, -4, 0), words, tokens, chosen=chosen)
        elif column == DUE:
            due = due_words(row.summary.whereabouts.due, datetime.now(UTC))
            words = _Pair(due, over_words(row.over), late=True)
            _paint_pair(painter, rect.adjusted(8, 0, -4, 0), words, tokens, chosen=chosen)
        elif column in {WAITING, EDITOR, CHANGED}:
            said = table.words(row, column)
            _words(painter, rect.adjusted(8, 0, -4, 0), said, tokens, chosen=chosen)
        else:
            _paint_ready(painter, rect, row, tokens, chosen=chosen)
        painter.restore()


def _flat(tokens: Tokens) -> bool:
    return tokens.scheme == "contrast"


def _ink(tokens: Tokens, colour: str, *, chosen: bool) -> QColor:
    return QColor(tokens.on_tint(colour) if chosen else colour)


def _words(painter: QPainter, rect: QRect, words: str, tokens: Tokens, *, chosen: bool) -> None:
    painter.setFont(theme.font("interface"))
    painter.setPen(_ink(tokens, tokens.ink, chosen=chosen))
    cut = painter.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
    painter.drawText(rect, _VERTICAL, cut)


def _paint_case(painter: QPainter, rect: QRect, row: Row, tokens: Tokens, *, chosen: bool) -> None:
    inside = rect.adjusted(8, 0, -12, 0)
    title, small = theme.font("case_title"), theme.font("small")
    high, low = QFontMetrics(title), QFontMetrics(small)
    top = inside.top() + (inside.height() - high.height() - low.height()) // 2
    painter.setFont(title)
    painter.setPen(_ink(tokens, tokens.ink, chosen=chosen))
    cut = high.elidedText(row.title, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside.left(), top + high.ascent(), cut)
    painter.setFont(small)
    painter.setPen(_ink(tokens, tokens.ink2, chosen=chosen))
    cut = low.elidedText(row.below, Qt.TextElideMode.ElideRight, inside.width())
    painter.drawText(inside.left(), top + high.height() + low.ascent(), cut)


class _Pair(Struct, frozen=True):
    """Words, and smaller ones below; those of a date that is over stand out."""

    words: str
    below: str
    late: bool = False


def _paint_pair(
    painter: QPainter, rect: QRect, pair: _Pair, tokens: Tokens, *, chosen: bool
) -> None:
    if not pair.below:
        _words(painter, rect, pair.words, tokens, chosen=chosen)
        return
    high = QFontMetrics(theme.font("interface")).height()
    role = "small_emphasis" if pair.late else "small"
    low = QFontMetrics(theme.font(role)).height()
    top = rect.top() + (rect.height() - high - low) // 2
    line = QRect(rect.left(), top, rect.width(), high)
    _words(painter, line, pair.words, tokens, chosen=chosen)
    left = rect.left()
    if pair.late:
        box = QRectF(left, top + high + (low - GLYPH) / 2, GLYPH, GLYPH)
        paint_glyph(painter, box, "stops", tokens, on_tint=chosen)
        left += GLYPH + 4
    painter.setFont(theme.font(role))
    painter.setPen(_ink(tokens, tokens.block if pair.late else tokens.ink2, chosen=chosen))
    below = QRect(left, top + high, rect.right() - left, low)
    cut = painter.fontMetrics().elidedText(pair.below, Qt.TextElideMode.ElideRight, below.width())
    painter.drawText(below, _VERTICAL, cut)


def _paint_ready(painter: QPainter, rect: QRect, row: Row, tokens: Tokens, *, chosen: bool) -> None:
    states = row.summary.tally
    if not states:
        return
    corner = QPointF(rect.left() + 8, rect.center().y() - TALLY_HEIGHT / 2 + 0.5)
    step = TALLY_STEP_IN_LISTS
    paint_tally(painter, corner, states, row.gaps, tokens, step=step, on_tint=chosen)
    painter.setFont(theme.font("small"))
    painter.setPen(_ink(tokens, tokens.ink2, chosen=chosen))
    left = rect.left() + 8 + round(width_of_tally(len(states), row.gaps, step)) + 10
    box = QRect(left, rect.top(), rect.right() - left, rect.height())
    painter.drawText(box, _VERTICAL, f"{row.ready}/{len(states)}")


class Heads(QHeaderView):
    """The names of the columns; an arrow stands behind the one that sorts."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setStretchLastSection(False)

    def sizeHint(self) -> QSize:
        """As high as a row of buttons."""
        return QSize(super().sizeHint().width(), 36)

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one name."""
        tokens = theme.current(self)
        model = self.model()
        words = str(model.headerData(section, Qt.Orientation.Horizontal) or "")
        painter.save()
        painter.fillRect(rect, QColor(tokens.desk))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        left = LEFT if section == TURN else 8
        box = rect.adjusted(left, 0, -4, 0)
        painter.setFont(theme.font("small_emphasis"))
        painter.setPen(QColor(tokens.ink2))
        metrics = painter.fontMetrics()
        sorts = section == self.sortIndicatorSection()
        room = box.width() - (18 if sorts else 0)
        cut = metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
        painter.drawText(box, _VERTICAL, cut)
        if sorts:
            arrow = "arrow-up" if self.sortIndicatorOrder() == _ASCENDING else "arrow-down"
            at = box.left() + metrics.horizontalAdvance(cut) + 5
            place = QRectF(at, rect.center().y() - 6.5, 14, 14)
            theme.draw_icon(painter, arrow, place, tokens.ink2)
        painter.restore()


GIVES_WAY = {
    "editor": (CHANGED, READY, EDITOR, WAITING, DUE, STAGE),
    "expert": (EDITOR, WAITING, CHANGED, READY, DUE, STAGE),
}
"""What goes first where there is no room for all, for whoever looks."""


def _longest_stage() -> int:
    metrics = QFontMetrics(theme.font("interface"))
    return max(metrics.horizontalAdvance(stage_name(stage)) for stage in GLYPHS)


def widths(width: int, role: str = "expert") -> dict[int, int]:
    """How the columns share a width: the case takes what the others leave."""
    letter = QFontMetrics(theme.font("interface")).averageCharWidth()
    shared = {
        TURN: max(120, 15 * letter + 30),
        STAGE: min(max(150, _longest_stage() + 42), 220),
        WAITING: max(84, 12 * letter),
        DUE: max(130, 19 * letter),
        EDITOR: max(120, 17 * letter),
        CHANGED: max(130, 20 * letter),
        READY: 246,
    }
    for column in GIVES_WAY.get(role, GIVES_WAY["expert"]):
        if width - sum(shared.values()) < LEAST_CASE:
            del shared[column]
    return shared | {CASE: width - sum(shared.values())}
