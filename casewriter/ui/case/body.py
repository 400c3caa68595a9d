"""Task list, page, inspector and strip: side by side, or one over the other where it is narrow."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui.case.header import NARROW
from casewriter.ui.case.inspector import Inspector, ToolStrip
from casewriter.ui.case.outline import Outline
from casewriter.ui.tokens import INSPECTOR, INSPECTOR_WIDE
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground

COVERS = 1240
"""Below this width, in pixels, the inspector covers the page instead of pushing it."""

WIDE = 1600
PAGES = 620
"""How wide the inspector may be where it shows pages."""
LEAST = 560
"""How wide the page between the list and pages stays at least."""
BAR = 44


class Body(QWidget):
    """Gives each part its place.

    Attributes:
        covered: the inspector lies over the page now, or stands beside it.
    """

    covered = Signal(bool)

    def __init__(
        self,
        outline: Outline,
        centre: QWidget,
        inspector: Inspector,
        strip: ToolStrip,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._outline, self._centre = outline, centre
        self._inspector, self._strip = inspector, strip
        self._bar = Ground("rail", ("bottom",))
        self.sections = Button("plain", "rows", "small")
        self.sections.show_trailing("caret-down")
        row = QHBoxLayout(self._bar)
        row.setContentsMargins(16, 4, 16, 5)
        row.addWidget(self.sections)
        row.addStretch(1)
        for part in (centre, self._bar, strip, inspector, outline):
            part.setParent(self)
        self._open = False
        self._listed = False
        self._alone = False
        self._covers = False
        self.sections.clicked.connect(self._toggle_outline)
        outline.opened.connect(self._close_outline)
        outline.step.clicked.connect(self._close_outline)
        self._set_texts()

    @property
    def is_narrow(self) -> bool:
        """Whether the task list is a pop-up."""
        return self.width() < NARROW

    @property
    def covers(self) -> bool:
        """Whether the inspector lies over the page."""
        return self.width() < COVERS

    def show_inspector(self, *, shown: bool) -> None:
        """Open or close the inspector."""
        self._open = shown
        self._place()

    def show_alone(self, *, alone: bool) -> None:
        """Show the page alone, or everything again."""
        self._alone = alone
        self._place()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all parts their places."""
        super().resizeEvent(event)
        if self._covers != self.covers:
            self._covers = self.covers
            self.covered.emit(self.covers)
        self._place()

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language, where words may be wider."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def event(self, event: QEvent) -> bool:
        """Words of the list and the strip have another width."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._place()
        return super().event(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Esc closes the task list where it is a pop-up."""
        if (
            event.type() == QEvent.Type.KeyPress
            and getattr(event, "key", int)() == Qt.Key.Key_Escape
        ):
            self._close_outline()
            return True
        return super().eventFilter(watched, event)

    def place_again(self) -> None:
        """Give everything its place anew: the inspector may want more room, or less."""
        if self.isVisible():
            self._place()

    def _place(self) -> None:
        width, height = self.width(), self.height()
        listed = not self._alone and (not self.is_narrow or self._listed)
        strip = 0 if self._alone else self._strip.sizeHint().width()
        left = self._outline.sizeHint().width() if listed and not self.is_narrow else 0
        bar = BAR if self.is_narrow and not self._alone else 0
        panel = INSPECTOR if width < WIDE else min(INSPECTOR_WIDE, INSPECTOR + (width - WIDE) // 4)
        if self._inspector.shows_pages:
            panel = max(panel, min(PAGES, width - left - strip - LEAST))
        opened = self._open and not self._alone
        beside = panel if opened and not self.covers else 0
        self._centre.setGeometry(QRect(left, bar, width - left - strip - beside, height - bar))
        self._bar.setGeometry(QRect(0, 0, width - strip, bar))
        self._bar.setVisible(bool(bar))
        self._strip.setGeometry(QRect(width - strip, 0, strip, height))
        self._strip.setVisible(not self._alone)
        self._inspector.setGeometry(QRect(width - strip - panel, 0, panel, height))
        self._inspector.setVisible(opened)
        wide = self._outline.sizeHint().width()
        self._outline.setGeometry(QRect(0, bar, wide, height - bar))
        self._outline.setVisible(listed)

    def _toggle_outline(self) -> None:
        self._listed = not self._listed
        self._place()
        if self._listed:
            self._outline.raise_()
            self._outline.tree.installEventFilter(self)
            self._outline.tree.setFocus(Qt.FocusReason.PopupFocusReason)

    def _close_outline(self) -> None:
        self._listed = False
        self._outline.tree.removeEventFilter(self)
        self._place()

    def _set_texts(self) -> None:
        self.sections.setText(self.tr("Sections"))


def lay_out(hidden: QWidget, size: QSize) -> None:
    """Give a part its places before it is shown, in a step of its own."""
    hidden.resize(size)
    # Before anything of it is drawn, all of it is laid out; one pixel is enough to draw.
    hidden.grab(QRect(0, 0, 1, 1))


def stacked(strips: tuple[QWidget, ...], body: QWidget) -> Ground:
    """What one writes at: strips above a body that takes the rest."""
    ground = Ground("desk")
    column = QVBoxLayout(ground)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(0)
    for strip in strips:
        column.addWidget(strip)
    column.addWidget(body, 1)
    return ground
