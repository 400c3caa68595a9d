"""One row as a card: its title, its tools, and the form it opens to."""

from PySide6.QtCore import QCoreApplication, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.fields.reading import only_shows
from casewriter.ui.fields.row_drag import KEYS, DragHandle
from casewriter.ui.glyphs import Glyph
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.texts import Text


class RowCard(QWidget):
    """One row: its title and tools, and its form while it is open.

    Attributes:
        opened: the writer wants to see the form.
        moved: the writer moves the row by so many places.
        removed: the writer takes the row away.
    """

    opened = Signal()
    moved = Signal(int)
    removed = Signal()

    def __init__(self, row: str, *, folds: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.row = row
        self.form: QWidget | None = None
        self._folds = folds
        self.handle = DragHandle()
        self.handle.stepped.connect(self.moved)
        self.fold = Button("quiet", "caret-right", "small")
        self.title = Text("emphasis")
        self.note = Text("small", "ink2")
        self.warning = Glyph("needs_attention")
        self.up = Button("quiet", "arrow-up", "small")
        self.down = Button("quiet", "arrow-down", "small")
        self.remove = Button("quiet", "trash", "small")
        head = QHBoxLayout()
        head.setSpacing(2)
        head.addWidget(self.handle)
        head.addWidget(self.fold)
        # The ring of a focused button must not touch the words.
        head.addSpacing(4)
        head.addWidget(self.warning)
        names = QVBoxLayout()
        names.setSpacing(0)
        names.addWidget(self.title)
        names.addWidget(self.note)
        head.addLayout(names, 1)
        for button in (self.up, self.down, self.remove):
            head.addWidget(button)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(10, 5, 10, 5)
        self._column.setSpacing(8)
        self._column.addLayout(head)
        self.fold.setVisible(folds)
        self.say("", warns=False)
        only_shows(self.fold)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        self.fold.clicked.connect(self._toggle)
        self.up.clicked.connect(lambda: self.moved.emit(-1))
        self.down.clicked.connect(lambda: self.moved.emit(1))
        self.remove.clicked.connect(self.removed)

    @property
    def is_open(self) -> bool:
        """Whether the form is in sight."""
        return self.form is not None and not self.form.isHidden()

    def open_to(self, form: QWidget) -> None:
        """Show the form, built now."""
        self.form = form
        self._column.addWidget(form)
        form.show()
        self._show_fold()

    def _show_room(self) -> None:
        below = 12 if self.is_open else 5
        self._column.setContentsMargins(10, 5, 10, below)

    def say(self, note: str, *, warns: bool) -> None:
        """Show what else matters of the row while it is closed, with a sign where it warns."""
        self.note.setText(note)
        self.note.setVisible(bool(note))
        self.warning.setVisible(warns)

    def retitle(self, title: str) -> None:
        """Show the row's title and name the tools after it."""
        self.title.setText(title)
        for button, words in (
            (self.handle, QCoreApplication.translate("Fields", "Drag {row} to another place")),
            (self.up, QCoreApplication.translate("Fields", "Move {row} up")),
            (self.down, QCoreApplication.translate("Fields", "Move {row} down")),
            (self.remove, QCoreApplication.translate("Fields", "Remove {row}")),
        ):
            button.setAccessibleName(words.format(row=title))
            button.setToolTip(words.format(row=title))
        self._show_fold()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """The whole head opens and closes the row."""
        head = self.form.y() if self.form is not None and self.is_open else self.height()
        if self._folds and event.position().y() < head:
            self._toggle()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Alt and an arrow move the row from wherever the keyboard is in it."""
        key = Qt.Key(event.key())
        if key in KEYS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(KEYS[key])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.line, RADIUS_BUTTON)
        painter.end()

    def _toggle(self) -> None:
        if self.form is None:
            self.opened.emit()
        else:
            self.form.setVisible(not self.form.isVisible())
            self._show_fold()

    def _show_fold(self) -> None:
        self._show_room()
        self.fold.show_icon("caret-down" if self.is_open else "caret-right")
        words = (
            QCoreApplication.translate("Fields", "Close {row}")
            if self.is_open
            else QCoreApplication.translate("Fields", "Open {row}")
        )
        self.fold.setAccessibleName(words.format(row=self.title.text()))
