"""The pages of the case beside its text: they follow what is written, and where."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casewriter.domain.canonical import to_json
from casewriter.services.events import CaseChanged
from casewriter.services.preview import (
    PageSetter,
    PageShown,
    PreviewWish,
    SetPages,
    path_at,
    spot_of,
)
from casewriter.services.publishing import HOUSE_STYLE
from casewriter.ui.fields.base import Desk
from casewriter.ui.preview.setting import Setting
from casewriter.ui.preview.sheet import EDGE, PaperSheet
from casewriter.ui.publish.panel import STYLE_KEY
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

ABOVE = 90
"""Pixels of the page above an answer that stay in sight."""
SIZES = (1.0, 1.5, 2.0, 3.0)
"""How much wider than the panel a page is shown."""


class PreviewPanel(QWidget):
    """Shows one page at a time.

    The process that sets pages is started when the panel is shown and ends when it is hidden.

    Attributes:
        wanted: the words of a page were clicked: the path of their question.
    """

    wanted = Signal(object)

    def __init__(
        self,
        desk: Desk,
        start: Callable[[], PageSetter],
        memory: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        """Make an empty panel.

        Args:
            desk: the open case, and the edition that is written now.
            start: starts a process that sets pages.
            memory: keeps the house style.
            parent: Qt's owner.
        """
        super().__init__(parent)
        self._desk, self._memory = desk, memory
        self.setting = Setting(start, self._wish, self)
        self._share = 0.0
        self._page, self._path = 0, ""
        self._step = 0
        self.before = Button("quiet", "arrow-up", "small")
        self.after = Button("quiet", "arrow-down", "small")
        self.smaller = Button("quiet", "minus", "small")
        self.larger = Button("quiet", "plus", "small")
        self.where = Text("interface", "ink2")
        self._remark = Text("small", "ink2")
        self.sheet = PaperSheet()
        self._area = QScrollArea()
        self._lay_out()
        self._connect()
        self._set_texts()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(13, 0, 10, 4)
        tools.setSpacing(2)
        for button in (self.before, self.after):
            tools.addWidget(button)
        tools.addSpacing(6)
        tools.addWidget(self.where, 1)
        for button in (self.smaller, self.larger):
            tools.addWidget(button)
        self._remark.setContentsMargins(17, 0, 16, 6)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBar(ScrollBar())
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(self.sheet)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self._remark)
        column.addWidget(self._area, 1)

    def _connect(self) -> None:
        self.sheet.pointed.connect(self._pointed)
        self.sheet.turned.connect(self._turned)
        self.setting.came.connect(self._came)
        self.setting.drawn.connect(self._drawn)
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self._desk.bridge.case_changed.connect(self._case_changed)

    @property
    def page(self) -> int:
        """Which page is shown, from 1; 0 before there is one."""
        return self._page

    @property
    def pages(self) -> int:
        """How many there are."""
        return self.setting.pages

    def follow(self, path: str) -> None:
        """Show the page on which a question is answered, now or when pages are there."""
        self._path = path
        if self.setting.runs and (spot := spot_of(self.setting.places, path)):
            self._go_to(*spot)

    def turn(self, by: int) -> None:
        """Show a page further on, or back."""
        if self.pages:
            self._go_to(self._page + by)

    def zoom(self, by: int) -> None:
        """Show the page larger, or smaller."""
        self._step = min(max(self._step + by, 0), len(SIZES) - 1)
        self._fit()
        self._say()

    def _turned(self, asked: str) -> None:
        match asked:
            case "first" if self.pages:
                self._go_to(1)
            case "last" if self.pages:
                self._go_to(self.pages)
            case "before" | "after":
                self.turn(1 if asked == "after" else -1)
            case "larger" | "smaller":
                self.zoom(1 if asked == "larger" else -1)

    def refresh(self) -> None:
        """Set the pages anew after the next pause: another edition or another style is wanted."""
        self.setting.refresh()

    # What Qt tells.

    def showEvent(self, event: QShowEvent) -> None:
        """Start the process, and ask for the pages."""
        super().showEvent(event)
        if not self.setting.runs:
            self._fit()
            self.setting.begin()
            self._say()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the process ends."""
        self.setting.end()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the panel."""
        super().resizeEvent(event)
        self._fit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Ctrl and the wheel change the size; at its end the wheel turns the page."""
        up = event.angleDelta().y() > 0
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom(1 if up else -1)
        else:
            self.turn(-1 if up else 1)
        event.accept()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    # Asking and hearing.

    def _case_changed(self, _event: CaseChanged) -> None:
        self.refresh()

    def _wish(self, number: int) -> PreviewWish | None:
        style = str(self._memory.value(STYLE_KEY, "") or HOUSE_STYLE)
        case = to_json(self._desk.session.case)
        return SetPages(number, case, self._desk.edition, style)

    def _came(self) -> None:
        if self.setting.failure or not self.pages:
            self._say()
        elif spot := spot_of(self.setting.places, self._path):
            self._go_to(*spot)
        else:
            self._go_to(self._page or 1, self._share)

    def _drawn(self, shown: PageShown) -> None:
        if shown.page == self._page:
            self.sheet.show_page(shown)

    def _pointed(self, share: float) -> None:
        if path := path_at(self.setting.places, self._page, share):
            self.wanted.emit(path)

    def _go_to(self, page: int, share: float = 0.0) -> None:
        """Show a page, from 1, so that what stands there at a share of its height is in sight."""
        self._page, self._share = min(max(page, 1), max(self.pages, 1)), share
        self._ask_for_page()
        self._scroll()
        self._say()

    def _ask_for_page(self) -> None:
        self.setting.draw((self._page,), round(self._wide * self.devicePixelRatioF()))

    def _scroll(self) -> None:
        bar = self._area.verticalScrollBar()
        down = round(self.sheet.sizeHint().height() * self._share)
        if not self._share or not bar.value() < down < bar.value() + bar.pageStep() - ABOVE:
            bar.setValue(max(down - ABOVE, 0))

    @property
    def _wide(self) -> int:
        room = self._area.width() - self._area.verticalScrollBar().sizeHint().width() - 2 * EDGE
        return round(max(room, 80) * SIZES[self._step])

    def _fit(self) -> None:
        self.sheet.show_wide(self._wide)
        self._ask_for_page()

    # Words.

    def _say(self) -> None:
        failure = self.setting.failure
        if self.pages:
            said = self.tr("Page {page} of {pages}")
            self.where.setText(said.format(page=self._page, pages=self.pages))
        else:
            self.where.setText("" if failure else self._waiting())
        self.sheet.setAccessibleName(self.where.text())
        self._remark.setText(failure)
        self._remark.setVisible(bool(failure))
        self.before.setEnabled(self._page > 1)
        self.after.setEnabled(self._page < self.pages)
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(SIZES) - 1)

    def _waiting(self) -> str:
        return self.tr("The pages are being set…")

    def _set_texts(self) -> None:
        for button, words in (
            (self.before, self.tr("Previous page")),
            (self.after, self.tr("Next page")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self._say()
