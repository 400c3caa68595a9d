"""The line of time: choose a state to compare it with the case as it is, or with another one."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.history.choosing import Choice
from casewriter.ui.history.timeline import TimeLine
from casewriter.ui.tokens import ICON, RADIUS_CHIP, SELECTION_BAR, Tokens
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.line_list import LineList, LineModel

LINE = Qt.ItemDataRole.UserRole
SIDE, INDENT = 16, 14
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

Index = QModelIndex | QPersistentModelIndex


class TimeModel(LineModel[TimeLine]):
    """The lines."""

    def __init__(self, view: "TimelineList") -> None:
        super().__init__(view)
        self._view = view

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its words, and all of it for those who listen."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.title
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            badge = self._view.badge(line)
            return ", ".join(part for part in (badge, line.title, line.below) if part)
        return None


class TimeDelegate(QStyledItemDelegate):
    """Draws the lines."""

    def __init__(self, view: "TimelineList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped words."""
        width = self._view.viewport().width()
        _, below = self._boxes(index.data(LINE), QRectF(0, 0, width, 10_000))
        return QSize(width, round(below.bottom()) + 8)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        tokens = theme.current()
        line: TimeLine = index.data(LINE)
        rect = QRectF(option.rect)
        badge = self._view.badge(line)
        if badge:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            flat = tokens.scheme == "contrast"
            painter.fillRect(bar, QColor(tokens.tint_ink if flat else tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        title, below = self._boxes(line, rect)
        ink = tokens.on_tint(tokens.ink) if badge else tokens.ink
        quiet = tokens.on_tint(tokens.ink2) if badge else tokens.ink2
        left = title.left() - ICON - 11
        theme.draw_icon(painter, line.icon, QRectF(left, title.top() + 1, ICON, ICON), ink)
        painter.setFont(theme.font("emphasis" if badge else "interface"))
        painter.setPen(QColor(ink))
        painter.drawText(title, int(_WRAPS), line.title)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        painter.drawText(below, int(_WRAPS), line.below)
        if badge:
            self._paint_badge(painter, rect, badge, tokens, solid=self._view.is_later(line))
        current = index.row() == self._view.currentIndex().row()
        if current and self._view.hasFocus():
            wide = tokens.focus_width
            ring = rect.adjusted(wide / 2 + 1, wide / 2 + 1, -wide / 2 - 1, -wide / 2 - 1)
            colour = tokens.on_tint(tokens.accent) if badge else tokens.accent
            painter.setPen(QPen(QColor(colour), wide))
            painter.drawRect(ring)

    def _paint_badge(
        self, painter: QPainter, rect: QRectF, words: str, tokens: Tokens, *, solid: bool
    ) -> None:
        font = theme.font("small_emphasis")
        metrics = QFontMetricsF(font)
        wide, high = metrics.horizontalAdvance(words) + 14, metrics.height() + 4
        box = QRectF(rect.right() - wide - 12, rect.top() + 8, wide, high)
        flat = tokens.scheme == "contrast"
        fill = (tokens.tint_ink if flat else tokens.accent) if solid else None
        edge = None if solid else tokens.on_tint(tokens.accent)
        rounded(painter, box, fill, edge, RADIUS_CHIP)
        ink = (tokens.tint if flat else tokens.accent_on) if solid else tokens.tint_ink
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)

    def _boxes(self, line: TimeLine, rect: QRectF) -> tuple[QRectF, QRectF]:
        """Where title and words below stand."""
        badge = self._view.badge(line)
        small = QFontMetricsF(theme.font("small_emphasis"))
        taken = small.horizontalAdvance(badge) + 22 if badge else 0
        indent = INDENT if line.week and not line.is_week else 0
        left = rect.left() + SIDE + ICON + 11 + indent
        room = rect.right() - 12 - left
        # Room for the bold letters of a chosen line, so that nothing moves when it is chosen.
        title_metrics = QFontMetricsF(theme.font("emphasis"))
        box = QRectF(left, rect.top() + 7, max(room - taken, 60), 10_000)
        title = title_metrics.boundingRect(box, int(_WRAPS), line.title)
        title = QRectF(box.left(), box.top(), box.width(), title.height())
        under = QRectF(left, title.bottom() + 1, max(room - taken, 60), 10_000)
        below = QFontMetricsF(theme.font("small")).boundingRect(under, int(_WRAPS), line.below)
        return title, QRectF(under.left(), under.top(), under.width(), below.height())


class TimelineList(LineList):
    """The list.

    Attributes:
        picked: a state was chosen: its number (`NOW` for the case as it is), and whether it is to
            be compared with the state chosen before.
        toggled: a week is to be opened or closed: its name.
        decided: a state was chosen by a click or Enter, not passed on the way.
    """

    picked = Signal(int, bool)
    toggled = Signal(str)
    decided = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", parent)
        self._choice: Choice | None = None
        self._badges = ("", "")
        self.lines = TimeModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(TimeDelegate(self))

    def show_lines(self, lines: Sequence[TimeLine]) -> None:
        """Show other lines; the one with the keyboard stays so where it is still there."""
        held = self._held()
        self.lines.show_lines(tuple(lines))
        for row, line in enumerate(lines):
            if held is not None and (line.number, line.week) == (held.number, held.week):
                self._move_to(row)

    def name_badges(self, then: str, now: str) -> None:
        """Set the words of the badges."""
        self._badges = (then, now)
        self.viewport().update()

    def mark(self, choice: Choice | None) -> None:
        """Show which two states are compared."""
        held, other = self._held(), choice != self._choice
        self._choice = choice
        ends = (choice.then, choice.now) if choice is not None else ()
        if choice is not None and (held is None or (other and held.number not in ends)):
            numbers = [line.number for line in self.lines.lines]
            if choice.then in numbers:
                self._move_to(numbers.index(choice.then))
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def badge(self, line: TimeLine) -> str:
        """“Then” or “Now” on the two lines that are compared."""
        if line.is_week or self._choice is None:
            return ""
        if line.number == self._choice.then:
            return self._badges[0]
        return self._badges[1] if line.number == self._choice.now else ""

    def is_later(self, line: TimeLine) -> bool:
        """Whether it is the later of the two states that are compared."""
        return self._choice is not None and line.number == self._choice.now

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose with arrows and Enter; with Shift the other state that is compared."""
        shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        key = Qt.Key(event.key())
        steps = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        line = self._held()
        if key in steps:
            self._step(steps[key], other=shift)
        elif key in {Qt.Key.Key_Home, Qt.Key.Key_End}:
            self._choose(0 if key == Qt.Key.Key_Home else len(self.lines.lines) - 1, other=shift)
        elif key in {Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space} and line is not None:
            self._act(line, other=shift)
        elif key in {Qt.Key.Key_Left, Qt.Key.Key_Right} and line is not None and line.week:
            if line.opened != (key == Qt.Key.Key_Right) and line.is_week:
                self.toggled.emit(line.week)
        elif event.text() or key == Qt.Key.Key_Escape:
            # J, K and Esc belong to the page; a list would search for letters.
            event.ignore()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is clicked; with Shift the other state that is compared."""
        index = self.indexAt(event.position().toPoint())
        if event.button() == Qt.MouseButton.LeftButton and index.isValid():
            self._move_to(index.row())
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self._act(self.lines.lines[index.row()], other=shift)
            event.accept()
        else:
            super().mousePressEvent(event)

    def _held(self) -> TimeLine | None:
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def _step(self, by: int, *, other: bool) -> None:
        row = self.currentIndex().row()
        self._choose(max(row + by, 0), other=other)

    def _choose(self, row: int, *, other: bool) -> None:
        if not 0 <= row < len(self.lines.lines):
            return
        self._move_to(row)
        line = self.lines.lines[row]
        if not line.is_week:
            self.picked.emit(line.number, other)

    def _act(self, line: TimeLine, *, other: bool) -> None:
        if line.is_week:
            self.toggled.emit(line.week)
        else:
            self.picked.emit(line.number, other)
            self.decided.emit()

    def _move_to(self, row: int) -> None:
        self.setCurrentIndex(self.lines.index(row))
