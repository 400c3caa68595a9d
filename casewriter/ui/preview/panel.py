"""The pages of the case beside its text: they follow what is written, and where."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeyEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casewriter.domain.canonical import to_json
from casewriter.services.events import CaseChanged
from casewriter.services.preview import (
    PageSetter,
    PagesFailed,
    PageShown,
    PagesSet,
    PreviewNews,
    PreviewWish,
    SetPages,
    ShowPage,
    Spot,
    spot_of,
)
from casewriter.services.publishing import HOUSE_STYLE
from casewriter.ui.fields import Desk
from casewriter.ui.phrases import coded
from casewriter.ui.preview.sheet import EDGE, PaperSheet
from casewriter.ui.publish.panel import STYLE_KEY
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

PAUSE = 120
"""Milliseconds without a change after which pages are set anew."""
LOOK = 25
"""Milliseconds between two looks whether pages came."""
ABOVE = 90
"""Pixels of the page above an answer that stay in sight."""
SIZES = (1.0, 1.5, 2.0, 3.0)
"""How much wider than the panel a page is shown."""


class PreviewPanel(QWidget):
    """Shows one page at a time.

    The process that sets pages is started when the panel is shown and ends when it is hidden.
    """

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
        self._desk, self._start, self._memory = desk, start, memory
        self._setter: PageSetter | None = None
        self._places: dict[str, Spot] = {}
        self._share = 0.0
        self._pages = self._page = self._number = self._awaited = 0
        self._path, self._failure = "", ""
        self._is_stale = False
        self._step = 0
        self._pause, self._looking = QTimer(self), QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE)
        self._looking.setInterval(LOOK)
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
        self.sheet.installEventFilter(self)
        self._pause.timeout.connect(self._set_pages)
        self._looking.timeout.connect(self._look)
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
        return self._pages

    def follow(self, path: str) -> None:
        """Show the page on which a question is answered, now or when pages are there."""
        self._path = path
        if self._setter is not None and (spot := spot_of(self._places, path)):
            self._go_to(*spot)

    def turn(self, by: int) -> None:
        """Show a page further on, or back."""
        if self._pages:
            self._go_to(self._page + by)

    def zoom(self, by: int) -> None:
        """Show the page larger, or smaller."""
        self._step = min(max(self._step + by, 0), len(SIZES) - 1)
        self._fit()
        self._say()

    def refresh(self) -> None:
        """Set the pages anew after the next pause: another edition or another style is wanted."""
        if self._setter is not None:
            self._pause.start()

    # What Qt tells.

    def showEvent(self, event: QShowEvent) -> None:
        """Start the process, and ask for the pages."""
        super().showEvent(event)
        if self._setter is None:
            self._setter = self._start()
            self._failure = ""
            self._awaited = 0
            self._fit()
            self._set_pages()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the process ends."""
        self.close_setter()
        super().hideEvent(event)

    def close_setter(self) -> None:
        """End the process."""
        self._pause.stop()
        self._looking.stop()
        if self._setter is not None:
            self._setter.close()
            self._setter = None

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page to the panel."""
        super().resizeEvent(event)
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Turn pages and change their size with the keys, before the area scrolls by them."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress and self._pages:
            keys: dict[int, Callable[[], None]] = {
                Qt.Key.Key_PageUp: lambda: self.turn(-1),
                Qt.Key.Key_PageDown: lambda: self.turn(1),
                Qt.Key.Key_Home: lambda: self._go_to(1),
                Qt.Key.Key_End: lambda: self._go_to(self._pages),
                Qt.Key.Key_Plus: lambda: self.zoom(1),
                Qt.Key.Key_Minus: lambda: self.zoom(-1),
            }
            if act := keys.get(event.key()):
                act()
                return True
        return super().eventFilter(watched, event)

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

    def _set_pages(self) -> None:
        if self._setter is None:
            return
        if self._awaited:
            # One wish at a time; what changed meanwhile is asked for when the answer came.
            self._is_stale = True
            return
        self._is_stale = False
        self._number += 1
        self._awaited = self._number
        self._setter.ask(self._wish())
        self._looking.start()
        self._say()

    def _wish(self) -> PreviewWish:
        style = str(self._memory.value(STYLE_KEY, "") or HOUSE_STYLE)
        case = to_json(self._desk.session.case)
        return SetPages(self._number, case, self._desk.edition, style)

    def _look(self) -> None:
        setter = self._setter
        if setter is None:
            return
        for news in setter.heard():
            self._hear(news)
        if setter.is_lost:
            self.close_setter()
            self._failure, self._awaited = coded("worker_lost", {}), 0
            self._say()

    def _hear(self, news: PreviewNews) -> None:
        match news:
            case PagesSet(pages=pages, places=places):
                self._pages, self._places, self._failure, self._awaited = pages, places, "", 0
                if spot := spot_of(places, self._path):
                    self._go_to(*spot)
                else:
                    self._go_to(self._page or 1, self._share)
            case PagesFailed(code=code, facts=facts):
                self._failure, self._awaited = coded(code, facts), 0
            case PageShown(page=page):
                if page == self._page:
                    self.sheet.show_page(news)
                if not self._awaited:
                    self._looking.stop()
        if self._is_stale and not self._awaited:
            self._set_pages()
        self._say()

    def _go_to(self, page: int, share: float = 0.0) -> None:
        """Show a page, from 1, so that what stands there at a share of its height is in sight."""
        self._page, self._share = min(max(page, 1), max(self._pages, 1)), share
        self._ask_for_page()
        self._scroll()
        self._say()

    def _ask_for_page(self) -> None:
        if self._setter is not None and self._pages:
            wide = round(self._wide * self.devicePixelRatioF())
            self._setter.ask(ShowPage(self._page, wide))
            self._looking.start()

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
        if self._pages:
            said = self.tr("Page {page} of {pages}")
            self.where.setText(said.format(page=self._page, pages=self._pages))
        else:
            self.where.setText("" if self._failure else self._waiting())
        self.sheet.setAccessibleName(self.where.text())
        self._remark.setText(self._failure)
        self._remark.setVisible(bool(self._failure))
        self.before.setEnabled(self._page > 1)
        self.after.setEnabled(self._page < self._pages)
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
