"""Words on a page."""

from math import ceil
from typing import Any, Literal

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import ICON, RADIUS_KEY
from casewriter.ui.widgets.focus import ringed

Shade = Literal["ink", "ink2"]

WIDTHS = 16
"""Widths in which the height of a text is remembered; whoever drags the window passes hundreds."""

_WRAPPED = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter
_DEEP = 1_000_000


class Text(QLabel):
    """A text in one role of type; it wraps and keeps its role when the system's font changes."""

    def __init__(
        self,
        role: str = "interface",
        shade: Shade = "ink",
        parent: QWidget | None = None,
        *,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(theme.font(role))
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if shade == "ink2":
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(words)

    def setWordWrap(self, on: bool) -> None:
        """Wrap words, or keep them in one line."""
        self._heights.clear()
        super().setWordWrap(on)

    def setContentsMargins(self, *margins: Any) -> None:  # Qt knows two forms
        """Keep room around the words."""
        self._heights.clear()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        """How high the words are in a width.

        Layouts ask for the same again and again, and each time the words would be shaped anew: that
        was a quarter of the time in which a case opens.
        """
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= WIDTHS:
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Take the role's font again when the application has another."""
        self._heights.clear()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font(self._role))
        super().changeEvent(event)


class IconMark(QWidget):
    """A small icon beside a text; silent for screen readers, the text says it."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(ICON, ICON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        theme.draw_icon(painter, self._icon, QRectF(self.rect()), theme.current(self).ink2)
        painter.end()


class LinkText(QAbstractButton):
    """Words that act when they are pressed, set as a link; to a screen reader they are a button.

    Attributes:
        linkActivated: they were pressed.
    """

    linkActivated = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = ""
        self._wraps = False
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setFont(theme.font("interface"))
        self._settle()
        ringed(self, RADIUS_KEY)
        self.clicked.connect(lambda: self.linkActivated.emit("go"))

    def set_words(self, words: str) -> None:
        """Show these words."""
        self._words = words
        # A single & would name a key.
        self.setText(words.replace("&", "&&"))
        self.setAccessibleName(words)
        self.updateGeometry()

    def setWordWrap(self, wraps: bool) -> None:
        """Let long words go on in the next line, or not."""
        self._wraps = wraps
        self._settle()

    def heightForWidth(self, width: int) -> int:
        """All lines of the words."""
        room = QRectF(0, 0, width, _DEEP)
        box = QFontMetricsF(self.font()).boundingRect(room, int(_WRAPPED), self._words)
        return ceil(box.height())

    def sizeHint(self) -> QSize:
        """As wide as the words in one line."""
        metrics = QFontMetricsF(self.font())
        return QSize(ceil(metrics.horizontalAdvance(self._words)) + 1, ceil(metrics.height()))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        size = self.sizeHint()
        return QSize(0, size.height()) if self._wraps else size

    def hitButton(self, pos: QPoint) -> bool:
        """Only the words are pressed, not what is empty behind them."""
        return self.rect().contains(pos) and (self._wraps or pos.x() <= self.sizeHint().width())

    def changeEvent(self, event: QEvent) -> None:
        """Take the font again when the application has another."""
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font("interface"))
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words, underlined."""
        painter = QPainter(self)
        font = QFont(self.font())
        font.setUnderline(True)
        painter.setFont(font)
        tokens = theme.current(self)
        lively = self.isDown() or self.underMouse()
        ink = tokens.accent_hover if lively else tokens.accent
        painter.setPen(QColor(ink if self.isEnabled() else tokens.ink2))
        line = Qt.TextFlag.TextSingleLine | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(self.rect(), int(_WRAPPED if self._wraps else line), self._words)
        painter.end()

    def _settle(self) -> None:
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        if self._wraps:
            policy.setVerticalPolicy(QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.updateGeometry()
