"""Suggesting mode above the page: the switch in its header, and a strip that nobody overlooks."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.announcing import announce
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text

ICON = "pencil-line"
KEY = "Ctrl+Shift+G"
SIGN = 18


class SuggestBar(QWidget):
    """Says that what is written is suggested; hidden while it is not.

    Attributes:
        switch: turns it on and off; stands in the header.
        wanted: it is to be on, or off.
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.switch = Button("nav", ICON)
        self.stop = Button("plain", size="small")
        self._words = Text("interface")
        self._decides = False
        row = QHBoxLayout(self)
        row.setContentsMargins(16 + SIGN + 10, 5, 16, 5)
        row.setSpacing(12)
        row.addWidget(self._words, 1)
        row.addWidget(self.stop, 0, Qt.AlignmentFlag.AlignVCenter)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.switch.clicked.connect(self.wanted)
        self.stop.clicked.connect(lambda: self.wanted.emit(False))
        self.hide()
        self._set_texts()

    @property
    def words(self) -> str:
        """What it says."""
        return self._words.text()

    def show_mode(self, *, on: bool, may: bool, decides: bool) -> None:
        """Show whether what is written is suggested.

        Args:
            on: whether it is.
            may: whether anything may be written at all.
            decides: whether whoever works here decides about suggestions.
        """
        self._decides = decides
        self._set_texts()
        self.switch.setEnabled(may)
        self.switch.setChecked(on)
        changed = on == self.isHidden()
        self.setVisible(on)
        if changed and self.window().isVisible():
            announce(
                self, self.words if on else self.tr("What you write goes into the text again.")
            )

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw a tinted strip with the pencil."""
        tokens = theme.current(self)
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor(tokens.tint))
        painter.fillRect(0, self.height() - 1, self.width(), 1, QColor(tokens.line))
        place = QRectF(16, (self.height() - SIGN) / 2, SIGN, SIGN)
        theme.draw_icon(painter, ICON, place, tokens.on_tint(tokens.accent))
        painter.end()

    def _set_texts(self) -> None:
        beside = self.tr(
            "You are suggesting. What you write stands beside the text; its author accepts or "
            "declines it."
        )
        own = self.tr(
            "You are suggesting. What you write stands beside the text until somebody accepts it."
        )
        self._words.setText(own if self._decides else beside)
        self.setAccessibleName(self._words.text())
        self.stop.setText(self.tr("Write in the text"))
        name = self.tr("Suggest edits")
        self.switch.setAccessibleName(name)
        self.switch.setToolTip(f"{name}  {KEY}")
