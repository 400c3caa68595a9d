"""A text that is only read, with what was taken out struck through and what was put in underlined.

What differs is told by lines, by tints and to those who listen by words: never by colour alone.
"""

from collections.abc import Iterator, Sequence
from math import ceil

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextFormat,
    QTextLine,
    QWheelEvent,
)
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from casewriter.ui import theme
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.marking import Line, Run
from casewriter.ui.prose.chips import Chips
from casewriter.ui.prose.formats import INLINE_OBJECT, Look, atom_format, char_format, look_of

FATE = int(QTextFormat.Property.UserProperty) + 40
STRETCH = int(QTextFormat.Property.UserProperty) + 41
QUOTED = int(QTextFormat.Property.UserProperty) + 42
QUIET = int(QTextFormat.Property.UserProperty) + 43
_IN, _OUT = 1, 2

BETWEEN = 0.6
"""Distance of two blocks of a text, as a multiple of the size of its letters."""
_QUIET = 0.86


class Passage(QTextEdit):
    """Some stretches of a text in one state, or in both at once."""

    def __init__(self, names: BothNames, font: QFont, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabChangesFocus(True)
        # The width is told, not taken from the place that the editor happens to have.
        self.setLineWrapMode(QTextEdit.LineWrapMode.FixedPixelWidth)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)
        self._look = look_of(font, QColor())
        document = self.document()
        document.setUndoRedoEnabled(False)
        document.setDocumentMargin(0)
        document.setDefaultFont(font)
        document.documentLayout().registerHandler(INLINE_OBJECT, Chips(names, self))

    def show_stretches(self, stretches: Sequence[Sequence[Line]]) -> None:
        """Show the lines of each stretch, one below the other; a stretch may have none."""
        cursor = QTextCursor(self.document())
        metrics = QFontMetricsF(self.document().defaultFont())
        cursor.beginEditBlock()
        first = True
        for place, lines in enumerate(stretches):
            for line in lines:
                hang = metrics.horizontalAdvance(_marker(line))
                form = _block_format(line, self._look, place, hang)
                if first:
                    cursor.setBlockFormat(form)
                else:
                    cursor.insertBlock(form, QTextCharFormat())
                first = False
                self._write(cursor, line)
        cursor.endEditBlock()

    def heights(self, width: int) -> dict[int, float]:
        """How high each stretch is in a width, in pixels; those without lines are left out."""
        self.setLineWrapColumnOrWidth(width)
        layout = self.document().documentLayout()
        spans: dict[int, tuple[float, float]] = {}
        for block in self._blocks():
            rect = layout.blockBoundingRect(block)
            place = block.blockFormat().intProperty(STRETCH)
            top, _ = spans.get(place, (rect.top(), 0.0))
            spans[place] = top, rect.bottom() + self._below_line(block)
        return {place: bottom - top for place, (top, bottom) in spans.items()}

    def _below_line(self, block: QTextBlock) -> float:
        """What stands below the last line of a block; Qt counts it to the next one."""
        lines = block.layout()
        last = lines.lineAt(lines.lineCount() - 1)
        return last.height() * (self._look.line_height / 100 - 1) if lines.lineCount() else 0.0

    def align(self, tops: Sequence[float], heights: dict[int, float]) -> None:
        """Put each stretch at its height on the page."""
        below, last = 0.0, -1
        for block in self._blocks():
            form = block.blockFormat()
            place = form.intProperty(STRETCH)
            if place != last:
                wanted = max(0.0, tops[place] - below)
                if last < 0:
                    self._begin_at(wanted)
                elif abs(form.topMargin() - wanted) > 0.01:
                    form.setTopMargin(wanted)
                    QTextCursor(block).setBlockFormat(form)
                below, last = tops[place] + heights[place], place

    def _begin_at(self, top: float) -> None:
        """Leave room above the first line; Qt would pass over a margin of the line itself."""
        frame = self.document().rootFrame()
        form = frame.frameFormat()
        if abs(form.topMargin() - top) > 0.01:
            form.setTopMargin(top)
            frame.setFrameFormat(form)

    @property
    def em(self) -> float:
        """The size of the letters, in pixels."""
        return self._look.em

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of another theme."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._ink()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave to the page what is no way through the text, its J and K above all."""
        if event.text() and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            event.ignore()
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page."""
        event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw tints, the text on them, then the lines that tell what differs."""
        tokens = theme.current(self)
        painter = QPainter(self.viewport())
        marks = list(self._marks(event.rect().top(), event.rect().bottom()))
        for rect, fate in marks:
            tint = tokens.ready_tint if fate == _IN else tokens.block_tint
            painter.fillRect(rect, QColor(tint))
        for block in self._blocks():
            if block.blockFormat().hasProperty(QUOTED):
                area = self.document().documentLayout().blockBoundingRect(block)
                painter.fillRect(QRectF(4, area.top(), 3, area.height()), QColor(tokens.edge))
        painter.end()
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for rect, fate in marks:
            if fate == _IN:
                under = QRectF(rect.left(), rect.bottom() - 2, rect.width(), 2)
                painter.fillRect(under, QColor(tokens.ready))
            else:
                middle = rect.top() + rect.height() * 0.56
                through = QRectF(rect.left(), middle, rect.width(), 1.5)
                painter.fillRect(through, QColor(tokens.block))
        painter.end()

    def _write(self, cursor: QTextCursor, line: Line) -> None:
        kind = line.shape.kind
        if line.shape.marker:
            cursor.insertText(_marker(line), char_format((), kind, self._look))
        for run in line.runs:
            form = self._format(run, kind)
            if isinstance(run.what, str):
                cursor.insertText(run.what, form)
            else:
                cursor.insertText("\ufffc", form)

    def _format(self, run: Run, kind: str) -> QTextCharFormat:
        if isinstance(run.what, str):
            form = char_format(run.marks, kind, self._look)
            # A line under letters means here that they were put in; links are not followed here.
            form.setAnchor(False)
            if run.quiet:
                form.setFontPointSize(self.document().defaultFont().pointSizeF() * _QUIET)
        else:
            form = atom_format(run.what)
        if run.fate != "kept":
            form.setProperty(FATE, _IN if run.fate == "in" else _OUT)
        if run.quiet:
            form.setProperty(QUIET, True)
        if run.quiet or run.fate != "kept":
            form.setForeground(_ink_of(form))
        return form

    def _ink(self) -> None:
        """Colour the letters by what became of them, as the theme of the moment has it."""
        coloured = [
            (position, length, form)
            for block in self._blocks()
            for position, length, form in _fragments(block)
            if form.hasProperty(FATE) or form.hasProperty(QUIET)
        ]
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        for position, length, form in coloured:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            form.setForeground(_ink_of(form))
            cursor.setCharFormat(form)
        cursor.endEditBlock()

    def _blocks(self) -> Iterator[QTextBlock]:
        block = self.document().begin()
        while block.isValid():
            yield block
            block = block.next()

    def _marks(self, top: float, bottom: float) -> Iterator[tuple[QRectF, int]]:
        """Where letters stand that were put in or taken out."""
        layout = self.document().documentLayout()
        for block in self._blocks():
            area = layout.blockBoundingRect(block)
            if area.bottom() < top or area.top() > bottom:
                continue
            lines = block.layout()
            origin = lines.position()
            for position, length, form in _fragments(block):
                fate = form.intProperty(FATE)
                if not fate:
                    continue
                start, end = position - block.position(), position - block.position() + length
                for number in range(lines.lineCount()):
                    line = lines.lineAt(number)
                    first, last = line.textStart(), line.textStart() + line.textLength()
                    if last <= start or first >= end:
                        continue
                    left = _across(line, max(start, first))
                    right = _across(line, min(end, last))
                    metrics = QFontMetricsF(self.document().defaultFont())
                    base = origin.y() + line.y() + line.ascent()
                    rect = QRectF(
                        origin.x() + min(left, right),
                        base - metrics.ascent() + 1,
                        abs(right - left),
                        ceil(metrics.height()),
                    )
                    yield rect, fate


