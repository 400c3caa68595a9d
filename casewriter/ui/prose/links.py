"""The bar in which the address of a link is typed."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from casewriter.ui.prose.colours import colours_of
from casewriter.ui.prose.marking import address_of


class LinkBar(QWidget):
    """An address with buttons to use it, to take the link off, and to leave.

    Attributes:
        chosen: the address to link to; empty to take the link off.
        closed: the writer is done with the bar.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._label = QLabel(self)
        self._address = QLineEdit(self)
        self._label.setBuddy(self._address)
        self._apply = QPushButton(self)
        self._remove = QPushButton(self)
        self._close = QPushButton(self)
        self._refusal = QLabel(self)
        self._refusal.setWordWrap(True)
        self._refusal.hide()

        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self._label)
        row.addWidget(self._address, 1)
        for button in (self._apply, self._remove, self._close):
            button.setAutoDefault(False)
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 8, 12, 8)
        column.setSpacing(4)
        column.addLayout(row)
        column.addWidget(self._refusal)

        self._address.returnPressed.connect(self._choose)
        self._address.textEdited.connect(self._refusal.hide)
        self._apply.clicked.connect(self._choose)
        self._remove.clicked.connect(self._take_off)
        self._close.clicked.connect(self.closed)
        self._set_words()
        self.hide()

    def ask(self, address: str) -> None:
        """Open with the address that the link has now, empty for a new one."""
        self._address.setText(address)
        self._address.selectAll()
        self._remove.setVisible(bool(address))
        self._refusal.hide()
        self.show()
        self._address.setFocus(Qt.FocusReason.OtherFocusReason)

    def _choose(self) -> None:
        address = address_of(self._address.text())
        if address:
            self.chosen.emit(address)
        else:
            self._refusal.show()

    def _take_off(self) -> None:
        self.chosen.emit("")

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Follow the language of the interface."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self._set_words()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Ground the bar like the tools above it: in a long answer both lie over the text."""
        colours = colours_of(self.palette())
        painter = QPainter(self)
        painter.fillRect(self.rect(), colours.raised)
        painter.fillRect(0, self.height() - 1, self.width(), 1, colours.line)
        painter.end()

    def _set_words(self) -> None:
        self._label.setText(self.tr("Link to"))
        self._address.setPlaceholderText(self.tr("https://… or name@example.org"))
        self._address.setAccessibleName(self.tr("Address of the link"))
        self._apply.setText(self.tr("Link"))
        self._remove.setText(self.tr("Remove link"))
        self._close.setText(self.tr("Cancel"))
        self._refusal.setText(
            self.tr("A link leads to a web page or to a mail address: this is neither.")
        )
