"""The Alliance picture: how far each country is with each template."""

from collections import Counter

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from casewriter.domain.reviewing.rounds import LINE
from casewriter.ui import theme
from casewriter.ui.glyphs import paint_glyph
from casewriter.ui.library.row import GLYPHS, Row
from casewriter.ui.library.view import Shelf
from casewriter.ui.phrases import MEMBERS, country_name
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.tokens import GLYPH
from casewriter.ui.widgets.scroll import ScrollBar

STAGES = (*LINE, "declined")
ABOVE, SIDE = 8, 12
LEAST, COUNTRY = 190, 170
"""Pixels of a column at least, and of the names of countries."""
_NOWHERE = QModelIndex()
_VERTICAL = Qt.AlignmentFlag.AlignVCenter

Index = QModelIndex | QPersistentModelIndex


class Field(Struct, frozen=True):
    """One field of the picture; an empty text is all countries, or all templates.

    Attributes:
        stages: stages with the number of cases that stand there, in their order.
    """

    country: str
    template: str
    stages: tuple[tuple[str, int], ...] = ()

    @property
    def count(self) -> int:
        """How many cases it holds."""
        return sum(count for _, count in self.stages)


def fields_of(
    rows: tuple[Row, ...], countries: tuple[str, ...], templates: tuple[str, ...]
) -> dict[tuple[str, str], Field]:
    """All fields by country and template, those of the sums among them."""
    counts: dict[tuple[str, str], Counter[str]] = {}
    each = Counter((row.summary.country, row.summary.template.id, row.stage) for row in rows)
    for (country, template, stage), count in each.items():
        for key in ((country, template), (country, ""), ("", template), ("", "")):
            counts.setdefault(key, Counter())[stage] += count
    return {
        (country, template): Field(
            country,
            template,
            tuple(
                (stage, counts[country, template][stage])
                for stage in STAGES
                if counts.get((country, template), Counter())[stage]
            ),
        )
        for country in (*countries, "")
        for template in (*templates, "")
    }