def _ink_of(form: QTextCharFormat) -> QColor:
    tokens = theme.current()
    ink = {_IN: tokens.ready, _OUT: tokens.block}.get(form.intProperty(FATE), tokens.ink2)
    return QColor(ink)


def _across(line: QTextLine, position: int) -> float:
    """Where a letter stands in a line."""
    # The binding hands over what Qt returns and what it sets: the place, and the position.
    found: object = line.cursorToX(position)
    return float(found[0]) if isinstance(found, tuple) else float(str(found))


def _marker(line: Line) -> str:
    """The bullet or number of an entry of a list, with the space behind it."""
    if not line.shape.marker:
        return ""
    return f"{line.number}.\u2002" if line.number else "•\u2002"


def _fragments(block: QTextBlock) -> Iterator[tuple[int, int, QTextCharFormat]]:
    iterator = block.begin()
    while not iterator.atEnd():
        fragment = iterator.fragment()
        yield fragment.position(), fragment.length(), fragment.charFormat()
        iterator += 1


def _block_format(line: Line, look: Look, place: int, hang: float) -> QTextBlockFormat:
    form = QTextBlockFormat()
    form.setProperty(STRETCH, place)
    proportional = QTextBlockFormat.LineHeightTypes.ProportionalHeight
    form.setLineHeight(look.line_height, proportional.value)
    shape = line.shape
    indent = look.em * (1.6 * shape.depth + (1.2 if shape.quoted else 0.0))
    form.setLeftMargin(indent)
    if shape.quoted:
        form.setProperty(QUOTED, True)
    if shape.marker:
        form.setTextIndent(-hang)
        form.setBottomMargin(look.em * 0.3)
    if shape.kind in {"heading_3", "heading_4"}:
        form.setHeadingLevel(3 if shape.kind == "heading_3" else 4)
    return form
