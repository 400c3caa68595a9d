"""The cards of everything that differs, one below the other, built a little in every turn."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QWidget

from casewriter.ui import theme
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.card import Card
from casewriter.ui.history.marking import Stretch
from casewriter.ui.history.states import States
from casewriter.ui.history.units import Teller, Unit, merged, units_of
from casewriter.ui.slices import Slices
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.empty import Empty
from casewriter.ui.widgets.grounds import Column

WIDEST = 1400
"""Pixels that the papers take at most: longer lines are hard to read."""

MOST = 150
"""So many changes are shown at once; the next ones when somebody asks for them."""


class Papers(Column):
    """What differs between two states, on papers.

    Attributes:
        came: another change is looked at: its number.
        told: a change is the same now, or differs again: its number.
        more_shown: further changes are to be shown.
        wanted_back: something is to be brought back: its `Unit`.
        built: everything that differs is on the page.
    """

    came = Signal(int)
    told = Signal(int)
    more_shown = Signal()
    wanted_back = Signal(object)
    built = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(WIDEST, 4, parent, bottom=24)
        self.cards: dict[str, Card] = {}
        self.units: tuple[Unit, ...] = ()
        self.current = -1
        self._limit = MOST
        self._beside = True
        self._states: States | None = None
        self._awaited: tuple[int, bool] | None = None
        self.empty = Empty()
        self.more = Button("plain", "arrow-down")
        self.slices = Slices(self)
        # What stands above the papers keeps their width, whether there is something to scroll.
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.content.setSpacing(20)
        self.content.addWidget(self.empty)
        self.content.addWidget(self.more)
        self.content.addStretch(1)
        self.empty.hide()
        self.more.hide()
        self.more.clicked.connect(self._show_more)
        self.slices.done.connect(self.built)

    @property
    def shown(self) -> tuple[Unit, ...]:
        """The changes that are shown, the rest waits until somebody asks for it."""
        return self.units[: self._limit]

    @property
    def left(self) -> int:
        """How many changes wait."""
        return max(0, len(self.units) - self._limit)

    @property
    def teller(self) -> Teller:
        """Says what differs between the two states."""
        states = self._states
        assert states is not None
        return Teller(states.template, states.then, states.now, states.wording)

    def show_states(self, states: States, *, beside: bool) -> None:
        """Show two other states from the top."""
        self._states, self._beside = states, beside
        self.units = units_of(states.comparison)
        self._limit, self.current, self._awaited = MOST, -1, None
        self._clear()
        self.verticalScrollBar().setValue(0)
        self.empty.setVisible(not self.units)
        self.slices.begin(self._build())

    def go_on(self, states: States) -> None:
        """Show how the same two states differ now: the later one was changed."""
        self._states = states
        differing = units_of(states.comparison)
        self.units = merged(self.units, differing)
        self.empty.setVisible(not self.units)
        self.slices.begin(self._renew({unit.key: unit for unit in differing}))

    def turn(self, *, beside: bool) -> None:
        """Show the same side by side, or as one text."""
        self._beside = beside
        place = max(self.current, 0)
        self._clear()
        self._awaited = place, False
        self.slices.begin(self._build())

    def clear(self) -> None:
        """Show nothing."""
        self._states, self.units = None, ()
        self.slices.stop()
        self._clear()

    def go(self, place: int, *, focus: bool = True) -> None:
        """Lead the eye to a change; to one that does not stand yet, as soon as it does."""
        if not 0 <= place < len(self.shown):
            return
        card = self.cards.get(self.units[place].key)
        if card is None:
            self._awaited = place, focus
            return
        self._awaited = None
        self._mark(place)
        if focus:
            card.setFocus(Qt.FocusReason.OtherFocusReason)
        # Where it lies is known once the layout has given it its place.
        QTimer.singleShot(0, card, lambda: self._bring_into_sight(card))

    def is_same(self, place: int) -> bool:
        """Whether nothing differs there any more."""
        card = self.cards.get(self.units[place].key)
        return card is not None and card.is_same

    def _build(self) -> Iterator[None]:
        yield
        names = self._names()
        for unit in self.shown:
            if unit.key not in self.cards:
                yield from self._stand(unit, names)
        self.more.setVisible(bool(self.left))

    def _stand(self, unit: Unit, names: BothNames) -> Iterator[None]:
        """Put one change on the page, step by step."""
        card = self._card(unit)
        place = self.units.index(unit)
        before = sum(known.key in self.cards for known in self.units[:place])
        self.cards[unit.key] = card
        self.content.insertWidget(before + 1, card)
        card.show()
        yield from self._filled(card, names)
        if self._awaited is not None and self._awaited[0] == place:
            self.go(place, focus=self._awaited[1])
        elif self.current < 0 and place == 0:
            self._mark(0)
        yield

    def _filled(self, card: Card, names: BothNames) -> Iterator[None]:
        stretches: list[Stretch] = []
        for stretch in self.teller.stretches(card.unit):
            stretches.append(stretch)
            yield
        yield from card.fill(stretches, names, theme.reading_font(), beside=self._beside)

    def _renew(self, differing: dict[str, Unit]) -> Iterator[None]:
        yield
        names = self._names()
        for place, unit in enumerate(self.shown):
            card = self.cards.get(unit.key)
            if card is None:
                yield from self._stand(unit, names)
                continue
            same = unit.key not in differing
            if not same and card.unit != unit:
                card.unit = unit
                yield from self._filled(card, names)
            if card.is_same != same:
                card.show_same(same=same)
                self.told.emit(place)
        yield

    def _names(self) -> BothNames:
        states = self._states
        assert states is not None
        return BothNames(states.template, states.then, states.now)

    def _card(self, unit: Unit) -> Card:
        states = self._states
        assert states is not None
        card = Card(
            unit,
            self.teller.question(unit),
            then=states.moment or states.then_words,
            may_bring_back=states.may_bring_back,
            parent=self.widget(),
        )
        card.hide()
        # It has its width before its texts are laid out, so that they are so once.
        card.resize(self.content.contentsRect().width(), 1)
        card.wanted_back.connect(self.wanted_back)
        card.came.connect(self._came)
        card.wants_sight.connect(lambda part: self.ensureWidgetVisible(part, 0, 24))
        return card

    def _came(self, card: Card) -> None:
        keys = [unit.key for unit in self.units]
        self._mark(keys.index(card.unit.key))

    def _clear(self) -> None:
        for card in self.cards.values():
            self.content.removeWidget(card)
            card.hide()
            card.deleteLater()
        self.cards = {}
        self.more.hide()

    def _show_more(self) -> None:
        self._limit += MOST
        self.more.hide()
        self.more_shown.emit()
        self.slices.begin(self._build())

    def _mark(self, place: int) -> None:
        self.current = place
        key = self.units[place].key
        for known, card in self.cards.items():
            card.mark_current(current=known == key)
        self.came.emit(place)

    def _bring_into_sight(self, card: Card) -> None:
        bar, view = self.verticalScrollBar(), self.viewport().height()
        top = card.mapTo(self.viewport(), card.rect().topLeft()).y() + bar.value()
        above = top < bar.value()
        below = top + min(card.height(), view) > bar.value() + view
        if above or below:
            bar.setValue(top - 10)
