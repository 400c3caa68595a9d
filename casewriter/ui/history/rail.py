"""The left side of the history: quick choices, the line of time, and which answer it is about."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui import theme
from casewriter.ui.history.choosing import Choice, Shortcut
from casewriter.ui.history.places import PlaceChips
from casewriter.ui.history.timeline import Since, TimeLine
from casewriter.ui.history.timeline_list import TimelineList
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Ground
from casewriter.ui.widgets.texts import Text

WIDTH = 276
LETTERS = 40
"""As wide as so many letters where they are larger."""


class Rail(Ground):
    """Everything to choose the two states by.

    Attributes:
        shortcut: one of the quick choices was made: the number of its state.
        all_wanted: the history of the whole case is wanted again.
    """

    shortcut = Signal(int)
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("rail", ("right",), parent)
        self._numbers: tuple[int, ...] = ()
        self._known: tuple[tuple[Shortcut, int], ...] = ()
        self._title = Text("small_emphasis", "ink2")
        self.ways = PlaceChips(folds=False)
        self._only = Text("small")
        self.all = Button("plain", "arrow-left", "small")
        self._about = QWidget()
        self._help = Text("small", "ink2")
        self.list = TimelineList()
        about = QVBoxLayout(self._about)
        about.setContentsMargins(16, 2, 12, 6)
        about.setSpacing(6)
        about.addWidget(self._only)
        line = QHBoxLayout()
        line.addWidget(self.all)
        line.addStretch(1)
        about.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 12, 1, 8)
        column.setSpacing(8)
        for part in (self._title, self.ways):
            part.setContentsMargins(16, 0, 12, 0)
        ways = QHBoxLayout()
        ways.setContentsMargins(16, 0, 12, 0)
        ways.addWidget(self.ways)
        column.addWidget(self._title)
        column.addLayout(ways)
        column.addWidget(self._about)
        column.addWidget(self.list, 1)
        self._help.setContentsMargins(16, 0, 12, 0)
        column.addWidget(self._help)
        self._about.hide()
        self.ways.chosen.connect(lambda place: self.shortcut.emit(self._numbers[place]))
        self.all.clicked.connect(self.all_wanted)
        self._set_texts()

    def sizeHint(self) -> QSize:
        """As wide as the look says, wider for larger letters."""
        letter = QFontMetricsF(theme.font("interface")).averageCharWidth()
        return QSize(max(WIDTH, round(letter * LETTERS)), 400)

    def show_lines(self, lines: Sequence[TimeLine], choice: Choice | None) -> None:
        """Show the line of time, and which two states are compared."""
        self.list.show_lines(lines)
        self.mark(choice)

    def show_shortcuts(self, known: tuple[tuple[Shortcut, int], ...]) -> None:
        """Offer these quick choices."""
        self._known = known
        self._numbers = tuple(number for _, number in known)
        names = [Since().shortcut(kind) for kind, _ in known]
        self.ways.show_places([(name, name) for name in names])
        self.ways.setVisible(bool(known))

    def show_question(self, name: str) -> None:
        """Say that the states of one answer are shown; an empty name is the whole case."""
        self._about.setVisible(bool(name))
        self._only.setText(self.tr("Only this answer: {name}").format(name=name))

    def mark(self, choice: Choice | None) -> None:
        """Show which two states are compared."""
        self.list.mark(choice)
        place = -1
        if choice is not None and choice.now == 0 and choice.then in self._numbers:
            place = self._numbers.index(choice.then)
        self.ways.mark(place)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self.show_shortcuts(self._known)
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self._title.setText(self.tr("Choose two states to compare"))
        self.all.setText(self.tr("All answers"))
        self.list.setAccessibleName(self.tr("Kept states, the newest first"))
        self.list.name_badges(self.tr("Then"), self.tr("Now"))
        self.ways.setAccessibleName(self.tr("Quick choices"))
        self._help.setText(self.tr("Shift and a click choose the second state."))
        self.list.setAccessibleDescription(self._help.text())
