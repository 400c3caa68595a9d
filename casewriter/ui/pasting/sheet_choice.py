"""Which sheets of a workbook are wanted, where it has several."""

from collections.abc import Callable, Sequence

from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QListWidget,
    QVBoxLayout,
    QWidget,
)

from casewriter.ui.prose.fragment import Fragment, Table
from casewriter.ui.widgets.dialogues import Answers, Papered
from casewriter.ui.widgets.texts import Text


class SheetChoice(QDialog):
    """Offers the sheets of a workbook by name and size.

    Attributes:
        taken: the places of the sheets that are wanted, in their order.
    """

    taken = Signal(list)

    def __init__(
        self,
        file: str,
        sheets: Sequence[tuple[str, int, int]],
        parent: QWidget,
        *,
        several: bool = True,
    ) -> None:
        """Offer them; the first is chosen.

        Args:
            file: name of the workbook.
            sheets: name, rows and columns of each.
            parent: that the question stands in front of.
            several: whether more than one may be taken.
        """
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Sheets of the workbook"))
        words = Text("help", "ink2")
        asked = (
            self.tr("“{name}” has several sheets. Each one that you choose becomes a table.")
            if several
            else self.tr("“{name}” has several sheets. Choose the one whose cells you want here.")
        )
        words.setText(asked.format(name=file))
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Sheets"))
        modes = QAbstractItemView.SelectionMode
        self.list.setSelectionMode(modes.ExtendedSelection if several else modes.SingleSelection)
        for name, rows, columns in sheets:
            high, wide = self.tr("%n rows", "", rows), self.tr("%n columns", "", columns)
            self.list.addItem(f"{name} ({high}, {wide})")
        self.list.setCurrentRow(0)
        answers = Answers(self.tr("Take in"), self.tr("Cancel"))
        self.take = answers.act
        down = QVBoxLayout(self)
        down.setContentsMargins(24, 20, 24, 20)
        down.setSpacing(12)
        down.addWidget(words)
        down.addWidget(Papered(self.list), 1)
        down.addWidget(answers)
        self.list.itemSelectionChanged.connect(self._judge)
        self.list.itemActivated.connect(lambda _: self._take())
        answers.accepted.connect(self._take)
        answers.rejected.connect(self.reject)

    def sizeHint(self) -> QSize:
        """Room for eight sheets."""
        return QSize(460, 320)

    def _judge(self) -> None:
        self.take.setEnabled(bool(self.list.selectedIndexes()))

    def _take(self) -> None:
        chosen = sorted(index.row() for index in self.list.selectedIndexes())
        if chosen:
            self.accept()
            self.taken.emit(chosen)


def ask_for_sheets(
    fragment: Fragment, parent: QWidget, then: Callable[[Fragment], object]
) -> SheetChoice:
    """Ask which of the sheets in a fragment are wanted; `then` gets it without the others."""
    offered = [table for table in fragment.tables if table.sheet]
    sizes = [(t.sheet, len(t.grid.rows) + any(t.grid.header), len(t.grid.header)) for t in offered]
    dialog = SheetChoice(offered[0].book, sizes, parent)

    def take(places: list[int]) -> None:
        left_out = [id(table) for place, table in enumerate(offered) if place not in places]
        kept = tuple(piece for piece in fragment.pieces if id(piece) not in left_out)
        tables = [piece for piece in kept if isinstance(piece, Table)]
        merged = sum(table.merged for table in tables)
        lost = tuple(one for one in fragment.lost if one[0] != "cells_merged" or merged)
        then(replace(fragment, pieces=kept, lost=lost))

    dialog.taken.connect(take)
    dialog.open()
    return dialog