class CountryTable(QAbstractTableModel):
    """Countries down, templates across, sums at the end of both."""

    def __init__(self, shelf: Shelf, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._shelf = shelf
        self.countries: tuple[str, ...] = ("",)
        self.templates: tuple[str, ...] = ("",)
        self._titles: dict[str, str] = {}
        self._fields: dict[tuple[str, str], Field] = {}

    def show_rows(self, rows: tuple[Row, ...], *, members: bool) -> None:
        """Show these cases; countries of the Alliance without any, too, where that is wanted."""
        self.beginResetModel()
        found = {row.summary.country for row in rows} | (set(MEMBERS) if members else set())
        refs = {row.summary.template.id: row.summary.template for row in rows}
        self._titles = {key: self._shelf.title(ref) for key, ref in refs.items()}
        countries = tuple(sorted(found, key=lambda code: country_name(code).casefold()))
        templates = tuple(sorted(refs, key=lambda key: self._titles[key].casefold()))
        self._fields = fields_of(rows, countries, templates)
        self.countries, self.templates = (*countries, ""), (*templates, "")
        self.endResetModel()

    def field(self, index: Index) -> Field:
        """The field at a place."""
        return self._fields[self.countries[index.row()], self.templates[index.column()]]

    def most_lines(self, row: int) -> int:
        """How many stages the fullest field of a country has."""
        country = self.countries[row]
        return max(len(self._fields[country, template].stages) for template in self.templates)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """The countries, and their sum."""
        return 0 if parent.isValid() or not self._fields else len(self.countries)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The templates, and their sum."""
        return 0 if parent.isValid() or not self._fields else len(self.templates)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """What a field says."""
        if not index.isValid():
            return None
        field = self.field(index)
        if role == Qt.ItemDataRole.UserRole:
            return field
        said = ", ".join(f"{count} {stage_name(stage)}" for stage, count in field.stages)
        if role == Qt.ItemDataRole.DisplayRole:
            return said
        if role == Qt.ItemDataRole.AccessibleTextRole:
            place = f"{self._name(field.country)}, {self._title(field.template)}"
            nothing = self.tr("no case")
            return f"{place}: {said or nothing}"
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of templates and countries."""
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation == Qt.Orientation.Horizontal:
            return self._title(self.templates[section])
        return self._name(self.countries[section])

    def _name(self, country: str) -> str:
        return country_name(country) if country else self.tr("All countries")

    def _title(self, template: str) -> str:
        return self._titles[template] if template else self.tr("All templates")


class FieldPainter(QStyledItemDelegate):
    """Paints a field: a line for each stage that has cases."""

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Draw one field."""
        field = index.data(Qt.ItemDataRole.UserRole)
        assert isinstance(field, Field)
        tokens, rect = theme.current(), QRectF(option.rect)
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.save()
        if chosen:
            painter.fillRect(rect, QColor(tokens.tint))
        elif option.state & QStyle.StateFlag.State_MouseOver and field.count:
            painter.fillRect(rect, QColor(tokens.hover))
        painter.fillRect(
            QRectF(rect.left(), rect.bottom() - 1, rect.width(), 1), QColor(tokens.line)
        )
        painter.setFont(theme.font("interface"))
        high = line_height()
        ink = tokens.on_tint(tokens.ink) if chosen else tokens.ink
        top = rect.top() + ABOVE
        for stage, count in field.stages:
            box = QRectF(rect.left() + SIDE, top, GLYPH, high)
            paint_glyph(painter, box, GLYPHS[stage], tokens, on_tint=chosen)
            words = QRectF(box.right() + 8, top, rect.right() - box.right() - 12, high)
            painter.setPen(QColor(ink))
            said = f"{count}  {stage_name(stage)}"
            cut = painter.fontMetrics().elidedText(
                said, Qt.TextElideMode.ElideRight, round(words.width())
            )
            painter.drawText(words, _VERTICAL, cut)
            top += high
        if not field.stages:
            painter.setPen(QColor(tokens.on_tint(tokens.ink2) if chosen else tokens.ink2))
            painter.drawText(QRectF(rect.left() + SIDE, top, 40, high), _VERTICAL, "–")
        painter.restore()


def line_height() -> int:
    """Pixels of a line of a field."""
    return QFontMetrics(theme.font("interface")).height() + 2


class Names(QHeaderView):
    """Names of templates or countries on the desk, parted by lines only."""

    def __init__(self, orientation: Qt.Orientation) -> None:
        super().__init__(orientation)
        self.setSectionsClickable(True)
        self.setHighlightSections(False)

    def sizeHint(self) -> QSize:
        """As wide as names need, as high as a row of buttons."""
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(COUNTRY, super().sizeHint().height())
        return QSize(super().sizeHint().width(), 36)

    def paintSection(self, painter: QPainter, rect: object, section: int) -> None:
        """Draw one name."""
        tokens, box = theme.current(self), QRectF(rect)  # type: ignore[call-overload]
        painter.save()
        painter.fillRect(box, QColor(tokens.desk))
        painter.fillRect(QRectF(box.left(), box.bottom() - 1, box.width(), 1), QColor(tokens.line))
        down = self.orientation() == Qt.Orientation.Vertical
        painter.setFont(theme.font("emphasis" if down else "small_emphasis"))
        painter.setPen(QColor(tokens.ink if down else tokens.ink2))
        inside = box.adjusted(20 if down else SIDE, ABOVE if down else 0, -6, 0)
        words = str(self.model().headerData(section, self.orientation()) or "")
        cut = painter.fontMetrics().elidedText(
            words, Qt.TextElideMode.ElideRight, round(inside.width())
        )
        side = Qt.AlignmentFlag.AlignTop if down else _VERTICAL
        painter.drawText(inside, side, cut)
        painter.restore()


class CountryGrid(QTableView):
    """The picture; a click or Enter shows the cases of a field in the list.

    Attributes:
        chosen: the country and the template whose cases are wanted; empty texts for all.
    """

    chosen = Signal(str, str)

    def __init__(self, shelf: Shelf, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.table = CountryTable(shelf, self)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollBar(ScrollBar())
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setMouseTracking(True)
        self.setItemDelegate(FieldPainter(self))
        self.setHorizontalHeader(Names(Qt.Orientation.Horizontal))
        self.setVerticalHeader(Names(Qt.Orientation.Vertical))
        self.viewport().setAutoFillBackground(False)
        self.setModel(self.table)
        # Qt's own corner is drawn like a button, and does nothing here.
        self.setCornerButtonEnabled(False)
        for corner in self.findChildren(QAbstractButton):
            corner.installEventFilter(self)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.horizontalHeader().setMinimumSectionSize(LEAST)
        self.clicked.connect(self._choose)
        self.horizontalHeader().sectionClicked.connect(
            lambda place: self.chosen.emit("", self.table.templates[place])
        )
        self.verticalHeader().sectionClicked.connect(
            lambda place: self.chosen.emit(self.table.countries[place], "")
        )

    def show_rows(self, rows: tuple[Row, ...], *, members: bool) -> None:
        """Show these cases."""
        self.table.show_rows(rows, members=members)
        high = line_height()
        for place in range(self.table.rowCount()):
            lines = max(self.table.most_lines(place), 1)
            self.setRowHeight(place, lines * high + 2 * ABOVE)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Leave the corner empty."""
        if event.type() == QEvent.Type.Paint and isinstance(watched, QAbstractButton):
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Show the cases of a field with Enter."""
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.currentIndex().isValid():
            self._choose(self.currentIndex())
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.viewport().update()
        super().changeEvent(event)

    def _choose(self, index: QModelIndex) -> None:
        field = self.table.field(index)
        if field.count:
            self.chosen.emit(field.country, field.template)
