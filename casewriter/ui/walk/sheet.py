"""The empty sheet below a question: what is written, chosen or filled in there."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.walking import Stop
from casewriter.domain.wording import Wording
from casewriter.ui import theme
from casewriter.ui.tokens import ICON, RADIUS_BUTTON
from casewriter.ui.walk.words import answer_words
from casewriter.ui.widgets.buttons import rounded
from casewriter.ui.widgets.texts import IconMark, Text

MARK = 15
FEW = 4
"""Choices up to this many stand one below the other, more in two columns."""
COLUMNS_ACROSS = 5
"""Names of columns in one row."""


class Sheet(QWidget):
    """Paper, as for every answer."""

    def __init__(
        self, stop: Stop, wording: Wording, length: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 14, 18, 16)
        column.setSpacing(6)
        icon, said = answer_words(stop.field.kind)
        head = QHBoxLayout()
        head.setSpacing(8)
        words = Text("emphasis")
        words.setText(said)
        head.addWidget(IconMark(icon), 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(words, 1)
        column.addLayout(head)
        if length:
            asked = Text("interface", "ink2")
            asked.setText(length)
            asked.setContentsMargins(ICON + 8, 0, 0, 0)
            column.addWidget(asked)
        self._add_parts(column, stop, wording)

    def _add_parts(self, column: QVBoxLayout, stop: Stop, wording: Wording) -> None:
        field, words = stop.field, wording.field(stop.name)
        if field.kind in {"choice", "choices"}:
            options = [words.options.get(key, key) for key in field.options]
            across = 1 if len(options) <= FEW else 2
            square = field.kind == "choices"
            column.addLayout(_grid([_Option(said, square=square) for said in options], across))
        elif field.columns:
            names = [words.columns.get(part.key, part.key) for part in field.columns]
            column.addLayout(_grid([_head(name) for name in names], COLUMNS_ACROSS))
        elif field.fields:
            inner = [wording.field(f"{stop.name}/{one.key}").question for one in field.fields]
            column.addLayout(_grid([_Option(said, square=False, dot=True) for said in inner], 1))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the paper."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.paper, tokens.line, RADIUS_BUTTON)
        painter.end()


class _Option(QWidget):
    """One choice with its ring or box, which nobody can press here."""

    def __init__(self, words: str, *, square: bool, dot: bool = False) -> None:
        super().__init__()
        self._square, self._dot = square, dot
        said = Text()
        said.setText(words)
        across = QHBoxLayout(self)
        across.setContentsMargins(MARK + 9, 0, 0, 0)
        across.addWidget(said)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw ring, box or dot beside the first line."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.fontMetrics().height() / 2 + 1
        box = QRectF(0.5, middle - MARK / 2, MARK - 1, MARK - 1)
        painter.setPen(QColor(tokens.edge))
        if self._dot:
            painter.setBrush(QColor(tokens.edge))
            painter.drawEllipse(box.center(), 2, 2)
        elif self._square:
            painter.drawRoundedRect(box, 3, 3)
        else:
            painter.drawEllipse(box)
        painter.end()


def _head(words: str) -> QWidget:
    """The head of a column."""
    head = Text("small_emphasis", "ink2")
    head.setText(words)
    return head


def _grid(widgets: Sequence[QWidget], across: int) -> QGridLayout:
    grid = QGridLayout()
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(20)
    grid.setVerticalSpacing(8)
    for place, widget in enumerate(widgets):
        grid.addWidget(widget, place // across, place % across, Qt.AlignmentFlag.AlignTop)
    for place in range(min(across, len(widgets))):
        grid.setColumnStretch(place, 1)
    return grid
