"""What pages lie on: desk, rail and paper, rules between groups, the scrolling column."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QWidget

from casewriter.ui import theme
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.tall import Tall


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
        across = QHBoxLayout(desk)
        across.setContentsMargins(16, top, 16, bottom)
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

    def fold(self, sides: QBoxLayout, below: int) -> None:
        """Put what lies side by side one below the other while the page is narrower than that."""
        self._folds.append((sides, below))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold or unfold what lies side by side."""
        for sides, below in self._folds:
            narrow = event.size().width() < below
            beside, stacked = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
            sides.setDirection(stacked if narrow else beside)
        super().resizeEvent(event)
