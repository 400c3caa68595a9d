"""Comments as a list: kind, state and place in one line, the words below."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from casewriter.domain.review import Suggestion, Thread
from casewriter.domain.reviewing.listing import change_of
from casewriter.domain.sentences.marker import QT_TRANSLATE_NOOP
from casewriter.ui import theme
from casewriter.ui.review.edit_words import state_of
from casewriter.ui.review.words import (
    chip_of,
    kind_icon,
    kind_name,
    said,
    state_name,
    visibility_icon,
    visibility_name,
)
from casewriter.ui.tokens import CHIP, SELECTION_BAR
from casewriter.ui.widgets.chips import ChipKind, chip_width, paint_chip
from casewriter.ui.widgets.line_list import LineList, LineModel

LINE = Qt.ItemDataRole.UserRole
SIDE, TOP, GAP = 22, 10, 6
MOST = 400
"""Letters of a comment that the list shows; all of it stands beside."""
_WRAPS = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop

Index = QModelIndex | QPersistentModelIndex


class Line(Struct, frozen=True):
    """One comment, the name of its place, and whether what it was about is gone."""

    thread: Thread
    place: str
    is_gone: bool = False

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return self.thread.id

    @property
    def words(self) -> str:
        """What the comment says first."""
        notes = [note.text for note in self.thread.notes if not note.withdrawn]
        return shortened(notes[0] if notes else "")

    @property
    def state(self) -> str:
        """How far the comment is, and whether its place is gone."""
        state = state_name(self.thread)
        return f"{state}, {said(_GONE)}" if self.is_gone else state

    @property
    def chips(self) -> list[tuple[str, str, ChipKind]]:
        """Kind and readers: icon, word, how the chip stands out."""
        thread, seen = self.thread, self.thread.visibility
        chips = [(kind_icon(thread.kind), kind_name(thread.kind), chip_of(thread))]
        if seen != "everyone":
            chips.append((visibility_icon(seen), visibility_name(seen), "plain"))
        return chips


class EditLine(Struct, frozen=True):
    """One suggested edit, and the name of its place.

    Attributes:
        said: what it changes, where that is more than words of a text.
    """

    suggestion: Suggestion
    place: str
    said: str = ""

    @property
    def name(self) -> str:
        """What tells it from the others."""
        return self.suggestion.id

    @property
    def words(self) -> str:
        """What it puts in place of what."""
        if self.said:
            return shortened(self.said)
        gone, come = (shortened(part) for part in change_of(self.suggestion))
        return " → ".join(f"“{part}”" if part else "—" for part in (gone, come))

    @property
    def state(self) -> str:
        """Who proposes it."""
        return self.suggestion.by.name

    @property
    def chips(self) -> list[tuple[str, str, ChipKind]]:
        """That it is an edit or what was decided about it, and its readers."""
        seen = self.suggestion.visibility
        chips: list[tuple[str, str, ChipKind]] = [("pencil-line", said(_EDIT), "plain")]
        if self.suggestion.state != "open":
            # What was decided says how; that it is an edit is plain.
            chips = [state_of(self.suggestion)]
        if seen != "everyone":
            chips.append((visibility_icon(seen), visibility_name(seen), "plain"))
        return chips


AnyLine = Line | EditLine


def shortened(words: str) -> str:
    """Words on one line, no more of them than a list shows."""
    words = " ".join(words.split())
    return words if len(words) <= MOST else f"{words[:MOST].rstrip()}…"


class ThreadModel(LineModel[AnyLine]):
    """The lines."""

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The line, its words, and all of it for those who listen."""
        line = self.lines[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return line.words
        if role == LINE:
            return line
        if role == Qt.ItemDataRole.AccessibleTextRole:
            parts = (*(chip[1] for chip in line.chips), line.state, line.place, line.words)
            return ", ".join(part for part in parts if part)
        return None


_GONE = QT_TRANSLATE_NOOP("Review", "place gone")
_EDIT = QT_TRANSLATE_NOOP("Review", "Edit")


class ThreadDelegate(QStyledItemDelegate):
    """Draws the lines, parted by rules."""

    def __init__(self, view: "ThreadList") -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, _option: QStyleOptionViewItem, index: Index) -> QSize:
        """As high as the wrapped words."""
        width = self._view.viewport().width()
        return QSize(
            width, round(self._words(index.data(LINE), QRectF(0, 0, width, 0)).bottom() + TOP)
        )

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        tokens, line = theme.current(), index.data(LINE)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        below = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(below, QColor(tokens.line))
        middle, left = rect.top() + TOP + CHIP / 2, rect.left() + SIDE
        for icon, words, kind in line.chips:
            paint_chip(painter, QPointF(left, middle), icon, words, kind, tokens=tokens)
            left += chip_width(words, kind) + GAP
        ink = tokens.tint_ink if chosen else tokens.ink
        quiet = tokens.on_tint(tokens.ink2) if chosen else tokens.ink2
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(quiet))
        metrics = QFontMetricsF(painter.font())
        state = line.state
        rest = rect.right() - SIDE - left
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        head = QRectF(left + 2, middle - CHIP / 2, rest, CHIP)
        painter.drawText(head, flags, state)
        room = rest - metrics.horizontalAdvance(state) - 16
        place = metrics.elidedText(line.place, Qt.TextElideMode.ElideMiddle, max(0, room))
        painter.drawText(head, flags | Qt.AlignmentFlag.AlignRight, place)
        painter.setFont(theme.font("interface"))
        painter.setPen(QColor(ink))
        painter.drawText(self._words(line, rect), int(_WRAPS), line.words)

    def _words(self, line: AnyLine, rect: QRectF) -> QRectF:
        room = max(60.0, rect.width() - 2 * SIDE)
        box = QRectF(rect.left() + SIDE, rect.top() + TOP + CHIP + GAP, room, 10_000)
        metrics = QFontMetricsF(theme.font("interface"))
        found = metrics.boundingRect(box, int(_WRAPS), line.words)
        return QRectF(box.left(), box.top(), box.width(), found.height())


