"""Buttons: flat, painted from the tokens; solid accent stands once on a page."""

from typing import Literal

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import (
    BUTTON,
    BUTTON_LARGE,
    BUTTON_SMALL,
    ICON,
    RADIUS_BUTTON,
    RADIUS_KEY,
    Tokens,
)
from casewriter.ui.widgets.focus import ringed

Kind = Literal["primary", "plain", "quiet", "nav"]
Size = Literal["small", "normal", "large"]

_HEIGHTS: dict[str, int] = {"small": BUTTON_SMALL, "normal": BUTTON, "large": BUTTON_LARGE}
_GAP = 8


def rounded(  # noqa: PLR0917  # the order of Qt's own drawing calls
    painter: QPainter,
    rect: QRectF,
    fill: str | None,
    border: str | None,
    radius: float,
    wide: float = 1,
) -> None:
    """Fill a box with round corners and draw its border inside it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(border), wide) if border else Qt.PenStyle.NoPen)
    painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)
    inset = wide / 2 if border else 0
    painter.drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius, radius)
    painter.restore()


class Button(QPushButton):
    """A button with an icon, words and perhaps its key.

    Kinds: `primary` is solid accent, once a page, on the next step; `plain` has a border; `quiet`
    has none; `nav` is a way in the header, tinted while it is checked.
    """

    def __init__(
        self,
        kind: Kind = "plain",
        icon: str = "",
        size: Size = "normal",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._kind = kind
        self._icon = icon
        self._size = size
        self._key = ""
        self._trailing = ""
        # A click leaves the focus in the text that is being written.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setCheckable(kind == "nav")
        ringed(self, RADIUS_BUTTON)

    @property
    def kind(self) -> Kind:
        """How it stands out."""
        return self._kind

    def become(self, kind: Kind) -> None:
        """Stand out in another way."""
        self._kind = kind
        self.updateGeometry()
        self.update()

    def show_icon(self, icon: str) -> None:
        """Show another icon before the words."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def show_key(self, key: str) -> None:
        """Show the key that does the same behind the words."""
        self._key = key
        self.updateGeometry()
        self.update()

    def show_trailing(self, icon: str) -> None:
        """Show an icon behind the words, such as an arrow."""
        self._trailing = icon
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as its words, with room around them."""
        metrics = QFontMetricsF(theme.font("emphasis"))
        wide = metrics.horizontalAdvance(self.text()) if self.text() else 0
        for icon in (self._icon, self._trailing):
            wide += (ICON + (_GAP if wide else 0)) if icon else 0
        if self._key:
            wide += _GAP + self._key_width()
        high = max(_HEIGHTS[self._size], round(metrics.height()) + 10)
        side = {"small": 9, "normal": 12, "large": 18}[self._size]
        if not self.text():
            return QSize(max(high, round(wide) + 12), high)
        return QSize(round(wide) + 2 * side + 1, high)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the button."""
        tokens = theme.current(self)
        painter = QPainter(self)
        ink = self._paint_ground(painter, tokens)
        bold = self._kind == "primary" or (self._kind == "nav" and self.isChecked())
        painter.setFont(theme.font("emphasis" if bold else "interface"))
        metrics = QFontMetricsF(painter.font())
        words = self.text()
        width = metrics.horizontalAdvance(words)
        total = width
        for icon in (self._icon, self._trailing):
            total += (ICON + (_GAP if words else 0)) if icon else 0
        total += _GAP + self._key_width() if self._key else 0
        left, middle = (self.width() - total) / 2, self.height() / 2
        if self._icon:
            theme.draw_icon(painter, self._icon, QRectF(left, middle - ICON / 2, ICON, ICON), ink)
            left += ICON + _GAP
        painter.setPen(QColor(ink))
        box = QRectF(left, 0, width + 2, self.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, words)
        left += width + (_GAP if words else 0)
        if self._trailing:
            box = QRectF(left, middle - ICON / 2, ICON, ICON)
            theme.draw_icon(painter, self._trailing, box, ink)
            left += ICON + _GAP
        if self._key:
            high = max(18, QFontMetricsF(theme.font("small")).height() + 2)
            box = QRectF(left, middle - high / 2, self._key_width(), high)
            paint_key(painter, box, self._key, tokens)
        painter.end()

    def _paint_ground(self, painter: QPainter, tokens: Tokens) -> str:
        """Draw what lies under the words; gives the colour of the words."""
        rect = QRectF(self.rect())
        over = self.isEnabled() and (self.underMouse() or self.isDown())
        if self._kind == "primary" and self.isEnabled():
            fill = tokens.accent_hover if over else tokens.accent
            rounded(painter, rect, fill, None, RADIUS_BUTTON)
            return tokens.accent_on
        if self._kind == "nav" and self.isChecked():
            rounded(painter, rect, tokens.tint, None, RADIUS_BUTTON)
            return tokens.tint_ink
        if self._kind in {"plain", "primary"}:
            wide = 2 if over and tokens.scheme == "contrast" else 1
            fill = tokens.hover if over else tokens.raised
            rounded(painter, rect, fill, tokens.edge, RADIUS_BUTTON, wide)
        elif over:
            rounded(painter, rect, tokens.hover, None, RADIUS_BUTTON)
        return tokens.ink if self.isEnabled() else tokens.ink2

    def _key_width(self) -> float:
        return key_width(self._key)


def key_width(key: str) -> float:
    """How wide the picture of a key is."""
    return QFontMetricsF(theme.font("small")).horizontalAdvance(key) + 10


def paint_key(painter: QPainter, rect: QRectF, key: str, tokens: Tokens) -> None:
    """Draw a key as it looks on a keyboard."""
    rounded(painter, rect, tokens.raised, tokens.line, RADIUS_KEY)
    painter.setFont(theme.font("small"))
    painter.setPen(QColor(tokens.ink2))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, key)
