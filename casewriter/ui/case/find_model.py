"""What was found as a list: the words around each place, and where it is."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from casewriter.domain.searching import Hit
from casewriter.ui import theme
from casewriter.ui.tokens import SELECTION_BAR

HIT = Qt.ItemDataRole.UserRole
_NOWHERE = QModelIndex()
Index = QModelIndex | QPersistentModelIndex
SIDE, GAP, BESIDE = 16, 4, 4


class HitModel(QAbstractListModel):
    """The places, each with the name of its question, and what would stand there instead."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.hits: list[Hit] = []
        self._places: list[str] = []
        self._instead: list[str] = []

    def show_hits(self, hits: list[Hit], places: list[str], instead: list[str]) -> None:
        """Show other places; `instead` is empty where nothing is to be replaced."""
        self.beginResetModel()
        self.hits, self._places, self._instead = hits, places, instead
        self.endResetModel()

    def show_instead(self, instead: list[str]) -> None:
        """Show what would stand there instead."""
        self._instead = instead
        if self.hits:
            self.dataChanged.emit(self.index(0), self.index(len(self.hits) - 1))

    def instead(self, row: int) -> str | None:
        """What would stand there instead; None where nothing is to be replaced."""
        return self._instead[row] if self._instead else None

    def place(self, row: int) -> str:
        """The name of the question."""
        return self._places[row]

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        """How many places."""
        return 0 if parent.isValid() else len(self.hits)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The place, its words, and all of it for those who listen."""
        hit = self.hits[index.row()]
        if role == HIT:
            return hit
        instead = self.instead(index.row())
        if role == Qt.ItemDataRole.DisplayRole:
            return f"{hit.before}{hit.found}{hit.after}"
        if role in (Qt.ItemDataRole.AccessibleTextRole, Qt.ItemDataRole.ToolTipRole):
            words = f"{hit.before}{hit.found if instead is None else instead}{hit.after}"
            return f"{words}\n{self.place(index.row())}"
        return None


class HitDelegate(QStyledItemDelegate):
    """Draws a place in two lines: its words on the first, where it is on the second."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Index) -> QSize:
        """Every place is as high as every other: a long list opens at once."""
        lines = self._font(bold=False), theme.font("small")
        high = sum(QFontMetricsF(font).height() for font in lines)
        return QSize(option.rect.width(), round(high) + 16)

    def _font(self, *, bold: bool) -> QFont:
        font = QFont(theme.font("interface"))
        if bold:
            font.setWeight(QFont.Weight.DemiBold)
        return font

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one place."""
        tokens = theme.current()
        model = index.model()
        assert isinstance(model, HitModel)
        hit: Hit = index.data(HIT)
        rect = QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.left(), rect.top(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif option.state & QStyle.StateFlag.State_MouseOver:
            painter.fillRect(rect, QColor(tokens.hover))
        line = QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1)
        painter.fillRect(line, QColor(tokens.line))
        ink = tokens.tint_ink if chosen else tokens.ink
        room = rect.adjusted(SIDE, 7, -GAP, 0)
        room.setHeight(QFontMetricsF(self._font(bold=False)).height())
        self._words(painter, room, hit, model.instead(index.row()), ink)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(tokens.tint_ink if chosen else tokens.ink2))
        metrics = QFontMetricsF(painter.font())
        below = QRectF(room.left(), room.bottom() + 1, room.width(), metrics.height())
        shown = metrics.elidedText(
            model.place(index.row()), Qt.TextElideMode.ElideMiddle, below.width()
        )
        painter.drawText(below, Qt.AlignmentFlag.AlignVCenter, shown)
        painter.restore()

    def _words(
        self, painter: QPainter, room: QRectF, hit: Hit, instead: str | None, ink: str
    ) -> None:
        """The words around the place; what was found stands in the first half of the line."""
        plain, bold = self._font(bold=False), self._font(bold=True)
        struck = QFont(plain)
        struck.setStrikeOut(True)
        runs = [(hit.found, bold)] if instead is None else [(hit.found, struck), (instead, bold)]
        wide = QFontMetricsF(plain)
        most = room.width() * 0.4
        before = wide.elidedText(hit.before, Qt.TextElideMode.ElideLeft, most)
        left = room.left()
        painter.setPen(QColor(ink))
        for words, font in ((before, plain), *runs, (hit.after, plain)):
            metrics = QFontMetricsF(font)
            rest = room.right() - left
            shown = metrics.elidedText(words, Qt.TextElideMode.ElideRight, rest)
            painter.setFont(font)
            painter.drawText(
                QRectF(left, room.top(), rest, room.height()),
                Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft,
                shown,
            )
            left += metrics.horizontalAdvance(shown) + (BESIDE if font is struck else 0)
            if shown != words:
                return
