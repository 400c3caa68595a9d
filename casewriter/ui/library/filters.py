"""The views of the library at its left: which cases are shown, with honest counts."""

from collections import Counter
from itertools import chain

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QFrame, QPushButton, QScrollArea, QVBoxLayout, QWidget

from casewriter.domain.reviewing.rounds import TURNS
from casewriter.services.views import SavedView, View
from casewriter.ui.library.filter_row import WIDTH, FilterRow
from casewriter.ui.library.row import LONG, Row
from casewriter.ui.library.saved import SavedViews
from casewriter.ui.review.round_words import stage_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

TURN_VIEWS = ("mine", "expert", "editor", "open", "all")
FIRST_VIEWS = ("overdue", "long", "given", "ungiven")
"""What is worth a look first."""
HUBS = ("given", "ungiven")
"""Views that only those ask for who share the cases among themselves."""
VIEWS = (*TURN_VIEWS, *FIRST_VIEWS, *TURNS)
"""All views by their public keys: a line says which of them it is in (`Row.views`)."""


class FilterRail(Ground):
    """All views; one of them holds.

    Attributes:
        chosen: the key of the view that a person has chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("right",), parent)
        self._is_hub = False
        self._group = QButtonGroup(self)
        self._rows = {key: FilterRow(key) for key in VIEWS}
        self._first, self._stages = (Text("small_emphasis", "ink2") for _ in range(2))
        self.saved = SavedViews()
        self.trash = Button("quiet", "trash")
        self._lay_out()
        for row in self._rows.values():
            self._group.addButton(row)
        self._group.buttonClicked.connect(self._clicked)
        self._rows["open"].setChecked(True)
        self._set_texts()

    def _lay_out(self) -> None:
        inside = Ground("rail")
        self.column = column = QVBoxLayout(inside)
        column.setContentsMargins(0, 14, 0, 14)
        column.setSpacing(0)
        for heading, keys in (
            (None, TURN_VIEWS),
            (self._first, FIRST_VIEWS),
            (self._stages, tuple(TURNS)),
        ):
            if heading is not None:
                heading.setContentsMargins(16, 20, 8, 6)
                column.addWidget(heading)
            for key in keys:
                column.addWidget(self._rows[key])
        column.addWidget(self.saved)
        below = QVBoxLayout()
        below.setContentsMargins(4, 18, 4, 0)
        below.addWidget(self.trash)
        column.addLayout(below)
        column.addStretch(1)
        area = QScrollArea()
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setWidgetResizable(True)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setVerticalScrollBar(ScrollBar("rail"))
        area.setWidget(inside)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 1, 0)
        whole.addWidget(area)
        self.setFixedWidth(WIDTH)

    @property
    def choice(self) -> str:
        """The key of the view that holds."""
        row = self._group.checkedButton()
        return row.key if isinstance(row, FilterRow) else "all"

    def choose(self, key: str) -> None:
        """Show a view as chosen, without telling anybody."""
        self._rows[key if key in self._rows else "all"].setChecked(True)

    def show_saved(self, saved: tuple[SavedView, ...], rows: tuple[Row, ...], now: View) -> None:
        """Show the kept views; while one of them is seen, none of the ready ones is marked."""
        if self.saved.show_views(saved, rows, now):
            # A group that is exclusive would keep one of its lines.
            self._group.setExclusive(False)
            for row in self._rows.values():
                row.setChecked(False)
            self._group.setExclusive(True)

    def show_for(self, *, hub: bool) -> None:
        """Name the views for somebody of the hub, or for an expert."""
        if hub != self._is_hub:
            self._is_hub = hub
            self._set_texts()

    def count(self, rows: tuple[Row, ...]) -> None:
        """Count the cases of every view; one that no case is in is not offered."""
        counts = Counter(chain.from_iterable(row.views for row in rows))
        for key, row in self._rows.items():
            row.show_count(counts[key])
            row.setVisible(self._is_offered(row))
        for heading, keys in ((self._first, FIRST_VIEWS), (self._stages, tuple(TURNS))):
            heading.setVisible(any(self._is_offered(self._rows[key]) for key in keys))

    def _is_offered(self, row: FilterRow) -> bool:
        if row.key in {"mine", "open", "all"} or row.isChecked():
            return True
        return row.count > 0 and (self._is_hub or row.key not in HUBS)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _clicked(self, row: QPushButton) -> None:
        if isinstance(row, FilterRow):
            self.chosen.emit(row.key)

    def _set_texts(self) -> None:
        names = {
            "mine": self.tr("My turn"),
            "expert": self.tr("With experts"),
            "editor": self.tr("With other editors") if self._is_hub else self.tr("With the editor"),
            "open": self.tr("All open"),
            "all": self.tr("All"),
            "overdue": self.tr("Overdue"),
            "long": self.tr("Waiting over %n days", "", LONG),
            "given": self.tr("Given to me"),
            "ungiven": self.tr("Without an editor"),
        }
        for key, row in self._rows.items():
            row.setText(names.get(key) or stage_name(key))
            row.show_count(row.count)
        self._first.setText(self.tr("Look at first"))
        self._stages.setText(self.tr("By stage"))
        self.trash.setText(self.tr("Trash"))
