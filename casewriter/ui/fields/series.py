"""Yearly values of an indicator, one to a line."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from casewriter.domain.kinds.parts import Part, fits
from casewriter.domain.leaves import Value
from casewriter.domain.view import View
from casewriter.ui.fields.base import Desk
from casewriter.ui.fields.controls import Passage
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.leaf import LeafEditor, Remark, shown_as_text
from casewriter.ui.fields.numbers import read_number, show_number

PARTING = ":"


class SeriesLeaf(LeafEditor):
    """Dates and values as lines of the form "2016: 40"; two columns of a spreadsheet paste in."""

    def __init__(
        self, desk: Desk, view: View, part: Part, owner: object, parent: QWidget | None = None
    ) -> None:
        super().__init__(desk, view, part, owner, parent)
        self.passage = Passage()
        self.remark = Remark()
        self.box.addWidget(self.passage)
        self.box.addWidget(self.remark)
        self.passage.textChanged.connect(self._typed)
        self.passage.left.connect(self._judge)
        self._showing = False
        self.look_at(view)
        self.retranslate()

    def show_value(self, value: Value | None) -> None:
        """Show a line for each point; another value as text."""
        self._showing = True
        if isinstance(value, list) and fits(self.part, value):
            self.passage.show_text("\n".join(self._line(point) for point in value))
        else:
            self.passage.show_text(shown_as_text(value))
        self._showing = False
        self._judge()

    def retranslate(self) -> None:
        """Say anew how the lines are written."""
        words = QCoreApplication.translate("Fields", "one on each line, such as {example}")
        self.passage.setPlaceholderText(words.format(example="2016: 40"))
        self._judge()

    def name(self, words: str) -> None:
        """Name the field."""
        self.passage.setAccessibleName(words)

    def focus_first(self) -> None:
        """Put the focus into the field."""
        self.passage.setFocus()

    def _line(self, point: object) -> str:
        assert isinstance(point, dict)
        number = show_number(point["value"], self.view.language)
        return f"{point['date']}{PARTING} {number}"

    def _typed(self) -> None:
        if self._showing:
            return
        points = self._points()
        if None not in points:
            self.write([point for point in points if point is not None])
            self.remark.say("")

    def _points(self) -> list[dict[str, object] | None]:
        """A point for each line that says anything; None where it cannot be read."""
        known = self.stored if isinstance(self.stored, list) else []
        former = {point.get("date"): point for point in known if isinstance(point, dict)}
        points: list[dict[str, object] | None] = []
        for line in self.passage.text().splitlines():
            if not line.strip():
                continue
            mark = "\t" if "\t" in line else PARTING
            left, _, right = line.partition(mark)
            read = read_date(left, self.view.language, self.desk.wording)
            number = read_number(right, self.view.language)
            if not read.iso or number is None:
                points.append(None)
            else:
                # What else the point says (its source) stays with it.
                points.append({**former.get(read.iso, {}), "date": read.iso, "value": number})
        return points

    def _judge(self) -> None:
        unread = self._points().count(None)
        words = self.tr(
            "%n lines cannot be read, so this list is not kept yet. Write a year, a colon and a "
            "number.",
            None,
            unread,
        )
        self.remark.say(words if unread else "")
