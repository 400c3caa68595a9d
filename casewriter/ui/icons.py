"""Icons: one SVG each, drawn in the colour of the text around them, sharp at any scale."""

import ctypes

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer

from casewriter import assets

_INK = QPalette.ColorRole.WindowText
_INK2 = QPalette.ColorRole.PlaceholderText


class SvgEngine(QIconEngine):
    """Draws one SVG of `resources/icons` in a colour of the palette.

    Without a role of its own an icon is `ink`, and `tint_ink` where its item is selected.
    """

    def __init__(self, name: str, role: QPalette.ColorRole = _INK) -> None:
        super().__init__()
        self._name = name
        self._role = role
        self._renderer: QSvgRenderer | None = None

    def clone(self) -> "SvgEngine":
        """Another engine of the same icon, as Qt asks when a QIcon is detached."""
        copy = SvgEngine(self._name, self._role)
        # Qt owns the copy from here on, but the binding does not know: without a reference that
        # nobody gives back, Python would free it under Qt's hands.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(copy))
        return copy

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, _state: QIcon.State) -> None:
        """Draw the icon in the middle of a rectangle."""
        self.draw(painter, QRectF(rect), self._colour(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """The icon at a size in device pixels."""
        if size.width() == size.height():
            return self._tinted(size.width(), self._colour(mode))
        pixmap = QPixmap(size)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        self.paint(painter, QRect(0, 0, size.width(), size.height()), mode, state)
        painter.end()
        return pixmap

    def scaledPixmap(
        self, size: QSize, mode: QIcon.Mode, state: QIcon.State, scale: float
    ) -> QPixmap:
        """The icon at a size in points of a screen of that scale."""
        pixmap = self.pixmap(size * scale, mode, state)
        pixmap.setDevicePixelRatio(scale)
        return pixmap

    def draw(self, painter: QPainter, rect: QRectF, colour: QColor) -> None:
        """Draw the icon in a colour."""
        side = min(rect.width(), rect.height())
        ratio = painter.device().devicePixelRatio()
        mask = self._tinted(round(side * ratio), colour)
        mask.setDevicePixelRatio(ratio)
        corner = rect.center() - QPointF(side / 2, side / 2)
        painter.drawPixmap(corner, mask)

    def _tinted(self, side: int, colour: QColor) -> QPixmap:
        """The icon in a colour, as so many pixels; drawn once, for a toolbar is painted often."""
        key = f"casewriter/{self._name}/{side}/{colour.rgba():x}"
        mask = QPixmap()
        if QPixmapCache.find(key, mask):
            return mask
        if self._renderer is None:
            self._renderer = QSvgRenderer(str(assets.resources("icons", f"{self._name}.svg")))
        mask = QPixmap(side, side)
        mask.fill(Qt.GlobalColor.transparent)
        brush = QPainter(mask)
        self._renderer.render(brush, QRectF(mask.rect()))
        brush.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceIn)
        brush.fillRect(mask.rect(), colour)
        brush.end()
        QPixmapCache.insert(key, mask)
        return mask

    def _colour(self, mode: QIcon.Mode) -> QColor:
        palette = QGuiApplication.palette()
        if mode == QIcon.Mode.Disabled:
            return palette.color(QPalette.ColorGroup.Disabled, _INK2)
        if mode == QIcon.Mode.Selected:
            return palette.color(QPalette.ColorRole.HighlightedText)
        return palette.color(self._role)


def icon(name: str, role: QPalette.ColorRole = _INK) -> QIcon:
    """The icon of that name in `resources/icons`, tinted with the palette when it is drawn."""
    return QIcon(SvgEngine(name, role))


def draw(painter: QPainter, name: str, rect: QRectF, colour: str) -> None:
    """Draw an icon in a colour of the tokens, for delegates and painted widgets."""
    SvgEngine(name).draw(painter, rect, QColor(colour))


def app_icon() -> QIcon:
    """The icon of the application: a white page on the accent."""
    data = QByteArray(assets.resources("icons", "casewriter.svg").read_bytes())
    renderer = QSvgRenderer(data)
    found = QIcon()
    for side in (16, 24, 32, 48, 64, 128, 256):
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        renderer.render(painter)
        painter.end()
        found.addPixmap(pixmap)
    return found
