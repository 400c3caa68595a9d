"""The ruler that shows how long an answer is, beside how long it was asked to be."""

from PySide6.QtCore import QLocale, QObject, QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import Tokens

RULER_WIDTH = 170
RULER_HEIGHT = 20
BEYOND = 1.25
"""The base line reaches to 125 % of the most that is asked."""

Range = tuple[int, int]


class RulerWords(QObject):
    """What stands beside a ruler. An object, because plurals are extracted from `tr` alone."""

    def range(self, asked: Range) -> str:
        """The asked range: "300–600 words"."""
        return _between(self.tr("{low}–{high} words"), asked)

    def asked(self, asked: Range) -> str:
        """What stands behind the count: "300–600 asked"."""
        return _between(self.tr("{low}–{high} asked"), asked)

    def count(self, count: int) -> str:
        """The count: "105 words"."""
        return self.tr("%n words", "", count)

    def advice(self, count: int, asked: Range) -> str:
        """How far the range is; empty inside it."""
        low, high = asked
        if count < low:
            return self.tr("%n more to reach the range", "", low - count)
        return self.tr("%n over the range", "", count - high) if count > high else ""


def range_words(asked: Range) -> str:
    """The asked range in words: "300–600 words"."""
    return RulerWords().range(asked)


def asked_words(asked: Range) -> str:
    """What stands behind the count: "300–600 asked"."""
    return RulerWords().asked(asked)


def count_words(count: int) -> str:
    """The count in words: "105 words"."""
    return RulerWords().count(count)


def advice(count: int, asked: Range) -> str:
    """How far the range is: "195 more to reach the range"; empty inside it."""
    return RulerWords().advice(count, asked)


def _between(words: str, asked: Range) -> str:
    number = QLocale().toString
    return words.format(low=number(asked[0]), high=number(asked[1]))


def paint_ruler(painter: QPainter, rect: QRectF, count: int, asked: Range, tokens: Tokens) -> None:
    """Draw the ruler: base line, asked range between two posts, the count with its pointer.

    Inside the range the count is `ready`, outside it stays `ink`: the range only advises.
    """
    low, high = asked
    scale = rect.width() / max(high * BEYOND, 1)
    base = rect.bottom() - 5
    start, end = rect.left() + low * scale, rect.left() + high * scale
    painter.fillRect(QRectF(rect.left(), base, rect.width(), 1), QColor(tokens.line))
    painter.fillRect(QRectF(start, base - 1, end - start, 3), QColor(tokens.edge))
    for post in (start, end):
        painter.fillRect(QRectF(post - 0.5, base - 4, 1, 9), QColor(tokens.edge))
    if not count:
        return
    colour = QColor(tokens.ready if low <= count <= high else tokens.ink)
    reach = min(count * scale, rect.width() - 5)
    painter.fillRect(QRectF(rect.left(), base - 1, reach, 3), colour)
    tip = QPointF(rect.left() + reach, base - 4)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(colour)
    painter.setBrush(colour)
    painter.drawPolygon(QPolygonF([tip, tip + QPointF(-3.5, -5), tip + QPointF(3.5, -5)]))
    painter.restore()


class WordRuler(QWidget):
    """The ruler of one answer; the words of `count_words` and `asked_words` stand beside it."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._count = 0
        self._asked: Range = (0, 1)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int, asked: Range) -> None:
        """Show a count of words beside the range that was asked."""
        self._count, self._asked = count, asked
        self.setAccessibleName(f"{count_words(count)}, {asked_words(asked)}")
        self.update()

    def sizeHint(self) -> QSize:
        """The width of the foot's left part."""
        return QSize(RULER_WIDTH, RULER_HEIGHT)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ruler."""
        painter = QPainter(self)
        rect = QRectF(self.rect())
        paint_ruler(painter, rect, self._count, self._asked, theme.current(self))
        painter.end()
