"""What an answer says in two states: on two papers side by side, or on one with both."""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.marking import Line, Stretch
from casewriter.ui.history.passage import BETWEEN, Passage
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.focus import ringed

GAP = 18
PAD = 24
FOLDED = 3
"""So many unchanged blocks in a row are folded."""

MOST_LETTERS = 5_000
MOST_STRETCHES = 12
"""What one widget shows of a long answer: laying it out must not keep the window waiting."""

_TRIED = 4
"""Layouts try on widths that are so many pixels off before they settle: no text is laid out anew
for that."""

_WRAPS = int(Qt.TextFlag.TextWordWrap)


def columns(width: int, *, beside: bool) -> tuple[tuple[int, int], ...]:
    """Left edge and width of the papers in a width: two of them side by side, or one."""
    if not beside:
        return ((0, width),)
    half = (width - GAP) // 2
    return ((0, half), (width - half, half))


class Growing(QWidget):
    """As high as its content is in the width that it has."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """Narrow columns are higher."""
        return True

    def sizeHint(self) -> QSize:
        """Any width; the height follows from the one that it is given."""
        return QSize(200, max(self.height(), 20))

    def minimumSizeHint(self) -> QSize:
        """As narrow as may be: words wrap."""
        return QSize(200, 0)


class Heads(Growing):
    """The question above each paper's text."""

    def __init__(self, words: str, *, beside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words, self._beside = words, beside
        self._heights: dict[int, int] = {}

    def heightForWidth(self, width: int) -> int:
        """As high as the wrapped question."""
        if width not in self._heights:
            box = self._box(columns(width, beside=self._beside)[0])
            self._heights[width] = ceil(box.height()) + 9
        return self._heights[width]

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.ApplicationFontChange}:
            self._heights = {}
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the question."""
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(theme.current(self).ink2))
        for column in columns(self.width(), beside=self._beside):
            painter.drawText(self._box(column), _WRAPS, self._words)
        painter.end()

    def _box(self, column: tuple[int, int]) -> QRectF:
        metrics = QFontMetricsF(theme.font("small"))
        room = QRectF(column[0] + PAD, 0, max(column[1] - 2 * PAD, 60), 10_000)
        box = metrics.boundingRect(room, _WRAPS, self._words)
        return QRectF(room.left(), 0, room.width(), box.height())


class Pane(Growing):
    """A few stretches, those of both states at the same height."""

    def __init__(
        self,
        stretches: Sequence[Stretch],
        names: BothNames,
        font: QFont,
        *,
        beside: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._beside = beside
        sides: tuple[list[tuple[Line, ...]], ...]
        if beside:
            sides = ([part.then for part in stretches], [part.now for part in stretches])
        else:
            sides = ([part.both or part.now or part.then for part in stretches],)
        self.passages = tuple(Passage(names, font, self) for _ in sides)
        for passage, side in zip(self.passages, sides, strict=True):
            passage.show_stretches(side)
        self._count = len(stretches)
        self._laid, self._height = -_TRIED, 0

    def sizeHint(self) -> QSize:
        """The width that it has: for another one the texts would be laid out twice."""
        return QSize(max(self._laid, 200), max(self._height, 20))

    def heightForWidth(self, width: int) -> int:
        """As high as the higher of both."""
        if abs(width - self._laid) <= _TRIED:
            return self._height
        return self._lay_out(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give each text its place."""
        super().resizeEvent(event)
        if self._lay_out(self.width()) != self.height():
            self.updateGeometry()
        places = columns(self.width(), beside=self._beside)
        for passage, (left, wide) in zip(self.passages, places, strict=True):
            inside = max(wide - 2 * PAD, 80)
            passage.setGeometry(QRect(left + PAD, 0, inside, self.height()))

    def changeEvent(self, event: QEvent) -> None:
        """Letters may have another size."""
        if event.type() == QEvent.Type.FontChange:
            self._laid = -_TRIED
            self.updateGeometry()
        super().changeEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw nothing; but the texts that are drawn next must be those of this width."""
        self._lay_out(self.width())
        super().paintEvent(event)

    def _lay_out(self, width: int) -> int:
        if width != self._laid:
            inside = columns(width, beside=self._beside)[0][1] - 2 * PAD
            self._height, self._laid = self._aligned(max(inside, 80)), width
        return self._height

    def _aligned(self, inside: int) -> int:
        sides = [passage.heights(inside) for passage in self.passages]
        between = self.passages[0].em * BETWEEN
        tops, below = [], 0.0
        for place in range(self._count):
            tops.append(below)
            high = max(side.get(place, 0.0) for side in sides)
            below += high + (between if high else 0.0)
        for passage, side in zip(self.passages, sides, strict=True):
            passage.align(tops, side)
        return ceil(below)


class Fold(QAbstractButton):
    """Unchanged blocks that are not shown until somebody asks for them."""

    def __init__(self, count: int, *, beside: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._beside = beside
        self._count = count
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ringed(self, 3)
        self._set_texts()

    def sizeHint(self) -> QSize:
        """As high as a small button."""
        return QSize(200, round(QFontMetricsF(theme.font("small")).height()) + 18)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the words on every paper."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setFont(theme.font("small"))
        for left, wide in columns(self.width(), beside=self._beside):
            box = QRectF(left + PAD - 6, 3, wide - 2 * PAD + 12, self.height() - 11)
            if self.underMouse():
                rounded(painter, box, tokens.hover, None, 3)
            painter.setPen(QColor(tokens.ink2))
            words = box.adjusted(6, 0, -6, 0)
            painter.drawText(words, int(Qt.AlignmentFlag.AlignVCenter), self.text())
        painter.end()

    def _set_texts(self) -> None:
        self.setText(Folded().say(self._count))


class Folded(QObject):
    """The words of a fold. An object, because plurals are extracted from `tr` alone."""

    def say(self, count: int) -> str:
        """How many blocks are folded."""
        return self.tr("… %n unchanged paragraphs", "", count)


class Sheet(QWidget):
    """One unit on paper. `fill` builds it pane by pane."""

    def __init__(
        self,
        question: str,
        names: BothNames,
        font: QFont,
        *,
        beside: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._question = question
        self._names, self._font, self._beside = names, font, beside
        self._current = False
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 16, 0, 12)
        self._column.setSpacing(0)
        self._column.addWidget(Heads(question, beside=beside))

    def sizeHint(self) -> QSize:
        """The width that it has: for another one the texts would be laid out twice."""
        return hint_of(self)

    def mark_current(self, *, current: bool) -> None:
        """Stand out, or stand back."""
        self._current = current
        self.update()

    def fill(self, stretches: Sequence[Stretch]) -> Iterator[None]:
        """Show what is said; every step of it is short."""
        for folded, part in parts(stretches):
            if folded:
                self._fold(part)
            else:
                pane = self._pane(part)
                yield
                # Each in a step of its own: all at once would be long.
                pane.heightForWidth(self.width())
                self._column.addWidget(pane)
            yield
        if stretches and all(part.reformed or part.same for part in stretches):
            words = QCoreApplication.translate(
                "Changes", "The words are the same. Their form differs: bold, italics, a list."
            )
            self._column.addWidget(Heads(words, beside=self._beside))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the papers."""
        tokens = theme.current(self)
        painter = QPainter(self)
        edge = tokens.accent if self._current else tokens.line
        for left, width in columns(self.width(), beside=self._beside):
            rounded(painter, QRectF(left, 0, width, self.height()), tokens.paper, edge, 0)
        painter.end()

    def _pane(self, part: Sequence[Stretch]) -> Pane:
        pane = Pane(part, self._names, self._font, beside=self._beside, parent=self)
        for passage in pane.passages:
            passage.setAccessibleName(self._question)
        return pane

    def _fold(self, part: Sequence[Stretch]) -> None:
        fold = Fold(len(part), beside=self._beside)

        def unfold() -> None:
            place = self._column.indexOf(fold)
            for step, (_, some) in enumerate(parts(part, folds=False)):
                self._column.insertWidget(place + step, self._pane(some))
            held = fold.hasFocus()
            fold.hide()
            fold.deleteLater()
            if held and (parent := self.parentWidget()) is not None:
                parent.setFocus(Qt.FocusReason.OtherFocusReason)

        fold.clicked.connect(unfold)
        self._column.addWidget(fold)


