"""The headings of a grid: names of its columns, numbers of its rows."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QAbstractButton, QHeaderView, QWidget

from casewriter.ui import theme
from casewriter.ui.fields.grid.model import GridModel

LOWEST_ROW = 36
NUMBERS = 40
"""Width of the row numbers."""


class Header(QHeaderView):
    """Headings on the colour of toolbars, their words wrapped."""

    def __init__(self, orientation: Qt.Orientation, parent: QWidget) -> None:
        super().__init__(orientation, parent)
        # A click chooses the whole column or row, as in a spreadsheet.
        self.setSectionsClickable(True)
        self.setHighlightSections(False)
        self.setMinimumSectionSize(24)

    def sectionSizeFromContents(self, section: int) -> QSize:
        """Room for the wrapped words."""
        if self.orientation() == Qt.Orientation.Vertical:
            return QSize(NUMBERS, LOWEST_ROW)
        metrics = self.fontMetrics()
        room = QRect(0, 0, max(self.sectionSize(section) - 18, 40), 1000)
        words = metrics.boundingRect(room, int(Qt.TextFlag.TextWordWrap), self._words(section))
        return QSize(self.sectionSize(section), max(words.height() + 14, LOWEST_ROW))

    def paintSection(self, painter: QPainter, rect: QRect, section: int) -> None:
        """Draw one heading, or the number of one row."""
        tokens = theme.current(self)
        painter.save()
        painter.fillRect(rect, QColor(tokens.raised))
        painter.fillRect(rect.left(), rect.bottom(), rect.width(), 1, QColor(tokens.line))
        painter.fillRect(rect.right(), rect.top(), 1, rect.height(), QColor(tokens.line))
        across = self.orientation() == Qt.Orientation.Horizontal
        painter.setFont(theme.font("emphasis" if across else "small"))
        painter.setPen(QColor(tokens.ink2))
        side = Qt.AlignmentFlag.AlignLeft if across else Qt.AlignmentFlag.AlignHCenter
        model = self.model()
        if across and isinstance(model, GridModel) and model.parts[section].type == "number":
            side = Qt.AlignmentFlag.AlignRight
        flags = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter | side)
        painter.drawText(
            rect.adjusted(8 if across else 0, 0, -9 if across else 0, 0),
            flags,
            self._words(section),
        )
        painter.restore()

    def _words(self, section: int) -> str:
        return str(self.model().headerData(section, self.orientation()) or "")


class Corner(QObject):
    """Grounds the corner of a grid like its headings.

    A style sheet would keep the colours of one theme.
    """

    def __init__(self, corner: QAbstractButton) -> None:
        super().__init__(corner)
        corner.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Paint the corner."""
        if event.type() != QEvent.Type.Paint or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        painter = QPainter(watched)
        painter.fillRect(watched.rect(), QColor(theme.current(watched).raised))
        painter.end()
        return True
