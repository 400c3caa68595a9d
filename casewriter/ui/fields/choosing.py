"""Leaves that are chosen: one option, several, a unit, yes or no."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QButtonGroup, QWidget

from casewriter.domain.kinds.parts import Part
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.cells import EvenColumns
from casewriter.ui.fields.controls import Combo
from casewriter.ui.fields.labels import option_label
from casewriter.ui.fields.leaf import LeafEditor, Remark, shown_as_text
from casewriter.ui.fields.options import Dot, Tick
from casewriter.ui.widgets.buttons import Button

MOST_DOTS = 6
"""More options than these are offered as a list that opens."""


def options_of(desk: Desk, view: View, part: Part) -> tuple[str, ...]:
    """The keys that a part may take; every unit of the template where it names none."""
    if part.type == "unit" and not part.options:
        return tuple(view.template.wording(desk.wording).units)
    return part.options


class ComboLeaf(LeafEditor):
    """One option, or a unit, from a list that opens."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.combo = Combo()
        self.box.addWidget(self.combo)
        self.combo.activated.connect(self._chosen)
        self._fill(None)
        self.look_at(view)

    def show_value(self, value: Value | None) -> None:
        """Show the option; a value that is none of them joins the list."""
        self._fill(value)

    def retranslate(self) -> None:
        """Word the options anew."""
        self._fill(self.stored)

    def name(self, words: str) -> None:
        """Name the list."""
        self.combo.setAccessibleName(words)

    def focus_first(self) -> None:
        """Put the focus on the list."""
        self.combo.setFocus()

    def _fill(self, value: Value | None) -> None:
        key = shown_as_text(value)
        keys = ["", *options_of(self.desk, self.view, self.part)]
        if key not in keys:
            keys.append(key)
        self.combo.clear()
        for option in keys:
            words = option_label(self.view, self.part, option, self.desk.wording) if option else ""
            self.combo.addItem(words, option)
        self.combo.setPlaceholderText(QCoreApplication.translate("Fields", "choose"))
        place = keys.index(key)
        # Nothing chosen shows what to do; the empty entry takes an answer back.
        self.combo.setCurrentIndex(place if key else -1)
        self.combo.setToolTip(self.combo.currentText())

    def _chosen(self, place: int) -> None:
        key = self.combo.itemData(place)
        if key != shown_as_text(self.stored):
            self.write(key)
        self.combo.setToolTip(self.combo.currentText())


class DotsLeaf(LeafEditor):
    """One option of a few, all in sight."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self._group = QButtonGroup(self)
        self._dots: list[Dot] = []
        self._keys: list[str] = []
        self._columns = EvenColumns()
        self._none = Button("quiet", "x", "small")
        self._none.clicked.connect(self._clear)
        self._words = ""
        self.box.setSpacing(4)
        self.box.addWidget(self._columns)
        self.box.addWidget(self._none, 0, Qt.AlignmentFlag.AlignLeft)
        self._build(list(part.options))
        self.look_at(view)
        self.retranslate()

    def show_value(self, value: Value | None) -> None:
        """Mark the option; a value that is none of them joins the list."""
        key = shown_as_text(value)
        keys = list(self.part.options)
        if key and key not in keys:
            keys.append(key)
        if keys != self._keys:
            self._build(keys)
        self._group.setExclusive(False)
        for option, dot in zip(self._keys, self._dots, strict=True):
            dot.setChecked(option == key)
        self._group.setExclusive(True)
        self._none.setVisible(bool(key))

    def retranslate(self) -> None:
        """Word the options anew."""
        for option, dot in zip(self._keys, self._dots, strict=True):
            dot.setText(option_label(self.view, self.part, option, self.desk.wording))
        self._columns.fit()
        self._none.setText(QCoreApplication.translate("Fields", "Take the answer back"))

    def name(self, words: str) -> None:
        """Name the group of options."""
        self._words = words
        self.setAccessibleName(words)
        for dot in self._dots:
            dot.setAccessibleDescription(words)

    def focus_first(self) -> None:
        """Put the focus on the chosen option, else on the first."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()
        elif self._dots:
            self._dots[0].setFocus()

    def _build(self, keys: list[str]) -> None:
        for dot in self._dots:
            self._group.removeButton(dot)
        self._keys = keys
        self._dots = []
        for option in keys:
            dot = Dot(option_label(self.view, self.part, option, self.desk.wording))
            dot.setAccessibleDescription(self._words)
            dot.setAutoExclusive(False)
            dot.toggled.connect(self._toggled)
            dot.stepped.connect(self._step)
            self._group.addButton(dot)
            self._dots.append(dot)
        self._columns.show_widgets(list(self._dots))

    def _toggled(self, on: bool) -> None:
        if not on or not self._group.exclusive():
            return
        key = next(key for key, dot in zip(self._keys, self._dots, strict=True) if dot.isChecked())
        self.write(key)
        self._none.setVisible(True)

    def _step(self, by: int) -> None:
        """Choose the neighbour in reading order, whichever row or column it lies in."""
        dot = self.sender()
        place = self._dots.index(dot) + by if dot in self._dots else 0
        if 0 <= place < len(self._dots):
            self._dots[place].setFocus(Qt.FocusReason.TabFocusReason)
            self._dots[place].setChecked(True)

    def _clear(self) -> None:
        self.write(None)
        self.show_value(None)
        self.focus_first()