def hint_of(widget: QWidget) -> QSize:
    """The size hint of a widget whose texts are laid out for the width that it has."""
    layout = widget.layout()
    wide = max(widget.width(), 200)
    return QSize(wide, layout.totalHeightForWidth(wide) if layout is not None else 0)


def parts(
    stretches: Sequence[Stretch], *, folds: bool = True
) -> Iterator[tuple[bool, Sequence[Stretch]]]:
    """Stretches in portions that one widget shows; True before a portion that is to be folded."""
    start = 0
    while start < len(stretches):
        end = start
        if folds and stretches[start].same:
            while end < len(stretches) and stretches[end].same:
                end += 1
            if end - start >= FOLDED:
                yield True, stretches[start:end]
                start = end
                continue
        end, letters = start, 0
        while end < len(stretches) and (
            end == start
            or (
                letters + stretches[end].letters <= MOST_LETTERS
                and end - start < MOST_STRETCHES
                and not (folds and _folds(stretches, end))
            )
        ):
            letters += stretches[end].letters
            end += 1
        yield False, stretches[start:end]
        start = end


def _folds(stretches: Sequence[Stretch], place: int) -> bool:
    """Whether a run of unchanged stretches that is long enough begins here."""
    run = stretches[place : place + FOLDED]
    return len(run) == FOLDED and all(part.same for part in run)
