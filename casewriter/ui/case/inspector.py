"""What stands at the right on demand: guidance, findings, comments, pages; what opens them."""

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from casewriter.domain.checks.grouping import grouped
from casewriter.services.session import CaseSession
from casewriter.ui import theme
from casewriter.ui.case.beside import Beside
from casewriter.ui.case.drawer import Drawer
from casewriter.ui.case.find_panel import FindPanel
from casewriter.ui.case.finding_list import NARROW_SIDE, FindingList
from casewriter.ui.case.findings_said import MISSING, line_of
from casewriter.ui.case.guidance import Guidance
from casewriter.ui.case.standing import Standing
from casewriter.ui.review.panel import CommentsPanel
from casewriter.ui.tokens import ICON_STRIP, RADIUS_BUTTON, SELECTION_BAR, TOOL_STRIP
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.focus import ringed
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

TOOLS = (
    ("guidance", "lightbulb"),
    ("findings", "warning-circle"),
    ("comments", "chat-circle-text"),
    ("find", "magnifying-glass"),
    ("beside", "columns"),
    ("aside", "eye-slash"),
    ("preview", "eye"),
)


class ToolButton(QAbstractButton):
    """A tool of the strip: icon above its word, perhaps with a number."""

    def __init__(self, icon: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._icon = icon
        self._number = 0
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
        return QSize(max(TOOL_STRIP - 2, wide), round(metrics.height()) + ICON_STRIP + 22)

    def minimumSizeHint(self) -> QSize:
        """Words are never cut."""
        return self.sizeHint()

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
    """

    closed = Signal()
    counted = Signal(int)
    pinned = Signal(bool)
    wanted = Signal(object)

    def __init__(
        self,
        session: CaseSession,
        standing: Standing,
        guidance: Guidance,
        *,
        finding: FindPanel,
        others: tuple[Beside, Drawer, QWidget, CommentsPanel],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__("desk", ("left",), parent)
        self.beside, self.drawer, self.preview, self.comments = others
        self._session = session
        self._standing = standing
        self._section = ""
        self._wording = ""
        self.guidance, self.finding = guidance, finding
        self.findings = FindingList(NARROW_SIDE)
        self._nothing = Text("interface", "ink2")
        self.title = Text("panel_title")
        self.pin, self._close = Button("nav", "push-pin", "small"), Button("quiet", "x", "small")
        self._pages = QStackedWidget()
        self._lay_out()
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
        found = QWidget()
        below = QVBoxLayout(found)
        below.setContentsMargins(0, 0, 0, 0)
        self._nothing.setContentsMargins(17, 4, 16, 0)
        below.addWidget(self._nothing)
        below.addWidget(self.findings, 1)
        self._pages.addWidget(self.guidance)
        self._pages.addWidget(found)
        self._pages.addWidget(self.comments)
        self._pages.addWidget(self.finding)
        self._pages.addWidget(self.beside)
        self._pages.addWidget(self.drawer)
        self._pages.addWidget(self.preview)
        column.addWidget(self._pages, 1)

    @property
    def tool(self) -> str:
        """Which tool it shows."""
        return TOOLS[self._pages.currentIndex()][0]

    @property
    def shows_pages(self) -> bool:
        """Whether it shows pages, which want more room than words."""
        return self.tool == "preview" or (self.tool == "beside" and self.beside.shows_pages)

    def show_tool(self, name: str) -> None:
        """Show another tool."""
        self._pages.setCurrentIndex([tool for tool, _ in TOOLS].index(name))
        self._set_texts()

    def show_section(self, key: str, wording: str) -> None:
        """Show the findings of another section."""
        self._section, self._wording = key, wording
        self.beside.show_section(key)
        self.comments.show_section(key)
        self.refresh()

    def refresh(self) -> None:
        """Show the findings as they are now."""
        found = self._standing.found_in(self._section)
        groups = grouped(finding for finding in found if finding.code != MISSING)
        lines = tuple(line_of(self._session, group, self._wording, whole=False) for group in groups)
        self.findings.show_lines(lines)
        self.findings.setVisible(bool(lines))
        self.counted.emit(len(lines))
        self._nothing.setVisible(not lines)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

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
        self._nothing.setText(
            self.tr("Nothing was found in this section. “Check my case” looks at all of them.")
        )
        for button, words in (
            (self.pin, self.tr("Keep this panel open")),
            (self._close, self.tr("Close this panel")),
        ):
            button.setToolTip(words)
            button.setAccessibleName(words)
