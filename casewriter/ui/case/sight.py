"""Keeping in sight what the writer came for, and the caret while they write.

The fields of a section grow with their text and never scroll; the page around them does. So the
page has to follow the caret, and a question that was gone to must stay in sight while the
questions above it are still being built and take their height.
"""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Qt, QTimer
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QLineEdit,
    QPlainTextEdit,
    QScrollArea,
    QTextEdit,
    QWidget,
)
from shiboken6 import isValid

from casewriter.ui.prose.bar_in_sight import COVERED
from casewriter.ui.tokens import EDITOR_TOOLBAR

CALM = 400
"""Milliseconds without growth after which a page stands as it will."""

MARGIN = 40
"""Pixels of the page that stay in sight around a question."""

CARET_MARGIN = 28
"""Pixels that stay in sight around the caret: a line of an answer; above it the tools besides,
below it the bar where one is shown."""

LEAST = 8
"""Pixels that stay in sight around a field or a cell; the bar of a link lies close to the edge."""

Written = QTextEdit | QPlainTextEdit | QLineEdit | QAbstractItemView
_KINDS = (QTextEdit, QPlainTextEdit, QLineEdit, QAbstractItemView)


class Sight(QObject):
    """Scrolls one page so that what matters is in sight."""

    def __init__(self, area: QScrollArea) -> None:
        """Watch what an area scrolls, which must lie in it already."""
        super().__init__(area)
        page = area.widget()
        assert page is not None
        self._area, self._page = area, page
        self._card: QWidget | None = None
        self._caret = False
        self._followed: Written | None = None
        self._calm = QTimer(self)
        self._calm.setSingleShot(True)
        self._calm.setInterval(CALM)
        self._calm.timeout.connect(self.let_go)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._look)
        page.installEventFilter(self)
        # Whoever scrolls wants to see something else.
        area.verticalScrollBar().actionTriggered.connect(self.let_go)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._focus_moved)

    def hold(self, card: QWidget) -> None:
        """Show a question and keep it in sight until the page has come to rest."""
        self._card = card
        self._caret = False
        self._calm.start()
        self._look()

    def let_go(self) -> None:
        """Leave the page where it stands."""
        self._card, self._caret = None, False
        self._calm.stop()
        self._soon.stop()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look again when the page has grown."""
        if event.type() == QEvent.Type.Resize and (self._card is not None or self._caret):
            self._calm.start()
            self._soon.start()
        return super().eventFilter(watched, event)

    def _focus_moved(self, _old: QWidget | None, now: QWidget | None) -> None:
        if now is self._followed or now is None:
            return
        self._stop_following()
        if not isinstance(now, _KINDS) or not self._page.isAncestorOf(now):
            return
        self._followed = now
        now.destroyed.connect(self._forget)
        if isinstance(now, QAbstractItemView):
            now.selectionModel().currentChanged.connect(self._caret_moved)
        else:
            now.cursorPositionChanged.connect(self._caret_moved)
        self._caret_moved()

    def _stop_following(self) -> None:
        followed, self._followed = self._followed, None
        if followed is None:
            return
        followed.destroyed.disconnect(self._forget)
        if isinstance(followed, QAbstractItemView):
            followed.selectionModel().currentChanged.disconnect(self._caret_moved)
        else:
            followed.cursorPositionChanged.disconnect(self._caret_moved)

    def _forget(self) -> None:
        self._followed = None

    def _caret_moved(self) -> None:
        # What is clicked is in sight already; it must not move away under the pointer.
        if QApplication.mouseButtons() == Qt.MouseButton.NoButton:
            self._caret = True
            self._calm.start()
            self._soon.start()

    def _look(self) -> None:
        layout = self._page.layout()
        if layout is not None:
            layout.activate()
        if self._card is not None and isValid(self._card):
            self._show_card(self._card)
        if self._caret and self._followed is not None and self._followed.isVisible():
            rect = _caret_rect(self._followed)
            place = QRect(self._followed.mapTo(self._page, rect.topLeft()), rect.size())
            if isinstance(self._followed, QTextEdit):
                covered = int(self._followed.property(COVERED) or 0)
                place.adjust(0, -EDITOR_TOOLBAR, 0, covered)
                self._show(place, CARET_MARGIN)
            else:
                self._show(place, LEAST)

    def _show_card(self, card: QWidget) -> None:
        place = QRect(card.mapTo(self._page, QPoint(0, 0)), card.size())
        view = self._area.viewport().height()
        # Of a question that is higher than the window its beginning matters.
        place.setHeight(min(place.height(), max(1, view - 2 * MARGIN)))
        self._show(place, MARGIN)

    def _show(self, place: QRect, margin: int) -> None:
        bar = self._area.verticalScrollBar()
        view = self._area.viewport().height()
        top, bottom = place.top() - margin, place.bottom() + margin
        if top < bar.value():
            bar.setValue(top)
        elif bottom > bar.value() + view:
            bar.setValue(min(top, bottom - view))


def _caret_rect(widget: Written) -> QRect:
    """Where one writes, in the widget's coordinates."""
    if isinstance(widget, QAbstractItemView):
        rect = widget.visualRect(widget.currentIndex())
        return rect.translated(widget.viewport().mapTo(widget, QPoint(0, 0)))
    if isinstance(widget, QLineEdit):
        return widget.rect()
    return widget.cursorRect().translated(widget.viewport().mapTo(widget, QPoint(0, 0)))
