"""States as painted shapes: the glyph, the tally of a case, the ruler of an answer.

A state is always shape and word; colour comes third. The `paint_…` functions serve delegates, the
widgets serve pages. Whoever shows a glyph writes the word beside it.
"""

from collections.abc import Sequence
from math import cos, pi, sin

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import GLYPH, Tokens

STATES = (
    "not_started",
    "in_progress",
    "ready",
    "needs_attention",
    "set_aside",
    "stops",
    "note",
)
"""The five states of a section, then what stops a publication and what is good to know."""

TALLY_STEP = 8
TALLY_STEP_IN_LISTS = 6
TALLY_HEIGHT = 12
TALLY_GAP = 8


def colour_of(state: str, tokens: Tokens) -> str:
    """The colour of a state on desk, rail or paper."""
    return {
        "not_started": tokens.ink2,
        "in_progress": tokens.accent,
        "ready": tokens.ready,
        "needs_attention": tokens.attention,
        "set_aside": tokens.ink2,
        "stops": tokens.block,
        "note": tokens.accent,
    }[state]


def paint_glyph(
    painter: QPainter, rect: QRectF, state: str, tokens: Tokens, *, on_tint: bool = False
) -> None:
    """Draw the glyph of a state, 15 px wide, in the middle of a rectangle."""
    colour = colour_of(state, tokens)
    colour = tokens.on_tint(colour) if on_tint else colour
    inner = tokens.tint if on_tint and tokens.scheme == "contrast" else tokens.paper
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(rect.center() - QPointF(8, 8))
    if state == "in_progress":
        _ring(painter, colour)
        painter.setBrush(QColor(colour))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawPie(QRectF(2, 2, 12, 12), 90 * 16, 180 * 16)
    elif state == "ready":
        _shape(painter, colour)
        painter.drawEllipse(QRectF(1, 1, 14, 14))
        _lines(painter, inner, [QPointF(4.6, 8.3), QPointF(7, 10.7), QPointF(11.4, 5.8)])
    elif state == "needs_attention":
        _shape(painter, colour, 1.6)
        painter.drawPolygon(QPolygonF([QPointF(8, 2), QPointF(14.4, 13.6), QPointF(1.6, 13.6)]))
        _lines(painter, inner, [QPointF(8, 5.8), QPointF(8, 9.2)])
        _dot(painter, inner, QPointF(8, 11.6))
    elif state == "stops":
        _shape(painter, colour)
        corners = [pi / 8 + turn * pi / 4 for turn in range(8)]
        painter.drawPolygon(
            QPolygonF([QPointF(8 + 7.4 * cos(turn), 8 + 7.4 * sin(turn)) for turn in corners])
        )
        _lines(painter, inner, [QPointF(5.6, 5.6), QPointF(10.4, 10.4)])
        _lines(painter, inner, [QPointF(10.4, 5.6), QPointF(5.6, 10.4)])
    elif state == "set_aside":
        _ring(painter, colour, dashed=True)
        _lines(painter, colour, [QPointF(5, 8), QPointF(11, 8)])
    elif state == "note":
        _shape(painter, colour)
        painter.drawEllipse(QRectF(1, 1, 14, 14))
        _lines(painter, inner, [QPointF(8, 7.4), QPointF(8, 11.4)])
        _dot(painter, inner, QPointF(8, 4.7))
    else:
        _ring(painter, colour)
    painter.restore()


def _ring(painter: QPainter, colour: str, *, dashed: bool = False) -> None:
    pen = QPen(QColor(colour), 1.5)
    if dashed:
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
        pen.setDashPattern([1.6, 1.55])
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(QRectF(2, 2, 12, 12))


def _shape(painter: QPainter, colour: str, round_by: float = 0) -> None:
    """Fill what is drawn next; `round_by` px of the same colour round its corners."""
    painter.setBrush(QColor(colour))
    if round_by:
        join = Qt.PenJoinStyle.RoundJoin
        line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QBrush(QColor(colour)), round_by, line, cap, join))
    else:
        painter.setPen(Qt.PenStyle.NoPen)


def _lines(painter: QPainter, colour: str, points: list[QPointF]) -> None:
    line, cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
    painter.setPen(QPen(QBrush(QColor(colour)), 1.6, line, cap, Qt.PenJoinStyle.RoundJoin))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolyline(points)


