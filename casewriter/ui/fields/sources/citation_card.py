"""The card of a citation: its sources, and the place in each of them."""

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from casewriter.domain.view import View
from casewriter.prose.nodes import CitedItem
from casewriter.ui.fields.chip_card import ChipCard
from casewriter.ui.fields.controls import Line
from casewriter.ui.fields.sources.known import all_rows, full_name, short_name
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.grounds import Rule
from casewriter.ui.widgets.texts import Text


class CitationCard(ChipCard):
    """Edits a citation; what was changed is told once, when the card closes.

    Attributes:
        changed: the items as they are wanted now; none where the citation is to go.
        opened: the card of a source is wanted: its row id.
    """

    changed = Signal(tuple)
    opened = Signal(str)

    def __init__(self, items: tuple[CitedItem, ...], of: View, parent: QWidget) -> None:
        super().__init__(parent)
        self._items = items
        self._taken_out: set[int] = set()
        self._is_told = False
        self._places: list[Line] = []
        known = all_rows(of)
        for number, item in enumerate(items):
            if number:
                self._add(Rule())
            self._add(self._entry(number, item, of, is_known=item.source in known))
        self.setAccessibleName(QCoreApplication.translate("CitationCard", "Citation"))

    def _add(self, widget: QWidget) -> None:
        self.down.insertWidget(self.down.count() - 1, widget)

    def _entry(self, number: int, item: CitedItem, of: View, *, is_known: bool) -> QWidget:
        part = QWidget()
        down = QVBoxLayout(part)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(4)
        title, entry = Text("emphasis"), Text("help", "ink2")
        gone = QCoreApplication.translate(
            "CitationCard", "This source is no longer among the sources of the case study."
        )
        title.setText(short_name(of, item.source) if is_known else "–")
        entry.setText(full_name(of, item.source) if is_known else gone)
        down.addWidget(title)
        down.addWidget(entry)
        across = QHBoxLayout()
        across.setSpacing(8)
        place = Line()
        place.setText(item.locator)
        place.setPlaceholderText(
            QCoreApplication.translate("CitationCard", "Place in the source: p. 12, art. 3")
        )
        place.setAccessibleName(
            QCoreApplication.translate("CitationCard", "Place in {source}").format(
                source=title.text()
            )
        )
        place.returnPressed.connect(self.close)
        self._places.append(place)
        across.addWidget(place, 1)
        if is_known:
            across.addWidget(
                self._tool(
                    "pencil-simple",
                    QCoreApplication.translate("CitationCard", "Open the source"),
                    lambda: self._open(item.source),
                )
            )
        across.addWidget(
            self._tool(
                "x",
                QCoreApplication.translate("CitationCard", "Take this source out of the citation"),
                lambda: self._take_out(number),
            )
        )
        down.addLayout(across)
        return part

    def _tool(self, icon: str, words: str, do: Callable[[], object]) -> Button:
        tool = Button("plain", icon, "small")
        tool.setToolTip(words)
        tool.setAccessibleName(words)
        tool.clicked.connect(lambda _checked=False: do())
        return tool

    def _open(self, source: str) -> None:
        self.close()
        self.opened.emit(source)

    def _take_out(self, number: int) -> None:
        self._taken_out.add(number)
        self.close()

    def _now(self) -> tuple[CitedItem, ...]:
        pairs = zip(self._items, self._places, strict=True)
        return tuple(
            CitedItem(item.source, place.text().strip())
            for number, (item, place) in enumerate(pairs)
            if number not in self._taken_out
        )

    def take_focus(self) -> None:
        """Put the keyboard into the place of the first source."""
        if self._places:
            self._places[0].setFocus(Qt.FocusReason.PopupFocusReason)

    def hideEvent(self, event: QHideEvent) -> None:
        """Tell what was changed."""
        super().hideEvent(event)
        if not self._is_told and self._now() != self._items:
            self._is_told = True
            self.changed.emit(self._now())
