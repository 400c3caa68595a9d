"""The cases as a table: a model that knows words and sort keys, nothing of how they look."""

from datetime import UTC, datetime

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)

from casewriter.domain.reviewing.rounds import LINE
from casewriter.ui.glyphs import tally_words
from casewriter.ui.library.row import Row
from casewriter.ui.library.words import due_words, over_words, waiting_words
from casewriter.ui.phrases import moment
from casewriter.ui.review.round_words import stage_name

COLUMNS = ("turn", "case", "stage", "waiting", "due", "editor", "changed", "ready")
"""The columns by the names under which a saved view keeps them."""
TURN, CASE, STAGE, WAITING, DUE, EDITOR, CHANGED, READY = range(len(COLUMNS))

_ORDER = {stage: place for place, stage in enumerate(LINE)}
_NEVER = datetime.max.replace(tzinfo=UTC)
_NOWHERE = QModelIndex()

Index = QModelIndex | QPersistentModelIndex


class CaseTable(QAbstractTableModel):
    """The lines that are shown, sorted by any column."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._given: tuple[Row, ...] = ()
        self._rows: tuple[Row, ...] = ()
        self._places: dict[str, int] = {}
        self._sorted_by = (CHANGED, Qt.SortOrder.DescendingOrder)

    @property
    def rows(self) -> tuple[Row, ...]:
        """The lines in the order in which they are shown."""
        return self._rows

    def show_rows(self, rows: tuple[Row, ...]) -> None:
        """Show other lines, given newest change first, in the order that was chosen."""
        self.beginResetModel()
        self._given = rows
        self._arrange()
        self.endResetModel()

    def row(self, place: int) -> Row:
        """The line at a place."""
        return self._rows[place]

    def place_of(self, case_id: str) -> int:
        """The place of a case, or -1."""
        return self._places.get(case_id, -1)

    def rowCount(self, parent: Index = _NOWHERE) -> int:
        """How many cases are shown."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _NOWHERE) -> int:
        """The columns of the list."""
        return 0 if parent.isValid() else len(COLUMNS)

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
            return self.words(row, index.column())
        return None

    def words(self, row: Row, column: int) -> str:
        """What a line says in a column, the whole of it."""
        where, now = row.summary.whereabouts, datetime.now(UTC)
        match column:
            case 0:
                return row.turn.words
            case 1:
                return f"{row.title}, {row.below}"
            case 2:
                round_ = self.round_words(row)
                return f"{stage_name(where.stage)}, {round_}" if round_ else stage_name(where.stage)
            case 3:
                return waiting_words(row.days)
            case 4:
                said = (due_words(where.due, now), over_words(row.over))
                return ", ".join(part for part in said if part)
            case 5:
                return where.editor
            case 6:
                return moment(row.summary.changed, now)
        return tally_words(row.summary.tally) if row.summary.tally else ""

    def round_words(self, row: Row) -> str:
        """In which round a case is, from the second on."""
        number = row.summary.whereabouts.round
        return self.tr("Round {number}").format(number=number) if number > 1 else ""

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The names of the columns."""
        if orientation != Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (
            self.tr("Whose turn"),
            self.tr("Case study"),
            self.tr("Stage"),
            self.tr("Waiting"),
            self.tr("Next date"),
            self.tr("Editor"),
            self.tr("Changed"),
            self.tr("Sections ready"),
        )[section]

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; cases that are equal there stay newest first."""
        self._sorted_by = (column, order)
        self.layoutAboutToBeChanged.emit()
        before = self.persistentIndexList()
        kept = [self._rows[index.row()].id for index in before]
        self._arrange()
        after = [
            self.index(self.place_of(case_id), index.column())
            for case_id, index in zip(kept, before, strict=True)
        ]
        self.changePersistentIndexList(before, after)
        self.layoutChanged.emit()

    def _arrange(self) -> None:
        column, order = self._sorted_by
        backwards = order == Qt.SortOrder.DescendingOrder
        ordered = sorted(self._given, key=lambda row: _key(row, column), reverse=backwards)
        self._rows = tuple(ordered)
        self._places = {row.id: place for place, row in enumerate(self._rows)}


def _key(row: Row, column: int) -> tuple[object, ...]:
    match column:
        case 0:
            # Among those that wait for somebody, whoever has waited longest comes first.
            return (not row.turn.mine, row.turn.words, -1 if row.days is None else -row.days)
        case 1:
            return (row.title.casefold(),)
        case 2:
            return (_ORDER.get(row.stage, len(_ORDER)),)  # type: ignore[call-overload]
        case 3:
            return (-1 if row.days is None else row.days,)
        case 4:
            return (row.summary.whereabouts.due or _NEVER,)
        case 5:
            return (not row.editor, row.editor.casefold())
        case 6:
            return (row.summary.changed,)
    return (row.ready, len(row.summary.tally))
