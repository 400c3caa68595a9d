"""One thing that differs between two states, and the way to bring it back."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.ui.glyphs import Glyph
from casewriter.ui.history.both_names import BothNames
from casewriter.ui.history.marking import Line, Stretch
from casewriter.ui.history.sheet import Sheet, hint_of
from casewriter.ui.history.units import Unit
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.focus import ringed
from casewriter.ui.widgets.group import Group
from casewriter.ui.widgets.texts import Text


class Card(Group):
    """A unit on its papers.

    Attributes:
        wanted_back: it is to be brought back: its unit.
        came: it has the keyboard's focus, or was clicked: itself.
        wants_sight: a part of it has the keyboard now and should be seen: that part.
    """

    wanted_back = Signal(object)
    came = Signal(object)
    wants_sight = Signal(object)

    def __init__(
        self,
        unit: Unit,
        question: str,
        *,
        then: str,
        may_bring_back: bool,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.unit = unit
        self._question, self._then = question, then
        self._may = may_bring_back
        self._same = self._current = False
        self.sheet: Sheet | None = None
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        ringed(self, 2)
        self.back = Button("plain", "arrow-counter-clockwise")
        self._about = Text("interface", "ink2")
        self._ready = Glyph("ready")
        self._ready.hide()
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        foot = QHBoxLayout()
        foot.setSpacing(12)
        foot.addWidget(self.back, 0, Qt.AlignmentFlag.AlignTop)
        foot.addWidget(self._ready)
        foot.addWidget(self._about, 1000)
        foot.addStretch(1)
        self._column.addLayout(foot)
        self.back.clicked.connect(lambda: self.wanted_back.emit(self.unit))
        self.back.setVisible(may_bring_back)
        self._about.setVisible(False)
        self._set_texts()

    @property
    def is_same(self) -> bool:
        """Whether nothing differs here any more."""
        return self._same

    def fill(
        self, stretches: Sequence[Stretch], names: BothNames, font: QFont, *, beside: bool
    ) -> Iterator[None]:
        """Show what it says; every step is short, the paper grows with each."""
        sheet = Sheet(self._question, names, font, beside=beside, parent=self)
        sheet.resize(self.width(), 1)
        if self.sheet is not None:
            self._column.removeWidget(self.sheet)
            self.sheet.hide()
            self.sheet.deleteLater()
        self.sheet = sheet
        self._column.insertWidget(0, sheet)
        sheet.setVisible(not self._same)
        sheet.mark_current(current=self._current)
        self._describe(stretches)
        yield
        yield from sheet.fill(stretches)

    def mark_current(self, *, current: bool) -> None:
        """Stand out, or stand back."""
        self._current = current
        if self.sheet is not None:
            self.sheet.mark_current(current=current)
        self._about.setVisible((current and self._may) or self._same)

    def show_same(self, *, same: bool) -> None:
        """Say that nothing differs here any more, or that something does again."""
        self._same = same
        if same and self.back.hasFocus():
            # What is about to go takes the keyboard nowhere.
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        if self.sheet is not None:
            self.sheet.setVisible(not same)
        self.back.setVisible(self._may and not same)
        self._ready.setVisible(same)
        self._set_texts()
        self.mark_current(current=self._current)

    def sizeHint(self) -> QSize:
        """The width that it has: for another one the texts would be laid out twice."""
        return hint_of(self)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Become the one that is looked at."""
        super().focusInEvent(event)
        self.came.emit(self)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Become the one that is looked at."""
        super().mousePressEvent(event)
        self.came.emit(self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter leads to the button that brings it back."""
        enter = {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if event.key() in enter and self.hasFocus() and self.back.isVisible():
            self.back.setFocus(Qt.FocusReason.TabFocusReason)
            self.wants_sight.emit(self.back)
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self._set_texts()
        super().changeEvent(event)

    def _set_texts(self) -> None:
        self.setAccessibleName(self._question)
        when = {"then": self._then}
        row, answer = self.unit.row is not None, self.unit.answer is not None
        if row:
            self.back.setText(self.tr("Bring back this row"))
            about = self.tr("Only this row goes back to: {then}.").format(**when)
        elif answer:
            self.back.setText(self.tr("Bring back this answer"))
            about = self.tr("Only this answer goes back to: {then}.").format(**when)
        else:
            self.back.setText(self.tr("Bring this back"))
            about = self.tr("Only this goes back to: {then}.").format(**when)
        kept = self.tr("The text of today stays in the history.")
        same = self.tr("{question} This is the same now as then: {then}.")
        same = same.format(question=self._question, then=self._then)
        self._about.setText(same if self._same else f"{about} {kept}")
        self.back.setAccessibleDescription(f"{self._question}. {self._about.text()}")

    def _describe(self, stretches: Sequence[Stretch]) -> None:
        """Say to those who listen what was taken out and put in."""
        out = _spoken(stretches, "out")
        put = _spoken(stretches, "in")
        said = []
        if out:
            said.append(self.tr("Taken out: {words}.").format(words=out))
        if put:
            said.append(self.tr("Put in: {words}.").format(words=put))
        self.setAccessibleDescription(" ".join(said))


def _spoken(stretches: Sequence[Stretch], fate: str) -> str:
    lines: list[Line] = []
    for stretch in stretches:
        lines += stretch.then if fate == "out" else stretch.now
    words = (
        run.what.strip()
        for line in lines
        for run in line.runs
        if run.fate == fate and isinstance(run.what, str) and run.what.strip()
    )
    return "; ".join(words)
