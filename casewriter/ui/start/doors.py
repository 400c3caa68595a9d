"""Doors: the three ways in, each a whole card to press."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import ICON_DOOR, RADIUS_DOOR
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_PAD = 22
_GAP = 16
_LEAST_WIDTH = 200
_WRAPS = int(Qt.TextFlag.TextWordWrap)


class Door(QPushButton):
    """An icon, a title and a sentence; both wrap."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._icon = icon
        self._about = ""
        self._solid = False
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ringed(self, RADIUS_DOOR)

    @property
    def about(self) -> str:
        """The sentence below the title."""
        return self._about

    def set_words(self, title: str, about: str) -> None:
        """Set title and sentence."""
        self.setText(title)
        self._about = about
        self.setAccessibleDescription(about)
        self.updateGeometry()
        self.update()

    def be_next(self, solid: bool) -> None:
        """Be the page's one next step, or one way of three."""
        self._solid = solid
        self.update()

    @property
    def is_next(self) -> bool:
        """Whether it is the page's one next step."""
        return self._solid

    def hasHeightForWidth(self) -> bool:
        """Narrow doors are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all words need."""
        title, about = self._boxes(width)
        return title.height() + 4 + about.height() + 2 * _PAD - 4

    def sizeHint(self) -> QSize:
        """A third of the page."""
        return QSize(348, self.heightForWidth(348))

    def minimumSizeHint(self) -> QSize:
        """Narrow, as words wrap."""
        return QSize(_LEAST_WIDTH, self.heightForWidth(max(self.width(), _LEAST_WIDTH)))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        over = self.underMouse() or self.isDown()
        if self._solid:
            fill, edge = (tokens.accent_hover if over else tokens.accent), None
            ink, ink2, picture = tokens.accent_on, tokens.accent_on, tokens.accent_on
        else:
            fill, edge = (tokens.hover if over else tokens.raised), tokens.line
            ink, ink2, picture = tokens.ink, tokens.ink2, tokens.accent
        rounded(painter, QRectF(self.rect()), fill, edge, RADIUS_DOOR)
        box = QRectF(_PAD, _PAD - 2, ICON_DOOR, ICON_DOOR)
        theme.draw_icon(painter, self._icon, box, picture)
        title, about = self._boxes(self.width())
        painter.setFont(theme.font("panel_title"))
        painter.setPen(QColor(ink))
        painter.drawText(title, _WRAPS, self.text())
        painter.setFont(theme.font("interface"))
        painter.setPen(QColor(ink2))
        painter.drawText(about, _WRAPS, self._about)
        painter.end()

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        left = _PAD + ICON_DOOR + _GAP
        space = QRect(0, 0, max(width - left - _PAD + 6, 60), 10_000)
        large = QFontMetrics(theme.font("panel_title"))
        small = QFontMetrics(theme.font("interface"))
        title = large.boundingRect(space, _WRAPS, self.text()).height()
        about = small.boundingRect(space, _WRAPS, self._about).height()
        top = _PAD - 4
        return (
            QRect(left, top, space.width(), title),
            QRect(left, top + title + 4, space.width(), about),
        )
