"""What stands above the papers: which state is which, and what the marks mean."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.history.sheet import GAP
from casewriter.ui.widgets.texts import Text

_SIDE = 5


class Legend(QWidget):
    """The two marks with their meaning, drawn as they are in the text."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._set_texts()

    def sizeHint(self) -> QSize:
        """As wide as both words."""
        metrics = QFontMetricsF(theme.font("small"))
        wide = sum(metrics.horizontalAdvance(words) + 2 * _SIDE for words in self._words)
        return QSize(round(wide) + 10, round(metrics.height()) + 4)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw both."""
        tokens = theme.current(self)
        painter = QPainter(self)
        font = theme.font("small")
        painter.setFont(font)
        metrics = QFontMetricsF(font)
        left, high = 0.0, metrics.height() + 2
        top = (self.height() - high) / 2
        for words, ink, tint, out in (
            (self._words[0], tokens.block, tokens.block_tint, True),
            (self._words[1], tokens.ready, tokens.ready_tint, False),
        ):
            box = QRectF(left, top, metrics.horizontalAdvance(words) + 2 * _SIDE, high)
            painter.fillRect(box, QColor(tint))
            painter.setPen(QColor(ink))
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)
            at = box.center().y() + 1 if out else box.bottom() - 2
            painter.fillRect(QRectF(box.left(), at, box.width(), 1.5 if out else 2), QColor(ink))
            left = box.right() + 8
        painter.end()

    def _set_texts(self) -> None:
        self._words = (self.tr("taken out"), self.tr("put in"))
        self.setAccessibleName(", ".join(self._words))
        self.updateGeometry()
        self.update()


class Titles(QWidget):
    """“Then” and “Now” with their moments, each above its paper; the legend at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._names = (Text("emphasis", wraps=False), Text("emphasis", wraps=False))
        self.moments = (Text("interface", "ink2"), Text("interface", "ink2"))
        self.legend = Legend()
        self._sides = (QWidget(), QWidget())
        for side, name, moment in zip(self._sides, self._names, self.moments, strict=True):
            line = QHBoxLayout(side)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(10)
            line.addWidget(name, 0, Qt.AlignmentFlag.AlignTop)
            line.addWidget(moment, 1, Qt.AlignmentFlag.AlignTop)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(GAP)
        right = QHBoxLayout()
        right.setSpacing(12)
        right.addWidget(self._sides[1], 1)
        right.addWidget(self.legend, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addWidget(self._sides[0], 1)
        self._row.addLayout(right, 1)
        self._own: tuple[str, str] | None = None
        self._set_texts()

    def name(self, then: str, now: str) -> None:
        """Call both sides something else than then and now."""
        self._own = then, now
        self._set_texts()

    def say(self, then: str, now: str) -> None:
        """Say which states are compared."""
        for text, words in zip(self.moments, (then, now), strict=True):
            text.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        names = self._own or (self.tr("Then"), self.tr("Now"))
        for text, words in zip(self._names, names, strict=True):
            text.setText(words)
