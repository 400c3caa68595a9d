"""One choice of a few, side by side: the mode of a page, a language, a size."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QHBoxLayout, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import FIELD, RADIUS_BUTTON
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_SIDE = 18
_LEAST_SIDE = 6


class Segment(QAbstractButton):
    """One of the choices."""

    def __init__(self, key: str, set_in: Callable[[], QFont] | None = None) -> None:
        super().__init__()
        self.key = key
        self._set_in = set_in
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
        self.toggled.connect(self._tell_row)
        ringed(self, RADIUS_BUTTON)

    def sizeHint(self) -> QSize:
        """As wide as its words when they are bold, so that nothing moves."""
        metrics = QFontMetricsF(self._font(bold=True))
        high = max(FIELD, round(metrics.height()) + 8)
        return QSize(round(metrics.horizontalAdvance(self.text())) + 2 * _SIDE, high)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut, but their sides may give way."""
        return self.sizeHint() - QSize(2 * (_SIDE - _LEAST_SIDE), 0)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words; the row draws what they lie on, because its corners are round."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setFont(self._font(bold=self.isChecked()))
        painter.setPen(QColor(tokens.tint_ink if self.isChecked() else tokens.ink))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the row, which chooses with them."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def enterEvent(self, event: QEnterEvent) -> None:
        """Show the hover colour."""
        self._tell_row()
        super().enterEvent(event)

    def leaveEvent(self, event: QEvent) -> None:
        """Take the hover colour back."""
        self._tell_row()
        super().leaveEvent(event)

    def _tell_row(self) -> None:
        row = self.parentWidget()
        if row is not None:
            row.update()

    def _font(self, *, bold: bool) -> QFont:
        found = self._set_in() if self._set_in else theme.font("interface")
        if bold:
            found.setWeight(QFont.Weight.DemiBold)
        return found


class Segments(QWidget):
    """A row of choices of which one holds; arrow keys move between them.

    Attributes:
        chosen: the key of the choice that a person has made.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._group.idClicked.connect(self._clicked)
        self._segments: list[Segment] = []
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(1, 0, 1, 0)
        self._row.setSpacing(1)
        self.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)

    def offer(
        self, key: str, words: str = "", set_in: Callable[[], QFont] | None = None
    ) -> Segment:
        """Add a choice; `set_in` gives the font of its words, else the interface's."""
        segment = Segment(key, set_in)
        segment.setText(words)
        self._group.addButton(segment, len(self._segments))
        self._segments.append(segment)
        self._row.addWidget(segment)
        return segment

    def name(self, words: Sequence[str]) -> None:
        """Set the words of all choices, in their order."""
        for segment, text in zip(self._segments, words, strict=True):
            segment.setText(text)
            segment.updateGeometry()

    @property
    def segments(self) -> tuple[Segment, ...]:
        """The choices in their order."""
        return tuple(self._segments)

    def take_keyboard(self) -> None:
        """Put the keyboard on the segment that is chosen."""
        for segment in self._segments:
            if segment.isChecked():
                segment.setFocus(Qt.FocusReason.OtherFocusReason)

    def choose(self, key: str) -> None:
        """Show a choice as made, without telling anybody."""
        for segment in self._segments:
            if segment.key == key:
                segment.setChecked(True)

    @property
    def choice(self) -> str:
        """The key of the choice that holds, or an empty text."""
        button = self._group.checkedButton()
        return button.key if isinstance(button, Segment) else ""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbour and choose it."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        place = self._group.checkedId() + step
        if step and 0 <= place < len(self._segments):
            self._segments[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._segments[place].click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the border around all and the lines between them."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, None, RADIUS_BUTTON)
        inside = QPainterPath()
        inside.addRoundedRect(QRectF(self.rect()), RADIUS_BUTTON, RADIUS_BUTTON)
        painter.setClipPath(inside)
        for segment in self._segments:
            box = segment.geometry().adjusted(-1, 0, 1, 0)
            if segment.isChecked():
                painter.fillRect(box, QColor(tokens.tint))
                bar = QRectF(box.left(), box.bottom() - 1, box.width(), 2)
                painter.fillRect(bar, QColor(tokens.accent))
            elif segment.underMouse():
                painter.fillRect(box, QColor(tokens.hover))
        painter.setClipping(False)
        rounded(painter, QRectF(self.rect()), None, tokens.edge, RADIUS_BUTTON)
        for segment in self._segments[1:]:
            painter.fillRect(segment.x() - 1, 1, 1, self.height() - 2, QColor(tokens.line))
        painter.end()

    def _clicked(self, place: int) -> None:
        self.chosen.emit(self._segments[place].key)
