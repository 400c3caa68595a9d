"""The focus view: above the paper only the way out, the place and what is saved."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QPainter, QPaintEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget

from casewriter.domain.leaves import Path
from casewriter.ui import theme
from casewriter.ui.announcing import announce
from casewriter.ui.case.body import Body
from casewriter.ui.case.chapters import label_of
from casewriter.ui.case.pages import SectionPages
from casewriter.ui.fields.base import Desk
from casewriter.ui.tokens import RADIUS_BUTTON
from casewriter.ui.widgets.buttons import Button, rounded
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

WHISPER_MILLISECONDS = 5000


class FocusBar(Ground):
    """Leave with Esc, see where one is.

    Attributes:
        left: the focus view is to end.
    """

    left = Signal()

    def __init__(self, saved: QWidget, parent: QWidget | None = None) -> None:
        super().__init__("desk", parent=parent)
        self._leave = Button("quiet", "corners-in")
        self._leave.show_key("Esc")
        self._place = Text("interface", "ink2", wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self._leave)
        row.addStretch(1)
        row.addWidget(self._place)
        row.addStretch(1)
        row.addWidget(saved)
        self._leave.clicked.connect(self.left)
        self._set_texts()

    def show_place(self, words: str) -> None:
        """Name the question."""
        self._place.setText(words)

    def changeEvent(self, event: QEvent) -> None:
        """Say it in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._leave.setText(self.tr("Leave focus view"))


class FocusView(QObject):
    """Hides everything but the paper of one question, and shows it again."""

    def __init__(
        self,
        page: QWidget,
        desk: Desk,
        bar: FocusBar,
        parts: tuple[QWidget, Body, SectionPages],
    ) -> None:
        super().__init__(page)
        self._desk = desk
        self._bar = bar
        self._header, self._body, self._pages = parts
        # Esc is free for others while the focus view is not shown.
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), page)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.leave)
        bar.left.connect(self.leave)
        bar.hide()

    @property
    def is_on(self) -> bool:
        """Whether it is shown."""
        return self._escape.isEnabled()

    def show_question(self, question: Path) -> None:
        """Show the paper of a question, and nothing else."""
        self._set(on=True)
        page = self._pages.page
        if page is not None:
            page.stand_alone(question)
            page.go_to(question)
        template = self._desk.session.template
        section = template.wording(self._desk.wording).sections[question.section].title
        self._bar.show_place(f"{section} · {label_of(template, question, self._desk.wording)}")

    def leave(self) -> None:
        """Show everything again."""
        if self.is_on:
            self._set(on=False)
            self._pages.stand_together()

    def _set(self, *, on: bool) -> None:
        self._escape.setEnabled(on)
        self._header.setVisible(not on)
        self._bar.setVisible(on)
        self._body.show_alone(alone=on)


class Whisper(QWidget):
    """A line that says what was just undone, and leaves by itself."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._text = Text(wraps=False)
        row = QHBoxLayout(self)
        row.setContentsMargins(14, 8, 14, 8)
        row.addWidget(self._text)
        self._leaving = QTimer(self)
        self._leaving.setSingleShot(True)
        self._leaving.setInterval(WHISPER_MILLISECONDS)
        self._leaving.timeout.connect(self.hide)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    @property
    def words(self) -> str:
        """What it says, or an empty text while it is not shown."""
        return "" if self.isHidden() else self._text.text()

    def say(self, words: str, corner: QPoint) -> None:
        """Say it at a left lower corner."""
        self._text.setText(words)
        self.setAccessibleName(words)
        announce(self, words)
        self.adjustSize()
        self.move(corner.x() + 16, corner.y() - self.height() - 16)
        self.show()
        self.raise_()
        self._leaving.start()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Draw the card."""
        tokens = theme.current(self)
        painter = QPainter(self)
        rounded(painter, QRectF(self.rect()), tokens.raised, tokens.edge, RADIUS_BUTTON)
        painter.end()
