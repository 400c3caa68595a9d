"""What pages lie on: desk, rail and paper, rules between groups, the scrolling column."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.tall import Tall

SIDE = 16
"""Pixels of desk that stay at both sides of a column."""
WORTH = 96
"""Pixels beyond the measure of words from which on they are used: fewer would look like a slip."""


class Ground(QWidget):
    """A plane in one colour of the tokens, with a line along the edges that are named.

    Args:
        colour: name of a token, such as `rail`.
        lines: any of `left`, `top`, `right`, `bottom`.
    """

    def __init__(
        self, colour: str, lines: tuple[str, ...] = (), parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._colour = colour
        self._lines = lines

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Fill the plane and draw its lines."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(getattr(tokens, self._colour)))
        line, wide, high = QColor(tokens.line), self.width(), self.height()
        for edge in self._lines:
            box = {
                "left": (0, 0, 1, high),
                "top": (0, 0, wide, 1),
                "right": (wide - 1, 0, 1, high),
                "bottom": (0, high - 1, wide, 1),
            }[edge]
            painter.fillRect(*box, line)
        painter.end()


class Rule(Ground):
    """A line between two groups."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("line", parent=parent)
        self.setFixedHeight(1)


class Desk(QWidget):
    """What a column lies on: as high as its content is in the width that it has."""

    def minimumSizeHint(self) -> QSize:
        """As narrow as the content can be; its height there would be too much everywhere else."""
        return QSize(super().minimumSizeHint().width(), 0)


class Column(QScrollArea):
    """A page that scrolls as a whole, its content in one column in the middle of the desk.

    Attributes:
        content: the layout that takes the page's parts.
        measure: how wide the column is at most, in pixels.
        beyond: pixels at the right of the column that are given to it beyond its width, see
            `spread`.
    """

    def __init__(
        self, width: int, top: int = 32, parent: QWidget | None = None, bottom: int = 24
    ) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar())
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._folds: list[tuple[QBoxLayout, int]] = []
        self._plane = desk = Desk()
        self._column = QWidget(desk)
        for plane in (desk, self._column):
            plane.setAttribute(Qt.WidgetAttribute.WA_StaticContents)
        self._column.setMaximumWidth(width)
        self.measure, self._widest = width, width
        self.beyond = 0
        across = QHBoxLayout(desk)
        across.setContentsMargins(SIDE, top, SIDE, bottom)
        across.addStretch(1)
        across.addWidget(self._column, 1000)
        across.addStretch(1)
        self._across = across
        self.content = Tall(self._column)
        # Room for the focus ring, which lies outside its widget.
        self.content.setContentsMargins(4, 4, 4, 4)
        self.content.setSpacing(0)
        self.setWidget(desk)

    def rest_on(self, ground: str) -> None:
        """Lie on another plane than the desk: its colour shows through."""
        self.setVerticalScrollBar(ScrollBar(ground))
        self.viewport().setAutoFillBackground(False)
        self._plane.setAutoFillBackground(False)

    def lean(self) -> None:
        """Stand at the left: what lies beside a list belongs close to it on a wide screen."""
        self._across.setStretch(0, 0)

    def spread(self, widest: int) -> None:
        """Give the column the empty room at its right as well, up to a width.

        Its words stay in the middle of the page: `give_beyond` holds them to their measure.
        """
        self._widest = widest

    def give_beyond(self, beyond: int) -> None:
        """Take up that the column has so many pixels at the right of its measure."""

    def _spread_in(self, room: int) -> None:
        side = max(0, (room - 2 * SIDE - self.measure) // 2)
        beyond = min(side, self._widest - self.measure)
        beyond = beyond if beyond >= WORTH else 0
        if beyond == self.beyond and not beyond:
            return
        edges = self._across.contentsMargins()
        edges.setLeft(SIDE + side if beyond else SIDE)
        self._across.setContentsMargins(edges)
        for place in (0, 2):
            self._across.setStretch(place, 0 if beyond else 1)
        self._column.setMaximumWidth(self.measure + beyond)
        if beyond != self.beyond:
            self.beyond = beyond
            self.give_beyond(beyond)

    def fold(self, sides: QBoxLayout, below: int) -> None:
        """Put what lies side by side one below the other while the page is narrower than that."""
        self._folds.append((sides, below))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold what lies side by side."""
        for sides, below in self._folds:
            narrow = event.size().width() < below
            beside, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            sides.setDirection(stacked if narrow else beside)
        if self._widest > self.measure:
            self._spread_in(event.size().width())
        super().resizeEvent(event)
