"""Fields side by side in rows that follow the width: labelled parts, and options in columns."""

from msgspec import Struct
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget

from casewriter.ui.widgets.texts import Text

UNITS = 4
"""A full row is four units wide; where there is less room it is two, or one."""
WIDE, MIDDLE = 520, 240
GAP = 12


class Cell(QWidget):
    """A field with its label above."""

    def __init__(self, field: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.label = Text("emphasis")
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        # Labels of several lines push their field down; their neighbours stay level below.
        down.addWidget(self.label, 0, Qt.AlignmentFlag.AlignBottom)
        down.addWidget(field)
        down.addStretch(1)


class _Placed(Struct, frozen=True):
    widget: QWidget
    share: int


class Cells(QWidget):
    """Widgets in reading order, each a share of a row of four; rows break where it gets narrow."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._placed: list[_Placed] = []
        self._units = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(GAP)

    def add(self, widget: QWidget, share: int) -> None:
        """Add a widget that takes so many of the four units where there is room."""
        self._placed.append(_Placed(widget, share))
        self._lay_out(self._units or UNITS, again=True)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one field: rows break when it gets narrower."""
        return _narrowest(self, [placed.widget for placed in self._placed])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break the rows anew."""
        wide = event.size().width()
        self._lay_out(UNITS if wide >= WIDE else 2 if wide >= MIDDLE else 1)
        super().resizeEvent(event)

    def _lay_out(self, units: int, *, again: bool = False) -> None:
        if units == self._units and not again:
            return
        self._units = units
        row = column = 0
        for placed in self._placed:
            share = min(placed.share, units)
            if column + share > units:
                row, column = row + 1, 0
            self._grid.addWidget(placed.widget, row, column, 1, share)
            column += share
        for column in range(UNITS):
            self._grid.setColumnStretch(column, 1 if column < units else 0)
            # Equal columns: a stretch alone would follow the widest word.
            self._grid.setColumnMinimumWidth(column, 0)


class EvenColumns(QWidget):
    """Widgets in reading order, in as many equal columns as their words leave room for."""

    MOST = 3

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._widgets: list[QWidget] = []
        self._columns = 0
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(GAP)
        self._grid.setVerticalSpacing(4)

    def show_widgets(self, widgets: list[QWidget]) -> None:
        """Show these widgets in place of the former ones, which go."""
        for widget in self._widgets:
            self._grid.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets = widgets
        self._columns = 0
        self.fit()

    def fit(self) -> None:
        """Take as many columns as the words leave room for."""
        widest = max((widget.sizeHint().width() for widget in self._widgets), default=1)
        columns = max(1, min(self.MOST, (self.width() + GAP) // (widest + GAP)))
        if columns == self._columns:
            return
        for column in range(self.MOST):
            self._grid.setColumnStretch(column, 1 if column < columns else 0)
        self._columns = columns
        for place, widget in enumerate(self._widgets):
            self._grid.addWidget(widget, place // columns, place % columns)

    def minimumSizeHint(self) -> QSize:
        """As narrow as one column."""
        return _narrowest(self, self._widgets)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Count the columns anew."""
        super().resizeEvent(event)
        self.fit()


def _narrowest(holder: QWidget, widgets: list[QWidget]) -> QSize:
    layout = holder.layout()
    high = 0 if layout is None else layout.minimumSize().height()
    wide = max((widget.minimumSizeHint().width() for widget in widgets), default=0)
    return QSize(wide, high)