class TicksLeaf(LeafEditor):
    """Several options, in columns."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self._columns = EvenColumns()
        self._ticks: list[Tick] = []
        self._keys: list[str] = []
        self._words = ""
        self._remark = Remark()
        self.box.addWidget(self._columns)
        self.box.addWidget(self._remark)
        self._build(list(part.options))
        self.look_at(view)

    def show_value(self, value: Value | None) -> None:
        """Tick the options; unknown ones join the list, another value is told of and kept."""
        chosen = [str(key) for key in value] if isinstance(value, list) else []
        keys = [*self.part.options, *(key for key in chosen if key not in self.part.options)]
        if keys != self._keys:
            self._build(keys)
        for key, tick in zip(self._keys, self._ticks, strict=True):
            tick.blockSignals(True)
            tick.setChecked(key in chosen)
            tick.blockSignals(False)
            tick.update()
        strange = value is not None and not isinstance(value, list)
        words = QCoreApplication.translate(
            "Fields", "Kept as it came: {value}. Ticking an option replaces it."
        )
        self._remark.say(words.format(value=shown_as_text(value)) if strange else "")

    def retranslate(self) -> None:
        """Word the options anew."""
        for key, tick in zip(self._keys, self._ticks, strict=True):
            tick.setText(option_label(self.view, self.part, key, self.desk.wording))
        self._columns.fit()

    def name(self, words: str) -> None:
        """Name the group of options."""
        self._words = words
        self.setAccessibleName(words)
        for tick in self._ticks:
            tick.setAccessibleDescription(words)

    def focus_first(self) -> None:
        """Put the focus on the first option."""
        if self._ticks:
            self._ticks[0].setFocus()

    def _build(self, keys: list[str]) -> None:
        self._keys = keys
        self._ticks = []
        for key in keys:
            tick = Tick(option_label(self.view, self.part, key, self.desk.wording))
            tick.setAccessibleDescription(self._words)
            tick.toggled.connect(self._toggled)
            self._ticks.append(tick)
        self._columns.show_widgets(list(self._ticks))

    def _toggled(self, _on: bool) -> None:
        ticked = zip(self._keys, self._ticks, strict=True)
        self.write([key for key, tick in ticked if tick.isChecked()])
        self._remark.say("")


class FlagLeaf(LeafEditor):
    """Yes, or nothing said."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.tick = Tick()
        self.box.addWidget(self.tick)
        self.tick.clicked.connect(self._clicked)
        self.look_at(view)

    def show_value(self, value: Value | None) -> None:
        """Tick the box where the value is yes."""
        self.tick.setChecked(value is True)

    def name(self, words: str) -> None:
        """Write the name beside the box."""
        self.tick.setText(words)

    def focus_first(self) -> None:
        """Put the focus on the box."""
        self.tick.setFocus()

    def _clicked(self, on: bool) -> None:
        self.write(True if on else None)  # the value itself
