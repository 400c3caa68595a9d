"""The focus ring: two pixels of accent, two pixels outside what has the keyboard's focus.

Fields draw their focus on their own border; buttons and cards ask for a ring with `ringed()`.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QAbstractScrollArea, QApplication, QWidget
from shiboken6 import Shiboken

from casewriter.ui import theme

_RADIUS = "casewriter.ring"
_GAP = 4


def ringed(widget: QWidget, radius: int) -> None:
    """Draw the focus ring around this widget, whose corners have that radius."""
    widget.setProperty(_RADIUS, radius)


def _outline(around: QWidget, within: QWidget) -> QRect:
    rect = QRect(around.mapTo(within, QPoint(0, 0)), around.size())
    return rect.adjusted(-_GAP, -_GAP, _GAP, _GAP)


def holders(around: QWidget) -> list[QWidget]:
    """What a widget lies in, from within, up to the first that has room for its ring.

    The page that an area scrolls is the last one asked: a ring outside would not scroll with it.
    """
    found: list[QWidget] = []
    above = around.parentWidget()
    while above is not None:
        found.append(above)
        outside = above.parentWidget()
        scrolls = outside is not None and isinstance(outside.parentWidget(), QAbstractScrollArea)
        if scrolls or above.isWindow() or above.rect().contains(_outline(around, above)):
            break
        above = outside
    return found


class Ring(QWidget):
    """The ring around one widget, lying in what scrolls with it and has room for it."""

    def __init__(self, around: QWidget, holder: QWidget) -> None:
        super().__init__(holder)
        self._holder = holder
        self._radius = int(around.property(_RADIUS)) + _GAP
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.place(around)
        self.show()

    def place(self, around: QWidget) -> None:
        """Follow the widget to where it is now."""
        self.setGeometry(_outline(around, self._holder))
        self.raise_()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the ring."""
        tokens = theme.current(self)
        inset = tokens.focus_width / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tokens.accent), tokens.focus_width))
        rect = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(rect, self._radius - inset, self._radius - inset)
        painter.end()


class FocusRing(QObject):
    """Puts a ring around what has the focus. One is enough for an application.

    The ring belongs to the page of the widget and may go with that page at any time, so whether it
    is still there is asked before it is touched.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._around: QWidget | None = None
        self._watched: tuple[QWidget, ...] = ()
        self._ring: Ring | None = None
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._moved)

    @property
    def ring(self) -> Ring | None:
        """The ring that is shown now."""
        return self._ring if self._ring is not None and Shiboken.isValid(self._ring) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay around the widget while it moves, and leave with it."""
        if watched in self._watched:
            kind = event.type()
            if kind in {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show}:
                if self.ring is not None and self._around is not None:
                    self.ring.place(self._around)
            elif kind in {QEvent.Type.Hide, QEvent.Type.ParentChange}:
                self._leave()
        return False

    def _moved(self, _old: QWidget | None, new: QWidget | None) -> None:
        self._leave()
        if new is None or new.property(_RADIUS) is None or new.parentWidget() is None:
            return
        self._around = new
        *between, holder = holders(new)
        self._watched = (new, *between)
        for widget in self._watched:
            widget.installEventFilter(self)
        self._ring = Ring(new, holder)

    def _leave(self) -> None:
        for widget in self._watched:
            if Shiboken.isValid(widget):
                widget.removeEventFilter(self)
        if self.ring is not None:
            self.ring.hide()
            self.ring.deleteLater()
        self._around = self._ring = None
        self._watched = ()
