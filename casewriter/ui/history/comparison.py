"""What differs between two states of a case: only that, one after another, with ways between.

It asks nothing of where the states come from: the history shows it, and so may whoever proves a
copy against the case that it is a copy of.
"""

from PySide6.QtCore import QEvent, QSettings, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui.history.card import Card
from casewriter.ui.history.counted import Counted, chips_of
from casewriter.ui.history.legend import Titles
from casewriter.ui.history.papers import WIDEST, Papers
from casewriter.ui.history.places import PlaceChips
from casewriter.ui.history.states import States
from casewriter.ui.history.units import Unit
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.scroll import WIDTH as SCROLL_BAR
from casewriter.ui.widgets.segments import Segments
from casewriter.ui.widgets.texts import Text

_MARGIN = 16
_BESIDE = "history/side_by_side"


class ComparisonView(QWidget):
    """Headline, chips, papers.

    Attributes:
        wanted_back: something is to be brought back: its `Unit`.
        built: everything that differs is on the page.
    """

    wanted_back = Signal(object)
    built = Signal()

    def __init__(self, memory: QSettings, parent: QWidget | None = None) -> None:
        """Build an empty page.

        Args:
            memory: keeps whether both states stand side by side.
            parent: the widget it lies in.
        """
        super().__init__(parent)
        self._memory = memory
        self._states: States | None = None
        self._leaders: list[int] = []
        self.headline = Text("headline")
        self.below = Text("interface", "ink2")
        self.switch = Segments()
        self.chips = PlaceChips()
        self.previous = Button("quiet", "arrow-up")
        self.next = Button("quiet", "arrow-down")
        self.titles = Titles()
        self.papers = Papers()
        self._lay_out()
        self.switch.chosen.connect(self._switched)
        self.chips.chosen.connect(lambda chip: self.go(self._leaders[chip]))
        self.previous.clicked.connect(lambda: self.step(-1))
        self.next.clicked.connect(lambda: self.step(1))
        self.papers.came.connect(lambda place: self.chips.mark(self._chip_of(place)))
        self.papers.told.connect(self._tell_chip)
        self.papers.more_shown.connect(self._say)
        self.papers.wanted_back.connect(self.wanted_back)
        self.papers.built.connect(self.built)
        self._set_texts()

    def _lay_out(self) -> None:
        for key in ("beside", "one"):
            self.switch.offer(key)
        self.switch.choose("beside" if self.is_beside else "one")
        names = QVBoxLayout()
        names.setSpacing(2)
        names.addWidget(self.headline)
        names.addWidget(self.below)
        top = QHBoxLayout()
        top.setSpacing(16)
        top.addLayout(names, 1)
        top.addWidget(self.switch, 0, Qt.AlignmentFlag.AlignTop)
        ways = QHBoxLayout()
        ways.setSpacing(8)
        ways.addWidget(self.chips, 1, Qt.AlignmentFlag.AlignTop)
        ways.addWidget(self.previous, 0, Qt.AlignmentFlag.AlignTop)
        ways.addWidget(self.next, 0, Qt.AlignmentFlag.AlignTop)
        head = QWidget()
        # As wide as the papers below with the margins around them.
        head.setMaximumWidth(WIDEST + 2 * _MARGIN)
        column = QVBoxLayout(head)
        column.setContentsMargins(_MARGIN + 4, 18, _MARGIN + 4, 2)
        column.setSpacing(12)
        column.addLayout(top)
        column.addLayout(ways)
        column.addWidget(self.titles)
        centred = QHBoxLayout()
        centred.setContentsMargins(0, 0, SCROLL_BAR, 0)
        centred.addStretch(1)
        centred.addWidget(head, 1000)
        centred.addStretch(1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.setSpacing(4)
        whole.addLayout(centred)
        whole.addWidget(self.papers, 1)

    @property
    def is_beside(self) -> bool:
        """Whether both states stand side by side."""
        return bool(self._memory.value(_BESIDE, True, bool))

    @property
    def states(self) -> States | None:
        """What is shown."""
        return self._states

    @property
    def units(self) -> tuple[Unit, ...]:
        """What differed when both states were put side by side, and what came to differ since."""
        return self.papers.units

    @property
    def cards(self) -> dict[str, Card]:
        """The changes that are on the page, by the keys of their units."""
        return self.papers.cards

    @property
    def current(self) -> int:
        """The number of the change that is looked at; -1 before there is one."""
        return self.papers.current

    def show_states(self, states: States) -> None:
        """Show two other states from the top."""
        self._states = states
        self.papers.show_states(states, beside=self.is_beside)
        self._say()

    def go_on(self, states: States) -> None:
        """Show how the same two states differ now: the later one was changed."""
        before = self.units
        self._states = states
        self.papers.go_on(states)
        self._say(chips=[unit.key for unit in before] != [unit.key for unit in self.units])

    def clear(self) -> None:
        """Show nothing."""
        self._states = None
        self.papers.clear()

    def go(self, place: int, *, focus: bool = True) -> None:
        """Lead the eye to a change."""
        self.papers.go(place, focus=focus)

    def step(self, by: int) -> None:
        """Lead to the next change, or to the one before."""
        last = len(self.papers.shown) - 1
        self.go(min(max(self.current + by, 0), last))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """J and K lead to the next change and the one before."""
        step = {Qt.Key.Key_J: 1, Qt.Key.Key_K: -1}.get(Qt.Key(event.key()), 0)
        if step and event.modifiers() == Qt.KeyboardModifier.NoModifier:
            self.step(step)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
            self._say()
        super().changeEvent(event)

    def _switched(self, key: str) -> None:
        self._memory.setValue(_BESIDE, key == "beside")
        self.papers.turn(beside=key == "beside")

    def _say(self, *, chips: bool = True) -> None:
        states = self._states
        if states is None:
            return
        self.headline.setText(self._headline(states))
        self.below.setText(Counted().say(states.comparison.counts))
        self.below.setVisible(bool(self.below.text()))
        self.titles.say(states.then_words, states.now_words)
        for widget in (self.chips, self.previous, self.next, self.titles, self.switch):
            widget.setVisible(bool(self.units))
        self.papers.more.setText(self.tr("Show %n more changes", "", self.papers.left))
        if chips:
            self._show_chips()

    def _headline(self, states: States) -> str:
        counts = states.comparison.counts
        if states.comparison.is_empty:
            return states.nothing() if states.nothing else self.tr("Nothing differs")
        if not counts.answers:
            return self.tr("The answers are the same, something else differs")
        if states.headline is not None:
            return states.headline(counts.answers)
        return self.tr("%n answers differ", "", counts.answers)

    def _show_chips(self) -> None:
        chips = chips_of(self.papers.teller, self.papers.shown)
        self._leaders = [chip.place for chip in chips]
        self.chips.show_places([(chip.words, chip.whole) for chip in chips])
        for place in self._leaders:
            self._tell_chip(place)
        if self.current >= 0:
            self.chips.mark(self._chip_of(self.current))

    def _tell_chip(self, place: int) -> None:
        chip = self._chip_of(place)
        if not 0 <= chip < len(self.chips.chips):
            return
        ends = [*self._leaders[1:], len(self.papers.shown)]
        places = range(self._leaders[chip], ends[chip])
        self.chips.mark_done(chip, done=all(self.papers.is_same(at) for at in places))

    def _chip_of(self, place: int) -> int:
        return sum(leader <= place for leader in self._leaders) - 1

    def _set_texts(self) -> None:
        self.switch.name((self.tr("Side by side"), self.tr("One text")))
        self.switch.setAccessibleName(self.tr("How both states are shown"))
        for button, words, key in (
            (self.previous, self.tr("Change before"), "K"),
            (self.next, self.tr("Next change"), "J"),
        ):
            button.show_key(key)
            button.setAccessibleName(words)
            button.setToolTip(f"{words}  {key}")
        self.chips.setAccessibleName(self.tr("What differs"))
        self.papers.empty.set_words(
            self.tr("Both states say the same. Choose an older one to see what changed since.")
        )
