"""Forms made from the parts of an answer or of a row: a labelled field for each."""

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain.case import Case
from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Path
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.cells import UNITS, Cell, Cells
from casewriter.ui.fields.choosing import MOST_DOTS, ComboLeaf, DotsLeaf, FlagLeaf, TicksLeaf
from casewriter.ui.fields.labels import part_label
from casewriter.ui.fields.leaf import LeafEditor
from casewriter.ui.fields.lines import DateLeaf, LineLeaf, NumberLeaf, SentenceLeaf
from casewriter.ui.fields.pictures.picture import PictureLeaf
from casewriter.ui.fields.prose import ProseLeaf
from casewriter.ui.fields.series import SeriesLeaf
from casewriter.ui.fields.sources.cites import CitesLeaf
from casewriter.ui.fields.sources.csl import CslLeaf

Label = Callable[[Part], str]

LEAVES: tuple[tuple[str, type[LeafEditor]], ...] = (
    ("line", LineLeaf),
    ("prose", ProseLeaf),
    ("number", NumberLeaf),
    ("date", DateLeaf),
    ("choice", ComboLeaf),
    ("unit", ComboLeaf),
    ("choices", TicksLeaf),
    ("cites", CitesLeaf),
    ("file", PictureLeaf),
    ("flag", FlagLeaf),
    ("series", SeriesLeaf),
    ("csl", CslLeaf),
)
"""Type of part → its editor."""

SHARES = {"number": 1, "date": 1, "unit": 1, "choice": 2, "cites": 2, "line": 2}
"""How many quarters of a row a part takes; all others take the whole."""
LONG = ("alt", "note", "scope", "full", "what")
"""Lines that are sentences."""


def leaf_for(
    desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
) -> LeafEditor:
    """The editor of one part."""
    if part.type == "choice" and not part.name and len(part.options) <= MOST_DOTS:
        return DotsLeaf(desk, view, part, owner, parent)
    if _is_sentence(part):
        return SentenceLeaf(desk, view, part, owner, parent)
    kind = next(kind for name, kind in LEAVES if name == part.type)
    return kind(desk, view, part, owner, parent)


def share_of(part: Part) -> int:
    """How many quarters of a row a part takes."""
    return UNITS if _is_sentence(part) else SHARES.get(part.type, UNITS)


def _is_sentence(part: Part) -> bool:
    return part.name in LONG and part.type == "line"


class PartsForm(QWidget):
    """A labelled field for each part, in reading order.

    Args:
        desk: what lies ready.
        view: the answer, or the row, whose parts they are.
        parts: which.
        owner: the editor in whose name the fields write.
        label: gives the name of a part; else its usual one.
        share: gives the quarters of a row that a part takes.
    """

    def __init__(
        self,
        desk: Desk,
        view: View,
        parts: Sequence[Part],
        owner: object,
        *,
        label: Label | None = None,
        share: Callable[[Part], int] = share_of,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._desk = desk
        self._view = view
        self._label = label or self._usual
        self.leaves: list[LeafEditor] = []
        self._cells: list[Cell | None] = []
        cells = Cells()
        self._down = down = QVBoxLayout(self)
        self.keep_free(0)
        down.addWidget(cells)
        for part in parts:
            leaf = leaf_for(desk, view, part, owner)
            self.leaves.append(leaf)
            # A tick box says its name itself, and a form has names of its own.
            cell = None if part.type in ("flag", "csl") else Cell(leaf)
            self._cells.append(cell)
            cells.add(cell or leaf, share(part))
        self.retranslate()

    def keep_free(self, right: int) -> None:
        """Leave so many pixels free at the right."""
        self._down.setContentsMargins(0, 0, right, 0)

    def show_case(self, case: Case) -> None:
        """Show what the leaves hold now."""
        for leaf in self.leaves:
            leaf.show_case(case)

    def look_at(self, view: View) -> None:
        """Edit the same parts of another row from now on."""
        self._view = view
        for leaf in self.leaves:
            leaf.look_at(view)

    def retranslate(self) -> None:
        """Set the labels again; the fields set their own words."""
        for leaf, cell in zip(self.leaves, self._cells, strict=True):
            words = self._label(leaf.part)
            if cell is not None:
                cell.label.setText(words)
            leaf.name(words)

    def focus_first(self) -> None:
        """Put the focus into the first field."""
        if self.leaves:
            self.leaves[0].focus_first()

    def focus_at(self, path: Path) -> None:
        """Put the focus into the field of the part that a path ends with, else into the first."""
        for leaf in self.leaves:
            if leaf.part.name == path.steps[-1] and leaf.isVisibleTo(self):
                leaf.focus_first()
                return
        self.focus_first()

    def leaf(self, name: str) -> LeafEditor:
        """The editor of the part of that name."""
        return next(leaf for leaf in self.leaves if leaf.part.name == name)

    def _usual(self, part: Part) -> str:
        return part_label(self._view, part, self._desk.wording)
