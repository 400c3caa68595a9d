"""The views of the library at its left: which cases are shown, with honest counts."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent
from PySide6.QtWidgets import QButtonGroup, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from casewriter.domain.status import STATUSES
from casewriter.ui import theme
from casewriter.ui.library.table import Row
from casewriter.ui.phrases import status_name
from casewriter.ui.tokens import SELECTION_BAR
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

WIDTH = 206


class CaseFilter(Struct, frozen=True):
    """A view: its public key and which lines it keeps."""

    key: str
    keeps: Callable[[Row], bool]


FILTERS: tuple[CaseFilter, ...] = (
    CaseFilter("mine", lambda row: row.turn.mine),
    CaseFilter("expert", lambda row: row.turn.holder == "expert" and not row.turn.mine),
    CaseFilter("editor", lambda row: row.turn.holder == "editor" and not row.turn.mine),
    CaseFilter("open", lambda row: row.turn.holder != "nobody"),
    CaseFilter("all", lambda _row: True),
)


def _of(status: str) -> CaseFilter:
    return CaseFilter(status, lambda row: row.summary.status == status)


STATES: tuple[CaseFilter, ...] = tuple(_of(status) for status in STATUSES)


def filter_of(key: str) -> CaseFilter:
    """The view of that key."""
    return next(view for view in (*FILTERS, *STATES) if view.key == key)


class FilterRow(QPushButton):
    """One view: its words and its count."""

    def __init__(self, key: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.key = key
        self.count = 0
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)

    def show_count(self, count: int) -> None:
        """Show how many cases it holds."""
        self.count = count
        self.setAccessibleName(f"{self.text()}, {count}")
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """The words in the width of the rail."""
        width = max(self.width(), WIDTH) - 60
        flags = int(Qt.TextFlag.TextWordWrap)
        metrics = QFontMetrics(theme.font("emphasis"))
        high = metrics.boundingRect(0, 0, width, 1000, flags, self.text()).height()
        return QSize(WIDTH, max(32, high + 12))

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw words and count."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rect, on = self.rect(), self.isChecked()
        ink, ink2 = tokens.ink, tokens.ink2
        if on:
            painter.fillRect(rect, QColor(tokens.tint))
            bar = tokens.on_tint(tokens.accent)
            painter.fillRect(0, 0, SELECTION_BAR, rect.height(), QColor(bar))
            ink, ink2 = tokens.tint_ink, tokens.tint_ink
        elif self.underMouse():
            painter.fillRect(rect, QColor(tokens.hover))
        painter.setFont(theme.font("emphasis" if on else "interface"))
        painter.setPen(QColor(ink))
        box = rect.adjusted(16, 0, -44, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(box, flags, self.text())
        painter.setPen(QColor(ink2))
        side = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rect.adjusted(0, 0, -16, 0), side, str(self.count))
        if self.hasFocus():
            painter.setPen(QColor(tokens.accent))
            for inset in range(tokens.focus_width):
                painter.drawRect(rect.adjusted(inset, inset, -1 - inset, -1 - inset))
        painter.end()


class FilterRail(Ground):
    """All views; one of them holds.

    Attributes:
        chosen: the key of the view that a person has chosen.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("right",), parent)
        self._group = QButtonGroup(self)
        self._rows = {view.key: FilterRow(view.key) for view in (*FILTERS, *STATES)}
        self._heading = Text("small_emphasis", "ink2")
        self._heading.setContentsMargins(16, 20, 8, 6)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 14, 1, 14)
        column.setSpacing(0)
        for view in FILTERS:
            column.addWidget(self._rows[view.key])
        column.addWidget(self._heading)
        for view in STATES:
            column.addWidget(self._rows[view.key])
        self.trash = Button("quiet", "trash")
        below = QVBoxLayout()
        below.setContentsMargins(4, 18, 4, 0)
        below.addWidget(self.trash)
        column.addLayout(below)
        column.addStretch(1)
        for row in self._rows.values():
            self._group.addButton(row)
        self._group.buttonClicked.connect(self._clicked)
        self.setFixedWidth(WIDTH)
        self._rows["open"].setChecked(True)
        self._set_texts()

    @property
    def choice(self) -> CaseFilter:
        """The view that holds."""
        row = self._group.checkedButton()
        return filter_of(row.key if isinstance(row, FilterRow) else "all")

    def choose(self, key: str) -> None:
        """Show a view as chosen, without telling anybody."""
        self._rows[key].setChecked(True)

    def count(self, rows: tuple[Row, ...]) -> None:
        """Count the cases of every view; a state that no case is in is not offered."""
        for view in (*FILTERS, *STATES):
            row = self._rows[view.key]
            row.show_count(sum(view.keeps(line) for line in rows))
        for view in (*STATES, *FILTERS[:3]):
            row = self._rows[view.key]
            row.setVisible(row.count > 0 or row.isChecked() or view.key == "mine")
        self._heading.setVisible(any(self._rows[view.key].count for view in STATES))

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
            "editor": self.tr("With the editor"),
            "open": self.tr("All open"),
            "all": self.tr("All"),
        }
        for key, row in self._rows.items():
            row.setText(names.get(key) or status_name(key))
            row.show_count(row.count)
        self._heading.setText(self.tr("By state"))
        self.trash.setText(self.tr("Trash"))
