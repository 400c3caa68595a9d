"""A line of the rail: the name of a view and how many cases it holds."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.tokens import GLYPH, SELECTION_BAR

WIDTH = 206


class FilterRow(QPushButton):
    """One view: its words and its count."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show how many cases it holds."""
        self.count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words in the width of the rail."""
        width = max(self.width(), WIDTH) - 60
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetrics(theme.font("emphasis"))
        high = metrics.boundingRect(0, 0, width, 1000, flags, self.text()).height()
        return QSize(WIDTH, max(32, high + 12))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and count."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rect, on = self.rect(), self.isChecked()
        ink, ink2 = tokens.ink, tokens.ink2
        if on:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = tokens.on_tint(tokens.accent)
            painter.fillRect(0, 0, SELECTION_BAR, rect.height(), QColor(bar))
            ink, ink2 = tokens.tint_ink, tokens.tint_ink
        elif self.underMouse():
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setFont(theme.font("emphasis" if on else "interface"))
        painter.setPen(QColor(ink))
        box = rect.adjusted(16, 0, -44, 0)
        if self.key == "overdue" and self.count:
            mark = QRectF(16, rect.center().y() - GLYPH / 2, GLYPH, GLYPH)
            paint_glyph(painter, mark, "stops", tokens, on_tint=on)
            box.setLeft(box.left() + GLYPH + 7)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self.text())
        painter.setPen(QColor(ink2))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -16, 0), side, str(self.count))
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            for inset in range(tokens.focus_width):
                painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()
