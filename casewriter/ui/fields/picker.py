"""A pop-up list to choose from, with a field that narrows it and, where it may, adds to it."""

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.fields.controls import Line
from casewriter.ui.tokens import FIELD
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.texts import Text

WIDTH, HEIGHT = 420, 320
_KEY = Qt.ItemDataRole.UserRole


class Picker(QFrame):
    """Offers named things; several may be ticked where `several`, else the first choice ends it.

    Attributes:
        picked: the keys that are chosen now, in the order of their choosing.
        added: the words of a new thing that the writer wants.
        left: the list was closed and nothing chosen; the words that were typed to narrow it.
    """

    picked = Signal(list)
    added = Signal(str)
    left = Signal(str)

    def __init__(self, parent: QWidget, *, several: bool, may_add: bool) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self._several = several
        self._may_add = may_add
        self._chosen: list[str] = []
        self._is_settled = False
        self.search = Line()
        self.list = QListWidget()
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setWordWrap(True)
        self.list.setSpacing(3)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._empty = Text("help", "ink2")
        self.add = Button("plain", "plus", "small")
        down = QVBoxLayout(self)
        down.setContentsMargins(12, 12, 12, 12)
        down.setSpacing(8)
        for widget in (self.search, self._empty, self.list):
            down.addWidget(widget)
        down.addWidget(self.add, 0, Qt.AlignmentFlag.AlignLeft)
        self.search.textChanged.connect(self._narrow)
        self.search.installEventFilter(self)
        self.list.itemActivated.connect(self._activated)
        self.list.itemClicked.connect(self._activated)
        self.add.clicked.connect(self._add)
        self._set_words()

    def offer(self, things: Sequence[tuple[str, str]], chosen: Sequence[str] = ()) -> None:
        """Fill the list with keys and words; those chosen are ticked."""
        self._chosen = list(chosen)
        self._is_settled = False
        self.list.clear()
        for key, words in things:
            item = QListWidgetItem(words)
            item.setData(_KEY, key)
            if self._several:
                ticked = Qt.CheckState.Checked if key in chosen else Qt.CheckState.Unchecked
                item.setCheckState(ticked)
                # The click on the row ticks it; a box that ticks itself would undo that.
                item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
            self.list.addItem(item)
        self._narrow()

    def open_below(self, widget: QWidget, name: str, place: QRect | None = None) -> None:
        """Open below a widget or a place in it, inside its screen, the keyboard in the search."""
        self.search.setAccessibleName(name)
        self.list.setAccessibleName(name)
        at = place if place is not None else widget.rect()
        wide = max(WIDTH, min(at.width(), 600))
        self.resize(wide, self._high())
        corner = widget.mapToGlobal(at.bottomLeft() + QPoint(0, 3))
        screen = widget.screen().availableGeometry()
        left = min(corner.x(), screen.right() - self.width())
        fits = corner.y() + self.height() <= screen.bottom()
        above = widget.mapToGlobal(at.topLeft()).y() - self.height() - 2
        down = corner.y() if fits else above
        self.move(max(left, screen.left()), max(down, screen.top()))
        self.show()
        self.search.setFocus()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let arrow keys and Enter in the search field work on the list."""
        if event.type() != QEvent.Type.KeyPress or not isinstance(event, QKeyEvent):
            return False
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            step = 1 if event.key() == Qt.Key.Key_Down else -1
            shown = [row for row in range(self.list.count()) if not self.list.isRowHidden(row)]
            if shown:
                at = self.list.currentRow()
                place = shown.index(at) + step if at in shown else 0
                self.list.setCurrentRow(shown[max(0, min(place, len(shown) - 1))])
            return True
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            item = self.list.currentItem()
            if self.list.currentRow() >= 0 and not item.isHidden():
                self._activated(item)
            elif self.add.isVisible():
                self._add()
            return True
        return False

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card: pop-ups are told apart by their edge."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.edge, 0)
        painter.end()

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell that nothing was chosen."""
        super().hideEvent(event)
        if not self._is_settled:
            self._is_settled = True
            self.left.emit(self.search.text())

    def changeEvent(self, event: QEvent) -> None:
        """Set the words again in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()
        super().changeEvent(event)

    def _set_words(self) -> None:
        self.search.setPlaceholderText(QCoreApplication.translate("Fields", "Search"))
        self._narrow()

    def _narrow(self) -> None:
        wanted = self.search.text().casefold().split()
        shown = 0
        for row in range(self.list.count()):
            words = self.list.item(row).text().casefold()
            fits = all(word in words for word in wanted)
            self.list.setRowHidden(row, not fits)
            shown += fits
        current = self.list.currentItem()
        if self.list.currentRow() >= 0 and current.isHidden():
            self.list.setCurrentRow(-1)
        if wanted and not self._several and self.list.currentRow() < 0:
            # So that Enter takes the first of what fits.
            self.list.setCurrentRow(
                next((n for n in range(self.list.count()) if not self.list.isRowHidden(n)), -1)
            )
        self._empty.setText(self._nothing())
        self._empty.setVisible(not shown)
        self.list.setVisible(bool(self.list.count()))
        typed = self.search.text().strip()
        self.add.setVisible(self._may_add and bool(typed))
        words = QCoreApplication.translate("Fields", "Add “{title}” as a new source")
        short = typed if len(typed) <= 40 else f"{typed[:39]}…"
        self.add.setText(words.format(title=short))
        self.add.updateGeometry()

    def _high(self) -> int:
        """As high as its rows need, up to a limit; without any as high as its words."""
        rows = self.list.count()
        if not rows:
            return self.minimumSizeHint().height()
        row = self.list.sizeHintForRow(0) + 2 * self.list.spacing()
        # One row more has room for the button that adds what is typed.
        return min(HEIGHT, self.search.sizeHint().height() + row * rows + 3 * FIELD)

    def _nothing(self) -> str:
        if self.list.count():
            return QCoreApplication.translate("Fields", "Nothing has that name.")
        if self._may_add:
            return QCoreApplication.translate(
                "Fields", "No source is listed yet. Type the title of one to add it."
            )
        return QCoreApplication.translate("Fields", "There is nothing to choose from yet.")

    def _activated(self, item: QListWidgetItem) -> None:
        key = item.data(_KEY)
        if not self._several:
            self._is_settled = True
            self.hide()
            self.picked.emit([key])
            return
        if key in self._chosen:
            self._chosen.remove(key)
        else:
            self._chosen.append(key)
        on = key in self._chosen
        item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)
        self.picked.emit(list(self._chosen))

    def _add(self) -> None:
        title = self.search.text().strip()
        self._is_settled = True
        self.hide()
        self.search.clear()
        self.added.emit(title)
