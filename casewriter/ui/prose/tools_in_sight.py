"""The tools of a long answer stay at the upper edge of the page that scrolls."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from casewriter.ui.tokens import EDITOR_TOOLBAR


class ToolsInSight(QObject):
    """Moves the tools of one frame down with the page, as far as the frame goes."""

    def __init__(self, tools: QWidget, room: QWidget, frame: QWidget) -> None:
        """Put the tools over the room that the frame's layout keeps for them.

        Args:
            tools: what is to stay in sight.
            room: an empty widget in the frame, kept as high as the tools.
            frame: what the tools belong to; they lie on it.
        """
        super().__init__(frame)
        self._tools, self._room, self._frame = tools, room, frame
        self._area: QScrollArea | None = None
        room.installEventFilter(self)
        tools.installEventFilter(self)
        frame.installEventFilter(self)
        tools.raise_()
        self._keep_room()

    def follow(self, *, on: bool) -> None:
        """Stay in sight while the page scrolls; or lie at the upper edge again."""
        area = area_around(self._frame) if on else None
        if area is not self._area:
            if self._area is not None:
                self._area.verticalScrollBar().valueChanged.disconnect(self.place)
            if area is not None:
                area.verticalScrollBar().valueChanged.connect(self.place)
            self._area = area
        self.place()

    def place(self) -> None:
        """Put the tools where they belong now."""
        rect = QRect(self._room.geometry())
        if self._area is not None:
            above = self._frame.mapFrom(self._area.viewport(), QPoint(0, 0)).y()
            lowest = self._frame.height() - 2 * rect.height() - EDITOR_TOOLBAR
            rect.moveTop(max(rect.top(), min(above, lowest)))
        self._tools.setGeometry(rect)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the room, the frame on its page, and the tools that grow when a link is asked."""
        if watched is self._tools and event.type() == QEvent.Type.LayoutRequest:
            self._keep_room()
        elif watched is not self._tools and event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def _keep_room(self) -> None:
        self._room.setFixedHeight(self._tools.sizeHint().height())
        self.place()


def area_around(widget: QWidget) -> QScrollArea | None:
    """The page that scrolls the widget, where one does."""
    above = widget.parentWidget()
    while above is not None and not isinstance(above, QScrollArea):
        above = above.parentWidget()
    return above
