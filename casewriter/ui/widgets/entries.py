"""Fields for short words of the program's own pages: a line, a list to choose from."""

from PySide6.QtCore import (
    QEvent,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import (
    QColor,
    QDragEnterEvent,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPaintEvent,
    QPalette,
    QWheelEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLineEdit,
    QSizePolicy,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from casewriter.ui import theme
from casewriter.ui.tokens import FIELD, ICON, RADIUS_BUTTON, SMALLEST_TARGET
from casewriter.ui.widgets.buttons import key_width, paint_key, rounded
from casewriter.ui.widgets.texts import Text

_SIDE = 10


def clear_ground(widget: QWidget) -> None:
    """Let a field be seen through, because its paper is painted with round corners."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
    widget.setPalette(palette)


def paint_paper(painter: QPainter, widget: QWidget, *, focused: bool) -> None:
    """Draw a field's paper and its edge; the edge of a focused field is its focus ring."""
    tokens = theme.current(widget)
    edge, wide = (tokens.accent, tokens.focus_width) if focused else (tokens.edge, 1)
    rounded(painter, QRectF(widget.rect()), tokens.paper, edge, RADIUS_BUTTON, wide)


def holds_files(mime: QMimeData) -> bool:
    """Whether files are dragged or pasted: as words they tell the folders of a computer alone."""
    return any(url.isLocalFile() for url in mime.urls())


class Entry(QLineEdit):
    """A line to write in, perhaps with an icon before it and the key that leads here behind."""

    def __init__(self, icon: str = "", key: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._key = key
        self.setFrame(False)
        before = _SIDE + (ICON + 6 if icon else 0)
        after = _SIDE + (round(key_width(key)) + 4 if key else 0)
        self.setTextMargins(before - 2, 0, after - 2, 0)
        self.setMinimumHeight(FIELD)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        clear_ground(self)

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Leave files to what lies around."""
        if holds_files(event.mimeData()):
            event.ignore()
        else:
            super().dragEnterEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Paste no files."""
        if event.matches(QKeySequence.StandardKey.Paste) and holds_files(
            QGuiApplication.clipboard().mimeData()
        ):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the paper, then the text on it."""
        tokens = theme.current(self)
        painter = QPainter(self)
        paint_paper(painter, self, focused=self.hasFocus())
        middle = self.height() / 2
        if self._icon:
            box = QRectF(_SIDE, middle - ICON / 2, ICON, ICON)
            theme.draw_icon(painter, self._icon, box, tokens.ink)
        if self._key and not self.hasFocus():
            wide = key_width(self._key)
            box = QRectF(self.width() - wide - _SIDE, middle - 9, wide, 18)
            paint_key(painter, box, self._key, tokens)
        painter.end()
        super().paintEvent(event)


class Choices(QStyledItemDelegate):
    """The lines of an open list, with room between them."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """As high as the smallest target."""
        size = super().sizeHint(option, index)
        parting = index.data(Qt.ItemDataRole.AccessibleDescriptionRole) == "separator"
        return size if parting else size.expandedTo(QSize(0, SMALLEST_TARGET + 4))


class Picker(QComboBox):
    """A list to choose one from, perhaps with a line to write something else."""

    def __init__(self, parent: QWidget | None = None, *, writable: bool = False) -> None:
        super().__init__(parent)
        self.setEditable(writable)
        self.setMinimumHeight(FIELD)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # Long names do not widen the page; the list below shows them whole.
        self.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.setMinimumContentsLength(12)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMaxVisibleItems(14)
        if not writable:
            # Fusion would open a menu as high as the screen, over everything on the page. It does
            # so only without a line; the line would follow no other theme below a style sheet.
            self.setStyleSheet("QComboBox { combobox-popup: 0 }")
        self.setItemDelegate(Choices(self))
        line = self.lineEdit()
        if line is not None:
            line.setFrame(False)
            line.setTextMargins(6, 0, 0, 0)
            clear_ground(line)

    def changeEvent(self, event: QEvent) -> None:
        """Let the line be seen through in the colours of another theme, too."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and (line := self.lineEdit()) is not None:
            clear_ground(line)

    def showPopup(self) -> None:
        """Open the list in the colours of now; the style sheet would keep those it began with."""
        colours = QApplication.palette()
        self.view().setPalette(colours)
        self.view().window().setPalette(colours)
        super().showPopup()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page: a choice must not change while somebody scrolls."""
        event.ignore()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw paper, words and the arrow."""
        tokens = theme.current(self)
        painter = QPainter(self)
        line = self.lineEdit()
        paint_paper(
            painter, self, focused=self.hasFocus() or (line is not None and line.hasFocus())
        )
        if line is None:
            known = self.currentIndex() >= 0
            words = self.currentText() if known else self.placeholderText()
            painter.setPen(QColor(tokens.ink if known else tokens.ink2))
            box = QRectF(self.rect()).adjusted(_SIDE, 0, -_SIDE - ICON - 4, 0)
            elided = self.fontMetrics().elidedText(
                words, Qt.TextElideMode.ElideRight, round(box.width())
            )
            painter.drawText(
                box, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, elided
            )
        box = QRectF(self.width() - _SIDE - ICON + 2, (self.height() - 15) / 2, 15, 15)
        theme.draw_icon(painter, "caret-down", box, tokens.ink)
        painter.end()


class Labelled(QWidget):
    """A field with its label above and help below; both wrap."""

    def __init__(
        self, field: QWidget, parent: QWidget | None = None, *, helped: bool = True
    ) -> None:
        super().__init__(parent)
        self.field = field
        self._label = Text("emphasis")
        self._help = Text("small", "ink2") if helped else None
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        column.addWidget(self._label)
        column.addWidget(field, 0, _alignment(field))
        if self._help is not None:
            column.addWidget(self._help)
        if not isinstance(field, QComboBox) or field.isEditable():
            self._label.setBuddy(field)

    def set_words(self, label: str, help_: str = "") -> None:
        """Set the label and the help; the field's accessible name follows."""
        self._label.setText(label)
        self.field.setAccessibleName(label)
        inside = self.field.lineEdit() if isinstance(self.field, QComboBox) else None
        if inside is not None:
            # The line of a list that can be written in has the keyboard, not the list.
            inside.setAccessibleName(label)
        if self._help is not None:
            self._help.setText(help_)
            self.field.setAccessibleDescription(help_)


def _alignment(field: QWidget) -> Qt.AlignmentFlag:
    """Fields fill their column; what has a size of its own stays at the left."""
    fixed = field.sizePolicy().horizontalPolicy() == QSizePolicy.Policy.Fixed
    return Qt.AlignmentFlag.AlignLeft if fixed else Qt.AlignmentFlag(0)