class ThreadList(LineList):
    """The list; arrows, J and K move through it, Enter leads to the place.

    Attributes:
        chosen: another line is in front: the line, or None.
        wanted: a comment is to be shown at its place: its id.
    """

    chosen = Signal(object)
    wanted = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self._model = ThreadModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ThreadDelegate(self))
        self.doubleClicked.connect(self._go)

    @property
    def lines(self) -> tuple[AnyLine, ...]:
        """What is listed."""
        return self._model.lines

    @property
    def line(self) -> AnyLine | None:
        """The line in front."""
        row = self.currentIndex().row()
        return self.lines[row] if 0 <= row < len(self.lines) else None

    def show_lines(self, lines: tuple[AnyLine, ...]) -> None:
        """Show other lines; the comment in front stays so where it is still there."""
        if lines == self.lines:
            return
        before, row = self.line, self.currentIndex().row()
        self._model.show_lines(lines)
        names = [line.name for line in lines]
        if before is not None and before.name in names:
            row = names.index(before.name)
        if lines:
            self.setCurrentIndex(self._model.index(min(max(row, 0), len(lines) - 1)))
        else:
            self.chosen.emit(None)

    def choose(self, thread_id: str) -> None:
        """Bring a comment to the front; the first one where there is no such."""
        for row, line in enumerate(self.lines):
            if line.name == thread_id:
                self.setCurrentIndex(self._model.index(row))
        if self.line is None and self.lines:
            self.setCurrentIndex(self._model.index(0))

    def step(self, by: int) -> None:
        """Move on, after the last to the first, or back."""
        if self.lines:
            row = (max(self.currentIndex().row(), 0 if by > 0 else 1) + by) % len(self.lines)
            self.setCurrentIndex(self._model.index(row))

    def currentChanged(self, current: Index, previous: Index) -> None:
        """Tell what is in front now."""
        super().currentChanged(current, previous)
        self.chosen.emit(self.line)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter, step with J and K."""
        steps = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._go(self.currentIndex())
        elif event.key() in steps and not event.modifiers():
            self.step(steps[Qt.Key(event.key())])
        else:
            super().keyPressEvent(event)

    def _go(self, index: Index) -> None:
        if index.isValid():
            self.wanted.emit(self.lines[index.row()].name)
