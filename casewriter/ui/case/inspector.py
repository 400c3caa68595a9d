"""What stands at the right on demand: guidance, findings, comments, pages; what opens them."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.checks.grouping import FindingGroup, grouped
from casewriter.services.session import CaseSession
from casewriter.ui import theme
from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.finding_list import NARROW_SIDE, FindingList
from casewriter.ui.case.findings_said import MISSING, line_of
from casewriter.ui.case.standing import Standing
from casewriter.ui.tokens import ICON_STRIP, RADIUS_BUTTON, SELECTION_BAR, TOOL_STRIP
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.focus import ringed
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

if TYPE_CHECKING:
    from casewriter.ui.case.beside import Beside
    from casewriter.ui.case.guidance import Guidance
    from casewriter.ui.preview.panel import PreviewPanel
    from casewriter.ui.review.panel import CommentsPanel

TOOLS = (
    ("guidance", "lightbulb"),
    ("findings", "warning-circle"),
    ("comments", "chat-circle-text"),
    ("find", "magnifying-glass"),
    ("beside", "columns"),
    ("aside", "eye-slash"),
    ("preview", "eye"),
)

BARE = ICON_STRIP + 18
"""The height of a tool without its word."""


class ToolButton(QAbstractButton):
    """A tool of the strip: icon above its word, perhaps with a number."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._number = 0
        self._bare = False
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        ringed(self, RADIUS_BUTTON)

    def show_number(self, number: int) -> None:
        """Show how many there are; nothing for none."""
        self._number = number
        self.setAccessibleDescription(str(number) if number else "")
        self.update()

    def sizeHint(self) -> QSize:
        """Wide enough for the word."""
        metrics = QFontMetricsF(theme.font("small"))
        wide = round(metrics.horizontalAdvance(self.text())) + 12
        return QSize(max(TOOL_STRIP - 2, wide), BARE if self._bare else self.height_with_word)

    @property
    def height_with_word(self) -> int:
        """What icon and word take."""
        return round(QFontMetricsF(theme.font("small")).height()) + ICON_STRIP + 22

    def minimumSizeHint(self) -> QSize:
        """Words are never cut; where there is no room for all, none is shown."""
        return QSize(self.sizeHint().width(), BARE)

    def be_bare(self, bare: bool) -> None:
        """Show the icon alone, its word when the mouse asks for it; or both."""
        self._bare = bare
        self.setToolTip(self.text() if bare else "")
        self.updateGeometry()
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw icon, word, number."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rect = QRectF(self.rect())
        ink = tokens.accent if self.isChecked() else tokens.ink2
        if self.isChecked():
            painter.fillRect(rect, QColor(tokens.desk))
            bar = QRectF(0, 0, SELECTION_BAR, rect.height())
            painter.fillRect(bar, QColor(tokens.accent))
        elif self.underMouse():
            painter.fillRect(rect, QColor(tokens.hover))
        side = ICON_STRIP
        box = QRectF(rect.center().x() - side / 2, 9, side, side)
        theme.draw_icon(painter, self._icon, box, ink)
        painter.setFont(theme.font("small"))
        painter.setPen(QColor(ink))
        words = rect.adjusted(0, side + 12, 0, 0)
        flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
        if not self._bare:
            painter.drawText(words, flags, self.text())
        if self._number:
            text = str(self._number)
            wide = max(16.0, QFontMetricsF(painter.font()).horizontalAdvance(text) + 8)
            chip = QRectF(box.right() - 4, box.top() - 4, wide, 16)
            rounded(painter, chip, tokens.ink2, None, 8)
            painter.setPen(QColor(tokens.rail))
            painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, text)
        painter.end()


class ToolStrip(Ground):
    """The strip at the right edge: one tool is open, or none.

    Attributes:
        chosen: a tool was clicked: its name.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("left",), parent)
        self.tools = {name: ToolButton(icon) for name, icon in TOOLS}
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 0, 8)
        column.setSpacing(4)
        for name, button in self.tools.items():
            button.clicked.connect(lambda _checked=False, name=name: self.chosen.emit(name))
            column.addWidget(button)
        column.addStretch(1)
        self._set_texts()

    def sizeHint(self) -> QSize:
        """Wide enough for its words."""
        widest = max(button.sizeHint().width() for button in self.tools.values())
        return QSize(max(TOOL_STRIP, widest + 1), 200)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave the words out where there is no height for all of them."""
        shown = [button for button in self.tools.values() if not button.isHidden()]
        high = 16 + sum(button.height_with_word + 4 for button in shown)
        for button in self.tools.values():
            button.be_bare(event.size().height() < high)
        super().resizeEvent(event)

    def mark(self, name: str) -> None:
        """Show which tool is open; an empty name means none."""
        for key, button in self.tools.items():
            button.setChecked(key == name)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.tools["guidance"].setText(self.tr("Guidance"))
        self.tools["findings"].setText(self.tr("Findings"))
        self.tools["comments"].setText(self.tr("Comments"))
        self.tools["find"].setText(self.tr("Find"))
        self.tools["beside"].setText(self.tr("Beside"))
        self.tools["aside"].setText(self.tr("Set aside"))
        self.tools["preview"].setText(self.tr("Preview"))
        for button in self.tools.values():
            button.setAccessibleName(button.text())


