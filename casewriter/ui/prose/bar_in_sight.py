"""What is to be said about a text stays at the lower edge of the page that scrolls."""

from collections.abc import Iterator

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QWidget

from casewriter.ui import theme
from casewriter.ui.notices import Notice, Notices, Offer, Tone, Words
from casewriter.ui.prose.editor import ProseEditor
from casewriter.ui.prose.tools_in_sight import area_around
from casewriter.ui.tokens import EDITOR_TOOLBAR

COVERED = "coveredBelow"
"""Property of a text: pixels above the lower edge of the page that its bar may cover."""
EDGE = 1


class BarInSight(Notices):
    """The notices of one text: below it, or over its lower part where that is out of sight.

    It lies in the layout below the editor, which keeps room for it, so that no line of the text
    moves when it comes and goes. Tab leads to it from the text; Escape closes it and leads back.
    """

    # Notices hide themselves before a field of this class could be set.
    _area: QScrollArea | None = None
    _watched: tuple[QWidget, ...] = ()

    def __init__(self, editor: ProseEditor, parent: QWidget) -> None:
        """Make the bar; the caller puts it into the layout below the editor.

        Args:
            editor: holds the text.
            parent: holds the editor and the bar.
        """
        super().__init__(parent)
        self._editor, self._frame = editor, parent
        self.setContentsMargins(0, EDGE, 0, 0)

    def say(self, key: str, tone: Tone, words: Words, offers: tuple[Offer, ...] = ()) -> Notice:
        """Show a notice, to which Tab leads from the text."""
        notice = super().say(key, tone, words, offers)
        before: QWidget = self._editor.text
        for button in notice.findChildren(QPushButton):
            QWidget.setTabOrder(before, button)
            before = button
        return notice

    def dismiss(self, key: str) -> None:
        """Take a notice away; who was in it is in the text again."""
        notice, now = self.shown(key), QApplication.focusWidget()
        if notice is not None and now is not None and notice.isAncestorOf(now):
            self._editor.text.setFocus(Qt.FocusReason.OtherFocusReason)
        super().dismiss(key)

    def take_focus(self) -> None:
        """Put the keyboard on the first thing to do."""
        # A notice that was dismissed may still be among the children until the next turn.
        shown = [notice for key in self.keys if (notice := self.shown(key)) is not None]
        for button in [b for notice in shown for b in notice.findChildren(QPushButton)][:1]:
            button.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def place(self) -> None:
        """Lie where it belongs now."""
        if self._area is None:
            return
        self._editor.text.setProperty(COVERED, self.height())
        editor = self._editor.geometry()
        top = editor.bottom() + 1
        view = self._area.viewport()
        below = self._frame.mapFrom(view, QPoint(0, view.height())).y()
        highest = min(editor.top() + 2 * EDITOR_TOOLBAR, top)
        self.move(self.x(), max(highest, min(top, below - self.height())))

    def showEvent(self, event: QShowEvent) -> None:
        """Follow the page from now on."""
        super().showEvent(event)
        self._follow(area_around(self))
        self.raise_()
        self.place()

    def hideEvent(self, event: QHideEvent) -> None:
        """Follow nothing more."""
        if self._area is not None:
            self._follow(None)
            self._editor.text.setProperty(COVERED, 0)
        super().hideEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close by Escape."""
        if event.key() != Qt.Key.Key_Escape:
            super().keyPressEvent(event)
            return
        for key in self.keys:
            self.dismiss(key)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow whatever moves it on its page, the layout included."""
        if event.type() in (QEvent.Type.Move, QEvent.Type.Resize):
            self.place()
        return super().eventFilter(watched, event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the line that parts it from the text it lies over."""
        painter = QPainter(self)
        painter.fillRect(0, 0, self.width(), EDGE, QColor(theme.current(self).line))
        painter.end()

    def _follow(self, area: QScrollArea | None) -> None:
        for widget in self._watched:
            widget.removeEventFilter(self)
        if self._area is not None:
            self._area.verticalScrollBar().valueChanged.disconnect(self.place)
        self._area, self._watched = area, ()
        if area is not None:
            self._watched = (self, self._editor, *_up_to(area, self))
            for widget in self._watched:
                widget.installEventFilter(self)
            area.verticalScrollBar().valueChanged.connect(self.place)


def _up_to(area: QScrollArea, widget: QWidget) -> Iterator[QWidget]:
    """What the widget lies in, up to the viewport of the area."""
    above = widget.parentWidget()
    while above is not None and above is not area:
        yield above
        above = above.parentWidget()
