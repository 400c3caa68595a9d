"""Chips: an icon and a word that name a state, such as whose turn it is."""

from typing import Literal

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import CHIP, RADIUS_CHIP, Tokens
from casewriter.ui.widgets.buttons import rounded

ChipKind = Literal["solid", "tint", "plain", "attention", "ready"]

_SIDE, _ICON, _GAP = 8, 14, 6


def _role(kind: ChipKind) -> str:
    return "small" if kind == "plain" else "small_emphasis"


def chip_width(words: str, kind: ChipKind) -> float:
    """How wide a chip is."""
    metrics = QFontMetricsF(theme.font(_role(kind)))
    return 2 * _SIDE + _ICON + _GAP + metrics.horizontalAdvance(words) + 2


def paint_chip(
    painter: QPainter,
    left_middle: QPointF,
    icon: str,
    words: str,
    kind: ChipKind,
    *,
    tokens: Tokens,
) -> None:
    """Draw a chip from the middle of its left edge."""
    box = QRectF(left_middle.x(), left_middle.y() - CHIP / 2, chip_width(words, kind), CHIP)
    fill, edge, ink = {
        "solid": (tokens.accent, None, tokens.accent_on),
        "tint": (tokens.tint, None, tokens.tint_ink),
        "plain": (tokens.raised, tokens.line, tokens.ink),
        "attention": (tokens.attention_tint, _edge(tokens, tokens.attention), tokens.attention),
        "ready": (tokens.ready_tint, _edge(tokens, tokens.ready), tokens.ready),
    }[kind]
    rounded(painter, box, fill, edge, RADIUS_CHIP)
    picture = QRectF(box.left() + _SIDE, box.center().y() - _ICON / 2, _ICON, _ICON)
    theme.draw_icon(painter, icon, picture, ink)
    painter.setFont(theme.font(_role(kind)))
    painter.setPen(QColor(ink))
    rest = box.adjusted(_SIDE + _ICON + _GAP, 0, 0, 0)
    painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, words)


def _edge(tokens: Tokens, colour: str) -> str | None:
    """With high contrast a tint does not part from its ground."""
    return colour if tokens.scheme == "contrast" else None


class Chip(QWidget):
    """A chip on a page."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon, self._words = "check", ""
        self._kind: ChipKind = "plain"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    @property
    def words(self) -> str:
        """What it says."""
        return self._words

    def show_words(self, icon: str, words: str, kind: ChipKind) -> None:
        """Say something else."""
        self._icon, self._words, self._kind = icon, words, kind
        self.setAccessibleName(words)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words."""
        return QSize(round(chip_width(self._words, self._kind)) + 1, CHIP)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        middle = QPointF(0, self.height() / 2)
        paint_chip(painter, middle, self._icon, self._words, self._kind, tokens=theme.current(self))
        painter.end()