class Inspector(Ground):
    """Guidance, findings, what is looked for, read beside, or lies aside, and the pages.

    Attributes:
        closed: the panel is to go.
        counted: the open section has so many findings.
        pinned: whether it is to stay open was changed.
        wanted: a question is to be shown: its path.
        reading: a document is to be read beside.
        resized: what is read beside wants more room, or less.
        made: a tool was made: its name.
    """

    closed = Signal()
    counted = Signal(int)
    pinned = Signal(bool)
    wanted = Signal(object)
    reading = Signal()
    resized = Signal()
    made = Signal(str)

    def __init__(
        self,
        session: CaseSession,
        standing: Standing,
        *,
        drawer: Drawer,
        makers: Mapping[str, Callable[[], QWidget]],
        parent: QWidget | None = None,
    ) -> None:
        """Hold its tools.

        Args:
            session: the open case.
            standing: its findings.
            drawer: what lies aside.
            makers: the other tools, by their names; made when they are wanted first.
            parent: the widget it lies in.
        """
        super().__init__("desk", ("left",), parent)
        self.drawer = drawer
        self._makers = makers
        self._session = session
        self._standing = standing
        self._section = ""
        self._wording = ""
        self.findings = FindingList(NARROW_SIDE)
        self._nothing = Text("interface", "ink2")
        self.title = Text("panel_title")
        self.pin, self._close = Button("nav", "push-pin", "small"), Button("quiet", "x", "small")
        self._pages = QStackedWidget()
        self._found = QWidget()
        self._groups: tuple[FindingGroup, ...] = ()
        self._tools: dict[str, QWidget] = {
            "findings": self._found,
            "aside": drawer,
        }
        self._lay_out()
        self._found.installEventFilter(self)
        self.pin.toggled.connect(self.pinned)
        self._close.clicked.connect(self.closed)
        self.findings.wanted.connect(self.wanted)
        self.drawer.wanted.connect(self.wanted)
        standing.changed.connect(self.refresh)
        self._set_texts()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 0, 0, 0)
        column.setSpacing(0)
        head = QHBoxLayout()
        head.setContentsMargins(17, 12, 10, 8)
        head.setSpacing(2)
        head.addWidget(self.title, 1)
        head.addWidget(self.pin)
        head.addWidget(self._close)
        column.addLayout(head)
        below = QVBoxLayout(self._found)
        below.setContentsMargins(0, 0, 0, 0)
        self._nothing.setContentsMargins(17, 4, 16, 0)
        below.addWidget(self._nothing, 0, Qt.AlignmentFlag.AlignTop)
        below.addWidget(self.findings, 1)
        for tool in self._tools.values():
            self._pages.addWidget(tool)
        column.addWidget(self._pages, 1)

    @property
    def tool(self) -> str:
        """Which tool it shows."""
        shown = self._pages.currentWidget()
        return next(name for name, tool in self._tools.items() if tool is shown)

    def has(self, name: str) -> bool:
        """Whether a tool was made already."""
        return name in self._tools

    @property
    def guidance(self) -> "Guidance":
        """How to answer the question that is written."""
        return cast("Guidance", self._made("guidance"))

    @property
    def comments(self) -> "CommentsPanel":
        """The comments of the section."""
        return cast("CommentsPanel", self._made("comments"))

    @property
    def beside(self) -> "Beside":
        """What is read beside."""
        return cast("Beside", self._made("beside"))

    @property
    def preview(self) -> "PreviewPanel":
        """The pages as they will be printed."""
        return cast("PreviewPanel", self._made("preview"))

    @property
    def shows_pages(self) -> bool:
        """Whether it shows pages, which want more room than words."""
        return self.tool == "preview" or (self.tool == "beside" and self.beside.shows_pages)

    def show_tool(self, name: str) -> None:
        """Show another tool."""
        self._pages.setCurrentWidget(self._made(name))
        self._set_texts()

    def show_section(self, key: str, wording: str) -> None:
        """Show the findings of another section."""
        self._section, self._wording = key, wording
        if self.has("beside"):
            self.beside.show_section(key)
        if self.has("comments"):
            self.comments.show_section(key)
        self.refresh()

    def refresh(self) -> None:
        """Show the findings as they are now."""
        found = self._standing.found_in(self._section)
        self._groups = grouped(finding for finding in found if finding.code != MISSING)
        self.counted.emit(len(self._groups))
        if self._found.isVisible():
            self._say_findings()

    def _say_findings(self) -> None:
        """Put the findings into words, which takes a while: for whoever looks at them."""
        lines = tuple(
            line_of(self._session, group, self._wording, whole=False) for group in self._groups
        )
        self.findings.show_lines(lines)
        self.findings.setVisible(bool(lines))
        self._nothing.setVisible(not lines)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Word the findings when they come into sight."""
        if watched is self._found and event.type() == QEvent.Type.Show:
            self._say_findings()
        return super().eventFilter(watched, event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _made(self, name: str) -> QWidget:
        if name not in self._tools:
            self._tools[name] = tool = self._makers[name]()
            self._pages.addWidget(tool)
            if name == "beside":
                self.beside.show_section(self._section)
                self.beside.wanted.connect(self.reading)
                self.beside.resized.connect(self.resized)
            self.made.emit(name)
        return self._tools[name]

    def _set_texts(self) -> None:
        titles = {
            "guidance": self.tr("Guidance"),
            "findings": self.tr("Findings"),
            "comments": self.tr("Comments"),
            "find": self.tr("Find"),
            "beside": self.tr("Read beside"),
            "aside": self.tr("Set aside"),
            "preview": self.tr("Preview"),
        }
        self.title.setText(titles[self.tool])
        self.setAccessibleName(titles[self.tool])
        self.findings.setAccessibleName(titles["findings"])
        self._nothing.setText(
            self.tr("Nothing was found in this section. “Check my case” looks at all of them.")
        )
        for button, words in (
            (self.pin, self.tr("Keep this panel open")),
            (self._close, self.tr("Close this panel")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
