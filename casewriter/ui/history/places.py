"""The places that differ, as chips that lead to them; arrow keys move between them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import RADIUS_CHIP, SMALLEST_TARGET
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

_SIDE = 9
_GAP = 8
MOST_LINES = 2
"""So many lines of chips stand there at first; a last chip says how many more there are."""

LONGEST = 320
"""Pixels that a chip may be wide; the whole name is its tool tip."""


class PlaceChip(QAbstractButton):
    """One place; `done` once nothing differs there any more."""

    def __init__(self, words: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self._done = False
        self._size = QSize()
        self.setText(words)
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        ringed(self, RADIUS_CHIP)

    def mark_done(self, *, done: bool) -> None:
        """Say that nothing differs here any more, or that something does again."""
        self._done, self._size = done, QSize()
        self.updateGeometry()
        self.update()

    @property
    def is_done(self) -> bool:
        """Whether nothing differs there any more."""
        return self._done

    def say(self, words: str) -> None:
        """Say something else."""
        if words != self.text():
            self.setText(words)
            self._size = QSize()

    def forget_size(self) -> None:
        """Letters have another size."""
        self._size = QSize()

    @property
    def _words(self) -> str:
        return f"✓ {self.text()}" if self._done else self.text()

    def sizeHint(self) -> QSize:
        """As wide as its words when they are bold, up to a limit."""
        if self._size.isValid():
            return self._size
        metrics = QFontMetricsF(theme.font("small_emphasis"))
        wide = metrics.horizontalAdvance(self._words) + 2 * _SIDE + 2
        high = max(SMALLEST_TARGET, round(metrics.height()) + 6)
        self._size = QSize(min(round(wide), LONGEST), high)
        return self._size

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave the arrow keys to the row."""
        if event.key() in {Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Up, Qt.Key.Key_Down}:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the chip."""
        tokens = theme.current(self)
        painter = QPainter(self)
        on = self.isChecked()
        fill = tokens.tint if on else tokens.hover if self.underMouse() else tokens.raised
        rounded(painter, QRectF(self.rect()), fill, None if on else tokens.line, RADIUS_CHIP)
        painter.setFont(theme.font("small_emphasis" if on else "small"))
        ink = tokens.tint_ink if on else tokens.ink2 if self._done else tokens.ink
        painter.setPen(QColor(ink))
        box = self.rect().adjusted(_SIDE, 0, -_SIDE, 0)
        cut = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideMiddle, box.width() + 2
        )
        painter.drawText(box.adjusted(-2, 0, 2, 0), int(Qt.AlignmentFlag.AlignCenter), cut)
        painter.end()


class PlaceChips(QWidget):
    """Chips in lines that wrap.

    Args:
        parent: the widget it lies in.
        folds: whether those that fill more than two lines are left out until somebody asks.

    Attributes:
        chosen: a place is wanted: its number.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None, *, folds: bool = True) -> None:
        super().__init__(parent)
        self._may_fold = folds
        self.chips: tuple[PlaceChip, ...] = ()
        self.more = PlaceChip("", self)
        self.more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.more.clicked.connect(self._open_all)
        self.more.hide()
        self._open = False
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_places(self, names: Sequence[tuple[str, str]]) -> None:
        """Show other places, each by its name on the chip and in full."""
        for chip in self.chips:
            chip.hide()
            chip.deleteLater()
        self.chips = tuple(PlaceChip(name, self) for name, _ in names)
        for place, (chip, (_, full)) in enumerate(zip(self.chips, names, strict=True)):
            chip.setToolTip(full)
            chip.setAccessibleName(full)
            chip.clicked.connect(lambda _on=False, place=place: self._choose(place))
            chip.show()
        if self.chips:
            self.chips[0].setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._open = False
        self._place()
        self.updateGeometry()

    def mark_done(self, place: int, *, done: bool) -> None:
        """Say of a place that nothing differs there any more, or that something does again."""
        if self.chips[place].is_done == done:
            return
        self.chips[place].mark_done(done=done)
        self._place()
        self.updateGeometry()

    def mark(self, place: int) -> None:
        """Show where one is; Tab leads to that chip."""
        for number, chip in enumerate(self.chips):
            chip.setChecked(number == place)
            focus = Qt.FocusPolicy.TabFocus if number == place else Qt.FocusPolicy.NoFocus
            chip.setFocusPolicy(focus)
        self._tell_more()

    def hasHeightForWidth(self) -> bool:
        """Narrow rows are higher."""
        return True

    def heightForWidth(self, width: int) -> int:
        """As high as the lines of chips."""
        boxes = self._boxes(width)
        return max((box.bottom() + 1 for box in boxes), default=0)

    def sizeHint(self) -> QSize:
        """One line."""
        return QSize(200, self.heightForWidth(max(self.width(), 200)))

    def minimumSizeHint(self) -> QSize:
        """As narrow as one chip."""
        return QSize(LONGEST // 2, 0)

    def resizeEvent(self, event: object) -> None:
        """Wrap anew."""
        del event
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        if event.type() in {
            QEvent.Type.ApplicationFontChange,
            QEvent.Type.FontChange,
            QEvent.Type.LanguageChange,
        }:
            for chip in (*self.chips, self.more):
                chip.forget_size()
            self._place()
            self.updateGeometry()
        super().changeEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move to the neighbour and choose it."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Up: -1, Qt.Key.Key_Right: 1, Qt.Key.Key_Down: 1}
        step = steps.get(Qt.Key(event.key()), 0)
        held = next((n for n, chip in enumerate(self.chips) if chip.hasFocus()), -1)
        place = held + step
        if step and held >= 0 and 0 <= place < len(self.chips):
            self.chips[place].setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.chips[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._choose(place)
        else:
            super().keyPressEvent(event)

    def _choose(self, place: int) -> None:
        self.mark(place)
        self.chosen.emit(place)

    def _open_all(self) -> None:
        self._open = True
        held = self.more.hasFocus()
        first = sum(not chip.isHidden() for chip in self.chips)
        self._place()
        self.updateGeometry()
        if held and first < len(self.chips):
            self.chips[first].setFocusPolicy(Qt.FocusPolicy.TabFocus)
            self.chips[first].setFocus(Qt.FocusReason.TabFocusReason)

    def _place(self) -> None:
        boxes = self._boxes(self.width())
        folded = not self._open and self._folds(self.width())
        shown = len(boxes) - folded
        for place, chip in enumerate(self.chips):
            if place < shown:
                chip.setGeometry(boxes[place])
            chip.setVisible(place < shown)
        self.more.setVisible(folded)
        if folded:
            self.more.say(self._said(len(self.chips) - shown))
            self.more.setGeometry(boxes[-1])
        self._tell_more()

    def _tell_more(self) -> None:
        """The chip for the rest shows where one is as long as that chip is not there."""
        hidden = (chip.isChecked() for chip in self.chips if chip.isHidden())
        self.more.setChecked(any(hidden))

    def _said(self, count: int) -> str:
        return self.tr("%n more", "", count)

    def _folds(self, width: int) -> bool:
        lines = self._lines(width, self.chips, MOST_LINES + 1) if self._may_fold else []
        return len(lines) > MOST_LINES

    def _boxes(self, width: int) -> list[QRect]:
        """Where the chips stand; where some are left out, the last box is that of `more`."""
        if self._open or not self._folds(width):
            return [box for line in self._lines(width, self.chips) for box in line]
        count = sum(len(line) for line in self._lines(width, self.chips, MOST_LINES))
        self.more.say(self._said(len(self.chips) - count))
        lines: list[list[QRect]] = []
        while count and (not lines or len(lines) > MOST_LINES):
            lines = self._lines(width, (*self.chips[:count], self.more))
            count -= 1
        return [box for line in lines for box in line]

    @staticmethod
    def _lines(
        width: int, chips: Sequence[PlaceChip], most: int | None = None
    ) -> list[list[QRect]]:
        """The chips line by line; no more lines than `most`."""
        lines: list[list[QRect]] = []
        at = QPoint(0, 0)
        for chip in chips:
            size = chip.sizeHint()
            wide = min(size.width(), max(width, SMALLEST_TARGET))
            if not lines or at.x() + wide > width:
                if len(lines) == most:
                    break
                at = QPoint(0, at.y() + size.height() + 6 if lines else 0)
                lines.append([])
            lines[-1].append(QRect(at, QSize(wide, size.height())))
            at += QPoint(wide + _GAP, 0)
        return lines
