"""What was found in the texts of all cases: a list of places, with some of each text."""

from collections.abc import Mapping
from typing import Any

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import (
    QFrame,
    QListWidget,
    QListWidgetItem,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.case import TemplateRef
from casewriter.domain.search.hits import Found, LibraryHit
from casewriter.ui import theme
from casewriter.ui.languages import own_name
from casewriter.ui.library.view import Shelf
from casewriter.ui.tokens import SELECTION_BAR
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

HIT = Qt.ItemDataRole.UserRole
ABOVE = Qt.ItemDataRole.UserRole + 1
SIDE, LINES = 20, 2


class FoundIn(Struct, frozen=True):
    """What the list has to know of a case: its title and its template."""

    title: str
    template: TemplateRef


class HitPainter(QStyledItemDelegate):
    """Draws a place: where it is, and below some of its text with the words that were found."""

    def sizeHint(self, option: QStyleOptionViewItem, _index: Any) -> QSize:
        """Three lines."""
        lines = QFontMetrics(theme.font("small")).height()
        lines += LINES * QFontMetrics(theme.font("interface")).height()
        return QSize(option.rect.width(), lines + 16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Any) -> None:
        """Draw one place."""
        tokens, rect = theme.current(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        ink, second = (tokens.tint_ink, tokens.tint_ink) if chosen else (tokens.ink, tokens.ink2)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = QRectF(rect.x(), rect.y(), SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        else:
            painter.fillRect(
                QRectF(rect.left() + SIDE, rect.bottom(), rect.width() - 2 * SIDE, 1),
                QColor(tokens.line),
            )
        small = QFontMetrics(theme.font("small"))
        left, wide = rect.x() + SIDE, rect.width() - 2 * SIDE
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(second))
        above = small.elidedText(str(index.data(ABOVE)), Qt.TextElideMode.ElideRight, round(wide))
        box = QRectF(left, rect.y() + 6, wide, small.height())
        painter.drawText(box, Qt.AlignmentFlag.AlignVCenter, above)
        hit: LibraryHit = index.data(HIT)
        painter.setPen(QColor(ink))
        layout = _laid(hit, wide)
        layout.draw(painter, QPointF(left, box.bottom() + 3))
        painter.restore()


def _laid(hit: LibraryHit, width: float) -> QTextLayout:
    """The text of a place in two lines, what was found in bold letters."""
    layout = QTextLayout(hit.excerpt, theme.font("interface"))
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
    layout.setTextOption(option)
    bold = QTextCharFormat()
    bold.setFontWeight(theme.font("emphasis").weight())
    formats = []
    for start, end in hit.marks:
        marked = QTextLayout.FormatRange()
        # Qt counts UTF-16 units, the excerpt code points.
        marked.start = _units(hit.excerpt[:start])
        marked.length = _units(hit.excerpt[start:end])
        marked.format = bold
        formats.append(marked)
    layout.setFormats(formats)
    layout.beginLayout()
    height = 0.0
    for _ in range(LINES):
        line = layout.createLine()
        if not line.isValid():
            break
        line.setLineWidth(width)
        line.setPosition(QPointF(0, height))
        height += line.height()
    layout.endLayout()
    return layout


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2


class HitList(QListWidget):
    """The places; Enter and a double click lead there.

    Attributes:
        wanted: the place that a person wants to see, a `LibraryHit`.
    """

    wanted = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setItemDelegate(HitPainter(self))
        self.setUniformItemSizes(True)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.viewport().setAutoFillBackground(False)
        self.itemClicked.connect(self._chosen)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go there with Enter."""
        item = self.currentItem()
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and item is not None:
            self._chosen(item)
        else:
            super().keyPressEvent(event)

    def _chosen(self, item: QListWidgetItem) -> None:
        self.wanted.emit(item.data(HIT))


class FoundPanel(QWidget):
    """The places with a headline; says that it still looks, or that there is nothing.

    Attributes:
        wanted: the place that a person wants to see, a `LibraryHit`.
    """

    wanted = Signal(object)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self._cases: Mapping[str, FoundIn] = {}
        self._found: Found | None = None
        self.headline = Text("panel_title")
        self.headline.setContentsMargins(SIDE, 14, SIDE, 4)
        self.list = HitList()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.headline)
        column.addWidget(self.list, 1)
        column.addStretch(0)
        self.list.wanted.connect(self.wanted)
        self._set_texts()

    def look(self) -> None:
        """Say that the texts are being looked through."""
        self._found = None
        self.list.clear()
        self._set_texts()

    def show_found(self, found: Found, cases: Mapping[str, FoundIn]) -> None:
        """Show the places.

        Args:
            found: what was found.
            cases: the cases at hand, by their ids.
        """
        self._found, self._cases = found, cases
        self._fill()
        self._set_texts()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._fill()
            self._set_texts()
        super().changeEvent(event)

    def _fill(self) -> None:
        self.list.clear()
        for hit in self._found.hits if self._found is not None else ():
            item = QListWidgetItem()
            above = self._above(hit)
            item.setData(HIT, hit)
            item.setData(ABOVE, above)
            item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{above}: {hit.excerpt}")
            self.list.addItem(item)

    def _above(self, hit: LibraryHit) -> str:
        place = hit.place
        case = self._cases.get(place.case)
        kinds = {
            "comment": self.tr("comment"),
            "letter": self.tr("letter of a decision"),
            "earlier": self.tr("earlier version"),
        }
        said = [
            case.title if case is not None else place.case,
            self._shelf.section_title(case.template, place.path) if case is not None else "",
            own_name(place.language) if place.language else "",
            kinds.get(place.kind, ""),
        ]
        return " · ".join(part for part in said if part)

    def _set_texts(self) -> None:
        self.list.setAccessibleName(self.tr("Places in the texts"))
        if self._found is None:
            words = self.tr("Looking through the texts of all case studies…")
        elif self._found.more:
            words = self.tr("%n places in the texts, and more", "", len(self._found.hits))
        elif self._found.hits:
            words = self.tr("%n places in the texts", "", len(self._found.hits))
        else:
            words = self.tr("No text holds all these words.")
        self.headline.setText(words)
        self.list.setVisible(bool(self._found and self._found.hits))
