"""One page of paper on the desk."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QWidget

from casewriter.services.preview import PageShown
from casewriter.ui import theme
from casewriter.ui.tokens import LIGHT
from casewriter.ui.widgets.focus import ringed

EDGE = 10
"""Pixels of desk around the paper."""
A4 = 2**0.5


class PaperSheet(QLabel):
    """Shows a drawn page; before it is drawn anew, the old one is stretched to the new size.

    A label, for screen readers: a plain widget would have no role.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._wide = 300
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
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

    def clear(self) -> None:
        """Show bare paper."""
        self._image = None
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
        size = self.sizeHint()
        left = max((self.width() - size.width()) // 2, 0) + EDGE
        paper = QRect(left, EDGE, size.width() - 2 * EDGE, size.height() - 2 * EDGE)
        # Paper is white in every theme: this is what will be printed.
        painter.fillRect(paper, QColor(LIGHT.paper))
        if self._image is not None:
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(paper, self._image)
        painter.setPen(QColor(tokens.edge))
        painter.drawRect(paper.adjusted(0, 0, -1, -1))
        painter.end()

    def _take_size(self) -> None:
        self.setMinimumSize(self.sizeHint())
        self.updateGeometry()
        self.update()
