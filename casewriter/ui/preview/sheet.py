"""One page of paper on the desk."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from casewriter.services.preview import PageShown
from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.tokens import GLYPH, LIGHT
from casewriter.ui.widgets.focus import ringed

EDGE = 10
"""Pixels of desk around the paper."""
A4 = 2**0.5

KEYS = {
    Qt.Key.Key_PageUp: "before",
    Qt.Key.Key_PageDown: "after",
    Qt.Key.Key_Home: "first",
    Qt.Key.Key_End: "last",
    Qt.Key.Key_Plus: "larger",
    Qt.Key.Key_Minus: "smaller",
}

Mark = tuple[float, str]
"""How far down on a page something was found, as a share of its height, and its state."""


class PaperSheet(QLabel):
    """Shows a drawn page; before it is drawn anew, the old one is stretched to the new size.

    A label, for screen readers: a plain widget would have no role.

    Attributes:
        pointed: what is printed at a share of the page's height was clicked; Enter means its top.
        turned: a key asks for another page or size: `before`, `after`, `first`, `last`, `larger`
            or `smaller`.
    """

    pointed = Signal(float)
    turned = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._marks: tuple[Mark, ...] = ()
        self._wide = 300
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        ringed(self, 2)

    @property
    def has_page(self) -> bool:
        """Whether a page is shown."""
        return self._image is not None

    def show_page(self, page: PageShown) -> None:
        """Show a page as it was drawn."""
        image = QImage(
            page.data, page.width, page.height, page.stride, QImage.Format.Format_RGBX8888
        )
        # The bytes belong to Python: Qt gets a copy of its own.
        self._image = image.copy()
        self._take_size()

    def show_wide(self, wide: int) -> None:
        """Show the paper as wide as that, in pixels."""
        self._wide = max(wide, 80)
        self._take_size()

    def mark(self, marks: tuple[Mark, ...]) -> None:
        """Show at the edge where something was found."""
        self._marks = marks
        self.update()

    def clear(self) -> None:
        """Show bare paper."""
        self._image, self._marks = None, ()
        self._take_size()

    def sizeHint(self) -> QSize:
        """The paper with some desk around it."""
        image = self._image
        ratio = A4 if image is None else image.height() / max(image.width(), 1)
        return QSize(self._wide + 2 * EDGE, round(self._wide * ratio) + 2 * EDGE)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw desk, paper and what is printed on it."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.desk))
        paper = self._paper
        # Paper is white in every theme: this is what will be printed.
        painter.fillRect(paper, QColor(LIGHT.paper))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        painter.setPen(QColor(tokens.edge))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        for share, state in self._marks if self._image is not None else ():
            down = paper.top() + min(share * paper.height(), paper.height() - GLYPH)
            paint_glyph(painter, QRectF(paper.left() + 4, down, GLYPH, GLYPH), state, LIGHT)
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Lead to the words that are pointed at."""
        super().mousePressEvent(event)
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._printed(place):
            self.pointed.emit((place.y() - self._paper.top()) / self._paper.height())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show that the words lead somewhere."""
        printed = self._printed(event.position().toPoint())
        hand, arrow = Qt.CursorShape.PointingHandCursor, Qt.CursorShape.ArrowCursor
        self.setCursor(hand if printed else arrow)
        super().mouseMoveEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ask for other pages and sizes; Enter leads to the words of the page."""
        if asked := KEYS.get(Qt.Key(event.key())):
            self.turned.emit(asked)
        elif event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._image is not None:
            self.pointed.emit(0.0)
        else:
            super().keyPressEvent(event)

    @property
    def _paper(self) -> QRect:
        size = self.sizeHint()
        left = max((self.width() - size.width()) // 2, 0) + EDGE
        return QRect(left, EDGE, size.width() - 2 * EDGE, size.height() - 2 * EDGE)

    def _printed(self, place: QPoint) -> bool:
        return self._image is not None and self._paper.contains(place)

    def _take_size(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()
