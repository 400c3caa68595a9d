"""Radio buttons and check boxes: a painted mark and words that wrap."""

from functools import lru_cache

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_CHIP, RADIUS_KEY, SMALLEST_TARGET, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_MARK = 16
_GAP = 8
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_WIDEST = 420


def paint_tick(painter: QPainter, box: QRectF, tokens: Tokens, *, on: bool) -> None:
    """Draw the box of a check box, 16 px wide, and its tick where it is chosen."""
    if not on:
        rounded(painter, box, tokens.paper, tokens.edge, RADIUS_KEY)
        return
    rounded(painter, box, tokens.accent, None, RADIUS_KEY)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(tokens.accent_on), 1.8))
    corner = box.topLeft()
    places = [QPointF(4, 8.2), QPointF(7, 11), QPointF(12, 5.2)]
    painter.drawPolyline(QPolygonF([corner + place for place in places]))
    painter.restore()


class Tick(QCheckBox):
    """A check box."""

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to the width of a line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        return _least(self)

    def heightForWidth(self, width: int) -> int:
        """The height that the wrapped words need."""
        return _height(self, width)

    def hitButton(self, place: QPoint) -> bool:
        """The words are part of the target."""
        return bool(self.rect().contains(place))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the box and the words."""
        tokens = theme.current(self)
        painter = QPainter(self)
        paint_tick(painter, _box(self), tokens, on=self.isChecked())
        _words(self, painter)
        painter.end()


class Dot(QRadioButton):
    """A radio button.

    Attributes:
        stepped: an arrow key asks for the next option, or the one before.
    """

    stepped = Signal(int)

    def __init__(self, words: str = "", parent: QWidget | None = None) -> None:
        super().__init__(words, parent)
        _prepare(self)

    def sizeHint(self) -> QSize:
        """As wide as its words, up to the width of a line."""
        return _hint(self)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its longest word."""
        return _least(self)

    def heightForWidth(self, width: int) -> int:
        """The height that the wrapped words need."""
        return _height(self, width)

    def hitButton(self, place: QPoint) -> bool:
        """The words are part of the target."""
        return bool(self.rect().contains(place))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Let arrow keys go on to the neighbours."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Right: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_Left: -1}
        step = steps.get(Qt.Key(event.key()), 0)
        if step:
            self.stepped.emit(step)
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring, the dot and the words."""
        tokens = theme.current(self)
        painter = QPainter(self)
        box = _box(self)
        on = self.isChecked()
        edge, wide = (tokens.accent, 2) if on else (tokens.edge, 1)
        rounded(painter, box, tokens.paper, edge, _MARK / 2 - wide / 2, wide)
        if on:
            rounded(painter, box.adjusted(4.5, 4.5, -4.5, -4.5), tokens.accent, None, 3.5)
        _words(self, painter)
        painter.end()


def _prepare(button: QAbstractButton) -> None:
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    button.setSizePolicy(policy)
    ringed(button, RADIUS_CHIP)


def _hint(button: QAbstractButton) -> QSize:
    metrics = QFontMetrics(button.font())
    wide = min(_MARK + _GAP + metrics.horizontalAdvance(button.text()) + 4, _WIDEST)
    return QSize(wide, _height(button, wide))


def _least(button: QAbstractButton) -> QSize:
    metrics = QFontMetrics(button.font())
    longest = max((metrics.horizontalAdvance(word) for word in button.text().split()), default=0)
    return QSize(_MARK + _GAP + longest + 4, SMALLEST_TARGET)


def _height(button: QAbstractButton, width: int) -> int:
    return _wrapped(button.font(), button.text(), width)


@lru_cache(maxsize=512)
def _wrapped(font: QFont, words: str, width: int) -> int:
    """Remembered: layouts ask for the height of each option some twenty times."""
    room = QRect(0, 0, max(width - _MARK - _GAP, 1), 10_000)
    return max(
        SMALLEST_TARGET, QFontMetrics(font).boundingRect(room, int(_WRAPS), words).height() + 4
    )


def _box(button: QAbstractButton) -> QRectF:
    line = max(QFontMetrics(button.font()).height() + 4, SMALLEST_TARGET)
    return QRectF(0.0, (min(line, button.height()) - _MARK) / 2, _MARK, _MARK)


def _words(button: QAbstractButton, painter: QPainter) -> None:
    painter.setPen(QColor(theme.current(button).ink))
    painter.setFont(button.font())
    room = button.rect().adjusted(_MARK + _GAP, 0, 0, 0)
    painter.drawText(room, int(_WRAPS), button.text())
