"""Dragging an exhibit to another place between the rows of its text."""

from PySide6.QtCore import QEvent, QObject, QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QApplication

from casewriter.prose.nodes import Exhibit
from casewriter.ui import theme
from casewriter.ui.prose import moving, places
from casewriter.ui.prose.formats import atom_of
from casewriter.ui.prose.marking import format_at
from casewriter.ui.prose.surface import ProseSurface

LINE = 3.0
"""Height of the line that shows where the exhibit would go, in pixels."""


class ExhibitDrag(QObject):
    """Listens to the pointer over one text; a line shows where a dragged exhibit would go."""

    def __init__(self, text: ProseSurface) -> None:
        super().__init__(text)
        self._text = text
        self._row: int | None = None
        self._from = QPoint()
        self._place: int | None = None
        text.viewport().installEventFilter(self)
        text.installEventFilter(self)

    @property
    def is_on(self) -> bool:
        """Whether an exhibit is being dragged."""
        return self._place is not None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the pointer; Esc lets everything stay where it is."""
        if isinstance(event, QKeyEvent):
            escapes = event.type() in (QEvent.Type.KeyPress, QEvent.Type.ShortcutOverride)
            if self.is_on and escapes and event.key() == Qt.Key.Key_Escape:
                event.accept()
                if event.type() == QEvent.Type.KeyPress:
                    self._end()
                return True
            return False
        if not isinstance(event, QMouseEvent) or watched is not self._text.viewport():
            return False
        at = event.position().toPoint()
        if event.type() == QEvent.Type.MouseButtonPress:
            self._begin(at, event)
        elif event.type() == QEvent.Type.MouseMove and self._row is not None:
            return self._moved(at)
        elif event.type() == QEvent.Type.MouseButtonRelease and self._row is not None:
            return self._dropped()
        return False

    def paint(self, painter: QPainter) -> None:
        """Draw the line where the exhibit would go, in the document's coordinates."""
        if self._place is None:
            return
        document = self._text.document()
        layout = document.documentLayout()
        last = self._place >= document.blockCount()
        number = document.blockCount() - 1 if last else self._place
        area = layout.blockBoundingRect(document.findBlockByNumber(number))
        top = area.bottom() + 2 if last else area.top() - 4
        margin = document.documentMargin()
        line = QRectF(margin, top, document.textWidth() - 2 * margin, LINE)
        painter.fillRect(line, QColor(theme.current(self._text).accent))

    def _begin(self, at: QPoint, event: QMouseEvent) -> None:
        self._row, self._place = None, None
        if event.button() != Qt.MouseButton.LeftButton or self._text.isReadOnly():
            return
        document = self._text.document()
        found = places.atom_under(document, QPointF(at) + self._text.shift())
        if found is None:
            return
        block = document.findBlock(found)
        form = format_at(block, found - block.position())
        if form is not None and isinstance(atom_of(form), Exhibit):
            self._row, self._from = block.blockNumber(), at

    def _moved(self, at: QPoint) -> bool:
        far = (at - self._from).manhattanLength() >= QApplication.startDragDistance()
        if not self.is_on and not far:
            return True  # a hand that trembles selects no letters
        self._place = self._nearest(QPointF(at) + self._text.shift())
        self._text.viewport().setCursor(Qt.CursorShape.ClosedHandCursor)
        self._text.viewport().update()
        self._text.dragged_to.emit(at)
        return True

    def _nearest(self, at: QPointF) -> int:
        """The number of the row before which the exhibit would go."""
        document = self._text.document()
        layout = document.documentLayout()
        block = document.begin()
        while block.isValid():
            if at.y() < layout.blockBoundingRect(block).center().y():
                return block.blockNumber()
            block = block.next()
        return document.blockCount()

    def _dropped(self) -> bool:
        row, place = self._row, self._place
        self._end()
        if row is None or place is None:
            return False
        rows, now = moving.to(self._text.rows(), row, place)
        if rows != self._text.rows():
            self._text.rearrange(rows)
            block = self._text.document().findBlockByNumber(now)
            self._text.setTextCursor(places.selecting_atom(self._text.document(), block.position()))
        return True

    def _end(self) -> None:
        self._row = self._place = None
        self._text.viewport().setCursor(Qt.CursorShape.IBeamCursor)
        self._text.viewport().update()
