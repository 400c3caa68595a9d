"""What is drawn of an answer: the chart of an indicator, the steps of a timeline."""

from collections.abc import Callable

from PySide6.QtCore import QByteArray, QEvent, QRectF, QSize, Qt, QTimer
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casewriter.domain.drawing import Drawing, Inks
from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.texts import Text

Draw = Callable[[int, Inks], Drawing | None]
CHART = 376
"""Pixels that a chart is wide where words stand beside it."""
BESIDE = 560
"""Below this width, in pixels, the words stand below the chart."""
SETTLED = 120
"""Milliseconds of rest after which a drawing follows what is typed."""


def inks_of(tokens: Tokens) -> Inks:
    """The colours of a drawing on paper, in a theme."""
    return Inks(
        text=tokens.ink,
        quiet=tokens.ink2,
        line=tokens.edge,
        shape=tokens.edge,
        strong=tokens.accent,
        ground=tokens.paper,
        family=theme.font("interface").family(),
    )


class DrawnPaper(QWidget):
    """A drawing on paper, as wide as there is room; drawn anew for another theme or width."""

    def __init__(self, draw: Draw, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._draw = draw
        self._drawing: Drawing | None = None
        self._renderer = QSvgRenderer()
        self._renderer.setAspectRatioMode(Qt.AspectRatioMode.KeepAspectRatio)
        self._drawn_for: tuple[int, Tokens] | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setSizePolicy(policy)

    @property
    def drawing(self) -> Drawing | None:
        """What is shown."""
        return self._drawing

    def draw(self) -> bool:
        """Draw anew; gives whether there is something to be drawn."""
        tokens = theme.current(self)
        wide = max(self.width() - 2, 120)
        self._drawn_for = (wide, tokens)
        drawing = self._draw(wide, inks_of(tokens))
        if drawing != self._drawing:
            self._drawing = drawing
            self._renderer.load(QByteArray(drawing.svg.encode() if drawing else b"<svg/>"))
            self.setAccessibleName(drawing.title if drawing else "")
            self.setAccessibleDescription(drawing.told if drawing else "")
            self.setFixedHeight(drawing.height + 2 if drawing else 0)
            self.update()
        return drawing is not None

    def sizeHint(self) -> QSize:
        """As high as the drawing."""
        return QSize(CHART, self._drawing.height + 2 if self._drawing else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Draw for another width."""
        super().resizeEvent(event)
        if self._drawn_for is not None and self._drawn_for[0] != max(self.width() - 2, 120):
            self.draw()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Show the drawing on paper."""
        tokens = theme.current(self)
        if self._drawn_for is not None and self._drawn_for[1] is not tokens:
            self.draw()
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.paper, tokens.line, RADIUS_BUTTON)
        if self._drawing is not None:
            box = QRectF(1, 1, self._drawing.width, self._drawing.height)
            self._renderer.render(painter, box)
        painter.end()


class DrawnPane(QWidget):
    """A drawing and what is said of it: beside it where there is room, else below.

    Args:
        draw: makes the drawing for a width in pixels.
        words: what is said of it: a title, and sentences.
        beside: whether words stand beside the drawing; else it takes the whole width.
    """

    def __init__(
        self,
        draw: Draw,
        words: Callable[[], tuple[str, ...]],
        *,
        beside: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._words = words
        self._beside = beside
        self.paper = DrawnPaper(draw)
        self._said = (Text("emphasis"), Text("interface"), Text("help", "ink2"))
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(SETTLED)
        self._later.timeout.connect(self.show_now)
        side = QWidget()
        down = QVBoxLayout(side)
        down.setContentsMargins(0, 4, 0, 0)
        down.setSpacing(6)
        for text in self._said:
            down.addWidget(text)
        down.addStretch(1)
        self._box = QBoxLayout(QBoxLayout.Direction.TopToBottom, self)
        self.keep_free(0)
        self._box.setSpacing(16 if beside else 4)
        self._box.addWidget(self.paper, 0, Qt.AlignmentFlag.AlignTop)
        self._box.addWidget(side, 1)

    def keep_free(self, right: int) -> None:
        """Leave so many pixels free at the right."""
        self._box.setContentsMargins(0, 0, right, 0)

    def follow(self) -> None:
        """Show what is there now, as soon as the writer rests."""
        if not self.isHidden():
            self._later.start()

    def show_now(self) -> None:
        """Show what is there now."""
        drawn = self.paper.draw()
        self.paper.setVisible(drawn)
        for text, words in zip(self._said, self._words(), strict=False):
            text.setText(words)
            text.setVisible(bool(words))

    @property
    def said(self) -> tuple[str, ...]:
        """What is said of the drawing."""
        return tuple(text.text() for text in self._said)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the drawing where there is room."""
        super().resizeEvent(event)
        across = self._beside and event.size().width() >= BESIDE
        way = QBoxLayout.Direction.LeftToRight if across else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != way:
            self._box.setDirection(way)
        self.paper.setMaximumWidth(CHART if across else 16_777_215)
        self.paper.setMinimumWidth(CHART if across else 0)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.follow()
        super().changeEvent(event)
