"""One of several: a radio button with words, or a whole card to choose."""

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_BUTTON, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_RING = 16
_PAD = 12
_WRAPS = int(Qt.TextFlag.TextWordWrap)


def paint_radio(painter: QPainter, corner: QPointF, tokens: Tokens, *, on: bool) -> None:
    """Draw the ring of a radio button, 16 px wide, and its disc where it is chosen."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = QRectF(corner.x(), corner.y(), _RING, _RING)
    painter.setPen(QColor(tokens.accent if on else tokens.edge))
    painter.setBrush(QColor(tokens.accent if on else tokens.paper))
    painter.drawEllipse(box.adjusted(0.5, 0.5, -0.5, -0.5))
    if on:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tokens.accent_on))
        painter.drawEllipse(box.center(), 3, 3)
    painter.restore()


class Radio(QRadioButton):
    """A radio button of the look; its whole line is the target."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        ringed(self, RADIUS_BUTTON)

    def sizeHint(self) -> QSize:
        """The ring, a gap and the words."""
        metrics = self.fontMetrics()
        wide = _RING + 8 + metrics.horizontalAdvance(self.text()) + 4
        return QSize(wide, max(24, metrics.height() + 4))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def hitButton(self, at: QPoint) -> bool:
        """Everything of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring and words."""
        tokens = theme.current(self)
        painter = QPainter(self)
        paint_radio(painter, QPointF(0, (self.height() - _RING) / 2), tokens, on=self.isChecked())
        painter.setPen(QColor(tokens.ink))
        box = QRectF(self.rect()).adjusted(_RING + 8, 0, 0, 0)
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, self.text())
        painter.end()


class ChoiceCard(QRadioButton):
    """A choice with a sentence about it; the whole card is the target, its words wrap."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._about = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        ringed(self, RADIUS_BUTTON)

    def set_words(self, title: str, about: str) -> None:
        """Set the title and the sentence below it."""
        self.setText(title)
        self._about = about
        self.setAccessibleDescription(about)
        self.updateGeometry()
        self.update()

    @property
    def about(self) -> str:
        """The sentence below the title."""
        return self._about

    def hasHeightForWidth(self) -> bool:
        """Narrow cards are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height that all words need."""
        inside = width - _PAD - _RING - 10 - _PAD
        title, about = self._boxes(inside)
        return title.height() + 2 + about.height() + 2 * 10

    def sizeHint(self) -> QSize:
        """A card of readable width."""
        return QSize(260, self.heightForWidth(260))

    def minimumSizeHint(self) -> QSize:
        """Narrow, as words wrap."""
        return QSize(140, self.heightForWidth(max(self.width(), 140)))

    def hitButton(self, at: QPoint) -> bool:
        """Everything of it can be clicked."""
        return self.rect().contains(at)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        on = self.isChecked()
        if on:
            rounded(painter, QRectF(self.rect()), tokens.tint, tokens.accent, RADIUS_BUTTON, 2)
        else:
            fill = tokens.hover if self.underMouse() else tokens.raised
            rounded(painter, QRectF(self.rect()), fill, tokens.edge, RADIUS_BUTTON)
        ring = tokens if tokens.scheme != "contrast" or not on else _inverted(tokens)
        paint_radio(painter, QPointF(_PAD, 12), ring, on=on)
        left = _PAD + _RING + 10
        title, about = self._boxes(self.width() - left - _PAD)
        painter.setFont(theme.font("emphasis"))
        painter.setPen(QColor(tokens.tint_ink if on else tokens.ink))
        painter.drawText(title.translated(left, 10), _WRAPS, self.text())
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.on_tint(tokens.ink2) if on else tokens.ink2))
        painter.drawText(about.translated(left, 12 + title.height()), _WRAPS, self._about)
        painter.end()

    def _boxes(self, width: int) -> tuple[QRect, QRect]:
        """What title and sentence cover at a width, each from its own left upper corner."""
        space = QRect(0, 0, max(width, 40), 10_000)
        bold, small = QFontMetrics(theme.font("emphasis")), QFontMetrics(theme.font("small"))
        title = bold.boundingRect(space, _WRAPS, self.text())
        about = small.boundingRect(space, _WRAPS, self._about) if self._about else QRect()
        return (
            QRect(0, 0, space.width(), title.height()),
            QRect(0, 0, space.width(), about.height() if self._about else 0),
        )


def _inverted(tokens: Tokens) -> Tokens:
    """Tokens for a ring that lies on tint in high contrast."""
    from msgspec.structs import replace

    return replace(tokens, accent=tokens.tint_ink, accent_on=tokens.tint)
