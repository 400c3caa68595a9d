"""The cases as a table: a model that knows words and sort keys, nothing of how they look."""

from collections.abc import Mapping
from datetime import UTC, datetime

from msgspec import Struct
from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from casewriter.services.ports import CaseSummary
from casewriter.ui.glyphs import gaps_of, tally_words
from casewriter.ui.library.view import Shelf, Turn, turn_of
from casewriter.ui.phrases import country_name, moment, status_name
from casewriter.ui.start.cases import title_of

TURN, CASE, STATE, CHANGED, READY = range(5)

_ORDER = {"draft": 0, "sent": 1, "in_review": 2, "sent_back": 3, "accepted": 4, "published": 5}
_GLYPHS: Mapping[str, str] = {
    "draft": "in_progress",
    "sent": "not_started",
    "in_review": "in_progress",
    "sent_back": "needs_attention",
    "accepted": "ready",
    "published": "ready",
}
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class Row(Struct, frozen=True):
    """One case with everything that its line shows."""

    summary: CaseSummary
    title: str
    below: str
    turn: Turn
    state: str
    glyph: str
    changed: str
    tally: str
    gaps: tuple[int, ...]
    ready: int

    def matches(self, words: str) -> bool:
        """Whether every word of a search is in the title, the country or the template."""
        text = f"{self.title} {self.below}".casefold()
        return all(word in text for word in words.casefold().split())


def rows_of(cases: tuple[CaseSummary, ...], shelf: Shelf, role: str) -> tuple[Row, ...]:
    """The lines of these cases for a person of that role, in the language of the moment."""
    now = datetime.now(UTC)
    return tuple(
        Row(
            summary=case,
            title=title_of(case),
            below=f"{country_name(case.country)} · {shelf.title(case.template)}",
            turn=turn_of(case.status, role),
            state=status_name(case.status),
            glyph=_GLYPHS.get(case.status, "in_progress"),
            changed=moment(case.changed, now),
            tally=tally_words(case.tally) if case.tally else "",
            gaps=gaps_of(shelf.parts(case.template)[: len(case.tally)]),
            ready=case.tally.count("ready"),
        )
        for case in cases
    )


class CaseTable(QAbstractTableModel):
    """The lines that are shown, sorted by any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[Row, ...] = ()
        self._sorted_by = (CHANGED, Qt.SortOrder.DescendingOrder)

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other lines, in the order that was chosen."""
        self.beginResetModel()
        self._rows = rows
        self._arrange()
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The line at a place."""
        return self._rows[place]

    def place_of(self, case_id: str) -> int:
        """The place of a case, or -1."""
        ids = [row.summary.id for row in self._rows]
        return ids.index(case_id) if case_id in ids else -1

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cases are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The columns of the list."""
        return 0 if parent.isValid() else READY + 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The words of a cell; the delegate takes the whole line from UserRole."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == CASE:
            return row.title
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return (
                row.turn.words,
                f"{row.title}, {row.below}",
                row.state,
                row.changed,
                row.tally,
            )[index.column()]
        return None

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Whose turn"),
            self.tr("Case study"),
            self.tr("State"),
            self.tr("Changed"),
            self.tr("Sections ready"),
        )[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; cases that are equal there stay newest first."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._rows[index.row()].summary.id for index in before]
        self._arrange()
        after = [
            self.index(self.place_of(case_id), index.column())
            for case_id, index in zip(kept, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        newest = sorted(self._rows, key=lambda row: row.summary.changed, reverse=True)
        backwards = order == Qt.SortOrder.DescendingOrder
        self._rows = tuple(sorted(newest, key=lambda row: _key(row, column), reverse=backwards))


def _key(row: Row, column: int) -> tuple[object, ...]:
    if column == TURN:
        return (not row.turn.mine, row.turn.words)
    if column == CASE:
        return (row.title.casefold(),)
    if column == STATE:
        return (_ORDER.get(row.summary.status, len(_ORDER)),)
    if column == CHANGED:
        return (row.summary.changed,)
    return (row.ready, len(row.summary.tally))