def _dot(painter: QPainter, colour: str, at: QPointF) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(colour))
    painter.drawEllipse(at, 0.95, 0.95)


class Glyph(QWidget):
    """The glyph of one state. It is silent for screen readers: the word stands beside it."""

    def __init__(self, state: str = "not_started", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._state = state
        self.setFixedSize(GLYPH + 1, GLYPH + 1)

    @property
    def state(self) -> str:
        """The state it shows."""
        return self._state

    def show_state(self, state: str) -> None:
        """Show another state."""
        self._state = state
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the glyph."""
        painter = QPainter(self)
        paint_glyph(painter, QRectF(self.rect()), self._state, theme.current(self))
        painter.end()


def gaps_of(parts: Sequence[str]) -> tuple[int, ...]:
    """Before which sections a gap stands: where another part of the case begins."""
    return tuple(at for at in range(1, len(parts)) if parts[at] != parts[at - 1])


def tally_width(count: int, gaps: Sequence[int], step: float = TALLY_STEP) -> float:
    """How wide the marks of so many sections are."""
    return count * step + len(gaps) * TALLY_GAP


def paint_tally(
    painter: QPainter,
    corner: QPointF,
    states: Sequence[str],
    gaps: Sequence[int],
    tokens: Tokens,
    *,
    step: float = TALLY_STEP,
    on_tint: bool = False,
) -> None:
    """Draw one mark per section from a left upper corner, `TALLY_HEIGHT` px high."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    left, space = corner.x(), 3 if step >= TALLY_STEP else 2
    for place, state in enumerate(states):
        if place in gaps:
            left += TALLY_GAP
        colour = colour_of(state, tokens)
        colour = tokens.on_tint(colour) if on_tint else colour
        _mark(painter, QRectF(left, corner.y() + 1, step - space, TALLY_HEIGHT - 2), state, colour)
        left += step
    painter.restore()


def _mark(painter: QPainter, box: QRectF, state: str, colour: str) -> None:
    if state == "needs_attention":
        _shape(painter, colour)
        low, high = box.bottom(), box.top()
        middle, wide = box.center().x(), box.width() / 2 + 1.2
        painter.drawPolygon(
            QPolygonF(
                [QPointF(middle, high), QPointF(middle + wide, low), QPointF(middle - wide, low)]
            )
        )
    elif state == "set_aside":
        painter.fillRect(
            QRectF(box.left(), box.center().y() - 0.75, box.width(), 1.5), QColor(colour)
        )
    elif state == "ready":
        painter.fillRect(box, QColor(colour))
    else:
        painter.setPen(QPen(QColor(colour), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        if state == "in_progress":
            painter.fillRect(box.adjusted(0, box.height() / 2, 0, 0), QColor(colour))


class TallyWords(QObject):
    """The words of a tally. An object, because plurals are extracted from `tr` alone."""

    def say(self, states: Sequence[str]) -> str:
        """The tally in words: "9 of 25 sections ready, 1 set aside"."""
        number = QLocale().toString
        words = self.tr("{ready} of %n sections ready", "", len(states))
        words = words.format(ready=number(states.count("ready")))
        if aside := states.count("set_aside"):
            more = self.tr("{words}, {count} set aside")
            words = more.format(words=words, count=number(aside))
        return words


def tally_words(states: Sequence[str]) -> str:
    """The tally in words: "9 of 25 sections ready, 1 set aside"."""
    return TallyWords().say(states)


class Tally(QWidget):
    """One mark per section in the order of the publication, so that it shows where the gaps are.

    Words stand beside it; its accessible name says the same.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._states: tuple[str, ...] = ()
        self._gaps: tuple[int, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_states(self, states: Sequence[str], parts: Sequence[str] = ()) -> None:
        """Show the states of the sections; a gap stands where their parts change."""
        self._states, self._gaps = tuple(states), gaps_of(parts[: len(states)])
        self.setAccessibleName(tally_words(self._states))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its marks."""
        return QSize(round(tally_width(len(self._states), self._gaps)), TALLY_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        """Marks are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the marks."""
        painter = QPainter(self)
        paint_tally(painter, QPointF(0, 0), self._states, self._gaps, theme.current(self))
        painter.end()
