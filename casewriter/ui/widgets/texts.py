"""Words on a page."""

from typing import Any, Literal

from PySide6.QtCore import QEvent, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from casewriter.ui import theme
from casewriter.ui.tokens import ICON

Shade = Literal["ink", "ink2"]

WIDTHS = 16
"""Widths in which the height of a text is remembered; whoever drags the window passes hundreds."""


class Text(QLabel):
    """A text in one role of type; it wraps and keeps its role when the system's font changes."""

    def __init__(
        self,
        role: str = "interface",
        shade: Shade = "ink",
        parent: QWidget | None = None,
        *,
        wraps: bool = True,
    ) -> None:
        super().__init__(parent)
        self._role = role
        self._heights: dict[int, int] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wraps)
        self.setFont(theme.font(role))
        if wraps:
            policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
            policy.setHeightForWidth(True)
            self.setSizePolicy(policy)
        if shade == "ink2":
            self.setForegroundRole(QPalette.ColorRole.PlaceholderText)

    def setText(self, words: str) -> None:
        """Show other words."""
        self._heights.clear()
        super().setText(words)

    def setWordWrap(self, on: bool) -> None:
        """Wrap words, or keep them in one line."""
        self._heights.clear()
        super().setWordWrap(on)

    def setContentsMargins(self, *margins: Any) -> None:  # Qt knows two forms
        """Keep room around the words."""
        self._heights.clear()
        super().setContentsMargins(*margins)

    def heightForWidth(self, width: int) -> int:
        """How high the words are in a width.

        Layouts ask for the same again and again, and each time the words would be shaped anew: that
        was a quarter of the time in which a case opens.
        """
        height = self._heights.get(width)
        if height is None:
            if len(self._heights) >= WIDTHS:
                self._heights.clear()
            height = self._heights[width] = super().heightForWidth(width)
        return height

    def changeEvent(self, event: QEvent) -> None:
        """Take the role's font again when the application has another."""
        self._heights.clear()
        if event.type() == QEvent.Type.ApplicationFontChange:
            self.setFont(theme.font(self._role))
        super().changeEvent(event)


class IconMark(QWidget):
    """A small icon beside a text; silent for screen readers, the text says it."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self.setFixedSize(ICON, ICON)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the icon."""
        painter = QPainter(self)
        theme.draw_icon(painter, self._icon, QRectF(self.rect()), theme.current(self).ink2)
        painter.end()


class LinkText(QLabel):
    """A text that acts when it is clicked or Enter is pressed on it, set as a link."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self._ink = QColor()

    def set_words(self, words: str) -> None:
        """Show these words as a link."""
        escaped = words.replace("&", "&amp;").replace("<", "&lt;")
        self._ink = self.palette().color(QPalette.ColorRole.Link)
        self.setText(f'<a href="go">{escaped}</a>')
        self.setAccessibleName(words)

    def changeEvent(self, event: QEvent) -> None:
        """Take on the colours of another theme: rich text keeps those it was read with."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            # It is told of as well when the label comes into a window, with the same colours.
            before, self._ink = self._ink, self.palette().color(QPalette.ColorRole.Link)
            if before != self._ink and (words := self.text()):
                self.setText("")
                self.setText(words)
