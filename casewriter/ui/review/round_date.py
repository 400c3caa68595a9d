"""A date by which a case is to be back, typed as people write dates."""

from datetime import UTC, date, datetime, time

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from casewriter.ui.fields.controls import Line
from casewriter.ui.fields.dates import read_date
from casewriter.ui.fields.leaf import Remark
from casewriter.ui.widgets.texts import Text

DAY = len("2026-06-14")
WIDE, NARROW = 220, 120


class DueDate(QWidget):
    """A line for a day; an empty one is none."""

    def __init__(self, parent: QWidget | None = None, *, beside: bool = False) -> None:
        """Make an empty line.

        Args:
            parent: the widget it lies in.
            beside: whether the label stands before the line rather than above it.
        """
        super().__init__(parent)
        self.line = Line()
        self.line.setMaximumWidth(WIDE if not beside else NARROW)
        self._label = Text("small" if beside else "emphasis", "ink2" if beside else "ink")
        self._label.setWordWrap(not beside)
        self._label.setBuddy(self.line)
        self._help = Text("small", "ink2")
        self.remark = Remark()
        row = QBoxLayout(
            QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        )
        row.setSpacing(8 if beside else 5)
        row.addWidget(self._label)
        row.addWidget(self.line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self._help)
        column.addWidget(self.remark)
        self.line.textEdited.connect(lambda _: self.remark.say(""))

    def set_words(self, label: str, about: str) -> None:
        """Set the label and the help."""
        self._label.setText(label)
        self._help.setText(about)
        self._help.setVisible(bool(about))
        self.line.setAccessibleName(label)
        self.line.setAccessibleDescription(about)

    def show_date(self, moment: datetime | None) -> None:
        """Show a day."""
        self.line.setText(moment.astimezone().strftime("%d.%m.%Y") if moment else "")

    @property
    def is_sound(self) -> bool:
        """Whether it is a day, or empty; what is wrong is said."""
        self.remark.say("")
        if self.line.text().strip() and self.moment is None:
            self.remark.say(self.tr("This is no day. Write it as 15.09.2026, or leave it empty."))
            self.line.setFocus()
            return False
        return True

    @property
    def moment(self) -> datetime | None:
        """The end of that day, where one is given."""
        spoken = QLocale().bcp47Name().partition("-")[0]
        iso = read_date(self.line.text(), spoken).iso
        if len(iso) != DAY:
            return None
        last = datetime.combine(date.fromisoformat(iso), time(23, 59, 59))
        return last.astimezone().astimezone(UTC)
