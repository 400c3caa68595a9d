"""Findings as a list: what and where in one line each, grouped by what they stop."""

from typing import Any

from msgspec import Struct
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
)
from PySide6.QtWidgets import (
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from casewriter.domain.checks.grouping import FindingGroup
from casewriter.domain.leaves import Path
from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.phrases import section_state_name
from casewriter.ui.tokens import GLYPH, SELECTION_BAR
from casewriter.ui.widgets.line_list import LineList, LineModel

NARROW_SIDE = 16
"""A list with no more room than this at its sides is one beside a page: its letters are lighter."""

LINE = Qt.ItemDataRole.UserRole
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

Index = QModelIndex | QPersistentModelIndex


class FindingLine(Struct, frozen=True):
    """One line of the list.

    Attributes:
        glyph: a state of `glyphs.STATES`.
        words: what.
        place: where, in words.
        path: where a click leads to; None for a line that leads nowhere.
        heads: whether it is the heading of a group.
        offer: what the click is called, such as "Go to the first".
        group: the findings that the line tells of; None for a heading.
    """

    glyph: str
    words: str
    place: str = ""
    path: Path | None = None
    heads: bool = False
    offer: str = ""
    group: FindingGroup | None = None


class FindingModel(LineModel[FindingLine]):
    """The lines."""

    def flags(self, index: Any) -> Qt.ItemFlag:
        """Headings cannot be chosen."""
        line = self.lines[index.row()]
        if line.path is None:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its words, and all of it for those who listen."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            state = "" if line.heads else section_state_name(line.glyph)
            return ", ".join(part for part in (state, line.words, line.place, line.offer) if part)
        return None


class FindingDelegate(QStyledItemDelegate):
    """Draws headings and findings, parted by lines."""

    def __init__(self, view: "FindingList", side: int) -> None:
        super().__init__(view)
        self._view = view
        self._side = side

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped words."""
        line: FindingLine = index.data(LINE)
        width = self._view.viewport().width()
        words, place, _ = self._boxes(line, QRectF(0, 0, width, 10_000))
        high = place.bottom() if line.place else words.bottom()
        return QSize(width, round(high) + 10)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        tokens = theme.current()
        line: FindingLine = index.data(LINE)
        rect = QRectF(option.rect)
        selected = bool(option.state & QStyle.StateFlag.State_Selected) and line.path is not None
        over = bool(option.state & QStyle.StateFlag.State_MouseOver) and line.path is not None
        if selected:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif over:
            painter.fillRect(rect, QColor(tokens.hover))
        below = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, QColor(tokens.line))
        ink = tokens.tint_ink if selected else tokens.ink
        quiet = tokens.on_tint(tokens.ink2) if selected else tokens.ink2
        words, place, offer = self._boxes(line, rect)
        font = theme.font(self._role(line))
        metrics = QFontMetricsF(font)
        glyph = QRectF(rect.left() + self._side, words.top(), GLYPH + 1, metrics.height())
        paint_glyph(painter, glyph, line.glyph, tokens, on_tint=selected)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        painter.drawText(words, int(_WRAPS), line.words)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        painter.drawText(place, int(_WRAPS), line.place)
        if line.offer:
            font = theme.font("interface")
            font.setUnderline(True)
            painter.setFont(font)
            painter.setPen(QColor(tokens.on_tint(tokens.accent) if selected else tokens.accent))
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(offer, flags, line.offer)

    def offer_box(self, index: Index, rect: QRectF) -> QRectF:
        """Where a click takes what the line offers; nothing where it offers nothing."""
        line: FindingLine = index.data(LINE)
        return self._boxes(line, rect)[2] if line.offer else QRectF()

    def _boxes(self, line: FindingLine, rect: QRectF) -> tuple[QRectF, QRectF, QRectF]:
        """Where the words, the place and the offer stand."""
        wide = theme.advance("interface", line.offer) if line.offer else 0
        left = rect.left() + self._side + GLYPH + (9 if line.heads else 15)
        room = max(rect.right() - self._side - left - (wide + 16 if wide else 0), 60)
        high, _ = theme.wrapped(self._role(line), line.words, room)
        words = QRectF(left, rect.top() + (12 if line.heads else 9), room, high)
        high, _ = theme.wrapped("small", line.place, room)
        place = QRectF(left, words.bottom() + 2, room, high)
        offer = QRectF(rect.right() - self._side - wide - 2, rect.top(), wide + 2, rect.height())
        return words, place, offer

    def _role(self, line: FindingLine) -> str:
        if line.heads:
            return "question" if self._side > NARROW_SIDE else "emphasis"
        return "emphasis" if self._side > NARROW_SIDE else "interface"


class FindingList(LineList):
    """The list; F8 and arrows move through it, Enter leads to the place.

    Where findings are shown in full beside the list a click chooses one, else it leads there too.

    Attributes:
        wanted: a place is to be shown: its path.
        chosen: another line is in front: the line, or None.
        taken: what a line offers was clicked: the line.
    """

    wanted = Signal(object)
    chosen = Signal(object)
    taken = Signal(object)

    def __init__(
        self, side: int, parent: QWidget | None = None, *, click_leads: bool = True
    ) -> None:
        super().__init__(parent=parent)
        self._click_leads = click_leads
        self._offer_hit = False
        self.lines = FindingModel(self)
        self.setModel(self.lines)
        self.setItemDelegate(FindingDelegate(self, side))
        self.clicked.connect(self._clicked)
        self.doubleClicked.connect(self._go)

    def show_lines(self, lines: tuple[FindingLine, ...]) -> None:
        """Show other lines; what was chosen stays so where it is still there."""
        if lines == self.lines.lines:
            return
        row = self.currentIndex().row()
        self.lines.show_lines(lines)
        self.chosen.emit(None)
        if 0 <= row < len(lines) and lines[row].path is not None:
            self.setCurrentIndex(self.lines.index(row))
        elif row >= 0:
            self.next()

    @property
    def line(self) -> FindingLine | None:
        """The line in front."""
        row = self.currentIndex().row()
        return self.lines.lines[row] if 0 <= row < len(self.lines.lines) else None

    def choose_first(self) -> None:
        """Choose the first finding; the count of gaps only where there is none."""
        lines = self.lines.lines
        places = [row for row, line in enumerate(lines) if line.group is not None]
        places += [row for row, line in enumerate(lines) if line.path is not None]
        if places:
            self.setCurrentIndex(self.lines.index(places[0]))

    def next(self) -> None:
        """Choose the next finding, after the last one the first."""
        self._step(1)

    def previous(self) -> None:
        """Choose the finding before, before the first one the last."""
        self._step(-1)

    def _step(self, by: int) -> None:
        count = len(self.lines.lines)
        start = self.currentIndex().row()
        if by < 0 and start < 0:
            start = 0
        for step in range(1, count + 1):
            row = (start + by * step) % count
            if self.lines.lines[row].path is not None:
                self.setCurrentIndex(self.lines.index(row))
                return

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is in front now."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Know whether the offer of a line was hit before the click is told."""
        at = event.position()
        index = self.indexAt(at.toPoint())
        delegate = self.itemDelegate()
        self._offer_hit = (
            index.isValid()
            and isinstance(delegate, FindingDelegate)
            and delegate.offer_box(index, QRectF(self.visualRect(index))).contains(at)
        )
        super().mouseReleaseEvent(event)

    def _clicked(self, index: QModelIndex) -> None:
        line = self.lines.lines[index.row()] if index.isValid() else None
        if line is None:
            return
        if self._click_leads or line.group is None:
            self._go(index)
        elif self._offer_hit:
            self.taken.emit(line)

    def _go(self, index: QModelIndex) -> None:
        if index.isValid() and (path := self.lines.lines[index.row()].path) is not None:
            self.wanted.emit(path)
