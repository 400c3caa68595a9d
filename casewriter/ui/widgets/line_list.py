"""A list of lines that are drawn: each as high as its words need, on the ground it lies on."""

from typing import Any, Generic, TypeVar

from PySide6.QtCore import QAbstractListModel, QEvent, QModelIndex, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QListView, QWidget

from casewriter.ui.widgets.scroll import ScrollBar

L = TypeVar("L")
_NOWHERE = QModelIndex()


class LineModel(QAbstractListModel, Generic[L]):
    """The lines; who lists them says what `data` tells of one."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.lines: tuple[L, ...] = ()

    def show_lines(self, lines: tuple[L, ...]) -> None:
        """Show other lines."""
        self.beginResetModel()
        self.lines = lines
        self.endResetModel()

    def rowCount(self, parent: Any = _NOWHERE) -> int:
        """How many lines."""
        return 0 if parent.isValid() else len(self.lines)


class LineList(QListView):
    """The list; lines are laid out anew when its width, the font or the theme is another."""

    def __init__(self, ground: str = "desk", parent: QWidget | None = None) -> None:
        """Make it empty.

        Args:
            ground: what it lies on, as `ScrollBar` knows it.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBar(ScrollBar(ground))
        self.viewport().setAutoFillBackground(False)
        self.setAutoFillBackground(False)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words wrap anew."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def changeEvent(self, event: QEvent) -> None:
        """Fonts and theme may be others."""
        if event.type() in {QEvent.Type.ApplicationFontChange, QEvent.Type.PaletteChange}:
            self.scheduleDelayedItemsLayout()
        super().changeEvent(event)
