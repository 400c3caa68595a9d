"""Recording what is published as an edition, and what is new since the last one."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from casewriter.domain import formats
from casewriter.domain.editions import Edition, editions_of, next_number, printed
from casewriter.services.editions import next_edition
from casewriter.services.ports import Clock
from casewriter.services.session import CaseSession
from casewriter.ui.fields.controls import Passage
from casewriter.ui.fields.options import Tick
from casewriter.ui.library.view import interface_language
from casewriter.ui.widgets.buttons import Button
from casewriter.ui.widgets.texts import Text


class EditionPart(QWidget):
    """A check box, a place for what is new, and the way to the difference.

    Attributes:
        tick: whether what is written is kept with the case as its next edition.
        changes: what is new in it.
        compared: the difference to the last recorded edition is to be shown: an `Edition`.
        altered: what is to be recorded is another.
    """

    compared = Signal(object)
    altered = Signal()

    def __init__(self, session: CaseSession, me: Callable[[], str], clock: Clock) -> None:
        super().__init__()
        self._session, self._me, self._clock = session, me, clock
        self._language, self._offered, self._number = "", False, 0
        self.tick = Tick()
        self._help, self._label, self._last = (Text("small", "ink2") for _ in range(3))
        self.changes = Passage()
        self.compare = Button("plain", "columns", "small")
        self.compare.clicked.connect(self._compare)
        self.tick.toggled.connect(self._show)
        self.tick.toggled.connect(self.altered)
        self.changes.textChanged.connect(self.altered)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 4, 0, 0)
        column.setSpacing(4)
        self._help.setContentsMargins(24, 0, 0, 0)
        for widget in (self._last, self.compare, self.tick, self._help, self._label, self.changes):
            column.addWidget(widget)
        self.set_texts()

    def show_edition(self, language: str, *, offered: bool) -> None:
        """Show what holds for an edition; offered is it for a publication alone."""
        self._language, self._offered = language, offered and not self._session.is_read_only
        number = next_number(self._session.case, language)
        if number != self._number:
            # What was said of the edition before does not hold for this one.
            self._number = number
            self.tick.setChecked(False)
            self.changes.clear()
        self.setVisible(self._offered)
        self.set_texts()

    def wanted(self, style: str) -> Edition | None:
        """What is to be recorded; nothing where nobody ticked it, or it is no publication."""
        if not self._offered or not self.tick.isChecked():
            return None
        name = self._me().strip()
        return next_edition(
            self._session.template,
            self._session.case,
            self._language,
            editors=(name,) if name else (),
            changes=self.changes.text(),
            style=style,
            at=self._clock(),
        )

    def set_texts(self) -> None:
        """Set all words again."""
        case, language = self._session.case, self._language
        recorded = editions_of(case, language) if language else ()
        number = next_number(case, language) if language else 1
        self.tick.setText(self.tr("Record this as edition {number}").format(number=number))
        self._help.setText(
            self.tr("Kept with the case and printed behind the cover: day, editor, what is new")
        )
        words = self.tr("What is new in this edition")
        self._label.setText(words)
        self.changes.setAccessibleName(words)
        self._last.setVisible(bool(recorded))
        self.compare.setVisible(bool(recorded))
        if recorded:
            last = recorded[-1]
            day = formats.date(last.date, interface_language())
            same = printed(case, language) is not None
            said = (
                self.tr("This text is edition {number}, recorded on {date}.")
                if same
                else self.tr("Last recorded: edition {number}, {date}.")
            )
            self._last.setText(said.format(number=last.number, date=day))
            self.compare.setVisible(not same)
            self.compare.setText(
                self.tr("What changed since edition {number}").format(number=last.number)
            )
        self._show()

    def changeEvent(self, event: QEvent) -> None:
        """Say everything in another language."""
        if event.type() == QEvent.Type.LanguageChange:
            self.set_texts()
        super().changeEvent(event)

    def _show(self) -> None:
        for widget in (self._label, self.changes):
            widget.setVisible(self.tick.isChecked())

    def _compare(self) -> None:
        recorded = editions_of(self._session.case, self._language)
        if recorded:
            self.compared.emit(recorded[-1])
