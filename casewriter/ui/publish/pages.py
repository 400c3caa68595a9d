"""The pages as they will be printed, beside what is chosen and what was found."""

from collections.abc import Callable, Iterable

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from casewriter.domain.finding import Finding
from casewriter.services.preview import PageSetter, PageShown, SetPages, path_at, spot_of
from casewriter.ui.case.findings_said import GLYPHS
from casewriter.ui.fields.options import Tick
from casewriter.ui.preview.setting import Setting
from casewriter.ui.preview.sheet import A4, EDGE, Mark, PaperSheet
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.scroll import ScrollBar
from casewriter.ui.widgets.texts import Text

SIZES = (1.0, 1.5, 2.0, 3.0)
"""How much larger a page is shown than it is where all of it is in sight."""
SPARE = 4
"""Pixels by which paper may be higher than A4 is."""
NARROWEST = 250
"""Pixels that a page needs to say anything when two lie side by side."""


class PrintedPages(QWidget):
    """One page, or two side by side, at whose edge stands what was found there.

    The process that sets pages is started when the pages come in sight and ends when they go.

    Attributes:
        wanted: the words of a page were clicked: the path of their question.
        only_found: whether pages without a finding are passed over.
    """

    wanted = Signal(object)

    def __init__(self, start: Callable[[], PageSetter], wish: Callable[[], SetPages]) -> None:
        """Make empty pages.

        Args:
            start: starts a process that sets pages.
            wish: what is to be set.
        """
        super().__init__()
        self._wish, self._asked = wish, SetPages(0, b"", "")
        self._setting = Setting(start, self._asked_anew, self)
        self._found: tuple[Finding, ...] = ()
        self._marks: dict[int, tuple[Mark, ...]] = {}
        self._page, self._step = 1, 0
        self._drawn_on = [0, 0]
        self.before = Button("quiet", "arrow-left", "small")
        self.after = Button("quiet", "arrow-right", "small")
        self.smaller = Button("quiet", "minus", "small")
        self.larger = Button("quiet", "plus", "small")
        self.where = Text("interface")
        self.only_found = Tick()
        self.sheets = (PaperSheet(), PaperSheet())
        self._area = QScrollArea()
        self._below = Text("interface", "ink2")
        self._lay_out()
        self._connect()
        self.set_texts()

    def _lay_out(self) -> None:
        tools = QHBoxLayout()
        tools.setContentsMargins(20, 10, 20, 4)
        tools.setSpacing(2)
        tools.addWidget(self.before)
        tools.addWidget(self.after)
        tools.addSpacing(6)
        tools.addWidget(self.where, 1)
        tools.addWidget(self.only_found, 0, Qt.AlignmentFlag.AlignVCenter)
        tools.addSpacing(10)
        tools.addWidget(self.smaller)
        tools.addWidget(self.larger)
        inside = QWidget()
        across = QHBoxLayout(inside)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addStretch(1)
        for sheet in self.sheets:
            across.addWidget(sheet, 0, Qt.AlignmentFlag.AlignTop)
        across.addStretch(1)
        self._area.setFrameShape(QFrame.Shape.NoFrame)
        self._area.setWidgetResizable(True)
        self._area.setVerticalScrollBar(ScrollBar())
        self._area.setHorizontalScrollBar(ScrollBar(along=Qt.Orientation.Horizontal))
        self._area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._area.setWidget(inside)
        self._below.setContentsMargins(20, 4, 20, 12)
        self._below.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(tools)
        column.addWidget(self._area, 1)
        column.addWidget(self._below)

    def _connect(self) -> None:
        self.before.clicked.connect(lambda: self.turn(-1))
        self.after.clicked.connect(lambda: self.turn(1))
        self.smaller.clicked.connect(lambda: self.zoom(-1))
        self.larger.clicked.connect(lambda: self.zoom(1))
        self.only_found.toggled.connect(self._show)
        self._setting.asked.connect(self._show)
        self._setting.came.connect(self._came)
        self._setting.drawn.connect(self._drawn)
        for place, sheet in enumerate(self.sheets):
            sheet.turned.connect(self._turned)
            sheet.pointed.connect(lambda share, place=place: self._pointed(place, share))

    @property
    def shown(self) -> tuple[int, ...]:
        """The numbers of the pages that are shown, from 1."""
        numbers = self._numbers
        if not numbers:
            return ()
        first = max((at for at, page in enumerate(numbers) if page <= self._page), default=0)
        return numbers[first - first % self._across :][: self._across]

    def say_found(self, found: Iterable[Finding]) -> None:
        """Mark what was found at its places."""
        self._found = tuple(found)
        self._came()

    def refresh(self) -> None:
        """Set the pages anew: something else is wanted of them."""
        self._setting.refresh()

    def turn(self, by: int) -> None:
        """Show the pages that follow, or go before."""
        numbers, shown = self._numbers, self.shown
        if shown:
            at = numbers.index(shown[0]) + by * self._across
            if 0 <= at < len(numbers):
                self._page = numbers[at]
                self._area.verticalScrollBar().setValue(0)
                self._show()

    def zoom(self, by: int) -> None:
        """Show the pages larger, or smaller."""
        self._step = min(max(self._step + by, 0), len(SIZES) - 1)
        self._show()

    def set_texts(self) -> None:
        """Set all words again."""
        for button, words in (
            (self.before, self.tr("Pages before")),
            (self.after, self.tr("Pages after")),
            (self.smaller, self.tr("Smaller")),
            (self.larger, self.tr("Larger")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
        self.only_found.setText(self.tr("Pages with findings only"))
        self._show()

    def showEvent(self, event: QShowEvent) -> None:
        """Start the process, and ask for the pages."""
        super().showEvent(event)
        self._setting.begin()
        self._show()

    def hideEvent(self, event: QHideEvent) -> None:
        """Nobody looks: the process ends."""
        self._setting.end()
        self._asked = SetPages(0, b"", "")
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pages to the room."""
        super().resizeEvent(event)
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _asked_anew(self, number: int) -> SetPages | None:
        """What is to be set, unless just that was asked for already."""
        wish = self._wish()
        if wish == self._asked and not self._setting.failure:
            return None
        self._asked = wish
        return replace(wish, number=number)

    @property
    def _numbers(self) -> tuple[int, ...]:
        """The pages that are turned through."""
        if self.only_found.isChecked():
            return tuple(sorted(self._marks))
        return tuple(range(1, self._setting.pages + 1))

    @property
    def _across(self) -> int:
        return 2 if self._area.width() >= 2 * (NARROWEST + 2 * EDGE) else 1

    @property
    def _wide(self) -> int:
        """So that the pages that are shown are in sight as a whole, or so many times that."""
        room, high = (
            self._area.width() / self._across - 2 * EDGE,
            self._area.height() - 2 * EDGE - SPARE,
        )
        return round(min(room, high / A4) * SIZES[self._step])

    def _came(self) -> None:
        marks: dict[int, tuple[Mark, ...]] = {}
        for finding in self._found:
            if spot := spot_of(self._setting.places, str(finding.path)):
                page, share = spot
                mark = (share, GLYPHS[finding.severity])
                marks[page] = tuple(dict.fromkeys((*marks.get(page, ()), mark)))
        self._marks = marks
        self._show()

    def _drawn(self, drawn: PageShown) -> None:
        for place, page in enumerate(self.shown):
            if page == drawn.page:
                self._drawn_on[place] = page
                self.sheets[place].show_page(drawn)
                self.sheets[place].mark(self._marks.get(page, ()))

    def _pointed(self, place: int, share: float) -> None:
        if place < len(self.shown) and (
            path := path_at(self._setting.places, self.shown[place], share)
        ):
            self.wanted.emit(path)

    def _turned(self, asked: str) -> None:
        match asked:
            case "first" | "last":
                self._page = 1 if asked == "first" else self._setting.pages
                self._show()
            case "before" | "after":
                self.turn(1 if asked == "after" else -1)
            case "larger" | "smaller":
                self.zoom(1 if asked == "larger" else -1)

    def _show(self) -> None:
        """Ask for the pages that are to be seen, as large as they are shown."""
        shown = self.shown
        for place, sheet in enumerate(self.sheets):
            sheet.setVisible(place < max(len(shown), 1))
            sheet.show_wide(self._wide)
            if self._setting.is_awaited and (*shown, 0, 0)[place] != self._drawn_on[place]:
                # It will be a while until that page is drawn: another would be taken for it.
                sheet.clear()
        self._setting.draw(shown, round(self._wide * self.devicePixelRatioF()))
        self._say(shown)

    def _say(self, shown: tuple[int, ...]) -> None:
        pages, failure = self._setting.pages, self._setting.failure
        names = [self.tr("Page {page} of {pages}").format(page=one, pages=pages) for one in shown]
        if len(shown) > 1:
            words = self.tr("Pages {first} and {second} of {pages}")
            self.where.setText(words.format(first=shown[0], second=shown[-1], pages=pages))
        elif shown:
            self.where.setText(names[0])
        elif pages:
            self.where.setText(self.tr("Nothing was found on any page"))
        else:
            self.where.setText("" if failure else self.tr("The pages are being set…"))
        for sheet, name in zip(self.sheets, names or [self.where.text()], strict=False):
            sheet.setAccessibleName(name)
        below = self.tr("Drawn from the text as it is now. Click a line to go to its question.")
        if self._setting.is_awaited and pages:
            below = self.tr("The pages are being set…")
        self._below.setText(failure or below)
        numbers = self._numbers
        self.before.setEnabled(bool(shown) and shown[0] != numbers[0])
        self.after.setEnabled(bool(shown) and shown[-1] != numbers[-1])
        self.smaller.setEnabled(self._step > 0)
        self.larger.setEnabled(self._step < len(SIZES) - 1)
        self.only_found.setVisible(bool(self._marks) or self.only_found.isChecked())
