"""The tools of a grid: words beside the icons where there is room, in tool tips where not."""

from PySide6.QtCore import QCoreApplication, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.ui.fields.reading import only_shows
from casewriter.ui.tokens import EDITOR_TOOLBAR
from casewriter.ui.widgets.buttons import Button

SIDE, GAP = 6, 2


class GridTools(QWidget):
    """Add and paste, move and remove, and the row as a form.

    Args:
        drawing: what is drawn of the rows: `chart`, `timeline`, or nothing.
        indices: whether an index may be chosen from a list.
        free: whether the columns are the writer's own; then a column has settings, not a row.
        parent: the widget it lies in.
    """

    def __init__(
        self,
        drawing: str = "",
        *,
        free: bool = False,
        indices: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._drawing = drawing
        self._free = free
        self.add = Button("quiet", "plus", "small")
        self.paste = Button("quiet", "clipboard-text", "small")
        self.up = Button("quiet", "arrow-up", "small")
        self.down = Button("quiet", "arrow-down", "small")
        self.remove = Button("quiet", "trash", "small")
        self.more = Button("quiet", "dots-three-vertical", "small")
        self.add_column = Button("quiet", "columns", "small")
        self.index = Button("quiet", "books", "small")
        self.as_form = Button("nav", "columns" if free else "rows", "small")
        self.as_drawing = Button("nav", "chart-bar", "small")
        for button in (self.as_form, self.as_drawing):
            only_shows(button)
        shows = (self.as_drawing, self.as_form) if drawing else (self.as_form,)
        adds = (self.add, self.add_column) if free else (self.add,)
        adds = (*adds, self.index) if indices else adds
        self._worded = (*adds, self.paste, *shows)
        self._icons = (self.up, self.down, self.remove, self.more)
        across = QHBoxLayout(self)
        across.setContentsMargins(SIDE, 3, SIDE, 3)
        across.setSpacing(GAP)
        for button in (self.add, self.add_column, self.index, self.paste, *self._icons):
            across.addWidget(button)
        across.addStretch(1)
        for button in (self.as_drawing, self.as_form):
            across.addWidget(button)
        # Only now: what shows itself before it lies in something is a window of its own.
        self.add_column.setVisible(free)
        self.index.setVisible(indices)
        self.as_drawing.setVisible(bool(drawing))
        self.setMinimumHeight(EDITOR_TOOLBAR)
        self.retranslate()

    def retranslate(self) -> None:
        """Set all words again."""
        translate = QCoreApplication.translate
        for button, words in (
            (self.add, translate("Fields", "Add a row")),
            (self.paste, translate("Fields", "Paste from Excel")),
            (self.up, translate("Fields", "Move the row up")),
            (self.down, translate("Fields", "Move the row down")),
            (self.remove, translate("Fields", "Remove the chosen rows")),
            (self.more, translate("Fields", "More: sort, insert, copy")),
            (self.add_column, translate("Fields", "Add a column")),
            (self.index, translate("Fields", "Choose an index")),
            (
                self.as_form,
                translate("Fields", "The column")
                if self._free
                else translate("Fields", "Row as a form"),
            ),
            (
                self.as_drawing,
                translate("Fields", "As a timeline")
                if self._drawing == "timeline"
                else translate("Fields", "Chart"),
            ),
        ):
            button.setAccessibleName(words)
            button.setToolTip(words)
        self._fit(self.width())

    def minimumSizeHint(self) -> QSize:
        """Room for the icons."""
        buttons = len(self._worded) + len(self._icons)
        side = self.up.sizeHint()
        return QSize(2 * SIDE + buttons * (side.width() + 2 + GAP), EDITOR_TOOLBAR)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many words as there is room for, those of adding first."""
        self._fit(event.size().width())
        super().resizeEvent(event)

    def _fit(self, width: int) -> None:
        icon = self.up.sizeHint().width()
        taken = 2 * SIDE + (len(self._worded) + len(self._icons)) * (icon + GAP)
        for button in self._worded:
            button.setText(button.accessibleName())
            wider = button.sizeHint().width() - icon
            if taken + wider > width:
                button.setText("")
            else:
                taken += wider
            button.updateGeometry()
