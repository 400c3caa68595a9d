"""The task list as a model: parts of the case, below them their sections."""

from typing import Any

from msgspec import Struct
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from casewriter.domain.template import Template
from casewriter.ui.case.standing import SectionStanding
from casewriter.ui.phrases import section_state_name

KEY = Qt.ItemDataRole.UserRole
STANDING = Qt.ItemDataRole.UserRole + 1
COUNT = Qt.ItemDataRole.UserRole + 2
Index = QModelIndex
_NOWHERE = QModelIndex()


class PartRow(Struct, frozen=True):
    """One part of the case and the keys of its sections."""

    key: str
    sections: tuple[str, ...]


class Row(Struct, frozen=True):
    """What is painted of a row.

    Attributes:
        standing: how a section stands; nothing for a part.
        count: what stands at its right; of a part in a long and a short form.
    """

    name: str
    standing: SectionStanding | None
    count: str | tuple[str, str]

    @property
    def writer(self) -> str:
        """Who writes the section, where it was given to somebody."""
        return _writer(self.standing)


class OutlineModel(QAbstractItemModel):
    """Sections below their part; told what stands differently, it tells only that."""

    def __init__(self, template: Template, wording: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._template = template
        self._wording = wording
        self._standing: dict[str, SectionStanding] = {}
        self.parts = tuple(
            PartRow(part, tuple(s.key for s in template.sections if s.part == part))
            for part in dict.fromkeys(section.part for section in template.sections)
        )

    def show_standing(self, sections: tuple[SectionStanding, ...]) -> None:
        """Show how the sections stand; only rows that differ are painted again."""
        before = self._standing
        self._standing = {section.key: section for section in sections}
        for row, part in enumerate(self.parts):
            changed = [key for key in part.sections if before.get(key) != self._standing[key]]
            if any(_writer(before.get(key)) != self._standing[key].writer for key in changed):
                # A row with a name is higher.
                self.layoutChanged.emit()
            for key in changed:
                at = self.index_of(key)
                self.dataChanged.emit(at, at)
            if changed:
                at = self.index(row, 0)
                self.dataChanged.emit(at, at)

    def show_wording(self, wording: str) -> None:
        """Show the names in another language."""
        self._wording = wording
        self.layoutChanged.emit()

    def index_of(self, key: str) -> QModelIndex:
        """Where a section stands."""
        for row, part in enumerate(self.parts):
            if key in part.sections:
                return self.index(part.sections.index(key), 0, self.index(row, 0))
        return QModelIndex()

    def index(self, row: int, column: int, parent: Any = _NOWHERE) -> QModelIndex:
        """Parts carry 0 as their id, sections the place of their part, counted from 1."""
        if column or not 0 <= row < self.rowCount(parent):
            return QModelIndex()
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    def parent(self, index: Any = _NOWHERE) -> Any:
        """The part of a section."""
        if not index.isValid() or not index.internalId():
            return QModelIndex()
        return self.createIndex(index.internalId() - 1, 0, 0)

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        """How many rows stand below."""
        if not parent.isValid():
            return len(self.parts)
        return 0 if parent.internalId() else len(self.parts[parent.row()].sections)

    def columnCount(self, _parent: Any = _NOWHERE) -> int:
        """One."""
        return 1

    def row(self, index: QModelIndex | QPersistentModelIndex) -> Row:
        """What is painted of a row, told at once: it is painted often."""
        place = index.internalId()
        part = self.parts[place - 1 if place else index.row()]
        if not place:
            return Row(self._part_name(part), None, self._counts(part))
        key = part.sections[index.row()]
        standing = self._standing.get(key)
        count = self._count(standing) if standing is not None else ""
        return Row(self._section_name(key), standing, count)

    def data(self, index: Any, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Names, counts in words, and how a section stands."""
        if not index.isValid():
            return None
        if not index.internalId():
            return self._part(self.parts[index.row()], role)
        part = self.parts[index.internalId() - 1]
        return self._section(part.sections[index.row()], role)

    def _part(self, part: PartRow, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._part_name(part)
        if role == COUNT:
            return self._counts(part)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return f"{self._part_name(part)}, {self._counts(part)[0]}"
        return None

    def _part_name(self, part: PartRow) -> str:
        return self._template.wording(self._wording).parts.get(part.key, part.key)

    def _section_name(self, key: str) -> str:
        return self._template.wording(self._wording).sections[key].title

    def _counts(self, part: PartRow) -> tuple[str, str]:
        known = [self._standing[key] for key in part.sections if key in self._standing]
        ready = sum(1 for section in known if section.state == "ready")
        count = self.tr("{ready} of {count}").format(ready=ready, count=len(part.sections))
        said = self.tr("{ready} of {count} ready").format(ready=ready, count=len(part.sections))
        return said, count

    def _section(self, key: str, role: int) -> Any:
        if role == Qt.ItemDataRole.DisplayRole:
            return self._section_name(key)
        if role == KEY:
            return key
        standing = self._standing.get(key)
        if role == STANDING:
            return standing
        if standing is None:
            return "" if role == COUNT else None
        if role == COUNT:
            return self._count(standing)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            writer = standing.writer and self.tr("written by {name}").format(name=standing.writer)
            name, state = self._section_name(key), section_state_name(standing.state)
            return ", ".join(part for part in (name, state, self._count(standing), writer) if part)
        return None

    def _count(self, standing: SectionStanding) -> str:
        """What stands at the right of a section: "1 of 3", "2 to fix", or nothing."""
        if standing.state == "needs_attention":
            return self.tr("%n to fix", "", standing.to_fix)
        if standing.state == "in_progress":
            words = self.tr("{done} of {asked}")
            return words.format(done=standing.answered, asked=standing.asked)
        return ""


def _writer(standing: SectionStanding | None) -> str:
    return "" if standing is None else standing.writer
