"""The line of time beside the comparison; in a narrow window it opens over it."""

from PySide6.QtCore import QEvent, QRect, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from casewriter.ui.case.header import NARROW
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground

BAR = 44

LEAST, SHARE = 276, 0.28
"""The list is so wide in pixels, with larger letters up to that share of the page: words wrap."""


class Beside(QWidget):
    """Gives list and comparison their places.

    Attributes:
        opened: the list was opened over the comparison.
    """

    opened = Signal()

    def __init__(
        self, rail: QWidget, view: QWidget, invitation: QWidget, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._rail = rail
        self._opened = False
        self._bar = Ground("rail", ("bottom",))
        self.opener = Button("plain", "clock-counter-clockwise", "small")
        self.opener.show_trailing("caret-down")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 4, 16, 5)
        row.addWidget(self.opener)
        row.addStretch(1)
        self._centre = QStackedWidget()
        empty = QWidget()
        column = QVBoxLayout(empty)
        column.setContentsMargins(24, 24, 24, 24)
        column.addWidget(invitation)
        column.addStretch(1)
        self._centre.addWidget(view)
        self._centre.addWidget(empty)
        for part in (self._centre, self._bar, rail):
            part.setParent(self)
        self.opener.clicked.connect(self._toggle)
        self._set_texts()

    @property
    def is_narrow(self) -> bool:
        """Whether the list opens over the comparison."""
        return self.width() < NARROW

    def show_empty(self, *, empty: bool) -> None:
        """Show the comparison, or the invitation where there is nothing to compare."""
        self._centre.setCurrentIndex(int(empty))

    def show_rail(self) -> None:
        """Open the list where it is closed."""
        self._opened = True
        self._place()

    def hide_rail(self) -> bool:
        """Close the list where it lies over the comparison; False where it does not."""
        if not (self.is_narrow and self._opened):
            return False
        self._opened = False
        self._place()
        return True

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all parts their places."""
        super().resizeEvent(event)
        self._place()

    def event(self, event: QEvent) -> bool:
        """Words of the list have another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _place(self) -> None:
        width, height = self.width(), self.height()
        wide = min(self._rail.sizeHint().width(), max(LEAST, round(width * SHARE)), width)
        bar = BAR if self.is_narrow else 0
        left = 0 if self.is_narrow else wide
        self._bar.setGeometry(QRect(0, 0, width, bar))
        self._bar.setVisible(bool(bar))
        self._centre.setGeometry(QRect(left, bar, width - left, height - bar))
        self._rail.setGeometry(QRect(0, bar, wide, height - bar))
        self._rail.setVisible(not self.is_narrow or self._opened)
        self._rail.raise_()

    def _toggle(self) -> None:
        self._opened = not self._opened
        self._place()
        if self._opened:
            self.opened.emit()

    def _set_texts(self) -> None:
        self.opener.setText(self.tr("Kept states"))
